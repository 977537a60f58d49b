import { alls, hasAny, parts } from './claim.ts'
import type { Concept } from './concepts.ts'
import { isMiscounted, isPartOf } from './counting.ts'
import { isAgent, isPassive, isPlace, isVerb } from './grammar.ts'
import { distance, type Laid, type Place, type Stems } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { areComplements } from './likes.ts'
import { bare, isPageName } from './names.ts'
import { namedBefore } from './naming.ts'
import { bounds, nearestOpposite } from './opposites.ts'
import type { PageWords } from './page-words.ts'
import { isAtOdds, isElsewhereDenied } from './polarity.ts'
import {
  areRolesSwapped,
  isByAnother,
  isByLaterOne,
  isByOtherAgent,
  isByOtherRole,
  isReversed,
} from './roles.ts'
import { isAgreed, isAskedFor, isDone, isOpen, isPromised, standingOf } from './standing.ts'

/** What speaks against a sentence as the source of a claim. */
type Objection =
  | 'denied'
  | 'denied in other words'
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
  | 'other doer'
  | 'other place'

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
export function findObjections(place: Place, opposites: Stems): Objections {
  const credits: number[] = place.claim.concepts.map(() => 0)
  let first: Objection | null = null
  for (const index of place.claim.concepts.keys()) {
    const judged = judgeConcept(place, index, opposites)
    credits[index] = judged.credit
    first ??= judged.objection
  }
  return { first: first ?? objectToWhole(place, credits), credits }
}

type JudgedConcept = { readonly objection: Objection | null; readonly credit: number }

function judgeConcept(place: Place, index: number, opposites: Stems): JudgedConcept {
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
    const isSaid = opposite.concept.isDenied !== concept.isDenied
    const isComplement =
      opposite.concept.isDenied === concept.isDenied ||
      areComplements(concept.stem, opposite.concept.stem)
    return { objection: isSaid ? null : 'opposite', credit: isComplement ? credit : 0 }
  }
  if (concept.isName && one?.sentence !== anchor) {
    const naming = namedBefore(index, index < (claim.verbs[0] ?? claim.concepts.length), place)
    return {
      objection:
        naming === 'another' ||
        (naming === 'nobody' &&
          ((!one && !isAcronym(place, index)) || isElsewhereNamed(place, index)))
          ? 'somebody else'
          : one
            ? objectTo(place, index, one, opposites)
            : null,
      credit: naming === 'named' ? credit : 0,
    }
  }
  if (one) return { objection: objectTo(place, index, one, opposites), credit: 0 }
  if (concept.value !== null) {
    return { objection: isLeftOut(concept) ? null : 'other number', credit: 0 }
  }
  return {
    objection: isDay(concept.stem) ? 'other day' : null,
    credit: concept.isDenied && isElsewhereDenied(place) ? creditOfDenial : 0,
  }
}

/** True for a number that is said without being counted: “one”. */
const isLeftOut = ({ value, measure }: Concept): boolean => measure !== 'rank' && value === 1

/** What a denied word counts for where the sentence denies another. */
const creditOfDenial = 0.5

/** True for “TV” and “GDP”, which a page may write out. */
const isAcronym = ({ claim: { concepts, words } }: Place, index: number): boolean => {
  const { start = 0, end = 0 } = words.words[concepts[index]?.at ?? -1] ?? {}
  return /^\p{Lu}{2,4}$/u.test(words.paragraphs[0]?.slice(start, end) ?? '')
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
  const isCertain = isVerbal || isSame
  if (
    one.sentence === anchor &&
    !isDay(concept.stem) &&
    (isCertain || concept.isDenied) &&
    isAtOdds(concept, one, place, opposites)
  )
    return one.concept.stem === concept.stem ? 'denied' : 'denied in other words'
  if (isVerbal) {
    if (one.sentence === anchor && !one.concept.isDenied && !isOpen(claim, concept)) {
      const standing = standingOf(page, one.concept.at, place.sentences[anchor]?.from ?? 0)
      if (standing !== 'done' && isDone(claim, concept.at)) return 'still to come'
      if (standing === 'open' && isPromised(claim, concept.at)) return 'only wished'
    }
    if (one.concept.isHedged && !one.concept.isDenied && !isOpen(claim, concept)) return 'doubted'
    if (
      (isPromised(claim, concept.at) || isAgreed(claim, concept.at)) &&
      isAskedFor(page, one.concept)
    )
      return 'only wished'
    if (isDone(claim, concept.at) && one.concept.isWished && !concept.isWished) return 'only wished'
  }
  if (concept.value === null) return null
  if (one.sentence !== anchor) return 'other number'
  return isMiscounted(place, index, one) ? 'number of something else' : null
}

/** What speaks against a sentence as a whole. */
function objectToWhole(place: Place, credits: readonly number[]): Objection | null {
  const { claim, laid, page, sentences, anchor } = place
  const { from = 0, to = 0 } = sentences[anchor] ?? {}
  const isOfSome = !hasAny(page, from, to, alls) && hasAny(page, from, to, parts)
  if ((claim.isAll && isOfSome) || isPartOf(place)) return 'of a part'
  if (isOfOtherDegree(place)) return 'other degree'
  if (areRolesSwapped(claim, laid, page) || isReversed(place)) return 'roles swapped'
  if (isByAnother(place) || isByOtherAgent(place) || isByOtherRole(place) || isByLaterOne(place))
    return 'somebody else'
  if (isElsewhere(place, credits)) return 'other place'
  const isMissing = (index: number) => !laid[index] && credits[index] === 0
  // Done by somebody of whom the passage does not speak.
  const isByOther = claim.concepts.some(({ at }, index) => {
    const isHead = claim.concepts[index + 1]?.at !== at + 1 || isMissing(index + 1)
    if (!isHead || !isAgent(claim.words, at)) return false
    // “The plant is not affected”: by what, the sentence before says.
    const deed = laid[index - 1]
    const isLeftOpen = deed?.sentence === anchor && isPassive(page, deed.concept.at)
    return isMissing(index) || (laid[index]?.sentence !== anchor && !isLeftOpen)
  })
  return isByOther ? 'other doer' : null
}

/** True where both say where it is, and none of where the claim has it is in the sentence: “in a church”, “in a waiting room”. */
function isElsewhere({ claim, laid, page, sentences, anchor }: Place, credits: readonly number[]) {
  const isWhere = (words: PageWords, { at, value, isName, stem }: Concept) =>
    value === null && isPlace(words, at) && (isName || !isLight(stem, false))
  const own = claim.concepts.flatMap((one, index) =>
    isWhere(claim.words, one) && !claim.verbs.includes(index) ? [index] : [],
  )
  const isHere = (index: number) =>
    laid[index] ? laid[index]?.sentence === anchor : credits[index] !== 0
  return (
    own.length > 0 &&
    !own.some(isHere) &&
    (sentences[anchor]?.concepts ?? []).some(
      (one) => isWhere(page, one) && !laid.some((other) => other?.concept === one),
    )
  )
}

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

const days = new Set(
  'may mondai tuesdai wednesdai thursdai fridai saturdai sundai januari februari march april june juli august septemb octob novemb decemb'.split(
    ' ',
  ),
)

const isDay = (stem: string) => days.has(stem)
