import type { CheckWarning, QuoteKind, Verdict } from '../../../src/text/types.ts'

/** An invented quotation and the paragraphs, or the whole page, that it is compared with. */
export type PairRow = readonly [
  why: string,
  kind: QuoteKind,
  text: string,
  page: readonly string[] | string,
  warnings?: readonly CheckWarning[],
]

/** A pair with the verdict that is right for it. */
export type RatedPair = readonly [right: Verdict, ...PairRow]
