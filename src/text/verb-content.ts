import { FRAME_CLAUSE, FRAME_OBJECT, FRAME_TO } from '../rules/cues.ts'
import { CONJUNCTION, DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION, TIME } from '../rules/lexicon.ts'
import { type ContentStart, clauseEnd, sentenceEnd } from './content.ts'
import type { Cue } from './cue.ts'
import {
  isContraction,
  isFiniteVerb,
  isPronoun,
  isVerbBehind,
  nounPhraseEnd,
} from './noun-phrase.ts'
import { objectTail } from './object-tail.ts'
import { afterPiece, innerLast, type Reading } from './reading.ts'
import type { Run } from './source.ts'
import { CAPITAL, COLON, COMMA, NUMBER, STOP, WORD } from './token.ts'
import type { Scene } from './verb-attribution.ts'

/** Whether a finite verb stands in a run. */
export function hasVerb(reading: Reading, run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || isFiniteVerb(reading, at)) return true
  }
  return false
}

/** “…, the Bee declared on Thursday, two days after the vote”: a day and a comma follow, no object. */
export function isOnlyDated(reading: Reading, after: number, limit: number): boolean {
  const { classes, shape, lower } = reading.tokens
  let at = after
  if (at < limit && /^(?:on|in|early|late|last|this)$/.test(lower[at] ?? '')) at++
  const first = at
  while (at < limit && (reading.piece[at] ?? -1) < 0 && (classes[at] ?? 0) & TIME) at++
  return (
    at > first &&
    at < limit &&
    (reading.piece[at] ?? -1) < 0 &&
    ((shape[at] ?? 0) & COMMA) !== 0 &&
    (reading.piece[at + 1] ?? -1) < 0
  )
}

/** Whether a word opens a clause: “that”, “whether”, “how”. */
export function isClauseStart(word: string): boolean {
  return /^(?:that|it|there|why|how|what|whether|if)$/.test(word)
}

/** Whether a clause that begins like this may be the content of this verb. */
export function mayFollow(
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
      // “They share that view”
      return (
        cue.form.lemma !== 'share' || hasVerb(reading, { first: start.first + 1, last: limit - 1 })
      )
    case 'question':
      return true
    case 'infinitive':
      return (frames & FRAME_TO) !== 0
    case 'clause':
      if ((reading.piece[start.first] ?? -1) < 0 && isBareObject(reading, start.first)) return false
      if (!(frames & FRAME_CLAUSE) && !hasHearer)
        return (
          (reading.piece[start.first] ?? -1) >= 0 || opensWithSubject(reading, start.first, limit)
        )
      // “said the refinery supplies fuel to the army”: nobody says a noun.
      if (cue.form.lemma === 'say' && isLongRun(reading, start.first, limit)) return true
      // “says she rewrote it”: whatever its verb is.
      if (opensWithPronoun(reading, start.first, limit)) return true
      for (let index = start.first; index < limit; index++) {
        if ((reading.piece[index] ?? -1) >= 0) return true
        if (
          (reading.tokens.shape[index] ?? 0) & COMMA &&
          index - start.first < 3 &&
          !/^(?:which|who|whose|where)$/.test(reading.tokens.lower[index + 1] ?? '')
        )
          return false
        // “says praise helps”: what looks like a verb at the head is a noun.
        if (isFiniteVerb(reading, index) && (index > start.first || isContraction(reading, index)))
          return true
        // “TMZ reports the pair split in May”
        if (BARE_PAST.test(reading.tokens.lower[index] ?? '') && index > start.first + 1)
          return true
        // “the poll showed Lee leading by nine”
        if (SHOWING.has(cue.form.lemma) && index > start.first && isLeading(reading, index))
          return true
      }
      return false
  }
}

/** “disclosed them to the Bee”, not “showed them leading”, “cautioned them not to go”. */
function isBareObject(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens
  return OBJECTS.test(lower[index] ?? '') && !/^(?:not|[a-z]{2,}ing)$/.test(lower[index + 1] ?? '')
}

const OBJECTS = /^(?:them|him|us|me|themselves|himself|herself|itself|myself)$/

/** Words that go on without a comma or a stop from here, long enough for a clause. */
function isLongRun(reading: Reading, first: number, limit: number): boolean {
  const { shape, classes } = reading.tokens
  if (!((classes[first] ?? 0) & DETERMINER)) return false
  for (let at = first; at < first + SHORTEST_RUN; at++) {
    if (at >= limit || (reading.piece[at] ?? -1) >= 0 || !((shape[at] ?? 0) & WORD)) return false
  }
  return true
}

/** In tokens. */
const SHORTEST_RUN = 6

function opensWithPronoun(reading: Reading, first: number, limit: number): boolean {
  const { lower, shape } = reading.tokens
  return (
    /^(?:he|she|they|we|i)$/.test(lower[first] ?? '') &&
    first + 2 < limit &&
    (reading.piece[first + 1] ?? -1) < 0 &&
    ((shape[first + 1] ?? 0) & WORD) !== 0
  )
}

/** Past forms that look like nouns. */
const BARE_PAST = /^(?:split|hit|cut|quit|set|shut|wed|beat|put|hurt|met|split|let|cost|shot)$/
const SHOWING: ReadonlySet<string> = new Set(['show', 'find', 'indicate', 'suggest'])

/** A participle in -ing right behind a noun: the verb of a clause without a finite one. */
function isLeading(reading: Reading, index: number): boolean {
  const { lower, shape, classes } = reading.tokens
  return (
    /^[a-z]{2,}ing$/.test(lower[index] ?? '') &&
    !((shape[index] ?? 0) & CAPITAL) &&
    ((shape[index - 1] ?? 0) & WORD) !== 0 &&
    !((classes[index - 1] ?? 0) & (DETERMINER | PREPOSITION | POSSESSIVE_PRONOUN))
  )
}

/** “wrote the plan is dead”, not “wrote the plan”: a noun phrase with its verb right behind it. */
function opensWithSubject(reading: Reading, first: number, limit: number): boolean {
  const end = nounPhraseEnd(reading, first, limit)
  if (end < 0 || end + 1 >= limit) return false
  return isContraction(reading, first) || isVerbBehind(reading, end, limit)
}

/** “called the plan “a joke””: from the cue to the end of the last quotation before another reporting verb; null without one. */
export function objectRun(scene: Scene, first: number): Run | null {
  const { reading, cue, cues, limit } = scene
  const { shape, lower } = reading.tokens
  let end = limit
  for (const other of cues) {
    if (other.verb > cue.verb) {
      end =
        other.subject && other.subject.first < other.start && other.subject.first > cue.end
          ? other.subject.first
          : other.start
      break
    }
  }
  let last = -1
  for (let at = first; at < end; at++) {
    if ((reading.piece[at] ?? -1) < 0) {
      if ((shape[at] ?? 0) & (COLON | STOP)) break
      continue
    }
    const close = afterPiece(reading, at) - 1
    last = close
    at = close
    const next = close + 1
    const inner = shape[innerLast(reading, close)] ?? 0
    const isListed = inner & COMMA && next < end && (reading.piece[next] ?? -1) >= 0
    if (inner & (STOP | COMMA) && !isListed && !/^(?:and|or)$/.test(lower[next] ?? '')) break
  }
  if (last < 0) return null
  const next = last + 1
  if (
    next >= end ||
    !((shape[next] ?? 0) & WORD) ||
    (shape[innerLast(reading, last)] ?? 0) & (STOP | COMMA)
  )
    return { first, last }
  return { first, last: objectTail(reading, last, end) }
}

/** “Instead, he told the Bee, the plan is dead”: a whole clause behind the inquit that stands behind its first words. */
export function clauseAfter({ reading, limit, cue, cues }: Scene, after: number): Run | null {
  const { shape } = reading.tokens
  const first = after + 1
  if (first >= limit || (reading.piece[after] ?? -1) >= 0 || !((shape[after] ?? 0) & COMMA))
    return null
  if ((reading.piece[first] ?? -1) >= 0 || !opensWithSubject(reading, first, limit)) return null
  const last = clauseEnd(reading, first, { limit, cue, cues })
  return last > first ? { first, last } : null
}

/** Verbs of coming to know: “what he learned has changed him” tells nothing of what. */
export const LEARNING: ReadonlySet<string> = new Set(['learn', 'know', 'decide', 'understand'])

/** “The plan, he said, is dead”, “It was late, said Ruiz, a driver, but it held”: the clause goes on behind the inquit. */
export function restAfter(
  reading: Reading,
  after: number,
  limit: number,
  isClause: boolean,
): Run | null {
  const { shape, lower, classes } = reading.tokens
  if (after >= limit || (reading.piece[after] ?? -1) >= 0 || !((shape[after] ?? 0) & COMMA))
    return null
  let first = after + 1
  const last = sentenceEnd(reading, limit)
  if (last <= first) return null
  const opensAside = (at: number) =>
    /^(?:who|which|whose|when|while|after|during|on|in|at|as|according|citing|per|via|noting|before|though|although)$/.test(
      lower[at] ?? '',
    ) ||
    /ing$/.test(lower[at] ?? '') ||
    ((classes[at] ?? 0) & TIME) !== 0
  // What describes the speaker stands between the commas; the clause may go on behind it.
  const isApposition =
    (shape[first] ?? 0) & NUMBER ||
    ((classes[first] ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN) && !isPronoun(reading, first)) ||
    /^(?:who|whose)$/.test(lower[first] ?? '')
  if (isApposition || opensAside(first)) {
    let comma = first
    while (comma < last && !((reading.piece[comma] ?? -1) < 0 && (shape[comma] ?? 0) & COMMA))
      comma++
    const resumed = comma + 1
    if (comma >= last || (reading.piece[resumed] ?? -1) >= 0 || !isFiniteVerb(reading, resumed)) {
      return null
    }
    first = resumed
  }
  if ((reading.piece[first] ?? -1) < 0) {
    const word = classes[first] ?? 0
    const goesOn =
      isFiniteVerb(reading, first) ||
      // “Such talk, Ruiz claims, violates the rules”: the verb that is still to come.
      (!isClause &&
        /[a-z](?:s|ed)$/.test(lower[first] ?? '') &&
        !((shape[first] ?? 0) & CAPITAL)) ||
      word & CONJUNCTION ||
      /^(?:to|because|if|that|than|rather|not|with|without|for)$/.test(lower[first] ?? '')
    if (!goesOn) return null
  }
  return { first, last }
}
