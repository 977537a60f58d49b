import { AUXILIARY, PREPOSITION } from '../rules/lexicon.ts'
import { groupStart } from './cue.ts'
import type { Draft } from './draft.ts'
import { isFiniteVerb } from './noun-phrase.ts'
import { afterPiece, innerLast, type Reading, spanOf } from './reading.ts'
import { isRelative, type Run, subjectBefore } from './source.ts'
import { isTitle } from './title.ts'
import { COLON, COMMA, MARK, STOP, WORD } from './token.ts'
import type { Span } from './types.ts'

/** What the paragraph before hands on. */
export type Carry = {
  /** A cue whose words come in the next paragraph: “Ruiz wrote:”. */
  announced: Omit<Draft, 'content' | 'kind'> | null
  /** A quotation that was left open; its parts so far, with whoever says them. */
  readonly open: Span[]
}

/** Quotations shorter than this, in words, are no utterance by themselves: labels, nicknames, scare quotes. */
const SHORTEST_UTTERANCE = 3

/**
 * Quotations that no cue of their own sentence governs: they go on with the speaker of the one before, in this paragraph
 * or the last, or with the subject of the sentence before (“Ruiz was not amused. “Never again.””).
 */
export function attachLooseQuotations(
  reading: Reading,
  found: Draft[],
  before: number,
  taken: Uint8Array,
): void {
  const made: Draft[] = []
  for (let number = 0; number < reading.quotations.length; number++) {
    if (taken[number]) continue
    const first = reading.firstOf[number] ?? 0
    const last = reading.lastOf[number] ?? 0
    if (countWords(reading, first, last) < SHORTEST_UTTERANCE) continue
    const sentence = sentenceOf(reading, first)
    const whole = isWholeSentence(reading, sentence, first, last)
    if (!whole) {
      const inside = quotationInClause(reading, sentence, first, last)
      if (inside) {
        taken[number] = 1
        made.push(inside)
      }
      continue
    }
    const draft = ownerOf(reading, sentence, first, last, found, before, made)
    if (!draft) continue
    taken[number] = 1
    made.push(draft)
  }
  for (const draft of made) found.push(draft)
}

function countWords(reading: Reading, first: number, last: number): number {
  let words = 0
  for (let at = first; at <= last; at++) if ((reading.tokens.shape[at] ?? 0) & WORD) words++
  return words
}

/** The number of the sentence that holds a token. */
function sentenceOf(reading: Reading, index: number): number {
  let low = 0
  let high = reading.sentences.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((reading.sentences[middle] ?? 0) <= index) low = middle
    else high = middle
  }
  return low
}

/** True where the quotation is all there is to its sentence, or comes after a colon. */
function isWholeSentence(reading: Reading, sentence: number, first: number, last: number): boolean {
  const { shape } = reading.tokens
  const from = reading.sentences[sentence] ?? 0
  const limit = reading.sentences[sentence + 1] ?? reading.to
  const begins = first === from || ((shape[first - 1] ?? 0) & (COLON | STOP | MARK)) !== 0
  if (!begins) return false
  return last + 1 >= limit || (shape[last] ?? 0) & MARK
    ? true
    : ((shape[last + 1] ?? 0) & (STOP | COMMA)) !== 0
}

function ownerOf(
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
  found: readonly Draft[],
  before: number,
  made: readonly Draft[],
): Draft | null {
  const { shape, start } = reading.tokens
  const from = reading.sentences[sentence] ?? 0
  const content = [spanOf(reading, first, last)]
  const base = {
    content,
    hearer: null,
    kind: 'direct' as const,
    depth: reading.depth,
    aside: false,
  }
  if (first > from && (shape[first - 1] ?? 0) & COLON) {
    // “He returned to his favourite line: “…””
    const clause = mainClause(reading, from, first - 1)
    if (clause) {
      return {
        ...base,
        source: [spanOf(reading, clause.subject.first, clause.subject.last)],
        cue: [spanOf(reading, clause.verb, clause.verb)],
        rule: 'subject-colon-quotation',
        confidence: 0.7,
      }
    }
  }
  const at = start[first] ?? 0
  const previousStart = sentence > 0 ? (start[reading.sentences[sentence - 1] ?? 0] ?? 0) : -1
  let owner: Draft | null = null
  let ownerAt = -1
  for (const list of [made, found]) {
    for (let index = list.length - 1; index >= 0; index--) {
      const draft = list[index]
      if (!draft || draft.depth > 0 || draft.aside) continue
      const inParagraph = list === made || index >= before
      const place = draft.content.at(-1)?.start ?? 0
      if (inParagraph && (draft.cue[0]?.start ?? 0) > at && list === found) continue
      if (!inParagraph) {
        if (!owner) owner = draft
        break
      }
      if (place > ownerAt) {
        // Words in marks say more clearly who is speaking than reported ones in the same sentence.
        owner = draft
        ownerAt = place
      }
    }
  }
  if (sentence > 0 && ownerAt < previousStart) {
    // The sentence before attributes nothing: its subject may be the one who speaks.
    const clause = mainClause(
      reading,
      reading.sentences[sentence - 1] ?? 0,
      reading.sentences[sentence] ?? 0,
    )
    if (clause && mayS(reading, clause.subject)) {
      return {
        ...base,
        source: [spanOf(reading, clause.subject.first, clause.subject.last)],
        cue: [spanOf(reading, clause.verb, clause.verb)],
        rule: 'subject-then-quotation',
        confidence: 0.5,
      }
    }
  }
  if (!owner) return null
  return {
    ...base,
    source: owner.source,
    cue: owner.cue,
    hearer: owner.hearer,
    rule: 'goes-on',
    confidence: 0.7,
  }
}

/** “He boarded it under the motto “never again””: no reporting verb, but words in marks that somebody is credited with. */
function quotationInClause(
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
): Draft | null {
  if (isTitle(reading, first)) return null
  const from = reading.sentences[sentence] ?? 0
  for (let index = first - 1; index >= from; index--) {
    if ((reading.piece[index] ?? -1) >= 0) {
      index = reading.firstOf[reading.piece[index] ?? 0] ?? index
      continue
    }
    if (!isFiniteVerb(reading, index)) continue
    const start = groupStart(reading, index, from)
    const subject = subjectBefore(reading, start, from)
    if (!subject || isRelative(reading, subject)) continue
    if ((reading.tokens.classes[index] ?? 0) & AUXILIARY) return null
    let begin = index + 1
    while (begin < first && (reading.tokens.classes[begin] ?? 0) & PREPOSITION) begin++
    return {
      source: [spanOf(reading, subject.first, subject.last)],
      cue: [spanOf(reading, start, begin - 1)],
      content: [spanOf(reading, begin, last)],
      hearer: null,
      kind: first === begin ? 'direct' : 'mixed',
      rule: 'quotation-in-clause',
      confidence: 0.4,
      depth: reading.depth,
      aside: true,
    }
  }
  return null
}

/** The first finite verb of a sentence with its subject. */
function mainClause(
  reading: Reading,
  from: number,
  limit: number,
): { subject: Run; verb: number } | null {
  for (let index = from; index < limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0) {
      index = afterPiece(reading, index) - 1
      continue
    }
    if (!isFiniteVerb(reading, index)) continue
    const subject = subjectBefore(reading, index, from)
    if (subject) return { subject, verb: index }
  }
  return null
}

function mayS(reading: Reading, subject: Run): boolean {
  const { shape, lower, text, start } = reading.tokens
  void innerLast
  void isTitle
  if (/^(?:he|she|they|i|we)$/.test(lower[subject.first] ?? '')) return true
  for (let at = subject.first; at <= subject.last; at++) {
    const first = text[start[at] ?? 0] ?? ''
    if ((shape[at] ?? 0) & WORD && first !== first.toLowerCase() && at > subject.first) return true
  }
  return false
}
