import { unreadablePhrases } from '../rules/unreadable.ts'
import type { UnreadableReason } from '../text/types.ts'

/** Words up to which a page with such a phrase is a notice and no article. */
const shortNotice = 160
/** Words up to which a page that keeps its article back may show its beginning. */
const teaser = 260
/** Words below which there is nothing to judge by, whatever the page says. */
const least = 12

/**
 * Why there is no article to judge by in what was read of a page; null where there is one. `notices` is what else the page
 * says: text outside the article, such as of a dialog in front of it.
 */
export function whyUnreadable(
  paragraphs: readonly string[],
  notices = '',
): UnreadableReason | null {
  const own = paragraphs.join('\n')
  const words = countWords(own)
  const { length } = paragraphs.filter((text) => countWords(text) > 20)
  for (const { reason, pattern } of unreadablePhrases) {
    if (reason === 'paywall' && words <= teaser && pattern.test(`${own}\n${notices}`)) return reason
    const most = length > 1 ? shortNotice / 2 : shortNotice
    if (words <= most && pattern.test(words < least ? `${own}\n${notices}` : own)) return reason
  }
  return words < least ? 'empty' : null
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
