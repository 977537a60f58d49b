import { AUXILIARY, CONJUNCTION, DETERMINER, QUANTIFIER, TIME } from '../rules/lexicon.ts'
import { isFiniteVerb, isPronoun, isShortForm } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { CAPITAL, WORD } from './token.ts'

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
    if (
      /^(?:after|when|while|during|before|amid|as|since|at|on|in|who|which|where|whose)$/.test(text)
    ) {
      if (at === last + 1 && /^(?:who|whose)$/.test(text)) {
        kept = at
        continue
      }
      break
    }
    if (word & CONJUNCTION && at > last + 1) break
    if (word & CONJUNCTION) {
      // “and called her”: the next clause.
      if (isFiniteVerb(reading, at + 1) || isPronoun(reading, at + 1)) break
    }
    kept = at
  }
  return kept
}
