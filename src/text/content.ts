import {
  ADVERB,
  CONJUNCTION,
  CUE,
  DETERMINER,
  INTERROGATIVE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../rules/lexicon.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { CAPITAL, COLON, COMMA, MARK, SEMICOLON, STOP, WORD } from './token.ts'

/** A run of tokens, both ends included. */
export type Run = { readonly first: number; readonly last: number }

/** Steps over “on Monday”, “in a statement”, “during a rally in Ohio”, “last week”: what may stand between cue and content. */
export function skipAdjuncts(reading: Reading, from: number, limit: number): number {
  const { classes, shape, lower } = reading.tokens
  let index = from
  while (index < limit && (reading.piece[index] ?? -1) < 0) {
    const word = classes[index] ?? 0
    const form = shape[index] ?? 0
    if (!(form & WORD)) break
    if (lower[index] === 'that') break
    if (word & PREPOSITION && !(word & INTERROGATIVE)) {
      const end = nounPhraseEnd(reading, index + 1, limit)
      if (end < 0) break
      index = end + 1
      continue
    }
    if (word & TIME || (word & ADVERB && !(word & DETERMINER))) {
      index++
      continue
    }
    if (lower[index]?.endsWith('ly')) {
      index++
      continue
    }
    break
  }
  return index
}

/** The last token of the sentence that belongs to content: its closing stop does not. */
export function sentenceEnd(reading: Reading, limit: number): number {
  const { shape, lower } = reading.tokens
  let last = limit - 1
  while (
    last >= 0 &&
    (reading.piece[last] ?? -1) < 0 &&
    (shape[last] ?? 0) & STOP &&
    lower[last] !== '…'
  )
    last--
  return last
}

/** Where a clause that begins at `from` ends, as a last token: at the sentence’s end or before what is the writer’s own again. */
export function clauseEnd(reading: Reading, from: number, limit: number): number {
  const { classes, shape, lower } = reading.tokens
  let index = from
  while (index < limit) {
    const number = reading.piece[index] ?? -1
    if (number >= 0) {
      index = (reading.lastOf[number] ?? index) + 1
      continue
    }
    const form = shape[index] ?? 0
    const next = index + 1
    if (form & SEMICOLON) return index - 1
    if (form & COMMA && next < limit) {
      if (lower[next] === 'according' || lower[next] === 'adding' || lower[next] === 'saying')
        return index - 1
      if ((classes[next] ?? 0) & CUE && lower[next]?.endsWith('ing')) return index - 1
    }
    if ((classes[index] ?? 0) & CONJUNCTION && index > from && next < limit) {
      // “said A and added B”
      const verb = (classes[next] ?? 0) & ADVERB ? next + 1 : next
      if ((classes[verb] ?? 0) & CUE && lower[verb]?.endsWith('ed'))
        return (shape[index - 1] ?? 0) & COMMA ? index - 2 : index - 1
    }
    index++
  }
  return sentenceEnd(reading, limit)
}

/** The content after a cue: from `from` on, or null. `bare` allows a clause without “that”. */
export function contentAfter(
  reading: Reading,
  from: number,
  limit: number,
  bare: boolean,
): Run | null {
  const { shape, lower, classes } = reading.tokens
  let index = skipAdjuncts(reading, from, limit)
  if (
    index < limit &&
    (shape[index] ?? 0) & (COMMA | COLON) &&
    (reading.piece[index + 1] ?? -1) >= 0
  )
    index++
  if (index >= limit) return null
  const number = reading.piece[index] ?? -1
  if (number >= 0) return { first: index, last: quotedEnd(reading, index, limit) }
  if ((shape[index] ?? 0) & COLON && index + 1 < limit)
    return { first: index + 1, last: sentenceEnd(reading, limit) }
  const word = classes[index] ?? 0
  if (lower[index] === 'that' || word & INTERROGATIVE) {
    const last = clauseEnd(reading, index, limit)
    return last > index ? { first: index, last } : null
  }
  if (!bare || !((shape[index] ?? 0) & WORD)) return null
  const starts =
    word & (DETERMINER | POSSESSIVE_PRONOUN | SUBJECT_PRONOUN) ||
    (shape[index] ?? 0) & CAPITAL ||
    !(word & (CUE | CONJUNCTION))
  if (!starts) return null
  const last = clauseEnd(reading, index, limit)
  return last > index ? { first: index, last } : null
}

/** Where content that begins with a quotation ends: with the marks, or with the clause that they are part of. */
function quotedEnd(reading: Reading, from: number, limit: number): number {
  const { shape, classes } = reading.tokens
  const number = reading.piece[from] ?? 0
  const last = reading.lastOf[number] ?? from
  let inner = last
  while (inner > from && (shape[inner] ?? 0) & MARK) inner--
  const next = last + 1
  if (next >= limit) return last
  if ((shape[inner] ?? 0) & (STOP | COMMA)) return last
  if (!((shape[next] ?? 0) & WORD)) return last
  if ((classes[next] ?? 0) & TIME) return last
  return clauseEnd(reading, next, limit)
}
