import type { Passage } from '../text/types.ts'
import { alls, type Claim, hasAny, parts, readClaim } from './claim.ts'
import { type Concept, isOpposite, mayMean } from './concepts.ts'
import { isAgent, isDenying, isPlace, isVerb } from './grammar.ts'
import { collect, distanceOf, isNearer, matchStems, type Stems } from './laid-concepts.ts'
import { bare } from './names.ts'
import { type PageWords, passagesOf } from './page-words.ts'
import { areRolesSwapped, namedBefore } from './roles.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Share of what the claim says, by weight, that a passage has to say too. */
const enough = 0.58
/** The same of each clause of the claim: whoever adds a reason that the page does not give goes beyond it. */
const enoughOfClause = 0.3
/** The same where what somebody does is said in words of which the passage has none. */
const enoughWithoutVerb = 0.815
/** Sentences that one passage may take. */
const longest = 3
/** What each further sentence has to bring, in shares. */
const dearer = 0.04
/** Passages shown, at most. */
const most = 3

type Window = {
  readonly first: number
  readonly last: number
  readonly worth: number
}

/**
 * The passages of a page that say what reported speech says, best first; none where it goes beyond the page or contradicts it.
 * Words count by their stems and their likes; numbers, names, denials and doubts have to agree.
 */
export function findRetold(text: string, page: PageWords): Passage[] {
  const claim = readClaim(text, page)
  if (claim.concepts.length < 2 && !claim.concepts[0]?.isDenied) return []
  const sentences = sentencesOf(page)
  const matched = matchStems(claim.concepts, sentences, matches)
  const against = matchStems(claim.concepts, sentences, (one, other) =>
    isOpposite(one.stem, other.stem),
  )
  const windows: Window[] = []
  for (let first = 0; first < sentences.length; first++) {
    // A window that brings nothing with its first sentence is better without.
    if (!sentences[first]?.concepts.some(({ stem }) => matched.has(stem))) continue
    for (let last = first; last < sentences.length && last < first + longest; last++) {
      if (last > first && !bringsEnough(sentences, page, first, last, matched)) break
      const share = shareOf(claim, page, sentences, first, last, matched, against)
      if (share < enough) continue
      windows.push({ first, last, worth: share - (last - first) * dearer })
    }
  }
  windows.sort((one, other) => other.worth - one.worth)
  const chosen: Window[] = []
  for (const window of windows) {
    if (chosen.length === most) break
    if (chosen.every(({ first, last }) => window.last < first || window.first > last))
      chosen.push(window)
  }
  return chosen.flatMap(({ first, last }) =>
    passagesOf(page, sentences[first]?.from ?? 0, (sentences[last]?.to ?? 1) - 1),
  )
}

/** Concepts that a paragraph has to bring to a passage that begins or ends in another one. */
const leastOfParagraph = 2

/** False where a passage takes in another paragraph for a single word. */
function bringsEnough(
  sentences: readonly Sentence[],
  page: PageWords,
  first: number,
  last: number,
  matched: Stems,
): boolean {
  const brought = new Map<number, Set<number>>()
  for (const { from, concepts } of sentences.slice(first, last + 1)) {
    const paragraph = page.paragraphOf[from] ?? 0
    const own = brought.get(paragraph) ?? new Set<number>()
    for (const { stem } of concepts) for (const index of matched.get(stem) ?? []) own.add(index)
    brought.set(paragraph, own)
  }
  return brought.size === 1 || [...brought.values()].every(({ size }) => size >= leastOfParagraph)
}

/** Share of the claim that a window of sentences says; 0 where it contradicts the claim or says less. */
function shareOf(
  claim: Claim,
  page: PageWords,
  sentences: readonly Sentence[],
  first: number,
  last: number,
  matched: Stems,
  against: Stems,
): number {
  const window = sentences.slice(first, last + 1)
  const found = collect(claim, window, matched)
  const opposites = collect(claim, window, against)
  for (const [index, { at, value }] of claim.concepts.entries()) {
    const most = comparing.has(claim.words.words[at]?.key ?? '')
      ? bound
      : value !== null
        ? counted
        : isVerb(claim.words, at)
          ? done
          : 0
    if (most > 0)
      found[index] = (found[index] ?? []).filter(
        (one) => distanceOf(one, index, found, window) <= most,
      )
  }
  const verbs = claim.concepts.flatMap(({ at, isName }, index) =>
    !isName && isVerb(claim.words, at) ? [index] : [],
  )
  const firstVerb = verbs[0] ?? claim.concepts.length
  let total = 0
  let share = 0
  let hits = 0
  const hit: number[] = []
  const clauseTotals = new Map<number, [share: number, total: number, count: number]>()
  for (const [index, concept] of claim.concepts.entries()) {
    const weight = weightOf(concept)
    let got = found[index]?.length ? 1 : 0
    if (got === 0) {
      const opposite = (opposites[index] ?? []).filter(
        (one) => distanceOf(one, index, found, window) <= nearby,
      )
      if (opposite.some(({ isDenied }) => isDenied === concept.isDenied)) return 0
      if (opposite.length > 0) got = 0.8
      else if (concept.value !== null) {
        if (isCountedSo(concept, index, sentences, matched)) got = 0.8
        else if (!isSmallNumber(concept)) return 0
      } else if (isDay(concept.stem)) return 0
      else if (concept.isName) {
        const other = namedBefore(
          concept,
          index,
          index < firstVerb,
          found,
          page,
          sentences,
          first,
          last,
        )
        if (other === 'another') return 0
        got = other === 'named' ? 0.8 : 0
      }
    } else if (found[index]?.every((other) => isAtOdds(concept, other))) return 0
    else if (
      found[index]?.every(({ isHedged }) => isHedged) &&
      !concept.isHedged &&
      isVerb(claim.words, concept.at)
    )
      return 0
    if (got === 1 && isNearer(opposites[index] ?? [], found[index] ?? [], index, found, window))
      return 0
    hit.push(got)
    total += weight
    share += weight * got
    if (got > 0) hits++
    const clause = clauseTotals.get(claim.clauses[index] ?? 0) ?? [0, 0, 0]
    clauseTotals.set(claim.clauses[index] ?? 0, [
      clause[0] + weight * got,
      clause[1] + weight,
      clause[2] + 1,
    ])
  }
  if (hits < Math.min(2, claim.concepts.length)) return 0
  for (const [got, all, count] of clauseTotals.values()) {
    if (count >= 2 && got < all * enoughOfClause) return 0
  }
  const from = sentences[first]?.from ?? 0
  const to = sentences[last]?.to ?? 0
  if (claim.isAll && !hasAny(page, from, to, alls) && hasAny(page, from, to, parts)) return 0
  if (areRolesSwapped(claim, found, page)) return 0
  const isWithoutVerb = verbs.length > 0 && verbs.every((index) => hit[index] === 0)
  if (isWithoutVerb && share < total * enoughWithoutVerb) return 0
  // Done where the passage does not say that it was.
  const isElsewhereDone =
    claim.concepts.length <= short &&
    claim.concepts.some(
      ({ at, value }, index) => hit[index] === 0 && value === null && isPlace(claim.words, at),
    )
  if (isElsewhereDone) return 0
  // Done by somebody of whom the passage does not speak.
  const isByAnother = claim.concepts.some(({ at }, index) => {
    const isHead = claim.concepts[index + 1]?.at !== at + 1 || hit[index + 1] === 0
    return hit[index] === 0 && isHead && isAgent(claim.words, at)
  })
  if (isByAnother) return 0
  // What is not done cannot be what was done in other words.
  const isElsewhere = verbs.some(
    (index) =>
      hit[index] === 0 &&
      [-2, -1, 1, 2]
        .flatMap((step) => found[index + step] ?? [])
        .some(({ at }) => isDenying(page, Math.max(from, at - denied), Math.min(to, at + denied))),
  )
  if (isElsewhere && !isDenying(claim.words, 0, claim.words.words.length)) return 0
  return share / total
}

/** Words between what is said and a “not”, at most. */
const denied = 8

/** Concepts of a claim that is too short to say anything besides. */
const short = 4
/** Words that compare: they are about what stands beside them. */
const comparing = new Set(
  'more less fewer longer shorter higher lower better worse before after'.split(' '),
)
/** Words between a comparing word and what it is about, and between an opposite and what it is said of, at most. */
const bound = 3
const nearby = 10
/** The same for a number and what it counts. */
const counted = 7

/** The same for what somebody does and who does it. */
const done = 40
/** True where one says what the other denies. */
const isAtOdds = (one: Concept, other: Concept) =>
  (one.isDenied && !other.isNearDenial) || (other.isDenied && !one.isNearDenial)

/** Words between a number and what it counts where they stand together. */
const together = 3

/** True where the page has a number beside the same thing elsewhere: “the children” of a passage are “three children” above. */
function isCountedSo(
  { value }: Concept,
  index: number,
  sentences: readonly Sentence[],
  matched: Stems,
): boolean {
  if (value === null || value < 2) return false
  const isThing = ({ stem }: Concept) => matched.get(stem)?.includes(index + 1) === true
  return sentences.some(({ concepts }) =>
    concepts.some(
      (one, at) =>
        one.value === value &&
        concepts
          .slice(at + 1, at + 3)
          .some((other) => isThing(other) && other.at - one.at <= together),
    ),
  )
}

/** “One” is said without being counted. */
const isSmallNumber = ({ value }: Concept) => value === 1

const days = new Set(
  'may monday tuesday wednesday thursday friday saturday sunday januari februari march april june juli august septemb octob novemb decemb'.split(
    ' ',
  ),
)
const isDay = (stem: string) => days.has(stem)

/** Names and numbers tell one statement from the next; adverbs least. */
function weightOf({ value, isName, stem }: Concept): number {
  if (value !== null || isName) return 1.3
  return stem.endsWith('li') ? 0.5 : 1
}

function matches(one: Concept, other: Concept): boolean {
  if (one.value !== null || other.value !== null) return one.value === other.value
  if (one.isName && other.isName) return bare(one.stem) === bare(other.stem)
  return mayMean(one.stem, other.stem)
}
