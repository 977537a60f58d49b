import { everydayNames, outletVerbs } from '../rules/outlet-cues.ts'
import type { KnownName } from './outlet-catalogue.ts'
import { findEvidence, isInsideName } from './outlet-evidence.ts'
import {
  endsSentence,
  gapAfter,
  isAllCapitals,
  isCapital,
  opensSentence,
  type Reading,
} from './outlet-reading.ts'

// What keeps words that are written as an outlet's name from being it, or says that they still are.

/** "CBS affiliate KCRA", "the ABC-affiliated station": the network only says what the station is. */
export function isNetworkOfAffiliate(reading: Reading, to: number): boolean {
  return (
    /^[ -]$/.test(gapAfter(reading, to - 1)) &&
    /^(?:affiliates?|affiliated)$/.test(reading.words[to]?.key ?? '')
  )
}

/** "Harper's", as opposed to "Harper". */
export function endsPossessive({ words }: KnownName): boolean {
  return words.at(-1)?.possessive ?? false
}

/** "The i" needs its article; "I" is none. */
export function isBareLetter(reading: Reading, at: number, { words }: KnownName): boolean {
  return words.length === 1 && words[0]?.raw.length === 1 && reading.words[at - 1]?.key !== 'the'
}

/** "The World" is a name, "World" alone is not: names of "The" and one word are safe with an article only. */
export function needsArticle(reading: Reading, at: number, { words, outlet }: KnownName): boolean {
  if (words.length > 1 || reading.words[at - 1]?.key === 'the') return false
  const word = words[0]
  const isOwnName = outlet.outlet.name.replace(/^The | \(.*\)$/g, '') === word?.raw
  return isOwnName && outlet.outlet.name.startsWith('The ')
}

/** "Thomson Reuters", "Bay Area News": a single word that other capitals lead up to is the end of a longer name. */
export function endsLongerName(reading: Reading, at: number, to: number): boolean {
  if (to > at + 1 || isAllCapitals(reading.words[at])) return false
  return isInsideName(reading, at)
}

/** "the delta of the Axios": an article that the name does not have, and nothing after it that it could go with. */
export function hasForeignArticle(
  reading: Reading,
  at: number,
  to: number,
  names: readonly KnownName[],
): boolean {
  if (reading.words[at - 1]?.raw !== 'the' || gapAfter(reading, at - 1) !== ' ') return false
  if (to !== at + 1 || isAllCapitals(reading.words[at])) return false
  if (names.some(({ kind, outlet }) => kind === 'show' || outlet.outlet.name.startsWith('The ')))
    return false
  const gap = gapAfter(reading, to - 1)
  const goesWithNoun = /^ $/.test(gap) && !isCapital(reading.words[to])
  return !goesWithNoun && findEvidence(reading, at, to) === null
}

/**
 * After "told Time", "Time’s reporter" and "the magazine" aside, a capital "Time" counts with any verb of an outlet, as its
 * capital inside the sentence says that it is a name.
 */
export function isStillMeant(reading: Reading, at: number, to: number): boolean {
  if (at === 0 || endsSentence(gapAfter(reading, at - 1), reading.words[at - 1])) return false
  if (isInsideName(reading, at) || opensSentence(reading, at)) return false
  const gap = gapAfter(reading, to - 1)
  const next = reading.words[to]
  if (reading.words[to - 1]?.possessive)
    return next !== undefined && !isCapital(next) && /^['’]s $/.test(gap)
  return gap === ' ' && outletVerbs.has(next?.key ?? '')
}

/** "KCRA", as a word; what stands behind it may go with it. */
export function isCallSign(reading: Reading, at: number): boolean {
  return /^[WK][A-Z]{2,3}$/.test(reading.words[at]?.raw ?? '')
}

/** "The Heat said": a team or a thing, as the magazine has no article. */
export function hasArticleBefore(
  reading: Reading,
  at: number,
  to: number,
  names: readonly KnownName[],
): boolean {
  if (reading.words[at - 1]?.key !== 'the' || to !== at + 1) return false
  if (isAllCapitals(reading.words[at])) return false
  return !names.some(
    ({ outlet }) => outlet.outlet.name.startsWith('The ') || outlet.short.length > 0,
  )
}

/** "Sam Amick of The Athletic": a capital "The" inside a sentence, before a name that has it. A song may be called so, a paper is more often. */
export function titleOf(reading: Reading, at: number, names: readonly KnownName[]): 'title' | null {
  const article = reading.words[at - 1]
  if (article?.raw !== 'The' || gapAfter(reading, at - 1) !== ' ') return null
  const to = at + (names[0]?.words.length ?? 1)
  const of = reading.words[at - 2]?.key ?? ''
  const isMeant = opensSentence(reading, at - 1)
    ? goesOnClaiming(reading, to)
    : /^(?:of|from|at|with|by|in|for|to)$/.test(of) &&
      !(gapAfter(reading, to - 1) === ' ' && isCapital(reading.words[to]))
  if (!isMeant) return null
  return names.some(({ outlet }) => outlet.outlet.name.startsWith('The ')) ? 'title' : null
}

/** "The Sun went further, claiming that …" */
function goesOnClaiming(reading: Reading, to: number): boolean {
  for (let at = to; at < to + 6; at++) {
    if (isCapital(reading.words[at])) return false
    const gap = gapAfter(reading, at)
    if (gap === ', ')
      return /^(?:claiming|reporting|declaring|writing|alleging|asserting|quoting|insisting|announcing)$/.test(
        reading.words[at + 1]?.key ?? '',
      )
    if (gap !== ' ') return false
  }
  return false
}

/** Of names that stand here, those with just these capitals and accents, if any: "NewsHour" before "Newshour". */
export function asWritten(
  reading: Reading,
  at: number,
  names: readonly KnownName[],
): readonly KnownName[] {
  const exact = names.filter(({ words }) =>
    words.every((word, i) => reading.words[at + i]?.raw === word.raw),
  )
  return exact.length > 0 ? exact : names
}

/** "Republican", "New York", "2001": said of other things far more often. */
export function isEveryday(reading: Reading, at: number, to: number): boolean {
  const words = reading.words.slice(at, to).map(({ key }) => key)
  return everydayNames.has(words.join(' ')) || (words.length === 1 && /^\d+$/.test(words[0] ?? ''))
}
