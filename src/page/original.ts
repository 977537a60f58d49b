import { bareArticle } from '../text/bare-article.ts'
import type { Article, UnreadableReason } from '../text/types.ts'
import { whyUnreadable } from '../text/unreadable.ts'
import { extractArticle } from './article.ts'
import { plain } from './plain.ts'

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
  return { url, ...judgeOriginal(document, url) }
}

/** The article of a document, or why there is none to judge by. `url` as for `extractArticle`. */
export function judgeOriginal(
  document: Document,
  url: string | null,
): { readonly article: Article } | { readonly reason: UnreadableReason } {
  // Before extraction, as a notice stands anywhere in a page.
  const notices = readNotices(document)
  const extraction = extractArticle(document, url)
  const article =
    'article' in extraction
      ? extraction.article
      : bareArticle(readBlocks(document), { url, title: plain(document).title || null })
  const reason = whyUnreadable(article.paragraphs, notices)
  if (reason === null) return { article }
  const isBuiltByScript = reason === 'empty' && plain(document).querySelector('script') !== null
  return { reason: isBuiltByScript ? 'script' : reason }
}

/** Units of a page's text in which notices are looked for: they are short, and come first or in a page that is. */
const noticed = 20_000

function readNotices(document: Document): string {
  const texts = [plain(document).title]
  for (const element of plain(document).body?.querySelectorAll('*') ?? []) {
    if (/^(?:script|style|template|svg)$/i.test(element.localName)) continue
    for (const node of element.childNodes) {
      // 3: a text.
      if (node.nodeType === 3 && node.nodeValue?.trim()) texts.push(node.nodeValue.trim())
    }
  }
  const isPaid = [...plain(document).querySelectorAll('script[type="application/ld+json"]')].some(
    ({ textContent }) => /"isAccessibleForFree"\s*:\s*"?false/i.test(textContent ?? ''),
  )
  return `${texts.join('\n').slice(0, noticed)}${isPaid ? '\nThis article is for subscribers only' : ''}`
}

/** What stands on every page of a site. */
const aside = 'nav, aside, header nav, footer, form, dialog, [role=dialog]'

/** For a page too short for Readability: its blocks of text. */
function readBlocks(document: Document): string[] {
  const blocks =
    plain(document).body?.querySelectorAll('p, li, blockquote, h1, h2, h3, dd, td') ?? []
  return [...blocks]
    .filter((block) => !block.querySelector('p, li, blockquote') && !block.closest(aside))
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

/** A document from a parser would take its addresses relative to our own. */
function setBase(document: Document, url: string): void {
  const written = plain(document).querySelector('base[href]')?.getAttribute('href') ?? ''
  const base = plain(document).createElement('base')
  base.href = URL.canParse(written, url) ? new URL(written, url).href : url
  plain(document).head.prepend(base)
}
