import { type UnreadablePhrases, unreadablePhrases } from '../rules/unreadable.ts'
import type { UnreadableReason } from './types.ts'

/** Words of a paragraph from which it is prose that speaks of walls, not one. */
const longestNotice = 90
/** Words that an article has at least, if nothing keeps it back. */
const least = 2
/** Words of prose behind a notice that are more than its small print. */
const goesOn = 25
/** Words of an article up to which what stands outside it may be a wall in front of it. */
const behindWall = 80

/**
 * Why there is no article to judge by in what was read of a page; null where there is one. `notices` is what the whole page
 * says, a text a line, its title first: also what stands outside the article, such as a dialog in front of it.
 */
export function whyUnreadable(
  paragraphs: readonly string[],
  notices = '',
): UnreadableReason | null {
  let found: UnreadablePhrases[] = []
  let own = 0
  let behind = 0
  for (const text of paragraphs) {
    const notice = noticeIn(text)
    const words = notice ? 0 : countWords(text)
    own += words
    behind = notice ? 0 : behind + words
    // An article that goes on behind a notice is not kept back by it.
    if (behind > goesOn) found = []
    if (notice) found.push(notice)
  }
  const inside = found.find(({ after }) => own <= after)
  if (inside) return inside.reason
  if (notices !== '' && own <= behindWall) {
    for (const line of notices.split('\n')) {
      const notice = noticeIn(line)
      if (notice && own <= Math.min(notice.after, behindWall)) return notice.reason
    }
  }
  return own < least ? 'empty' : null
}

/** The notice that a text is; null for prose. What somebody is quoted as saying is prose. */
function noticeIn(text: string): UnreadablePhrases | null {
  const words = countWords(text)
  if (
    words === 0 ||
    words > longestNotice ||
    /[“"«„][^”"»“]*[\p{L}]{2,}[^”"»“]*[,.?!]?[”"»“]/u.test(text)
  )
    return null
  return unreadablePhrases.find(({ pattern }) => pattern.test(text.trim())) ?? null
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
