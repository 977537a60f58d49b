import type { Passage } from '../text/types.ts'
import { type Concept, conceptsOf, isOpposite, mayMean } from './concepts.ts'
import type { Word } from './words.ts'

/** Share of what the claim says, by weight, that a passage has to say too. */
const enough = 0.62
/** Sentences that one passage may take. */
const longest = 3
/** What each further sentence has to bring, in shares. */
const dearer = 0.04

type Sentence = {
  readonly from: number
  readonly to: number
  readonly concepts: readonly Concept[]
}

/** A passage that says what indirect speech says, in other words; `share` is how much of it, 0 to 1. */
export type Retold = { readonly passage: Passage; readonly share: number }

/**
 * The passages of a page that say what a claim says, best first; none where it goes beyond the page or contradicts it.
 * Words count by their stems and their likes; numbers and denials have to agree.
 */
export function findRetold(
  claim: readonly Word[],
  paragraphs: readonly string[],
  page: readonly Word[],
): Retold[] {
  const wanted = conceptsOf(claim)
  if (wanted.length < 2) return []
  const sentences = cutSentences(paragraphs, page)
  const everywhere = new Set(page.map(({ key }) => key.replace(/'s$/, '')))
  const unknownName = wanted.some(
    ({ word }) => word.isName && !everywhere.has(word.key.replace(/'s$/, '')),
  )
  const total = wanted.reduce((sum, concept) => sum + weightOf(concept), 0)
  // Which sentences have each wanted word: found once, so that the time grows with the page alone.
  const retold: (Retold & { from: number; to: number })[] = []
  for (let at = 0; at < sentences.length; at++) {
    let best: (Retold & { from: number; to: number }) | null = null
    for (let length = 1; length <= longest && at + length <= sentences.length; length++) {
      const window = sentences.slice(at, at + length)
      const share = shareOf(wanted, window, total)
      if (share === null) continue
      const worth = share - (length - 1) * dearer
      if (share < enough + (unknownName ? 0.15 : 0)) continue
      if (best && worth <= best.share) continue
      const from = (window[0] as Sentence).from
      const to = (window.at(-1) as Sentence).to
      best = { share: worth, from, to, passage: passageOf(paragraphs, page, from, to) }
    }
    if (best) retold.push(best)
  }
  retold.sort((one, other) => other.share - one.share)
  return retold
    .filter(({ from, to }, index) =>
      retold.slice(0, index).every((other) => other.to <= from || other.from >= to),
    )
    .slice(0, longest)
}

/** Null where a passage contradicts the claim. */
function shareOf(
  wanted: readonly Concept[],
  window: readonly Sentence[],
  total: number,
): number | null {
  const said = window.flatMap(({ concepts }) => concepts)
  let share = 0
  for (const concept of wanted) {
    const matches = said.filter((other) => matchesConcept(concept, other))
    if (concept.value !== null && matches.length === 0 && /\d/.test(concept.word.key)) return null
    if (matches.length === 0) {
      if (
        said.some(
          (other) => isOpposite(concept.stem, other.stem) && !other.isDenied && !concept.isDenied,
        )
      )
        return null
      continue
    }
    if (matches.every(({ isDenied }) => isDenied !== concept.isDenied)) return null
    share += weightOf(concept)
  }
  return share / total
}

function matchesConcept(one: Concept, other: Concept): boolean {
  if (one.value !== null || other.value !== null) {
    return one.value === other.value || one.stem === other.stem
  }
  return mayMean(one.stem, other.stem)
}

/** Names and numbers tell one statement from the next; adverbs least. */
function weightOf({ word, value, stem }: Concept): number {
  if (value !== null || word.isName) return 1.3
  return stem.endsWith('li') ? 0.5 : 1
}

function cutSentences(paragraphs: readonly string[], page: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 1; index <= page.length; index++) {
    const word = page[index]
    const before = page[index - 1] as Word
    const ends =
      !word ||
      word.paragraph !== before.paragraph ||
      /[.!?…]["”’»)]*\s/u.test(paragraphs[word.paragraph]?.slice(before.end, word.start) ?? '')
    if (!ends) continue
    sentences.push({ from, to: index, concepts: conceptsOf(page.slice(from, index)) })
    from = index
  }
  return sentences
}

/** The first paragraph of the stretch, as a passage stays within one. */
function passageOf(
  paragraphs: readonly string[],
  page: readonly Word[],
  from: number,
  to: number,
): Passage {
  const first = page[from] as Word
  let last = from
  while (last + 1 < to && page[last + 1]?.paragraph === first.paragraph) last++
  const text = paragraphs[first.paragraph] ?? ''
  const next = page[last + 1]
  const limit = next?.paragraph === first.paragraph ? next.start : text.length
  const close =
    /^[.!?…]*["”’»)]*/u.exec(text.slice((page[last] as Word).end, limit))?.[0].length ?? 0
  const end = (page[last] as Word).end + close
  return { paragraph: first.paragraph, start: first.start, end, text: text.slice(first.start, end) }
}
