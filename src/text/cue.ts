import { BASE, type CueForm, cueForms, ING, PAST, PRESENT } from '../rules/cues.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
} from '../rules/lexicon.ts'
import { isAdverbInLy, isContraction, isFiniteVerb } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { isRelative, type Run, subjectBefore } from './source.ts'
import { CAPITAL, COLON, COMMA, NUMBER, POSSESSIVE, WORD } from './token.ts'

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

/** No sentence has more reporting verbs; text that looks as if is no prose, and must not cost more than prose does. */
const MOST_CUES = 30

/** Finds the reporting verbs of one sentence, outside quotations. */
export function findCues(
  reading: Reading,
  from: number,
  limit: number,
  forms: ReadonlyMap<string, CueForm> = cueForms,
): Cue[] {
  const { classes, lower } = reading.tokens
  const usual = forms === cueForms
  const found: Cue[] = []
  for (let index = from; index < limit; index++) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      index = Math.max(index, reading.lastOf[number] ?? index)
      continue
    }
    if (usual && !((classes[index] ?? 0) & CUE)) continue
    const form = forms.get(lower[index] ?? '')
    const cue = form ? cueAt(reading, index, form, from, limit) : null
    if (cue) {
      found.push(cue)
      if (found.length === MOST_CUES) break
      index = cue.end
    }
  }
  return found
}

function cueAt(
  reading: Reading,
  verb: number,
  form: CueForm,
  from: number,
  limit: number,
): Cue | null {
  const { classes, shape, lower } = reading.tokens
  if ((shape[verb] ?? 0) & (CAPITAL | POSSESSIVE) && verb !== from) return null
  const before = verb > from ? (classes[verb - 1] ?? 0) : 0
  const beforeForm = verb > from ? (shape[verb - 1] ?? 0) : 0
  const beforeWord = verb > from ? (lower[verb - 1] ?? '') : ''
  if (lower[verb] === 'think' && /^tanks?$/.test(lower[verb + 1] ?? '')) return null
  // “the report”, “his claim”, “Trump’s call”: nouns.
  if (verb > from && (reading.piece[verb - 1] ?? -1) < 0) {
    if (
      before & (DETERMINER | POSSESSIVE_PRONOUN) &&
      !/^(?:that|this|all|both|each|some|her|who|one)$/.test(beforeWord) &&
      // “another said”, not “another question”
      !(beforeWord === 'another' && form.form & (PAST | PRESENT))
    )
      return null
    if (beforeWord === 'her' && form.form !== ING) return null
    // “In remarks to the Bee, …”, “in a series of posts”; not “with her remarks “…””
    if (
      ALSO_NOUNS.has(form.lemma) &&
      form.form & (PRESENT | BASE) &&
      AT_NOUN.test(beforeWord) &&
      (reading.piece[verb + 1] ?? -1) < 0
    )
      return null
    if (beforeForm & POSSESSIVE && beforeForm & WORD) return null
  }
  // “listeners of his Breakfast Ode show”
  if (lower[verb] === 'show' && beforeForm & CAPITAL && isOwned(reading, verb, from)) return null
  let start = groupStart(reading, verb, from)
  // “a method known as fracking”, “the words written by hand”: a participle by itself.
  const usual = moodOf(reading, verb, start, form)
  const onward = usual === 'infinitive' ? goingOn(reading, start, from) : -1
  const mood = onward < 0 ? usual : 'finite'
  if (onward >= 0) start = onward
  if (
    mood === 'finite' &&
    PARTICIPLES.test(lower[verb] ?? '') &&
    !hasAuxiliary(reading, start, verb)
  )
    return null
  // “was asked to add “a third act””
  if (!mood || (mood === 'infinitive' && form.lemma === 'add')) return null
  // “he’s predicting”: subject and auxiliary in one token.
  const isContracted = start < verb && CONTRACTED_SUBJECT.test(lower[start] ?? '')
  const subject =
    mood === 'infinitive'
      ? null
      : isContracted
        ? { first: start, last: start }
        : subjectBefore(reading, start, from)
  if (isContracted && mood !== 'infinitive') start++
  if (!isPlausible(reading, { verb, start, form, mood, subject, from, limit })) return null
  const edge = start - 1
  const coordinated =
    !subject &&
    edge >= from &&
    ((classes[edge] ?? 0) & CONJUNCTION) !== 0 &&
    (reading.piece[edge] ?? -1) < 0
  return { verb, start, end: cueEnd(reading, verb, form, limit), form, mood, subject, coordinated }
}

/** A possessive or an article before the names that stand before a word. */
function isOwned({ tokens: { shape, classes } }: Reading, verb: number, from: number): boolean {
  let at = verb - 1
  while (at > from && (shape[at] ?? 0) & CAPITAL) at--
  return ((classes[at] ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0
}

const CONTRACTED_SUBJECT = /^(?:i|you|he|she|it|we|they)'/

/** “went on to say”, “goes on to say”: where the group begins, or -1. */
function goingOn(reading: Reading, to: number, from: number): number {
  const { lower } = reading.tokens
  const verb = to - 2
  if (verb < from || lower[to] !== 'to' || lower[to - 1] !== 'on') return -1
  return /^(?:go|goes|went)$/.test(lower[verb] ?? '') ? groupStart(reading, verb, from) : -1
}

function isAuxiliary(reading: Reading, at: number, from: number): boolean {
  return at >= from && ((reading.tokens.classes[at] ?? 0) & AUXILIARY) !== 0
}

function hasAuxiliary(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((reading.tokens.classes[at] ?? 0) & AUXILIARY) return true
  return false
}

/** Participles that are never the past tense. */
const PARTICIPLES = /^(?:known|shown|written|sworn|begun|sung)$/

/** First token of the verb group that ends at `verb`: auxiliaries, adverbs, “not” and “to” before it. */
export function groupStart(reading: Reading, verb: number, from: number): number {
  const { classes, shape, lower } = reading.tokens
  let start = verb
  while (start > from && (reading.piece[start - 1] ?? -1) < 0) {
    const at = start - 1
    const word = classes[at] ?? 0
    if (!((shape[at] ?? 0) & WORD) || ((shape[at] ?? 0) & CAPITAL && at !== from)) break
    // “To believe this, …”, “Having told them, …”
    if (at === from && /^(?:to|having)$/.test(lower[at] ?? '')) return at
    if ((shape[at] ?? 0) & CAPITAL && !(word & ADVERB)) break
    if (word & AUXILIARY || lower[at] === 'not' || lower[at] === 'to') start--
    else if (word & ADVERB && !(word & (DETERMINER | PREPOSITION))) start--
    else if (isAdverbInLy(lower[at] ?? '') && !(word & CUE)) start--
    // “have both reported”
    else if (/^(?:both|all|each)$/.test(lower[at] ?? '') && isAuxiliary(reading, at - 1, from))
      start--
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
  // “There are questions about it”, “it has reports of its own”: nouns.
  if ((be || have) && !(form.form & (PAST | ING))) return null
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
  if (mood === 'participle') {
    if (!NOUNS_IN_ING.test(lower[verb] ?? '')) return true
    return verb > from && !((classes[verb - 1] ?? 0) & (DETERMINER | PREPOSITION))
  }
  if (start < verb || form.form & PAST) return true
  const next = verb + 1
  const nextIsPlain = next < limit && (reading.piece[next] ?? -1) < 0
  const nextIsVerb =
    nextIsPlain &&
    isFiniteVerb(reading, next) &&
    !isContraction(reading, next) &&
    !((classes[next] ?? 0) & CUE)
  const mayBeNoun = ALSO_NOUNS.has(form.lemma)
  if (form.form & PRESENT) {
    if (MOSTLY_NOUNS.test(lower[verb] ?? '') && !announcesWords(reading, next, limit)) return false
    if (!mayBeNoun) return true
    if (nextIsVerb) return false
    if (nextIsPlain && /^(?:from|by|about|against)$/.test(lower[next] ?? '')) return false
    if (nextIsPlain && /^(?:of|in|at|for)$/.test(lower[next] ?? '')) {
      // “…, the Bee’s Ann Ode reports in her newsletter”
      const isInquit =
        subject && isBareName(reading, subject) && (shape[subject.first - 1] ?? 0) & COMMA
      if (!subject || (subject.first !== subject.last && !isInquit)) return false
    }
    // “in a speech, with insulting remarks”: a noun, unless something lets a verb begin here.
    if (!subject) return !mayFollowPhrase(reading, verb, from)
    if (joinsNames(reading, subject)) return false
    // “the Sept. 11 attacks”, “of 500 reports”, not “Channel 9 reports”
    if (
      subject.last === start - 1 &&
      (shape[subject.last] ?? 0) & NUMBER &&
      (!/^(?:report|claim)$/.test(form.lemma) || (classes[subject.last - 1] ?? 0) & PREPOSITION)
    )
      return false
    return (
      !isPlural(reading, subject) ||
      /^(?:he|she|it|this|who|which|that|one|another)$/.test(lower[subject.last] ?? '') ||
      ((shape[subject.last] ?? 0) & CAPITAL) !== 0
    )
  }
  // The plain form: “they say”, “critics argue”.
  if (!subject) {
    const edge = start - 1
    if (edge < from || mayBeNoun) return false
    // “…,” say the Greens
    if ((reading.piece[edge] ?? -1) >= 0 || (shape[edge] ?? 0) & COMMA) return form.inverted
    return ((classes[edge] ?? 0) & CONJUNCTION) !== 0
  }
  if (nextIsVerb) return false
  if (!mayBeNoun) return true
  // “Marca claim the Brazilian is leaving”: British outlets are many.
  if (
    /^(?:report|claim)$/.test(form.lemma) &&
    isBareName(reading, subject) &&
    opensClause(reading, next, limit)
  )
    return true
  return isPlural(reading, subject) || joinsNames(reading, subject) || isRelative(reading, subject)
}

/** True where the word stands in a phrase that a preposition opens: “with insulting remarks”, “in angry comments”. */
function mayFollowPhrase(reading: Reading, verb: number, from: number): boolean {
  const { lower, shape } = reading.tokens
  for (let at = verb - 1; at >= from && at >= verb - 3; at--) {
    if ((reading.piece[at] ?? -1) >= 0 || !((shape[at] ?? 0) & WORD) || (shape[at] ?? 0) & CAPITAL)
      return false
    if (AT_NOUN.test(lower[at] ?? '')) return true
  }
  return false
}

/** Forms in -s that are nouns unless words follow: “the United States”, “emails”, “questions”. */
const MOSTLY_NOUNS =
  /^(?:states|emails|questions|figures|reasons|texts|messages|posts|blogs|signs|shares|pens|captions|dishes|spills)$/

/** True where “that”, a colon or marks follow. */
function announcesWords(reading: Reading, next: number, limit: number): boolean {
  if (next >= limit) return false
  if ((reading.piece[next] ?? -1) >= 0) return true
  const { lower, shape } = reading.tokens
  if (/^(?:that|whether|how|why)$/.test(lower[next] ?? '') || (shape[next] ?? 0) & COLON)
    return true
  return ((shape[next] ?? 0) & COMMA) !== 0 && (reading.piece[next + 1] ?? -1) >= 0
}

/** Forms in -ing that are mostly nouns, adjectives or prepositions. */
const NOUNS_IN_ING =
  /^(?:mean|meaning|following|regarding|understanding|meeting|writing|reading|beginning|feeling|finding|warning|showing|offering|blasting|hitting|singing|pressing|putting|shooting)$/

/** Verbs whose plain form and -s form are nouns as well: “reports”, “claims”, “point”. */
const ALSO_NOUNS = new Set(
  'note report claim call comment remark figure state charge question quote point show find read cast hint joke tweet post blog text email sign signal message blast attack support praise blame credit hail label brand champion mention promise offer order demand hope fear feel cry shout laugh smile snap chant echo caution complain guarantee estimate volunteer crow rail rant fume vent plead brief advise notify address press hit lash fire shoot riff knock welcome thank title highlight reference pledge vow judge reason object protest counter crack lecture relate reply answer remember imagine swear say-so whisper scream yell scoff sniff beam boast brag gripe grouse moan groan growl grumble gasp gush sigh sob tease sneer snipe put advocate request list block pitch share spill dish rave pen caption'.split(
    ' ',
  ),
)

/** Prepositions behind which such a form is a noun. */
const AT_NOUN = /^(?:in|of|from|with|by|during|amid|for)$/

function isPlural(reading: Reading, { first, last }: Run): boolean {
  if (first < last && /^(?:a|an|each|every|this|another)$/.test(reading.tokens.lower[first] ?? ''))
    return false
  const word = reading.tokens.lower[headOf(reading, first, last)] ?? ''
  if ((reading.tokens.shape[last] ?? 0) & NUMBER) return false
  if (
    /^(?:i|you|we|they|who|that|which|these|those|some|many|most|others|all|both|people|police|men|women|media|children|few|critics|several|data|public|left|right|one|two|three|four|five|more|poor|rich|another|democrats|officials)$/.test(
      word,
    )
  )
    return true
  return /[^s]s$/.test(word) && !/(?:'s|us|is)$/.test(word)
}

/** The noun that the phrases behind it describe: “papers” in “papers obtained by the Bee”. */
function headOf(reading: Reading, first: number, last: number): number {
  const { classes, lower } = reading.tokens
  for (let at = first + 1; at < last; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return last
    if ((classes[at] ?? 0) & PREPOSITION && lower[at] !== 'to')
      return /ed$/.test(lower[at - 1] ?? '') && at - 2 >= first ? at - 2 : at - 1
  }
  return last
}

/** A name without an article: “Sky Sports”, not “the Bee”. */
function isBareName(reading: Reading, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++)
    if (
      !((reading.tokens.shape[at] ?? 0) & CAPITAL) ||
      (reading.tokens.classes[at] ?? 0) & DETERMINER
    )
      return false
  return true
}

/** True where “that”, “the”, “he” or a name follows, so that a clause may begin. */
function opensClause(reading: Reading, next: number, limit: number): boolean {
  if (next >= limit || (reading.piece[next] ?? -1) >= 0) return false
  return (
    ((reading.tokens.shape[next] ?? 0) & CAPITAL) !== 0 ||
    /^(?:that|the|a|an|he|she|they|it|his|her|their)$/.test(reading.tokens.lower[next] ?? '')
  )
}

function joinsNames(reading: Reading, run: Run): boolean {
  for (let at = run.first; at < run.last; at++) if (reading.tokens.lower[at] === 'and') return true
  return false
}

/** Words that belong to a verb: “pointed out”, “went on to say” is found by its last verb. */
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out'],
  call: ['for', 'on', 'upon', 'out'],
  refer: ['to'],
  spell: ['out'],
  shoot: ['back'],
  fire: ['back'],
  write: ['back'],
  lash: ['out'],
  cry: ['out'],
  blurt: ['out'],
  chime: ['in'],
  read: ['out'],
}

function cueEnd(reading: Reading, verb: number, form: CueForm, limit: number): number {
  const particles = PARTICLES[form.lemma]
  const next = verb + 1
  if (particles && next < limit && (reading.piece[next] ?? -1) < 0) {
    if (particles.includes(reading.tokens.lower[next] ?? '')) return next
  }
  return verb
}

/** A reporting verb of the sentence that is read already. */
export type KnownCue = {
  readonly verb: number
  readonly source: Run
  /** The token after its source, cue and hearer. */
  readonly end: number
  /** Its content, where that follows the cue. */
  readonly after: Run | null
  /** True where it has content before it. */
  readonly before: boolean
}

/**
 * The subject of a verb that has none right before it: “He spoke at length, saying …”, “Ruiz left and said …”.
 * The source of the nearest reporting verb that is not itself inside reported words; else the subject of the nearest
 * finite verb of a main clause.
 */
export function sharedSubject(
  reading: Reading,
  cue: Cue,
  from: number,
  known: readonly KnownCue[],
): Run | null {
  const { shape, classes, lower } = reading.tokens
  let nearest: KnownCue | null = null
  for (const one of known) {
    if (isRelative(reading, one.source)) continue
    if (nearest?.after && one.verb > nearest.after.first && one.verb <= nearest.after.last) continue
    nearest = one
  }
  let subordinate: Run | null = null
  for (let index = cue.start - 1; index >= from; index--) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      index = Math.min(index, reading.firstOf[number] ?? index)
      continue
    }
    if (
      nearest &&
      index <= (nearest.after ? Math.max(nearest.after.last, nearest.verb) : nearest.verb)
    ) {
      return nearest.source
    }
    if (!((shape[index] ?? 0) & WORD) || !isFiniteVerb(reading, index)) continue
    let start = index
    while (start > from && (reading.piece[start - 1] ?? -1) < 0) {
      const word = classes[start - 1] ?? 0
      const form = shape[start - 1] ?? 0
      if (!(form & WORD) || form & CAPITAL || word & DETERMINER) break
      if (word & (AUXILIARY | ADVERB) || isAdverbInLy(lower[start - 1] ?? '')) start--
      else break
    }
    const subject = subjectBefore(reading, start, from)
    index = start
    if (!subject || isRelative(reading, subject)) continue
    // “Ode was less impressed, calling it …”
    if (/^(?:less|more|most|least)$/.test(lower[subject.last] ?? '')) continue
    const ahead = subject.first - 1
    const opensClause =
      ahead >= from &&
      (reading.piece[ahead] ?? -1) < 0 &&
      ((classes[ahead] ?? 0) & SUBORDINATOR || lower[ahead] === 'that') &&
      ahead > from
    if (!opensClause) return subject
    subordinate ??= subject
    index = subject.first
  }
  return nearest ? nearest.source : subordinate
}

/** “The Bee reported, according to two officials, …”: a medium goes by others, so these are part of what it says. */
export function reports({ form, mood }: Cue): boolean {
  return form.lemma === 'report' && mood === 'finite'
}

/** Nouns for what is written or put out: “released a statement saying” is said by who released it. */
const DOCUMENTS =
  /^(?:statement|release|letter|e-?mail|message|tweet|post|memo|note|text|report|story|article|piece|column|editorial|op-ed|video|ad|press|filing|complaint|appeal|bulletin|alert|survey|study|poll|call|plea|blog|item|picture|photo|headline|dispatch)s?$/

/** True where the noun phrase before “saying” is something put out by the subject of the clause, not somebody who speaks. */
export function isDocument(reading: Reading, run: Run): boolean {
  const { lower, classes, shape } = reading.tokens
  for (let at = run.first; at <= run.last; at++) {
    // “the Harbour Post, which said”: a name, no post.
    const isName = at > run.first && ((shape[at] ?? 0) & CAPITAL) !== 0
    if (DOCUMENTS.test(lower[at] ?? '') && !isName) return true
    if ((classes[at] ?? 0) & PREPOSITION && !((shape[at] ?? 0) & CAPITAL) && at > run.first)
      return false
  }
  return false
}
