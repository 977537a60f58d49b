import type { CitedAddress, PublisherClaim } from '../text/types.ts'
import { readArticleData } from './json-ld.ts'
import { plain } from './plain.ts'

/** What a page says of itself. Claims of the page, for what they are worth. */
export type PageMetadata = {
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  /** As declared by the page, not checked against its text. */
  readonly language: string | null
  readonly publisher: readonly PublisherClaim[]
  readonly cited: readonly CitedAddress[]
}

const MAX_STRING = 500

/** Reads title, byline, date, language and publisher off a page's JSON-LD and meta elements, best evidence first. */
export function readMetadata(page: Document): PageMetadata {
  const document = plain(page)
  const data = readArticleData(page)
  const meta = readMeta(document)
  const documentTitle = clean(document.querySelector('head > title, title')?.textContent)
  const siteName = meta('og:site_name')
  const publisher: PublisherClaim[] = []
  const claim = (name: string | null, from: PublisherClaim['from']) => {
    if (
      name &&
      !/^https?:/i.test(name) &&
      !publisher.some((one) => one.name === name && one.from === from)
    )
      publisher.push({ name, from })
  }
  claim(data?.publisher ?? null, 'json-ld')
  claim(siteName, 'og-site-name')
  claim(meta('application-name', 'apple-mobile-web-app-title'), 'meta')
  claim(meta('publisher', 'dc.publisher', 'dcterms.publisher'), 'meta')
  const headline = data?.title ?? meta('og:title', 'twitter:title', 'dc.title', 'parsely-title')
  for (const name of siteNamesIn(documentTitle, headline)) claim(name, 'title')
  return {
    title: withoutSiteName(
      headline ?? documentTitle ?? clean(document.querySelector('h1')?.textContent),
      publisher,
    ),
    byline: data?.authors.length
      ? data.authors.join(', ')
      : (meta('author', 'parsely-author', 'dc.creator', 'dc:creator', 'sailthru.author', 'byl') ??
        unlessAddress(meta('article:author', 'article:authorname', 'article:author_name'))),
    published:
      data?.published ??
      meta(
        'article:published_time',
        'date',
        'dc.date',
        'dcterms.created',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
      ) ??
      clean(document.querySelector('[itemprop="datePublished"]')?.getAttribute('content')) ??
      clean(document.querySelector(':is(article, main) time[datetime]')?.getAttribute('datetime')),
    language:
      clean(document.documentElement?.getAttribute('lang')) ??
      clean(document.documentElement?.getAttribute('xml:lang')) ??
      clean(document.body?.getAttribute('lang')) ??
      meta('content-language', 'language', 'og:locale') ??
      data?.language ??
      null,
    publisher,
    cited: [
      ...(data?.isBasedOn ?? []).map(
        (href) => ({ href, kind: 'is-based-on', paragraph: null }) as const,
      ),
      ...(data?.citation ?? []).map(
        (href) => ({ href, kind: 'citation', paragraph: null }) as const,
      ),
    ],
  }
}

function readMeta(document: Document): (...names: string[]) => string | null {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = clean(element.getAttribute('content'))
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (key !== '' && !found.has(key)) found.set(key, content)
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = found.get(name)
      if (content) return content
    }
    return null
  }
}

/** Open Graph wants an author's page; many sites write the name. */
function unlessAddress(text: string | null): string | null {
  return text && !/^https?:/i.test(text) ? text : null
}

const SEPARATOR = /\s+[|–—·»«•-]\s+|\s*\|\s*/

/** What stands in the document's title besides the headline: "Harbour reopens | The Ledger" gives "The Ledger". */
function siteNamesIn(title: string | null, headline: string | null): string[] {
  if (!title) return []
  const parts = title.split(SEPARATOR).filter(Boolean)
  if (parts.length < 2) return []
  return parts
    .slice(1)
    .reverse()
    .filter((part) => part.length <= 60 && !(headline ?? '').includes(part))
}

/** Takes the site's name off the end of a title: "Harbour reopens - The Ledger" is "Harbour reopens". */
function withoutSiteName(
  title: string | null,
  publisher: readonly PublisherClaim[],
): string | null {
  if (!title) return null
  const parts = title.split(SEPARATOR)
  let rest = title
  for (let last = parts.pop(); last && parts.length > 0; last = parts.pop()) {
    const name = last.toLowerCase()
    if (!publisher.some((claim) => claim.name.toLowerCase() === name)) break
    rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|–—·»«•-]+$/, '')
  }
  return rest || title
}

function clean(text: string | null | undefined): string | null {
  const cleaned = text
    ?.slice(0, MAX_STRING * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_STRING)
  return cleaned ? cleaned : null
}
