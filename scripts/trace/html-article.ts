import { JSDOM, VirtualConsole } from 'jsdom'
import { type Extraction, extractArticle } from '../../src/page/article.ts'
import { takeAwayNames } from '../../src/page/clobbering.ts'
import { judgeOriginal } from '../../src/page/original.ts'
import { plain } from '../../src/page/plain.ts'
import type { UnreadableReason } from '../../src/text/types.ts'

/**
 * Extracts the article of a saved page as the extension does of an open one. No script of the page runs, nothing is fetched,
 * and each page has a window of its own, closed when done.
 */
export function extractFromHtml(
  html: string,
  url: string | null,
  contentType: 'text/html' | 'application/xhtml+xml' = 'text/html',
): Extraction {
  return inDocument(html, url, contentType, (document) => extractArticle(document, url))
}

/** Reads a saved page as one that a quotation is compared with: its article, or why there is none to judge by. */
export function readOriginalPage(
  html: string,
): { readonly paragraphs: readonly string[] } | { readonly reason: UnreadableReason } {
  return inDocument(html, null, 'text/html', (document) => {
    const judged = judgeOriginal(document, null)
    return 'article' in judged ? { paragraphs: judged.article.paragraphs } : judged
  })
}

function inDocument<T>(
  html: string,
  url: string | null,
  contentType: 'text/html' | 'application/xhtml+xml',
  read: (document: Document) => T,
): T {
  const { window } = new JSDOM(html, {
    ...(url && /^https?:/i.test(url) && URL.canParse(url) && { url }),
    contentType,
    virtualConsole: new VirtualConsole(),
  })
  // jsdom's own XPath goes in circles where an element stands in for its document's parentNode.
  takeAwayNames(plain(window.document))
  try {
    return read(window.document)
  } finally {
    window.close()
  }
}
