import { letters } from '../rules/letters.ts'
import type { Route } from './carry-over.ts'
import type { ResolvedSpeaker } from './coreference.ts'
import { overlap, type TracedVoice } from './nesting.ts'
import { type OriginalFinder, openOriginals, pickOriginal } from './originals.ts'
import { countWords, findReportedClauses, innerSpeaker } from './quote-clause.ts'
import { routeOf } from './route.ts'
import type { Article, OutletMention, Quotation, Quote, QuoteKind, Span, Speaker } from './types.ts'

/** A quotation of fewer words is a label, not somebody's sentence. */
const MIN_QUOTED_WORDS = 3

/**
 * Makes the quotes of an article: one for each pair of marks that holds somebody's words, one for each block quote that a lead-in
 * gives to somebody, and one for each clause that an outlet passes on. Where a clause with quoted pieces is secondhand it is one quote, and the pieces are none. Marks inside
 * an outlet's own words, where these say whose they are, are a quote of their own.
 */
export function makeQuotes(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[],
  traced: readonly TracedVoice[],
): Quote[] {
  const { paragraphs } = article
  const names = groupByParagraph(mentions)
  const worded = quotations.filter(
    (quotation) =>
      countWords(paragraphs, quotation) >= MIN_QUOTED_WORDS &&
      !isNameOfOutlet(quotation, names.get(quotation.paragraph) ?? []) &&
      !isTitle(textOf(article, quotation)),
  )
  const outermost = groupByParagraph(worded.filter(({ depth }) => depth === 0))
  const drafts: Draft[] = []
  const covered = new Set<Quotation>()
  traced.forEach((one, index) => {
    const [block] = one.voice.attribution.content
    if (block && isBlockWithoutMarks(article, one)) {
      drafts.push({ span: block, kind: 'direct', one, said: null })
      return
    }
    const neighbours = traced.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    for (const span of findReportedClauses(paragraphs, one, neighbours)) {
      const inside = within(outermost.get(span.paragraph) ?? [], span).filter((quotation) =>
        isMostlyIn(quotation, span),
      )
      if (inside.length === 1 && isWhole(paragraphs, inside[0] as Quotation, span)) continue
      for (const quotation of inside) covered.add(quotation)
      const said = one.voice.isOutlet ? innerSpeaker(paragraphs, one, neighbours) : null
      drafts.push({
        span,
        kind: inside.length > 0 || hasMarks(paragraphs, span) ? 'mixed' : 'indirect',
        one,
        said,
      })
    }
  })
  const owners = findOwners(outermost, traced)
  const quoted = groupQuoted(traced)
  const inner = groupByParagraph(worded.filter(({ depth }) => depth > 0))
  for (const [quotation, one] of owners) {
    if (covered.has(quotation)) continue
    const voices = one.voice.isOutlet ? (quoted.get(quotation) ?? []) : []
    drafts.push({
      span: spanOf(paragraphs, quotation),
      kind: 'direct',
      one,
      said: mainVoice(quotation, voices),
    })
    for (const piece of inner.get(quotation.paragraph) ?? []) {
      if (piece.depth !== 1 || piece.start < quotation.start || piece.end > quotation.end) continue
      const said = voices.find(({ voice }) =>
        voice.attribution.content.some((span) => isMostlyIn(piece, span)),
      )
      if (said?.speaker) drafts.push({ span: spanOf(paragraphs, piece), kind: 'direct', one, said })
    }
  }
  drafts.sort(
    (a, b) =>
      a.span.paragraph - b.span.paragraph || a.span.start - b.span.start || b.span.end - a.span.end,
  )
  const findOriginals = openOriginals(article)
  return dropRepeats(drafts).map((draft, index) => finish(article, draft, index, findOriginals))
}

/** A block quote that a lead-in gives to somebody: the page's layout stands for the marks. */
function isBlockWithoutMarks({ paragraphs, kinds }: Article, { voice }: TracedVoice): boolean {
  const [span, ...more] = voice.attribution.content
  if (!span || more.length > 0 || voice.attribution.kind !== 'direct') return false
  return (
    kinds[span.paragraph] === 'block-quote' &&
    span.start === 0 &&
    span.end === paragraphs[span.paragraph]?.length &&
    !hasMarks(paragraphs, span)
  )
}

/** How many voices before and after one may stand in it. */
const NEIGHBOURS = 8

type Draft = {
  readonly span: Span
  readonly kind: QuoteKind
  readonly one: TracedVoice
  /** The voice inside an outlet's own words that they go back to. */
  readonly said: TracedVoice | null
}

function finish(
  article: Article,
  draft: Draft,
  index: number,
  findOriginals: OriginalFinder,
): Quote {
  const { span, kind, one, said } = draft
  const route = routeOf(one)
  const { attribution, sentence } = one.voice
  const speaker = speakerOf(draft)
  const evidence = evidenceOf(one, said, route)
  const outlets = route.links.map(({ outlet }) => outlet)
  const abreast = route.links.flatMap(({ beside }, place) => (beside && place > 0 ? [place] : []))
  const cue = cueOf(one)
  const originals = findOriginals(outlets, {
    content: span,
    sentence,
    evidence,
    speaker: speaker?.speaker?.mention ?? null,
  })
  const nearest = route.links[0]
  const rule = nearest
    ? `${route.isCarried ? 'carried-over:' : ''}${nearest.rule}`
    : attribution.rule
  return {
    ...span,
    id: `q${index}`,
    text: textOf(article, span),
    kind,
    secondhand: outlets.length > 0,
    outlets,
    ...(abreast.length > 0 && { abreast }),
    speaker: speaker?.speaker ?? unknownSpeaker(article, one),
    cue: cue ? textOf(article, cue) : null,
    relation: route.relation,
    medium: mediumOf(one, said),
    link: pickOriginal(originals),
    ...(originals.length > 0 && { originals }),
    rule,
    confidence: round(
      Math.min(attribution.confidence, route.confidence, Math.max(0.5, speaker?.confidence ?? 1)),
    ),
    evidence,
  }
}

/**
 * Whose words they are; null for the outlet itself. A reporter speaks for the outlet in reporting, and for herself in a review, in calling
 * something “a joke”, and where the
 * words stand in marks.
 */
function speakerOf({ one, said, kind }: Draft): ResolvedSpeaker | null {
  if (said?.speaker) return said.speaker
  const isOpinion =
    routeOf(one).relation === 'opinion' || one.voice.attribution.rule.startsWith('verbs-of-naming')
  return one.voice.reporter !== null && kind !== 'direct' && !isOpinion ? null : one.speaker
}

/**
 * “She told the Bee”, with nobody named whom she may be: still she and not the Bee, so the article's own word stands for her.
 * Null for the outlet itself, and where the article has no word.
 */
function unknownSpeaker(article: Article, { voice }: TracedVoice): Speaker | null {
  const [source] = voice.isOutlet ? [] : voice.attribution.source
  const mention = source ? textOf(article, source) : ''
  return /^(?:he|she|they|we|I)$/iu.test(mention) ? { name: mention.toLowerCase(), mention } : null
}

/** The cue nearest to the page: the outlet's where an outlet reports, else the speaker's. */
function cueOf(one: TracedVoice): Span | undefined {
  const relaying = [...one.outer]
    .reverse()
    .find(({ voice, route }) => voice.isOutlet && route.links.length > 0)
  return (relaying ?? one).voice.attribution.cue[0] ?? one.voice.attribution.cue[0]
}

function mediumOf(one: TracedVoice, said: TracedVoice | null): string | null {
  for (const { voice } of said ? [said, one, ...one.outer] : [one, ...one.outer]) {
    if (voice.medium !== null) return voice.medium
  }
  return null
}

/** The words that say whose words these are and through whom, joined where they touch. */
function evidenceOf(one: TracedVoice, said: TracedVoice | null, route: Route): Span[] {
  const spans: Span[] = route.links.map(({ span }) => span)
  for (const { voice } of said ? [one, said, ...one.outer] : [one, ...one.outer]) {
    spans.push(...voice.attribution.source, ...voice.attribution.cue)
  }
  spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
  const joined: Span[] = []
  for (const { paragraph, start, end } of spans) {
    const last = joined.at(-1)
    if (last && last.paragraph === paragraph && start <= last.end) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, end) }
    } else joined.push({ paragraph, start, end })
  }
  return joined
}

/** Each quotation's voice: the innermost whose content covers it. */
function findOwners(
  outermost: ReadonlyMap<number, readonly Quotation[]>,
  traced: readonly TracedVoice[],
): ReadonlyMap<Quotation, TracedVoice> {
  const owners = new Map<Quotation, TracedVoice>()
  for (const one of traced) {
    if (one.voice.quotedIn) continue
    for (const piece of one.voice.attribution.content) {
      for (const quotation of within(outermost.get(piece.paragraph) ?? [], piece)) {
        if (!isMostlyIn(quotation, piece)) continue
        const known = owners.get(quotation)
        const isDeeper = !known || one.outer.length > known.outer.length
        const isTighter =
          known && one.outer.length === known.outer.length && sizeOf(one) < sizeOf(known)
        if (isDeeper || isTighter) owners.set(quotation, one)
      }
    }
  }
  return owners
}

/** Voices that speak inside a quotation, by it. */
function groupQuoted(traced: readonly TracedVoice[]): Map<Quotation, TracedVoice[]> {
  const groups = new Map<Quotation, TracedVoice[]>()
  for (const one of traced) {
    const { quotedIn } = one.voice
    if (!quotedIn || one.voice.isOutlet) continue
    const group = groups.get(quotedIn)
    if (group) group.push(one)
    else groups.set(quotedIn, [one])
  }
  return groups
}

/** The voice inside a quotation that has most of its words: “The dam is safe, according to the board.” */
function mainVoice(quotation: Quotation, voices: readonly TracedVoice[]): TracedVoice | null {
  for (const one of voices) {
    if (
      one.speaker &&
      overlap(one.voice.attribution.content, [quotation]) * 5 >=
        (quotation.end - quotation.start) * 3
    )
      return one
  }
  return null
}

/** The quotations of a paragraph that a piece may hold; both are in reading order. */
function within<T extends Span>(quotations: readonly T[], piece: Span): readonly T[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) <= piece.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < quotations.length && (quotations[end]?.start ?? 0) < piece.end) end++
  return quotations.slice(low, end)
}

/** “The Long Night of Acme 2” is the title of something: capitals throughout, few words, no sentence. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 8 || /[!?…]|[“‘]/u.test(text)) return false
  let capitals = 0
  for (const word of words) {
    if (letters`^[\p{Lu}\d]`.test(word)) capitals++
    else if (!/^(?:of|the|and|in|an?|to|for|on|with|at|from|by|or|vs\.?|&|-|–)$/u.test(word))
      return false
  }
  return capitals >= 2 && !/^(?:I|We|He|She|They|It|You|No|Yes|Never|This|That)\b/u.test(text)
}

/** “Meet the Press” names a programme and quotes nobody. */
function isNameOfOutlet(quotation: Quotation, names: readonly OutletMention[]): boolean {
  const length = quotation.end - quotation.start
  return within(names, quotation).some(
    ({ start, end }) =>
      (Math.min(end, quotation.end) - Math.max(start, quotation.start)) * 3 >= length * 2,
  )
}

/** True where a quotation with its marks is all there is in a span. */
function isWhole(
  paragraphs: readonly string[],
  { outer }: Quotation,
  { paragraph, start, end }: Span,
): boolean {
  const text = paragraphs[paragraph] ?? ''
  return !letters`\p{L}`.test(
    text.slice(start, Math.max(start, outer.start)) +
      text.slice(outer.end, Math.max(end, outer.end)),
  )
}

function isMostlyIn(quotation: Quotation, piece: Span): boolean {
  const shared = Math.min(quotation.end, piece.end) - Math.max(quotation.start, piece.start)
  return (
    quotation.paragraph === piece.paragraph &&
    shared > 0 &&
    shared * 2 >= quotation.end - quotation.start
  )
}

function hasMarks(paragraphs: readonly string[], { paragraph, start, end }: Span): boolean {
  return /[“”"«»]/u.test((paragraphs[paragraph] ?? '').slice(start, end))
}

/** Of two quotes on the same words only the first stays; marks inside a quotation that somebody else said stay as well. */
function dropRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = []
  /** Those kept that have not ended where the next begins: drafts come in reading order, so that no other can hold one. */
  let open: Draft[] = []
  for (const draft of drafts) {
    if (open[0]?.span.paragraph !== draft.span.paragraph) open = []
    while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= draft.span.start) open.pop()
    const last = open.findLast(({ span }) => draft.span.end <= span.end)
    const isInside = last !== undefined && last.span.start <= draft.span.start
    const isPiece = draft.said !== null && last?.said !== draft.said && last?.one === draft.one
    if (isInside && !isPiece) continue
    kept.push(draft)
    open.push(draft)
  }
  return kept
}

function groupByParagraph<T extends { readonly paragraph: number }>(
  items: readonly T[],
): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.paragraph)
    if (group) group.push(item)
    else groups.set(item.paragraph, [item])
  }
  return groups
}

function sizeOf({ voice }: TracedVoice): number {
  return voice.attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** What stands in the marks, without the spaces inside them (“« Il pleut »”). */
function spanOf(paragraphs: readonly string[], { paragraph, start, end }: Quotation): Span {
  const words = (paragraphs[paragraph] ?? '').slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { paragraph, start: from, end: Math.max(from, start + words.trimEnd().length) }
}

function textOf(article: Article, { paragraph, start, end }: Span): string {
  return (article.paragraphs[paragraph] ?? '').slice(start, end)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
