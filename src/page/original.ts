import type { Article, UnreadableReason } from '../text/types.ts'
import { extractArticle } from './article.ts'

/**
 * Reads the article out of a page that was fetched. The document is inert: no script of it runs, nothing that it names is
 * loaded.
 */
export function readOriginal(
  html: string,
  url: string,
):
  | { readonly url: string; readonly article: Article }
  | { readonly url: string; readonly reason: UnreadableReason } {
  const document = new DOMParser().parseFromString(html, 'text/html')
  setBase(document, url)
  const extraction = extractArticle(document, url)
  return 'article' in extraction ? { url, article: extraction.article } : { url, reason: 'empty' }
}

/** A document from a parser would take its addresses relative to our own. */
function setBase(document: Document, url: string): void {
  const written = document.querySelector('base[href]')?.getAttribute('href') ?? ''
  const base = document.createElement('base')
  base.href = URL.canParse(written, url) ? new URL(written, url).href : url
  document.head.prepend(base)
}
