// Runs in a page: what extraction with its map and marks costs beside plain Readability on the same page, in turn.
import { Readability } from '@mozilla/readability'
import { extractArticle } from '../../src/page/article.ts'
import { mark } from '../../src/page/mark.ts'
import type { Span } from '../../src/text/types.ts'

/** Milliseconds of each round. */
export type ExtractionTimes = {
  readonly readability: readonly number[]
  readonly extraction: readonly number[]
}

/** Reads the page so many times with either, one after the other, and marks every quotation of the article. */
export function measureExtraction(rounds: number): ExtractionTimes {
  const readability: number[] = []
  const extraction: number[] = []
  const spans = findQuotations(extract().article.paragraphs)
  for (let round = 0; round < rounds; round++) {
    readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()))
    let undo = () => {}
    extraction.push(
      time(() => {
        undo = extractAndMark(spans)
      }),
    )
    undo()
  }
  return { readability, extraction }
}

function extract() {
  const extraction = extractArticle(document, location.href)
  if (extraction.kind !== 'article') throw new Error('no article')
  return extraction
}

/** Finding quotations is the engine's work, in the background, and is measured there: here it is done beforehand. */
function findQuotations(paragraphs: readonly string[]): Span[] {
  return paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(/“[^”]+”/g)].map(({ 0: words, index }) => ({
      paragraph,
      start: index + 1,
      end: index + words.length - 1,
    })),
  )
}

function extractAndMark(spans: readonly Span[]): () => void {
  const { map } = extract()
  const marks = spans.map((span, n) => ({
    id: `q${n}`,
    look: 'secondhand' as const,
    ranges: map.rangesOf(span),
  }))
  return mark(document, marks)
}

function time(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
