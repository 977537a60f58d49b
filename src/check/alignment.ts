// Lays the words of a quotation along the words of a page at the least cost. Libraries for approximate matching know one
// price for every difference; here what an ellipsis, a bracket or an inquit accounts for has to be nearly free.
import type { PageWords } from './page-words.ts'
import type { QuotedWords } from './quoted-words.ts'
import { isAlike, isFunctionWord } from './word-forms.ts'

/** For each word of the quotation the word of the page that it stands for, or -1 where it stands for none. */
export type Alignment = Int32Array

/** Costs, in ten-thousandths of a word that is replaced. */
const replaced = 10_000
const alike = 5_000
/** Dearer than leaving out a few words of the page to go on with one that is there. */
const added = 12_000
/** Words of the page left out: the first one, and each one more. */
const leftOut = 9_000
const moreLeftOut = 700
/** A stretch of the page left out, however long. */
const farOff = 26_000
const fartherOff = 4
/** What the quotation marks itself. */
const atEllipsis = 100
const moreAtEllipsis = 4
const atBracket = 500
const moreAtBracket = 500
const addedInBracket = 500
const partlyInBracket = 300
/** What the page itself has between two parts of a quotation: “A,” said X, “B.” */
const atInquit = 400

const unreachable = 0x3fffffff

/** Where the cost of a cell comes from. */
const ALIGNED = 0
const SHORT = 1
const LONG = 2
const MARKED = 3
const JUMPED = 4
const ADDED = 8
const SHORT_GOES_ON = 16
const LONG_GOES_ON = 32
const MARKED_GOES_ON = 64

/** Cells of the table from which only the stretches of the page are read that share words with the quotation. */
const largeTable = 400_000
/** Words of a quotation that are compared in one go: more would need a table too large for the memory. */
export const mostAligned = 4_000

/**
 * The alignment of least cost; the first of equally good ones. `jumps` gives for a word of the page the one before it that a split
 * quotation may go on from: what stands between is an inquit.
 */
export function alignWords(
  quoted: QuotedWords,
  page: PageWords,
  jumps: ReadonlyMap<number, number>,
): Alignment {
  const { words } = quoted
  const count = words.length
  const columns = chooseColumns(quoted, page)
  const width = columns.length
  const trace = new Uint8Array(count * (width + 1))
  const columnOf = new Map<number, number>()
  for (let column = 0; column < width; column++) columnOf.set(columns[column] ?? 0, column)
  const jumpTo = new Int32Array(width + 1).fill(-1)
  for (const [word, before] of jumps) {
    const to = columnOf.get(word)
    const from = columnOf.get(before)
    if (to !== undefined && from !== undefined) jumpTo[to] = from
  }
  const costs = readCosts(quoted, page, columns)

  let best = new Int32Array(width + 1)
  let row = new Int32Array(width + 1)
  const aligned = new Int32Array(width + 1)
  for (let i = 0; i < count; i++) {
    const word = words[i]
    const addCost = word?.bracketed === 'whole' ? addedInBracket : added
    const cost = costs[i] ?? new Int32Array(0)
    const next = words[i + 1]
    const bracket = word?.bracketed === 'whole' || next?.bracketed === 'whole'
    const open = quoted.ellipses[i + 1] ? atEllipsis : bracket ? atBracket : -1
    const goOn = quoted.ellipses[i + 1] ? moreAtEllipsis : moreAtBracket
    const isLast = i === count - 1
    let short = unreachable
    let long = unreachable
    let marked = unreachable
    const base = i * (width + 1)
    for (let j = 0; j <= width; j++) {
      let bits = 0
      let here = (best[j] ?? 0) + addCost
      if (j > 0) {
        const along = (best[j - 1] ?? 0) + (cost[j - 1] ?? 0)
        if (along <= here) here = along
        else bits = ADDED
      } else bits = ADDED
      aligned[j] = here
      let least = here
      if (!isLast && j > 0) {
        const before = aligned[j - 1] ?? 0
        if (short + moreLeftOut < before + leftOut) {
          short += moreLeftOut
          bits |= SHORT_GOES_ON
        } else short = before + leftOut
        if (long + fartherOff < before + farOff) {
          long += fartherOff
          bits |= LONG_GOES_ON
        } else long = before + farOff
        let state = ALIGNED
        if (short < least) {
          least = short
          state = SHORT
        }
        if (long < least) {
          least = long
          state = LONG
        }
        if (open >= 0) {
          if (marked + goOn < before + open) {
            marked += goOn
            bits |= MARKED_GOES_ON
          } else marked = before + open
          if (marked < least) {
            least = marked
            state = MARKED
          }
        }
        const from = jumpTo[j] ?? -1
        if (from >= 0 && (aligned[from + 1] ?? unreachable) + atInquit < least) {
          least = (aligned[from + 1] ?? 0) + atInquit
          state = JUMPED
        }
        bits |= state
      }
      row[j] = least
      trace[base + j] = bits
    }
    const swap = best
    best = row
    row = swap
  }
  return readBack(trace, best, count, width, columns, jumpTo)
}

function readBack(
  trace: Uint8Array,
  last: Int32Array,
  count: number,
  width: number,
  columns: Int32Array,
  jumpTo: Int32Array,
): Alignment {
  let j = 0
  for (let column = 1; column <= width; column++)
    if ((last[column] ?? 0) < (last[j] ?? 0)) j = column
  const result = new Int32Array(count).fill(-1)
  for (let i = count - 1; i >= 0; i--) {
    const at = (column: number) => trace[i * (width + 1) + column] ?? 0
    switch (at(j) & 7) {
      case SHORT:
        while (at(j) & SHORT_GOES_ON) j--
        j--
        break
      case LONG:
        while (at(j) & LONG_GOES_ON) j--
        j--
        break
      case MARKED:
        while (at(j) & MARKED_GOES_ON) j--
        j--
        break
      case JUMPED:
        j = (jumpTo[j] ?? 0) + 1
        break
    }
    if (at(j) & ADDED) continue
    const column = columns[j - 1] ?? -1
    result[i] = column
    j--
  }
  return result
}

/** What it costs each word of the quotation to stand for the word of each column; words that recur share a row. */
function readCosts(quoted: QuotedWords, page: PageWords, columns: Int32Array): Int32Array[] {
  const places = new Map<string, number[]>()
  for (let column = 0; column < columns.length; column++) {
    const key = page.words[columns[column] ?? -1]?.key
    if (key === undefined) continue
    const list = places.get(key)
    if (list) list.push(column)
    else places.set(key, [column])
  }
  const byStart = new Map<string, string[]>()
  for (const key of places.keys()) {
    const start = key.slice(0, 2)
    const list = byStart.get(start)
    if (list) list.push(key)
    else byStart.set(start, [key])
  }
  const rows = new Map<string, Int32Array>()
  return quoted.words.map(({ key, bracketed }) => {
    const name = `${bracketed} ${key}`
    const before = rows.get(name)
    if (before) return before
    // A bracketed word replaces words of the page by the gap beside it; it stands for one only where they are the same.
    const row = new Int32Array(columns.length).fill(
      bracketed === 'whole' ? unreachable >> 1 : replaced,
    )
    const near = bracketed === 'partly' ? [...places.keys()] : (byStart.get(key.slice(0, 2)) ?? [])
    for (const other of near) {
      if (other === key || bracketed === 'whole' || !isAlike(key, other)) continue
      for (const column of places.get(other) ?? [])
        row[column] = bracketed === 'partly' ? partlyInBracket : alike
    }
    for (const column of places.get(key) ?? []) row[column] = 0
    rows.set(name, row)
    return row
  })
}

/**
 * The words of the page that are looked at, -1 between stretches that are far apart. All of them, unless that would be many:
 * then those near two words in a row that the quotation has near each other, too.
 */
function chooseColumns(quoted: QuotedWords, page: PageWords): Int32Array {
  const total = page.words.length
  const count = quoted.words.length
  const all = Int32Array.from({ length: total }, (_, index) => index)
  if (total * count <= largeTable) return all
  const pairs = new Set<string>()
  quoted.words.forEach(({ key }, at) => {
    for (const next of quoted.words.slice(at + 1, at + 4)) {
      // “of the” is everywhere.
      if (!isFunctionWord(key) || !isFunctionWord(next.key)) pairs.add(`${key} ${next.key}`)
    }
  })
  const reach = Math.min(count, 60) + 12
  const near = new Uint8Array(total)
  let done = 0
  for (let at = 0; at < total; at++) {
    const key = page.words[at]?.key
    const shares =
      pairs.has(`${key} ${page.words[at + 1]?.key}`) ||
      pairs.has(`${key} ${page.words[at + 2]?.key}`)
    if (!shares) continue
    const to = Math.min(total, at + reach)
    near.fill(1, Math.max(done, at - reach, 0), to)
    done = to
  }
  const columns: number[] = []
  for (let at = 0; at < total; at++) {
    if (near[at]) columns.push(at)
    else if (columns.length > 0 && columns.at(-1) !== -1) columns.push(-1)
  }
  return columns.length > 0 ? Int32Array.from(columns) : all.subarray(0, 0)
}
