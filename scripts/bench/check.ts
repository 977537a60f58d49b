import { JSDOM } from 'jsdom'
import { checkQuotation } from '../../src/check/quotation.ts'
import { extractArticle } from '../../src/page/article.ts'
import { median } from './median.ts'
import { inventNews } from './text.ts'

const words = 20_000
/** The median of so many counts, after one to warm up. */
const runs = 9

/** What it takes to find a quotation in a long page, next to reading the article out of that page; ms in the same process. */
export type CheckFigures = {
  readonly words: number
  /** UTF-16 units of the quotation. */
  readonly length: number
  readonly extractMs: number
  /** The page's words are read anew each time, as for the first quotation from it. */
  readonly directMs: number
  readonly indirectMs: number
  /** For a quotation that is not on the page. */
  readonly missingMs: number
}

/** Finds a quotation of 200 characters with three words changed in a page of 20,000 words. */
export function measureCheck(): CheckFigures {
  const news = inventNews(words)
  const place =
    '“The harbour wall was built when ships were small, and nobody who built it thought of a tide like the one that came on the second night of January, when the water stood in the church up to the altar.”'
  const paragraphs = [...news.slice(0, news.length - 40), place, ...news.slice(news.length - 40)]
  const changed = place
    .slice(1, -2)
    .replace('ships', 'boats')
    .replace('thought of', 'dreamt of')
    .replace('second', 'third')
  const html = `<!doctype html><title>Harbour</title><article>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`
  const { window } = new JSDOM(html)
  const extractMs = timeOf(() => extractArticle(window.document, null), 3)
  window.close()
  const check = (kind: 'direct' | 'indirect', text: string) =>
    timeOf(() => checkQuotation({ kind, text }, [...paragraphs]), runs)
  const found = checkQuotation({ kind: 'direct', text: changed }, paragraphs)
  if (found.verdict !== 'changed') throw new Error(`the quotation is ${found.verdict}, not changed`)
  return {
    words,
    length: changed.length,
    extractMs,
    directMs: check('direct', changed),
    indirectMs: check('indirect', changed),
    missingMs: check('direct', changed.split(' ').reverse().join(' ')),
  }
}

function timeOf(work: () => unknown, times: number): number {
  work()
  return median(
    Array.from({ length: times }, () => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    }),
  )
}
