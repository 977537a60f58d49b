import { CONJUNCTION, DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION } from '../rules/lexicon.ts'
import { innerLast, type Reading } from './reading.ts'
import { CAPITAL, MARK, NUMBER, STOP, WORD } from './token.ts'

/** Longest title that is told by its capitals, in tokens. */
const LONGEST_TITLE = 12

/**
 * True where the quotation at token `index` is set like a title or a name: every word but the small ones has a capital
 * (“Meet the Press”, “The Art of the Bridge”). “Never Again!” with a stop of its own is an utterance.
 */
export function isTitle(reading: Reading, index: number): boolean {
  const number = reading.piece[index] ?? -1
  if (number < 0) return false
  const { shape, classes } = reading.tokens
  const first = reading.firstOf[number] ?? 0
  const last = innerLast(reading, reading.lastOf[number] ?? first)
  if (last - first > LONGEST_TITLE) return false
  let capitals = 0
  for (let at = first; at <= last; at++) {
    const form = shape[at] ?? 0
    if (form & MARK || !(form & WORD)) continue
    if (form & (CAPITAL | NUMBER)) capitals++
    else if (!((classes[at] ?? 0) & (CONJUNCTION | DETERMINER | POSSESSIVE_PRONOUN | PREPOSITION)))
      return false
  }
  return capitals > 0 && !((shape[last] ?? 0) & STOP && reading.tokens.lower[last] !== '.')
}
