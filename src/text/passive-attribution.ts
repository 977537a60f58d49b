import { FRAME_HEARER, FRAME_OBJECT } from '../rules/cues.ts'
import { findContentEnd, findContentStart, sentenceEnd } from './content.ts'
import { findContentBefore } from './content-before.ts'
import { addFinding, hasQuotation } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { Run } from './source.ts'
import { COLON, COMMA, DASH, STOP, WORD } from './token.ts'
import type { Scene } from './verb-attribution.ts'

/**
 * Reads a reporting verb in the passive: “was quoted by the Bee as saying …”, “was told by the mayor that …”,
 * “was called “a joke” by Ruiz”, “it was reported that …”.
 */
export function readPassive(scene: Scene): void {
  const { reading, cue, limit, cues, found, taken } = scene
  const { lower, shape } = reading.tokens
  let after = cue.end + 1
  let agent: Run | null = null
  if (lower[after] === 'by') {
    const end = nounPhraseEnd(reading, after + 1, limit)
    if (end >= 0) {
      agent = { first: after + 1, last: end }
      after = end + 1
    }
  }
  const words = { first: cue.start, last: cue.end }
  if (cue.form.lemma === 'quote') {
    const saying = sayingAfter(scene, after)
    if (saying < 0) return
    // “quoted as telling the Bee that …”
    const told = lower[saying] === 'telling' ? nounPhraseEnd(reading, saying + 1, limit) : -1
    const start = findContentStart(reading, Math.max(saying, told) + 1, limit)
    const last = start ? findContentEnd(reading, start, { limit, cue, cues }) : -1
    const content =
      start && last >= start.first
        ? { first: start.first, last }
        : findContentBefore(scene, cue.subject?.first ?? cue.start)
    if (!content) return
    addFinding(
      reading,
      {
        source: cue.subject,
        cue: { first: cue.start, last: saying },
        content: [content],
        hearer: told < 0 ? null : { first: saying + 1, last: told },
        rule: 'was-quoted-as-saying',
        confidence: 0.9,
        aside: false,
      },
      found,
      taken,
    )
    return
  }
  if (cue.form.frames & FRAME_OBJECT || cue.form.lemma === 'describe') {
    // “was called “a joke” by Ruiz”
    const first = lower[after] === 'as' ? after + 1 : after
    const number = reading.piece[first] ?? -1
    if (number < 0 || first >= limit) return
    const last = reading.lastOf[number] ?? first
    if (lower[last + 1] === 'by') {
      const end = nounPhraseEnd(reading, last + 2, limit)
      if (end >= 0) agent = { first: last + 2, last: end }
    }
    if (!agent) return
    addFinding(
      reading,
      {
        source: agent,
        cue: words,
        content: [{ first, last }],
        hearer: null,
        rule: 'was-called-by',
        confidence: 0.8,
        aside: true,
      },
      found,
      taken,
    )
    return
  }
  const start = findContentStart(reading, after, limit)
  if (!start || start.opening === 'clause' || start.opening === 'infinitive') return
  const told = (cue.form.frames & FRAME_HEARER) !== 0
  const impersonal = cue.subject !== null && lower[cue.subject.first] === 'it'
  if (!told && !impersonal && !(start.opening === 'quotation' && agent)) return
  const last = findContentEnd(reading, start, { limit, cue, cues })
  if (last < start.first) return
  const content = { first: start.first, last }
  if (!agent && !hasQuotation(reading, content) && told) return
  addFinding(
    reading,
    {
      source: agent,
      cue: words,
      content: [content],
      hearer: told ? cue.subject : null,
      rule: told ? 'was-told' : 'it-was-said',
      confidence: 0.7,
      aside: true,
    },
    found,
    taken,
  )
  void shape
}

/** The index of “saying” in “(as) saying”, or -1. */
function sayingAfter(scene: Scene, from: number): number {
  const { lower } = scene.reading.tokens
  for (let at = from; at < scene.limit && at < from + 6; at++) {
    if (/^(?:saying|telling|writing|adding)$/.test(lower[at] ?? '')) return at
  }
  return -1
}

/**
 * “The Bee quoted Ruiz as saying the bridge is shut”, “It quoted a guest: “…””: two attributions, the witness’s words inside
 * the paper’s.
 * Returns true where it was one.
 */
export function readQuotedAsSaying(scene: Scene, source: Run | null): boolean {
  const { reading, cue, limit, cues, found, taken } = scene
  const { lower } = reading.tokens
  if (cue.form.lemma !== 'quote' || cue.mood === 'passive') return false
  const person = cue.end + 1
  const noun = nounPhraseEnd(reading, person, limit)
  if (noun < 0) return false
  // “quoted Tom Lee, a clerk in Fresno, as saying”
  const end = described(reading, noun, limit)
  const colon = end + 1
  const isColon =
    colon + 1 < limit &&
    ((reading.tokens.shape[colon] ?? 0) & COLON) !== 0 &&
    (reading.piece[colon] ?? -1) < 0 &&
    (reading.piece[colon + 1] ?? -1) >= 0
  const saying = isColon ? colon : sayingAfter(scene, end + 1)
  if (saying < 0 || (!isColon && lower[saying - 1] !== 'as')) return false
  const start = findContentStart(reading, isColon ? colon : saying + 1, limit)
  if (!start) return false
  const last = findContentEnd(reading, start, { limit, cue, cues })
  if (last < start.first) return false
  const base = { hearer: null, confidence: 0.9, aside: false }
  addFinding(
    reading,
    {
      ...base,
      source,
      cue: { first: cue.start, last: cue.end },
      content: [{ first: person, last }],
      rule: 'quoted-somebody',
    },
    found,
    taken,
  )
  addFinding(
    reading,
    {
      ...base,
      source: { first: person, last: end },
      cue: { first: isColon ? colon : saying - 1, last: saying },
      content: [{ first: start.first, last }],
      rule: 'quoted-as-saying',
    },
    found,
    taken,
  )
  return true
}

/** Longest description of somebody quoted, in tokens. */
const LONGEST_DESCRIPTION = 20

/** The last token before “, as”, where a description in commas stands behind the noun that ends at `noun`; else `noun`. */
function described(reading: Reading, noun: number, limit: number): number {
  const { lower, shape } = reading.tokens
  if (!((shape[noun + 1] ?? 0) & COMMA)) return noun
  for (let at = noun + 2; at + 1 < limit && at < noun + LONGEST_DESCRIPTION; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return noun
    if ((shape[at] ?? 0) & COMMA && lower[at + 1] === 'as') return at - 1
  }
  return noun
}

/** “…, as reported by the Bee”, “as first reported by the Bee, …”: the content stands around it. Returns true where it was one. */
export function readAsReportedBy(scene: Scene): boolean {
  const { reading, cue, from, limit, found, taken } = scene
  const { lower, shape } = reading.tokens
  const by = cue.end + 1
  if (lower[by] !== 'by' || cue.start - 1 < from || lower[cue.start - 1] !== 'as') return false
  const end = nounPhraseEnd(reading, by + 1, limit)
  if (end < 0) return false
  const before = cue.start - 2
  let content: Run | null = null
  if (before < from) {
    let first = end + 1
    while (first < limit && (reading.piece[first] ?? -1) < 0 && (shape[first] ?? 0) & WORD) first++
    if (first >= limit || !((shape[first] ?? 0) & (COMMA | COLON))) return false
    const last = sentenceEnd(reading, limit)
    if (last > first) content = { first: first + 1, last }
  } else {
    const bounded =
      (reading.piece[before] ?? -1) < 0 && ((shape[before] ?? 0) & (COMMA | DASH | STOP)) !== 0
    content = { first: from, last: bounded ? before - 1 : before }
  }
  if (!content || content.last < content.first) return false
  addFinding(
    reading,
    {
      source: { first: by + 1, last: end },
      cue: { first: cue.start, last: by },
      content: [content],
      hearer: null,
      rule: 'as-reported-by',
      confidence: 0.85,
      aside: false,
    },
    found,
    taken,
  )
  return true
}
