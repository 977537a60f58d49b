import { findAttributions } from './attribution.ts'
import { type Announcement, carryOver } from './carry-over.ts'
import { type Cast, findCast } from './cast.ts'
import { buildChain } from './chain.ts'
import { resolveSpeakers } from './coreference.ts'
import { findCredits } from './credit.ts'
import { mendInquits } from './inquit.ts'
import { findNesting } from './nesting.ts'
import { findOutletMentions } from './outlet.ts'
import { findOutletClauses } from './outlet-clause.ts'
import { resolveOwnOutlet } from './own-outlet.ts'
import { findQuotations } from './quotation.ts'
import { makeQuotes, type TracedVoice } from './quote.ts'
import { readParagraph, spanOf } from './reading.ts'
import { findRelays, type Relay } from './relay.ts'
import type { Article, Attribution, OutletMention, Quotation, Span, Trace } from './types.ts'
import { findVoices, isSame } from './voice.ts'

/** A trace with the evidence that it was made from: for the command line's --attributions and --explain. */
export type Analysis = {
  readonly trace: Trace
  readonly attributions: readonly Attribution[]
  readonly relays: readonly Relay[]
}

/** Traces an article: whose words it passes on, and through which outlets. */
export function traceArticle(article: Article): Trace {
  return analyseArticle(article).trace
}

/** As `traceArticle`, keeping what was found on the way. */
export function analyseArticle(article: Article): Analysis {
  const { paragraphs } = article
  const own = resolveOwnOutlet(article)
  const quotations = findQuotations(article)
  const mentions = findOutletMentions(article, own)
  const attributions = findAttributions(article, quotations, mentions)
  const sentences = findAllSentences(paragraphs, quotations)
  const relays = findRelays(paragraphs, sentences, mentions)
  const layered = [
    ...mendInquits(paragraphs, attributions),
    ...findOutletClauses(paragraphs, sentences, relays, attributions),
  ]
  const { voices, announcements } = findVoices(paragraphs, sentences, layered, relays, own)
  const cast = findCast(paragraphs, mentions)
  const speakers = resolveSpeakers(
    paragraphs,
    cast,
    voices.map(({ attribution, isOutlet, reporter, medium }) => ({
      span: attribution.source[0] ?? null,
      isOutlet: isOutlet && reporter === null,
      medium,
    })),
  )
  const nesting = findNesting(voices)
  const routes = carryOver(
    voices,
    speakers,
    voices.map(({ relays: links }) => ({
      links,
      relation: links[0]?.relation ?? null,
      carriedFrom: null,
      confidence: links.reduce((least, link) => Math.min(least, link.confidence), 1),
    })),
    announce(announcements, cast, sentences, own),
  )
  const traced: TracedVoice[] = voices.map((voice, index) => ({
    voice,
    speaker: speakers[index] ?? null,
    route: routes[index] ?? { links: [], relation: null, carriedFrom: null, confidence: 1 },
    outer: [],
  }))
  nesting.forEach((outer, index) => {
    const one = traced[index]
    if (one) (one.outer as TracedVoice[]).push(...outer.flatMap((at) => traced[at] ?? []))
  })
  const quotes = makeQuotes(article, quotations, mentions, traced)
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
    chain: buildChain(own, quotes),
  }
  return { trace, attributions, relays }
}

/** The sentences of every paragraph, a quotation being one opaque piece. */
function findAllSentences(
  paragraphs: readonly string[],
  quotations: readonly Quotation[],
): Span[][] {
  let next = 0
  return paragraphs.map((text, paragraph) => {
    const outermost: Quotation[] = []
    for (; next < quotations.length && (quotations[next]?.paragraph ?? 0) <= paragraph; next++) {
      const quotation = quotations[next]
      if (quotation?.paragraph === paragraph && quotation.depth === 0) outermost.push(quotation)
    }
    const reading = readParagraph(text, paragraph, outermost)
    const spans: Span[] = []
    for (let number = 0; number + 1 < reading.sentences.length; number++) {
      const from = reading.sentences[number] ?? 0
      const to = (reading.sentences[number + 1] ?? 0) - 1
      if (to >= from) spans.push(spanOf(reading, from, to))
    }
    return spans
  })
}

/** Who is announced as speaking to or on an outlet, in sentences that quote nothing: "Ruiz sat down with the Bee." */
function announce(
  relays: readonly Relay[],
  cast: Cast,
  sentences: readonly (readonly Span[])[],
  own: OutletMention['outlet'] | null,
): Announcement[] {
  const found: Announcement[] = []
  let next = 0
  const { namings } = cast
  for (const relay of relays) {
    if (relay.role !== 'hearer' && relay.role !== 'venue') continue
    const { mention } = relay
    if (isSame(mention.outlet, own)) continue
    const sentence = (sentences[mention.paragraph] ?? []).find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    )
    if (!sentence) continue
    while (
      next < namings.length &&
      ((namings[next]?.paragraph ?? 0) < sentence.paragraph ||
        ((namings[next]?.paragraph ?? 0) === sentence.paragraph &&
          (namings[next]?.start ?? 0) < sentence.start))
    )
      next++
    for (let index = next; index < namings.length; index++) {
      const naming = namings[index]
      if (!naming || naming.paragraph !== sentence.paragraph || naming.start >= sentence.end) break
      if (naming.figure.kind === 'organisation') continue
      found.push({
        key: `figure ${naming.figure.id}`,
        link: {
          outlet: mention.outlet,
          role: relay.role,
          relation: relay.relation ?? 'interview',
          span: { paragraph: mention.paragraph, start: mention.start, end: mention.end },
          rule: `announced:${relay.rule}`,
          beside: false,
          confidence: 0.85,
        },
        paragraph: sentence.paragraph,
        start: sentence.start,
      })
    }
  }
  return found
}
