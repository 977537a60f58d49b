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
  for (let round = 0; round < rounds; round++) {
    readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()))
    extraction.push(time(extractAndMark))
  }
  return { readability, extraction }
}

function extractAndMark(): void {
  const extraction = extractArticle(document, location.href)
  if (extraction.kind !== 'article') throw new Error('no article')
  const spans: Span[] = extraction.article.paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(/“[^”]+”/g)].map(({ 0: words, index }) => ({
      paragraph,
      start: index + 1,
      end: index + words.length - 1,
    })),
  )
  const undo = mark(
    document,
    spans.map((span, n) => ({
      id: `q${n}`,
      look: 'secondhand',
      ranges: extraction.map.rangesOf(span),
    })),
  )
  undo()
}

function time(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
