import { stemmer } from 'stemmer'
import { AUXILIARY, lexicon } from '../rules/lexicon.ts'
import { denyingBeforeTo, denyingWords } from '../rules/negations.ts'
import { phrasalVerbs } from '../rules/phrasal-verbs.ts'
import { baseForm } from '../rules/speech.ts'
import { antonyms, synonyms } from '../rules/synonyms.ts'
import { bare, isPageName } from './names.ts'
import { followsSpace, type PageWords, textBetween } from './page-words.ts'
import { irregularForms, isFunctionWord, isNegation, multipleOf, valueOf } from './word-forms.ts'

/** A word that says something. */
export type Concept = {
  readonly stem: string
  /** Index of the word, of the last one for a number in several. */
  readonly at: number
  /** What it says as a number; null for other words. */
  readonly value: number | null
  readonly isName: boolean
  /** True if a negation governs it: the nearest one before it in its clause, with no other concept between. */
  readonly isDenied: boolean
  /** True if it is governed by one or stands behind a concept that is: “couldn’t find a replacement”. */
  readonly isNearDenial: boolean
  /** True if it only may be so: “may close”. */
  readonly isHedged: boolean
}

/** Words of grammar that are meant by their opposites all the same. */
const meant: ReadonlySet<string> = new Set(
  'before after under over above below against more less fewer'.split(' '),
)
/** Carry no substance of their own. */
const empty: ReadonlySet<string> = new Set(
  'also just very really quite even still already too then there here so such only own same other well much going go thing things get got put make made taking take taken took let come came comes coming according percent per cent % percent way lot bit kind like able simply actually one ones everybody everyone somebody someone anybody anyone'.split(
    ' ',
  ),
)
/** Verbs that do nothing but report. */
const reporting: ReadonlySet<string> = new Set(
  'say add note tell state write remark comment explain announce declare insist argue claim assert continue'.split(
    ' ',
  ),
)
/** “A quarter” is “25 per cent”. */
const percent: ReadonlySet<string> = new Set('% percent prozent'.split(' '))
const hedges: ReadonlySet<string> = new Set('may might could perhaps possibly maybe'.split(' '))
/** Words between a hedge or negation and what it governs, at most. */
const reach = 4

/** The stem that stands for a word in all its forms. */
function conceptStem(key: string): string {
  const before = stems.get(key)
  if (before !== undefined) return before
  if (stems.size > 20_000) stems.clear()
  const plain = key.replace(/'s$|s'$|'$/, '').replace(/(?<=\p{L}{3})ly$/u, '')
  const simple = stemmer(irregularForms.get(plain) ?? plain)
  // “Losses” by way of “loss”.
  const stem = stemmer(irregularForms.get(simple) ?? simple)
  stems.set(key, stem)
  return stem
}

const stems = new Map<string, string>()

/**
 * The words of a stretch that say something, `to` exclusive; what reports speech is left out. `names` are words that are names
 * even where every word has a capital.
 */
export function conceptsOf(
  page: PageWords,
  from: number,
  to: number,
  names: ReadonlySet<string> = new Set(),
): Concept[] {
  const concepts: Concept[] = []
  let denial = -1
  let spent = -1
  let hedge = -1
  let isConditional = false
  let particle = -1
  for (let at = from; at < to; at++) {
    const { key = '', start = 0 } = page.words[at] ?? {}
    const text = page.paragraphs[page.paragraphOf[at] ?? 0] ?? ''
    const isFirst = at === from || page.paragraphOf[at] !== page.paragraphOf[at - 1]
    if (
      isFirst ||
      key === 'but' ||
      key === 'however' ||
      (!followsSpace(page, at) && /[,;:–—]/.test(textBetween(page, at - 1, at)))
    ) {
      denial = -1
      spent = -1
      hedge = -1
      isConditional = false
    }
    if (key === 'if' || key === 'whether' || key === 'unless') isConditional = true
    const isDenying =
      isNegation(key) ||
      denyingWords.has(key) ||
      ((denyingBeforeTo.has(key) || key === 'yet') && page.words[at + 1]?.key === 'to')
    if (isDenying) {
      denial = at
      continue
    }
    const isMonth = key === 'may' && !isFirst && text[start] === 'M'
    if (hedges.has(key) && !isMonth) hedge = at
    // “No one” is nobody.
    if (key === 'one' && denial === at - 1 && denial >= 0) continue
    const value = valueOf(key) ?? multipleOf(key)
    const isName =
      value === null &&
      (isPageName(page, at) || (isFirst && names.has(bare(key)) && text[start] !== key[0]))
    if (at === particle) continue
    const counted = concepts.at(-1)
    const isPercent = percent.has(key) || (key === 'per' && page.words[at + 1]?.key === 'cent')
    if (isPercent && counted?.at === at - 1 && counted.value !== null) {
      const share = counted.value / 100
      concepts.splice(-1, 1, { ...counted, at, value: share, stem: String(share) })
      continue
    }
    const phrasal = value === null && !isName ? phrasalAt(page, at, to) : null
    if (phrasal) particle = phrasal.particle
    else if (value === null && !isName && !isMonth && !isSubstantial(key)) continue
    const before = concepts.at(-1)
    const factor = multipleOf(key)
    if (factor !== null && before?.at === at - 1 && before.value !== null) {
      const product = before.value * factor
      concepts.splice(-1, 1, { ...before, at, value: product, stem: String(product) })
      continue
    }
    if (value !== null && before?.at === at - 1 && isTens(before.value) && value < 10) {
      const sum = (before.value ?? 0) + value
      concepts.splice(-1, 1, { ...before, at, value: sum, stem: String(sum) })
      continue
    }
    const isDenied = denial >= 0 && at - denial <= reach + 1
    const isNearDenial = isDenied || (spent >= 0 && at - spent <= reach + 2)
    const isHedged = isConditional || (hedge >= 0 && at - hedge <= reach)
    const stem =
      value === null
        ? conceptStem(phrasal?.means ?? (key === 'gone' ? 'disappear' : key))
        : String(value)
    concepts.push({
      stem,
      at,
      value,
      isName,
      isDenied,
      isNearDenial,
      isHedged,
    })
    if (denial >= 0) spent = denial
    // Who does not plan to do something does not do it.
    denial = isDenied && isWish(page, at) ? at : -1
    hedge = isMerePlan(page, at) ? at : -1
  }
  return concepts
}

const particles: ReadonlySet<string> = new Set(
  Object.keys(phrasalVerbs).map((name) => name.split(' ')[1] ?? ''),
)
function isWish({ words }: PageWords, at: number): boolean {
  const isTo = words[at + 1]?.key === 'to' || words[at + 1]?.key === 'of'
  return (
    isTo &&
    /^(?:plan|intend|expect|want|seek|hope|wish|intention|need|try)/.test(words[at]?.key ?? '')
  )
}

/** True for “had planned to”, which tells that it came to nothing, and “plans to” as a thing. */
function isMerePlan({ words }: PageWords, at: number): boolean {
  const key = words[at]?.key ?? ''
  if (words[at + 1]?.key !== 'to') return false
  const before = words[at - 1]?.key ?? ''
  if (/^(?:planned|intended|hoped|wanted|promised|threatened)$/.test(key)) return before === 'had'
  const isNoun = /^(?:the|a|its|his|her|their|our|no|any)$|ed$/.test(before)
  return isNoun && /^(?:plans?|proposals?|ideas?|threats?|bids?)$/.test(key)
}

/** Words between a verb and its small word, at most. */
const longestObject = 2

/** The verb that one with its small word means (“put off”: delay), and where that word stands; null for any other. */
function phrasalAt(
  { words }: PageWords,
  at: number,
  to: number,
): { readonly means: string; readonly particle: number } | null {
  const verb = irregularForms.get(words[at]?.key ?? '') ?? words[at]?.key ?? ''
  for (let particle = at + 1; particle < to && particle <= at + 1 + longestObject; particle++) {
    const small = words[particle]?.key ?? ''
    if (!particles.has(small)) continue
    for (const base of [verb, ...regularBases(verb)]) {
      const name = `${base} ${small}`
      if (Object.hasOwn(phrasalVerbs, name)) return { means: phrasalVerbs[name] ?? base, particle }
    }
  }
  return null
}

const regularBases = (form: string) =>
  /(?:s|ed|ing)$/.test(form)
    ? [
        form.replace(/(?:s|ed|ing)$/, ''),
        form.replace(/(?:d|ing)$/, form.endsWith('ing') ? 'e' : ''),
        form.replace(/(.)\1(?:ed|ing)$/, '$1'),
      ]
    : []

const isTens = (value: number | null) =>
  value !== null && value >= 20 && value < 100 && value % 10 === 0

/** False for the words of grammar, which every text has, and for those that only report. */
function isSubstantial(key: string): boolean {
  const before = substantial.get(key)
  if (before !== undefined) return before
  if (substantial.size > 20_000) substantial.clear()
  const is = saysSomething(key)
  substantial.set(key, is)
  return is
}

const substantial = new Map<string, boolean>()

function saysSomething(key: string): boolean {
  if (meant.has(key)) return true
  // Signs belong to their numbers.
  if (!/[\p{L}\p{N}]/u.test(key)) return false
  if (empty.has(key) || isFunctionWord(key)) return false
  return !reporting.has(baseForm(key)) && ((lexicon.get(key) ?? 0) & AUXILIARY) === 0
}

const groupsOf = new Map<string, number[]>()
synonyms.forEach((line, group) => {
  for (const word of line.split(' ')) {
    const stem = conceptStem(word)
    groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), group])
  }
})

const opposites = new Map<string, Set<string>>()
for (const [one, other] of antonyms) {
  for (const [from, to] of [
    [conceptStem(one), conceptStem(other)],
    [conceptStem(other), conceptStem(one)],
  ] as const) {
    for (const stem of likesOf(from)) {
      const against = opposites.get(stem) ?? new Set<string>()
      for (const opposite of likesOf(to)) against.add(opposite)
      opposites.set(stem, against)
    }
  }
}

/** All stems of the first group of a stem; itself where it has none. */
function likesOf(stem: string): string[] {
  const [group] = groupsOf.get(stem) ?? []
  return group === undefined
    ? [stem]
    : [stem, ...(synonyms[group] ?? '').split(' ').map(conceptStem)]
}

/** Letters that two long words share at the start where one is a form of the other. */
const sharedStart = 6

/** True if one may stand for the other. */
export function mayMean(stem: string, other: string): boolean {
  if (stem === other) return true
  if (
    stem.length >= sharedStart &&
    other.length >= sharedStart &&
    stem.slice(0, sharedStart) === other.slice(0, sharedStart)
  )
    return true
  // “Retry” is “try again”.
  if (stem === `re${other}` || other === `re${stem}`) return stem.length > 2 && other.length > 2
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
