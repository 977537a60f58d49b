import type { Concept } from './concepts.ts'
import { isNegationAt, isVerb } from './grammar.ts'
import type { Laid, Place, Stems } from './laid-concepts.ts'
import { nearestOpposite } from './opposites.ts'
import { followsSpace, type PageWords } from './page-words.ts'

/** True where the sentence denies something on which nothing of the claim is laid. */
export const isElsewhereDenied = ({ laid, sentences, anchor }: Place): boolean =>
  sentences[anchor]?.concepts.some(
    (one) => one.isDenied && !laid.some((other) => other?.concept === one),
  ) ?? false

/** True where a “not” stands near a word in the same part of its sentence. */
export function isDeniedAround(page: PageWords, at: number, from: number, to: number): boolean {
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

/** Words between a denial of the page and what the claim denies, at most: “no rise is planned” is “will not rise”. */
const denies = 6

/** Words that all but deny: “so few were cut”. */
const fewness = new Set(
  'few fewer little barely hardly scarcely lack lacks lacked too less only limit cap maximum'.split(
    ' ',
  ),
)

/** What makes that there is no more of something: “scrap homework”. */
const ending =
  /^(?:scrap|abolish|drop|cancel|remove|axe|end|stop|ban|lose|lost)(?:s|es|ed|ing|led|ling|ped|ping|ned|ning|ped)?$/
/** The same behind it: “power cut”. */
const loss = /^(?:cuts?|outages?|failures?|shortages?|loss(?:es)?|bans?|closures?)$/
/** Words from that to what there is no more of, at most. */
const ends = 3

/** True for a claim that denies something, if by a word for its opposite: “lacked proof” of “not enough evidence”. */
export const isDenyingClaim = (place: Place, opposites: Stems): boolean =>
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
  if (laidOn.sentence !== anchor) return true
  const isNear = ({ isDenied, at }: Concept) => isDenied && Math.abs(at - other.at) <= denies
  const start = sentences[anchor]?.from ?? 0
  const before = (count: number) =>
    page.words.slice(Math.max(start, other.at - count), other.at).map(({ key }) => key)
  return !(
    sentences[anchor]?.concepts.some(isNear) ||
    before(denies).some((key) => fewness.has(key)) ||
    loss.test(page.words[other.at + 1]?.key ?? '') ||
    page.words.slice(other.at, other.at + denies).some(({ key }) => key === 'only') ||
    before(ends).some((key) => ending.test(key))
  )
}
