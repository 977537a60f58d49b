import { lettersAll } from '../rules/letters.ts'
import { type UnreadablePhrases, unreadablePhrases } from '../rules/unreadable.ts'
import type { UnreadableReason } from './types.ts'

/** Words of a paragraph from which it is prose that speaks of walls, not one. */
const longestNotice = 90
/** Words that an article has at least, if nothing keeps it back. */
const least = 2
/** Words of prose behind a notice that are more than its small print. */
const goesOn = 25
/** Words of a notice outside an article, at least. */
const shortestNotice = 4
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
  let prose = 0
  let said = 0
  let behind = 0
  for (const text of paragraphs) {
    const notice = noticeIn(text)
    const words = notice ? 0 : countWords(text)
    own += words
    // Headings and lists of other stories stand beside notices, too.
    if (/[.!?…。][”"’»)\]]*$/.test(text.trim())) prose += words
    if (notice) said += countWords(text)
    behind = notice ? 0 : behind + words
    // An article that goes on behind a notice is not kept back by it.
    if (behind > goesOn) found = []
    if (notice) found.push(notice)
  }
  const inside = found.find(({ after }) => prose <= after || prose * 2 <= said)
  if (inside) return inside.reason
  if (notices !== '' && prose <= behindWall) {
    for (const [index, line] of notices.split('\n').entries()) {
      // Every page has a “Log in” and “Cookie settings” somewhere.
      if (index > 0 && prose >= least && countWords(line) < shortestNotice) continue
      const notice = noticeIn(line)
      const isTitle = index === 0 && (notice?.reason === 'gone' || notice?.reason === 'blocked')
      if (notice && (isTitle || prose <= notice.after)) return notice.reason
    }
  }
  return own < least ? 'empty' : null
}

/** A quotation of four words or more, or one that a comma ends: “Learn more” is a button. */
const saying = /[“"«„](?:[^”"»“]*[,?!][”"»“]|(?:[^\s”"»“]+[\s»”]+){3}[^”"»“]*[”"»“])/u

/** The notice that a text is; null for prose. What somebody is quoted as saying is prose. */
function noticeIn(text: string): UnreadablePhrases | null {
  const words = countWords(text)
  if (words === 0 || words > longestNotice || saying.test(text)) return null
  return unreadablePhrases.find(({ pattern }) => pattern.test(text.trim())) ?? null
}

function countWords(text: string): number {
  return text.match(lettersAll`[\p{L}\p{N}]+`)?.length ?? 0
}
