import { FIRSTHAND, type Route } from './carry-over.ts'
import type { ResolvedSpeaker } from './coreference.ts'
import { holds } from './holds.ts'
import type { Span } from './types.ts'
import type { Voice } from './voice.ts'

/** A voice with everything known of it. */
export type TracedVoice = {
  readonly voice: Voice
  readonly speaker: ResolvedSpeaker | null
  readonly route: Route
  /** Voices that it stands in, innermost first. */
  readonly outer: readonly TracedVoice[]
}

/** Joins voices, their speakers and routes, each with the voices around it. All three lists run in parallel. */
export function nestVoices(
  voices: readonly Voice[],
  speakers: readonly (ResolvedSpeaker | null)[],
  routes: readonly Route[],
  nesting: readonly (readonly number[])[],
): readonly TracedVoice[] {
  const nested = voices.map((voice, index) => ({
    voice,
    speaker: speakers[index] ?? null,
    route: routes[index] ?? FIRSTHAND,
    outer: [] as TracedVoice[],
  }))
  nesting.forEach((outer, index) => {
    for (const at of outer) nested[index]?.outer.push(nested[at] as TracedVoice)
  })
  return nested
}

/**
 * For each voice the voices that it stands in, innermost first, as indices: in "SPD said …, the Bee added" the police
 * speak inside the Bee's report. Voices are in reading order. A voice stands in another if
 *   - its source and cue lie in the other's content ("The Bee wrote that SPD announced …"), or
 *   - both have the same content and only the other is an outlet (“…,” said SPD, the Bee added).
 */
export function findNesting(voices: readonly Voice[]): readonly (readonly number[])[] {
  const outerOf: (readonly number[])[] = []
  return voices.map((voice, index) => {
    const outer: number[] = []
    const from = Math.max(0, index - NEIGHBOURS)
    const to = Math.min(voices.length - 1, index + NEIGHBOURS)
    for (let other = from; other <= to; other++) {
      const candidate = voices[other]
      if (
        other === index ||
        !candidate ||
        candidate.sentence.paragraph !== voice.sentence.paragraph
      )
        continue
      if (isInside(voice, candidate) && !isMutual(voice, candidate)) outer.push(other)
    }
    // What goes on after an inquit stands where the words before it do.
    if (voice.attribution.rule === 'goes-on') {
      for (let other = index - 1; other >= from; other--) {
        const before = voices[other]
        if (before && sharesCue(before, voice)) {
          for (const around of outerOf[other] ?? []) if (!outer.includes(around)) outer.push(around)
          break
        }
      }
    }
    outerOf.push(outer)
    return outer.sort((a, b) => sizeOf(voices[a] as Voice) - sizeOf(voices[b] as Voice))
  })
}

/** How many voices before and after may nest with one; a sentence rarely has more than four. */
const NEIGHBOURS = 6

function isInside(inner: Voice, outer: Voice): boolean {
  const cue = inner.attribution.cue[0]
  if (cue && sharesCue(inner, outer)) return false
  if (cue && outer.attribution.content.some((span) => holds(span, cue))) return true
  if (!outer.isOutlet || inner.isOutlet) return false
  // “The Bee reported that I left,” Ruiz said: she speaks of the Bee.
  if (outer.quotedIn && !inner.quotedIn) return false
  if (isCitedWitness(inner, outer)) return true
  if (
    (inner.attribution.rule === 'quoted-as-saying' || inner.attribution.rule === 'citing') &&
    overlap(inner.attribution.content, outer.attribution.content) > 0
  )
    return true
  return (
    overlap(inner.attribution.content, outer.attribution.content) * 2 >=
    Math.min(length(inner.attribution.content), length(outer.attribution.content))
  )
}

/** "The Bee cited two officials who said …": what the officials say stands in the Bee. */
function isCitedWitness(inner: Voice, outer: Voice): boolean {
  const cue = outer.attribution.cue[0]
  const source = inner.attribution.source[0]
  return (
    outer.relays.some(({ role }) => role === 'quoter' || role === 'source') &&
    /quot|cit|interview/u.test(outer.cueWord) &&
    cue !== undefined &&
    source !== undefined &&
    source.paragraph === cue.paragraph &&
    outer.sentence.start === inner.sentence.start &&
    source.start > cue.end &&
    source.start - cue.end < 90
  )
}

/** Where each lies in the other ("Police said …, the Bee reported"), the outlet is the outer one. */
function isMutual(inner: Voice, outer: Voice): boolean {
  return isInside(outer, inner) && !(outer.isOutlet && !inner.isOutlet)
}

function sharesCue(a: Voice, b: Voice): boolean {
  const first = a.attribution.cue[0]
  const second = b.attribution.cue[0]
  return (
    first !== undefined &&
    second !== undefined &&
    first.paragraph === second.paragraph &&
    first.start === second.start
  )
}

function sizeOf(voice: Voice): number {
  return length(voice.attribution.content)
}

function length(spans: readonly Span[]): number {
  let sum = 0
  for (const span of spans) sum += span.end - span.start
  return sum
}

/** UTF-16 units that two lists of spans share. */
export function overlap(first: readonly Span[], second: readonly Span[]): number {
  let sum = 0
  for (const a of first) {
    for (const b of second) {
      if (a.paragraph === b.paragraph)
        sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
    }
  }
  return sum
}
