// Lays a quotation along the words of a page: a semi-global alignment with affine gaps (Gotoh 1982), in which what the
// quotation marks as left out, and inquits between two quotation marks of the page, cost next to nothing.
import type { Item } from './quoted-items.ts'
import { valueOf, type Word } from './words.ts'

/** One step of the way along quotation and page. `page` and `item` are indices of words and items. */
export type Step =
  | { readonly op: 'equal' | 'replaced'; readonly item: number; readonly page: number }
  | { readonly op: 'added'; readonly item: number }
  | { readonly op: 'removed'; readonly page: number }
  /** A page's word that an ellipsis or brackets of the quotation stand for. */
  | { readonly op: 'left-out'; readonly item: number; readonly page: number }
  /** The ellipsis or brackets themselves. */
  | { readonly op: 'marked'; readonly item: number }

export type Alignment = { readonly cost: number; readonly steps: readonly Step[] }

/** Costs, in changed words. A long cut is likelier than many short ones. */
const costs = {
  replaced: 1,
  similar: 0.5,
  sameValue: 0.3,
  // A little dearer than a replaced word, so that a word is laid beside the one in its place.
  added: 1.01,
  addedMore: 0.4,
  removed: 1,
  removedMore: 0.25,
  marked: 0.1,
  leftOut: 0.002,
  bracketed: 0.05,
  mended: 0.02,
  inquit: 0.3,
} as const

/** Words of the page on both sides of a shared word that are looked at, beyond the quotation's length. */
const margin = 15

const START = 0
const PAIR = 1
const ADD = 2
const REMOVE = 3
const PASS = 4
const ENTER = 5
const JUMP = 6

/**
 * The cheapest way to lay the items along the page, which may begin and end anywhere in it. `inquits` says for a word of the
 * page after how many words the quotation paused that goes on with it. Null where the two share no word to begin with.
 */
export function alignItems(
  items: readonly Item[],
  page: readonly Word[],
  inquits: ReadonlyMap<number, number>,
): Alignment | null {
  const columns = columnsNear(items, page)
  if (columns.length === 0) return null
  return walk(items, page, columns, inquits)
}

/** Indices of the page's words near one that the quotation has too; ascending. */
function columnsNear(items: readonly Item[], page: readonly Word[]): Int32Array {
  const keys = new Set<string>()
  for (const item of items) {
    if (item.kind === 'word') keys.add(item.word.key)
    else if (item.kind === 'mended-word') keys.add(item.whole)
  }
  const counts = new Map<string, number>()
  for (const { key } of page) if (keys.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  if (counts.size === 0) return new Int32Array(0)
  // Frequent words are near everything: the rarer half of the shared words, and two in a row, tell enough.
  const sorted = [...counts.values()].sort((one, other) => one - other)
  const rare = Math.max(sorted[Math.floor((sorted.length - 1) / 2)] ?? 1, 3)
  const reach = items.length + margin
  const near = new Uint8Array(page.length)
  let filled = 0
  for (const [index, { key }] of page.entries()) {
    const count = counts.get(key)
    if (count === undefined || count > rare) continue
    for (
      let at = Math.max(filled, index - reach);
      at <= Math.min(page.length - 1, index + reach);
      at++
    ) {
      near[at] = 1
    }
    filled = Math.max(filled, index + 1)
  }
  const columns: number[] = []
  near.forEach((is, index) => {
    if (is) columns.push(index)
  })
  return Int32Array.from(columns)
}

function walk(
  items: readonly Item[],
  page: readonly Word[],
  columns: Int32Array,
  inquits: ReadonlyMap<number, number>,
): Alignment {
  const m = items.length
  const n = columns.length
  const width = n + 1
  const from = new Uint8Array((m + 1) * width)
  const addOpens = new Uint8Array((m + 1) * width)
  const removeOpens = new Uint8Array((m + 1) * width)
  const jumps = jumpsAmong(columns, inquits)
  let above = new Float32Array(width)
  let aboveAdd = new Float32Array(width).fill(Infinity)
  for (let i = 1; i <= m; i++) {
    const item = items[i - 1] as Item
    const best = new Float32Array(width)
    const add = new Float32Array(width)
    let remove = Infinity
    const passes = item.kind === 'ellipsis' || item.kind === 'brackets'
    const passing = item.kind === 'brackets' ? costs.bracketed : costs.leftOut
    for (let j = 0; j <= n; j++) {
      const cell = i * width + j
      const up = above[j] as number
      if (passes) {
        best[j] = up + costs.marked
        from[cell] = ENTER
        add[j] = Infinity
        if (j > 0 && (best[j - 1] as number) + passing < (best[j] as number)) {
          best[j] = (best[j - 1] as number) + passing
          from[cell] = PASS
        }
        continue
      }
      const opened = up + costs.added
      const extended = (aboveAdd[j] as number) + costs.addedMore
      add[j] = Math.min(opened, extended)
      addOpens[cell] = opened <= extended ? 1 : 0
      let cost = add[j] as number
      let origin = ADD
      const follows = j > 0 && (j === 1 || columns[j - 1] === (columns[j - 2] as number) + 1)
      if (j > 0) {
        const word = page[columns[j - 1] as number] as Word
        // The first item may stand at any word; a later one only right behind its predecessor.
        const paired =
          (follows || i === 1 ? (above[j - 1] as number) : Infinity) + pairCost(item, word)
        if (paired <= cost) {
          cost = paired
          origin = PAIR
        }
        if (follows) {
          const opens = (best[j - 1] as number) + costs.removed
          const goesOn = remove + costs.removedMore
          remove = Math.min(opens, goesOn)
          removeOpens[cell] = opens <= goesOn ? 1 : 0
        } else remove = Infinity
        if (remove < cost) {
          cost = remove
          origin = REMOVE
        }
        const pause = jumps.get(j)
        if (pause !== undefined && (best[pause] as number) + costs.inquit < cost) {
          cost = (best[pause] as number) + costs.inquit
          origin = JUMP
        }
      }
      best[j] = cost
      from[cell] = origin
    }
    above = best
    aboveAdd = add
  }
  let end = 0
  for (let j = 1; j <= n; j++) if ((above[j] as number) < (above[end] as number)) end = j
  const trace = { from, addOpens, removeOpens, jumps, columns, width }
  return { cost: above[end] as number, steps: readBack(m, end, items, page, trace) }
}

type Trail = {
  readonly from: Uint8Array
  readonly addOpens: Uint8Array
  readonly removeOpens: Uint8Array
  readonly jumps: ReadonlyMap<number, number>
  readonly columns: Int32Array
  readonly width: number
}

function readBack(
  m: number,
  end: number,
  items: readonly Item[],
  page: readonly Word[],
  { from, addOpens, removeOpens, jumps, columns, width }: Trail,
): Step[] {
  const steps: Step[] = []
  let i = m
  let j = end
  while (i > 0) {
    const item = i - 1
    const column = columns[j - 1] as number
    switch (from[i * width + j]) {
      case PAIR: {
        const equal = pairCost(items[item] as Item, page[column] as Word) <= costs.mended
        steps.push({ op: equal ? 'equal' : 'replaced', item, page: column })
        i--
        j--
        break
      }
      case REMOVE:
        for (;;) {
          const opens = removeOpens[i * width + j]
          steps.push({ op: 'removed', page: columns[j - 1] as number })
          j--
          if (opens) break
        }
        break
      case PASS:
        steps.push({ op: 'left-out', item, page: column })
        j--
        break
      case ENTER:
        steps.push({ op: 'marked', item })
        i--
        break
      case JUMP:
        j = jumps.get(j) ?? START
        break
      default:
        for (;;) {
          const opens = addOpens[i * width + j]
          steps.push({ op: 'added', item: i - 1 })
          i--
          if (opens || i === 0) break
        }
    }
  }
  return steps.reverse()
}

/** The inquits between columns: from the column after the pause to the one before it, both counted from 1. */
function jumpsAmong(
  columns: Int32Array,
  inquits: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const place = new Map<number, number>()
  columns.forEach((index, column) => {
    place.set(index, column)
  })
  const jumps = new Map<number, number>()
  for (const [next, before] of inquits) {
    const to = place.get(next)
    const last = place.get(before - 1)
    // Having read all up to the word before `next` may as well be having read up to the pause.
    if (to !== undefined && last !== undefined && to > 0) jumps.set(to, last + 1)
  }
  return jumps
}

/** What it costs that a word of the page stands where the quotation has this item. */
function pairCost(item: Item, word: Word): number {
  if (item.kind === 'word') {
    if (item.word.key === word.key) return 0
    if (isAlike(item.word.key, word.key)) return costs.similar
    const value = valueOf(word)
    return value !== null && value === valueOf(item.word) ? costs.sameValue : costs.replaced
  }
  if (item.kind !== 'mended-word') return Infinity
  if (word.key === item.whole) return costs.mended
  const { prefix, suffix } = item
  const fits =
    word.key.length >= prefix.length + suffix.length &&
    word.key.startsWith(prefix) &&
    word.key.endsWith(suffix)
  return fits ? costs.mended : costs.replaced
}

/** True for two forms or spellings of one word: they begin alike, for most of their length. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 3 || Math.abs(one.length - other.length) > 3 || /\d/.test(one + other)) return false
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared++
  return shared >= Math.max(3, Math.max(one.length, other.length) * 0.55)
}
