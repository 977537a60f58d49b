import type { Obstacle, Report } from '../../src/messages.ts'
import { extractArticle } from '../../src/page/article.ts'
import type { Look, Mark } from '../../src/page/mark.ts'
import { yieldToPage } from '../../src/page/yield-to-page.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Quote, Trace } from '../../src/text/types.ts'

/** A traced page: its trace and where its quotations stand in it. */
export type TracedPage = {
  readonly trace: Trace
  /** In reading order; a quotation whose words were not found again in the page has none. */
  readonly marks: readonly Mark[]
}

export type Untraceable = Extract<Report, { state: 'obstacle' }>

/**
 * Reads and traces a page, or says why that cannot be done. The page is not changed, and may go on working between the
 * steps.
 */
export async function tracePage(document: Document): Promise<TracedPage | Untraceable> {
  const view = document.defaultView as Window
  if (document.contentType === 'application/pdf') return obstacle('pdf')
  const extraction = extractArticle(document, document.URL)
  if (extraction.kind === 'untraceable') {
    return extraction.reason === 'language'
      ? obstacle('language', extraction.language)
      : obstacle('no-article')
  }
  await yieldToPage(view)
  const trace = traceArticle(extraction.article)
  await yieldToPage(view)
  if (trace.quotes.length === 0 && trace.credits.length === 0) {
    return obstacle('no-quotation')
  }
  const marks = inReadingOrder(trace.quotes).map((quote) => ({
    id: quote.id,
    look: lookOf(quote),
    ranges: extraction.map.rangesOf(quote),
  }))
  return { trace, marks: marks.filter(({ ranges }) => ranges.length > 0) }
}

function obstacle(obstacle: Obstacle, language: string | null = null): Untraceable {
  return { state: 'obstacle', obstacle, language, detail: null }
}

/** Below this confidence (0 to 1) a mark says "perhaps"; the card says so in words. */
const doubtful = 0.7

function lookOf({ secondhand, confidence }: Quote): Look {
  if (!secondhand) return 'firsthand'
  return confidence < doubtful ? 'perhaps' : 'secondhand'
}

function inReadingOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
}
