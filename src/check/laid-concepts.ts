import type { Claim } from './claim.ts'
import type { Concept } from './concepts.ts'
import type { PageWords } from './page-words.ts'
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
      const name = nameOf(other)
      if (seen.has(name)) continue
      seen.add(name)
      const list = concepts.flatMap((concept, index) => (isOne(concept, other) ? [index] : []))
      if (list.length > 0) matched.set(name, list)
    }
  }
  return matched
}

/** A name is known by its word, others by their stems. */
const nameOf = ({ stem, key, isName }: Concept): string => (isName ? `${key} name` : stem)

/** The concepts of the claim that one of the page may stand for, or contradict, by index. */
export const stemsFor = (stems: Stems, concept: Concept): readonly number[] =>
  stems.get(nameOf(concept)) ?? []

/** A concept of the page on which one of the claim is laid. */
export type Laid = {
  readonly concept: Concept
  /** Index of its sentence. */
  readonly sentence: number
  /** True where another concept of the claim is laid on it, too. */
  readonly isShared: boolean
}

/** A claim laid along a sentence of a page, the anchor: for each of its concepts where it was found, null where nowhere. */
export type Place = {
  readonly claim: Claim
  readonly laid: readonly (Laid | null)[]
  readonly page: PageWords
  readonly sentences: readonly Sentence[]
  readonly anchor: number
}

/** Sentences around the one along which a claim is laid, before and behind it, in which what it does not say may be said. */
const around = [-1, 1, -2]
/** What a word of another form counts against one that is the same, in words of distance. */
const otherForm = 1
/** The same for one that is denied where the other is not. */
const otherSense = 4

/**
 * Lays a claim along a sentence: for each of its concepts the one of the sentence that means it and stands nearest to its
 * neighbours, else one of the sentences around it; null where there is none.
 */
export function layAlong(
  claim: Claim,
  sentences: readonly Sentence[],
  anchor: number,
  stems: Stems,
): (Laid | null)[] {
  const laid: (Laid | null)[] = claim.concepts.map(() => null)
  const used = new Set<Concept>()
  for (const sentence of [anchor, ...around.map((step) => anchor + step)]) {
    const found: Concept[][] = claim.concepts.map(() => [])
    for (const concept of sentences[sentence]?.concepts ?? [])
      for (const index of stemsFor(stems, concept)) found[index]?.push(concept)
    const open = claim.concepts
      .map((_, index) => index)
      .filter((index) => laid[index] === null && (found[index]?.length ?? 0) > 0)
      .sort((one, other) => (found[one]?.length ?? 0) - (found[other]?.length ?? 0))
    for (const index of open) {
      const own = claim.concepts[index]
      const cost = (one: Concept) =>
        distance(one, index, sentence, laid) +
        (one.stem === own?.stem ? 0 : otherForm) +
        (one.isDenied === own?.isDenied ? 0 : otherSense) +
        (used.has(one) ? 100 : 0)
      const best = found[index]?.reduce((one, other) => (cost(other) < cost(one) ? other : one))
      if (!best) continue
      laid[index] = { concept: best, sentence, isShared: used.has(best) }
      used.add(best)
    }
  }
  for (const verb of claim.verbs) if (isApart(sentences, laid, verb, anchor)) laid[verb] = null
  return laid
}

/** True where what is done stands in a sentence beside, without anything else that the claim has: in another statement. */
function isApart(
  sentences: readonly Sentence[],
  laid: readonly (Laid | null)[],
  verb: number,
  anchor: number,
): boolean {
  const own = laid[verb]
  if (!own || own.sentence === anchor) return false
  // “I was just tired” says nothing besides.
  if (sentences[own.sentence]?.concepts.length === 1) return false
  return !laid.some((one, index) => index !== verb && one?.sentence === own.sentence)
}

/** Words from a concept to the nearest on which a neighbour in the claim is laid in the same sentence; 0 where none is. */
export function distance(
  { at }: Concept,
  index: number,
  sentence: number,
  laid: readonly (Laid | null)[],
): number {
  let least = Number.POSITIVE_INFINITY
  for (const step of [-2, -1, 1, 2]) {
    const beside = laid[index + step]
    if (beside?.sentence === sentence && beside.concept.at !== at)
      least = Math.min(least, Math.abs(beside.concept.at - at))
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least
}
