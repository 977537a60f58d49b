import { BASE, type CueForm, cueForms, ING, PAST, PRESENT } from '../rules/cues.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
} from '../rules/lexicon.ts'
import { isFiniteVerb } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { isRelative, type Run, subjectBefore } from './source.ts'
import { CAPITAL, COMMA, NUMBER, POSSESSIVE, WORD } from './token.ts'

/** How a reporting verb stands in its clause. */
export type CueMood = 'finite' | 'participle' | 'infinitive' | 'passive'

/** A reporting verb in its place. Tokens; `end` is the last of the cue (“pointed out”). */
export type Cue = {
  /** The verb. */
  readonly verb: number
  /** First token of the verb group: “has also said”. */
  readonly start: number
  readonly end: number
  readonly form: CueForm
  readonly mood: CueMood
  /** The noun phrase right before the group; null where none stands there. */
  readonly subject: Run | null
  /** A coordinated verb: “said …, and added”. */
  readonly coordinated: boolean
}

/** Finds the reporting verbs of one sentence, outside quotations. */
export function findCues(reading: Reading, from: number, limit: number): Cue[] {
  const { classes } = reading.tokens
  const found: Cue[] = []
  for (let index = from; index < limit; index++) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      index = Math.max(index, reading.lastOf[number] ?? index)
      continue
    }
    if (!((classes[index] ?? 0) & CUE)) continue
    const cue = cueAt(reading, index, from, limit)
    if (cue) {
      found.push(cue)
      index = cue.end
    }
  }
  return found
}

function cueAt(reading: Reading, verb: number, from: number, limit: number): Cue | null {
  const { classes, shape, lower } = reading.tokens
  const form = cueForms.get(lower[verb] ?? '')
  if (!form) return null
  if ((shape[verb] ?? 0) & (CAPITAL | POSSESSIVE) && verb !== from) return null
  const before = verb > from ? (classes[verb - 1] ?? 0) : 0
  const beforeForm = verb > from ? (shape[verb - 1] ?? 0) : 0
  const beforeWord = verb > from ? (lower[verb - 1] ?? '') : ''
  // “the report”, “his claim”, “Trump’s call”: nouns.
  if (verb > from && (reading.piece[verb - 1] ?? -1) < 0) {
    if (
      before & (DETERMINER | POSSESSIVE_PRONOUN) &&
      !/^(?:that|this|all|both|some|her|who|one)$/.test(beforeWord)
    )
      return null
    if (beforeWord === 'her' && form.form !== ING) return null
    if (beforeForm & POSSESSIVE && beforeForm & WORD) return null
  }
  const start = groupStart(reading, verb, from)
  const mood = moodOf(reading, verb, start, form)
  if (!mood) return null
  const subject = mood === 'infinitive' ? null : subjectBefore(reading, start, from)
  if (!isPlausible(reading, { verb, start, form, mood, subject, from, limit })) return null
  const edge = start - 1
  const coordinated =
    !subject &&
    edge >= from &&
    ((classes[edge] ?? 0) & CONJUNCTION) !== 0 &&
    (reading.piece[edge] ?? -1) < 0
  return { verb, start, end: cueEnd(reading, verb, form, limit), form, mood, subject, coordinated }
}

/** First token of the verb group: auxiliaries, adverbs, “not” and “to” before the verb. */
function groupStart(reading: Reading, verb: number, from: number): number {
  const { classes, shape, lower } = reading.tokens
  let start = verb
  while (start > from && (reading.piece[start - 1] ?? -1) < 0) {
    const at = start - 1
    const word = classes[at] ?? 0
    if (!((shape[at] ?? 0) & WORD) || ((shape[at] ?? 0) & CAPITAL && at !== from)) break
    if ((shape[at] ?? 0) & CAPITAL && !(word & ADVERB)) break
    if (word & AUXILIARY || lower[at] === 'not' || lower[at] === 'to') start--
    else if (word & ADVERB && !(word & (DETERMINER | PREPOSITION))) start--
    else if (lower[at]?.endsWith('ly') && !(word & CUE)) start--
    else break
  }
  return start
}

function moodOf(reading: Reading, verb: number, start: number, form: CueForm): CueMood | null {
  const { lower, classes } = reading.tokens
  let be = false
  let have = false
  let to = false
  let other = false
  for (let at = start; at < verb; at++) {
    const word = lower[at] ?? ''
    if (
      /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|am|i'm|he's|she's|we're|they're|you're|it's|that's|who's)$/.test(
        word,
      )
    )
      be = true
    else if (
      /^(?:has|have|had|having|hasn't|haven't|hadn't|i've|we've|they've|you've|he'd|she'd)$/.test(
        word,
      )
    )
      have = true
    else if (word === 'to') to = true
    else if ((classes[at] ?? 0) & AUXILIARY) other = true
  }
  if (form.form & ING && !(form.form & ~ING)) return be ? 'finite' : 'participle'
  if (be && form.form & PAST) return 'passive'
  if (have && form.form & PAST) return 'finite'
  if (to) return form.form & BASE ? 'infinitive' : null
  if (other) return form.form & BASE ? 'finite' : form.form & PAST ? 'finite' : null
  return 'finite'
}

type Candidate = {
  readonly verb: number
  readonly start: number
  readonly form: CueForm
  readonly mood: CueMood
  readonly subject: Run | null
  readonly from: number
  readonly limit: number
}

/** Forms that may be nouns as well (“reports”, “claims”, “tweet”) need a fitting subject and no sign of a noun. */
function isPlausible(reading: Reading, candidate: Candidate): boolean {
  const { verb, start, form, mood, subject, from, limit } = candidate
  const { lower, classes, shape } = reading.tokens
  if (mood === 'infinitive' || mood === 'passive') return true
  if (mood === 'participle')
    return (
      !/^(?:mean|meaning|following|regarding|understanding|meeting|writing|reading|beginning|feeling|finding|warning|showing|offering|blasting|building)$/.test(
        lower[verb] ?? '',
      ) ||
      (verb > from && !((classes[verb - 1] ?? 0) & (DETERMINER | PREPOSITION)))
    )
  const bare = start === verb
  const next = verb + 1
  const nextWord = next < limit ? (lower[next] ?? '') : ''
  if (form.form & PRESENT && bare) {
    if (next < limit && (reading.piece[next] ?? -1) < 0) {
      if (/^(?:from|by|about|against)$/.test(nextWord)) return false
      if (/^(?:of|in|at|for)$/.test(nextWord) && (!subject || subject.first !== subject.last))
        return false
      if (isFiniteVerb(reading, next) && !((classes[next] ?? 0) & CUE)) return false
    }
    if (!subject) return true
    if (joinsNames(reading, subject)) return false
    return (
      !isPlural(reading, subject.last) ||
      isPronounSingular(lower[subject.last] ?? '') ||
      ((shape[subject.last] ?? 0) & CAPITAL) !== 0
    )
  }
  if (form.form & BASE && !(form.form & PAST) && bare) {
    if (!subject) {
      const edge = start - 1
      // “…,” say the Greens; “… and argue that”
      if (edge < from) return false
      if ((reading.piece[edge] ?? -1) >= 0 || (shape[edge] ?? 0) & COMMA)
        return /^(?:say|write|argue|think|warn|insist|explain|note)$/.test(form.lemma)
      return ((classes[edge] ?? 0) & CONJUNCTION) !== 0 && form.lemma !== 'state'
    }
    if (
      next < limit &&
      (reading.piece[next] ?? -1) < 0 &&
      isFiniteVerb(reading, next) &&
      !((classes[next] ?? 0) & CUE)
    )
      return false
    return (
      isPlural(reading, subject.last) ||
      joinsNames(reading, subject) ||
      isRelative(reading, subject)
    )
  }
  return true
}

function isPronounSingular(word: string): boolean {
  return /^(?:he|she|it|this|who|which|that|one|another)$/.test(word)
}

function isPlural(reading: Reading, last: number): boolean {
  const word = reading.tokens.lower[last] ?? ''
  if ((reading.tokens.shape[last] ?? 0) & NUMBER) return false
  if (
    /^(?:i|you|we|they|who|that|which|these|those|some|many|most|others|all|both|people|police|men|women|media|children|few|critics|several|data|public|left|right|one|two|three|four|five|more|poor|rich|another|democrats|officials)$/.test(
      word,
    )
  )
    return true
  return /[^s]s$/.test(word) && !/(?:'s|us|is)$/.test(word)
}

function joinsNames(reading: Reading, run: Run): boolean {
  for (let at = run.first; at < run.last; at++) if (reading.tokens.lower[at] === 'and') return true
  return false
}

/** Words that belong to a verb: “pointed out”, “went on to say” is found by its last verb. */
const PARTICLES: Readonly<Record<string, string>> = {
  point: 'out',
  call: 'out',
  spell: 'out',
  shoot: 'back',
  fire: 'back',
  write: 'back',
  lash: 'out',
  cry: 'out',
  blurt: 'out',
  chime: 'in',
  read: 'out',
}

function cueEnd(reading: Reading, verb: number, form: CueForm, limit: number): number {
  const particle = PARTICLES[form.lemma]
  if (particle && verb + 1 < limit && reading.tokens.lower[verb + 1] === particle) return verb + 1
  return verb
}

/**
 * The subject of a verb that has none right before it: “He spoke at length, saying …”, “Ruiz left and said …”.
 * Walks back over the finite verbs of the sentence to the nearest with a subject; `known` are sources found already.
 */
export function sharedSubject(
  reading: Reading,
  cue: Cue,
  from: number,
  known: readonly { readonly at: number; readonly source: Run; readonly end: number }[],
): Run | null {
  const { shape, classes } = reading.tokens
  for (let index = cue.start - 1; index >= from; index--) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      index = Math.min(index, reading.firstOf[number] ?? index)
      continue
    }
    for (let at = known.length - 1; at >= 0; at--) {
      const one = known[at]
      if (one && one.at === index && !isRelative(reading, one.source)) return one.source
    }
    if (!((shape[index] ?? 0) & WORD) || !isFiniteVerb(reading, index)) continue
    let start = index
    while (
      start > from &&
      (classes[start - 1] ?? 0) & (AUXILIARY | ADVERB) &&
      !((shape[start - 1] ?? 0) & CAPITAL) &&
      !((classes[start - 1] ?? 0) & DETERMINER)
    )
      start--
    const subject = subjectBefore(reading, start, from)
    if (subject && !isRelative(reading, subject)) return subject
    index = start
  }
  return null
}
