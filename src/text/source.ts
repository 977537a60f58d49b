import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  INTERROGATIVE,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
} from '../rules/lexicon.ts'
import { isFiniteVerb, isPluralPossessive, isPronoun, isShortForm } from './noun-phrase.ts'
import { innerLast, type Reading } from './reading.ts'
import { isTitle } from './title.ts'
import {
  CAPITAL,
  CLOSE_BRACKET,
  COMMA,
  DASH,
  NUMBER,
  OPEN_BRACKET,
  POSSESSIVE,
  WORD,
} from './token.ts'

/** A run of tokens, both ends included. */
export type Run = { readonly first: number; readonly last: number }

/** Prepositions before a noun that as conjunctions begin a clause: a subject never reaches over them. */
const CLAUSE_OPENERS = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'because',
  'while',
  'when',
  'if',
  'though',
  'although',
  'whether',
  'unless',
  'where',
  'once',
  'whereas',
])

/** Longest phrase in marks that stands for who speaks, in tokens, marks included. */
const LONGEST_NAME_IN_MARKS = 6

/** Longest way back from a verb to its subject, in tokens. */
const LONGEST_SUBJECT = 80

/** The noun phrase right before the verb group that begins at `verb`, or null. `floor` is the first token it may hold. */
export function subjectBefore(reading: Reading, verb: number, floor: number): Run | null {
  const { tokens, piece } = reading
  const { shape, classes, lower } = tokens
  const last = verb - 1
  if (last < floor) return null
  if ((piece[last] ?? -1) >= 0) {
    const opening = reading.firstOf[piece[last] ?? 0] ?? last
    // “A “well-placed source” told”: somebody called so, in marks.
    const article = opening - 1
    if (
      article >= floor &&
      last - opening <= LONGEST_NAME_IN_MARKS &&
      (piece[article] ?? -1) < 0 &&
      /^(?:an?|the|one|another)$/.test(lower[article] ?? '') &&
      /^(?:told|said|says|tells|added|claimed|claims|insisted|revealed)$/.test(lower[verb] ?? '')
    )
      return { first: article, last }
    // “…, host of “Morning Fresno,” said”: a title closes the apposition.
    if (!isTitle(reading, last)) return null
    const before = opening - 1
    if (before <= floor || !((shape[before] ?? 0) & WORD)) return null
    if (!((shape[before] ?? 0) & POSSESSIVE) && !((classes[before] ?? 0) & PREPOSITION)) return null
    if ((shape[innerLast(reading, last)] ?? 0) & COMMA)
      return subjectWithApposition(reading, last, floor)
    const first = phraseStart(reading, before, floor)
    return first < 0 ? null : { first, last }
  }
  const form = shape[last] ?? 0
  // “Ruiz, who was there, on Friday declared”
  const time = timeBefore(reading, last, floor)
  if (time > floor && (piece[time - 1] ?? -1) < 0 && (shape[time - 1] ?? 0) & COMMA) {
    const found = subjectWithApposition(reading, time - 1, floor)
    if (found) return found
  }
  // “Ruiz later Thursday told”, “the group this week said”
  if (
    time > floor &&
    (piece[time - 1] ?? -1) < 0 &&
    (shape[time - 1] ?? 0) & WORD &&
    !((classes[time - 1] ?? 0) & (DETERMINER | PREPOSITION)) &&
    (WEEKDAY.test(lower[last] ?? '') ||
      /^(?:this|last|late|early|earlier)$/.test(lower[time] ?? ''))
  )
    return subjectBefore(reading, time, floor)
  if (form & COMMA) return subjectWithApposition(reading, last, floor)
  if (form & DASH) return subjectWithDashes(reading, last, floor)
  if (form & CLOSE_BRACKET) {
    const open = openingBracket(reading, last, floor)
    if (open < 0) return null
    const before = subjectBefore(reading, open, floor)
    return before ? { first: before.first, last } : null
  }
  if (!(form & WORD)) {
    if (!isShortForm(reading, last)) return null
  } else {
    const word = classes[last] ?? 0
    if (/^(?:who|which|that)$/.test(lower[last] ?? '')) return { first: last, last }
    // “the Bee and the Herald each called”
    if (lower[last] === 'each' && last - 1 > floor && (shape[last - 1] ?? 0) & CAPITAL)
      return subjectBefore(reading, last, floor)
    if (isPronoun(reading, last)) return { first: last, last }
    if (word & (CONJUNCTION | AUXILIARY) && !(form & CAPITAL)) return null
    // “Following reports that …” has a preposition at its head, no subject.
    const isName = form & CAPITAL && last > floor
    if (word & (SUBORDINATOR | PREPOSITION) && !isName) return null
    if (
      word & DETERMINER &&
      !(word & QUANTIFIER) &&
      !/^(?:this|these|those|both|all|another)$/.test(lower[last] ?? '')
    )
      return null
  }
  const first = phraseStart(reading, last, floor)
  return first < 0 ? null : { first, last }
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/

/** Where “on Friday”, “last week”, “in May” right before a verb begins, or -1. */
function timeBefore(reading: Reading, last: number, floor: number): number {
  const { classes, shape, lower } = reading.tokens
  let at = last
  while (at > floor && (classes[at] ?? 0) & TIME && (reading.piece[at] ?? -1) < 0) at--
  if (at === last) return -1
  const word = classes[at] ?? 0
  if (word & PREPOSITION && !((shape[at] ?? 0) & CAPITAL)) return at
  if (/^(?:this|last|late|early|earlier)$/.test(lower[at] ?? '')) return at
  return at + 1
}

/** True for “who”, “which”, “that” as a source: what it stands for is the noun before it. */
export function isRelative(reading: Reading, run: Run): boolean {
  return (
    run.first === run.last && /^(?:who|which|that)$/.test(reading.tokens.lower[run.first] ?? '')
  )
}

/** Walks left over a noun phrase and the prepositional phrases inside it; returns its first token or -1. */
function phraseStart(reading: Reading, last: number, floor: number): number {
  const { tokens, piece } = reading
  const { shape, classes, lower } = tokens
  let index = last
  let first = -1
  while (index >= floor && index > last - LONGEST_SUBJECT) {
    if ((piece[index] ?? -1) >= 0) {
      const start = reading.firstOf[piece[index] ?? 0] ?? index
      // A short quotation inside the phrase: the so-called “gang of six”, John “Jack” Smith.
      if (index - start > 7 || start <= floor || !((shape[start - 1] ?? 0) & WORD) || first < 0)
        break
      if ((shape[index - 1] ?? 0) & COMMA) break
      index = start - 1
      continue
    }
    const form = shape[index] ?? 0
    const word = classes[index] ?? 0
    if (form & CLOSE_BRACKET) {
      const open = openingBracket(reading, index, floor)
      if (open < 0) break
      index = open - 1
      continue
    }
    if (!(form & WORD)) {
      if (
        isShortForm(reading, index) ||
        isPluralPossessive(reading, index) ||
        /^[-$%/#@&]$/.test(lower[index] ?? '')
      ) {
        index--
        continue
      }
      break
    }
    const capital = (form & CAPITAL) !== 0
    // A capital inside the phrase is a name, except at the head of the sentence.
    const isName = capital && index > floor && index > reading.from
    if (!isName) {
      if (CLAUSE_OPENERS.has(lower[index] ?? '')) break
      if (word & (RELATIVE | INTERROGATIVE) && first >= 0) break
      // “messages seen by the Bee”: with a participle behind it a noun.
      const isNoun = first === index + 1 && word & CUE && isReducedRelative(reading, first, last)
      if (!isNoun && isFiniteVerb(reading, index)) {
        // A relative clause inside the phrase: “people who know him say”.
        const relative = relativeBefore(reading, index, floor)
        if (relative < 0 && first >= 0 && isReducedRelative(reading, index, last)) {
          first = index
          index--
          continue
        }
        if (relative < 0) break
        index = relative - 1
        continue
      }
      if (first >= 0 && isPronoun(reading, index)) break
      if (word & CONJUNCTION && first >= 0) {
        if (lower[index] !== 'and' && lower[index] !== 'or' && lower[index] !== '&') break
        if (clauseBefore(reading, index, floor)) break
      }
    }
    first = index
    if (opensSecondNoun(reading, index, floor, last)) break
    index--
  }
  return first < 0 ? -1 : trimStart(reading, first, last)
}

/** “documents the Bee obtained”, “the claim his lawyer made”: an article right behind a noun begins the subject of a clause without “that”. */
function opensSecondNoun(reading: Reading, index: number, floor: number, last: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const before = index - 1
  if (index === last || before <= floor || (reading.piece[before] ?? -1) >= 0) return false
  if (!/^(?:the|an?|his|her|their|its)$/.test(lower[index] ?? '')) return false
  if (!((shape[before] ?? 0) & WORD) || (shape[before] ?? 0) & (NUMBER | POSSESSIVE)) return false
  if (NO_NOUNS.test(lower[before] ?? '')) return false
  const word = classes[before] ?? 0
  return !(
    word &
    (DETERMINER |
      PREPOSITION |
      CONJUNCTION |
      SUBORDINATOR |
      RELATIVE |
      INTERROGATIVE |
      QUANTIFIER |
      ADVERB |
      AUXILIARY |
      VERB |
      CUE |
      POSSESSIVE_PRONOUN |
      SUBJECT_PRONOUN |
      OBJECT_PRONOUN)
  )
}

const NO_NOUNS =
  /(?:ing|ed|ly)$|^(?:like|than|including|versus|plus|minus|such|quite|what|half|twice|many|called|named|said|made|given|upon|amongst|whose|as|if|though|because|even|worth|once)$/

/** Cuts what does not belong to the phrase from its left: “But”, “Meanwhile”, “On Monday”, “In a statement”. */
function trimStart(reading: Reading, from: number, last: number): number {
  const { classes, shape, lower } = reading.tokens
  let first = from
  if (opensWithTime(reading, first, last)) first += 2
  while (first < last) {
    const word = classes[first] ?? 0
    const atHead = first === reading.from || first === from
    const isName =
      (shape[first] ?? 0) & CAPITAL &&
      (!atHead || !(word & (CONJUNCTION | SUBORDINATOR | PREPOSITION | ADVERB | TIME)))
    if (isName) break
    if (word & PREPOSITION) {
      const split = splitAfterPreposition(reading, first, last)
      if (split < 0) return -1
      first = split
    } else if (word & (CONJUNCTION | SUBORDINATOR) && !(word & DETERMINER)) first++
    else if (word & ADVERB && !(word & (DETERMINER | QUANTIFIER))) first++
    else if (word & TIME && (shape[first + 1] ?? 0) & CAPITAL && !(word & DETERMINER)) first++
    else if (lower[first] === 'not' || !((shape[first] ?? 0) & WORD)) first++
    else break
  }
  if (first === last && !((shape[first] ?? 0) & (CAPITAL | NUMBER))) {
    const word = classes[first] ?? 0
    if (
      word & (ADVERB | CONJUNCTION | SUBORDINATOR | PREPOSITION) &&
      !(word & (DETERMINER | QUANTIFIER | SUBJECT_PRONOUN))
    )
      return -1
  }
  if (first === last && !((shape[first] ?? 0) & WORD)) return -1
  // “Counting says little”, “giving states a say”: no somebody.
  if (first === last && !((shape[first] ?? 0) & CAPITAL) && NO_NOUN_IN_ING.test(lower[first] ?? ''))
    return -1
  return first
}

/** “Last month the Bee reported”, “This week Ruiz said”: two words of time before the name; not “last month’s report”. */
function opensWithTime(reading: Reading, first: number, last: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const name = first + 2
  return (
    name <= last &&
    /^(?:last|next|this|that|earlier|late|early)$/.test(lower[first] ?? '') &&
    ((classes[first + 1] ?? 0) & TIME) !== 0 &&
    !((shape[first + 1] ?? 0) & (POSSESSIVE | CAPITAL)) &&
    (((shape[name] ?? 0) & CAPITAL) !== 0 || ((classes[name] ?? 0) & DETERMINER) !== 0)
  )
}

/** A word in -ing by itself that is no noun for somebody or something. */
const NO_NOUN_IN_ING =
  /^(?!(?:something|nothing|everything|anything|king|thing|filing|ruling|polling|writing|posting|warning|finding|briefing|building|meeting|hearing|offspring|being|ring|string|morning|evening|spring|wedding)$)[a-z]+ing$/

/** “In a statement Smith”: where the subject begins after a prepositional phrase that opens the clause, or -1. */
function splitAfterPreposition(reading: Reading, from: number, last: number): number {
  const { classes, shape } = reading.tokens
  for (let index = from + 2; index <= last; index++) {
    const word = classes[index] ?? 0
    const before = classes[index - 1] ?? 0
    const form = shape[index] ?? 0
    const beforeForm = shape[index - 1] ?? 0
    if (!(beforeForm & WORD) || !(form & WORD)) continue
    if (
      before & (PREPOSITION | DETERMINER | POSSESSIVE_PRONOUN | CONJUNCTION) &&
      !isPronoun(reading, index - 1)
    )
      continue
    if (word & TIME && form & CAPITAL) continue
    const starts =
      isPronoun(reading, index) ||
      word & (DETERMINER | POSSESSIVE_PRONOUN) ||
      (form & CAPITAL && (!(beforeForm & CAPITAL) || before & TIME))
    if (starts) return index
  }
  return -1
}

function relativeBefore(reading: Reading, verb: number, floor: number): number {
  const { classes, shape, lower } = reading.tokens
  for (let index = verb - 1; index > floor && index > verb - 7; index--) {
    if (!((shape[index] ?? 0) & WORD) || (reading.piece[index] ?? -1) >= 0) return -1
    const word = lower[index]
    if (word !== 'who' && word !== 'which' && word !== 'that' && word !== 'whom') continue
    const before = index - 1
    if (!((shape[before] ?? 0) & WORD) || (reading.piece[before] ?? -1) >= 0) return -1
    // “said that”: no relative clause.
    if ((classes[before] ?? 0) & (CUE | AUXILIARY | VERB | PREPOSITION | ADVERB)) return -1
    return index
  }
  return -1
}

/** True where the words before a conjunction have a verb of their own: it joins clauses, not names. */
function clauseBefore(reading: Reading, index: number, floor: number): boolean {
  const { shape } = reading.tokens
  if ((shape[index - 1] ?? 0) & COMMA) return true
  for (let at = index - 1; at >= floor && at > index - 14; at--) {
    if ((reading.piece[at] ?? -1) >= 0) return true
    if (!((shape[at] ?? 0) & WORD)) {
      if (isShortForm(reading, at)) continue
      return false
    }
    if (!isFiniteVerb(reading, at)) continue
    // “statements made by Ruiz and Lee”
    if (reading.tokens.lower[at + 1] === 'by' && isReducedRelative(reading, at, index)) continue
    return relativeBefore(reading, at, floor) < 0
  }
  return false
}

/** Participles of talk that open a sentence (“speaking to the Bee,”, “when contacted by the Bee,”): who speaks is named behind them. */
const TALK_OPENERS =
  /^(?:speaking|talking|writing|appearing|responding|commenting|chatting|addressing|posting|tweeting|testifying|reacting|contacted|asked|reached|approached|quizzed|pressed|questioned|interviewed|quoted)$/

/** “Smith, the mayor of Fresno, said”: walks back over what stands between commas to the phrase it describes. */
function subjectWithApposition(reading: Reading, comma: number, floor: number): Run | null {
  const found = describedSubject(reading, comma, floor)
  return found && TALK_OPENERS.test(reading.tokens.lower[found.first] ?? '')
    ? subjectBehindOpener(reading, found)
    : found
}

/** “Speaking to the Bee on Sunday, the mayor, Ana Ruiz, said”: the opening clause is no part of who speaks. */
function subjectBehindOpener(reading: Reading, { first, last }: Run): Run | null {
  const { shape, classes } = reading.tokens
  for (let index = first; index < last; index++) {
    const next = index + 1
    if ((reading.piece[index] ?? -1) >= 0 || !((shape[index] ?? 0) & COMMA)) continue
    if ((classes[next] ?? 0) & (PREPOSITION | TIME) && !((shape[next] ?? 0) & CAPITAL)) continue
    return { first: next, last }
  }
  return null
}

/** The phrase that what stands before `comma` describes, with all of that. */
function describedSubject(reading: Reading, comma: number, floor: number): Run | null {
  const { shape } = reading.tokens
  let tried = 0
  for (let index = comma - 1; index > floor && comma - index < LONGEST_SUBJECT; index--) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      index = reading.firstOf[number] ?? index
      continue
    }
    if (!((shape[index] ?? 0) & COMMA)) continue
    if (++tried > 6) return null
    if (!opensApposition(reading, index + 1, comma)) continue
    const before = index - 1
    if (!((shape[before] ?? 0) & (WORD | CLOSE_BRACKET)) && !isShortForm(reading, before)) continue
    if ((reading.piece[before] ?? -1) >= 0) continue
    const found = subjectBefore(reading, index, floor)
    if (!found || !hasNoun(reading, found)) continue
    // “Smith, the mayor of Fresno, California, said”: go on to the left where the phrase found is itself an apposition.
    const outer = found.first - 1
    if (outer > floor && (shape[outer] ?? 0) & COMMA && !isPronoun(reading, found.first)) {
      const further = subjectBefore(reading, outer, floor)
      if (further && hasNoun(reading, further) && !isRelative(reading, further)) {
        return { first: further.first, last: comma - 1 }
      }
    }
    return { first: found.first, last: comma - 1 }
  }
  return null
}

function subjectWithDashes(reading: Reading, dash: number, floor: number): Run | null {
  const { shape } = reading.tokens
  for (let index = dash - 1; index > floor && dash - index < LONGEST_SUBJECT; index--) {
    if ((reading.piece[index] ?? -1) >= 0) continue
    if (!((shape[index] ?? 0) & DASH)) continue
    const found = subjectBefore(reading, index, floor)
    return found && hasNoun(reading, found) ? found : null
  }
  return null
}

function hasNoun(reading: Reading, run: Run): boolean {
  const { shape, classes } = reading.tokens
  for (let index = run.first; index <= run.last; index++) {
    const form = shape[index] ?? 0
    if (form & WORD && !(form & NUMBER) && !((classes[index] ?? 0) & (PREPOSITION | DETERMINER)))
      return true
  }
  return false
}

/** True where the words between two commas describe the phrase before, or stand in brackets of a sort: “54”, “who was there”, “however”. */
function opensApposition(reading: Reading, from: number, comma: number): boolean {
  const { classes, shape, lower } = reading.tokens
  if (from >= comma) return false
  if (/^(?:who|which|whose|whom|where|who's)$/.test(lower[from] ?? '')) return true
  if ((reading.piece[from] ?? -1) >= 0) return false
  const word = classes[from] ?? 0
  if (isPronoun(reading, from)) return false
  if (word & (CONJUNCTION | SUBORDINATOR) && !(word & PREPOSITION) && !(word & ADVERB)) return false
  if (!((shape[from] ?? 0) & WORD)) return false
  const opensVerbless = /(?:ing|ed)$/.test(lower[from] ?? '') && !((shape[from] ?? 0) & CAPITAL)
  for (let index = from + (opensVerbless ? 1 : 0); index < comma; index++) {
    if ((reading.piece[index] ?? -1) >= 0 || !isFiniteVerb(reading, index)) continue
    if (isParticipleInPhrase(reading, index, comma)) continue
    const relative = relativeBefore(reading, index, from)
    const commaRelative = index > from + 1 && /^(?:who|which)$/.test(lower[index - 1] ?? '')
    if (relative < 0 && !commaRelative) return false
    break
  }
  return true
}

/** “a poll released Saturday found”, “documents obtained by the Bee show”: a participle and what goes with it, no verb of its own. */
function isReducedRelative(reading: Reading, index: number, last: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const word = lower[index] ?? ''
  if (
    !word.endsWith('ed') &&
    !/^(?:known|seen|sent|made|held|written|shot|taken|led|run)$/.test(word)
  )
    return false
  const before = index - 1
  if (
    before < reading.from ||
    (reading.piece[before] ?? -1) >= 0 ||
    !((shape[before] ?? 0) & WORD) ||
    (classes[before] ?? 0) &
      (AUXILIARY |
        ADVERB |
        SUBJECT_PRONOUN |
        OBJECT_PRONOUN |
        DETERMINER |
        PREPOSITION |
        CONJUNCTION)
  )
    return false
  const next = index + 1
  if (next > last || (reading.piece[next] ?? -1) >= 0) return false
  const after = classes[next] ?? 0
  if (after & PREPOSITION) return true
  return (
    (after & TIME) !== 0 ||
    (/^(?:this|last|earlier|late|early)$/.test(lower[next] ?? '') && next < last)
  )
}

/** “at a firm called Acme”, “a group founded in May”: a participle behind its noun, no verb of a clause. */
function isParticipleInPhrase(reading: Reading, index: number, limit: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const word = lower[index] ?? ''
  if (!word.endsWith('ed') && !/^(?:known|led|held|run|built|made|seen|born)$/.test(word))
    return false
  const before = classes[index - 1] ?? 0
  if (before & (AUXILIARY | ADVERB) || isPronoun(reading, index - 1)) return false
  if ((shape[index - 1] ?? 0) & CAPITAL) return false
  const next = index + 1
  if (next >= limit) return false
  if (/^(?:called|named|dubbed|titled|entitled)$/.test(word)) return true
  return /^(?:in|by|to|with|for|on|at|as|from|under)$/.test(lower[next] ?? '')
}

function openingBracket(reading: Reading, close: number, floor: number): number {
  const { shape } = reading.tokens
  for (let index = close - 1; index > floor && index > close - 16; index--) {
    if ((shape[index] ?? 0) & OPEN_BRACKET) return index
  }
  return -1
}
