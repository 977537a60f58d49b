import { isCovered } from '../text/language.ts'
import { linkToWords } from '../text/text-fragment.ts'
import type {
  Article,
  CheckResult,
  Original,
  QuoteKind,
  Trace,
  UnreadableReason,
} from '../text/types.ts'
import { addressKey } from './address-key.ts'
import { findOnward } from './onward.ts'
import { checkQuotation } from './quotation.ts'

export type Checked = { readonly kind: QuoteKind; readonly text: string }

/** An original that was read and traced, or why it was not. `url` is where it stood in the end. */
export type TracedOriginal =
  | { readonly url: string; readonly article: Article; readonly trace: Trace }
  | { readonly url: string; readonly reason: UnreadableReason }

/**
 * Compares a quotation with the pages that may be its original, likeliest first, until one has its words; else what the
 * likeliest gave. Null where no page may be it. `visited` are the addresses on the way here, the article's own first.
 */
export async function checkOriginals(
  quote: Checked,
  originals: readonly Original[],
  visited: readonly string[],
  read: (address: string) => Promise<TracedOriginal>,
): Promise<CheckResult | null> {
  let first: CheckResult | null = null
  for (const { url, kind } of originals) {
    if (kind === 'home') continue
    const result = checkAt(quote, await read(url), url, visited)
    if (result.verdict !== 'not-found' && result.verdict !== 'unreadable') return result
    first ??= result
  }
  return first
}

/** Compares a quotation with one original. */
export function checkAt(
  quote: Checked,
  original: TracedOriginal,
  asked: string,
  visited: readonly string[],
): CheckResult {
  if ('reason' in original) return unreadable(original.url, original.reason)
  // Whoever sends a reader back to where the words stood says nothing about them.
  if (visited.some((one) => addressKey(one) === addressKey(original.url)))
    return unreadable(original.url, 'astray')
  const { url, article, trace } = original
  const finding = checkQuotation(quote, article.paragraphs)
  const [passage] = finding.passages
  const isThere = finding.verdict !== 'not-found' && passage !== undefined
  return {
    ...finding,
    url,
    reason: null,
    outlet: trace.outlet,
    ...(isThere && { wordsUrl: linkToWords(url, article.paragraphs, passage) }),
    // Where Hearsay does not read the language, it cannot tell whom the page credits.
    ...(isThere &&
      (article.language === null || isCovered(article.language)) && {
        onward: findOnward(trace, finding.passages, [...visited, asked, url]),
      }),
  }
}

function unreadable(url: string, reason: UnreadableReason): CheckResult {
  return { verdict: 'unreadable', passages: [], diff: [], warnings: [], url, reason }
}
