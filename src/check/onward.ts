import type { FirstSaid, Onward, Passage, Quote, Span, Trace } from '../text/types.ts'
import { addressKey } from './address-key.ts'

/** Beyond so many originals, one behind the other, nobody follows. */
export const mostHops = 6

/**
 * Where words go on to from an original that has them: to whomever it credits in turn, or nowhere, if they were first said
 * there. `visited` are the addresses on the way, the article's own first, this original's last.
 */
export function findOnward(
  trace: Trace,
  passages: readonly Passage[],
  visited: readonly string[],
): Onward {
  const quote = findQuoteAt(trace.quotes, passages)
  if (!quote?.secondhand) {
    return {
      kind: 'first-said',
      how: quote ? howSaid(quote, trace.paragraphs) : 'own-words',
      speaker: quote?.speaker?.name ?? null,
      medium: quote?.medium ?? null,
    }
  }
  if (new Set(visited.map(addressKey)).size > mostHops) return { kind: 'limit' }
  const known = visited.map(addressKey)
  const pages = (quote.originals ?? []).filter(({ kind }) => kind !== 'home')
  const ahead = pages.filter(({ url }) => !known.includes(addressKey(url)))
  const [back] = pages
  if (back && ahead.length === 0) {
    const to = known.indexOf(addressKey(back.url)) === 0 ? 'page' : 'original'
    return { kind: 'loop', to, url: back.url }
  }
  return {
    kind: 'secondhand',
    quote: { kind: quote.kind, text: wordsWithin(quote, passages) },
    speaker: quote.speaker?.name ?? null,
    outlets: quote.outlets,
    originals: ahead,
    next: null,
  }
}

/** The quotation of the original that most of the passages stand in; null where most of them stand in none. */
function findQuoteAt(quotes: readonly Quote[], passages: readonly Passage[]): Quote | null {
  const length = passages.reduce((sum, { start, end }) => sum + end - start, 0)
  let best: Quote | null = null
  let most = length / 2
  for (const quote of quotes) {
    const shared = passages.reduce((sum, passage) => sum + overlapOf(quote, passage), 0)
    // Of quotations one in the other, the inner one is nearer to the words.
    if (shared > most || (best && shared === most && lengthOf(quote) < lengthOf(best))) {
      best = quote
      most = shared
    }
  }
  return best
}

/** The words to look for at the next original: what this page has of them. */
function wordsWithin(quote: Quote, passages: readonly Passage[]): string {
  const [passage] = passages
  if (!passage || passages.length > 1) return quote.text
  const start = Math.max(passage.start, quote.start) - quote.start
  return quote.text.slice(start, Math.min(passage.end, quote.end) - quote.start)
}

const ways: readonly (readonly [how: FirstSaid, pattern: RegExp])[] = [
  [
    'post',
    /\b(?:tweet(?:ed|s)?|posted|posts?|on (?:Facebook|Instagram|X|Bluesky|Truth Social|Mastodon|Telegram))\b/,
  ],
  ['statement', /\b(?:statement|(?:press|news) release)\b/i],
  [
    'document',
    /\b(?:memo|letter|e-?mail|report|filing|complaint|lawsuit|document|brief|transcript|logs?|minutes|op-ed|book)\b/i,
  ],
  ['interview', /\binterview(?:ed)?\b/i],
]

/** How a page says that firsthand words came about; the words of the paragraph around them tell. */
function howSaid(quote: Quote, paragraphs: readonly string[]): FirstSaid {
  if (!quote.speaker) return 'own-words'
  const own = paragraphs[quote.paragraph] ?? ''
  const around = `${own.slice(0, quote.start)} ${own.slice(quote.end)}`
  for (const text of [quote.medium, around]) {
    const way = text && ways.find(([, pattern]) => pattern.test(text))
    if (way) return way[0]
  }
  return 'said'
}

function overlapOf(one: Span, other: Span): number {
  if (one.paragraph !== other.paragraph) return 0
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
