import { lettersAll } from '../rules/letters.ts'
/** A word of a name or of running text; `end` is exclusive, both in UTF-16 units of the text it was read from. */
export type Word = {
  readonly start: number
  readonly end: number
  /** As written, without a possessive ending. */
  readonly raw: string
  /** As compared: lower case, no diacritics, no dots or apostrophes inside. */
  readonly key: string
  /** Whether an "'s" follows that `raw` leaves out: "CNN's", but also "Barron's". */
  readonly possessive: boolean
}

// Apostrophes, dots and "+" inside a word belong to it ("L'Équipe", "U.S.", "AL.com", "Canal+"); hyphens part words.
const wordPattern = lettersAll`[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*\+?|&`

/** Splits text into the words by which names of outlets are looked up. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const raw = withoutPossessive(found)
    words.push({
      start: index,
      end: index + raw.length,
      raw,
      key: foldWord(raw),
      possessive: raw.length < found.length,
    })
  }
  return words
}

/** The keys of words, joined: "The Times of India" is "thetimesofindia", as domains write it. */
export function joinKeys(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('')
}

/** "The Herald (Glasgow)" is called "The Herald". */
export function withoutPlace(name: string): string {
  return name.endsWith(')') ? name.replace(/ \(.*\)$/, '') : name
}

/** Whether a word begins with a small letter. */
export function startsSmall(raw: string): boolean {
  const first = raw.charAt(0)
  return first === first.toLowerCase() && first !== first.toUpperCase()
}

function withoutPossessive(word: string): string {
  const tail = word.length - 2
  if (tail < 1) return word
  const mark = word.charCodeAt(tail)
  const s = word.charCodeAt(tail + 1) | 0x20
  return s === 0x73 && (mark === 0x27 || mark === 0x2019) ? word.slice(0, tail) : word
}

/** The form under which a word is looked up: "Süddeutsche" is "suddeutsche", "U.S" is "us", "&" is "and". */
function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^[a-z0-9]+$/.test(lower)) return lower
  if (lower === '&') return 'and'
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
}
