import { askedWords } from '../rules/stances.ts'
import { clauseEnd } from './content.ts'
import { isFiniteVerb, nounPhraseEnd } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { Run } from './source.ts'
import { COMMA, STOP, WORD } from './token.ts'

/** What somebody was asked; `source` is null where the sentence does not say by whom. */
export type Asked = { readonly source: Run | null; readonly words: Run; readonly object: Run }

const PARTICIPLES: ReadonlySet<string> = new Set(askedWords.participles.split(' '))
const NOUNS: ReadonlySet<string> = new Set(askedWords.nouns.split(' '))

/**
 * Finds what was asked where the sentence goes on with the answer, and what a question is about:
 *
 *     Asked by Mori on Monday why she left, Ruiz said …
 *     When asked about the bridge, she left.
 *     There are questions about whether the bridge is safe.
 */
export function findAsked(reading: Reading, from: number, limit: number): readonly Asked[] {
  const { lower } = reading.tokens
  const found: Asked[] = []
  for (let index = from; index + 1 < limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0) continue
    const word = lower[index] ?? ''
    const one = PARTICIPLES.has(word)
      ? readParticiple(reading, index, from, limit)
      : NOUNS.has(word)
        ? readQuestion(reading, index, limit)
        : null
    if (one) found.push(one)
  }
  return found
}

/** “Asked about it, …”, “When pressed on Monday on why she left, …”: only before the comma of the main clause. */
function readParticiple(reading: Reading, verb: number, from: number, limit: number): Asked | null {
  const { lower, shape } = reading.tokens
  const opens =
    verb === from ||
    ((reading.piece[verb - 1] ?? -1) < 0 &&
      (/^(?:when|if|later)$/.test(lower[verb - 1] ?? '') ||
        (((shape[verb - 1] ?? 0) & COMMA) !== 0 && verb - 1 > from)))
  if (!opens) return null
  let source: Run | null = null
  let at = verb + 1
  if (lower[at] === 'by') {
    const last = nounPhraseEnd(reading, at + 1, limit)
    if (last < 0) return null
    source = { first: at + 1, last }
    at = last + 1
  }
  while (at < limit && at < verb + FARTHEST_QUESTION && (reading.piece[at] ?? -1) < 0) {
    const word = lower[at] ?? ''
    if (/^(?:about|whether|if|why|how|what|who|where|when)$/.test(word)) break
    if (!((shape[at] ?? 0) & WORD) || isFiniteVerb(reading, at)) return null
    at++
  }
  const isAbout = lower[at] === 'about'
  const first = isAbout ? at + 1 : at
  if (at >= limit || at === verb + FARTHEST_QUESTION || (reading.piece[at] ?? -1) >= 0) return null
  let end = first
  while (end < limit && !((reading.piece[end] ?? -1) < 0 && (shape[end] ?? 0) & (COMMA | STOP))) {
    if (
      end > first &&
      (reading.piece[end] ?? -1) < 0 &&
      /^(?:during|after|at|before)$/.test(lower[end] ?? '')
    )
      break
    end++
  }
  if (end <= first || end >= limit) return null
  return {
    source,
    words: { first: verb, last: isAbout && at === verb + 1 ? at : verb },
    object: { first, last: end - 1 },
  }
}

/** How far behind “asked” the question begins, in tokens: “asked at a briefing on Monday in Fresno about”. */
const FARTHEST_QUESTION = 12

/** “questions about whether …” */
function readQuestion(reading: Reading, noun: number, limit: number): Asked | null {
  const { lower } = reading.tokens
  const first = noun + 2
  if (first + 1 >= limit || (reading.piece[first] ?? -1) >= 0) return null
  if (!/^(?:about|on|over)$/.test(lower[noun + 1] ?? '')) return null
  if (!/^(?:how|whether|why|what|who)$/.test(lower[first] ?? '')) return null
  const end = clauseEnd(reading, first, { limit, cue: null, cues: [] })
  let last = first
  while (last < end && !isOver(reading, last + 1)) last++
  if ((reading.tokens.shape[last] ?? 0) & COMMA) last--
  return last > first
    ? { source: null, words: { first: noun, last: noun + 1 }, object: { first, last } }
    : null
}

/** “during the debate”, “…, have drawn criticism”: no part of the question. */
function isOver(reading: Reading, at: number): boolean {
  if ((reading.piece[at] ?? -1) >= 0) return false
  if (reading.tokens.lower[at] === 'during') return true
  return ((reading.tokens.shape[at - 1] ?? 0) & COMMA) !== 0 && isFiniteVerb(reading, at)
}
