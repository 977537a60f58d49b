import { OUTLET_END } from '../rules/lexicon.ts'
import { findSentences } from './sentence.ts'
import { CAPITAL, MARK, STOP, type Tokens, WORD } from './token.ts'
import type { OutletMention, Quotation, Span } from './types.ts'

/**
 * A paragraph, or the inside of a quotation, ready to be read: its tokens, its sentences, and which tokens lie in which
 * quotation. Quotations one level down are opaque pieces: the reader of a sentence steps over them.
 */
export type Reading = {
  readonly paragraph: number
  readonly tokens: Tokens
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  /** 0 for the paragraph itself, 1 for the inside of a quotation. */
  readonly depth: number
  /** The quotations of this level, in reading order. */
  readonly quotations: readonly Quotation[]
  /** Per token: index into `quotations`, or -1. */
  readonly piece: Int32Array
  /** First and last token of each quotation, marks included. */
  readonly firstOf: Int32Array
  readonly lastOf: Int32Array
  /** First tokens of the sentences, and `to` at the end. */
  readonly sentences: readonly number[]
}

/** Reads a paragraph, leaving its tokens as they are. `quotations` and `mentions` are those of the paragraph; quotations of depth 0 only. */
export function readParagraph(
  { shape, classes, ...rest }: Tokens,
  paragraph: number,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[] = [],
): Reading {
  const tokens: Tokens = { ...rest, shape: shape.slice(), classes: classes.slice() }
  nameOutlets(tokens, mentions)
  return readRange(
    tokens,
    paragraph,
    0,
    tokens.count,
    0,
    quotations,
    new Int32Array(tokens.count).fill(-1),
  )
}

/**
 * Reads the inside of a quotation; `quotations` are those one level down. `piece` has room for the whole paragraph and is
 * shared by its quotations, so that thousands of them cost no more than their tokens.
 */
export function readInside(
  reading: Reading,
  number: number,
  quotations: readonly Quotation[],
  piece: Int32Array,
): Reading {
  const { shape } = reading.tokens
  let from = reading.firstOf[number] ?? 0
  let to = (reading.lastOf[number] ?? 0) + 1
  while (from < to && (shape[from] ?? 0) & MARK) from++
  while (to > from && (shape[to - 1] ?? 0) & MARK) to--
  return readRange(
    reading.tokens,
    reading.paragraph,
    from,
    to,
    reading.depth + 1,
    quotations,
    piece,
  )
}

function readRange(
  tokens: Tokens,
  paragraph: number,
  from: number,
  to: number,
  depth: number,
  quotations: readonly Quotation[],
  piece: Int32Array,
): Reading {
  const { start, end, shape } = tokens
  const firstOf = new Int32Array(quotations.length)
  const lastOf = new Int32Array(quotations.length)
  let index = from
  for (let number = 0; number < quotations.length; number++) {
    const inner = quotations[number]
    if (!inner) continue
    const { outer } = inner
    while (index < to && (end[index] ?? 0) <= outer.start) index++
    firstOf[number] = index
    while (index < to && (start[index] ?? 0) < outer.end) {
      piece[index] = number
      if ((end[index] ?? 0) <= inner.start || (start[index] ?? 0) >= inner.end) shape[index] = MARK
      index++
    }
    lastOf[number] = Math.max(firstOf[number] ?? 0, index - 1)
  }
  const sentences = findSentences(tokens, piece, from, to)
  return { paragraph, tokens, from, to, depth, quotations, piece, firstOf, lastOf, sentences }
}

/** A word of an outlet’s name is a name and nothing else: “Face the Nation”, “The Hill”, “Mother Jones”, “Says Who”. */
function nameOutlets(tokens: Tokens, mentions: readonly OutletMention[]): void {
  let index = 0
  for (const mention of mentions) {
    while (index < tokens.count && (tokens.start[index] ?? 0) < mention.start) index++
    const first = index
    while (index < tokens.count && (tokens.end[index] ?? 0) <= mention.end) {
      const isLast = (tokens.end[index] ?? 0) === mention.end
      if (index > first || !/^(?:the|a|an)$/.test(tokens.lower[index] ?? '')) {
        tokens.classes[index] = isLast ? OUTLET_END : 0
        if ((tokens.shape[index] ?? 0) & WORD)
          tokens.shape[index] = (tokens.shape[index] ?? 0) | CAPITAL
        // “Hello! magazine”: a sign of the name ends no sentence.
        else if ((tokens.shape[index] ?? 0) & STOP) tokens.shape[index] = WORD | CAPITAL
      }
      index++
    }
  }
}

/** The span from token `from` to token `to`, both included. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const { start, end } = reading.tokens
  return { paragraph: reading.paragraph, start: start[from] ?? 0, end: end[to] ?? 0 }
}

/** The token after the quotation that `index` stands in. */
export function afterPiece(reading: Reading, index: number): number {
  return (reading.lastOf[reading.piece[index] ?? 0] ?? index) + 1
}

/** The last token inside the marks of the quotation that ends at `last`. */
export function innerLast(reading: Reading, last: number): number {
  const first = reading.firstOf[reading.piece[last] ?? 0] ?? last
  let index = last
  while (index > first && (reading.tokens.shape[index] ?? 0) & MARK) index--
  return index
}
