import { compiledAtOnce } from '../rules/compile.ts'
import { withPlainLetters } from '../rules/letters.ts'

/**
 * A pattern of a rule that is compiled once a text holds a word without which it cannot match. Compiling costs a first article
 * more than all its matching, and most rules never come near a match.
 */
export class GuardedPattern {
  readonly #source: string
  #needed: readonly string[] | null | undefined
  #regex: RegExp | null = null

  /** `source` may hold \p{L} and its like (see `withPlainLetters`); case counts. */
  constructor(source: string) {
    this.#source = source
  }

  /** Whether a text may hold what every match needs; where it does not, nor does any part of it. */
  mayMatch(text: string): boolean {
    // Once compiled, the pattern itself is quicker.
    if (this.#regex) return true
    this.#needed ??= neededWords(this.#source)
    if (!this.#needed) return true
    for (const word of this.#needed) if (text.includes(word)) return true
    return false
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.regex.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.regex.exec(text) : null
  }

  /** The text without the first match. */
  cut(text: string): string {
    return this.mayMatch(text) ? text.replace(this.regex, '') : text
  }

  /** The pattern without its guard; its groups do not count as written. */
  get regex(): RegExp {
    this.#regex ??= compiledAtOnce(
      new RegExp(withoutUnrolling(withPlainLetters(this.#source)), 'u'),
    )
    return this.#regex
  }
}

/** A pattern as written in the code: guarded`\bin court\b`. */
export function guarded(pattern: TemplateStringsArray): GuardedPattern {
  return new GuardedPattern(pattern.raw[0] ?? '')
}

/**
 * Strings of which every match of a pattern holds one, read off its letters: `\b(?:told|tells?) (?:the )?` gives "told", "tell".
 * Null where some match may hold none that is worth looking for.
 */
export function neededWords(pattern: string): readonly string[] | null {
  const pieces = pattern.match(PIECES) ?? []
  const { needed, end } = readAlternatives(pieces, 0)
  return end === pieces.length ? needed : null
}

/** Escapes, classes, openings of groups, single signs, quantifiers, letters in a row of which none is quantified, and one that is. */
const PIECES =
  /\\u[\da-f]{4}|\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?::|<?[=!]|<\w+>))?|[)|^$.]|(?:[?*+]|\{[^}]*\})\??|(?:[^\\[\](){}|?*+^$.](?![?*+{]))+|[^\\[\](){}|?*+^$.]/g

/** `worth`: the length of the shortest of `needed`, which is found most often; 0 for null. `end`: a place among the pieces. */
type Part = { readonly needed: string[] | null; readonly worth: number; readonly end: number }

/** Reads alternatives up to the parenthesis that closes them, or the end: one of each has to be needed. */
function readAlternatives(pieces: readonly string[], start: number): Part {
  const first = readSequence(pieces, start)
  if (pieces[first.end] !== '|') return first
  const needed = first.needed ?? []
  let { worth, end } = first
  while (pieces[end] === '|') {
    const next = readSequence(pieces, end + 1)
    end = next.end
    worth = Math.min(worth, next.worth)
    if (next.needed) needed.push(...next.needed)
  }
  return { needed: worth > 0 ? needed : null, worth, end }
}

/** Reads what stands in a row: of the words and groups that must be there, those that are worth most. */
function readSequence(pieces: readonly string[], start: number): Part {
  let needed: string[] | null = null
  // A lone letter or a space is not worth looking for, an apostrophe is.
  let worth = 1
  let run = ''
  const endRun = () => {
    const gain = run.length === 1 && isSign(run) ? 1.5 : run.length
    if (gain > worth) {
      needed = [run]
      worth = gain
    }
    run = ''
  }
  let at = start
  for (; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (piece === '|' || piece === ')') break
    let letters = ''
    let group: Omit<Part, 'end'> | null = null
    let takesRoom = true
    if (piece.startsWith('\\')) {
      takesRoom = piece !== '\\b' && piece !== '\\B'
      if (isSign(piece.slice(1))) letters = piece.slice(1)
    } else if (piece.startsWith('[')) {
      group = readClass(piece.slice(1, -1))
    } else if (piece.startsWith('(')) {
      const inner = readAlternatives(pieces, at + 1)
      at = inner.end
      takesRoom = !/[=!]$/.test(piece)
      if (takesRoom) group = inner
    } else {
      takesRoom = piece !== '^' && piece !== '$'
      if (takesRoom && piece !== '.') letters = piece
    }
    const quantifier = /^[?*+{]/.test(pieces[at + 1] ?? '') ? (pieces[++at] ?? '') : ''
    const mayBeAbsent = /^(?:[?*]|\{0)/.test(quantifier)
    if (!mayBeAbsent) run += letters
    // "reports+" holds "reports", though not "reportsx" after it.
    if ((takesRoom && (letters === '' || mayBeAbsent)) || quantifier !== '') endRun()
    if (group && !mayBeAbsent && group.worth > worth) {
      needed = group.needed
      worth = group.worth
    }
  }
  endRun()
  return { needed, worth: needed ? worth : 0, end: at }
}

/** "[’']": one of a few signs; other classes give nothing. */
function readClass(signs: string): Omit<Part, 'end'> {
  const isFew = /^[^\w\s\\^-]{1,3}$/.test(signs)
  return { needed: isFew ? [...signs] : null, worth: isFew ? 1.5 : 0 }
}

/** One sign that is neither a letter, a digit nor a space. */
function isSign(text: string): boolean {
  return /^[^A-Za-z0-9 ]$/.test(text)
}

/**
 * Rewrites groups that are repeated a few times, `(?:…){0,2}`, to capturing ones, which match the same. V8 writes the others out
 * once for each time, and that can take most of the time of compiling. Not for patterns whose groups are counted.
 */
export function withoutUnrolling(pattern: string): string {
  const opened: number[] = []
  const rewritten = new Set<number>()
  let inside = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '\\') at++
    else if (inside) inside = sign !== ']'
    else if (sign === '[') inside = true
    else if (sign === '(') opened.push(at)
    else if (sign === ')') {
      const start = opened.pop() ?? 0
      if (pattern[at + 1] === '{' && pattern.startsWith('(?:', start)) rewritten.add(start)
    }
  }
  let out = ''
  for (let at = 0; at < pattern.length; at++) {
    out += pattern[at]
    if (rewritten.has(at)) at += '?:'.length
  }
  return out
}
