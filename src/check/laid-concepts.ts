import type { Claim } from './claim.ts'
import type { Concept } from './concepts.ts'
import type { Sentence } from './sentences.ts'

/** For each stem of the page some concepts of the claim, by index. */
export type Stems = ReadonlyMap<string, readonly number[]>

/** The concepts that each stem may stand for, or contradict. Found once, so that time grows with the page alone. */
export function matchStems(
  concepts: readonly Concept[],
  sentences: readonly Sentence[],
  isOne: (concept: Concept, other: Concept) => boolean,
): Stems {
  const matched = new Map<string, readonly number[]>()
  const seen = new Set<string>()
  for (const sentence of sentences) {
    for (const other of sentence.concepts) {
      if (seen.has(other.stem)) continue
      seen.add(other.stem)
      const list = concepts.flatMap((concept, index) => (isOne(concept, other) ? [index] : []))
      if (list.length > 0) matched.set(other.stem, list)
    }
  }
  return matched
}

/** What the end of a sentence counts for, in words. */
const sentenceEnd = 6

/** For each concept of the claim those of a window that some stems give for it. */
export function collect(claim: Claim, window: readonly Sentence[], stems: Stems): Concept[][] {
  const found: Concept[][] = claim.concepts.map(() => [])
  for (const { concepts } of window) {
    for (const concept of concepts)
      for (const index of stems.get(concept.stem) ?? []) found[index]?.push(concept)
  }
  return found
}

/**
 * Words from a concept of the page to the nearest of those that the claim has beside the one it is laid along; 0 where nothing
 * is there of them.
 */
export function distanceOf(
  one: Concept,
  index: number,
  found: readonly (readonly Concept[])[],
  window: readonly Sentence[],
): number {
  const place = (at: number) => window.findIndex(({ to }) => at < to)
  let least = Number.POSITIVE_INFINITY
  for (const step of [-2, -1, 1, 2]) {
    const beside = found[index + step]
    for (const { at } of beside ?? []) {
      if (at === one.at) continue
      const ends = Math.abs(place(at) - place(one.at))
      least = Math.min(least, Math.abs(at - one.at) + ends * sentenceEnd)
    }
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least
}

/** True where the page says the opposite of a concept, and nearer to what it is said of than the concept. */
export function isNearer(
  opposites: readonly Concept[],
  matches: readonly Concept[],
  index: number,
  found: readonly (readonly Concept[])[],
  window: readonly Sentence[],
): boolean {
  if (opposites.length === 0) return false
  const nearest = (concepts: readonly Concept[]) =>
    Math.min(...concepts.map((one) => distanceOf(one, index, found, window)))
  return nearest(opposites.filter(({ isDenied }) => !isDenied)) < nearest(matches)
}
