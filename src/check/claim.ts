import { type Concept, conceptsOf } from './concepts.ts'
import { isVerb } from './grammar.ts'
import { namesOf } from './names.ts'
import { type PageWords, readPageWords } from './page-words.ts'

/** What reported speech says, to be looked for in a page. */
export type Claim = {
  readonly words: PageWords
  readonly concepts: readonly Concept[]
  readonly isAll: boolean
  /** True where it holds on a condition: “if …”. */
  readonly isConditional: boolean
  /** True where it begins with the name of whoever does something. */
  readonly isOfNamed: boolean
  /** Indices of the concepts that say what is done. */
  readonly verbs: readonly number[]
}

/** Reads a claim. `page` tells which capitals at its start are names. */
export function readClaim(text: string, page: PageWords): Claim {
  const words = readPageWords([text])
  const concepts = conceptsOf(words, 0, words.words.length, namesOf(page))
  return {
    words,
    concepts,
    isAll: hasAny(words, 0, words.words.length, alls),
    isOfNamed: concepts[0]?.isName === true,
    isConditional: hasAny(words, 0, words.words.length, conditions),
    verbs: concepts.flatMap(({ at, isName }, index) =>
      !isName && isVerb(words, at) ? [index] : [],
    ),
  }
}

const conditions = new Set('if unless whether'.split(' '))

/** Words that speak of all, and of some. */
export const alls = new Set('all every each entire whole'.split(' '))
export const parts = new Set('some most many few several half part parts'.split(' '))

/** True where one of the words from `from` to `to`, exclusive, is one of some. */
export function hasAny(
  { words }: PageWords,
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (keys.has(words[at]?.key ?? '')) return true
  return false
}
