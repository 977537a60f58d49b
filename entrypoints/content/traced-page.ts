import type { Obstacle, Report, TraceAnswer } from '../../src/messages.ts'
import { type Extraction, extractArticleInSteps } from '../../src/page/article.ts'
import { withoutBlanks } from '../../src/page/blanks.ts'
import { findFrames } from '../../src/page/frames.ts'
import type { Look, Mark } from '../../src/page/mark.ts'
import { plain } from '../../src/page/plain.ts'
import { quoteSpan } from '../../src/page/text-quote.ts'
import { isWhole, textOf, type WatchedMark } from '../../src/page/watch.ts'
import { PLAIN_CONFIDENCE } from '../../src/rules/confidence.ts'
import type { Article, Quote, Sought, Trace } from '../../src/text/types.ts'

/** A traced page: its trace and where its quotations stand in it. */
export type TracedPage = {
  /** Where the article stands: the page's own document, or that of a frame in it. */
  readonly document: Document
  readonly trace: Trace
  /** What the reader came here for, and where its words stand. */
  readonly sought: readonly Sought[]
  readonly soughtMarks: readonly Mark[]
  /** In reading order; a quotation whose words were not found again in the page has none. */
  readonly marks: readonly WatchedMark[]
}

export type Untraceable = Extract<Report, { state: 'obstacle' }>

/**
 * Reads a page and has it traced elsewhere, or says why that cannot be done. The page is not changed; `pause` is waited for
 * between the steps, so that it goes on working.
 */
export async function tracePage(
  document: Document,
  requestTrace: (article: Article) => Promise<TraceAnswer>,
  pause: () => Promise<void>,
): Promise<TracedPage | Untraceable> {
  if (plain(document).contentType === 'application/pdf') return obstacle('pdf')
  const { extraction, place, isForeign } = await findArticle(document, pause)
  if (extraction.kind === 'untraceable') {
    if (extraction.reason === 'language') return obstacle('language', extraction.language)
    return obstacle(isForeign ? 'foreign-frame' : 'no-article')
  }
  const { trace, sought } = await requestTrace(extraction.article)
  if (trace.quotes.length === 0 && trace.credits.length === 0 && sought.length === 0) {
    return obstacle('no-quotation')
  }
  await pause()
  const marks = await findMarks(trace.quotes, extraction, pause)
  return {
    document: place,
    trace,
    sought,
    soughtMarks: sought.map(({ id, result }) => ({
      id,
      look: 'flash',
      ranges: result.passages.flatMap((passage) => extraction.map.rangesOf(passage)),
    })),
    // The page has worked on meanwhile.
    marks: marks.filter(isWhole),
  }
}

/** So many quotations are looked up before the page may work again: some ms of the slower browser. */
const SLICE = 150

/** Where quotations stand in the page. One whose words are no longer there has no mark. */
async function findMarks(
  quotes: readonly Quote[],
  { article, map }: Extract<Extraction, { kind: 'article' }>,
  pause: () => Promise<void>,
): Promise<WatchedMark[]> {
  const marks: WatchedMark[] = []
  for (const [n, quote] of inReadingOrder(quotes).entries()) {
    if (n % SLICE === SLICE - 1) await pause()
    const ranges = map.rangesOf(quote)
    const text = textOf({ ranges })
    if (withoutBlanks(text) !== withoutBlanks(quote.text)) continue
    const words = quoteSpan(article.paragraphs, quote)
    marks.push({ id: quote.id, look: lookOf(quote), ranges, text, quote: words })
  }
  return marks
}

/** Reads the page, and where it has no article the frames of its own origin, the largest first. */
async function findArticle(
  document: Document,
  pause: () => Promise<void>,
): Promise<{ extraction: Extraction; place: Document; isForeign: boolean }> {
  const extraction = await extractArticleInSteps(document, plain(document).URL, pause)
  const own = { extraction, place: document, isForeign: false }
  if (extraction.kind === 'article' || extraction.reason === 'language') return own
  const { documents, isForeign } = findFrames(document)
  for (const place of documents.slice(0, MAX_FRAMES_READ)) {
    await pause()
    // A frame without an address of its own shows what the page has written into it.
    const { URL } = plain(place)
    const url = /^https?:/.test(URL) ? URL : plain(document).URL
    const framed = await extractArticleInSteps(place, url, pause)
    if (framed.kind === 'article' || framed.reason === 'language')
      return { extraction: framed, place, isForeign }
  }
  return { ...own, isForeign }
}

const MAX_FRAMES_READ = 4

function obstacle(obstacle: Obstacle, language: string | null = null): Untraceable {
  return { state: 'obstacle', obstacle, language, detail: null }
}

/** How a quotation is marked. */
export function lookOf({ secondhand, confidence }: Quote): Look {
  if (!secondhand) return 'firsthand'
  return confidence < PLAIN_CONFIDENCE ? 'perhaps' : 'secondhand'
}

/** Quotations as a reader comes by them. */
export function inReadingOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
}
