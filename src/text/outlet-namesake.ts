import { countryByWord } from '../rules/countries.ts'
import { readWords, type Word } from './name-words.ts'
import type { KnownOutlet } from './outlet-catalogue.ts'
import { endsSentence, gapAfter, isCapital, type Reading } from './outlet-reading.ts'
import type { OutletKind } from './outlet-source.ts'

/** What a sentence calls an outlet, and which kinds may be called so. */
const kindsByNoun: Readonly<Record<string, readonly OutletKind[]>> = {
  magazine: ['magazine'],
  monthly: ['magazine'],
  daily: ['newspaper'],
  newspaper: ['newspaper', 'student'],
  paper: ['newspaper', 'student'],
  broadsheet: ['newspaper'],
  tabloid: ['newspaper'],
  broadcaster: ['broadcaster', 'station'],
  network: ['broadcaster'],
  channel: ['broadcaster', 'station'],
  station: ['station', 'broadcaster'],
  agency: ['agency'],
  wire: ['agency'],
  site: ['site'],
  website: ['site'],
  journal: ['journal', 'magazine'],
  podcast: ['podcast'],
  newsletter: ['newsletter'],
}

/** Where nothing else tells: what English-speaking media name without its country is rather one of these countries'. */
const englishSpeaking: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])

/**
 * Of outlets that share a name, the one that fits the sentence: its place ("a Kolkata teacher told the Telegraph"), its country
 * ("the Indian daily"), its kind ("the LGBTQ magazine"), the country of the page (`home`) and the
 * one that the article is about (`about`). Null where two fit equally well.
 */
export function chooseNamesake(
  reading: Reading,
  from: number,
  to: number,
  outlets: readonly KnownOutlet[],
  home: string | null,
  about: string | null,
): KnownOutlet | null {
  const [start, end] = sentenceAround(reading, from)
  const written = keysOf(reading.words.slice(from, to))
  let best: KnownOutlet | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  let tied = false
  for (const outlet of outlets) {
    const places = new Set(readWords(outlet.outlet.name).map(({ key }) => key))
    for (let i = from; i < to; i++) places.delete(reading.words[i]?.key ?? '')
    places.delete('the')
    let score = outlet.country === home ? 2 : 0
    if (outlet.country === about) score += 1.5
    if (outlet.main) score += 1
    if (englishSpeaking.has(outlet.country)) score += 0.5
    if (isBestKnown(outlet, written)) score += 0.75
    if (outlet.kind === 'student') score -= 1
    for (let i = start; i < end; i++) {
      if (i >= from && i < to) continue
      const key = reading.words[i]?.key ?? ''
      // "NBC (Papua New Guinea)" is not meant by "a new line of attack".
      if (places.has(key) && isCapital(reading.words[i])) score += 4
      if (countryByWord.get(key) === outlet.country) score += 3
      // The kind is said after the name, or right before it ("the magazine …").
      if (i >= from - 1 && i < to + 8 && kindsByNoun[key]?.includes(outlet.kind)) score += 3
    }
    if (score > bestScore) {
      best = outlet
      bestScore = score
      tied = false
    } else if (score === bestScore) tied = true
  }
  return tied ? null : best
}

/** The catalogue gives the best known of namesakes the bare name, the others their place; hundreds of US papers share theirs. */
function isBestKnown({ outlet, country, kind }: KnownOutlet, written: string): boolean {
  if (country === 'US' && kind === 'newspaper') return false
  return keysOf(readWords(outlet.name.replace(/^The (?=.)/, ''))) === written
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}

function sentenceAround(reading: Reading, at: number): readonly [number, number] {
  let start = at
  while (start > 0 && !endsSentence(gapAfter(reading, start - 1), reading.words[start - 1])) start--
  let end = at + 1
  while (
    end < reading.words.length &&
    !endsSentence(gapAfter(reading, end - 1), reading.words[end - 1])
  )
    end++
  return [start, end]
}
