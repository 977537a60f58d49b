import search from 'approx-string-match'
import type { Span } from '../text/types.ts'

/** A text-quote selector, as in the W3C Web Annotation model: words, and what stands right before and after them. */
export type TextQuote = {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Units of context on each side: enough to tell the same words in two sentences apart. */
const CONTEXT = 32
/** Words shorter than this, in units, are found exactly or not at all: a letter's difference is another word. */
const MIN_APPROXIMATE = 24
/** Differences allowed, as a share of the length: a mended typo, not another sentence. */
const MAX_ERRORS = 0.08
/** Approximate search looks at no longer text and no longer words than this, to keep its time bounded. */
const MAX_TEXT = 600_000
const MAX_EXACT = 1_500

/** Describes a span of an article's paragraphs so that it can be found again in text that may have changed. */
export function quoteSpan(
  paragraphs: readonly string[],
  { paragraph, start, end }: Span,
): TextQuote {
  const text = paragraphs[paragraph] ?? ''
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

export type FoundQuote = {
  readonly start: number
  readonly end: number
  /** Letters that differ from the words looked for; 0 where they stand as they were. */
  readonly errors: number
  /** How much of the surroundings is as it was, 0 to 1. */
  readonly context: number
}

export type Search = {
  /** Whether words with a few letters changed will do, where the very words are not there. */
  readonly approximate: boolean
  /** Asked where the words stand in several places: false of a place that is none, such as hidden text. */
  readonly accepts: (start: number, end: number) => boolean
}

/**
 * Finds words in a text: exactly first, told apart by their context where they stand there more than once; only then, and
 * only if asked, with a few letters changed. Null where they are not there, or in two places alike.
 */
export function findQuote(
  text: string,
  quote: TextQuote,
  { approximate = true, accepts = () => true }: Partial<Search> = {},
): FoundQuote | null {
  if (quote.exact === '') return null
  let places = findExact(text, quote.exact)
  if (places.length === 0 && approximate) places = findApproximate(text, quote.exact)
  if (places.length > 1) places = places.filter(({ start, end }) => accepts(start, end))
  return pickBest(text, quote, places)
}

type Place = { readonly start: number; readonly end: number; readonly errors: number }

function findExact(text: string, exact: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, errors: 0 })
  return places
}

function findApproximate(text: string, exact: string): Place[] {
  const { length } = exact
  if (length < MIN_APPROXIMATE || length > MAX_EXACT || text.length > MAX_TEXT) return []
  const places = search(text, exact, Math.floor(length * MAX_ERRORS))
  const fewest = Math.min(...places.map(({ errors }) => errors))
  return places.filter(({ errors }) => errors === fewest)
}

/** The place whose surroundings are most like those of the words looked for; null where two are alike. */
function pickBest(
  text: string,
  { prefix, suffix }: TextQuote,
  places: readonly Place[],
): FoundQuote | null {
  const around = prefix.length + suffix.length
  let best: FoundQuote | null = null
  let tied = false
  for (const place of places) {
    const common = commonEnd(text, place.start, prefix) + commonStart(text, place.end, suffix)
    const context = around === 0 ? 1 : common / around
    if (!best || context > best.context) {
      best = { ...place, context }
      tied = false
    } else if (context === best.context && place.start >= best.end) {
      // Approximate search finds one place from several starts: those overlap, and are no tie.
      tied = true
    }
  }
  return tied ? null : best
}

function commonEnd(text: string, end: number, prefix: string): number {
  let n = 0
  while (n < prefix.length && n < end && text[end - 1 - n] === prefix[prefix.length - 1 - n]) n++
  return n
}

function commonStart(text: string, start: number, suffix: string): number {
  let n = 0
  while (n < suffix.length && start + n < text.length && text[start + n] === suffix[n]) n++
  return n
}
