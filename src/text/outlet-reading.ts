import { letters } from '../rules/letters.ts'
import { readWords, type Word } from './name-words.ts'

/** A paragraph split into words, with what its markup says of them. Spans are in UTF-16 units of `text`. */
export type Reading = {
  readonly paragraph: number
  readonly text: string
  readonly words: readonly Word[]
  readonly italics: readonly { readonly start: number; readonly end: number }[]
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[]
}

/** Reads a paragraph; italics and links are those that lie in it. */
export function readParagraph(
  paragraph: number,
  text: string,
  italics: Reading['italics'],
  links: Reading['links'],
): Reading {
  return { paragraph, text, words: readWords(text), italics, links }
}

/** What stands between a word and the next one; "" at either end of the paragraph. */
export function gapAfter({ text, words }: Reading, at: number): string {
  const word = words[at]
  if (!word) return ''
  return text.slice(word.end, words[at + 1]?.start ?? text.length)
}

/** Whether a word is written with a capital or a digit first. */
export function isCapital(word: Word | undefined): boolean {
  if (!word) return false
  const first = word.raw.charAt(0)
  return first !== first.toLowerCase() || (first >= '0' && first <= '9')
}

/** Whether a word is written in capitals alone, two or more ("CNN"). */
export function isAllCapitals(word: Word | undefined): boolean {
  return word !== undefined && letters`^\p{Lu}[\p{Lu}\p{N}.&-]+$`.test(word.raw)
}

// Abbreviations that end with a stop inside a name or sentence; anything longer ends the sentence.
const abbreviation =
  /^(?:st|ste|ft|mt|jr|sr|dr|mr|mrs|ms|gov|sen|rep|gen|no|u\.s|u\.k|u\.n|l\.a|d\.c|[a-z])$/i

/** Whether a gap after this word ends a sentence. */
export function endsSentence(gap: string, before: Word | undefined): boolean {
  if (/[!?…]|[:;]\s|\s[—–]\s|^\s*[—–]/.test(gap)) return true
  return /^['’]?s?\.(?:["”’)\]]|\s|$)/.test(gap) && !(before && abbreviation.test(before.raw))
}

/** Whether a word opens a sentence, a quotation or the paragraph. */
export function opensSentence(reading: Reading, at: number): boolean {
  if (at === 0) return true
  const gap = gapAfter(reading, at - 1)
  return endsSentence(gap, reading.words[at - 1]) || /[“«„]\s*$|(?:^|\s)["']$/.test(gap)
}
