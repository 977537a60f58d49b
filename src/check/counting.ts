import type { Concept } from './concepts.ts'
import { distance, type Laid, type Place, type Stems, stemsFor } from './laid-concepts.ts'
import { holdsOf } from './numbers.ts'
import type { PageWords } from './page-words.ts'
import { rates } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** As many of something are spoken of as “the children”, at most. */
const mostKnown = 100

/** Words between a number and what it counts where they stand together. */
export const together = 3

/** True where the page has a number beside the same thing elsewhere: “the children” of a passage are “three children” above. */
export function isCountedSo(
  { value }: Concept,
  index: number,
  { sentences, anchor, laid, page }: Place,
  stems: Stems,
): boolean {
  if (value === null || value < 2 || value > mostKnown) return false
  const thing = laid[index + 1]
  if (thing?.sentence !== anchor) return false
  if (!/^(?:the|these|those|all)$/.test(page.words[thing.concept.at - 1]?.key ?? '')) return false
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
export const isAlone = ({ laid, claim }: Place, index: number, { sentence }: Laid): boolean =>
  !isYear(claim.concepts[index]?.value ?? 0) &&
  [-2, -1, 1, 2].every((step) => laid[index + step]?.sentence !== sentence)

/** True where the sentence counts the same thing otherwise than the claim, whose number stands in another sentence. */
export function isCountedElse({ claim, laid, sentences, anchor }: Place, index: number): boolean {
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
export function isRatio(share: Concept, { sentences, anchor }: Place): boolean {
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
export function isSpan({ value, measure }: Concept, { sentences, anchor }: Place): boolean {
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
export function isMiscounted(
  { claim, laid, sentences, page }: Place,
  index: number,
  one: Laid,
): boolean {
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
        other.value !== 1 &&
        other.measure === one.concept.measure &&
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
      other.value !== 1 &&
      other.measure === one.concept.measure &&
      isYear(other.value) === isYear(value) &&
      other.value < 1 === value < 1 &&
      !/^(?:of|of its|of the)$/.test(page.words[one.concept.at + 1]?.key ?? '') &&
      Math.abs(thing.concept.at - other.at) <= together &&
      Math.abs(thing.concept.at - other.at) < gap &&
      !claim.concepts.some(({ value }) => value === other.value),
  )
}

/** True where a claim counts by the year, or the hour, and the sentence does not. */
export function isAtOtherRate({ claim, laid }: Place): boolean {
  return claim.concepts.some(({ stem }, index) => rates.has(stem) && !laid[index])
}

/** Words from a part to the number of the whole: “one of the plant’s two”. */
const ofThoseTwo = 4
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

export const hasPart = (place: Place): boolean => partsOf(place).length > 0

/** True where the sentence says something of so many of those of whom the claim says it of all or of another number: “two of her five”. */
export function isPartOf(place: Place): boolean {
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
    // “One of her two.”
    if (counts.some((count) => count > at && count - at <= ofThoseTwo)) return true
    return claim.verbs.some((verb) => {
      const deed = laid[verb]
      return (
        deed?.sentence === anchor &&
        counts.some((count) => Math.abs(at - deed.concept.at) < Math.abs(count - deed.concept.at))
      )
    })
  })
}

/** True where the claim counts something of which the sentence does not speak, with a number that counts something else there. */
export function isOfOtherThing({ claim, laid, sentences, anchor }: Place, index: number): boolean {
  const number = claim.concepts[index]
  const own = claim.concepts[index + 1]
  const one = laid[index]
  if (!number || !own || !one || one.sentence !== anchor || number.measure !== null) return false
  if (own.at - number.at > besideNumber || isYear(number.value ?? 0)) return false
  const thing = laid[index + 1]
  if (!thing || thing.sentence === anchor) return false
  const other = sentences[anchor]?.concepts.find(({ at }) => at > one.concept.at)
  return (
    other !== undefined &&
    other.at - one.concept.at <= besideNumber &&
    !laid.some((each) => each?.concept === other)
  )
}

/** Words from a number to what it counts, at most. */
const besideNumber = 2
