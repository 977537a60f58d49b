import type { Comparison } from './differences.ts'
import { isAlike, isFunctionWord } from './word-forms.ts'

/** How much a word says about where a quotation comes from, in words. */
export const weightOf = (key: string) => (isFunctionWord(key) ? 0.4 : 1)

/** Weight of the words that must stand on the page for it to be the source, as a share. */
const leastShare = 0.6
/** The same of the words that are not in every text; more than this. */
const leastContent = 0.5
/** Words in a row that must be the same, a single other one among them, unless the quotation has fewer. */
const leastRun = 3
/** Each stretch of the page that is left out counts as so many words that are not there. */
const perGap = 0.5
/** A word in another form counts for so much. */
const alike = 0.8
/** Quotations of so few words have to be there whole, if in other forms. */
const short = 3

/** True where a changed quotation has enough of a passage for the passage to be what was quoted, not one on the same subject. */
export function isSource({ quoted, page, alignment, differences }: Comparison): boolean {
  let all = 0
  let same = 0
  let content = 0
  let sameContent = 0
  const hits: number[] = []
  for (const [at, { key, bracketed }] of quoted.words.entries()) {
    const there = page.words[alignment[at] ?? -1]?.key
    const hit = there === key ? 1 : there !== undefined && isAlike(there, key) ? alike : 0
    hits.push(hit)
    if (bracketed === 'whole') continue
    const weight = weightOf(key)
    all += weight
    same += weight * hit
    if (weight < 1) continue
    content++
    sameContent += hit
  }
  for (const { by, page } of differences) {
    if (by === 'nothing' && page[1] - page[0] > 3) all += perGap
  }
  const count = quoted.words.length
  if (count <= short) return same >= all * 0.75 && sameContent >= content * alike && content > 0
  // “That is on me” has no word that not every text has.
  if (content === 0) return same >= all * 0.75 && longestRun(hits) >= Math.min(leastRun, count - 1)
  const isMostContent =
    content === 2 && count >= 6 ? sameContent >= 1 : sameContent > content * leastContent
  return (
    same >= all * leastShare && isMostContent && longestRun(hits) >= Math.min(leastRun, count - 1)
  )
}

/** True where at least half of the telling words of a short piece stand on the page, in a row with what replaces the rest. */
export function isHalfThere({ quoted, page, alignment, differences }: Comparison): boolean {
  const { words } = quoted
  if (words.length > longestPiece || differences.some(({ page: [start, end] }) => end - start > 2))
    return false
  const telling = words.flatMap(({ key }, at) => (isFunctionWord(key) ? [] : [at]))
  const there = telling.filter((at) => words[at]?.key === page.words[alignment[at] ?? -1]?.key)
  return (
    there.length > 0 && there.length * 2 >= telling.length && alignment.every((here) => here >= 0)
  )
}

/** Words of a piece that is short. */
const longestPiece = 4

/** Words in a row that are the same on both sides, a single other one in between passed over. */
function longestRun(hits: readonly number[]): number {
  let longest = 0
  let run = 0
  let before = 0
  for (const hit of hits) {
    if (hit === 0) {
      before = run
      run = 0
    } else run += hit === 1 ? 1 : 0.5
    longest = Math.max(longest, run + before)
  }
  return longest
}
