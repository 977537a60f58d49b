import type { Passage } from '../text/types.ts'
import { readClaim } from './claim.ts'
import type { Concept } from './concepts.ts'
import { layAlong, matchStems, type Place, stemsFor } from './laid-concepts.ts'
import { likelihoodOf } from './likelihood.ts'
import { isOpposite, mayMean } from './likes.ts'
import { bare, isSameCountry } from './names.ts'
import { holdsOf } from './numbers.ts'
import { contradicts, credit, findObjections, type Objections } from './objections.ts'
import { type PageWords, passagesOf } from './page-words.ts'
import { sentencesOf } from './sentences.ts'

/** Log-odds from which a passage is taken to say what is retold. */
const enough = 1.0
/** The same for one that is worth a closer look, and is shown as the closest where none says it. */
const close = 0
/** A sentence that contradicts the claim outdoes one that says it, unless it fits worse by so much. */
const closeness = 0.7
/** Passages shown, at most. */
const most = 3

/** A claim laid along one sentence of a page. */
type Judged = Place & {
  /** Log-odds that the sentence says it, with those around it. */
  readonly likelihood: number
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
  const frequencies = claim.concepts.map(() => 0)
  for (const { concepts } of sentences)
    for (const index of new Set(concepts.flatMap((concept) => stemsFor(stems, concept))))
      frequencies[index] = (frequencies[index] ?? 0) + 1
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
      likelihoodOf(
        place,
        claim.concepts.map(() => credit),
        frequencies,
      ) < close
    )
      continue
    const objections = findObjections(place, opposites)
    const likelihood = likelihoodOf(place, objections.credits, frequencies)
    if (likelihood >= close) judged.push({ ...place, likelihood, objections })
  }
  return judged
}

/** Where a page says what reported speech says; where it does not, the passage that comes closest. */
export type Retold = { readonly passages: readonly Passage[]; readonly nearest: readonly Passage[] }

/**
 * The passages of a page that say what reported speech says, best first; none where it goes beyond the page or contradicts it.
 * Words count by their stems and their likes; numbers, names, denials and doubts have to agree.
 */
export function findRetold(text: string, page: PageWords): Retold {
  const near = judgeClaim(text, page).sort((one, other) => other.likelihood - one.likelihood)
  const found = near.filter(
    ({ objections, likelihood }) => objections.first === null && likelihood >= enough,
  )
  // What the page denies in one sentence it does not say in another that fits worse.
  const best = found[0]?.likelihood ?? 0
  const isContradicted = near.some(
    ({ likelihood, objections }) =>
      objections.first !== null &&
      likelihood > (contradicts(objections.first) ? best - closeness : best + closeness),
  )
  return found.length > 0 && !isContradicted
    ? { passages: passagesAt(found, page, most), nearest: [] }
    : { passages: [], nearest: passagesAt(near, page, 1) }
}

/** The passages that some places take up, `count` at most. */
function passagesAt(places: readonly Judged[], page: PageWords, count: number): Passage[] {
  const chosen: { readonly first: number; readonly last: number }[] = []
  for (const { laid, anchor } of places) {
    if (chosen.length === count) break
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

function matches(one: Concept, other: Concept): boolean {
  if (one.value !== null || other.value !== null) return holdsOf(one, other)
  if (one.isName && other.isName)
    return bare(one.key) === bare(other.key) || isSameCountry(one.key, other.key)
  if (one.isName) return bare(one.key) === bare(other.key)
  return mayMean(one.stem, other.stem)
}
