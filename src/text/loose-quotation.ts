import { AUXILIARY, DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION } from '../rules/lexicon.ts'
import { groupStart } from './cue.ts'
import type { Draft } from './draft.ts'
import { holds } from './holds.ts'
import { type LeadIn, mainClause, nameBeforeColon } from './lead-in.ts'
import { isFiniteVerb } from './noun-phrase.ts'
import { objectTail } from './object-tail.ts'
import { innerLast, type Reading, spanOf } from './reading.ts'
import { isRelative, type Run, subjectBefore } from './source.ts'
import { isTitle } from './title.ts'
import { CAPITAL, COLON, COMMA, DASH, MARK, STOP, WORD } from './token.ts'

/** Quotations shorter than this, in words, are no utterance by themselves: labels, nicknames, scare quotes. */
const SHORTEST_UTTERANCE = 3

/** Without a cue of their own marks must hold more words than a label: “peace in our time”, not “feel the burn”. */
const SHORTEST_CLAIM = 4

/**
 * Quotations that no cue of their own sentence governs: they go on with the speaker of the one before, in this paragraph
 * or the last, or with the subject of the sentence before (“Ruiz was not amused. “Never again.””).
 */
export function attachLooseQuotations(
  reading: Reading,
  found: Draft[],
  before: number,
  taken: Uint8Array,
  announced: LeadIn | null,
): Draft | null {
  const { start, count } = reading.tokens
  const made: Draft[] = []
  let waiting: Draft | null = null
  let known = before
  const all = found.length
  for (let number = 0; number < reading.quotations.length; number++) {
    if (taken[number]) continue
    const first = reading.firstOf[number] ?? 0
    const last = reading.lastOf[number] ?? 0
    if (announced && first === reading.from) {
      taken[number] = 1
      made.push({
        ...announced,
        content: [spanOf(reading, first, last)],
        kind: 'direct',
        depth: reading.depth,
        aside: false,
      })
      continue
    }
    if (countWords(reading, first, last) < SHORTEST_UTTERANCE) continue
    const sentence = sentenceOf(reading, first)
    if (!isWholeSentence(reading, sentence, first, last)) {
      const inside =
        quotationInClause(reading, sentence, first, last) ??
        wordsOfOwner(reading, sentence, first, last, found, before)
      if (inside) {
        taken[number] = 1
        made.push(inside)
      }
      continue
    }
    const at = start[first] ?? 0
    while (known < all && (found[known]?.cue[0]?.start ?? 0) <= at) known++
    const draft = ownerOf(reading, sentence, first, last, { found, before, known, made })
    if (!draft) continue
    taken[number] = 1
    // Whoever speaks may be named only where the quotation ends, in the next paragraph.
    if (reading.quotations[number]?.open && last === count - 1) waiting = draft
    else made.push(draft)
  }
  for (const draft of made) found.push(draft)
  return waiting
}

/** Attributions among which an owner is looked for. */
type Owners = {
  readonly found: readonly Draft[]
  /** The first of this paragraph. */
  readonly before: number
  /** The first whose cue stands behind the quotation. */
  readonly known: number
  readonly made: readonly Draft[]
}

/** How many attributions back an owner may stand. */
const FARTHEST_OWNER = 8

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
  { found, before, known, made }: Owners,
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
    const name = nameBeforeColon(reading, first - 1, from)
    const ahead = name ? name.first - 1 : -1
    const stands =
      name &&
      (ahead < from ||
        ((shape[ahead] ?? 0) & DASH) !== 0 ||
        /^(?:by|from)$/.test(reading.tokens.lower[ahead] ?? ''))
    if (name && stands) {
      return {
        ...base,
        source: [spanOf(reading, name.first, name.last)],
        cue: [spanOf(reading, first - 1, first - 1)],
        rule: 'name-colon-quotation',
        confidence: 1,
      }
    }
    const clause = mainClause(reading, from, first - 1)
    if (clause) {
      return {
        ...base,
        source: [spanOf(reading, clause.subject.first, clause.subject.last)],
        cue: [spanOf(reading, clause.verb, clause.verb)],
        rule: 'subject-colon-quotation',
        confidence: 1,
      }
    }
  }
  const previousStart = sentence > 0 ? (start[reading.sentences[sentence - 1] ?? 0] ?? 0) : -1
  let owner: Draft | null = null
  let ownerAt = -1
  for (let index = known - 1; index >= Math.max(0, known - FARTHEST_OWNER); index--) {
    const draft = found[index]
    if (!draft || draft.depth > 0 || draft.aside || isNested(draft, found, index)) continue
    if (index < before) {
      owner ??= draft
      break
    }
    const place = draft.content.at(-1)?.start ?? 0
    if (place > ownerAt) {
      owner = draft
      ownerAt = place
    }
  }
  const previous = made.at(-1)
  if (previous && !previous.aside && (previous.content.at(-1)?.start ?? 0) > ownerAt) {
    owner = previous
    ownerAt = previous.content.at(-1)?.start ?? 0
  }
  if (sentence > 0 && ownerAt < previousStart) {
    // The sentence before attributes nothing: its subject may be the one who speaks.
    const clause = mainClause(
      reading,
      reading.sentences[sentence - 1] ?? 0,
      reading.sentences[sentence] ?? 0,
    )
    if (clause && (isSomebody(reading, clause.subject) || isSurname(reading, clause.subject))) {
      return {
        ...base,
        source: [spanOf(reading, clause.subject.first, clause.subject.last)],
        cue: [spanOf(reading, clause.verb, clause.verb)],
        rule: 'subject-then-quotation',
        confidence: 1,
      }
    }
  }
  // A sentence of this paragraph stands between: who speaks has changed, or nobody does.
  if (!owner || (sentence > 0 && ownerAt < 0 && first === from)) return null
  return {
    ...base,
    source: owner.source,
    cue: owner.cue,
    hearer: owner.hearer,
    rule: 'goes-on',
    confidence: 1,
  }
}

/** How many attributions around one may hold it. */
const NEIGHBOURS = 4

/** True where the words of another attribution near by hold the cue of this one: “To believe him is hard, she said.” */
function isNested(draft: Draft, found: readonly Draft[], index: number): boolean {
  const cue = draft.cue[0]
  if (!cue) return false
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS; at++) {
    const other = found[at]
    if (!other || other === draft || other.aside) continue
    if (other.content.some((span) => holds(span, cue)) && !isMutual(draft, other)) return true
  }
  return false
}

/** “The plan signals trouble, said Ruiz”: each holds the other’s cue; the one behind its words is the outer one. */
function isMutual(draft: Draft, other: Draft): boolean {
  const cue = other.cue[0]
  const first = draft.content[0]
  return (
    cue !== undefined &&
    first !== undefined &&
    draft.content.some((span) => holds(span, cue)) &&
    first.start < (draft.cue[0]?.start ?? 0)
  )
}

/** “He boarded it under the motto “never again””: no reporting verb, but words in marks that somebody is credited with. */
function quotationInClause(
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
): Draft | null {
  if (isTitle(reading, first) || countWords(reading, first, last) < SHORTEST_CLAIM) return null
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
    for (let at = first - 1; at > index; at--) {
      // “issued an order blocking “…””: the participle nearest to the marks.
      if (isParticiple(reading, at)) {
        begin = at + 1
        break
      }
    }
    while (begin < first && (reading.tokens.classes[begin] ?? 0) & PREPOSITION) begin++
    const cueEnd = begin - 1
    // “issued a statement, “…””: behind a comma the words are those in the marks.
    if ((reading.tokens.shape[first - 1] ?? 0) & (COMMA | DASH | COLON)) begin = first
    return {
      source: [spanOf(reading, subject.first, subject.last)],
      cue: [spanOf(reading, start, cueEnd)],
      content: [spanOf(reading, begin, quotationTail(reading, sentence, last))],
      hearer: null,
      kind: first === begin ? 'direct' : 'mixed',
      rule: 'quotation-in-clause',
      confidence: 1,
      depth: reading.depth,
      aside: true,
    }
  }
  return null
}

/** The words that belong to a quotation in a clause, to its right. */
function quotationTail(reading: Reading, sentence: number, last: number): number {
  const limit = reading.sentences[sentence + 1] ?? reading.to
  if ((reading.tokens.shape[innerLast(reading, last)] ?? 0) & (STOP | COMMA)) return last
  return objectTail(reading, last, limit)
}

/** “Nothing was moved, and “nobody slept.””: right behind somebody’s words, most likely words of theirs. */
function wordsOfOwner(
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
  found: readonly Draft[],
  before: number,
): Draft | null {
  if (sentence === 0 || isTitle(reading, first)) return null
  const { start } = reading.tokens
  const here = start[reading.sentences[sentence] ?? 0] ?? 0
  const previous = start[reading.sentences[sentence - 1] ?? 0] ?? 0
  for (let index = found.length - 1; index >= before; index--) {
    const draft = found[index]
    const cue = draft?.cue[0]
    if (!draft || !cue || draft.depth > 0 || draft.aside) continue
    if (cue.start >= here) continue
    if (cue.start < previous) return null
    if (
      !/["“‘]/.test(
        reading.tokens.text.slice(draft.content[0]?.start ?? 0, draft.content.at(-1)?.end ?? 0),
      )
    )
      return null
    return {
      ...draft,
      content: [spanOf(reading, first, last)],
      kind: 'direct',
      rule: 'goes-on-inside',
      confidence: 1,
      aside: true,
    }
  }
  return null
}

function isParticiple(reading: Reading, index: number): boolean {
  const { lower, shape, classes } = reading.tokens
  const word = lower[index] ?? ''
  if ((reading.piece[index] ?? -1) >= 0 || (shape[index] ?? 0) & CAPITAL) return false
  if (!word.endsWith('ing') || word.length < 5) return false
  const before = classes[index - 1] ?? 0
  return !(before & (DETERMINER | PREPOSITION | POSSESSIVE_PRONOUN))
}

/** “Ruiz frowned at that.”: one name by itself, no word that a list knows and no plural. */
function isSurname(reading: Reading, { first, last }: Run): boolean {
  const { shape, classes, lower } = reading.tokens
  return (
    first === last &&
    ((shape[first] ?? 0) & CAPITAL) !== 0 &&
    (classes[first] ?? 0) === 0 &&
    !/(?:s|police|everyone|everybody|nobody|someone|people)$/.test(lower[first] ?? '')
  )
}

function isSomebody(reading: Reading, subject: Run): boolean {
  const { shape, lower, text, start } = reading.tokens
  if (/^(?:he|she|they|i|we)$/.test(lower[subject.first] ?? '')) return true
  for (let at = subject.first; at <= subject.last; at++) {
    const first = text[start[at] ?? 0] ?? ''
    if ((shape[at] ?? 0) & WORD && first !== first.toLowerCase() && at > subject.first) return true
  }
  return false
}
