import { countryByWord } from '../rules/countries.ts'
import { AUXILIARY, DETERMINER, lexicon, POSSESSIVE_PRONOUN } from '../rules/lexicon.ts'
import { denyingBeforeTo, denyingWords } from '../rules/negations.ts'
import { baseForm } from '../rules/speech.ts'
import { isBeingDone, isNegationAt } from './grammar.ts'
import { isLightNoun } from './light-words.ts'
import {
  deniers,
  isMerePlan,
  isUnsaid,
  isWish,
  isWishing,
  rebuffAt,
  refusing,
  toBehind,
} from './modality.ts'
import { bare, isPageName } from './names.ts'
import { isRounding, type Measure, numberAt, type Rounding } from './numbers.ts'
import { followsSpace, type PageWords, textBetween } from './page-words.ts'
import { phraseAt } from './phrases.ts'
import { conceptStem, phraseStems } from './stems.ts'
import { isFunctionWord } from './word-forms.ts'

/** A word that says something. */
export type Concept = {
  readonly stem: string
  /** The word as it stands, of a name in any case. */
  readonly key: string
  /** Index of the word, of the last one for a number in several. */
  readonly at: number
  /** What it says as a number; null for other words. */
  readonly value: number | null
  readonly rounding: Rounding
  readonly measure: Measure | null
  readonly isName: boolean
  /** True if a negation governs it: the nearest one before it in its clause, with no other concept between. */
  readonly isDenied: boolean
  /** True if it is governed by one or stands behind a concept that is: “couldn’t find a replacement”. */
  readonly isNearDenial: boolean
  /** True if it only may be so: “may close”. */
  readonly isHedged: boolean
  /** True if somebody only wants, asks or plans it: “urged her to close”. */
  readonly isWished: boolean
}

/** Words of grammar that are meant by their opposites all the same. */
const meant: ReadonlySet<string> = new Set(
  'before after under over above below against more less fewer behind ahead'.split(' '),
)

/** Carry no substance of their own. */
const empty: ReadonlySet<string> = new Set(
  'also just very really quite even still already too then there here so such only own same other well much going go thing things get got put make made let come came comes coming according else percent per cent % percent way lot bit kind like able simply actually one ones everybody everyone somebody someone anybody anyone'.split(
    ' ',
  ),
)

/** Verbs that do nothing but report. */
const reporting: ReadonlySet<string> = new Set(
  'say add note tell state write remark comment explain announce declare insist argue claim assert continue'.split(
    ' ',
  ),
)

/** Of these, those that do something where a thing is behind them: “wrote the book”. */
const writing = new Set('add added adding write wrote written writing'.split(' '))

const claiming = new Set(
  'claim claims claimed claiming announce announced announces announcing explain explained'.split(
    ' ',
  ),
)

const hedges: ReadonlySet<string> = new Set('may might could perhaps possibly maybe'.split(' '))

/** Words between a hedge or negation and what it governs, at most. */
const reach = 4

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
  let laterDenial = -1
  let hasDenial = false
  let spent = -1
  let hedge = -1
  let wish = -1
  let isConditional = false
  let isAllConditional = false
  const taken = new Set<number>()
  for (let at = from; at < to; at++) {
    if (taken.has(at)) continue
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
      wish = -1
      isConditional = false
    }
    if (key === 'if' && at === from) isAllConditional = true
    if (key === 'if' || key === 'whether' || key === 'unless') isConditional = true
    const phrase = phraseAt(page, at, to)
    for (const word of phrase?.words ?? []) taken.add(word)
    // “Lost nothing”.
    const before = concepts.at(-1)
    if (
      /^(?:nothing|nobody|none)$/.test(key) &&
      before?.at === at - 1 &&
      page.words[at + 2]?.key !== 'than'
    )
      concepts.splice(-1, 1, { ...before, isDenied: true, isNearDenial: true })
    const isDenying =
      phrase === null &&
      (isNegationAt(page, at) ||
        (key === 'free' && page.words[at + 1]?.key === 'of') ||
        denyingWords.has(key) ||
        ((denyingBeforeTo.has(key) || key === 'yet') && toBehind(page, at, to) !== null))
    if (at === laterDenial) denial = at
    const rebuffed = rebuffAt(page, at, to)
    if (rebuffed !== null) laterDenial = rebuffed
    if (isDenying && isUnsaid(page, at, to)) {
      // “Would not say whether …” denies nothing of what is behind it.
      concepts.push({ ...unsaid, at })
      continue
    }
    if (isDenying) {
      // “No more than five”.
      if (/^(?:no|nothing)$/.test(key) && page.words[at + 2]?.key === 'than') continue
      denial = at
      laterDenial = (denyingBeforeTo.has(key) ? toBehind(page, at, to) : rebuffed) ?? -1
      // “Not without help”.
      if (key === 'without' && hasDenial) {
        denial = -1
        spent = -1
        continue
      }
      hasDenial = true
      // “No longer” is not a time.
      if (/^(?:longer|more)$/.test(page.words[at + 1]?.key ?? '') && key === 'no') taken.add(at + 1)
      if (!refusing.has(key)) continue
    }
    if (isWishing(page, at)) wish = at
    const isMonth = key === 'may' && !isFirst && text[start] === 'M'
    if (hedges.has(key) && !isMonth) hedge = at
    // “No one” is nobody.
    if (key === 'one' && denial === at - 1 && denial >= 0) continue
    const number = phrase ? null : numberAt(page.words, at, to)
    if (number) for (let word = at + 1; word <= number.last; word++) taken.add(word)
    const value = number?.value ?? null
    const isName =
      value === null &&
      (isPageName(page, at) ||
        (isFirst &&
          text[start] !== key[0] &&
          (names.has(bare(key)) || countryByWord.has(bare(key)))))
    if (
      phrase === null &&
      value === null &&
      !isName &&
      !isMonth &&
      !isSubstantial(key) &&
      !((writing.has(key) || claiming.has(key)) && isWriting(page, at)) &&
      !(key === 'made' && isBeingDone(page, at) && page.words[at + 1]?.key === 'in')
    )
      continue
    if (isRounding(page.words, at, to)) continue
    const isDenied = denial >= 0 && denial < at && at - denial <= reach + 1
    const isNearDenial = isDenied || (spent >= 0 && at - spent <= reach + 2)
    const isWished = wish >= 0 && wish < at && at - wish <= reachOfWish
    const isHedged = isConditional || isAllConditional || (hedge >= 0 && at - hedge <= reach)
    const stem =
      phrase?.stem ??
      (number === null
        ? conceptStem(key === 'gone' ? 'disappear' : key)
        : `${number.value} ${number.rounding} ${number.measure}`)
    concepts.push({
      stem,
      key,
      at: number?.last ?? at,
      value,
      rounding: number?.rounding ?? 'exact',
      measure: number?.measure ?? null,
      isName,
      isDenied,
      isNearDenial,
      isHedged,
      isWished,
    })
    if (isDenying) continue
    if (denial >= 0) spent = denial
    // Who does not plan to do something does not do it.
    // “No previous convictions”, “not under arrest”.
    if (isDenied && (isLightNoun(stem) || key === 'under') && !isWish(page, at)) continue
    denial = (deniers.has(stem) && !isDenied) || (isDenied && isWish(page, at)) ? at : -1
    if (isMerePlan(page, at)) hedge = at
  }
  return concepts
}

/** That somebody would not speak. */
const unsaid: Omit<Concept, 'at'> = {
  stem: phraseStems('not-say').join('-'),
  key: 'not',
  value: null,
  rounding: 'exact',
  measure: null,
  isName: false,
  isDenied: false,
  isNearDenial: false,
  isHedged: false,
  isWished: false,
}

/** True for “wrote the book” and “was added”. */
const isWriting = (page: PageWords, at: number): boolean =>
  isBeingDone(page, at) ||
  ((lexicon.get(page.words[at + 1]?.key ?? '') ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0

/** Words between a wish and what is wished, at most. */
const reachOfWish = 10

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
