import { MEDIUM_RULES } from '../rules/media.ts'
import { GuardedPattern } from './guarded-pattern.ts'

const COMPILED = MEDIUM_RULES.map(({ medium, pattern }) => ({
  medium,
  pattern: new GuardedPattern(pattern),
}))

/**
 * How the words came out, read from the words around a cue ("said in a statement", "The memo stated"):
 * the first rule that fits, null where nothing tells.
 */
export function findMedium(words: string): string | null {
  for (const { medium, pattern } of COMPILED) if (pattern.test(words)) return medium
  return null
}
