// Runs in an isolated world of a real page, as a content script does.
import { Readability } from '@mozilla/readability'
import { extractArticle } from '../../src/page/article.ts'
import { markFinder } from '../../src/page/hit.ts'
import { type Mark, mark } from '../../src/page/mark.ts'
import type { Article, Span } from '../../src/text/types.ts'

/** A quotation of the gold annotation, to be found in the page. */
export type Wanted = { readonly text: string }

export type PageMeasure = {
  readonly paragraphs: readonly string[]
  readonly kinds: Article['kinds']
  /** Wanted quotations that stand in one paragraph of ours. */
  readonly found: number
  readonly missing: readonly string[]
  readonly words: number
  /** Words whose live text is another than theirs. */
  readonly wrongWords: readonly string[]
  /** Words that the page has folded up, as in a slide show. */
  readonly folded: number
  /** Points in the middle of a marked word at which the mark was found, and at which it was not. */
  readonly hits: number
  readonly misses: readonly string[]
  /** Points at which something of the page lies over the text, such as a consent box. */
  readonly covered: number
  readonly changedByReading: boolean
  readonly changedByMarking: boolean
  readonly changedAfterUndoing: boolean
  readonly highlightsLeft: number
  readonly extractMs: readonly number[]
  readonly readabilityMs: readonly number[]
}

/** Measures one page: every word of every wanted quotation, marking, and the time beside plain Readability. */
export function measurePage(wanted: readonly Wanted[], rounds: number): PageMeasure {
  const untouched = serialise()
  const extractMs: number[] = []
  const readabilityMs: number[] = []
  let extraction = extractArticle(document, location.href)
  // Finding quotations is no part of what is timed.
  const article = 'article' in extraction ? extraction.article : null
  const spans = article ? findSpans(article, wanted) : []
  for (let round = 0; round < rounds; round++) {
    readabilityMs.push(time(() => new Readability(document.cloneNode(true) as Document).parse()))
    let undo = () => {}
    extractMs.push(
      time(() => {
        extraction = extractArticle(document, location.href)
        if (extraction.kind === 'article')
          undo = mark(document, marksOf(spans, extraction.map.rangesOf))
      }),
    )
    undo()
  }
  const map = extraction.kind === 'article' ? extraction.map : null
  const measure = {
    paragraphs: article?.paragraphs ?? [],
    kinds: article?.kinds ?? [],
    found: spans.filter(Boolean).length,
    missing: wanted.filter((_, i) => !spans[i]).map(({ text }) => text),
    changedByReading: serialise() !== untouched,
    extractMs,
    readabilityMs,
  }
  const nothing = { words: 0, wrongWords: [], folded: 0, hits: 0, misses: [], covered: 0 }
  if (!article || !map)
    return {
      ...measure,
      ...nothing,
      changedByMarking: false,
      changedAfterUndoing: false,
      highlightsLeft: 0,
    }
  const marks = marksOf(spans, map.rangesOf)
  const undo = mark(document, marks)
  const changedByMarking = serialise() !== untouched
  const words = checkWords(article, spans, map.rangesOf)
  const points = checkPoints(article, spans, map.rangesOf, marks)
  undo()
  return {
    ...measure,
    ...words,
    ...points,
    changedByMarking,
    changedAfterUndoing: serialise() !== untouched,
    highlightsLeft: CSS.highlights.size,
  }
}

const serialise = () => document.documentElement.outerHTML

function time(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function findSpans(article: Article, wanted: readonly Wanted[]): (Span | null)[] {
  return wanted.map(({ text }) => {
    const paragraph = article.paragraphs.findIndex((one) => one.includes(text))
    const start = article.paragraphs[paragraph]?.indexOf(text) ?? -1
    return start < 0 ? null : { paragraph, start, end: start + text.length }
  })
}

function marksOf(spans: readonly (Span | null)[], rangesOf: (span: Span) => Range[]): Mark[] {
  return spans.flatMap((span, i) =>
    span ? [{ id: `q${i}`, look: 'secondhand' as const, ranges: rangesOf(span) }] : [],
  )
}

function* wordsOf(article: Article, spans: readonly (Span | null)[]) {
  for (const [i, span] of spans.entries()) {
    if (!span) continue
    const text = article.paragraphs[span.paragraph]?.slice(span.start, span.end) ?? ''
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const start = span.start + index
      yield {
        id: `q${i}`,
        word,
        span: { paragraph: span.paragraph, start, end: start + word.length },
      }
    }
  }
}

function checkWords(
  article: Article,
  spans: readonly (Span | null)[],
  rangesOf: (span: Span) => Range[],
) {
  let words = 0
  let folded = 0
  const wrongWords: string[] = []
  for (const { word, span } of wordsOf(article, spans)) {
    words++
    const ranges = rangesOf(span)
    if (ranges.some((range) => range.getClientRects().length === 0)) folded++
    if (ranges.join('').replace(/\u00ad/g, '') !== word) wrongWords.push(word)
  }
  return { words, wrongWords, folded }
}

/** Points at the middle of every fifth word, as a reader would, and asks which mark is there. */
function checkPoints(
  article: Article,
  spans: readonly (Span | null)[],
  rangesOf: (span: Span) => Range[],
  marks: readonly Mark[],
) {
  const finder = markFinder(document, marks)
  let hits = 0
  let covered = 0
  let n = 0
  const misses: string[] = []
  for (const { id, word, span } of wordsOf(article, spans)) {
    if (n++ % 5 > 0) continue
    const range = rangesOf(span)[0]
    const element = range?.startContainer.parentElement
    if (!range || !element) continue
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    let box = range.getClientRects()[0]
    if (box && (box.top < 0 || box.bottom > innerHeight)) {
      scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' })
      box = range.getClientRects()[0]
    }
    if (!box) continue
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    if (finder.atPoint(x, y).some((mark) => mark.id === id)) hits++
    else if (!element.contains(document.elementFromPoint(x, y))) covered++
    else misses.push(word)
  }
  return { hits, misses, covered }
}
