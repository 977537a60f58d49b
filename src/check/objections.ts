import { alls, hasAny, parts } from './claim.ts'
import type { Concept } from './concepts.ts'
import {
  hasPart,
  isAlone,
  isAtOtherRate,
  isCountedElse,
  isCountedSo,
  isMiscounted,
  isOfOtherThing,
  isPartOf,
  isRatio,
  isSpan,
} from './counting.ts'
import { isDay, isOfOtherDeed } from './days.ts'
import { isAgent, isPassive, isPlace, isVerb } from './grammar.ts'
import { distance, type Laid, type Place, type Stems } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { areComplements } from './likes.ts'
import { bare, isPageName } from './names.ts'
import { namedBefore } from './naming.ts'
import { bounds, isTurned, nearestOpposite } from './opposites.ts'
import { isAtOdds, isDeniedAround, isDenyingClaim, isElsewhereDenied } from './polarity.ts'
import {
  areRolesSwapped,
  isBehindAnother,
  isByAnother,
  isByOtherRole,
  isByOtherSource,
  isDoneByObject,
  isOfAnother,
  isReversed,
} from './roles.ts'
import { isAskedFor, isDone, isOpen, isPromised, isPutOff } from './tense.ts'

/** What speaks against a sentence as the source of a claim. */
type Objection =
  | 'denied'
  | 'denied in other words'
  | 'denied beside'
  | 'opposite'
  | 'doubted'
  | 'only wished'
  | 'still to come'
  | 'other number'
  | 'number of something else'
  | 'of a part'
  | 'other day'
  | 'other degree'
  | 'somebody else'
  | 'roles swapped'
  | 'stitched'
  | 'other place'
  | 'other doer'

export type Objections = {
  /** The first one found; null where there is none. */
  readonly first: Objection | null
  /** What each concept of the claim counts for that is said without being there: by a denied opposite, by “he”. */
  readonly credits: readonly number[]
}

/** True for an objection that makes a sentence say something that cannot be so together with the claim. */
export const contradicts = (objection: Objection | null): boolean =>
  objection !== null && contradicting.has(objection)

const contradicting: ReadonlySet<Objection> = new Set([
  'denied',
  'opposite',
  'doubted',
  'only wished',
  'still to come',
  'number of something else',
  'of a part',
  'roles swapped',
])

/** What a concept counts for that is said by its denied opposite or by another word for the same person. */
export const credit = 0.8

/** What speaks against the sentence along which a claim is laid. */
export function findObjections(place: Place, stems: Stems, opposites: Stems): Objections {
  const credits: number[] = place.claim.concepts.map(() => 0)
  let first: Objection | null = null
  for (const index of place.claim.concepts.keys()) {
    const judged = judgeConcept(place, index, stems, opposites)
    credits[index] = judged.credit
    first ??= judged.objection
  }
  return { first: first ?? objectToWhole(place, credits, opposites), credits }
}

type JudgedConcept = { readonly objection: Objection | null; readonly credit: number }

function judgeConcept(place: Place, index: number, stems: Stems, opposites: Stems): JudgedConcept {
  const { claim, laid, anchor } = place
  const concept = claim.concepts[index]
  if (!concept) return { objection: null, credit: 0 }
  const one = laid[index] ?? null
  const opposite = nearestOpposite(place, index, opposites)
  if (
    opposite &&
    (one?.sentence !== anchor ||
      !one.concept.stem.endsWith(concept.stem) ||
      bounds.has(concept.stem)) &&
    (one?.sentence !== anchor || opposite.distance < distance(one.concept, index, anchor, laid))
  ) {
    const isSaid =
      opposite.concept.isDenied !== concept.isDenied || isTurned(place, index, opposite.concept)
    const isComplement =
      opposite.concept.isDenied === concept.isDenied ||
      areComplements(concept.stem, opposite.concept.stem)
    return { objection: isSaid ? null : 'opposite', credit: isComplement ? credit : 0 }
  }
  if (concept.isName && one?.sentence !== anchor) {
    if (isHalfNamed(place, index)) return { objection: null, credit }
    const naming = namedBefore(index, index < (claim.verbs[0] ?? claim.concepts.length), place)
    return {
      objection:
        naming === 'another' || (naming === 'nobody' && isElsewhereNamed(place, index))
          ? 'somebody else'
          : one
            ? objectTo(place, index, one, opposites)
            : null,
      credit: naming === 'named' ? credit : 0,
    }
  }
  if (one) return { objection: objectTo(place, index, one, opposites), credit: 0 }
  if (concept.value !== null) {
    const isCounted =
      isCountedSo(concept, index, place, stems) || isSpan(concept, place) || isRatio(concept, place)
    return {
      objection: isCounted || isLeftOut(concept, place) ? null : 'other number',
      credit: isCounted ? credit : 0,
    }
  }
  return {
    objection: isDay(concept.stem) ? 'other day' : null,
    credit: concept.isDenied && isElsewhereDenied(place) ? creditOfDenial : 0,
  }
}

/** True for a number that is said without being counted: “one”, or a rank where the sentence has none. */
const isLeftOut = ({ value, measure }: Concept, { sentences, anchor }: Place): boolean =>
  measure === 'rank'
    ? !sentences[anchor]?.concepts.some((one) => one.measure === 'rank')
    : value === 1

/** What a denied word counts for where the sentence denies another. */
export const creditOfDenial = 0.5

/** True for a part of a name of which the sentence has another: “Novak” of “Jan Novak”, whom it calls Jan. */
function isHalfNamed({ claim: { concepts }, laid, anchor }: Place, index: number): boolean {
  for (const step of [-1, 1]) {
    let next = index + step
    while (
      concepts[next]?.isName &&
      concepts[next]?.at === (concepts[next - step]?.at ?? 0) + step
    ) {
      if (laid[next]?.sentence === anchor) return true
      next += step
    }
  }
  return false
}

/** True for a name that the page has, but not near the sentence: “between Bergen and Oslo”. */
const isElsewhereNamed = ({ claim, page }: Place, index: number): boolean =>
  page.words.some(
    ({ key }, at) => bare(key) === bare(claim.concepts[index]?.key ?? '') && isPageName(page, at),
  )

/** What speaks against a concept of the page as what one of the claim means. */
function objectTo(place: Place, index: number, one: Laid, opposites: Stems): Objection | null {
  const { claim, page, anchor } = place
  const concept = claim.concepts[index]
  if (!concept) return null
  const isVerbal = isVerb(claim.words, concept.at)
  // A noun of another stem may be denied for reasons of its own.
  const isSame = one.concept.stem === concept.stem || concept.stem.includes('-')
  const isCertain = isVerbal ? !hollow.has(concept.stem) : isSame
  const isWeighty = one.sentence === anchor || isVerbal || concept.isDenied
  if (
    isWeighty &&
    !isDay(concept.stem) &&
    (isCertain || concept.isDenied) &&
    isAtOdds(concept, one, place, opposites)
  )
    return one.sentence !== anchor
      ? 'denied beside'
      : one.concept.stem === concept.stem
        ? 'denied'
        : 'denied in other words'
  if (isVerbal) {
    if (one.concept.isHedged && !one.concept.isDenied && !isOpen(claim, concept)) return 'doubted'
    if (isPromised(claim, concept.at) && isAskedFor(page, one.concept)) return 'only wished'
    if (isDone(claim, concept.at)) {
      if (one.concept.isWished && !concept.isWished) return 'only wished'
      if (one.concept.isFuture || isPutOff(page, one.concept)) return 'still to come'
    }
  }
  if (isDay(concept.stem) && isOfOtherDeed(place, index, one)) return 'other day'
  if (concept.value === null) return null
  if (one.sentence !== anchor && (isCountedElse(place, index) || isAlone(place, index, one)))
    return 'other number'
  return isMiscounted(place, index, one) || isOfOtherThing(place, index)
    ? 'number of something else'
    : null
}

/** Verbs that say too little to be denied. */
const hollow = new Set(['run', 'bring', 'call'])

/** What speaks against a sentence as a whole. */
function objectToWhole(
  place: Place,
  credits: readonly number[],
  opposites: Stems,
): Objection | null {
  const { claim, laid, page, sentences, anchor } = place
  const { from = 0, to = 0 } = sentences[anchor] ?? {}
  const isOfSome = !hasAny(page, from, to, alls) && hasAny(page, from, to, parts)
  if (claim.isAll && (isOfSome || hasPart(place))) return 'of a part'
  if (isPartOf(place)) return 'of a part'
  if (isOfOtherDegree(place)) return 'other degree'
  if (isAtOtherRate(place)) return 'number of something else'
  if (areRolesSwapped(claim, laid, page) || isDoneByObject(place) || isReversed(place))
    return 'roles swapped'
  if (isStitched(place)) return 'stitched'
  if (
    isByAnother(place) ||
    isOfAnother(place) ||
    isByOtherRole(place) ||
    isBehindAnother(place) ||
    isByOtherSource(place)
  )
    return 'somebody else'
  const isMissing = (index: number) => !laid[index] && credits[index] === 0
  // Done where the passage does not say that it was.
  const isElsewhere = claim.concepts.some(
    ({ at, value, stem }, index) =>
      isMissing(index) && value === null && !isLight(stem, false) && isPlace(claim.words, at),
  )
  if (claim.concepts.length <= short && isElsewhere) return 'other place'
  // Done by somebody of whom the passage does not speak.
  const isByOther = claim.concepts.some(({ at }, index) => {
    const isHead = claim.concepts[index + 1]?.at !== at + 1 || isMissing(index + 1)
    if (!isHead || !isAgent(claim.words, at)) return false
    // “The plant is not affected”: by what, the sentence before says.
    const deed = laid[index - 1]
    const isLeftOpen = deed?.sentence === anchor && isPassive(page, deed.concept.at)
    return isMissing(index) || (laid[index]?.sentence !== anchor && !isLeftOpen)
  })
  if (isByOther) return 'other doer'
  // What is not done cannot be what was done in other words.
  const isUndone = claim.verbs.some(
    (index) =>
      isMissing(index) &&
      !isLight(claim.concepts[index]?.stem ?? '', true) &&
      [-2, -1, 1, 2]
        .flatMap((step) => laid[index + step] ?? [])
        .some(({ concept: { at } }) => isDeniedAround(page, at, from, to)),
  )
  return isUndone && !isDenyingClaim(place, opposites) ? 'denied' : null
}

/** Concepts of a claim that is too short to say anything besides. */
const short = 4

const degrees =
  /^(?:fewer|less|cheaper|dearer|lower|higher|worse|better|longer|shorter|later|earlier|smaller|larger|bigger|older|younger)$/

/** Words from what compares to its “than”, at most. */
const longestComparison = 10

/** True where a claim compares, and the sentence does not so: “cheaper than”. */
const isOfOtherDegree = ({ claim, laid }: Place): boolean =>
  claim.concepts.some(
    ({ at }, index) =>
      !laid[index] &&
      degrees.test(claim.words.words[at]?.key ?? '') &&
      claim.words.words.slice(at + 1, at + longestComparison).some(({ key }) => key === 'than'),
  )

/** Words at which a sentence turns to something else. */
const turns = new Set('while whereas'.split(' '))

/** Words from what is done to what it is done to, at most, in a claim. */
const besideDeed = 3

/** True where what is done and what it is done to stand in two statements of the sentence: “pays for transport, while the museum …”. */
function isStitched({ claim, laid, page: { words }, anchor }: Place): boolean {
  return claim.verbs.some((verb) => {
    const deed = laid[verb]
    const next = [verb + 1, verb + 2].find((index) => {
      const stem = claim.concepts[index]?.stem
      return (
        stem !== undefined && !isLight(stem, false) && claim.clauses[index] === claim.clauses[verb]
      )
    })
    const object = next === undefined ? undefined : laid[next]
    const gap = (claim.concepts[next ?? 0]?.at ?? 0) - (claim.concepts[verb]?.at ?? 0)
    if (!deed || !object || gap > besideDeed) return false
    if (deed.sentence !== anchor || object.sentence !== anchor) return false
    const from = Math.min(deed.concept.at, object.concept.at)
    const to = Math.max(deed.concept.at, object.concept.at)
    return words.slice(from, to).some(({ key }) => turns.has(key))
  })
}
