import { readAddress } from './address.ts'
import type { Article, CitedAddress, Link, OriginalLink, Outlet, Span } from './types.ts'

/**
 * The best address of an original in the page: a link in the words that attribute it, then in their sentence, then in
 * their paragraph, if it leads to the outlet; then what the page itself cites there. A home page is the last resort.
 * Null where none is sure.
 */
export function findOriginalLink(
  article: Article,
  links: readonly Link[],
  outlet: Outlet | null,
  at: { readonly evidence: readonly Span[]; readonly sentence: Span; readonly content: Span },
): OriginalLink | null {
  const near = links.filter(
    ({ paragraph }) => paragraph === at.sentence.paragraph || paragraph === at.content.paragraph,
  )
  const touches = (link: Link, span: Span) =>
    link.paragraph === span.paragraph && link.start < span.end && link.end > span.start
  const tiers: readonly (readonly Link[])[] = [
    near.filter((link) => at.evidence.some((span) => touches(link, span))),
    near.filter((link) => touches(link, at.sentence)),
    near,
  ]
  let home: OriginalLink | null = null
  for (const tier of tiers) {
    for (const link of tier) {
      if (!outlet?.domain || !belongsTo(link.href, outlet.domain)) continue
      if (isHome(link.href)) home ??= { url: link.href, kind: 'home' }
      else return { url: link.href, kind: kindOf(link.href) }
    }
  }
  const cited = citedFor(article.cited, at.content.paragraph, outlet)
  return cited ?? home
}

function citedFor(
  cited: readonly CitedAddress[],
  paragraph: number,
  outlet: Outlet | null,
): OriginalLink | null {
  for (const { href, kind, paragraph: place } of cited) {
    if (place === paragraph) return { url: href, kind }
  }
  for (const { href, kind, paragraph: place } of cited) {
    if (place === null && outlet?.domain && belongsTo(href, outlet.domain))
      return { url: href, kind }
  }
  return null
}

function belongsTo(href: string, domain: string): boolean {
  const host = readAddress(href)?.host
  const base = domain.split('/')[0] ?? domain
  if (!host) return false
  return host === base || host.endsWith(`.${base}`) || base.endsWith(`.${host}`)
}

function isHome(href: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(href)
}

function kindOf(href: string): OriginalLink['kind'] {
  return /\.pdf(?:[?#]|$)/i.test(href) ? 'document' : 'article'
}
