import { antonyms, synonyms } from '../rules/synonyms.ts'
import { particles } from './phrases.ts'
import { phraseStems } from './stems.ts'

type Likes = {
  /** For each stem the numbers of its groups. */
  readonly groupsOf: ReadonlyMap<string, readonly number[]>
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
  /** Of the opposites those of which one is true where the other is not, as “one other”. */
  readonly complements: ReadonlySet<string>
}

let likes: Likes | null = null

/** Read at the first check and not before, as most pages are never checked. */
function readLikes(): Likes {
  if (likes) return likes
  const groups = synonyms.map((line) => line.split(' ').map(stemOf))
  const groupsOf = new Map<string, number[]>()
  for (const [group, stems] of groups.entries())
    for (const stem of stems) groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), group])
  const complements = new Set<string>()
  const opposites = new Map<string, Set<string>>()
  for (const line of antonyms) {
    const [some = [], others = []] = line.split(/ [|/] /).map((side) => side.split(' ').map(stemOf))
    for (const [from, to] of [
      [some, others],
      [others, some],
    ] as const) {
      for (const stem of from) {
        const against = opposites.get(stem) ?? new Set<string>()
        for (const opposite of to) {
          against.add(opposite)
          if (line.includes('|')) complements.add(`${stem} ${opposite}`)
        }
        opposites.set(stem, against)
      }
    }
  }
  likes = { groupsOf, opposites, complements }
  return likes
}

const stemOf = (word: string) => phraseStems(word).join('-')

/** True where both stand in one group of likenesses. */
function shareGroup(stem: string, other: string): boolean {
  const { groupsOf } = readLikes()
  const groups = groupsOf.get(stem)
  return (
    groups !== undefined && (groupsOf.get(other)?.some((group) => groups.includes(group)) ?? false)
  )
}

/** True where one stands in a group that contradicts the other's. */
const areOpposed = (stem: string, other: string): boolean =>
  readLikes().opposites.get(stem)?.has(other) ?? false

/** True where one is what the other is not: guilty and innocent, not rise and fall. */
export const areComplements = (stem: string, other: string): boolean =>
  readLikes().complements.has(`${stem} ${other}`)

/** Letters that two long words share at the start where one is a form of the other. */
const sharedStart = 6

/** True if one may stand for the other. */
export function mayMean(stem: string, other: string): boolean {
  if (stem === other) return true
  if (
    !stem.includes('-') &&
    !other.includes('-') &&
    stem.length >= sharedStart &&
    other.length >= sharedStart &&
    stem.slice(0, sharedStart) === other.slice(0, sharedStart)
  )
    return true
  return endsIn(stem, other) || endsIn(other, stem) || shareGroup(stem, other)
}

/** True for “tower block” and “block”. */
const endsIn = (phrase: string, stem: string): boolean =>
  stem.length > 3 &&
  phrase.endsWith(`-${stem}`) &&
  !particles.has(stem) &&
  !phrase.includes('-not-')

/** True if one contradicts the other: rise and fall. */
export function isOpposite(stem: string, other: string): boolean {
  return stem !== other && areOpposed(stem, other) && !mayMean(stem, other)
}
