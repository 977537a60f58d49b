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
 * `lower` has straight apostrophes; `verb` and `classes` come from the lexicon.
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

/** Cuts a paragraph into words, numbers and single punctuation marks. Joins 3.5, U.S., AT&T, don’t, op-ed. */
export function tokenise(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const lower: string[] = []
  const shapes: number[] = []
  const classes: number[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || isOddSpace(code)) {
      at++
      continue
    }
    const from = at
    let shape: number
    if (isWordCode(code)) {
      at++
      while (at < length) {
        const next = text.charCodeAt(at)
        if (isWordCode(next)) at++
        else if (isJoiner(next) && at + 1 < length && isWordCode(text.charCodeAt(at + 1))) at += 2
        else break
      }
      shape = WORD
      if (code >= 48 && code <= 57) shape |= NUMBER
      else if ((code >= 65 && code <= 90) || (code > 127 && isUpper(text[from] ?? '')))
        shape |= CAPITAL
      let word = text.slice(from, at).toLowerCase()
      if (word.includes('’')) word = word.replaceAll('’', "'")
      if (word.endsWith("'s") && !CONTRACTIONS.has(word)) shape |= POSSESSIVE
      lower.push(word)
      classes.push(lexicon.get(word) ?? 0)
    } else {
      at++
      // Keep surrogate pairs whole.
      if (code >= 0xd800 && code < 0xdc00 && at < length) {
        const next = text.charCodeAt(at)
        if (next >= 0xdc00 && next < 0xe000) at++
      }
      if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
        shape = STOP
        while (at < length && isStopCode(text.charCodeAt(at))) at++
      } else if (code === 44) shape = COMMA
      else if (code === 58) shape = COLON
      else if (code === 59) shape = SEMICOLON
      else if (code === 0x2014 || code === 0x2013 || code === 45) {
        shape = DASH
        while (at < length && text.charCodeAt(at) === 45) at++
      } else if (code === 40 || code === 91) shape = OPEN_BRACKET
      else if (code === 41 || code === 93) shape = CLOSE_BRACKET
      else shape = 0
      lower.push(text.slice(from, at))
      classes.push(0)
    }
    starts.push(from)
    ends.push(at)
    shapes.push(shape)
  }
  return {
    text,
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    lower,
    shape: Int32Array.from(shapes),
    classes: Int32Array.from(classes),
  }
}

/** “he’s” and the like are no possessives. */
const CONTRACTIONS = new Set(
  "he's she's it's that's what's who's there's here's let's how's where's".split(' '),
)

function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code < 0x2c00) return false
  if (code >= 0x3000 && code < 0x3040) return false
  if (code >= 0xd800 && code < 0xf900) return false
  if (code >= 0xfe00 && code < 0xff10) return false
  return code !== 0xd7 && code !== 0xf7
}

function isJoiner(code: number): boolean {
  return (
    code === 39 || code === 0x2019 || code === 46 || code === 38 || code === 45 || code === 0x2011
  )
}

function isStopCode(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

function isOddSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x3000 || code === 0xfeff
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}
