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
import type { Reading } from './reading.ts'
import { CAPITAL, CLOSE_BRACKET, COMMA, NUMBER, OPEN_BRACKET, POSSESSIVE, WORD } from './token.ts'

/** Prepositions that keep to the noun before them: “a spokesman for the mayor”, “the head of the union”. */
const ATTACHING = new Set(['of', 'for', 'from', 'at', 'with'])

/** True where the word at `index` is surely no part of a name or noun phrase: a verb in a finite form, an auxiliary. */
export function isFiniteVerb(reading: Reading, index: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const word = classes[index] ?? 0
  const form = shape[index] ?? 0
  if (!(form & WORD)) return false
  if (word & AUXILIARY) return !(form & CAPITAL) || !['may', 'will'].includes(lower[index] ?? '')
  if (form & (CAPITAL | NUMBER)) return false
  const before = index > 0 ? (classes[index - 1] ?? 0) : 0
  const beforeForm = index > 0 ? (shape[index - 1] ?? 0) : 0
  const nominal = before & (DETERMINER | POSSESSIVE_PRONOUN) || beforeForm & POSSESSIVE
  if (word & (VERB | CUE)) return !nominal && !(lower[index] ?? '').endsWith('ing')
  // “the plan passed”, but not “a planned march”.
  if ((lower[index] ?? '').endsWith('ed') && (lower[index] ?? '').length > 3)
    return !nominal && !(before & PREPOSITION)
  return false
}

/**
 * The last token of the noun phrase that begins at `from`, or -1: “John Smith”, “a spokesman for the mayor”, “he”.
 * Prepositional phrases are taken in only where they keep to their noun.
 */
export function nounPhraseEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, piece } = reading
  const { classes, shape, lower } = tokens
  const first = classes[from] ?? 0
  if (from >= limit || !((shape[from] ?? 0) & WORD)) return -1
  if (
    first & (SUBJECT_PRONOUN | OBJECT_PRONOUN) &&
    !(first & (DETERMINER | QUANTIFIER | POSSESSIVE_PRONOUN))
  ) {
    return from
  }
  let last = -1
  let index = from
  while (index < limit) {
    if ((piece[index] ?? -1) >= 0) {
      // A nickname inside a name: John “Jack” Smith.
      const number = piece[index] ?? 0
      const end = reading.lastOf[number] ?? index
      const isShort = end - index <= 4
      if (
        last < 0 ||
        !isShort ||
        !((shape[index - 1] ?? 0) & CAPITAL) ||
        !((shape[end + 1] ?? 0) & CAPITAL)
      )
        break
      index = end + 1
      continue
    }
    const form = shape[index] ?? 0
    const word = classes[index] ?? 0
    if (!(form & WORD)) {
      if (lower[index] === '.' && isInitial(reading, index) && (shape[index + 1] ?? 0) & WORD) {
        last = index
        index++
        continue
      }
      if (form & OPEN_BRACKET && last >= 0) {
        let close = index
        while (close < limit && close < index + 8 && !((shape[close] ?? 0) & CLOSE_BRACKET)) close++
        if ((shape[close] ?? 0) & CLOSE_BRACKET && close < limit) {
          last = close
          index = close + 1
          continue
        }
      }
      break
    }
    if (word & PREPOSITION && !(form & CAPITAL)) {
      if (last < 0 || !ATTACHING.has(lower[index] ?? '')) break
      const next = nounPhraseEnd(reading, index + 1, limit)
      if (next < 0) break
      return next
    }
    if (last >= 0 && !(form & CAPITAL)) {
      if (lower[index] === 'and' || lower[index] === '&') {
        const after = shape[index + 1] ?? 0
        const before = shape[index - 1] ?? 0
        const joins =
          index + 1 < limit && (after & CAPITAL || (classes[index + 1] ?? 0) & DETERMINER)
        if (!joins || !(before & WORD)) break
        const next = nounPhraseEnd(reading, index + 1, limit)
        if (next < 0 || (next + 1 < limit && isFiniteVerb(reading, next + 1))) break
        return next
      }
      if (word & (CONJUNCTION | SUBORDINATOR | RELATIVE | INTERROGATIVE)) break
      if (word & (SUBJECT_PRONOUN | OBJECT_PRONOUN | DETERMINER) && !(word & QUANTIFIER)) break
      if (word & TIME && last >= 0) break
      if (isFiniteVerb(reading, index)) break
      if (word & ADVERB) break
      if ((lower[index] ?? '').endsWith('ly')) break
    } else if (last >= 0 && word & TIME && form & CAPITAL) break
    last = index
    index++
  }
  return last
}

function isInitial(reading: Reading, stop: number): boolean {
  const { start, end, lower } = reading.tokens
  return stop > 0 && end[stop - 1] === start[stop] && (lower[stop - 1] ?? '').length <= 4
}

/** The source before a verb: [first, last] tokens, or null. `floor` is the first token that may belong to it. */
export function subjectBefore(
  reading: Reading,
  verb: number,
  floor: number,
): { first: number; last: number } | null {
  const { tokens, piece } = reading
  const { shape, classes, lower } = tokens
  let last = verb - 1
  if (last < floor) return null
  if ((piece[last] ?? -1) >= 0) return null
  const form = shape[last] ?? 0
  if (form & COMMA) return subjectWithApposition(reading, last, floor)
  if (form & CLOSE_BRACKET) {
    while (last > floor && !((shape[last] ?? 0) & OPEN_BRACKET)) last--
    const before = subjectBefore(reading, last, floor)
    return before ? { first: before.first, last: verb - 1 } : null
  }
  if (!(form & WORD)) return null
  const word = classes[last] ?? 0
  if (['who', 'which', 'that'].includes(lower[last] ?? '')) return { first: last, last }
  if (word & SUBJECT_PRONOUN && !(word & (DETERMINER | QUANTIFIER))) return { first: last, last }
  if (word & (CONJUNCTION | SUBORDINATOR | AUXILIARY | PREPOSITION)) return null
  const first = phraseStart(reading, last, floor)
  return first < 0 ? null : { first, last }
}

/** Walks left over a noun phrase and the prepositional phrases inside it; returns its first token or -1. */
function phraseStart(reading: Reading, last: number, floor: number): number {
  const { tokens, piece } = reading
  const { shape, classes, lower } = tokens
  let index = last
  let first = -1
  while (index >= floor) {
    const form = shape[index] ?? 0
    const word = classes[index] ?? 0
    if ((piece[index] ?? -1) >= 0) {
      const start = reading.firstOf[piece[index] ?? 0] ?? index
      // A short quotation inside the phrase: the so-called “gang of six”, John “Jack” Smith.
      if (index - start > 6 || start <= floor || !((shape[start - 1] ?? 0) & WORD) || first < 0)
        break
      if ((shape[index - 1] ?? 0) & COMMA) break
      index = start - 1
      continue
    }
    if (form & CLOSE_BRACKET) {
      while (index > floor && !((shape[index] ?? 0) & OPEN_BRACKET)) index--
      index--
      continue
    }
    if (!(form & WORD)) {
      if (lower[index] === '.' && isInitial(reading, index)) {
        index--
        continue
      }
      if (lower[index] === '-' || lower[index] === '$' || lower[index] === '%') {
        index--
        continue
      }
      break
    }
    if (word & SUBORDINATOR && !(word & PREPOSITION) && !(form & CAPITAL)) break
    if (word & SUBORDINATOR && !(word & PREPOSITION) && index > floor && lower[index] !== 'as') {
      // capital “When”, “While” at the head of the sentence
      if (form & CAPITAL && (classes[index] ?? 0) & SUBORDINATOR) break
    }
    if (word & (RELATIVE | INTERROGATIVE) && first >= 0) {
      break
    }
    if (isFiniteVerb(reading, index)) {
      // A relative clause inside the phrase: “people who know him say”.
      const relative = relativeBefore(reading, index, floor)
      if (relative < 0) break
      index = relative - 1
      if (index < floor) break
      continue
    }
    if (word & CONJUNCTION && index !== last) {
      if (lower[index] === 'but' || lower[index] === 'yet' || lower[index] === 'so') break
      if (hasFiniteVerbBefore(reading, index, floor)) break
    }
    first = index
    index--
  }
  if (first < 0) return -1
  return trimStart(reading, first, last)
}

/** Cuts what does not belong to the phrase from its left: “But”, “Meanwhile”, “On Monday”, “In a statement”. */
function trimStart(reading: Reading, from: number, last: number): number {
  const { classes, shape, lower } = reading.tokens
  let first = from
  while (first < last) {
    const word = classes[first] ?? 0
    const isName =
      (shape[first] ?? 0) & CAPITAL && !(word & (CONJUNCTION | SUBORDINATOR | PREPOSITION | ADVERB))
    if (isName) break
    if (word & (CONJUNCTION | SUBORDINATOR) && !(word & PREPOSITION && !(word & SUBORDINATOR)))
      first++
    else if (word & ADVERB && !(word & (DETERMINER | QUANTIFIER))) first++
    else if (lower[first] === 'not') first++
    else if (word & PREPOSITION) {
      const split = splitAfterPreposition(reading, first, last)
      if (split < 0) break
      first = split
    } else break
  }
  return first
}

/** “In a statement Smith”: where the subject begins after a prepositional phrase that opens the clause, or -1. */
function splitAfterPreposition(reading: Reading, from: number, last: number): number {
  const { classes, shape } = reading.tokens
  for (let index = from + 2; index <= last; index++) {
    const word = classes[index] ?? 0
    const before = classes[index - 1] ?? 0
    const starts =
      word & (DETERMINER | POSSESSIVE_PRONOUN | SUBJECT_PRONOUN) ||
      ((shape[index] ?? 0) & CAPITAL && !((shape[index - 1] ?? 0) & CAPITAL)) ||
      ((shape[index] ?? 0) & CAPITAL && before & TIME)
    if (starts && !(before & (PREPOSITION | DETERMINER | POSSESSIVE_PRONOUN)) && !(word & TIME))
      return index
  }
  return -1
}

function relativeBefore(reading: Reading, verb: number, floor: number): number {
  const { classes, shape, lower } = reading.tokens
  for (let index = verb - 1; index >= floor && index > verb - 6; index--) {
    if (!((shape[index] ?? 0) & WORD)) return -1
    const word = lower[index]
    if (word === 'who' || word === 'which' || word === 'that') {
      const before = index - 1
      if (before < floor || !((shape[before] ?? 0) & WORD)) return -1
      if ((classes[before] ?? 0) & (CUE | AUXILIARY | VERB)) return -1
      return index
    }
  }
  return -1
}

function hasFiniteVerbBefore(reading: Reading, index: number, floor: number): boolean {
  const { shape, lower } = reading.tokens
  for (let at = index - 1; at >= floor && at > index - 14; at--) {
    if ((reading.piece[at] ?? -1) >= 0) return true
    const form = shape[at] ?? 0
    if (!(form & WORD) && lower[at] !== '.') return false
    if (isFiniteVerb(reading, at)) return true
  }
  return false
}

/** “Smith, the mayor of Fresno, said”: walks back over what stands between commas to the phrase it describes. */
function subjectWithApposition(
  reading: Reading,
  comma: number,
  floor: number,
): { first: number; last: number } | null {
  const { shape, piece } = { shape: reading.tokens.shape, piece: reading.piece }
  let index = comma - 1
  let commas = 0
  while (index >= floor && comma - index < 60) {
    if ((piece[index] ?? -1) >= 0) index = reading.firstOf[piece[index] ?? 0] ?? index
    else if ((shape[index] ?? 0) & COMMA) {
      commas++
      const before = subjectBefore(reading, index, floor)
      if (before && index - 1 >= floor) {
        // A clause of its own before the comma is no phrase: “The plan failed, Smith, the mayor, said”.
        const isPhrase = before.first === floor || !hasVerbBetween(reading, before.first, index)
        if (isPhrase && (shape[before.last] ?? 0) & WORD && commas <= 4) {
          const inside = index + 1
          if (opensApposition(reading, inside, comma))
            return { first: before.first, last: comma - 1 }
        }
      }
    }
    index--
  }
  return null
}

function hasVerbBetween(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if ((reading.piece[index] ?? -1) < 0 && isFiniteVerb(reading, index)) return true
  }
  return false
}

function opensApposition(reading: Reading, from: number, comma: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const word = classes[from] ?? 0
  if (lower[from] === 'who' || lower[from] === 'which' || lower[from] === 'whose') return true
  if (word & SUBJECT_PRONOUN && !(word & (DETERMINER | QUANTIFIER))) return false
  if (word & (CONJUNCTION | SUBORDINATOR) && lower[from] !== 'as') return false
  if (!((shape[from] ?? 0) & WORD)) return false
  return !hasVerbBetween(reading, from, comma) || false
}
