import {
  type CueForm,
  cueForms,
  FRAME_CLAUSE,
  FRAME_HEARER,
  FRAME_OBJECT,
  ING,
} from '../rules/cues.ts'
import {
  ADVERB,
  AUXILIARY,
  CUE,
  DETERMINER,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
} from '../rules/lexicon.ts'
import { contentAfter, type Run, sentenceEnd, skipAdjuncts } from './content.ts'
import { isFiniteVerb, nounPhraseEnd, subjectBefore } from './noun-phrase.ts'
import { type Reading, readParagraph, spanOf } from './reading.ts'
import { CAPITAL, COLON, COMMA, DASH, MARK, POSSESSIVE, STOP, WORD } from './token.ts'
import type { Article, Attribution, OutletMention, Quotation, QuoteKind, Span } from './types.ts'

/**
 * Finds who is credited with which words: every cue with its source, its content and its hearer, overlaps and nesting kept.
 * Pieces of content that go on in later sentences and paragraphs without a cue of their own belong to the same attribution.
 */
export function findAttributions(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[],
): readonly Attribution[] {
  void mentions
  const found: Draft[] = []
  let next = 0
  for (let paragraph = 0; paragraph < article.paragraphs.length; paragraph++) {
    const outermost: Quotation[] = []
    while (next < quotations.length && (quotations[next]?.paragraph ?? 0) <= paragraph) {
      const quotation = quotations[next]
      if (quotation?.paragraph === paragraph && quotation.depth === 0) outermost.push(quotation)
      next++
    }
    const text = article.paragraphs[paragraph] ?? ''
    const reading = readParagraph(text, paragraph, outermost)
    readAttributions(reading, found)
  }
  return found.map(finish)
}

/** An attribution while more of its content may still be found. */
type Draft = {
  source: Span[]
  cue: Span[]
  content: Span[]
  hearer: Span | null
  kind: QuoteKind
  rule: string
  confidence: number
}

function finish(draft: Draft): Attribution {
  return draft
}

function readAttributions(reading: Reading, found: Draft[]): void {
  const { sentences } = reading
  const taken = new Uint8Array(reading.quotations.length)
  const before = found.length
  for (let number = 0; number + 1 < sentences.length; number++) {
    readSentence(reading, sentences[number] ?? 0, sentences[number + 1] ?? 0, found, taken)
  }
  attachLooseQuotations(reading, found, before, taken)
}

function readSentence(
  reading: Reading,
  from: number,
  limit: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { tokens, piece } = reading
  const { classes, lower, shape } = tokens
  let subject: Run | null = null
  for (let index = from; index < limit; index++) {
    const number = piece[index] ?? -1
    if (number >= 0) {
      index = reading.lastOf[number] ?? index
      continue
    }
    if (lower[index] === 'according' && lower[index + 1] === 'to') {
      readAccordingTo(reading, index, from, limit, found, taken)
      index++
      continue
    }
    if (!((classes[index] ?? 0) & CUE)) continue
    const form = cueForms.get(lower[index] ?? '')
    if (!form || !isVerbHere(reading, index, form, from)) continue
    const start = verbGroupStart(reading, index, from)
    const isIng = form.form === ING
    const left = subjectBefore(reading, start, from)
    if (left) subject = left
    readVerbCue(
      reading,
      { index, start, form, from, limit, left: isIng ? subject : left, subject },
      found,
      taken,
    )
  }
  void shape
}

type VerbCue = {
  readonly index: number
  readonly start: number
  readonly form: CueForm
  readonly from: number
  readonly limit: number
  readonly left: Run | null
  readonly subject: Run | null
}

function readVerbCue(reading: Reading, cue: VerbCue, found: Draft[], taken: Uint8Array): void {
  const { index, start, form, from, limit } = cue
  const { tokens, piece } = reading
  const { shape, lower } = tokens
  let source = cue.left
  let after = index + 1
  let hearer: Run | null = null
  let contentBefore: Run | null = null

  // “…,” said Ruiz
  let inverted = false
  const edge = start - 1
  const edgeIsQuote = edge >= from && (piece[edge] ?? -1) >= 0
  const edgeIsComma = edge >= from && ((shape[edge] ?? 0) & (COMMA | DASH)) !== 0
  if (form.inverted && form.form !== ING && (edgeIsQuote || edgeIsComma || start === from)) {
    const end = nounPhraseEnd(reading, after, limit)
    if (
      end >= 0 &&
      !(end + 1 < limit && isFiniteVerb(reading, end + 1)) &&
      lower[after] !== 'that'
    ) {
      if (edgeIsQuote || source === null || cue.left === null) {
        source = { first: after, last: end }
        after = end + 1
        inverted = true
      }
    }
  }
  if (!source) source = cue.subject
  const blockStart = inverted ? start : source && source.first < start ? source.first : start

  // hearer
  if (form.frames & FRAME_HEARER && !inverted) {
    const end = nounPhraseEnd(reading, after, limit)
    if (end >= 0 && lower[after] !== 'that') {
      hearer = { first: after, last: end }
      after = end + 1
    }
  } else if (lower[after] === 'to') {
    const end = nounPhraseEnd(reading, after + 1, limit)
    if (end >= 0 && !isFiniteVerb(reading, after + 1)) {
      hearer = { first: after + 1, last: end }
      after = end + 1
    }
  }

  // content before: a quotation or a clause that ends right where source and cue begin
  const p = blockStart - 1
  if (p >= from && form.form !== ING) {
    if ((piece[p] ?? -1) >= 0) contentBefore = { first: from, last: p }
    else if ((shape[p] ?? 0) & (COMMA | DASH) && p - 1 >= from)
      contentBefore = { first: from, last: p - 1 }
  } else if (p >= 0 && blockStart === from && form.form !== ING && (piece[p] ?? -1) >= 0) {
    // “Why?” Ruiz asked.
    contentBefore = { first: reading.firstOf[piece[p] ?? 0] ?? p, last: p }
  }
  if (contentBefore && (piece[contentBefore.last] ?? -1) < 0) {
    // A clause before, without marks: only where nothing follows the cue.
    let verbs = 0
    for (let at = contentBefore.first; at <= contentBefore.last; at++) {
      if ((piece[at] ?? -1) < 0 && isFiniteVerb(reading, at)) verbs++
    }
    if (
      verbs === 0 ||
      /^(?:as|if|when|while|in|on|at|after|before|since|because|although|though)$/.test(
        lower[from] ?? '',
      )
    )
      contentBefore = null
  }

  const object = form.frames & FRAME_OBJECT && !(form.frames & FRAME_CLAUSE)
  let contentAfterCue: Run | null = null
  if (object) {
    if (!contentBefore && after < limit) {
      const last = sentenceEnd(reading, limit)
      if (last >= after && hasQuotation(reading, after, last))
        contentAfterCue = { first: after, last }
    }
  } else {
    const bare = (form.frames & (FRAME_CLAUSE | FRAME_HEARER)) !== 0 && !contentBefore
    contentAfterCue = contentAfter(reading, after, limit, bare)
    if (contentAfterCue && contentBefore) {
      // A split quotation: only marks go on.
      const isQuote = (piece[contentAfterCue.first] ?? -1) >= 0
      const isThat = lower[contentAfterCue.first] === 'that'
      if (!isQuote && !isThat) contentAfterCue = null
    }
  }
  if (!contentAfterCue && !contentBefore) return
  const content: Span[] = []
  for (const run of [contentBefore, contentAfterCue]) {
    if (!run) continue
    content.push(spanOf(reading, run.first, run.last))
    take(reading, run, taken)
  }
  found.push({
    source: source ? [spanOf(reading, source.first, source.last)] : [],
    cue: [spanOf(reading, start, index)],
    content,
    hearer: hearer ? spanOf(reading, hearer.first, hearer.last) : null,
    kind: kindOf(reading, contentBefore, contentAfterCue),
    rule: inverted ? `${form.group.id}-inverted` : form.group.id,
    confidence: 0.9,
  })
}

function readAccordingTo(
  reading: Reading,
  index: number,
  from: number,
  limit: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { shape } = reading.tokens
  const end = nounPhraseEnd(reading, index + 2, limit)
  if (end < 0) return
  const before = index - 1
  let content: Run | null = null
  if (before >= from) {
    const last = (shape[before] ?? 0) & COMMA ? before - 1 : before
    if (last >= from) content = { first: from, last }
  } else {
    let first = skipAdjuncts(reading, end + 1, limit)
    if ((shape[first] ?? 0) & (COMMA | COLON)) first++
    const last = sentenceEnd(reading, limit)
    if (last >= first) content = { first, last }
  }
  if (!content) return
  take(reading, content, taken)
  found.push({
    source: [spanOf(reading, index + 2, end)],
    cue: [spanOf(reading, index, index + 1)],
    content: [spanOf(reading, content.first, content.last)],
    hearer: null,
    kind: kindOf(reading, content, null),
    rule: 'according-to',
    confidence: 0.9,
  })
}

/** Quotations without a cue of their own: they go on with the speaker of the one before, in this paragraph or the last. */
function attachLooseQuotations(
  reading: Reading,
  found: Draft[],
  before: number,
  taken: Uint8Array,
): void {
  void before
  const { shape, count } = reading.tokens
  for (let number = 0; number < reading.quotations.length; number++) {
    if (taken[number]) continue
    const first = reading.firstOf[number] ?? 0
    const last = reading.lastOf[number] ?? 0
    const startsSentence = first === 0 || (shape[first - 1] ?? 0) & (STOP | MARK | COLON)
    const endsSentence = last + 1 >= count || (shape[last] ?? 0) & MARK
    if (!startsSentence || !endsSentence || last - first < 4) continue
    let owner: Draft | null = null
    for (let at = found.length - 1; at >= 0 && !owner; at--) {
      const draft = found[at]
      if (draft && (draft.content[0]?.start ?? 0) >= 0) owner = draft
    }
    if (!owner) continue
    taken[number] = 1
    found.push({
      source: owner.source,
      cue: owner.cue,
      content: [spanOf(reading, first, last)],
      hearer: owner.hearer,
      kind: 'direct',
      rule: 'goes-on',
      confidence: 0.7,
    })
  }
}

function take(reading: Reading, run: Run, taken: Uint8Array): void {
  for (let at = run.first; at <= run.last; at++) {
    const number = reading.piece[at] ?? -1
    if (number >= 0) {
      taken[number] = 1
      at = reading.lastOf[number] ?? at
    }
  }
}

function hasQuotation(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((reading.piece[at] ?? -1) >= 0) return true
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

function isVerbHere(reading: Reading, index: number, form: CueForm, from: number): boolean {
  const { classes, shape } = reading.tokens
  if ((shape[index] ?? 0) & CAPITAL && index !== from) return false
  const before = index - 1
  if (before < from) return true
  const word = classes[before] ?? 0
  if (word & (DETERMINER | POSSESSIVE_PRONOUN) && !(word & OBJECT_PRONOUN)) {
    return (
      ['this', 'that', 'all', 'both', 'some', 'who'].includes(reading.tokens.lower[before] ?? '') &&
      form.form !== ING
    )
  }
  if ((shape[before] ?? 0) & POSSESSIVE) return false
  return true
}

function verbGroupStart(reading: Reading, index: number, from: number): number {
  const { classes, shape, lower } = reading.tokens
  let start = index
  while (start > from && (reading.piece[start - 1] ?? -1) < 0) {
    const word = classes[start - 1] ?? 0
    if (!((shape[start - 1] ?? 0) & WORD) || (shape[start - 1] ?? 0) & CAPITAL) break
    if (word & AUXILIARY || lower[start - 1] === 'not' || lower[start - 1] === 'to') start--
    else if (word & ADVERB && !(word & DETERMINER)) start--
    else if (lower[start - 1]?.endsWith('ly')) start--
    else break
  }
  return start
}
