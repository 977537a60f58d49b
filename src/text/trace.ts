import { findAnnouncements } from './announcement.ts'
import { findAttributions } from './attribution.ts'
import { readBlockQuotes } from './block-quote.ts'
import { carryOver } from './carry-over.ts'
import { findCast } from './cast.ts'
import { buildChain } from './chain.ts'
import { resolveSpeakers } from './coreference.ts'
import { findCredits } from './credit.ts'
import { mendInquits } from './inquit.ts'
import { findNesting, nestVoices, type TracedVoice } from './nesting.ts'
import { findOutletMentions } from './outlet.ts'
import { addOutletsByNoun } from './outlet-by-noun.ts'
import { loadCatalogue } from './outlet-catalogue.ts'
import { findOutletClauses } from './outlet-clause.ts'
import { checkMentions } from './outlet-mention-check.ts'
import { correctCatalogue } from './outlet-mine.ts'
import type { OutletEntry } from './outlet-source.ts'
import { resolveOwnOutlet } from './own-outlet.ts'
import { findQuotations } from './quotation.ts'
import { makeQuotes } from './quote.ts'
import { findRelays, type Relay } from './relay.ts'
import { findSentenceSpans } from './sentence-spans.ts'
import { findSyndication } from './syndication.ts'
import { tokenise } from './token.ts'
import type { Article, Attribution, Trace } from './types.ts'
import { mendInversions, readUnreadInquits } from './unread-inquit.ts'
import { findVoices } from './voice.ts'

/** A trace with the evidence that it was made from: for the command line's --attributions and --explain. */
export type Analysis = {
  readonly trace: Trace
  /** The flat layer: who is credited with what. */
  readonly attributions: readonly Attribution[]
  /** What each outlet mention does in its sentence. */
  readonly relays: readonly Relay[]
  /** Attributions with their speakers and the outlets around them. */
  readonly voices: readonly TracedVoice[]
}

export type TraceOptions = {
  /** Outlets that the reader has added or corrected, as lines of the catalogue; they go before it. */
  readonly mine?: readonly OutletEntry[]
}

/** Traces an article: whose words it passes on, and through which outlets. */
export function traceArticle(article: Article, options: TraceOptions = {}): Trace {
  return analyseArticle(article, options).trace
}

/** As `traceArticle`, keeping what was found on the way. */
export function analyseArticle(given: Article, { mine = [] }: TraceOptions = {}): Analysis {
  const article = { ...given, paragraphs: ofOneWidth(given.paragraphs) }
  const { paragraphs } = article
  const catalogue = correctCatalogue(loadCatalogue(), mine)
  const own = resolveOwnOutlet(article, catalogue)
  const quotations = findQuotations(article)
  const tokens = paragraphs.map(tokenise)
  const sentences = findSentenceSpans(tokens, quotations)
  const named = addOutletsByNoun(paragraphs, findOutletMentions(article, own, catalogue))
  const namedCast = findCast(paragraphs, named)
  const mentions = checkMentions(paragraphs, named, namedCast)
  const relays = findRelays(paragraphs, sentences, mentions)

  // Who says what, in layers: the flat reading, speech inside an outlet's report, clauses that a mention alone governs.
  const attributions = findAttributions(article, quotations, mentions, tokens)
  const read = readUnreadInquits(
    paragraphs,
    quotations,
    mendInversions(
      paragraphs,
      sentences,
      readBlockQuotes(article, sentences, quotations, attributions),
    ),
  )
  const clauses = findOutletClauses(paragraphs, sentences, relays, attributions)
  const layers = mendInquits(paragraphs, sentences, [...read, ...clauses])
  const { voices, announced } = findVoices(paragraphs, sentences, layers, relays, quotations, own)

  // Speakers before carry-over, because only the same speaker's words are carried over.
  // Mentions only go, so as many are the same.
  const cast = mentions.length === named.length ? namedCast : findCast(paragraphs, mentions)
  const speakers = resolveSpeakers(paragraphs, cast, quotations, voices)
  const announcements = findAnnouncements(paragraphs, announced, relays, cast, sentences, own)
  const nesting = findNesting(voices)
  const routes = carryOver(voices, speakers, nesting, announcements)
  const nested = nestVoices(voices, speakers, routes, nesting)

  const quotes = makeQuotes(article, quotations, mentions, nested)
  const credits = findCredits(article, mentions, own)
  const trace: Trace = {
    version: 1,
    url: article.url,
    title: article.title,
    byline: article.byline,
    published: article.published,
    language: article.language,
    outlet: own,
    paragraphs,
    quotes,
    credits,
    mentions: mentions.map(({ outlet, paragraph, start, end }) => ({
      paragraph,
      start,
      end,
      text: paragraphs[paragraph]?.slice(start, end) ?? '',
      outlet,
    })),
    chain: buildChain(own, quotes, findSyndication(article, credits, own, catalogue)),
  }
  return { trace, attributions: [...attributions, ...clauses], relays, voices: nested }
}

/**
 * The same paragraphs, all kept by the browser in two bytes a sign, which one curly mark does: every expression is compiled for
 * each width that it meets, and most articles have paragraphs of both.
 */
function ofOneWidth(paragraphs: readonly string[]): string[] {
  const all = `’${paragraphs.join('')}`
  let end = 1
  return paragraphs.map((paragraph) => {
    const start = end
    end += paragraph.length
    return all.slice(start, end)
  })
}
