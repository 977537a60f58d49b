import { CUE, lexicon } from '../rules/lexicon.ts'
import { irregularForms, isFunctionWord, multipleOf, valueOf } from './word-forms.ts'
import type { Word } from './words.ts'

/** How a number is meant: as it stands, or as a bound or an estimate. */
export type Rounding = 'exact' | 'above' | 'below' | 'near'

type NumberWords = {
  readonly value: number
  /** Index of its last word. */
  readonly last: number
  readonly rounding: Rounding
  /** What it counts where that is a measure of time, length, weight or area; `value` is then in the smallest of its kind. Null for all else. */
  readonly measure: Measure | null
}

export type Measure = 'rank' | 'time' | 'months' | 'length' | 'weight' | 'area'

/** Measures by kind with how many of the smallest they are; months are not so many days. */
const measures: Readonly<Record<Exclude<Measure, 'rank'>, Readonly<Record<string, number>>>> = {
  time: {
    second: 1,
    minute: 60,
    hour: 3_600,
    day: 86_400,
    night: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
  },
  months: { month: 1, year: 12, decade: 120, century: 1_200 },
  length: {
    millimetre: 0.001,
    centimetre: 0.01,
    cm: 0.01,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    metre: 1,
    kilometre: 1_000,
    km: 1_000,
    mile: 1_609,
  },
  weight: {
    gram: 0.001,
    ounce: 0.0283,
    pound: 0.4536,
    lb: 0.4536,
    kilo: 1,
    kilogram: 1,
    kg: 1,
    tonne: 1_000,
    ton: 1_000,
  },
  area: { acre: 0.4047, hectare: 1 },
}

function measureOf(key: string): { readonly kind: Measure; readonly factor: number } | null {
  const name =
    irregularForms.get(key) ??
    key
      .replace(/(?<=ch)es$|(?<!s)s$/, '')
      .replace(/meter$/, 'metre')
      .replace('centurie', 'century')
  for (const [kind, factors] of Object.entries(measures))
    if (Object.hasOwn(factors, name)) return { kind: kind as Measure, factor: factors[name] ?? 1 }
  return null
}

const folds: Readonly<Record<string, number>> = {
  single: 1,
  sole: 1,
  lone: 1,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
}
const percents = new Set('% percent prozent'.split(' '))
const fractions: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  tenth: 10,
  tenths: 10,
}
const isCue = (key: string) => ((lexicon.get(key) ?? 0) & CUE) !== 0
const isRank = (key: string) =>
  key !== 'both' && /^(?:first|second|third)$|(?:th|\dst|\dnd|\drd)$/.test(key)

/** What a share may be of without being counted in: “one in eight”. */
const largestShare = 100

/** The number that begins with a word: “2.3 million”, “40 percent”, “a fifth”, “one in eight”. `to` is exclusive; null where none does. */
export function numberAt(words: readonly Word[], at: number, to: number): NumberWords | null {
  const keyAt = (index: number) => (index < to ? (words[index]?.key ?? '') : '')
  const key = keyAt(at)
  let value = Object.hasOwn(folds, key) ? (folds[key] ?? null) : (valueOf(key) ?? multipleOf(key))
  // The first quarter is a time.
  const lead = `${words[at - 2]?.key} ${words[at - 1]?.key}`
  if (
    (/^(?:decade|century|fortnight)$/.test(key) && / (?:an?|one|last|past)$/.test(lead)) ||
    (/^(?:hour|day|week|month|year)$/.test(key) &&
      /^(?:within|in|under|than|after|over|to|by|for) an?$/.test(lead))
  ) {
    const measure = measureOf(key)
    if (measure)
      return {
        value: measure.factor,
        last: at,
        rounding: roundingBefore(words, at),
        measure: measure.kind,
      }
  }
  if (value === null || (key === 'quarter' && isRank(words[at - 1]?.key ?? ''))) return null
  let last = at
  const part = Object.hasOwn(fractions, key) ? (fractions[key] ?? 0) : 0
  const isPart = /^(?:an?|one)$/.test(words[at - 1]?.key ?? '') && !/^quarter$/.test(key)
  // “A third woman” is no share of anything.
  if (
    part > 0 &&
    isPart &&
    (keyAt(at + 1) === '' || isFunctionWord(keyAt(at + 1)) || isCue(keyAt(at + 1)))
  )
    value = 1 / part
  const next = keyAt(at + 1)
  const nextPart = Object.hasOwn(fractions, next) ? (fractions[next] ?? 0) : 0
  const following = valueOf(next)
  if (nextPart > 0 && !isRank(key) && value < 10 && (value === 1 || next.endsWith('s'))) {
    value /= nextPart
    last = at + 1
  } else if (
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    following !== null &&
    following < 10
  ) {
    value += following
    last = at + 1
  } else if (key === 'half' && next === 'a' && /^(?:million|billion|dozen)$/.test(keyAt(at + 2))) {
    value *= multipleOf(keyAt(at + 2)) ?? valueOf(keyAt(at + 2)) ?? 1
    last = at + 2
  } else if (key === 'half' && /^an?$/.test(next) && measureOf(keyAt(at + 2))) {
    last = at + 1
  } else if (next === 'dozen' && value < 20) {
    value *= 12
    last = at + 1
  }
  for (;;) {
    const factor = multipleOf(keyAt(last + 1))
    if (factor === null) break
    value *= factor
    last++
  }
  const share = shareAt(words, last, to)
  if (share && value < share.whole && value >= 1) {
    value /= share.whole
    last = share.last
  }
  const isPercent = percents.has(keyAt(last + 1))
  if (isPercent || (keyAt(last + 1) === 'per' && keyAt(last + 2) === 'cent')) {
    value /= 100
    last += isPercent ? 1 : 2
  }
  // “Four more feet”.
  if (
    /^(?:more|extra|additional|further|consecutive)$/.test(keyAt(last + 1)) &&
    measureOf(keyAt(last + 2))
  )
    last++
  // “Two and a half years”, “a year and a half”.
  const isHalf = (from: number) =>
    keyAt(from) === 'and' && keyAt(from + 1) === 'a' && keyAt(from + 2) === 'half'
  if (isHalf(last + 1)) {
    value += 0.5
    last += 3
  }
  const measure = isRank(key) && last === at ? null : measureOf(keyAt(last + 1))
  if (measure) {
    value *= measure.factor
    last++
    if (isHalf(last + 1)) {
      value += measure.factor / 2
      last += 3
    }
  }
  // “Sixty or more”.
  const bound = `${keyAt(last + 1)} ${keyAt(last + 2)}`
  const isBound = /^or (?:more|longer|fewer|less)$/.test(bound)
  if (isBound) last += 2
  const rounding = !isBound
    ? roundingBefore(words, at)
    : /more|longer/.test(bound)
      ? 'above'
      : 'below'
  // “Over four years” is how long it took.
  const isSpan =
    measure !== null && words[at - 1]?.key === 'over' && /^(?:time|months)$/.test(measure.kind)
  const kind = measure?.kind ?? (isRank(key) && last === at && value >= 1 ? 'rank' : null)
  return { value, last, rounding: isSpan ? 'exact' : rounding, measure: kind }
}

/** “In eight”, “out of ten”, “of every five” behind a number. */
function shareAt(
  words: readonly Word[],
  last: number,
  to: number,
): { readonly whole: number; readonly last: number } | null {
  const behind = [1, 2, 3].map((step) => words[last + step]?.key ?? '').join(' ')
  const [, small] = /^((?:in every|in|out of every|out of|of every) )\S/.exec(behind) ?? []
  if (small === undefined) return null
  const at = last + small.trim().split(' ').length + 1
  const whole = at < to ? valueOf(words[at]?.key ?? '') : null
  return whole !== null && whole > 1 && whole <= largestShare && Number.isInteger(whole)
    ? { whole, last: at }
    : null
}

const bounds: readonly (readonly [Rounding, string])[] = [
  ['near', '(?:just|a little) (?:over|under|above|below|more than|less than)'],
  ['above', 'no (?:less|fewer) than'],
  ['below', 'no more than|up to|at most|as (?:many|much) as'],
  [
    'above',
    'more than|over|above|at least|upwards? of|exceeding|north of|(?:older|longer|higher|larger|bigger) than|aged over',
  ],
  ['below', 'less than|fewer than|under|below|(?:younger|shorter|lower|smaller) than|aged under'],
  ['near', 'nearly|almost|close to|about|around|roughly|approximately|some|an estimated'],
]
const boundPatterns = bounds.map(
  ([rounding, words]) => [rounding, new RegExp(`(?:^| )(?:${words}) $`)] as const,
)

/** What the words before a number make of it. */
function roundingBefore(words: readonly Word[], at: number): Rounding {
  let end = at
  while (/^(?:[$€£¥]|an?)$/.test(words[end - 1]?.key ?? '')) end--
  const before = words
    .slice(Math.max(0, end - 3), end)
    .map(({ key }) => `${key} `)
    .join('')
  return boundPatterns.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact'
}

/** Words before a number that only say how it is meant: “over” and “more” are none of what a statement is about there. */
export function isRounding(words: readonly Word[], at: number, to: number): boolean {
  if (
    !/^(?:more|less|fewer|over|under|above|below|close|nearly|almost|about|around|roughly|approximately|estimated|least|most|up|longer|older|younger|higher|larger|bigger|shorter|lower|smaller)$/.test(
      words[at]?.key ?? '',
    )
  )
    return false
  if (words[at]?.key === 'close' && words[at + 1]?.key === 'to') return true
  for (let next = at + 1; next < to && next <= at + 3; next++) {
    const key = words[next]?.key ?? ''
    if (numberAt(words, next, to) !== null) return roundingBefore(words, next) !== 'exact'
    if (!/^(?:than|to|a|an|[$€£¥])$/.test(key)) return false
  }
  return false
}

/** Up to here nobody says “fewer than five” of four. */
const fine = 12
/** How far apart two shares may be that are the same, rounded. */
const sameShare = 0.005
/** Shares of a number by which an estimate or a bound may miss the number of the page. */
const slack = { converted: 0.03, near: 0.1, above: 0.35, below: 0.3 } as const

type Count = {
  readonly value: number | null
  readonly rounding: Rounding
  readonly measure: Measure | null
}

/** True where a number of a claim holds of one that the page has: “more than two million” of 2.3 million, “two days” of 48 hours. */
export function holdsOf(claimed: Count, other: Count): boolean {
  // “15 May” is “the 15th of May”, but two are not the second.
  const isRanked = claimed.measure === 'rank' || other.measure === 'rank'
  if (isRanked && claimed.measure !== other.measure && (claimed.value ?? 0) <= fine) return false
  if (claimed.measure !== null && other.measure !== null && claimed.measure !== other.measure)
    return false
  if (claimed.rounding === 'above' && other.rounding === 'below') return false
  if (claimed.rounding === 'below' && other.rounding === 'above') return false
  const { value } = claimed
  if (value === null || other.value === null) return false
  const off = Math.abs(value - other.value) / Math.abs(value)
  if (off < 1e-9 || value === other.value) return true
  // “33 percent” is a third.
  if (value < 1 && other.value < 1 && Math.abs(value - other.value) < sameShare) return true
  // Other measures are given in round numbers.
  const isConverted =
    claimed.measure === 'length' || claimed.measure === 'weight' || claimed.measure === 'area'
  if (isConverted && off <= slack.converted) return true
  const isCoarse = value < 1 || value > fine || claimed.measure !== null
  switch (claimed.rounding) {
    case 'exact':
      return false
    case 'near':
      return off <= slack.near
    case 'above':
      return other.value > value && off <= slack.above && isCoarse
    case 'below':
      return other.value < value && off <= slack.below && isCoarse
  }
}
