import { findSentences } from './sentence.ts'
import { MARK, type Tokens, tokenise } from './token.ts'
import type { Quotation, Span } from './types.ts'

/**
 * A paragraph ready to be read: its tokens, its sentences, and which tokens lie in which quotation.
 * Quotations of depth 0 are opaque pieces: the reader of a sentence steps over them.
 */
export type Reading = {
  readonly paragraph: number
  readonly tokens: Tokens
  /** The paragraph's quotations of this depth, in reading order. */
  readonly quotations: readonly Quotation[]
  /** Per token: index into `quotations`, or -1. */
  readonly piece: Int32Array
  /** First and last token of each quotation, marks included. */
  readonly firstOf: Int32Array
  readonly lastOf: Int32Array
  /** First tokens of the sentences, and the number of tokens at the end. */
  readonly sentences: readonly number[]
}

export function readParagraph(
  text: string,
  paragraph: number,
  quotations: readonly Quotation[],
): Reading {
  const tokens = tokenise(text)
  const { count, start, end, shape } = tokens
  const piece = new Int32Array(count).fill(-1)
  const firstOf = new Int32Array(quotations.length)
  const lastOf = new Int32Array(quotations.length)
  let index = 0
  for (let number = 0; number < quotations.length; number++) {
    const outer = quotations[number]?.outer
    if (!outer) continue
    const inner = quotations[number] ?? outer
    while (index < count && (end[index] ?? 0) <= outer.start) index++
    firstOf[number] = index
    while (index < count && (start[index] ?? 0) < outer.end) {
      piece[index] = number
      const isMark = (end[index] ?? 0) <= inner.start || (start[index] ?? 0) >= inner.end
      if (isMark) shape[index] = MARK
      index++
    }
    lastOf[number] = Math.max(firstOf[number] ?? 0, index - 1)
  }
  return {
    paragraph,
    tokens,
    quotations,
    piece,
    firstOf,
    lastOf,
    sentences: findSentences(tokens, piece),
  }
}

/** The span from token `from` to token `to`, both included. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const { start, end } = reading.tokens
  return { paragraph: reading.paragraph, start: start[from] ?? 0, end: end[to] ?? 0 }
}
