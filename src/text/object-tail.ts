import {
  AUXILIARY,
  CONJUNCTION,
  CUE_NOUN,
  DETERMINER,
  PREPOSITION,
  QUANTIFIER,
  TIME,
} from '../rules/lexicon.ts'
import { isFiniteVerb, isPronoun, isShortForm } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { CAPITAL, NUMBER, WORD } from './token.ts'

/**
 * How far an object goes on behind its last quotation: “credited her with “holding it together” through the crisis”, but not
 * “called it “a step forward” on Monday”, “… in a speech”, “… after the vote”.
 */
export function objectTail(reading: Reading, last: number, limit: number): number {
  const { shape, classes, lower } = reading.tokens
  let kept = last
  for (let at = last + 1; at < limit; at++) {
    const form = shape[at] ?? 0
    const word = classes[at] ?? 0
    const text = lower[at] ?? ''
    if (!(form & WORD)) {
      if (isShortForm(reading, at)) {
        kept = at
        continue
      }
      break
    }
    // “that year”, “last week”
    if (word & (DETERMINER | QUANTIFIER) && text !== 'the' && (classes[at + 1] ?? 0) & TIME) break
    if (word & TIME && lower[at - 1] !== 'the' && !(form & CAPITAL && word & AUXILIARY)) break
    if (/^(?:after|when|while|during|before|amid|since|at|who|which|where|whose)$/.test(text)) {
      if (at === last + 1 && /^(?:who|whose)$/.test(text)) {
        kept = at
        continue
      }
      break
    }
    // “… in a letter”, “… on Monday”, “… as he left” tell of the saying; “… in the fight”, “… on the bridge”, “… as mayor” do not.
    if (text === 'in' && (isOccasion(reading, at, limit) || (shape[at + 1] ?? 0) & NUMBER)) break
    if (text === 'on' && (shape[at + 1] ?? 0) & CAPITAL) break
    if (text === 'as' && isPronoun(reading, at + 1)) break
    if (word & CONJUNCTION && at > last + 1) break
    if (word & CONJUNCTION) {
      // “and called her”: the next clause.
      if (isFiniteVerb(reading, at + 1) || isPronoun(reading, at + 1)) break
    }
    kept = at
  }
  // Never on a word that leaves a phrase open: “… by”, “… through the”.
  while (kept > last && (classes[kept] ?? 0) & (PREPOSITION | DETERMINER | CONJUNCTION)) kept--
  return kept
}

/** “in an interview”, “in her letter”, “in May”: what was said stands there. */
function isOccasion(reading: Reading, preposition: number, limit: number): boolean {
  const { classes, lower } = reading.tokens
  for (let at = preposition + 1; at < limit && at <= preposition + 5; at++) {
    const word = classes[at] ?? 0
    if ((reading.piece[at] ?? -1) >= 0) return false
    if (word & (CUE_NOUN | TIME)) return true
    if (at > preposition + 1 && word & PREPOSITION) return false
    if (
      /^(?:appearance|remarks|comments|video|podcast|book|essay|column|message|call|hearing|debate)$/.test(
        lower[at] ?? '',
      )
    )
      return true
  }
  return false
}
