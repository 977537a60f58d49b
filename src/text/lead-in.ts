import { ADVERB } from '../rules/lexicon.ts'
import { findCues, groupStart, sharedSubject } from './cue.ts'
import type { Draft } from './draft.ts'
import { isFiniteVerb, nounPhraseEnd } from './noun-phrase.ts'
import { describedEnd } from './phrase-attribution.ts'
import { afterPiece, type Reading, spanOf } from './reading.ts'
import { isRelative, type Run, subjectBefore } from './source.ts'
import { CAPITAL, COLON, WORD } from './token.ts'

/** Who is announced at the end of a paragraph as saying what stands in the next: “Ruiz wrote to the council:”. */
export type LeadIn = Pick<Draft, 'source' | 'cue' | 'hearer' | 'rule' | 'confidence'>

/** Finds the announcement that a paragraph ends with; null where its last token is no colon. */
export function findLeadIn(reading: Reading): LeadIn | null {
  const { tokens, piece, sentences, to } = reading
  const { shape, lower } = tokens
  const colon = to - 1
  if (colon < 0 || (piece[colon] ?? -1) >= 0 || !((shape[colon] ?? 0) & COLON)) return null
  const from = sentences.at(-2) ?? reading.from
  if (lower[from] === 'according' && lower[from + 1] === 'to') {
    const name = nounPhraseEnd(reading, from + 2, colon)
    const end = name > 0 ? describedEnd(reading, name, colon + 1) : name
    if (end > 0) {
      return make({ first: from + 2, last: end }, { first: from, last: from + 1 }, 'according-to')
    }
  }
  const cues = findCues(reading, from, colon)
  for (let at = cues.length - 1; at >= 0; at--) {
    const cue = cues[at]
    if (!cue || cue.mood === 'passive') continue
    const source = cue.subject ?? sharedSubject(reading, cue, from, [])
    if (source)
      return make(source, { first: cue.start, last: cue.end }, cue.form.groups[0]?.id ?? '')
  }
  const clause = mainClause(reading, from, colon)
  if (clause) {
    return make(
      clause.subject,
      { first: clause.verb, last: clause.verb },
      'subject-colon-quotation',
    )
  }
  const name = nameBeforeColon(reading, colon, from)
  return name ? make(name, { first: colon, last: colon }, 'name-colon') : null

  function make(source: Run, cue: Run, rule: string): LeadIn {
    return {
      source: [spanOf(reading, source.first, source.last)],
      cue: [spanOf(reading, cue.first, cue.last)],
      hearer: null,
      rule: `${rule}-announced`,
      confidence: rule === 'name-colon' ? 0.7 : 1,
    }
  }
}

/** The first finite verb of a sentence with its subject; “who keeps” in “Ruiz, who keeps the gate, left” is none. */
export function mainClause(
  reading: Reading,
  from: number,
  limit: number,
): { readonly subject: Run; readonly verb: number } | null {
  for (let index = from; index < limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0) {
      index = afterPiece(reading, index) - 1
      continue
    }
    if (!isFiniteVerb(reading, index)) continue
    // “Ruiz also frowned”
    const subject = subjectBefore(reading, groupStart(reading, index, from), from)
    if (subject && !isRelative(reading, subject)) return { subject, verb: index }
  }
  return null
}

/** Longest name before a colon, in tokens. */
const LONGEST_NAME = 8

/** “Ann Ruiz:”, “THE FRESNO BEE:”, “… - Lee Mori:” — the name that ends right before a colon, or null. */
export function nameBeforeColon(reading: Reading, colon: number, from: number): Run | null {
  const { shape, classes } = reading.tokens
  let first = colon
  let capitals = 0
  while (first > from && first > colon - LONGEST_NAME) {
    const form = shape[first - 1] ?? 0
    if (!(form & WORD) || (reading.piece[first - 1] ?? -1) >= 0) break
    first--
    if (form & CAPITAL && !((classes[first] ?? 0) & ADVERB)) capitals++
    else if (!(form & CAPITAL) && first !== from) {
      // a small word inside a name: “of”, “the”
      if ((reading.tokens.lower[first] ?? '').length > 3) return null
    }
  }
  // “by Ann Lee:”
  while (first < colon && !((shape[first] ?? 0) & CAPITAL)) first++
  return capitals >= 2 || (capitals === 1 && colon - first === 1 && first > from)
    ? { first, last: colon - 1 }
    : null
}
