import { lettersAll } from '../rules/letters.ts'
import { findOutletAt, readAddress } from './address.ts'
import { loadCatalogue } from './outlet-catalogue.ts'
import { lettersOf, standsAtHost } from './outlet-host.ts'
import type {
  Article,
  Link,
  Original,
  OriginalLink,
  OriginalReason,
  Outlet,
  Span,
} from './types.ts'

/** More candidates than this help nobody. */
const most = 6

/** Where a quotation stands among the words that attribute it. */
export type QuotePlace = {
  readonly content: Span
  readonly sentence: Span
  /** The words of the article that say whose words these are and through whom. */
  readonly evidence: readonly Span[]
  /** What the speaker is called there: a link under these words leads to the person. Null for the outlet itself. */
  readonly speaker: string | null
}

/** Finds the originals of one article's quotations. `outlets` are those between page and words, nearest to the page first. */
export type OriginalFinder = (outlets: readonly Outlet[], place: QuotePlace) => Original[]

/**
 * Where the original of a quotation may be read, likeliest first: a link in the words that attribute it; in their sentence
 * or paragraph, and elsewhere in the article, if it leads to the outlet; then what the page itself cites there. Front pages
 * come last.
 */
export function openOriginals(article: Article): OriginalFinder {
  const own = article.url === null ? null : hostOf(article.url)
  const away = article.links.filter(({ href }) => !isSamePlace(href, own))
  const linksTo = new Map<string, readonly Link[]>()
  const to = (outlet: Outlet): readonly Link[] => {
    const known = linksTo.get(outlet.name)
    if (known) return known
    const links = away.filter(({ href }) => standsAtHost(href, outlet))
    linksTo.set(outlet.name, links)
    return links
  }

  return (outlets, place) => {
    const pages: Original[] = []
    const fronts: Original[] = []
    const add = (url: string, kind: OriginalLink['kind'], reason: OriginalReason) => {
      const list = kind === 'home' ? fronts : pages
      if (!list.some((one) => one.url === url)) list.push({ url, kind, reason })
    }
    const addLinks = (links: readonly Link[], reason: OriginalReason) => {
      for (const { href } of links) add(href, kindOf(href), reason)
    }
    const words = attributionOf(place)
    const inWords = (link: Link) => words.some((span) => touches(link, span))
    const inSentence = (link: Link) => touches(link, place.sentence)
    const inParagraph = (link: Link) => isInParagraphs(link, place)

    if (outlets.length > 0) {
      for (const outlet of outlets) addLinks(to(outlet).filter(inWords), 'in-attribution')
      const attributing = away.filter((link) => inWords(link) && attributes(article, link, place))
      addLinks(attributing, 'in-attribution')
      for (const outlet of outlets) addLinks(to(outlet).filter(inSentence), 'in-sentence')
      for (const outlet of outlets) addLinks(to(outlet).filter(inParagraph), 'in-paragraph')
      for (const outlet of outlets)
        addLinks(fitting(article, to(outlet), outlet, place), 'elsewhere')
    }
    for (const { href, kind, paragraph } of article.cited) {
      if (paragraph === place.content.paragraph) add(href, kind, kind)
    }
    for (const { href, kind, paragraph } of article.cited) {
      const fits = paragraph === null && outlets.some((outlet) => standsAtHost(href, outlet))
      if (fits && !isSamePlace(href, own)) add(href, kind, kind)
    }
    return [...pages, ...fronts].slice(0, most)
  }
}

/**
 * The one address that is shown as the original; null where none is sure. A link elsewhere in the article counts only where
 * it is the only one that leads to the outlet.
 */
export function pickOriginal(originals: readonly Original[]): OriginalLink | null {
  const far = originals.filter(({ reason }) => reason === 'elsewhere')
  const sure = originals.filter(({ reason }) => reason !== 'elsewhere' || far.length === 1)
  const best = sure[0]
  return best ? { url: best.url, kind: best.kind } : null
}

/**
 * True of a link that attributes by itself, whatever its host ("in <a>a memo</a> obtained by the Bee", "the Bee
 * <a>reported</a>" through a shortened address): not one that leads to the speaker, or to another outlet.
 */
function attributes(article: Article, link: Link, { content, speaker }: QuotePlace): boolean {
  if (touches(link, content)) return false
  const words = lettersOf((article.paragraphs[link.paragraph] ?? '').slice(link.start, link.end))
  if (words === '' || (speaker && lettersOf(speaker).includes(words))) return false
  const address = readAddress(link.href)
  return address !== null && !findOutletAt(address, loadCatalogue())?.isOutlet
}

/**
 * The links to an outlet elsewhere in the article that may lead to the quotation, best first: those whose words or address
 * share most with it and its sentence, or name the outlet and nothing else. Of equals, the nearest.
 */
function fitting(
  article: Article,
  links: readonly Link[],
  outlet: Outlet,
  { content, sentence }: QuotePlace,
): Link[] {
  if (links.length === 0) return []
  const about = wordsOf(textOf(article, sentence), textOf(article, content))
  return links
    .map((link) => {
      const anchor = textOf(article, link)
      const path = decodePath(link.href)
      const shared = [...wordsOf(anchor, path)].filter((word) => about.has(word)).length
      const isName = lettersOf(anchor).includes(lettersOf(outlet.name))
      const distance = Math.abs(link.paragraph - content.paragraph)
      return { link, fit: shared + (isName ? 1 : 0), distance }
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.distance - b.distance)
    .map(({ link }) => link)
}

/** Words long enough to be about something, in lower case. */
function wordsOf(...texts: readonly string[]): Set<string> {
  return new Set(texts.join(' ').toLowerCase().match(lettersAll`[\p{L}\p{N}]{5,}`))
}

/** The evidence, and in the sentence what stands between its pieces: "wrote <in a memo> obtained by the Bee". */
function attributionOf({ evidence, sentence }: QuotePlace): readonly Span[] {
  const inside = evidence.filter((span) => touches(span, sentence))
  if (inside.length < 2) return evidence
  const start = Math.min(...inside.map((span) => span.start))
  const end = Math.max(...inside.map((span) => span.end))
  return [...evidence, { paragraph: sentence.paragraph, start, end }]
}

function textOf(article: Article, { paragraph, start, end }: Span): string {
  return (article.paragraphs[paragraph] ?? '').slice(start, end)
}

function decodePath(href: string): string {
  const { pathname } = new URL(href)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

function touches(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && one.end > other.start
}

function isInParagraphs(link: Link, { sentence, content }: QuotePlace): boolean {
  return link.paragraph === sentence.paragraph || link.paragraph === content.paragraph
}

function hostOf(href: string): string | null {
  return readAddress(href)?.host ?? null
}

/** True where a link stays with the page's own site. Also of an address that leads nowhere. */
function isSamePlace(href: string, own: string | null): boolean {
  const host = hostOf(href)
  return host === null || host === own
}

function kindOf(href: string): OriginalLink['kind'] {
  if (/^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(href)) return 'home'
  return /\.pdf(?:[?#]|$)/i.test(href) ? 'document' : 'article'
}
