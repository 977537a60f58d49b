import type { Concept } from './concepts.ts'
import { type Laid, type Place } from './laid-concepts.ts'
import type { PageWords } from './page-words.ts'

/** Words between a number and what it counts where they stand together. */
const together = 3

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100

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
  // “Two thirds of its schools” may count another thing first.
  if (page.words[one.concept.at + 1]?.key === 'of') return false
  const isOfItsKind = (other: Concept) =>
    other.value !== null &&
    other.value !== 1 &&
    other.measure === one.concept.measure &&
    isYear(other.value) === isYear(value) &&
    isMoney(page, other) === isMoney(page, one.concept) &&
    other.value < 1 === value < 1 &&
    !claim.concepts.some(({ value }) => value === other.value)
  const rivals = (sentences[one.sentence]?.concepts ?? []).filter(isOfItsKind)
  const own = claim.concepts[index]?.at ?? 0
  // “Pays four”, “a grade of four”.
  const isBehind = claim.verbs.includes(index - 1) || claim.words.words[own - 1]?.key === 'of'
  return [...(isBehind ? [index - 1] : []), index + 1].some((beside) => {
    const thing = laid[beside]
    if (thing?.sentence !== one.sentence) return false
    if (Math.abs((claim.concepts[beside]?.at ?? 0) - own) > together) return false
    const gap = Math.abs(thing.concept.at - one.concept.at)
    return rivals.some(
      ({ at }) =>
        (beside > index || at > thing.concept.at) &&
        Math.abs(thing.concept.at - at) < Math.min(gap, together + 1),
    )
  })
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
      words[at - 1]?.key !== 'all' &&
      words[at + 1]?.key === 'of' &&
      ofThose.test(words[at + 2]?.key ?? ''),
  )

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
