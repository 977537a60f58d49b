import { readParagraph, spanOf } from './reading.ts'
import type { Tokens } from './token.ts'
import type { Quotation, Span } from './types.ts'

/** The sentences of every paragraph, a quotation being one opaque piece. */
export function findSentenceSpans(
  paragraphs: readonly Tokens[],
  quotations: readonly Quotation[],
): Span[][] {
  let next = 0
  return paragraphs.map((tokens, paragraph) => {
    const outermost: Quotation[] = []
    for (; next < quotations.length && (quotations[next]?.paragraph ?? 0) <= paragraph; next++) {
      const quotation = quotations[next]
      if (quotation?.paragraph === paragraph && quotation.depth === 0) outermost.push(quotation)
    }
    const reading = readParagraph(tokens, paragraph, outermost)
    const spans: Span[] = []
    for (let number = 0; number + 1 < reading.sentences.length; number++) {
      const from = reading.sentences[number] ?? 0
      const to = (reading.sentences[number + 1] ?? 0) - 1
      if (to >= from) spans.push(spanOf(reading, from, to))
    }
    return spans
  })
}
