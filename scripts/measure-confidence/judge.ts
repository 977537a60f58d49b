import type { Attribution, Quote, Span } from '../../src/text/types.ts'

/** An annotated attribution of PolNeAR; offsets into its text. */
export type GoldAttribution = {
  readonly source: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

/** An annotated quotation of gold/. */
export type GoldQuote = {
  readonly text: string
  readonly secondhand: boolean
  readonly outlets: readonly string[]
  readonly dontcare?: boolean
}

/** Offsets into the whole text. */
export type Range = readonly [start: number, end: number]

/** Where the paragraphs of a text begin in it. */
export function rangeOf({ paragraph, start, end }: Span, starts: readonly number[]): Range {
  const base = starts[paragraph] ?? 0
  return [base + start, base + end]
}

/**
 * Whether PolNeAR has a quotation with its speaker: it marks most of the same words as content, and its source (or none) lies in
 * what the trace gives as evidence. Its layer is flat, so a quotation inside a reported clause is right where the clause holds it.
 */
export function isQuoteRight(
  quote: Quote,
  gold: readonly GoldAttribution[],
  starts: readonly number[],
): boolean {
  const words = rangeOf(quote, starts)
  const evidence = quote.evidence.map((span) => rangeOf(span, starts))
  return gold.some(
    ({ content, source }) =>
      content.some((piece) => shared(piece, words) * 2 >= words[1] - words[0]) &&
      (source.length === 0 || source.some((one) => evidence.some((span) => shared(one, span) > 0))),
  )
}

/** Whether PolNeAR has an attribution: half of the words of both are the same, and the sources touch. */
export function isAttributionRight(
  { content, source }: Attribution,
  gold: readonly GoldAttribution[],
  starts: readonly number[],
): boolean {
  const words = content.map((span) => rangeOf(span, starts))
  const sources = source.map((span) => rangeOf(span, starts))
  return gold.some((one) => {
    const both = one.content.reduce(
      (sum, piece) => sum + words.reduce((part, span) => part + shared(piece, span), 0),
      0,
    )
    const all = length(words) + length(one.content) - both
    const isSame =
      both * 2 >= all || words.some((span) => one.content.some((piece) => isAlike(piece, span)))
    return (
      isSame &&
      (one.source.length === 0
        ? sources.length === 0
        : one.source.some((a) => sources.some((b) => shared(a, b) > 0)))
    )
  })
}

/** Whether gold/ has a mark: a secondhand quotation through the same outlet with most of these words. */
export function isMarkRight(mark: Quote, gold: readonly GoldQuote[]): boolean | null {
  const words = wordsOf(mark.text)
  let undecided = false
  for (const quote of gold) {
    const theirs = new Set(wordsOf(quote.text))
    const both = words.filter((word) => theirs.has(word)).length
    if (both * 2 < words.length) continue
    if (quote.dontcare) undecided = true
    else if (quote.secondhand && isSameOutlet(mark.outlets[0]?.name ?? '', quote.outlets[0] ?? ''))
      return true
  }
  return undecided ? null : false
}

/** Names that differ by “The”, “News” or a place in brackets are one outlet; one inside the other is, too. */
function isSameOutlet(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

const fold = (name: string) => name.toLowerCase().replace(/\(.*?\)|^the |[^\p{L}\p{N}]/gu, '')

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isAlike(a: Range, b: Range): boolean {
  const both = shared(a, b)
  return both * 2 >= a[1] - a[0] + (b[1] - b[0]) - both
}

function shared(a: Range, b: Range): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0)
}
