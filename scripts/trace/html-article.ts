import { JSDOM, VirtualConsole } from 'jsdom'
import { type Extraction, extractArticle } from '../../src/page/article.ts'

/**
 * Extracts the article of a saved page as the extension does of an open one. No script of the page runs, nothing is fetched,
 * and each page has a window of its own, closed when done.
 */
export function extractFromHtml(
  html: string,
  url: string | null,
  contentType: 'text/html' | 'application/xhtml+xml' = 'text/html',
): Extraction {
  const silent = new VirtualConsole()
  const { window } = new JSDOM(html, {
    ...(url && /^https?:/i.test(url) && URL.canParse(url) && { url }),
    contentType,
    virtualConsole: silent,
  })
  try {
    return extractArticle(window.document, url)
  } finally {
    window.close()
  }
}
