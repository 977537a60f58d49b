import { cueForms } from '../rules/cues.ts'
import { foreignCues } from '../rules/foreign-cues.ts'
import type { PageWords } from './page-words.ts'

/** Words of an inquit, at most: “said X, who has led the union since March, adding that …”. */
const longestInquit = 40
/** An interruption of so few words (“She paused.”) needs no cue. */
const briefPause = 5

/**
 * Where a quotation of the page may go on after an inquit: for a word of the page behind one, the last word before it. What stands
 * between the two quotations says who speaks, and is short.
 */
export function findInquitJumps(page: PageWords): ReadonlyMap<number, number> {
  const jumps = new Map<number, number>()
  const { quotations } = page
  for (let at = 0; at + 1 < quotations.length; at++) {
    const one = quotations[at]
    const other = quotations[at + 1]
    if (!one || !other || other.paragraph > one.paragraph + 1) continue
    const from = wordAt(page, one.paragraph, one.outer.end)
    const to = wordAt(page, other.paragraph, other.outer.start)
    if (from > 0 && to > from && isInquit(page, from, to)) jumps.set(to, from - 1)
  }
  return jumps
}

/** The first word at or behind an offset; the number of words where none is. */
function wordAt({ words, paragraphOf }: PageWords, paragraph: number, offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = paragraphOf[middle] ?? 0
    const isBefore = at < paragraph || (at === paragraph && (words[middle]?.start ?? 0) < offset)
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

function isInquit(page: PageWords, from: number, to: number): boolean {
  if (to - from > longestInquit) return false
  if (to - from <= briefPause) return true
  for (let at = from; at < to; at++) {
    const key = page.words[at]?.key ?? ''
    if (cueForms.has(key) || foreignCues.has(key)) return true
  }
  return false
}
