import { AUXILIARY, lexicon } from '../rules/lexicon.ts'
import { type Alignment, alignWords, mostAligned } from './alignment.ts'
import { findInquitJumps } from './inquit.ts'
import { type PageWords, textBetween } from './page-words.ts'
import { ellipsis, type QuotedWords } from './quoted-words.ts'
import { isAlike } from './word-forms.ts'
import type { Word } from './words.ts'

/**
 * A stretch in which quotation and page differ: words of the page that the quotation leaves out and words that it has instead.
 * Both are indices, `end` exclusive. `by` is what accounts for the difference: a mark of the citing page, an inquit of the
 * original, or nothing.
 */
export type Difference = {
  readonly quoted: readonly [start: number, end: number]
  readonly page: readonly [start: number, end: number]
  readonly by: 'ellipsis' | 'bracket' | 'inquit' | 'nothing'
}

/** A quotation laid along a page. */
export type Comparison = {
  readonly quoted: QuotedWords
  readonly page: PageWords
  /** For each word of the quotation the word of the page that it stands for, replaced or not; -1 for none. */
  readonly alignment: Alignment
  readonly differences: readonly Difference[]
  /** True where the citing page marks something that the page itself does not have. */
  readonly marked: boolean
}

const jumpsOf = new WeakMap<PageWords, ReadonlyMap<number, number>>()

/** Lays a quotation along a page where it fits best; null where it has no words or too many, or the page has none. */
export function compareWords(quoted: QuotedWords, page: PageWords): Comparison | null {
  const count = quoted.words.length
  if (count === 0 || page.words.length === 0) return null
  const exact = compareExactly(quoted, page)
  if (exact) return withDeniedStart(exact)
  if (count > mostAligned) return null
  const jumps = jumpsOf.get(page) ?? findInquitJumps(page)
  jumpsOf.set(page, jumps)
  const alignment = alignWords(quoted, page, jumps)
  trimEdges(alignment, quoted, page)
  return withDeniedStart({
    quoted,
    page,
    alignment,
    differences: findDifferences(alignment, quoted, page),
    marked: isMarked(alignment, quoted, page),
  })
}

/**
 * A quotation may begin in mid-sentence; but whoever leaves out the “No” with which the sentence begins and quotes the rest as one
 * has dropped a word: “Arrests have been made” for “No arrests have been made”.
 */
function withDeniedStart(comparison: Comparison): Comparison {
  const { quoted, page, alignment, differences } = comparison
  const first = alignment[0] ?? -1
  const isFirst = first > 0 && page.paragraphOf[first - 1] === page.paragraphOf[first]
  if (!isFirst || quoted.ellipses[0] || !/^not?$/.test(page.words[first - 1]?.key ?? ''))
    return comparison
  const isWithin =
    page.paragraphOf[first - 2] === page.paragraphOf[first] &&
    !/[.!?:“"„«]/.test(textBetween(page, first - 2, first - 1))
  const isClause = quoted.words
    .slice(1)
    .some(({ key }) => ((lexicon.get(key) ?? 0) & AUXILIARY) !== 0)
  if (isWithin || !isClause || textBetween(page, first - 1, first).trim() !== '') return comparison
  const dropped: Difference = { quoted: [0, 0], page: [first - 1, first], by: 'nothing' }
  return { ...comparison, differences: [dropped, ...differences] }
}

/** As `compareWords`, but only where the very words stand in a row. */
export function compareExactly(quoted: QuotedWords, page: PageWords): Comparison | null {
  const exact = quoted.words.length > 0 ? findExact(quoted, page) : null
  if (exact === null) return null
  const alignment = Int32Array.from(quoted.words, (_, at) => exact + at)
  return { quoted, page, alignment, differences: [], marked: isMarked(alignment, quoted, page) }
}

/**
 * Where on the page the very words of a quotation stand in a row; null where nowhere. Of several places one whose ellipses and
 * brackets are the quotation's own is best.
 */
function findExact(quoted: QuotedWords, page: PageWords): number | null {
  const keys = quoted.words.map(({ key }) => key)
  const failure = failuresOf(keys)
  let best: number | null = null
  let matched = 0
  for (let at = 0; at < page.words.length; at++) {
    const key = page.words[at]?.key
    while (matched > 0 && keys[matched] !== key) matched = failure[matched - 1] ?? 0
    if (keys[matched] === key) matched++
    if (matched < keys.length) continue
    const start = at - matched + 1
    matched = failure[matched - 1] ?? 0
    best ??= start
    const alignment = Int32Array.from({ length: keys.length }, (_, index) => start + index)
    if (!isMarked(alignment, quoted, page)) return start
  }
  return best
}

/** The table of Knuth, Morris and Pratt: how much of the start is found again at each place. */
function failuresOf(keys: readonly string[]): Int32Array {
  const failure = new Int32Array(keys.length)
  for (let at = 1, matched = 0; at < keys.length; at++) {
    while (matched > 0 && keys[at] !== keys[matched]) matched = failure[matched - 1] ?? 0
    if (keys[at] === keys[matched]) matched++
    failure[at] = matched
  }
  return failure
}

/** Whoever replaces the first or last word does not replace one of the sentence before or behind. */
function trimEdges(alignment: Alignment, { words }: QuotedWords, page: PageWords): void {
  const isSame = (at: number) =>
    (alignment[at] ?? -1) >= 0 && words[at]?.key === page.words[alignment[at] ?? -1]?.key
  let first = 0
  while (first < words.length && !isSame(first)) first++
  let last = words.length - 1
  while (last >= 0 && !isSame(last)) last--
  if (first > last) return
  for (let at = first - 1; at >= 0; at--) {
    const here = alignment[at] ?? -1
    if (here >= 0 && endsThought(textBetween(page, here, here + 1))) alignment.fill(-1, 0, at + 1)
  }
  for (let at = last + 1; at < words.length; at++) {
    const here = alignment[at] ?? -1
    if (here >= 0 && endsThought(textBetween(page, here - 1, here))) alignment.fill(-1, at)
  }
}

const endsThought = (between: string) => /[.!?…\n"“”„«»]/.test(between)

function findDifferences(
  alignment: Alignment,
  quoted: QuotedWords,
  page: PageWords,
): readonly Difference[] {
  const found: Difference[] = []
  const add = (difference: Difference) => {
    const before = found.at(-1)
    const goesOn =
      before?.by === difference.by &&
      before.quoted[1] === difference.quoted[0] &&
      before.page[1] === difference.page[0] &&
      before.by !== 'ellipsis'
    if (!goesOn) found.push(difference)
    else {
      const { by, quoted, page } = before
      const joined: Difference = {
        by,
        quoted: [quoted[0], difference.quoted[1]],
        page: [page[0], difference.page[1]],
      }
      found.splice(-1, 1, joined)
    }
  }
  /** The word of the page behind the last one that stands for something. */
  let next = alignment.find((here) => here >= 0) ?? 0
  for (const [at, word] of quoted.words.entries()) {
    const here = alignment[at] ?? -1
    if (here > next)
      add({ quoted: [at, at], page: [next, here], by: whyLeftOut(at, next, here, quoted, page) })
    if (here >= 0) next = here
    const isSame = here >= 0 && word.key === page.words[here]?.key
    const end = here >= 0 ? here + 1 : next
    if (!isSame)
      add({
        quoted: [at, at + 1],
        page: [next, end],
        by: isMended(word, here >= 0 ? (page.words[here]?.key ?? '') : '') ? 'bracket' : 'nothing',
      })
    next = end
  }
  return found
}

/** True where a bracket accounts for a word: it holds all of it, or letters that were put to the page's or taken from it. */
function isMended({ key, bracketed }: Word, there: string): boolean {
  if (bracketed !== 'partly') return bracketed === 'whole'
  return there !== '' && (key.includes(there) || there.includes(key) || isAlike(key, there))
}

/** What accounts for words of the page that are left out before a word of the quotation. */
function whyLeftOut(
  at: number,
  from: number,
  to: number,
  quoted: QuotedWords,
  page: PageWords,
): Difference['by'] {
  if (quoted.ellipses[at]) return 'ellipsis'
  const isByBracket =
    quoted.words[at - 1]?.bracketed === 'whole' || quoted.words[at]?.bracketed === 'whole'
  if (isByBracket && to - from <= longestReplaced) return 'bracket'
  return from > 0 && jumpsOf.get(page)?.get(to) === from - 1 ? 'inquit' : 'nothing'
}

/** Words of the page that a bracket stands for, at most. */
const longestReplaced = 15

/** True where an ellipsis or bracket of the quotation does not stand in the page at the same place. */
function isMarked(alignment: Alignment, quoted: QuotedWords, page: PageWords): boolean {
  const { words, ellipses } = quoted
  return (
    ellipses.some((isThere, at) => {
      if (!isThere) return false
      const before = at > 0 ? (alignment[at - 1] ?? -1) : (alignment[0] ?? 0) - 1
      const behind = at < words.length ? (alignment[at] ?? -1) : before + 1
      if (before + 1 !== behind) return true
      if (before >= 0) return !ellipsis.test(textBetween(page, before, behind))
      const first = page.words[0]
      return !ellipsis.test(
        (page.paragraphs[page.paragraphOf[0] ?? 0] ?? '').slice(0, first?.start),
      )
    }) ||
    words.some(({ bracketed }, at) => {
      const here = page.words[alignment[at] ?? -1]
      return bracketed !== 'none' && here?.bracketed !== bracketed
    })
  )
}
