import { type CuePhrase, cueNouns, cuePhrases, pollPhrase } from '../rules/cue-phrases.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  INTERROGATIVE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../rules/lexicon.ts'
import { clauseEnd, sentenceEnd } from './content.ts'
import { type Cue, reports } from './cue.ts'
import { addFinding, type Draft } from './draft.ts'
import {
  isContraction,
  isFiniteVerb,
  isPronoun,
  isShortForm,
  nounPhraseEnd,
} from './noun-phrase.ts'
import { afterPiece, type Reading } from './reading.ts'
import type { Run } from './source.ts'
import { CAPITAL, COLON, COMMA, DASH, POSSESSIVE, WORD } from './token.ts'

/** A sentence: its tokens from `from` up to `limit`, and its reporting verbs. */
export type Sentence = {
  readonly from: number
  readonly limit: number
  readonly cues: readonly Cue[]
}

const PHRASE_BY_FIRST_WORD = new Map(cuePhrases.map((phrase) => [phrase.words[0] ?? '', phrase]))
const NOUNS: ReadonlySet<string> = new Set(cueNouns.nouns.split(' '))
const POLLS: ReadonlySet<string> = new Set(pollPhrase.nouns.split(' '))
const COUNTS: ReadonlySet<string> = new Set(pollPhrase.counts.split(' '))

/** Reads what attributes without a verb: “according to”, “per”, “the claim that”. */
export function readPhrases(
  reading: Reading,
  sentence: Sentence,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { lower } = reading.tokens
  readPoll(reading, sentence, found, taken)
  for (let index = sentence.from; index + 1 < sentence.limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0) {
      index = afterPiece(reading, index) - 1
      continue
    }
    const word = lower[index] ?? ''
    const phrase = PHRASE_BY_FIRST_WORD.get(word)
    if (phrase && phrase.words.every((other, at) => lower[index + at] === other)) {
      readPhrase(
        reading,
        sentence,
        { first: index, last: index + phrase.words.length - 1 },
        phrase,
        found,
        taken,
      )
      index += phrase.words.length - 1
    } else if (NOUNS.has(word)) {
      const that = thatBehind(reading, index, sentence.limit)
      if (that > 0) readNoun(reading, sentence, index, that, found, taken)
    }
  }
}

function readPhrase(
  reading: Reading,
  { from, limit, cues }: Sentence,
  cue: Run,
  { id, named, quoted }: CuePhrase,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { shape, lower } = reading.tokens
  const start = cue.last + 1
  if (start >= limit) return
  if (named) {
    const first = lower[start] === 'the' ? start + 1 : start
    if (!((shape[first] ?? 0) & CAPITAL) && !isReportAhead(reading, start, limit)) return
    // “co-founder Per Olsen told”: somebody's name.
    if ((shape[cue.first] ?? 0) & CAPITAL && cue.first > from) return
  }
  const opensSentence = cue.first === from || onlyConnects(reading, from, cue.first - 1)
  const core =
    (opensSentence && !quoted && sourceUpToComma(reading, start, limit)) ||
    sourceEnd(reading, start, limit)
  const end = opensSentence && core > 0 ? describedEnd(reading, core, limit) : core
  // “According to Ruiz, writing for the Bee:” leads in what follows.
  if (opensSentence && (shape[end + 1] ?? 0) & COLON && end + 2 >= limit) return
  if (end < 0 || (end === start && isThing(reading, start))) return
  if (quoted) {
    let first = end + 1
    if (first < limit && (reading.piece[first] ?? -1) < 0 && (shape[first] ?? 0) & (COMMA | COLON))
      first++
    if (first >= limit || (reading.piece[first] ?? -1) < 0) return
    const run = { first, last: afterPiece(reading, first) - 1 }
    addFinding(
      reading,
      {
        source: { first: start, last: end },
        cue,
        content: [run],
        hearer: null,
        rule: id,
        confidence: id === 'according-to' ? 1 : 0.9,
        aside: false,
      },
      found,
      taken,
    )
    return
  }
  const before = cue.first - 1
  const content: Run[] = []
  const opens = before < from || onlyConnects(reading, from, before)
  if (opens) {
    let first = end + 1
    if (first >= limit) return
    if ((reading.piece[first] ?? -1) < 0 && (shape[first] ?? 0) & (COMMA | COLON)) first++
    first = afterAside(reading, first, limit)
    const last = sentenceEnd(reading, limit)
    if (last >= first) content.push({ first, last })
  } else {
    const bounded =
      (reading.piece[before] ?? -1) < 0 && ((shape[before] ?? 0) & (COMMA | DASH)) !== 0
    const last = bounded ? before - 1 : before
    // “The Bee reported that, according to the count, he won”: part of what is reported.
    if (bounded && (lower[last] === 'that' || cues.some((one) => one.end === last && reports(one))))
      return
    // “He is out of contract and, according to the Bee, has an offer”: what follows alone.
    const joins = bounded && /^(?:and|but)$/.test(lower[last] ?? '')
    const resumed = end + 2
    if (
      joins &&
      resumed < limit &&
      (shape[end + 1] ?? 0) & COMMA &&
      isFiniteVerb(reading, resumed)
    ) {
      const lastOfRest = sentenceEnd(reading, limit)
      content.push({ first: resumed, last: lastOfRest })
    } else if (last >= from)
      content.push({ first: bounded ? lastClause(reading, from, last, cues) : from, last })
    // “The plan, according to Ruiz, is dead”: the clause goes on behind the second comma.
    const rest = end + 1
    if (
      bounded &&
      rest + 1 < limit &&
      (reading.piece[rest] ?? -1) < 0 &&
      (shape[rest] ?? 0) & COMMA &&
      !hasFiniteVerb(reading, from, last)
    ) {
      const lastOfRest = sentenceEnd(reading, limit)
      if (lastOfRest > rest) content.push({ first: rest + 1, last: lastOfRest })
    }
  }
  addFinding(
    reading,
    {
      source: { first: start, last: end },
      cue,
      content,
      hearer: null,
      rule: id,
      confidence: id === 'according-to' ? 1 : 0.9,
      aside: false,
    },
    found,
    taken,
  )
}

/** “per a report”, “per multiple reports”, “per a new story” */
function isReportAhead({ tokens }: Reading, start: number, limit: number): boolean {
  for (let at = start; at < limit && at < start + 4; at++)
    if (REPORTS.test(tokens.lower[at] ?? '')) return true
  return false
}

const REPORTS = /^(?:reports?|story|article|investigation)$/

/** “In a Bee poll last month, …”, “But in a survey conducted by the Bee, …”, “By the Bee’s tally, …”. */
function readPoll(
  reading: Reading,
  { from, limit }: Sentence,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { shape, lower, classes } = reading.tokens
  const cue = (classes[from] ?? 0) & (CONJUNCTION | ADVERB) ? from + 1 : from
  const nouns = lower[cue] === 'in' ? POLLS : lower[cue] === 'by' ? COUNTS : null
  if (!nouns || (reading.piece[cue] ?? -1) >= 0) return
  const start = cue + 1
  const head = nounPhraseEnd(reading, start, limit)
  if (head < 0) return
  // The first of them, if no phrase stands before it: “a poll by the Bee”, not “the end of the count”.
  let poll = start
  while (poll < head && !nouns.has(lower[poll] ?? '') && !((classes[poll] ?? 0) & PREPOSITION))
    poll++
  if (!nouns.has(lower[poll] ?? '')) return
  // “a poll by the Bee”, “a survey conducted by the Bee”, not “a poll dance”
  if (poll < head && !((classes[poll + 1] ?? 0) & PREPOSITION)) return
  let last = head
  const isDescribed =
    /ed$/.test(lower[head + 1] ?? '') || ((classes[head + 1] ?? 0) & PREPOSITION) !== 0
  if (isDescribed) last = sourceUpToComma(reading, head, limit) ?? -1
  let comma = last + 1
  while (comma < limit && comma <= last + LONGEST_DATE && !((shape[comma] ?? 0) & COMMA)) {
    if ((reading.piece[comma] ?? -1) >= 0 || !((shape[comma] ?? 0) & WORD)) return
    if (isFiniteVerb(reading, comma) || isPronoun(reading, comma)) return
    comma++
  }
  if (last < 0 || comma >= limit || !((shape[comma] ?? 0) & COMMA)) return
  const first = afterParticiple(reading, comma + 1, limit)
  const content = { first, last: sentenceEnd(reading, limit) }
  if (!hasFiniteVerb(reading, content.first, content.last)) return
  addFinding(
    reading,
    {
      source: { first: start, last },
      cue: { first: cue, last: cue },
      content: [content],
      hearer: null,
      rule: pollPhrase.id,
      confidence: 0.7,
      aside: false,
    },
    found,
    taken,
  )
}

/** “…, conducted in May, Lee leads”, “…, however, Lee leads”: the clause begins behind the aside. */
function afterParticiple(reading: Reading, first: number, limit: number): number {
  const { shape, lower } = reading.tokens
  if (!/^(?:conducted|taken|released|published|commissioned|however)$/.test(lower[first] ?? ''))
    return first
  for (let at = first + 1; at + 1 < limit; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return first
    if ((shape[at] ?? 0) & COMMA) return at + 1
  }
  return first
}

/** Longest date behind a poll, in tokens: “in early May of last year”. */
const LONGEST_DATE = 6

/** Longest description behind a name, in tokens. */
const LONGEST_DESCRIPTION = 16

/**
 * “According to Ann Ruiz, a columnist for the Bee, …”, “…, writing for the Bee, …”: the last token of what describes the name that
 * ends at `last`, up to the comma or the colon of a lead-in; `last` where nothing does.
 */
export function describedEnd(reading: Reading, last: number, limit: number): number {
  const { shape, classes, lower } = reading.tokens
  const first = last + 2
  if (!((shape[last + 1] ?? 0) & COMMA) || first >= limit) return last
  const opens =
    /^(?:a|an|the|his|her|its|one|writing|reporting)$/.test(lower[first] ?? '') &&
    !((shape[first] ?? 0) & CAPITAL)
  if (!opens) return last
  let hasPlace = false
  for (let at = first; at < limit && at < first + LONGEST_DESCRIPTION; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || isFiniteVerb(reading, at)) return last
    const form = shape[at] ?? 0
    if (form & (COMMA | COLON)) {
      const isOver = hasPlace && (form & COLON || hasFiniteVerb(reading, at + 1, limit - 1))
      return isOver ? at - 1 : last
    }
    const name = lower[at + 1] === 'the' ? at + 2 : at + 1
    hasPlace ||=
      ((classes[at] ?? 0) & PREPOSITION) !== 0 &&
      name < limit &&
      ((shape[name] ?? 0) & CAPITAL) !== 0
  }
  return last
}

/** “According to the Bee, which cited a guard, the gate was open”: the clause begins behind the aside. */
function afterAside(reading: Reading, first: number, limit: number): number {
  const { shape, lower } = reading.tokens
  if ((reading.piece[first] ?? -1) >= 0) return first
  if (!/^(?:which|who|citing|quoting)$/.test(lower[first] ?? '')) return first
  for (let at = first + 1; at + 1 < limit; at++) {
    if ((reading.piece[at] ?? -1) < 0 && (shape[at] ?? 0) & COMMA) return at + 1
  }
  return first
}

/**
 * Where the words before “, according to” begin: with the sentence, but where somebody else has its main clause already
 * (“Ruiz says he is near the mark, which stood at nine, according to the Bee”) with the last “which”, “who” or “with”.
 */
function lastClause(reading: Reading, from: number, last: number, cues: readonly Cue[]): number {
  const { shape, lower } = reading.tokens
  for (let at = last - 1; at > from + 1; at--) {
    if ((reading.piece[at] ?? -1) >= 0) return from
    if (!((shape[at - 1] ?? 0) & COMMA)) continue
    if (isFiniteVerb(reading, at)) return from
    if (!/^(?:which|who|with)$/.test(lower[at] ?? '')) continue
    const isSaid = cues.some(
      ({ mood, subject, end }) =>
        mood === 'finite' &&
        subject !== null &&
        end < at - 1 &&
        // “increased, compared to last year”: no verb of its own.
        !((reading.tokens.classes[end + 1] ?? 0) & PREPOSITION),
    )
    return isSaid ? at : from
  }
  return from
}

/** “sorted according to size”: one bare noun in the singular says nothing. */
function isThing(reading: Reading, index: number): boolean {
  const { shape, lower } = reading.tokens
  const word = lower[index] ?? ''
  if ((shape[index] ?? 0) & CAPITAL || isPronoun(reading, index)) return false
  // “according to her, …”
  if (word === 'her') return !((shape[index + 1] ?? 0) & COMMA)
  return !/(?:s|ia|police|data|legend|research|testimony|polling|tradition|people|lore)$/.test(word)
}

/** True where only “And”, “But”, “Meanwhile,” stand before the phrase. */
function onlyConnects(reading: Reading, from: number, last: number): boolean {
  const { classes, shape } = reading.tokens
  if (last - from > 2) return false
  for (let at = from; at <= last; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return false
    const isWord = ((shape[at] ?? 0) & WORD) !== 0
    if (
      isWord &&
      !((classes[at] ?? 0) & (CONJUNCTION | SUBORDINATOR)) &&
      !((classes[at] ?? 0) & ADVERB)
    )
      return false
  }
  return true
}

/** Longest source after “according to”, in tokens. */
const LONGEST_SOURCE = 30

/**
 * The whole source after “according to”: “a report Tuesday from the county”, “a poll released by the Bee”.
 * Ends at the comma or stop after it, or where a clause begins; -1 where no noun phrase stands there.
 */
function sourceEnd(reading: Reading, start: number, limit: number): number {
  const { shape, classes, lower } = reading.tokens
  const core = nounPhraseEnd(reading, start, limit)
  if (core < 0) return -1
  let last = core
  let index = core + 1
  while (index < limit && index < start + LONGEST_SOURCE) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      // “according to the county’s “Blue Book””
      if (!((shape[index - 1] ?? 0) & POSSESSIVE)) break
      last = afterPiece(reading, index) - 1
      index = last + 1
      continue
    }
    const form = shape[index] ?? 0
    const word = classes[index] ?? 0
    if (!(form & WORD)) break
    const text = lower[index] ?? ''
    if (
      word & (RELATIVE | INTERROGATIVE | SUBORDINATOR) &&
      !(word & PREPOSITION) &&
      text !== 'that'
    )
      break
    if (word & CONJUNCTION && text !== 'and') break
    if (word & AUXILIARY) break
    if (word & PREPOSITION || word & TIME || /ed$/.test(text)) {
      const next = word & PREPOSITION ? nounPhraseEnd(reading, index + 1, limit) : index
      if (next < 0) break
      // “by the Bee that …”
      last = next
      index = next + 1
      continue
    }
    break
  }
  return last
}

/** Longest source at the head of a sentence that is read up to its comma, in tokens. */
const LONGEST_LEADING_SOURCE = 14

/** “According to the newly released city handbook, …”: all up to the comma. Null where a clause or no comma comes. */
function sourceUpToComma(reading: Reading, start: number, limit: number): number | null {
  const { shape, classes, lower } = reading.tokens
  for (let index = start; index < limit && index < start + LONGEST_LEADING_SOURCE; index++) {
    if ((reading.piece[index] ?? -1) >= 0) return null
    const form = shape[index] ?? 0
    if (form & COMMA) return index > start ? index - 1 : null
    if (!(form & WORD)) {
      if (isShortForm(reading, index)) continue
      return null
    }
    const word = classes[index] ?? 0
    if (word & AUXILIARY || /^(?:who|which|that|whom|when|where|while)$/.test(lower[index] ?? ''))
      return null
    if (word & CONJUNCTION && lower[index] !== 'and' && lower[index] !== '&') return null
  }
  return null
}

function hasFiniteVerb(reading: Reading, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || isFiniteVerb(reading, at)) return true
  }
  return false
}

/** How far behind its noun “that” stands, in tokens: “his claim in a recent interview with the Bee that”. */
const FARTHEST_THAT = 10

/** The “that” right behind the noun, or behind where and when it was said (“his claim in an interview that”); -1 without one. */
function thatBehind(reading: Reading, noun: number, limit: number): number {
  const { classes, lower, shape } = reading.tokens
  let at = noun + 1
  while (at < limit && at <= noun + FARTHEST_THAT && (reading.piece[at] ?? -1) < 0) {
    if (lower[at] === 'that') return at
    if ((classes[at] ?? 0) & TIME) {
      at++
      continue
    }
    if (
      !((classes[at] ?? 0) & PREPOSITION) ||
      !/^(?:in|on|to|at|during)$/.test(lower[at] ?? '') ||
      (shape[at] ?? 0) & CAPITAL
    )
      return -1
    const last = nounPhraseEnd(reading, at + 1, limit)
    if (last < 0) return -1
    at = last + 1
  }
  return -1
}

/** “Ruiz’s claim that …”, “a Bee report that …”, “their fear that …”. */
function readNoun(
  reading: Reading,
  { limit, cues, from }: Sentence,
  noun: number,
  that: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const first = that
  const next = that + 1
  if (next >= limit) return
  // “the report that was lost”, “that he wrote”: a relative clause, unless a subject with its verb follows.
  if (
    (reading.piece[next] ?? -1) < 0 &&
    isFiniteVerb(reading, next) &&
    !isContraction(reading, next)
  )
    return
  const last = clauseEnd(reading, first, { limit, cues, cue: null })
  if (last <= next) return
  let verb = false
  for (let at = next; at <= last && !verb; at++)
    verb = (reading.piece[at] ?? -1) >= 0 || isFiniteVerb(reading, at)
  if (!verb) return
  const source = ownerOf(reading, noun, from)
  if (!source) return
  addFinding(
    reading,
    {
      source,
      cue: { first: noun, last: noun },
      content: [{ first, last }],
      hearer: null,
      rule: cueNouns.id,
      confidence: 1,
      aside: true,
    },
    found,
    taken,
  )
}

/** Whose the noun is: “Ruiz’s”, “her”, “a Bee” before it. */
function ownerOf(reading: Reading, noun: number, from: number): Run | null {
  const { shape, classes } = reading.tokens
  let index = noun - 1
  // adjectives between owner and noun
  while (index >= from && (shape[index] ?? 0) & WORD && (reading.piece[index] ?? -1) < 0) {
    const word = classes[index] ?? 0
    const form = shape[index] ?? 0
    if (word & POSSESSIVE_PRONOUN) return { first: index, last: index }
    // “After reports that …”
    if (index === from && word & (PREPOSITION | SUBORDINATOR | CONJUNCTION | ADVERB)) return null
    if (form & POSSESSIVE || form & CAPITAL) {
      let start = index
      while (
        start > from &&
        (shape[start - 1] ?? 0) & WORD &&
        (reading.piece[start - 1] ?? -1) < 0
      ) {
        const before = classes[start - 1] ?? 0
        if ((shape[start - 1] ?? 0) & CAPITAL && start - 1 > from) start--
        else if (before & DETERMINER) {
          start--
          break
        } else break
      }
      return { first: start, last: index }
    }
    if (word & (DETERMINER | PREPOSITION | AUXILIARY)) return null
    index--
  }
  return null
}
