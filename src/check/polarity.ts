import type { Concept } from './concepts.ts'
import { isVerb } from './grammar.ts'
import type { Laid, Place, Stems } from './laid-concepts.ts'
import { nearestOpposite } from './opposites.ts'

/** True where the sentence denies something on which nothing of the claim is laid. */
export const isElsewhereDenied = ({ laid, sentences, anchor }: Place): boolean =>
  sentences[anchor]?.concepts.some(
    (one) => one.isDenied && !laid.some((other) => other?.concept === one),
  ) ?? false

/** Words between a denial of the page and what the claim denies, at most: “no rise is planned” is “will not rise”. */
const denies = 6

/** What makes that there is no more of something: “scrap homework”. */
const ending =
  /^(?:scrap|abolish|drop|cancel|remove|axe|end|stop|ban|lose|lost)(?:s|es|ed|ing|led|ling|ped|ping|ned|ning|ped)?$/
/** Words from that to what there is no more of, at most. */
const ends = 3

/** True for a claim that denies something, if by a word for its opposite: “lacked proof” of “not enough evidence”. */
const isDenyingClaim = (place: Place, opposites: Stems): boolean =>
  place.claim.concepts.some(
    ({ isDenied }, index) =>
      isDenied || nearestOpposite(place, index, opposites)?.concept.isDenied === true,
  )

/** True where one says what the other denies. What a claim denies may be denied of another word of the same statement. */
export function isAtOdds(one: Concept, laidOn: Laid, place: Place, opposites: Stems): boolean {
  const { claim, page, sentences, anchor } = place
  const other = laidOn.concept
  if (one.value !== null) return one.value !== 1 && one.isDenied !== other.isDenied
  if (other.isDenied)
    return (
      !one.isNearDenial &&
      ((one.stem === other.stem && isVerb(claim.words, one.at)) ||
        !isDenyingClaim(place, opposites))
    )
  if (!one.isDenied || other.isNearDenial) return false
  const isNear = ({ isDenied, at }: Concept) => isDenied && Math.abs(at - other.at) <= denies
  const start = sentences[anchor]?.from ?? 0
  const before = (count: number) =>
    page.words.slice(Math.max(start, other.at - count), other.at).map(({ key }) => key)
  return !(sentences[anchor]?.concepts.some(isNear) || before(ends).some((key) => ending.test(key)))
}
