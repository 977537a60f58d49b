import type { Passage } from '../text/types.ts'
import { readClaim } from './claim.ts'
import type { Concept } from './concepts.ts'
import { layAlong, matchStems, type Place, stemsFor } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { isOpposite, mayMean } from './likes.ts'
import { bare, isSameCountry } from './names.ts'
import { holdsOf } from './numbers.ts'
import {
  contradicts,
  credit,
  creditOfDenial,
  findObjections,
  type Objections,
} from './objections.ts'
import { type PageWords, passagesOf } from './page-words.ts'
import { sentencesOf } from './sentences.ts'

/** Share of what the claim says, by weight, that a passage has to say too. */
const enough = 0.6
/** The same of each clause of the claim: whoever adds a reason that the page does not give goes beyond it. */
const enoughOfClause = 0.3
/** The same where what somebody does is said in words of which the passage has none. */
const enoughWithoutVerb = 0.8
/** The same where the claim names who does it. */
const enoughOfNamed = 0.87
/** Share that the one sentence has to say along which the claim is laid. */
const enoughOfAnchor = 0.3
/** What a word that stands in a sentence beside it counts for: alone there, and with others of the claim. */
const aside = 0.6
const asideWithOthers = 0.9
/** What a word counts for on which another of the claim is laid already. */
const shared = 0.4
/** A sentence that contradicts the claim outdoes one that says it, unless it fits worse by so much. */
const closeness = 0.02
/** Passages shown, at most. */
const most = 3

/** A claim laid along one sentence of a page. */
type Judged = Place & {
  /** Share of the claim that the sentence says, and those around it. */
  readonly share: number
  readonly objections: Objections
}

/** Lays reported speech along every sentence of a page and keeps those that say enough of it. */
function judgeClaim(text: string, page: PageWords): Judged[] {
  const claim = readClaim(text, page)
  if (claim.concepts.length < 2 && !claim.concepts[0]?.isDenied) return []
  const sentences = sentencesOf(page)
  const stems = matchStems(claim.concepts, sentences, matches)
  const opposites = matchStems(claim.concepts, sentences, (one, other) =>
    isOpposite(one.stem, other.stem),
  )
  const judged: Judged[] = []
  for (const [anchor, { concepts }] of sentences.entries()) {
    if (!concepts.some((concept) => stemsFor(stems, concept).length > 0)) continue
    const place: Place = {
      claim,
      laid: layAlong(claim, sentences, anchor, stems),
      page,
      sentences,
      anchor,
    }
    // Few sentences are worth a closer look.
    if (
      shareOf(
        place,
        claim.concepts.map(() => credit),
      ) < enough
    )
      continue
    const objections = findObjections(place, stems, opposites)
    const share = shareOf(place, objections.credits)
    if (share >= enough) judged.push({ ...place, share, objections })
  }
  return judged
}

/**
 * The passages of a page that say what reported speech says, best first; none where it goes beyond the page or contradicts it.
 * Words count by their stems and their likes; numbers, names, denials and doubts have to agree.
 */
export function findRetold(text: string, page: PageWords): Passage[] {
  const near = judgeClaim(text, page)
  const found = near
    .filter(({ objections }) => objections.first === null)
    .sort((one, other) => other.share - one.share)
  // What the page denies in one sentence it does not say in another that fits worse.
  const best = found[0]?.share ?? 0
  if (
    near.some(
      ({ share, objections }) =>
        share > (objections.first === 'somebody else' ? best + closeness : best - closeness) &&
        (contradicts(objections.first) || objections.first === 'somebody else'),
    )
  )
    return []
  const chosen: { readonly first: number; readonly last: number }[] = []
  for (const { laid, anchor } of found) {
    if (chosen.length === most) break
    const used = laid.flatMap((one) => (one ? [one.sentence] : []))
    const first = Math.min(anchor, ...used)
    const last = Math.max(anchor, ...used)
    if (chosen.every((one) => last < one.first || first > one.last)) chosen.push({ first, last })
  }
  const sentences = sentencesOf(page)
  return chosen.flatMap(({ first, last }) =>
    passagesOf(page, sentences[first]?.from ?? 0, (sentences[last]?.to ?? 1) - 1),
  )
}

/** Share of the claim that a sentence and those around it say; 0 where it is too little in a part that matters. */
function shareOf({ claim, laid, anchor }: Place, credits: readonly number[]): number {
  const inSentence = new Map<number, number>()
  for (const one of laid)
    if (one) inSentence.set(one.sentence, (inSentence.get(one.sentence) ?? 0) + 1)
  const clauses = new Map<number, { got: number; all: number; count: number }>()
  let all = 0
  let got = 0
  let ofAnchor = 0
  const bySentence = new Map<number, number>()
  let hits = 0
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
    if (one?.sentence === anchor) ofAnchor += weight * part
    else if (one) bySentence.set(one.sentence, (bySentence.get(one.sentence) ?? 0) + weight)
    if (part > creditOfDenial) hits++
    const clause = clauses.get(claim.clauses[index] ?? 0) ?? { got: 0, all: 0, count: 0 }
    clause.got += weight * part
    clause.all += weight
    clause.count++
    clauses.set(claim.clauses[index] ?? 0, clause)
  }
  if (hits < Math.min(2, claim.concepts.length)) return 0
  if (ofAnchor < all * enoughOfAnchor) return 0
  if (ofAnchor < Math.max(...bySentence.values())) return 0
  for (const clause of clauses.values())
    if (clause.count >= 2 && clause.got < clause.all * enoughOfClause) return 0
  const isWithoutVerb =
    claim.verbs.some((index) => !isLight(claim.concepts[index]?.stem ?? '', true)) &&
    claim.verbs.every((index) => gets[index] === 0)
  if (isWithoutVerb && got < all * (claim.isOfNamed ? enoughOfNamed : enoughWithoutVerb)) return 0
  return got / all
}

/** Names and numbers tell one statement from the next; adverbs least. */
function weightOf({ value, isName, stem }: Concept, isFound: boolean, isVerb: boolean): number {
  if (value !== null || isName) return 1.3
  if (!isFound && isLight(stem, isVerb)) return 0.4
  return stem.endsWith('li') ? 0.5 : 1
}

function matches(one: Concept, other: Concept): boolean {
  if (one.value !== null || other.value !== null) return holdsOf(one, other)
  if (one.isName && other.isName)
    return bare(one.key) === bare(other.key) || isSameCountry(one.key, other.key)
  if (one.isName) return bare(one.key) === bare(other.key)
  return mayMean(one.stem, other.stem)
}
