import { ADVERB, AUXILIARY, CONJUNCTION } from '../rules/lexicon.ts'
import { groupStart } from './cue.ts'
import { isContraction, isFiniteVerb, nounPhraseEnd } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { type Run, subjectBefore } from './source.ts'
import { CAPITAL, COMMA, WORD } from './token.ts'
import type { OutletMention } from './types.ts'

/** What an outlet does, by whatever verb; `object` is null where it stands behind the verb and is still to be read. */
export type OutletDeed = { readonly source: Run; readonly words: Run; readonly object: Run | null }

/**
 * Finds the verbs of a sentence that an outlet is the subject or the agent of:
 *
 *     The Bee spotted Ruiz and published a picture.
 *     She was backed by the Bee, which unearthed a letter.
 *     Polls are close, with the Bee giving her nine points.
 */
export function findOutletDeeds(
  reading: Reading,
  from: number,
  limit: number,
  named: readonly OutletMention[],
): readonly OutletDeed[] {
  const { classes, lower } = reading.tokens
  const deeds: OutletDeed[] = []
  if (named.length === 0) return deeds
  /** The outlet whose verb came last; null where somebody else has had one since. */
  let latest: Run | null = null
  for (let index = from; index < limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0) continue
    if (lower[index] === 'with') {
      const giving = readGiving(reading, index, limit, named)
      if (giving) deeds.push(giving)
      continue
    }
    if (index === from || !isFiniteVerb(reading, index)) continue
    if ((classes[index] ?? 0) & AUXILIARY || isContraction(reading, index)) continue
    const start = groupStart(reading, index, from)
    const subject = subjectBefore(reading, start, from)
    const by = agentMark(reading, index, limit)
    if (by > 0 && subject) {
      const agent = { first: by + 1, last: nounPhraseEnd(reading, by + 1, limit) }
      if (agent.last > 0 && namesOutlet(reading, agent, named))
        deeds.push({ source: agent, words: { first: start, last: by }, object: subject })
      latest = null
      continue
    }
    const words = { first: start, last: index }
    if (!subject) {
      const isCoordinated = start - 1 > from && ((classes[start - 1] ?? 0) & CONJUNCTION) !== 0
      if (latest && isCoordinated) deeds.push({ source: latest, words, object: null })
      continue
    }
    const source =
      lower[subject.last] === 'which'
        ? outletBefore(reading, subject.first, from, named)
        : namesOutlet(reading, subject, named)
          ? subject
          : null
    if (source) deeds.push({ source, words, object: null })
    latest = source
  }
  return deeds
}

/** “with the Bee giving her nine points” */
function readGiving(
  reading: Reading,
  index: number,
  limit: number,
  named: readonly OutletMention[],
): OutletDeed | null {
  const { lower, shape, end } = reading.tokens
  for (let verb = index + 2; verb < limit && verb <= index + LONGEST_GIVER; verb++) {
    if ((reading.piece[verb] ?? -1) >= 0 || !((shape[verb] ?? 0) & WORD)) return null
    if (!/^[a-z]{2,}ing$/.test(lower[verb] ?? '') || (shape[verb] ?? 0) & CAPITAL) continue
    if (!named.some((mention) => mention.end === end[verb - 1])) return null
    const source = { first: index + 1, last: verb - 1 }
    return { source, words: { first: verb, last: verb }, object: null }
  }
  return null
}

/** Longest name behind “with”, in tokens. */
const LONGEST_GIVER = 8

/** “backed by”, “treated very differently by”: the “by” of a passive, or -1. */
function agentMark(reading: Reading, verb: number, limit: number): number {
  const { classes, lower } = reading.tokens
  let at = verb + 1
  while (
    at < limit &&
    (reading.piece[at] ?? -1) < 0 &&
    ((classes[at] ?? 0) & ADVERB || /^(?:very|[a-z]+ly)$/.test(lower[at] ?? ''))
  )
    at++
  return at < limit && lower[at] === 'by' && (reading.piece[at] ?? -1) < 0 ? at : -1
}

/** The outlet right before “which” or “, which”, or null. */
function outletBefore(
  reading: Reading,
  relative: number,
  from: number,
  named: readonly OutletMention[],
): Run | null {
  const { shape, start, end } = reading.tokens
  const last = (shape[relative - 1] ?? 0) & COMMA ? relative - 2 : relative - 1
  if (last < from || !((shape[last] ?? 0) & WORD)) return null
  const mention = named.find((one) => one.end === end[last])
  if (!mention) return null
  let first = last
  while (first > from && (start[first] ?? 0) > mention.start) first--
  return { first, last }
}

/** True where an outlet is named in the run. */
export function namesOutlet(reading: Reading, run: Run, named: readonly OutletMention[]): boolean {
  const { start, end } = reading.tokens
  const from = start[run.first] ?? 0
  const to = end[run.last] ?? 0
  return named.some((mention) => mention.start >= from && mention.end <= to)
}
