import { FRAME_CLAUSE, FRAME_HEARER, FRAME_OBJECT, FRAME_TO } from '../rules/cues.ts'
import { CONJUNCTION, PREPOSITION, SUBORDINATOR, TIME } from '../rules/lexicon.ts'
import { type ContentStart, findContentEnd, findContentStart, sentenceEnd } from './content.ts'
import { type Cue, findCues, isDocument, type KnownCue, sharedSubject } from './cue.ts'
import { attachLooseQuotations } from './loose-quotation.ts'
import { isContraction, isFiniteVerb, nounPhraseEnd } from './noun-phrase.ts'
import {
  afterPiece,
  innerLast,
  type Reading,
  readInside,
  readParagraph,
  spanOf,
} from './reading.ts'
import { isRelative, type Run } from './source.ts'
import { CAPITAL, COLON, COMMA, DASH, STOP, WORD } from './token.ts'
import type { Article, Attribution, OutletMention, Quotation, QuoteKind, Span } from './types.ts'

/** An attribution while more of its content may still be found. */
export type Draft = {
  source: readonly Span[]
  cue: readonly Span[]
  content: Span[]
  hearer: Span | null
  kind: QuoteKind
  rule: string
  confidence: number
  /** 0 outside quotations. */
  readonly depth: number
  /** A relative clause (“…, who said”) or another aside: what follows in the next sentence does not go on with it. */
  readonly aside: boolean
}

/**
 * Finds who is credited with which words: every cue with its source, its content and its hearer, overlaps and nesting kept.
 * Pieces of content that go on in later sentences and paragraphs without a cue of their own belong to the same attribution.
 */
export function findAttributions(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[],
): readonly Attribution[] {
  const found: Draft[] = []
  let nextQuotation = 0
  let nextMention = 0
  for (let paragraph = 0; paragraph < article.paragraphs.length; paragraph++) {
    const outermost: Quotation[] = []
    const inner: Quotation[] = []
    while (
      nextQuotation < quotations.length &&
      (quotations[nextQuotation]?.paragraph ?? 0) <= paragraph
    ) {
      const quotation = quotations[nextQuotation++]
      if (quotation?.paragraph !== paragraph) continue
      if (quotation.depth === 0) outermost.push(quotation)
      else if (quotation.depth === 1) inner.push(quotation)
    }
    const named: OutletMention[] = []
    while (nextMention < mentions.length && (mentions[nextMention]?.paragraph ?? 0) <= paragraph) {
      const mention = mentions[nextMention++]
      if (mention?.paragraph === paragraph) named.push(mention)
    }
    const text = article.paragraphs[paragraph] ?? ''
    const reading = readParagraph(text, paragraph, outermost, named)
    const taken = new Uint8Array(outermost.length)
    const before = found.length
    readSentences(reading, found, taken)
    attachLooseQuotations(reading, found, before, taken)
    for (let number = 0; number < outermost.length; number++) {
      const outer = outermost[number]
      if (!outer || (reading.lastOf[number] ?? 0) - (reading.firstOf[number] ?? 0) < SHORTEST_NEST)
        continue
      const inside = inner.filter(({ start, end }) => start >= outer.start && end <= outer.end)
      const nested = readInside(reading, number, inside)
      readSentences(nested, found, new Uint8Array(inside.length))
    }
  }
  return found.map(finish)
}

/** A quotation of fewer tokens holds no attribution of its own. */
const SHORTEST_NEST = 6

function finish({ source, cue, content, hearer, kind, rule, confidence }: Draft): Attribution {
  return { source, cue, content, hearer, kind, rule, confidence }
}

function readSentences(reading: Reading, found: Draft[], taken: Uint8Array): void {
  const { sentences } = reading
  let from = sentences[0] ?? 0
  for (let number = 1; number < sentences.length; number++) {
    const limit = sentences[number] ?? 0
    const end = sentences[number + 1]
    if (end !== undefined && closesQuotation(reading, limit, end)) continue
    readSentence(reading, from, limit, found, taken)
    from = limit
  }
}

/** “Why now?” Ruiz asked on Monday. The quotation’s own stop ended no sentence: only source and cue follow. */
function closesQuotation(reading: Reading, from: number, limit: number): boolean {
  if ((reading.piece[from - 1] ?? -1) < 0 || (reading.piece[from] ?? -1) >= 0) return false
  const cue = findCues(reading, from, Math.min(limit, from + FARTHEST_INQUIT))[0]
  if (!cue || cue.mood !== 'finite' || !cue.subject || cue.subject.first > from) return false
  if (!(cue.form.inverted || cue.form.frames & FRAME_HEARER)) return false
  let after = cue.end + 1
  const hearer = findHearer(reading, cue, after, limit)
  if (hearer) after = hearer.last + 1
  const start = findContentStart(reading, after, limit)
  return !start || !mayFollow(reading, start, cue, hearer !== null, limit)
}

/** How far into a sentence its first cue may stand to close the quotation before it, in tokens. */
const FARTHEST_INQUIT = 24

function readSentence(
  reading: Reading,
  from: number,
  limit: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const cues = findCues(reading, from, limit)
  const known: KnownCue[] = []
  for (const cue of cues) {
    readCue({ reading, from, limit, cue, cues, known, found, taken })
  }
  readAccordingTo(reading, from, limit, found, taken)
}

type Scene = {
  readonly reading: Reading
  readonly from: number
  readonly limit: number
  readonly cue: Cue
  readonly cues: readonly Cue[]
  readonly known: KnownCue[]
  readonly found: Draft[]
  readonly taken: Uint8Array
}

function readCue(scene: Scene): void {
  const { reading, from, limit, cue, cues, known, found } = scene
  const { piece, tokens } = reading
  const { shape, lower, classes } = tokens
  const { form, mood } = cue
  if (mood === 'passive') return
  let after = cue.end + 1
  const edge = cue.start - 1
  const edgeIsQuote = edge >= from && (piece[edge] ?? -1) >= 0
  const edgeIsComma = edge >= from && !edgeIsQuote && ((shape[edge] ?? 0) & (COMMA | DASH)) !== 0

  // “…,” said Ruiz
  let source = cue.subject
  let inverted = false
  if (
    form.inverted &&
    mood === 'finite' &&
    !source &&
    (edgeIsQuote || edgeIsComma || cue.start === from)
  ) {
    const end = nounPhraseEnd(reading, after, limit)
    const isTime = end === after && ((classes[after] ?? 0) & TIME) !== 0
    if (
      end >= 0 &&
      !isTime &&
      !(end + 1 < limit && (piece[end + 1] ?? -1) < 0 && isFiniteVerb(reading, end + 1)) &&
      !isClauseStart(lower[after] ?? '')
    ) {
      source = { first: after, last: end }
      after = end + 1
      inverted = true
    }
  }
  let shared = false
  // “released a statement saying”, “published a report that said”
  const own = source
  if (
    source &&
    (mood === 'participle' || isRelative(reading, source)) &&
    isDocument(reading, mood === 'participle' ? source : beforeRelative(source, from))
  ) {
    source = null
  }
  if (!source) {
    source = sharedSubject(reading, cue, from, known) ?? own
    shared = source !== own
  }
  const blockStart = !inverted && source && !shared ? source.first : cue.start
  const aside = source !== null && !shared && isRelative(reading, source)

  const hearer = findHearer(reading, cue, after, limit)
  if (hearer) after = hearer.last + 1

  const aside0 = asClause(scene, blockStart, after)
  if (aside0) {
    if (source) known.push({ verb: cue.verb, source, end: after, after: null, before: false })
    const content = aside0.filter((run) => run !== null)
    if (content.length === 0) return
    for (const run of content) take(reading, run, scene.taken)
    found.push({
      source: source ? [spanOf(reading, source.first, source.last)] : [],
      cue: [spanOf(reading, cue.start, cue.end)],
      content: content.map((run) => spanOf(reading, run.first, run.last)),
      hearer: hearer ? spanOf(reading, hearer.first, hearer.last) : null,
      kind: kindOf(reading, content[0] ?? null, content[1] ?? null),
      rule: 'as-source-said',
      confidence: 0.85,
      depth: reading.depth,
      aside: false,
    })
    return
  }

  const start = findContentStart(reading, after, limit)
  const before =
    mood === 'finite' && !aside && !(shared && !edgeIsQuote && !edgeIsComma)
      ? findContentBefore(scene, blockStart)
      : null
  const usable = start && mayFollow(reading, start, cue, hearer !== null, limit) ? start : null

  let contentBefore: Run | null = null
  let contentAfter: Run | null = null
  if (before?.quoted) {
    const follows =
      usable && (usable.opening === 'quotation' || usable.opening === 'colon') && !inverted
    const splits =
      usable &&
      usable.opening === 'quotation' &&
      (shape[usable.first - 1] ?? 0) & (COMMA | COLON | DASH)
    if (before.closed || !usable) {
      contentBefore = before
      if (splits) contentAfter = endOf(usable)
    } else if (follows || usable) contentAfter = endOf(usable)
  } else if (usable) {
    const splits =
      before && !before.hasVerb && (shape[after] ?? 0) & COMMA && usable.opening === 'clause'
    contentAfter = endOf(usable)
    if (splits) contentBefore = before
  } else if (before) {
    const rest = before.hasVerb ? null : restAfter(reading, after, limit)
    if (before.hasVerb) contentBefore = before
    else if (rest && !inverted) {
      contentBefore = before
      contentAfter = rest
    }
  }
  if (!contentAfter && !contentBefore) {
    if (source) known.push({ verb: cue.verb, source, end: after, after: null, before: false })
    return
  }
  if (source) {
    known.push({
      verb: cue.verb,
      source,
      end: after,
      after: contentAfter,
      before: contentBefore !== null,
    })
  }
  if (
    form.frames & FRAME_OBJECT &&
    !(form.frames & ~FRAME_OBJECT) &&
    !hasQuotation(reading, contentBefore, contentAfter)
  )
    return
  const content: Span[] = []
  for (const run of [contentBefore, contentAfter]) {
    if (!run) continue
    content.push(spanOf(reading, run.first, run.last))
    take(reading, run, scene.taken)
  }
  found.push({
    source: source ? [spanOf(reading, source.first, source.last)] : [],
    cue: [spanOf(reading, cue.start, cue.end)],
    content,
    hearer: hearer ? spanOf(reading, hearer.first, hearer.last) : null,
    kind: kindOf(reading, contentBefore, contentAfter),
    rule: inverted ? `${form.group.id}-inverted` : form.group.id,
    confidence: shared ? 0.8 : 0.9,
    depth: reading.depth,
    aside: aside || mood !== 'finite',
  })

  function endOf(begin: ContentStart): Run | null {
    const last = findContentEnd(reading, begin, { limit, cue, cues })
    return last >= begin.first ? { first: begin.first, last } : null
  }
}

/**
 * “As the Bee reported, the bridge is shut”, “the bridge is shut, as the Bee reported”: the content stands around the clause.
 * Null where “as” means something else.
 */
function asClause(scene: Scene, blockStart: number, after: number): (Run | null)[] | null {
  const { reading, from, limit, cue } = scene
  const { lower, shape, classes } = reading.tokens
  const as = blockStart - 1
  if (as < from || lower[as] !== 'as' || cue.mood !== 'finite') return null
  if (cue.form.frames & FRAME_OBJECT && !(cue.form.frames & ~FRAME_OBJECT)) return null
  let end = after
  // “as the Bee reported on Monday,”, “as she put it in an interview with the Bee,”
  while (
    end < limit &&
    end < after + 14 &&
    (reading.piece[end] ?? -1) < 0 &&
    !((shape[end] ?? 0) & (COMMA | DASH | STOP | COLON))
  ) {
    if (lower[end] === 'that' || (end > after && isFiniteVerb(reading, end))) return null
    end++
  }
  if (end === after + 14) return null
  const atEnd = end >= limit || ((shape[end] ?? 0) & STOP) !== 0
  const last = sentenceEnd(reading, limit)
  const opener = as - 1
  if (opener < from) {
    if (atEnd) return null
    const first = end + 1
    return last >= first && (reading.piece[end] ?? -1) < 0 ? [{ first, last }] : null
  }
  const bounded =
    ((shape[opener] ?? 0) & (COMMA | DASH)) !== 0 || (reading.piece[opener] ?? -1) >= 0
  if (!bounded && !atEnd && !((classes[opener] ?? 0) & CONJUNCTION)) return null
  if ((classes[opener] ?? 0) & CONJUNCTION && opener === from)
    return last > end ? [{ first: end + 1, last }] : null
  const before: Run = {
    first: from,
    last: bounded && (reading.piece[opener] ?? -1) < 0 ? opener - 1 : opener,
  }
  if (before.last < before.first) return null
  if (!bounded) return null
  const follows =
    !atEnd && end + 1 <= last && !hasVerb(reading, before) ? { first: end + 1, last } : null
  return [before, follows]
}

function hasVerb(reading: Reading, run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || isFiniteVerb(reading, at)) return true
  }
  return false
}

function beforeRelative(relative: Run, from: number): Run {
  return { first: Math.max(from, relative.first - 3), last: relative.first - 1 }
}

function isClauseStart(word: string): boolean {
  return word === 'that' || word === 'it' || word === 'there'
}

function findHearer(reading: Reading, cue: Cue, from: number, limit: number): Run | null {
  const { lower } = reading.tokens
  const first = lower[from] === 'to' && !(cue.form.frames & FRAME_TO) ? from + 1 : from
  if (first === from && !(cue.form.frames & FRAME_HEARER)) return null
  if (first >= limit || lower[first] === 'that') return null
  const last = nounPhraseEnd(reading, first, limit)
  if (last < 0) return null
  if (first > from && isFiniteVerb(reading, first)) return null
  // “warned the plan would fail”: the noun is the subject of the content.
  if (
    first === from &&
    cue.form.frames & FRAME_CLAUSE &&
    last + 1 < limit &&
    (reading.piece[last + 1] ?? -1) < 0 &&
    isFiniteVerb(reading, last + 1)
  )
    return null
  return { first, last }
}

/** Whether a clause that begins like this may be the content of this verb. */
function mayFollow(
  reading: Reading,
  start: ContentStart,
  cue: Cue,
  hasHearer: boolean,
  limit: number,
): boolean {
  const { frames } = cue.form
  if (frames & FRAME_OBJECT && !(frames & ~FRAME_OBJECT)) return true
  switch (start.opening) {
    case 'quotation':
    case 'colon':
      return true
    case 'that':
      return true
    case 'question':
      return true
    case 'infinitive':
      return (frames & FRAME_TO) !== 0
    case 'clause':
      if (!(frames & FRAME_CLAUSE) && !hasHearer) return (reading.piece[start.first] ?? -1) >= 0
      for (let index = start.first; index < limit; index++) {
        if ((reading.piece[index] ?? -1) >= 0) return true
        if ((reading.tokens.shape[index] ?? 0) & COMMA && index - start.first < 3) return false
        if (isFiniteVerb(reading, index))
          return index > start.first || isContraction(reading, index)
      }
      return false
  }
}

type Before = Run & {
  readonly quoted: boolean
  readonly closed: boolean
  readonly hasVerb: boolean
}

/** The content that ends right before the block of source and cue. */
function findContentBefore(scene: Scene, blockStart: number): Before | null {
  const { reading, from, known } = scene
  const { piece, tokens } = reading
  const { shape, lower, classes } = tokens
  let edge = blockStart - 1
  if (blockStart === from) return null
  const comma = (piece[edge] ?? -1) < 0 && ((shape[edge] ?? 0) & (COMMA | DASH)) !== 0
  if (comma) edge--
  if (edge < from) return null
  const quoted = (piece[edge] ?? -1) >= 0
  if (!quoted && !comma) return null
  let first = from
  // After an earlier cue with its words before it: “A,” he said, and “B,” she said.
  const earlier = known.at(-1)
  if (earlier?.before && earlier.end <= edge) {
    first = earlier.end
    while (
      first < edge &&
      (piece[first] ?? -1) < 0 &&
      ((shape[first] ?? 0) & (COMMA | DASH) || (classes[first] ?? 0) & CONJUNCTION)
    )
      first++
  }
  if (quoted) {
    const opening = reading.firstOf[piece[edge] ?? 0] ?? edge
    const ahead = opening - 1
    if (
      ahead >= from &&
      ((shape[ahead] ?? 0) & COLON || ((classes[ahead] ?? 0) & CONJUNCTION && known.length > 0))
    )
      first = opening
    const inner = shape[innerLast(reading, edge)] ?? 0
    return {
      first,
      last: edge,
      quoted,
      closed: comma || (inner & (COMMA | STOP)) !== 0,
      hasVerb: true,
    }
  }
  let verbs = 0
  for (let at = first; at <= edge; at++) {
    if ((piece[at] ?? -1) >= 0) verbs++
    else if (isFiniteVerb(reading, at)) verbs++
  }
  if (verbs > 0 && (classes[first] ?? 0) & (SUBORDINATOR | PREPOSITION)) {
    // “When asked, Ruiz said”: only an aside, unless a main clause stands between.
    let lastComma = -1
    for (let at = first; at <= edge; at++) {
      if ((piece[at] ?? -1) >= 0) at = afterPiece(reading, at) - 1
      else if ((shape[at] ?? 0) & COMMA) lastComma = at
    }
    if (lastComma < 0 && (classes[first] ?? 0) & SUBORDINATOR) verbs = 0
  }
  void lower
  return { first, last: edge, quoted: false, closed: comma, hasVerb: verbs > 0 }
}

/** “The plan, he said, is dead”: what follows the second comma. */
function restAfter(reading: Reading, after: number, limit: number): Run | null {
  const { shape, lower } = reading.tokens
  if (after >= limit || !((shape[after] ?? 0) & COMMA)) return null
  const first = after + 1
  const last = sentenceEnd(reading, limit)
  if (last <= first || /ing$|^(?:who|which)$/.test(lower[first] ?? '')) return null
  return { first, last }
}

function readAccordingTo(
  reading: Reading,
  from: number,
  limit: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { shape, lower } = reading.tokens
  for (let index = from; index + 2 < limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0) {
      index = afterPiece(reading, index) - 1
      continue
    }
    if (lower[index] !== 'according' || lower[index + 1] !== 'to') continue
    const end = nounPhraseEnd(reading, index + 2, limit)
    if (end < 0) continue
    const before = index - 1
    const pieces: Run[] = []
    if (before >= from) {
      const last =
        (shape[before] ?? 0) & COMMA && (reading.piece[before] ?? -1) < 0 ? before - 1 : before
      if (last >= from) pieces.push({ first: from, last })
    } else {
      let first = end + 1
      while (
        first < limit &&
        (reading.piece[first] ?? -1) < 0 &&
        !((shape[first] ?? 0) & (COMMA | COLON))
      )
        first++
      first++
      const last = sentenceEnd(reading, limit)
      if (last >= first) pieces.push({ first, last })
    }
    if (pieces.length === 0) continue
    for (const run of pieces) take(reading, run, taken)
    found.push({
      source: [spanOf(reading, index + 2, end)],
      cue: [spanOf(reading, index, index + 1)],
      content: pieces.map((run) => spanOf(reading, run.first, run.last)),
      hearer: null,
      kind: kindOf(reading, pieces[0] ?? null, null),
      rule: 'according-to',
      confidence: 0.9,
      depth: reading.depth,
      aside: false,
    })
  }
}

function take(reading: Reading, run: Run, taken: Uint8Array): void {
  for (let at = run.first; at <= run.last; at++) {
    const number = reading.piece[at] ?? -1
    if (number >= 0) {
      taken[number] = 1
      at = Math.max(at, reading.lastOf[number] ?? at)
    }
  }
}

function hasQuotation(reading: Reading, ...runs: (Run | null)[]): boolean {
  for (const run of runs) {
    if (!run) continue
    for (let at = run.first; at <= run.last; at++) if ((reading.piece[at] ?? -1) >= 0) return true
  }
  return false
}

function kindOf(reading: Reading, before: Run | null, after: Run | null): QuoteKind {
  let quoted = 0
  let plain = 0
  for (const run of [before, after]) {
    if (!run) continue
    for (let at = run.first; at <= run.last; at++) {
      if (!((reading.tokens.shape[at] ?? 0) & WORD)) continue
      if ((reading.piece[at] ?? -1) >= 0) quoted++
      else plain++
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
void CAPITAL
