import { mediaNouns } from '../rules/outlet-cues.ts'
import type { Word } from './name-words.ts'
import type { Catalogue, KnownOutlet } from './outlet-catalogue.ts'
import { gapAfter, isCapital, type Reading } from './outlet-reading.ts'

/** Longest name of a place in words: "Salt Lake City". */
const longestPlace = 3

/**
 * The outlet whose short name is written with its place beside it; null where the catalogue has none of that place and name.
 *
 *     told the <Echo>, Liverpool's daily · told Liverpool's <Echo> → Liverpool Echo
 */
export function findByPlace(
  reading: Reading,
  at: number,
  to: number,
  catalogue: Catalogue,
): KnownOutlet | null {
  const place = placeAfter(reading, to) ?? placeBefore(reading, at)
  if (!place) return null
  const { words } = reading
  const named = [...place, ...words.slice(at, to)]
  const wanted = named.map(({ key }) => key).join(' ')
  for (const name of catalogue.namesAt(named, 0)) {
    if (name.outlet.isOutlet && name.words.map(({ key }) => key).join(' ') === wanted)
      return name.outlet
  }
  return null
}

/** ", Liverpool's daily", ", the Liverpool newspaper", ", a Liverpool-based daily". */
function placeAfter(reading: Reading, to: number): readonly Word[] | null {
  const { words } = reading
  if (!/^["”’]?, $/.test(gapAfter(reading, to - 1))) return null
  let at = to
  if (/^(?:the|a|an)$/.test(words[at]?.key ?? '')) at++
  const start = at
  while (at - start < longestPlace && isCapital(words[at]) && !/day$/.test(words[at]?.key ?? '')) {
    at++
    if (words[at - 1]?.possessive || gapAfter(reading, at - 1) !== ' ') break
  }
  if (at === start) return null
  if (gapAfter(reading, at - 1) === '-' && words[at]?.key === 'based') at++
  for (let i = at; i < at + 3; i++) {
    if (/[,.;:]/.test(gapAfter(reading, i - 1))) return null
    if (mediaNouns.has(words[i]?.key ?? ''))
      return words.slice(start, at).filter(({ key }) => key !== 'based')
  }
  return null
}

/** "Liverpool's Echo". */
function placeBefore(reading: Reading, at: number): readonly Word[] | null {
  const { words } = reading
  const last = words[at - 1]
  if (!last?.possessive || !isCapital(last) || !/^['’]s ["“‘']?$/.test(gapAfter(reading, at - 1)))
    return null
  let start = at - 1
  while (
    start > 0 &&
    at - start < longestPlace &&
    isCapital(words[start - 1]) &&
    gapAfter(reading, start - 1) === ' '
  )
    start--
  return words.slice(start, at)
}
