import { FRAME_CLAUSE, FRAME_HEARER, FRAME_OBJECT, FRAME_TO } from '../rules/cues.ts'
import { ADVERB, DETERMINER, OUTLET_END, QUANTIFIER, TIME } from '../rules/lexicon.ts'
import type { Cue } from './cue.ts'
import { isFiniteVerb, nounPhraseEnd } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { Run } from './source.ts'
import { CAPITAL, COLON, COMMA, NUMBER, POSSESSIVE, STOP, WORD } from './token.ts'

/** “told the Bee that …”: who was told, right behind the cue; null without one. */
export function findHearer(reading: Reading, cue: Cue, from: number, limit: number): Run | null {
  const { lower } = reading.tokens
  const first = lower[from] === 'to' && !(cue.form.frames & FRAME_TO) ? from + 1 : from
  if (first === from && !(cue.form.frames & FRAME_HEARER)) {
    // “chided him, “…””: somebody named between cue and marks.
    const last = nounPhraseEnd(reading, first, limit)
    const mark = last + 1
    const announces =
      last >= 0 &&
      mark + 1 < limit &&
      (reading.piece[mark] ?? -1) < 0 &&
      ((reading.tokens.shape[mark] ?? 0) & (COMMA | COLON)) !== 0
    return announces && (reading.piece[mark + 1] ?? -1) >= 0 && cue.mood !== 'passive'
      ? { first, last }
      : null
  }
  if (first >= limit || NO_HEARERS.test(lower[first] ?? '')) return null
  // “told both the Bee and the Herald”
  const opening = lower[first] === 'both' ? first + 1 : first
  const phrase = nounPhraseEnd(reading, opening, limit)
  if (phrase < 0) return null
  const noun = endOfOutlet(reading, opening, phrase, limit)
  if (first > from && isFiniteVerb(reading, first)) return null
  const last = listEnd(reading, withNameBehind(reading, opening, noun, limit), limit)
  // “warned the plan would fail”: the noun is the subject of the content.
  if (
    first === from &&
    cue.form.frames & FRAME_CLAUSE &&
    last + 1 < limit &&
    (reading.piece[last + 1] ?? -1) < 0 &&
    isFiniteVerb(reading, last + 1)
  )
    return null
  return { first, last }
}

/** “described him to the Bee as “a fool””: who was told stands behind the object, before “as”. */
export function findHearerBehindObject(
  reading: Reading,
  cue: Cue,
  from: number,
  limit: number,
): Run | null {
  const { lower } = reading.tokens
  if (!(cue.form.frames & FRAME_OBJECT) || cue.mood !== 'finite') return null
  const object = nounPhraseEnd(reading, from, limit)
  const first = object + 2
  if (object < 0 || lower[first - 1] !== 'to') return null
  const last = nounPhraseEnd(reading, first, limit)
  const as = last + 1
  return last >= 0 && lower[as] === 'as' && as + 1 < limit && (reading.piece[as + 1] ?? -1) >= 0
    ? { first, last }
    : null
}

/** Nouns that stand for an outlet by themselves, so that a noun behind them begins what is told. */
const OUTLET_NOUN =
  /^(?:paper|newspaper|outlet|station|magazine|channel|network|broadcaster|site|website|agency|publication|daily|tabloid|programme|podcast|reporters|journalists)$/

/**
 * “told Sky News Ruiz would pay”, “told the paper ministers were tired”: what looks like one phrase is who was told and the subject
 * of what was told, where a verb follows. The last token of the former.
 */
function endOfOutlet(reading: Reading, first: number, last: number, limit: number): number {
  const { classes, shape, lower } = reading.tokens
  const verb = last + 1
  const hasVerb = verb < limit && (reading.piece[verb] ?? -1) < 0 && isFiniteVerb(reading, verb)
  for (let at = first; at < last; at++) {
    const next = shape[at + 1] ?? 0
    if ((shape[at] ?? 0) & POSSESSIVE || !(next & WORD)) continue
    if ((classes[at] ?? 0) & OUTLET_END) {
      // “told Reuters 30 men had left”, “told Reuters U.S. officials knew”
      if (next & NUMBER || (classes[at + 1] ?? 0) & QUANTIFIER) return at
      if (/^[ue]\.[a-z]$/.test(lower[at + 1] ?? '')) return at
      if (hasVerb && !STAFF.test(lower[at + 1] ?? '')) return at
    }
    if (!hasVerb) continue
    const isPlural = /s$/.test(lower[last] ?? '')
    if (at <= first + 1 && OUTLET_NOUN.test(lower[at] ?? '') && isPlural) return at
  }
  return last
}

/** Words that begin a clause: “asked when he saw it”. */
const NO_HEARERS =
  /^(?:that|whether|how|why|what|if|when|while|as|after|before|because|since|until)$/

/** “told CNN host Ann Ode …” */
const STAFF =
  /^(?:host|co-host|anchor|reporter|correspondent|presenter|editor|columnist|journalist)$/

/** The noun phrase behind the comma that ends `content`, where its verb follows; null without one. */
export function subjectBehind(reading: Reading, content: Run, limit: number): Run | null {
  const { shape } = reading.tokens
  const first = content.last + 2
  if (first >= limit || !((shape[first - 1] ?? 0) & COMMA)) return null
  const last = nounPhraseEnd(reading, first, limit)
  let verb = last + 1
  while (verb < limit && (reading.tokens.classes[verb] ?? 0) & ADVERB) verb++
  return last >= 0 && verb < limit && isFiniteVerb(reading, verb) ? { first, last } : null
}

/** “told the Bee, the Herald and the Sun that …”: the last of several hearers, or `last`. */
function listEnd(reading: Reading, last: number, limit: number): number {
  const { shape, lower } = reading.tokens
  let end = last
  while (end + 2 < limit && (reading.piece[end + 1] ?? -1) < 0 && (shape[end + 1] ?? 0) & COMMA) {
    const first = lower[end + 2] === 'and' ? end + 3 : end + 2
    const next = nounPhraseEnd(reading, first, limit)
    if (next < 0 || !((shape[next] ?? 0) & CAPITAL)) return last
    end = next
    let joins = first > end + 2
    for (let at = first; at <= end; at++) joins ||= lower[at] === 'and'
    const isOver = lower[end + 1] === 'that' || ((shape[end + 1] ?? 0) & COLON) !== 0
    if (isOver) return joins || lower[first - 1] === 'and' ? end : last
  }
  return last
}

/** “told the Croatian daily Slobodni Glas that …”: a name right behind the noun is in apposition to it, if what is said begins only after it. */
function withNameBehind(reading: Reading, first: number, noun: number, limit: number): number {
  const { shape, classes, lower } = reading.tokens
  if (!((classes[first] ?? 0) & DETERMINER)) return noun
  // An adverb by its form: “told the Croatian daily”.
  const isPeriodical = noun + 1 < limit && /^(?:daily|weekly|monthly)$/.test(lower[noun + 1] ?? '')
  if (!isPeriodical && (shape[noun] ?? 0) & CAPITAL) return noun
  let last = isPeriodical ? noun + 1 : noun
  while (
    last + 1 < limit &&
    (reading.piece[last + 1] ?? -1) < 0 &&
    (shape[last + 1] ?? 0) & CAPITAL &&
    !((classes[last + 1] ?? 0) & TIME)
  )
    last++
  const next = last + 1
  const isOver =
    next >= limit ||
    (reading.piece[next] ?? -1) >= 0 ||
    ((shape[next] ?? 0) & (COMMA | STOP | COLON)) !== 0 ||
    /^(?:that|how|why|whether|in|on|during|at|last|this)$/.test(lower[next] ?? '')
  return isOver ? last : noun
}
