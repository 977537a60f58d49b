import type { Concept } from './concepts.ts'
import type { Place } from './laid-concepts.ts'
import { isLight } from './light-words.ts'

/** What a word that stands in a sentence beside the one along which the claim is laid counts for: alone there, and with others of the claim. */
const aside = 0.6
const asideWithOthers = 0.9
/** What a word counts for on which another of the claim is laid already. */
const shared = 0.4
/** Evidence beyond this says no more. */
const mostEvidence = 3

/**
 * How much each observation says for a passage as the source of a claim, in log-odds: from a logistic regression with signs held,
 * over 1,800 invented pairs, each batch of them judged by the others. What made no difference when left out is not here.
 */
const weights = {
  base: -0.46,
  /** Share of what the claim says that is found, by weight. */
  share: 0.75,
  /** Telling words found in the sentence; each counts the less the more sentences of the page have it. */
  evidence: 1.04,
  /** None of its verbs is found, nor enough of the rest to do without. */
  noVerb: -2,
  /** What it says first of all is done is not found in the sentence. */
  noFirstVerb: -0.55,
  /** What it ends with is not found. */
  noEnd: -0.48,
} as const

/** Share that has to be found without the verb, and where the claim names who does it. */
const enoughWithoutVerb = 0.8
const enoughOfNamed = 0.87

type Observed = Readonly<Record<keyof typeof weights, number>>

/** The log-odds that a sentence, with those around it, says what a claim says, before what speaks against it. */
export function likelihoodOf(
  place: Place,
  credits: readonly number[],
  frequencies: readonly number[],
): number {
  const observed = observe(place, credits, frequencies)
  return (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (sum, key) => sum + weights[key] * observed[key],
    0,
  )
}

/** What speaks for a sentence. `frequencies` are in how many sentences of the page each concept of the claim is found. */
function observe(
  place: Place,
  credits: readonly number[],
  frequencies: readonly number[],
): Observed {
  const { claim, laid, anchor } = place
  const inSentence = new Map<number, number>()
  for (const one of laid)
    if (one) inSentence.set(one.sentence, (inSentence.get(one.sentence) ?? 0) + 1)
  let all = 0
  let got = 0
  let evidence = 0
  const gets: number[] = []
  for (const [index, concept] of claim.concepts.entries()) {
    const one = laid[index]
    let part = credits[index] ?? 0
    if (one) {
      const others = (inSentence.get(one.sentence) ?? 0) > 1
      part = one.sentence === anchor ? 1 : others || concept.isName ? asideWithOthers : aside
      const before = laid[index - 1]
      // “Shop assistant” is “clerk”.
      if (
        one.isShared &&
        before?.concept !== one.concept &&
        laid[index + 1]?.concept !== one.concept
      )
        part *= shared
    }
    const weight = weightOf(concept, part > 0, claim.verbs.includes(index))
    gets.push(part)
    all += weight
    got += weight * part
    if (!isTelling(place, index)) continue
    if (one ? one.sentence === anchor : part > 0)
      evidence += 1 / Math.max(1, frequencies[index] ?? 1)
  }
  const isTellingVerb = (index: number) => !isLight(claim.concepts[index]?.stem ?? '', true)
  const isFound = (index: number) => (gets[index] ?? 0) > 0
  const isHere = (index: number) =>
    laid[index] ? laid[index]?.sentence === anchor : isFound(index)
  const first = claim.verbs[0]
  const last = claim.concepts.length - 1
  const isWithoutVerb = claim.verbs.some(isTellingVerb) && !claim.verbs.some(isFound)
  const share = got / all
  return {
    base: 1,
    share,
    evidence: Math.min(mostEvidence, evidence),
    noVerb: Number(isWithoutVerb && share < (claim.isOfNamed ? enoughOfNamed : enoughWithoutVerb)),
    noFirstVerb: Number(first !== undefined && isTellingVerb(first) && !isHere(first)),
    noEnd: Number(isTelling(place, last) && !isFound(last)),
  }
}

/** False for words that retelling puts in without saying more. */
function isTelling({ claim }: Place, index: number): boolean {
  const concept = claim.concepts[index]
  if (!concept) return false
  return (
    concept.value !== null || concept.isName || !isLight(concept.stem, claim.verbs.includes(index))
  )
}

/** Names and numbers tell one statement from the next; adverbs least. */
function weightOf({ value, isName, stem }: Concept, isFound: boolean, isVerb: boolean): number {
  if (value !== null || isName) return 1.3
  if (!isFound && isLight(stem, isVerb)) return 0.4
  return stem.endsWith('li') ? 0.5 : 1
}
