import { withPlainLetters } from '../rules/letters.ts'

/**
 * A pattern of a rule that is compiled once a text holds a word without which it cannot match. Compiling costs a first article
 * more than all its matching, and most rules never come near a match.
 */
export class GuardedPattern {
  readonly #source: string
  readonly #needed: readonly string[] | null
  #regex: RegExp | null = null

  /** `source` may hold \p{L} and its like (see `withPlainLetters`); case counts. */
  constructor(source: string) {
    this.#source = source
    this.#needed = neededWords(source)
  }

  /** Whether a text holds what every match needs; where it does not, nor does any part of it. */
  mayMatch(text: string): boolean {
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

  /** The pattern without its guard. */
  get regex(): RegExp {
    this.#regex ??= new RegExp(withPlainLetters(this.#source), 'u')
    return this.#regex
  }
}

/**
 * Strings of which every match of a pattern holds one, read off its letters: `\b(?:told|tells?) (?:the )?` gives "told", "tell".
 * Null where some match may hold none that is worth looking for.
 */
export function neededWords(pattern: string): readonly string[] | null {
  const { needed, end } = readAlternatives(pattern, 0)
  if (end !== pattern.length || !needed) return null
  // "telling" is found where "tell" is.
  return [...new Set(needed)].filter(
    (word) => !needed.some((other) => other !== word && word.includes(other)),
  )
}

type Part = { readonly needed: readonly string[] | null; readonly end: number }

/** Reads alternatives up to the parenthesis that closes them, or the end: one of each has to be needed. */
function readAlternatives(pattern: string, start: number): Part {
  const all: string[] = []
  let isNeeded = true
  let at = start
  for (;;) {
    const { needed, end } = readSequence(pattern, at)
    if (needed) all.push(...needed)
    else isNeeded = false
    if (pattern[end] !== '|') return { needed: isNeeded ? all : null, end }
    at = end + 1
  }
}

/** Reads what stands in a row: of the words and groups that must be there, the one that is rarest. */
function readSequence(pattern: string, start: number): Part {
  let best: readonly string[] | null = null
  let run = ''
  const consider = (needed: readonly string[] | null) => {
    if (needed && worth(needed) > worth(best)) best = needed
  }
  const endRun = () => {
    if (run !== '') consider([run])
    run = ''
  }
  let at = start
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const atom = readAtom(pattern, at)
    const quantifier =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(atom.end, atom.end + 8))?.[0] ?? ''
    const mayBeAbsent = /^(?:[?*]|\{0)/.test(quantifier)
    if (atom.letter !== null && !mayBeAbsent) run += atom.letter
    else if (atom.width !== 0) endRun()
    // "reports+" holds "reports", though not "reportsx" after it.
    if (atom.letter !== null && quantifier !== '') endRun()
    if (!mayBeAbsent) consider(atom.needed)
    at = atom.end + quantifier.length
  }
  endRun()
  return { needed: best, end: at }
}

/** The shortest decides, as it is found most often; a lone letter is not worth looking for. */
function worth(needed: readonly string[] | null): number {
  if (!needed || needed.length === 0) return 1
  return Math.min(...needed.map((word) => word.length))
}

type Atom = {
  /** The letter or sign that the atom stands for; null for anything else. */
  readonly letter: string | null
  readonly needed: readonly string[] | null
  /** 0 for what takes no room: `^`, `\b`, a lookaround. */
  readonly width: 0 | 1
  readonly end: number
}

function readAtom(pattern: string, at: number): Atom {
  const sign = pattern[at] ?? ''
  if (sign === '\\') {
    const property = /^\\p\{\w+\}/i.exec(pattern.slice(at, at + 24))?.[0]
    if (property) return { letter: null, needed: null, width: 1, end: at + property.length }
    const escaped = pattern[at + 1] ?? ''
    const isBoundary = escaped === 'b' || escaped === 'B'
    const letter = /[a-zA-Z0-9]/.test(escaped) ? null : escaped
    return { letter, needed: null, width: isBoundary ? 0 : 1, end: at + 2 }
  }
  if (sign === '[') {
    let end = at + 1
    while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1
    return { letter: null, needed: null, width: 1, end: end + 1 }
  }
  if (sign === '(') {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at, at + 40))?.[0] ?? '('
    const { needed, end } = readAlternatives(pattern, at + opening.length)
    const looks = /[=!]$/.test(opening)
    return { letter: null, needed: looks ? null : needed, width: looks ? 0 : 1, end: end + 1 }
  }
  if (sign === '^' || sign === '$') return { letter: null, needed: null, width: 0, end: at + 1 }
  return { letter: sign === '.' ? null : sign, needed: null, width: 1, end: at + 1 }
}
