// Runs beside a page, as a content script does: what extraction with its map and marks costs beside plain Readability, in turn.
import { Readability } from '@mozilla/readability'
import { extractArticle } from '../../src/page/article.ts'
import { mark } from '../../src/page/mark.ts'
import type { Span } from '../../src/text/types.ts'

/** Milliseconds of each round. */
export type ExtractionTimes = {
  readonly readability: readonly number[]
  readonly extraction: readonly number[]
}

/** Rounds before those that count: the browser compiles what runs often. */
const WARM_UP = 20

/** Reads the page so many times with either, one after the other, and marks every quotation of the article. */
export function measureExtraction(rounds: number): ExtractionTimes {
  const readability: number[] = []
  const extraction: number[] = []
  for (let round = -WARM_UP; round < rounds; round++) {
    const plain = timeReadability()
    const ours = timeExtraction()
    if (round < 0) continue
    readability.push(plain)
    extraction.push(ours)
  }
  return { readability, extraction }
}

/**
 * Milliseconds of plain Readability: the copy that it takes apart, which its README asks callers to make, and what `parse` gives,
 * the article's HTML and text among it.
 */
export function timeReadability(): number {
  settle()
  return time(() => new Readability(document.cloneNode(true) as Document).parse())
}

/**
 * Milliseconds of ours: metadata, the article's paragraphs with links and kinds, their way back to the page, and a mark on every
 * quotation. Finding quotations is the engine's work, in the background, and is measured there; taking the marks away again does not
 * count either.
 */
export function timeExtraction(): number {
  settle()
  const begun = performance.now()
  const { article, map } = extract()
  const extracted = performance.now()
  const spans = findQuotations(article.paragraphs)
  const found = performance.now()
  const marks = spans.map((span, n) => ({
    id: `q${n}`,
    look: 'secondhand' as const,
    ranges: map.rangesOf(span),
  }))
  const undo = mark(document, marks)
  const marked = performance.now()
  undo()
  return extracted - begun + (marked - found)
}

/** Lays the page out, as it is when a reader presses the button: otherwise the next to look at it pays for marks just taken away. */
function settle(): void {
  document.body.getBoundingClientRect()
  for (const element of document.querySelectorAll('p')) getComputedStyle(element).display
}

function extract() {
  const extraction = extractArticle(document, location.href)
  if (extraction.kind !== 'article') throw new Error('no article')
  return extraction
}

function findQuotations(paragraphs: readonly string[]): Span[] {
  return paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(/“[^”]+”/g)].map(({ 0: words, index }) => ({
      paragraph,
      start: index + 1,
      end: index + words.length - 1,
    })),
  )
}

function time(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
