import { baseForm, THOUGHT } from '../rules/speech.ts'
import { FIRSTHAND, type Route } from './carry-over.ts'
import type { ResolvedSpeaker } from './coreference.ts'
import { overlap, type TracedVoice } from './nesting.ts'
import { findOriginalLink } from './original-link.ts'
import type { Article, Link, OutletMention, Quotation, Quote, QuoteKind, Span } from './types.ts'

/** Marks at this confidence or above are shown plainly; below they are shown faintly, as a "perhaps". See CONTRIBUTING. */
export const PLAIN_CONFIDENCE = 0.7

/** A quotation of fewer words is a label, not somebody's sentence. */
const MIN_QUOTED_WORDS = 3
/** A piece of reported speech of fewer words says nothing that could be traced. */
const MIN_INDIRECT_WORDS = 3

/**
 * Makes the quotes of an article: one for each pair of marks that holds somebody's words, and one for each clause that
 * an outlet passes on. Where a clause with quoted pieces is secondhand it is one quote, and the pieces are none.
 */
export function makeQuotes(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[],
  traced: readonly TracedVoice[],
): Quote[] {
  const outermost = quotations.filter(
    (quotation) =>
      quotation.depth === 0 &&
      countWords(article, quotation) >= MIN_QUOTED_WORDS &&
      !isNameOfOutlet(quotation, mentions),
  )
  const drafts: Draft[] = []
  const linksOf = groupLinks(article.links)
  const covered = new Set<Quotation>()
  const byParagraph = groupByParagraph(outermost)
  for (const one of traced) {
    const isSecondhand = routeOf(one).links.length > 0
    const { kind } = one.voice.attribution
    if (!isSecondhand || kind === 'direct' || !isReport(article, one)) continue
    // What a person says of another's words is the person's; what an outlet says of them is the other's.
    if (one.voice.quotedIn || one.outer.some((outer) => isClauseOf(article, outer))) continue
    if (one.voice.isOutlet && hasInnerPart(one, traced, article)) continue
    for (const piece of withoutOuterInquits(one)) {
      const inside = (byParagraph.get(piece.paragraph) ?? []).filter((quotation) =>
        isMostlyIn(quotation, piece),
      )
      const span = trim(article, piece)
      if (!span) continue
      if (inside.length === 1 && isWhole(article, inside[0] as Quotation, span)) continue
      if (countWords(article, span) < MIN_INDIRECT_WORDS) continue
      for (const quotation of inside) covered.add(quotation)
      drafts.push({
        span,
        kind: inside.length || hasMarks(quotations, span) ? 'mixed' : 'indirect',
        one,
      })
    }
  }
  const owners = findOwners(byParagraph, traced)
  for (const quotation of outermost) {
    if (covered.has(quotation)) continue
    const one = owners.get(quotation) ?? null
    if (!one) continue
    const { paragraph, start, end } = quotation
    drafts.push({ span: { paragraph, start, end }, kind: 'direct', one })
  }
  drafts.sort(
    (a, b) =>
      a.span.paragraph - b.span.paragraph || a.span.start - b.span.start || b.span.end - a.span.end,
  )
  return dropRepeats(drafts).map((draft, index) => finish(article, draft, index, linksOf))
}

/** True where a voice is a person's, reported through an outlet, so that its whole clause is the quote. */
function isClauseOf(article: Article, { voice, outer, route }: TracedVoice): boolean {
  const one: TracedVoice = { voice, outer, route, speaker: null }
  return (
    !voice.isOutlet &&
    voice.attribution.kind !== 'direct' &&
    routeOf(one).links.length > 0 &&
    isReport(article, one)
  )
}

/** True where the cue says that somebody used words, or that an outlet found something out. */
function isReport(article: Article, one: TracedVoice): boolean {
  const { attribution, isOutlet } = one.voice
  const cue = attribution.cue[0]
  if (!cue) return true
  const verb = baseForm(textOf(article, cue).split(' ').at(-1) ?? '')
  if (attribution.rule.startsWith('verbs-of-naming') && one.route.isCarried) return false
  if (isOutlet && ASKING.has(verb)) return false
  if (!THOUGHT.has(verb)) return true
  if (one.route.isCarried) return false
  const first = attribution.content[0]
  return isOutlet && first !== undefined && /^that\b/.test(textOf(article, first))
}

const ASKING = new Set(['ask', 'asked', 'asks', 'asking', 'wondered', 'wonders', 'queried'])

/** Its content without the inquit of the outlet around it: "the boy “was treated”, the Bee reported" ends at the mark. */
function withoutOuterInquits(one: TracedVoice): readonly Span[] {
  let pieces: readonly Span[] = one.voice.attribution.content
  for (const { voice } of one.outer) {
    const block = [...voice.attribution.cue, ...voice.attribution.source]
    for (const span of block) {
      pieces = pieces.map((piece) =>
        piece.paragraph === span.paragraph &&
        span.start > piece.start &&
        span.start < piece.end &&
        span.end >= piece.end - INQUIT_TAIL
          ? {
              ...piece,
              end: Math.min(
                ...block.filter(({ start }) => start > piece.start).map(({ start }) => start),
              ),
            }
          : piece,
      )
    }
  }
  return pieces
}

/** What may follow an inquit at the end of a clause ("…, the Bee reported on Monday"), in UTF-16 units. */
const INQUIT_TAIL = 40

/** “Meet the Press” names a programme and quotes nobody. */
function isNameOfOutlet(quotation: Quotation, mentions: readonly OutletMention[]): boolean {
  const length = quotation.end - quotation.start
  return mentions.some(
    ({ paragraph, start, end }) =>
      paragraph === quotation.paragraph &&
      (Math.min(end, quotation.end) - Math.max(start, quotation.start)) * 3 >= length * 2,
  )
}

type Draft = { readonly span: Span; readonly kind: QuoteKind; readonly one: TracedVoice }

/** The outlets around a voice, nearest to the page first: those of the voices it stands in, then its own. */
export function routeOf(one: TracedVoice): Route {
  if (one.voice.isOwn && one.outer.length === 0) return FIRSTHAND
  const links = [...one.outer].reverse().flatMap(({ route }) => route.links)
  const all = [...links, ...one.route.links]
  const unique = all.filter(
    (link, index) => all.findIndex((other) => other.outlet.name === link.outlet.name) === index,
  )
  const isCarried = one.route.isCarried || one.outer.some(({ route }) => route.isCarried)
  return {
    links: unique,
    relation: unique[0]?.relation ?? null,
    isCarried,
    confidence: Math.min(one.route.confidence, ...one.outer.map(({ route }) => route.confidence)),
  }
}

/** The quotation's voice: the innermost whose content covers it. */
function findOwners(
  byParagraph: ReadonlyMap<number, readonly Quotation[]>,
  traced: readonly TracedVoice[],
): Map<Quotation, TracedVoice> {
  const owners = new Map<Quotation, { one: TracedVoice; size: number; depth: number }>()
  for (const one of traced) {
    if (one.voice.quotedIn) continue
    for (const piece of one.voice.attribution.content) {
      for (const quotation of byParagraph.get(piece.paragraph) ?? []) {
        if (!isMostlyIn(quotation, piece)) continue
        const size = one.voice.attribution.content.reduce(
          (sum, span) => sum + span.end - span.start,
          0,
        )
        const depth = one.outer.length
        const known = owners.get(quotation)
        if (!known || depth > known.depth || (depth === known.depth && size < known.size)) {
          owners.set(quotation, { one, size, depth })
        }
      }
    }
  }
  return new Map([...owners].map(([quotation, { one }]) => [quotation, one]))
}

/** True where other voices inside this one hold most of its words: then those are the quotes. */
function hasInnerPart(one: TracedVoice, traced: readonly TracedVoice[], article: Article): boolean {
  const { content } = one.voice.attribution
  const size = content.reduce((sum, span) => sum + span.end - span.start, 0)
  let inner = 0
  const index = traced.indexOf(one)
  for (let other = Math.max(0, index - 8); other < Math.min(traced.length, index + 9); other++) {
    const candidate = traced[other]
    if (!candidate || candidate === one || !candidate.outer.includes(one)) continue
    if (
      candidate.voice.attribution.content.every(
        (span) => countWords(article, span) < MIN_INDIRECT_WORDS,
      )
    )
      continue
    if (
      !isReport(article, candidate) ||
      candidate.voice.attribution.rule.startsWith('verbs-of-naming')
    )
      continue
    const words = candidate.voice.attribution
    if (words.kind === 'direct' && isAtEdge(words.content, content)) return true
    inner += overlap(candidate.voice.attribution.content, content)
  }
  return inner * 2 >= size
}

/** True where a quotation begins or ends what an outlet passes on: the rest is only its inquit. */
function isAtEdge(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.some((a) =>
    outer.some(
      (b) =>
        a.paragraph === b.paragraph &&
        (Math.abs(a.start - b.start) <= 2 || Math.abs(a.end - b.end) <= 2),
    ),
  )
}

function finish(
  article: Article,
  { span, kind, one }: Draft,
  index: number,
  linksOf: ReadonlyMap<number, readonly Link[]>,
): Quote {
  const route = routeOf(one)
  const { attribution, sentence } = one.voice
  const speaker = speakerOf(one, kind)
  const relayed = [...one.outer].reverse().find(({ route: outer }) => outer.links.length > 0) ?? one
  const cueSpan =
    (relayed.voice.isOutlet ? relayed : one).voice.attribution.cue[0] ?? attribution.cue[0]
  const evidence = evidenceOf(one, route)
  const links = [
    ...(linksOf.get(span.paragraph) ?? []),
    ...(span.paragraph === sentence.paragraph ? [] : (linksOf.get(sentence.paragraph) ?? [])),
  ]
  const outlets = route.links.map(({ outlet }) => outlet)
  const medium =
    one.voice.medium ??
    one.outer.map(({ voice }) => voice.medium).find((found) => found !== null) ??
    null
  const nearest = route.links[0]
  const rule = nearest
    ? route.isCarried
      ? `carried-over:${nearest.rule}`
      : nearest.rule
    : attribution.rule
  return {
    ...span,
    id: `q${index}`,
    text: textOf(article, span),
    kind,
    secondhand: outlets.length > 0,
    outlets,
    speaker: speaker?.speaker ?? null,
    cue: cueSpan ? textOf(article, cueSpan) : null,
    relation: route.relation,
    medium,
    link:
      outlets.length || article.cited.length
        ? findOriginalLink(article, links, outlets[0] ?? null, {
            evidence,
            sentence,
            content: span,
          })
        : null,
    rule,
    confidence: round(
      Math.min(attribution.confidence, route.confidence, Math.max(0.5, speaker?.confidence ?? 1)),
    ),
    evidence,
  }
}

/**
 * Whose words they are: the voice's speaker; null for the outlet itself. A reporter speaks for the outlet in reporting, and for
 * herself where the words stand in marks.
 */
function speakerOf(one: TracedVoice, kind: QuoteKind): ResolvedSpeaker | null {
  return one.voice.reporter !== null && kind !== 'direct' ? null : one.speaker
}

function evidenceOf(one: TracedVoice, route: Route): Span[] {
  const spans: Span[] = []
  for (const { voice } of [...one.outer].reverse())
    spans.push(...voice.attribution.source, ...voice.attribution.cue)
  spans.push(...one.voice.attribution.source, ...one.voice.attribution.cue)
  for (const { span } of route.links) spans.push(span)
  spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && last.paragraph === span.paragraph && span.start <= last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else merged.push({ paragraph: span.paragraph, start: span.start, end: span.end })
  }
  return merged
}

/** Cuts what surrounds a clause but is not part of it: "that", a closing comma, blanks. Null where nothing is left. */
function trim(article: Article, span: Span): Span | null {
  const text = textOf(article, span)
  const lead =
    /^[\s,;:—–-]*(?:(?:that|But|And|Meanwhile,|However,|So) )?/u.exec(text)?.[0].length ?? 0
  const tail = /[\s,;:—–]*$/u.exec(text)?.[0].length ?? 0
  const start = span.start + lead
  const end = span.end - tail
  return end > start ? { paragraph: span.paragraph, start, end } : null
}

/** True where a quotation with its marks is all there is in a span. */
function isWhole(article: Article, quotation: Quotation, span: Span): boolean {
  const rest = `${(article.paragraphs[span.paragraph] ?? '').slice(span.start, Math.max(span.start, quotation.outer.start))}${(article.paragraphs[span.paragraph] ?? '').slice(quotation.outer.end, Math.max(span.end, quotation.outer.end))}`
  return !/\p{L}/u.test(rest)
}

function isMostlyIn(quotation: Quotation, piece: Span): boolean {
  const shared = Math.min(quotation.end, piece.end) - Math.max(quotation.start, piece.start)
  return (
    quotation.paragraph === piece.paragraph &&
    shared * 2 >= quotation.end - quotation.start &&
    shared > 0
  )
}

function hasMarks(quotations: readonly Quotation[], span: Span): boolean {
  return quotations.some(
    ({ paragraph, start, end }) =>
      paragraph === span.paragraph && start >= span.start && end <= span.end,
  )
}

function groupByParagraph(quotations: readonly Quotation[]): Map<number, Quotation[]> {
  const groups = new Map<number, Quotation[]>()
  for (const quotation of quotations) {
    const group = groups.get(quotation.paragraph)
    if (group) group.push(quotation)
    else groups.set(quotation.paragraph, [quotation])
  }
  return groups
}

function groupLinks(links: readonly Link[]): Map<number, Link[]> {
  const groups = new Map<number, Link[]>()
  for (const link of links) {
    const group = groups.get(link.paragraph)
    if (group) group.push(link)
    else groups.set(link.paragraph, [link])
  }
  return groups
}

/** Of two quotes on the same words only the first stays. */
function dropRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const last = kept.at(-1)
    if (
      last &&
      last.span.paragraph === draft.span.paragraph &&
      draft.span.end <= last.span.end &&
      last.span.start <= draft.span.start
    )
      continue
    kept.push(draft)
  }
  return kept
}

function textOf(article: Article, { paragraph, start, end }: Span): string {
  return (article.paragraphs[paragraph] ?? '').slice(start, end)
}

function countWords(article: Article, span: Span): number {
  return textOf(article, span).match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
