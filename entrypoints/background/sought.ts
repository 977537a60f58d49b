import { addressKey } from '../../src/check/address-key.ts'
import { checkAt } from '../../src/check/check-original.ts'
import { keepChecks } from '../../src/checks.ts'
import { errandsTo } from '../../src/errands.ts'
import type { Article, Sought, Trace } from '../../src/text/types.ts'
import { whyUnreadable } from '../../src/text/unreadable.ts'

/**
 * Looks in a page that the reader has opened for what brought them there. What it gives stands on both sides: here, and beside
 * the quotation in the article that it was quoted in; `onKept` hears of the latter. A page of the outlet other than the one
 * that was opened says nothing by not having the words.
 */
export async function findSought(
  article: Article,
  trace: Trace,
  isPrivate: boolean,
  onKept: (url: string) => void,
): Promise<Sought[]> {
  const { url } = article
  if (url === null || !URL.canParse(url)) return []
  // Behind a subscription that the reader has not got, only the beginning stands.
  const reason = whyUnreadable(article.paragraphs)
  const page = reason ? { url, reason } : { url, article, trace }
  const sought: Sought[] = []
  for (const { article: from, quote, url: opened } of await errandsTo(url, isPrivate)) {
    if (addressKey(from.url) === addressKey(url)) continue
    const result = checkAt(quote, page, url, [from.url])
    const isThere = result.verdict !== 'not-found' && result.verdict !== 'unreadable'
    if (isThere || addressKey(opened) === addressKey(url)) {
      await keepChecks(from.url, [{ ...quote, check: { state: 'checked', result } }])
      onKept(from.url)
    }
    sought.push({ id: `sought-${sought.length}`, from, quote, result })
  }
  return sought
}
