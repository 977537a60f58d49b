import { compiledAtOnce } from './compile.ts'

/**
 * A regular expression (flag `u`) whose \p{L}, \p{Lu}, \p{Ll}, \p{M} and \p{N} are plain ranges; see `withPlainLetters`. A site
 * in the code compiles once, so the tag may stand where it is used.
 *
 *     letters`^\p{Lu}[\p{L}’-]+$`.test('Ödön')
 */
export function letters(pattern: TemplateStringsArray): RegExp {
  return compileOnce(pattern, 'u')
}

/** As `letters`, with flags `iu`. */
export function lettersAnyCase(pattern: TemplateStringsArray): RegExp {
  return compileOnce(pattern, 'iu')
}

/** As `letters`, with flags `gu`: for `match`, `matchAll`, `replace` and `split`, which begin at the start each time. */
export function lettersAll(pattern: TemplateStringsArray): RegExp {
  return compileOnce(pattern, 'gu')
}

// A template's strings are one object for one place in the code.
const compiled = new WeakMap<TemplateStringsArray, RegExp>()

function compileOnce(pattern: TemplateStringsArray, flags: string): RegExp {
  let regex = compiled.get(pattern)
  if (!regex) {
    regex = compiledAtOnce(new RegExp(withPlainLetters(pattern.raw[0] ?? ''), flags))
    compiled.set(pattern, regex)
  }
  return regex
}

/**
 * Rewrites \p{L}, \p{Lu}, \p{Ll}, \p{M} and \p{N} in a pattern to plain ranges of Latin, Greek and Cyrillic letters. V8 compiles the
 * tables of Unicode properties anew for every expression, which cost a cold start more than all reading together.
 * Inside a class ([…]) only the ranges are put in.
 */
export function withPlainLetters(pattern: string): string {
  let inside = false
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (piece, property?: string) => {
    if (piece === '[') inside = true
    else if (piece === ']') inside = false
    const ranges = property && RANGES[property]
    if (!ranges) return piece
    return inside ? ranges : `[${ranges}]`
  })
}

const UPPER = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0400-\\u042f'
const LOWER = 'a-z\\u00df-\\u00f6\\u00f8-\\u017f\\u03ac-\\u03ce\\u0430-\\u045f'
const RANGES: Readonly<Record<string, string>> = {
  Lu: UPPER,
  Ll: LOWER,
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff',
  M: '\\u0300-\\u036f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669',
}
