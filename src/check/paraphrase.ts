import {
  CUE,
  DETERMINER,
  lexicon,
  PARTICIPLE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  VERB,
} from '../rules/lexicon.ts'
import type { Passage } from '../text/types.ts'
import { type Concept, conceptsOf, isOpposite, mayMean } from './concepts.ts'
import { bare, isPageName, namesOf } from './names.ts'
import { type PageWords, passagesOf, readPageWords, textBetween } from './page-words.ts'
import { isNegation } from './word-forms.ts'

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
/** Sentences before a passage in which the one who speaks may be named. */
const named = 3
/** Passages shown, at most. */
const most = 3

type Sentence = {
  /** Indices of words, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly concepts: readonly Concept[]
}

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

type Claim = {
  readonly words: PageWords
  readonly concepts: readonly Concept[]
  /** For each concept the number of its clause. */
  readonly clauses: readonly number[]
  readonly isAll: boolean
}

const joints = new Set(
  'because and but while which who so since although unless if when whereas'.split(' '),
)

function readClaim(text: string, page: PageWords): Claim {
  const words = readPageWords([text])
  const concepts = conceptsOf(words, 0, words.words.length, namesOf(page))
  let clause = 0
  let at = 0
  const clauses = concepts.map((concept) => {
    for (; at < concept.at; at++) if (joints.has(words.words[at]?.key ?? '')) clause++
    return clause
  })
  return { words, concepts, clauses, isAll: hasAny(words, 0, words.words.length, alls) }
}

const alls = new Set('all every each entire whole'.split(' '))
const parts = new Set('some most many few several half part parts'.split(' '))

function hasAny(
  { words }: PageWords,
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (keys.has(words[at]?.key ?? '')) return true
  return false
}

/** For each stem of the page some concepts of the claim, by index. */
type Stems = ReadonlyMap<string, readonly number[]>

/** The concepts that each stem may stand for, or contradict. Found once, so that time grows with the page alone. */
function matchStems(
  concepts: readonly Concept[],
  sentences: readonly Sentence[],
  isOne: (concept: Concept, other: Concept) => boolean,
): Stems {
  const matched = new Map<string, readonly number[]>()
  const seen = new Set<string>()
  for (const sentence of sentences) {
    for (const other of sentence.concepts) {
      if (seen.has(other.stem)) continue
      seen.add(other.stem)
      const list = concepts.flatMap((concept, index) => (isOne(concept, other) ? [index] : []))
      if (list.length > 0) matched.set(other.stem, list)
    }
  }
  return matched
}

function matches(one: Concept, other: Concept): boolean {
  if (one.value !== null || other.value !== null) return one.value === other.value
  if (one.isName && other.isName) return bare(one.stem) === bare(other.stem)
  return mayMean(one.stem, other.stem)
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
const placing = new Set('in at from near through'.split(' '))

/** True for what a claim says where something is or happens: “in the desert”. */
function isPlace({ words }: PageWords, at: number): boolean {
  return [1, 2].some((back) => placing.has(words[at - back]?.key ?? ''))
}

/** True for the one by whom something is done: “owned by the county”. */
function isAgent({ words }: PageWords, at: number): boolean {
  return (
    [1, 2].some((back) => words[at - back]?.key === 'by') &&
    words[at]?.key.endsWith('ing') === false
  )
}

function isDenying({ words }: PageWords, from: number, to: number): boolean {
  return words.slice(from, to).some(({ key }) => isNegation(key))
}

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
/** What the end of a sentence counts for, in words. */
const sentenceEnd = 6

/** For each concept of the claim those of a window that some stems give for it. */
function collect(claim: Claim, window: readonly Sentence[], stems: Stems): Concept[][] {
  const found: Concept[][] = claim.concepts.map(() => [])
  for (const { concepts } of window) {
    for (const concept of concepts)
      for (const index of stems.get(concept.stem) ?? []) found[index]?.push(concept)
  }
  return found
}

/**
 * Words from a concept of the page to the nearest of those that the claim has beside the one it is laid along; 0 where nothing
 * is there of them.
 */
function distanceOf(
  one: Concept,
  index: number,
  found: readonly (readonly Concept[])[],
  window: readonly Sentence[],
): number {
  const place = (at: number) => window.findIndex(({ to }) => at < to)
  let least = Number.POSITIVE_INFINITY
  for (const step of [-2, -1, 1, 2]) {
    const beside = found[index + step]
    for (const { at } of beside ?? []) {
      if (at === one.at) continue
      const ends = Math.abs(place(at) - place(one.at))
      least = Math.min(least, Math.abs(at - one.at) + ends * sentenceEnd)
    }
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least
}

/** True where the page says the opposite of a concept, and nearer to what it is said of than the concept. */
function isNearer(
  opposites: readonly Concept[],
  matches: readonly Concept[],
  index: number,
  found: readonly (readonly Concept[])[],
  window: readonly Sentence[],
): boolean {
  if (opposites.length === 0) return false
  const nearest = (concepts: readonly Concept[]) =>
    Math.min(...concepts.map((one) => distanceOf(one, index, found, window)))
  return nearest(opposites.filter(({ isDenied }) => !isDenied)) < nearest(matches)
}

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

/** Words between a name and what is said of it, at most. */
const besideName = 2

/** Whether a name of the claim that a passage does not have is whom it speaks of all the same, somebody else is, or one cannot tell. */
function namedBefore(
  { stem }: Concept,
  index: number,
  isSubject: boolean,
  found: readonly (readonly Concept[])[],
  page: PageWords,
  sentences: readonly Sentence[],
  first: number,
  last: number,
): 'named' | 'another' | 'nobody' {
  const namesIn = (from: number, to: number) =>
    sentences
      .slice(Math.max(from, 0), to)
      .flatMap(({ concepts }) => concepts.filter(({ isName }) => isName))
  const isOwn = (name: Concept) => bare(name.stem) === bare(stem)
  const isThere = page.words.some(({ key }) => bare(key) === bare(stem))
  const others = namesIn(first, last + 1)
  const beside = [...(found[index - 1] ?? []), ...(found[index + 1] ?? [])]
  if (
    others.some((name) =>
      beside.some(({ at, isName }) => !isName && Math.abs(at - name.at) <= besideName),
    )
  )
    return 'another'
  const from = sentences[first]?.from ?? 0
  const to = sentences[last]?.to ?? 0
  // Whoever something is done to may go by many names.
  if (!isSubject || !hasAny(page, from, to, pronouns)) return isThere ? 'named' : 'nobody'
  // “He” is whoever was named last, “I” who is named next.
  const before = namesIn(first - named, first).at(-1)
  const within = others
  const behind = namesIn(last + 1, last + 2).at(0)
  const candidates = [
    ...within,
    ...(within.length === 0 && before ? [before] : []),
    ...(behind ? [behind] : []),
  ]
  if (candidates.some(isOwn) || fullNameOf(before, page).has(bare(stem))) return 'named'
  return within.length > 0 || before ? 'another' : isThere ? 'named' : 'nobody'
}

const pronouns = new Set('i we he she they my our his her their'.split(' '))

/** The names that stand in a row with one: “Lise Ek”. */
function fullNameOf(name: Concept | undefined, page: PageWords): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = name?.at ?? 0; name && at >= 0 && at > name.at - 4 && isPageName(page, at); at--)
    names.add(bare(page.words[at]?.key ?? ''))
  return names
}

/**
 * True where somebody does in the claim what is done to them on the page: three concepts in a row that stand there in the
 * opposite order, without one of both being passive.
 */
function areRolesSwapped(
  claim: Claim,
  found: readonly (readonly Concept[])[],
  page: PageWords,
): boolean {
  for (let index = 0; index + 2 < claim.concepts.length; index++) {
    const [x, y, z] = [found[index], found[index + 1], found[index + 2]]
    if (x?.length !== 1 || y?.length !== 1 || z?.length !== 1) continue
    const verb = y[0]?.at ?? 0
    const isReversed = (z[0]?.at ?? 0) < verb && verb < (x[0]?.at ?? 0)
    // “Birds died in the storm” is “the storm killed birds”: another verb may turn things round.
    if (!isReversed || y[0]?.stem !== claim.concepts[index + 1]?.stem) continue
    const own = claim.concepts[index + 1]?.at ?? 0
    if (!isVerb(claim.words, own)) continue
    if (isPassive(claim.words, own) === isPassive(page, verb)) return true
  }
  return false
}

const helpers = new Set(
  'will would to had has have may might did was were been be is are can could should must'.split(
    ' ',
  ),
)

function isVerb({ words }: PageWords, at: number): boolean {
  const key = words[at]?.key ?? ''
  const before = words[at - 1]?.key ?? ''
  if (helpers.has(before) || words[at + 1]?.key === 'that') return true
  if ((lexicon.get(before) ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN | PREPOSITION)) return false
  return ((lexicon.get(key) ?? 0) & (VERB | PARTICIPLE | CUE)) !== 0 || key.endsWith('ed')
}

const being = new Set('is are was were be been being get got'.split(' '))

function isPassive({ words }: PageWords, at: number): boolean {
  const isBeing = [1, 2, 3].some((back) => being.has(words[at - back]?.key ?? ''))
  return isBeing || [1, 2].some((ahead) => words[at + ahead]?.key === 'by')
}

/** Names and numbers tell one statement from the next; adverbs least. */
function weightOf({ value, isName, stem }: Concept): number {
  if (value !== null || isName) return 1.3
  return stem.endsWith('li') ? 0.5 : 1
}

const known = new WeakMap<PageWords, readonly Sentence[]>()

function sentencesOf(page: PageWords): readonly Sentence[] {
  const remembered = known.get(page)
  if (remembered) return remembered
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 1; index <= page.words.length; index++) {
    const ends =
      index === page.words.length ||
      page.paragraphOf[index] !== page.paragraphOf[index - 1] ||
      /[.!?…]["”’»)\]]*\s/.test(textBetween(page, index - 1, index))
    if (!ends) continue
    sentences.push({ from, to: index, concepts: conceptsOf(page, from, index) })
    from = index
  }
  known.set(page, sentences)
  return sentences
}
