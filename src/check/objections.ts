import { alls, type Claim, hasAny, parts } from './claim.ts'
import type { Concept } from './concepts.ts'
import { isAgent, isNegationAt, isPassive, isPlace, isVerb } from './grammar.ts'
import { distance, type Laid, type Place, type Stems, stemsFor } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { areComplements } from './likes.ts'
import { holdsOf } from './numbers.ts'
import { followsSpace, type PageWords } from './page-words.ts'
import { rates } from './phrases.ts'
import {
  areRolesSwapped,
  isBehindAnother,
  isByAnother,
  isByOtherRole,
  isByOtherSource,
  isOfAnother,
  namedBefore,
} from './roles.ts'
import type { Sentence } from './sentences.ts'
import { irregularForms } from './word-forms.ts'

/** What speaks against a sentence as the source of a claim. */
export type Objection =
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
    const naming = namedBefore(index, index < (claim.verbs[0] ?? claim.concepts.length), place)
    return {
      objection:
        naming === 'another'
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
      objection: isCounted || concept.value === 1 ? null : 'other number',
      credit: isCounted ? credit : 0,
    }
  }
  return {
    objection: isDay(concept.stem) ? 'other day' : null,
    credit: concept.isDenied && isElsewhereDenied(place) ? creditOfDenial : 0,
  }
}

/** What a denied word counts for where the sentence denies another. */
export const creditOfDenial = 0.5

/** True where the sentence denies something on which nothing of the claim is laid. */
const isElsewhereDenied = ({ laid, sentences, anchor }: Place): boolean =>
  sentences[anchor]?.concepts.some(
    (one) => one.isDenied && !laid.some((other) => other?.concept === one),
  ) ?? false

/** What speaks against a concept of the page as what one of the claim means. */
function objectTo(place: Place, index: number, one: Laid, opposites: Stems): Objection | null {
  const { claim, anchor } = place
  const concept = claim.concepts[index]
  if (!concept) return null
  const isVerbal = isVerb(claim.words, concept.at)
  // A noun of another stem may be denied for reasons of its own.
  const isSame = one.concept.stem === concept.stem || concept.stem.includes('-')
  const isCertain = isVerbal ? !hollow.has(concept.stem) : isSame
  const isWeighty = one.sentence === anchor || isVerbal || concept.isDenied
  if (isWeighty && (isCertain || concept.isDenied) && isAtOdds(concept, one, place, opposites))
    return one.sentence !== anchor
      ? 'denied beside'
      : one.concept.stem === concept.stem
        ? 'denied'
        : 'denied in other words'
  if (isVerbal) {
    if (one.concept.isHedged && !one.concept.isDenied && !isOpen(claim, concept)) return 'doubted'
    if (isDone(claim, concept.at)) {
      if (one.concept.isWished && !concept.isWished) return 'only wished'
      if (one.concept.isFuture) return 'still to come'
    }
  }
  if (isDay(concept.stem) && isOfOtherDeed(place, index, one)) return 'other day'
  if (concept.value === null) return null
  if (one.sentence !== anchor && (isCountedElse(place, index) || isAlone(place, index, one)))
    return 'number of something else'
  return isMiscounted(place, index, one) ? 'number of something else' : null
}

/** True for what a claim does not say is so: “may close”, “are to be closed”, “if …”; and for keeping silent. */
function isOpen(
  { words: { words }, isConditional }: Claim,
  { at, stem, isHedged }: Concept,
): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  const isToBe = /^(?:is|are|was|were) to be$/.test(before.join(' ')) || before.at(-1) === 'to'
  return isHedged || isConditional || isToBe || stem.startsWith('not-')
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
  if (areRolesSwapped(claim, laid, page)) return 'roles swapped'
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

/** True where a “not” stands near a word in the same part of its sentence. */
function isDeniedAround(page: PageWords, at: number, from: number, to: number): boolean {
  for (const step of [-1, 1]) {
    for (let next = at; Math.abs(next - at) <= denied && next >= from && next < to; next += step) {
      if (isNegationAt(page, next)) return true
      const isEdge = step === 1 ? !followsSpace(page, next + 1) : !followsSpace(page, next)
      if (isEdge || (next !== at && parting.has(page.words[next]?.key ?? ''))) break
    }
  }
  return false
}

const parting = new Set('but and while whereas which who although though because'.split(' '))

/** Words between what is said and a “not”, at most. */
const denied = 5
/** Concepts of a claim that is too short to say anything besides. */
const short = 4
/** Words between an opposite and what it is said of, at most. */
const nearby = 10

/** Words between a denial of the page and what the claim denies, at most: “no rise is planned” is “will not rise”. */
const denies = 6

/** Words that all but deny: “so few were cut”. */
const fewness = new Set(
  'few fewer little barely hardly scarcely lack lacks lacked too less only limit cap maximum'.split(
    ' ',
  ),
)

/** True for a claim that denies something, if by a word for its opposite: “lacked proof” of “not enough evidence”. */
const isDenyingClaim = (place: Place, opposites: Stems): boolean =>
  place.claim.concepts.some(
    ({ isDenied }, index) =>
      isDenied || nearestOpposite(place, index, opposites)?.concept.isDenied === true,
  )

/** True where one says what the other denies. What a claim denies may be denied of another word of the same statement. */
function isAtOdds(one: Concept, laidOn: Laid, place: Place, opposites: Stems): boolean {
  const { page, sentences, anchor } = place
  const other = laidOn.concept
  if (one.value !== null) return one.isDenied !== other.isDenied
  if (other.isDenied)
    return !one.isNearDenial && (one.stem === other.stem || !isDenyingClaim(place, opposites))
  if (!one.isDenied || other.isNearDenial) return false
  if (laidOn.sentence !== anchor) return true
  const isNear = ({ isDenied, at }: Concept) => isDenied && Math.abs(at - other.at) <= denies
  return !(
    sentences[anchor]?.concepts.some(isNear) ||
    page.words.slice(Math.max(0, other.at - denies), other.at).some(({ key }) => fewness.has(key))
  )
}

/** Words between one that sets bounds and what it is said of, at most. */
const bound = 3
const bounds = new Set(
  'befor after over under abov below more less fewer most least ahead behind'.split(' '),
)

/** True where something that the claim has before a concept and something that it has behind stand in the sentence. */
const isBetween = (index: number, anchor: number, laid: readonly (Laid | null)[]): boolean =>
  [
    [-1, -2],
    [1, 2],
  ].every((steps) => steps.some((step) => laid[index + step]?.sentence === anchor))

/** The concept of the sentence that contradicts one of the claim and stands nearest to its neighbours; null where none is near. */
function nearestOpposite(
  { laid, sentences, anchor }: Place,
  index: number,
  opposites: Stems,
): { readonly concept: Concept; readonly distance: number } | null {
  let nearest: { concept: Concept; distance: number } | null = null
  for (const concept of sentences[anchor]?.concepts ?? []) {
    if (!stemsFor(opposites, concept).includes(index)) continue
    if (laid.some((one, other) => other !== index && one?.concept === concept)) continue
    const away = distance(concept, index, anchor, laid)
    const isBound = bounds.has(concept.stem)
    if (isBound && !isBetween(index, anchor, laid)) continue
    if (
      away <= (isBound ? bound : nearby) &&
      away < (nearest?.distance ?? Number.POSITIVE_INFINITY)
    )
      nearest = { concept, distance: away }
  }
  return nearest
}

const comparing =
  /^(?:more|less|fewer|higher|lower|longer|shorter|bigger|larger|smaller|better|worse|older|younger)$/

/** True where two things are compared the other way round: “costs more than it brings” is “brings less than it costs”. */
function isTurned({ claim, laid, anchor }: Place, index: number, { at }: Concept): boolean {
  const { words } = claim.words
  const own = claim.concepts[index]?.at ?? 0
  if (!comparing.test(words[own]?.key ?? '')) return false
  const places = (from: number, to: number) =>
    laid
      .slice(Math.max(0, from), to)
      .flatMap((one) => (one?.sentence === anchor ? [one.concept.at] : []))
  const before = places(index - 2, index)
  const behind = places(index + 1, index + 3)
  return before.some((one) => one > at) && behind.some((one) => one < at)
}

/** True for what a claim says was done: “has closed”, “was closed”, “closed”. */
function isDone({ words: { words } }: Claim, at: number): boolean {
  const key = words[at]?.key ?? ''
  const before = words.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  if (key.endsWith('ing') || before.some((one) => modal.test(one))) return false
  const isPast = key.endsWith('ed') || isIrregularPast(key)
  return before.some((one) => /^(?:has|have|had|was|were|been)$/.test(one)) || isPast
}

const isIrregularPast = (key: string) =>
  !key.endsWith('s') && (irregularForms.get(key) ?? key) !== key

const modal = /^(?:to|will|would|should|could|can|may|might|must)$/

/** As many of something are spoken of as “the children”, at most. */
const mostKnown = 100
/** Words between a number and what it counts where they stand together. */
const together = 3

/** True where the page has a number beside the same thing elsewhere: “the children” of a passage are “three children” above. */
function isCountedSo(
  { value }: Concept,
  index: number,
  { sentences, anchor }: Place,
  stems: Stems,
): boolean {
  if (value === null || value < 2 || value > mostKnown) return false
  const isThing = (one: Concept) => stemsFor(stems, one).includes(index + 1)
  const counts = ({ concepts }: Sentence) =>
    concepts.flatMap((one, at) =>
      one.value !== null &&
      concepts
        .slice(at + 1, at + 3)
        .some((other) => isThing(other) && other.at - one.at <= together)
        ? [one.value]
        : [],
    )
  const here = sentences[anchor]
  if (here && counts(here).some((other) => other !== value)) return false
  return sentences.some((sentence) => counts(sentence).includes(value))
}

/** True where nothing that the claim has beside a number stands in the sentence that has the number. */
const isAlone = ({ laid, claim }: Place, index: number, { sentence }: Laid): boolean =>
  !isYear(claim.concepts[index]?.value ?? 0) &&
  [-2, -1, 1, 2].every((step) => laid[index + step]?.sentence !== sentence)

/** True where the sentence counts the same thing otherwise than the claim, whose number stands in another sentence. */
function isCountedElse({ claim, laid, sentences, anchor }: Place, index: number): boolean {
  const things = [-1, 1, 2].flatMap((step) => {
    const one = laid[index + step]
    return one?.sentence === anchor ? [one.concept.at] : []
  })
  return (sentences[anchor]?.concepts ?? []).some(
    ({ value, at }) =>
      value !== null &&
      things.some((thing) => Math.abs(thing - at) <= together) &&
      !claim.concepts.some((one) => one.value === value),
  )
}

/** Words between a number and what it is a part of, at most. */
const besideWhole = 15

/** True for a share that two numbers of the sentence make: “1,150 of the 3,400 jobs” are about a third. */
function isRatio(share: Concept, { sentences, anchor }: Place): boolean {
  if (share.value === null || share.value >= 1) return false
  const numbers = (sentences[anchor]?.concepts ?? []).filter(
    ({ value, measure }) => value !== null && value > 1 && measure === null && !isYear(value),
  )
  const holds = (part: number, whole: number) =>
    part < whole && holdsOf(share, { value: part / whole, rounding: 'exact', measure: null })
  return numbers.some((one) =>
    numbers.some(
      (other) =>
        Math.abs(one.at - other.at) <= besideWhole && holds(one.value ?? 0, other.value ?? 1),
    ),
  )
}

/** True for as many years as lie between two of the sentence: “between 2018 and 2022”. */
function isSpan({ value, measure }: Concept, { sentences, anchor }: Place): boolean {
  if (value === null || measure !== 'months') return false
  const years = (sentences[anchor]?.concepts ?? []).flatMap((one) =>
    one.value !== null && isYear(one.value) ? [one.value] : [],
  )
  return years.some((from) => years.some((to) => (to - from) * 12 === value))
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100

/** Words between a number and a neighbour of the claim's, at most. */
const counted = 12

/** True for a sum of money. */
const isMoney = ({ words }: PageWords, { at }: Concept): boolean =>
  /^(?:euros?|dollars?|pounds?|kroner?|francs?|yen|rupees?|cents?)$/.test(
    words[at + 1]?.key ?? '',
  ) || [1, 2].some((back) => /^[$€£¥]$/.test(words[at - back]?.key ?? ''))

/** True where the number that the page has belongs to something else. */
function isMiscounted({ claim, laid, sentences, page }: Place, index: number, one: Laid): boolean {
  const value = claim.concepts[index]?.value ?? 0
  const isRare =
    value >= 100 &&
    sentences.every(({ concepts }) =>
      concepts.every((other) => other === one.concept || other.value !== value),
    )
  if (!isRare && !isYear(value) && distance(one.concept, index, one.sentence, laid) > counted)
    return true
  const deed = laid[index - 1]
  if (
    deed?.sentence === one.sentence &&
    claim.verbs.includes(index - 1) &&
    (sentences[one.sentence]?.concepts ?? []).some(
      (other) =>
        other.value !== null &&
        isYear(other.value) === isYear(value) &&
        isMoney(page, other) === isMoney(page, one.concept) &&
        other.value < 1 === value < 1 &&
        other.at > deed.concept.at &&
        other.at - deed.concept.at <= together &&
        other.at - deed.concept.at < Math.abs(one.concept.at - deed.concept.at) &&
        !claim.concepts.some(({ value }) => value === other.value),
    )
  )
    return true
  const thing = laid[index + 1]
  if (!thing || thing.sentence !== one.sentence) return false
  const gap = Math.abs(thing.concept.at - one.concept.at)
  return (sentences[one.sentence]?.concepts ?? []).some(
    (other) =>
      other.value !== null &&
      other.value < 1 === value < 1 &&
      !/^(?:of|of its|of the)$/.test(page.words[one.concept.at + 1]?.key ?? '') &&
      other.at < thing.concept.at &&
      thing.concept.at - other.at <= together &&
      thing.concept.at - other.at < gap &&
      !claim.concepts.some(({ value }) => value === other.value),
  )
}

const degrees =
  /^(?:fewer|less|cheaper|dearer|lower|higher|worse|better|longer|shorter|later|earlier|smaller|larger|bigger|older|younger)$/

/** True where a claim compares, and the sentence does not so: “cheaper than”. */
const isOfOtherDegree = ({ claim, laid }: Place): boolean =>
  claim.concepts.some(
    ({ at }, index) =>
      !laid[index] &&
      degrees.test(claim.words.words[at]?.key ?? '') &&
      claim.words.words.slice(at + 1, at + 4).some(({ key }) => key === 'than'),
  )

/** True where a claim counts by the year, or the hour, and the sentence does not. */
function isAtOtherRate({ claim, laid }: Place): boolean {
  return claim.concepts.some(({ stem }, index) => rates.has(stem) && !laid[index])
}

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

const ofThose = /^(?:the|them|their|his|her|its|our|those|these|who|whom|which)$/

/** The concepts of a sentence that count a part: “two of her five”. */
const partsOf = ({ sentences, anchor, page: { words } }: Place): Concept[] =>
  (sentences[anchor]?.concepts ?? []).filter(
    ({ value, at, rounding }) =>
      value !== null &&
      rounding === 'exact' &&
      words[at + 1]?.key === 'of' &&
      ofThose.test(words[at + 2]?.key ?? ''),
  )

const hasPart = (place: Place): boolean => partsOf(place).length > 0

/** True where the sentence says something of so many of those of whom the claim says it of all or of another number: “two of her five”. */
function isPartOf(place: Place): boolean {
  const { claim, laid, anchor } = place
  return partsOf(place).some(({ value, at }) => {
    if (claim.concepts.some((one) => one.value === value)) return false
    if (laid.some((one) => one?.sentence === anchor && one.concept.at === at)) return false
    // Of how many something is done, stands nearer to it than the number of the claim.
    const counts = claim.concepts.flatMap((one, index) => {
      const other = laid[index]
      return one.value !== null && one.measure === null && other?.sentence === anchor
        ? [other.concept.at]
        : []
    })
    return claim.verbs.some((verb) => {
      const deed = laid[verb]
      return (
        deed?.sentence === anchor &&
        counts.some((count) => Math.abs(at - deed.concept.at) < Math.abs(count - deed.concept.at))
      )
    })
  })
}

const times = new Set('year week month weekend summer winter spring autumn'.split(' '))

/** True where another time stands nearer to what the claim says is done on a day. */
function isOfOtherDeed({ claim, laid, sentences }: Place, index: number, one: Laid): boolean {
  const deeds = claim.verbs.flatMap((verb) => {
    const other = laid[verb]
    return other?.sentence === one.sentence && Math.abs(verb - index) <= 2 ? [other.concept.at] : []
  })
  return (sentences[one.sentence]?.concepts ?? []).some(
    ({ stem, at }) =>
      (isDay(stem) || times.has(stem)) &&
      !claim.concepts.some((other) => other.stem === stem) &&
      deeds.some((deed) => Math.abs(at - deed) < Math.abs(one.concept.at - deed)),
  )
}

const days = new Set(
  'may mondai tuesdai wednesdai thursdai fridai saturdai sundai januari februari march april june juli august septemb octob novemb decemb'.split(
    ' ',
  ),
)
const isDay = (stem: string) => days.has(stem)
