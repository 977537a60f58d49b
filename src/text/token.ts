import { lexicon } from '../rules/lexicon.ts'

/** Classes of tokens and words, as bits: what a word may be, not what it is here. */
export const WORD = 1
export const CAPITAL = 2
export const NUMBER = 4
export const STOP = 8 // . ! ? …
export const COMMA = 16
export const COLON = 32
export const SEMICOLON = 64
export const DASH = 128
export const OPEN_BRACKET = 256
export const CLOSE_BRACKET = 512
export const MARK = 1024 // a quotation mark
export const POSSESSIVE = 2048 // ends in ’s or s’

/**
 * The tokens of a paragraph as flat arrays, so that the inner loops make no objects.
 * `lower` has straight apostrophes, and keeps the capitals of “US”, “WHO” and “IT”; `verb` and `classes` come from the lexicon.
 */
export type Tokens = {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly lower: readonly string[]
  readonly shape: Int32Array
  readonly classes: Int32Array
}

/** Letters and digits of any script, told by ranges: tables of Unicode properties cost a cold start. */
const LETTERS =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufdff\\uff10-\\uffef'
/** A word: joins 3.5, $2,400, U.S., AT&T, don’t, op-ed. */
const WORDS = new RegExp(
  `(?:[$£€¥₹](?=[0-9]))?[${LETTERS}]+(?:(?:['’.&\\u2011-]|(?<=[0-9]),(?=[0-9]{3}(?![0-9])))[${LETTERS}]+)*`,
  'g',
)

type Growing = {
  readonly starts: number[]
  readonly ends: number[]
  readonly lower: string[]
  readonly shapes: number[]
  readonly classes: number[]
}

/** Cuts a paragraph into words, numbers and single punctuation marks. */
export function tokenise(text: string): Tokens {
  const out: Growing = { starts: [], ends: [], lower: [], shapes: [], classes: [] }
  let at = 0
  WORDS.lastIndex = 0
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const from = match.index
    if (from > at + 1 || (from > at && text.charCodeAt(at) !== 32))
      addPunctuation(text, at, from, out)
    const written = match[0]
    at = from + written.length
    const isName = ACRONYMS.has(written) && !isShouted(text, from, at)
    let word = isName ? written : written.toLowerCase()
    if (word.includes('’')) word = word.replaceAll('’', "'")
    const code = text.charCodeAt(from)
    let shape = WORD
    if ((code >= 48 && code <= 57) || isCurrency(code)) shape |= NUMBER
    else if ((code >= 65 && code <= 90) || (code > 127 && isUpper(text[from] ?? '')))
      shape |= CAPITAL
    if (word.endsWith("'s") && !CONTRACTIONS.has(word)) shape |= POSSESSIVE
    out.starts.push(from)
    out.ends.push(at)
    out.lower.push(word)
    out.shapes.push(shape)
    out.classes.push(lexicon.get(word) ?? 0)
  }
  addPunctuation(text, at, text.length, out)
  return {
    text,
    count: out.starts.length,
    start: Int32Array.from(out.starts),
    end: Int32Array.from(out.ends),
    lower: out.lower,
    shape: Int32Array.from(out.shapes),
    classes: Int32Array.from(out.classes),
  }
}

function addPunctuation(text: string, begin: number, to: number, out: Growing): void {
  let at = begin
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || isOddSpace(code)) {
      at++
      continue
    }
    const from = at++
    let shape = 0
    // Keep surrogate pairs whole.
    if (code >= 0xd800 && code < 0xdc00 && at < to) {
      const next = text.charCodeAt(at)
      if (next >= 0xdc00 && next < 0xe000) at++
    }
    if (isStopCode(code)) {
      shape = STOP
      while (at < to && isStopCode(text.charCodeAt(at))) at++
    } else if (code === 44) shape = COMMA
    else if (code === 58) shape = COLON
    else if (code === 59) shape = SEMICOLON
    else if (code === 0x2014 || code === 0x2013 || code === 45) {
      shape = DASH
      while (at < to && text.charCodeAt(at) === 45) at++
    } else if (code === 40 || code === 91) shape = OPEN_BRACKET
    else if (code === 41 || code === 93) shape = CLOSE_BRACKET
    out.starts.push(from)
    out.ends.push(at)
    out.lower.push(text.slice(from, at))
    out.shapes.push(shape)
    out.classes.push(0)
  }
}

/** Names that but for their capitals are small words: “US officials said”, “the WHO told”. They keep their capitals in `lower`. */
const ACRONYMS: ReadonlySet<string> = new Set(['US', 'WHO', 'IT'])

/** True where the words around a stretch are in capitals too: “WHO DID IT?”. */
function isShouted(text: string, from: number, to: number): boolean {
  return !/[a-z]/.test(text.slice(Math.max(0, from - NEAR), from) + text.slice(to, to + NEAR))
}

/** How far around a word its letters tell, in UTF-16 units. */
const NEAR = 8

/** “he’s” and the like are no possessives. */
const CONTRACTIONS = new Set(
  "he's she's it's that's what's who's there's here's let's how's where's".split(' '),
)

/** True for letters, digits and combining marks of any script, told by ranges: tables of Unicode properties cost a cold start. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code < 0x2c00) return false
  if (code >= 0x3000 && code < 0x3040) return false
  if (code >= 0xd800 && code < 0xf900) return false
  if (code >= 0xfe00 && code < 0xff10) return false
  return code !== 0xd7 && code !== 0xf7
}

function isStopCode(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

/** $, £, ¥, € or ₹, which a word begins with only before digits. */
function isCurrency(code: number): boolean {
  return code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20b9
}

function isOddSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x3000 || code === 0xfeff
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}
