import { stemmer } from 'stemmer'
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  lexicon,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../rules/lexicon.ts'
import { baseForm, SPEECH } from '../rules/speech.ts'
import { antonyms, synonyms } from '../rules/synonyms.ts'
import { isNegation, valueOf, type Word } from './words.ts'

const grammatical =
  DETERMINER |
  PREPOSITION |
  SUBJECT_PRONOUN |
  OBJECT_PRONOUN |
  POSSESSIVE_PRONOUN |
  AUXILIARY |
  CONJUNCTION |
  SUBORDINATOR |
  RELATIVE

/** Meant by their opposite, though grammar has them. */
const meant: ReadonlySet<string> = new Set(
  'before after under over above below against all none'.split(' '),
)
/** Carry no substance of their own. */
const empty: ReadonlySet<string> = new Set(
  'also just very really quite even still already too then there here so such only own same other well much going go thing things get got put make made according percent per cent say says said'.split(
    ' ',
  ),
)

/** False for the words of grammar, which every text has. */
export function isSubstantial({ key }: Pick<Word, 'key'>): boolean {
  return !empty.has(key) && ((lexicon.get(key) ?? 0) & grammatical) === 0
}

/** Irregular forms that no stemmer brings together. */
const irregular: ReadonlyMap<string, string> = new Map(
  'bought:buy sold:sell rose:rise risen:rise fell:fall fallen:fall grew:grow grown:grow began:begin begun:begin left:leave lost:lose won:win built:build paid:pay spent:spend met:meet kept:keep took:take taken:take gave:give given:give stole:steal stolen:steal chose:choose chosen:choose broke:break broken:break knew:know known:know thought:think felt:feel spoke:speak spoken:speak fought:fight shot:shoot sent:send sought:seek went:leave came:come ran:run saw:see seen:see wrote:write written:write drove:drive held:hold led:lead told:tell brought:bring became:become children:child women:woman men:man people:people better:better lives:life died:die dying:die lying:lie'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** The stem that stands for a word in all its forms. */
export function stemOf(key: string): string {
  const plain = key.replace(/'s$|s'$/, '')
  return stemmer(irregular.get(plain) ?? plain)
}

const groupsOf = new Map<string, number[]>()
synonyms.forEach((line, group) => {
  for (const word of line.split(' ')) {
    const stem = stemOf(word)
    groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), group])
  }
})

const opposites = new Map<string, Set<string>>()
for (const [one, other] of antonyms) {
  for (const [from, to] of [
    [stemOf(one), stemOf(other)],
    [stemOf(other), stemOf(one)],
  ] as const) {
    for (const stem of alike(from)) {
      const against = opposites.get(stem) ?? new Set<string>()
      for (const opposite of alike(to)) against.add(opposite)
      opposites.set(stem, against)
    }
  }
}

/** All stems of the first group of a stem; itself where it has none. */
function alike(stem: string): string[] {
  const [group] = groupsOf.get(stem) ?? []
  return group === undefined ? [stem] : [stem, ...(synonyms[group] ?? '').split(' ').map(stemOf)]
}

/** True if one may stand for the other. */
export function mayMean(stem: string, other: string): boolean {
  if (stem === other) return true
  const groups = groupsOf.get(stem)
  return (
    groups !== undefined && (groupsOf.get(other)?.some((group) => groups.includes(group)) ?? false)
  )
}

/** True if one contradicts the other: rise and fall, safe and unsafe. */
export function isOpposite(stem: string, other: string): boolean {
  if (stem === other) return false
  if (opposites.get(stem)?.has(other) && !mayMean(stem, other)) return true
  const [long, short] = stem.length > other.length ? [stem, other] : [other, stem]
  return (
    short.length >= 4 &&
    /^(?:un|in|im|il|ir|dis|non)$/.test(long.slice(0, -short.length)) &&
    long.endsWith(short)
  )
}

/** A word that says something, by its stem. */
export type Concept = {
  readonly stem: string
  readonly word: Word
  readonly value: number | null
  /** True if a negation governs it: the nearest one before it in its clause, with no other word that says something between. */
  readonly isDenied: boolean
}

/** The words of a stretch that say something; what reports speech is left out. */
export function conceptsOf(words: readonly Word[]): Concept[] {
  const concepts: Concept[] = []
  let denial = -1
  let paragraph = -1
  words.forEach((word, index) => {
    if (word.paragraph !== paragraph) denial = -1
    paragraph = word.paragraph
    if (isNegation(word)) {
      denial = index
      return
    }
    const { key } = word
    if (key === 'but' || key === 'however') denial = -1
    if (!meant.has(key)) {
      if (!isSubstantial(word)) return
      if (!word.isName && SPEECH.has(baseForm(key)) && isReporting.has(baseForm(key))) return
    }
    const isDenied = denial >= 0 && index - denial <= 4
    concepts.push({ stem: stemOf(key), word, value: valueOf(word), isDenied })
    if (isDenied) denial = -1
  })
  return concepts
}

/** Verbs that do nothing but report. */
const isReporting: ReadonlySet<string> = new Set(
  'say add note tell state write remark comment explain announce declare insist argue claim assert continue'.split(
    ' ',
  ),
)
