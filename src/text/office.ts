import { letters } from '../rules/letters.ts'
import { FEMALE_NAMES, MALE_NAMES, PORTFOLIO_WORDS } from '../rules/people.ts'

/**
 * An office that says of what it is, before a name: “Secretary of State ”, “White House Chief of ”, “Minister of Industry, Trade and ”,
 * “Speaker of the House ”. The first group is the office up to its own noun.
 */
export const OFFICE_OF = letters`((?:\p{Lu}[\p{L}.’'-]* )*(?:Secretary|Undersecretary|Minister|Director|Speaker|Chief|Chairman|Chairwoman|Chair|Leader|Governor|Mayor|Attorney|Archbishop|Bishop|Patriarch|Chancellor|Commissioner|Commander|Sultan|Emir|Duke|Duchess|Superintendent|Administrator|Registrar)(?:[- ]General)?) (?:of|for) (?:the )?(?:State for |Joint Chiefs of )?(?:(?:\p{Lu}[\p{L}-]+ |\p{Lu}[\p{L}-]+, )*(?:and |of ))?(?:\p{Lu}[\p{L}-]+ )*$`

/**
 * How many of the words behind an office (“State Antony Ruiz” behind “Secretary of ”) still belong to it; 0 for all being a name, or
 * where the text does not tell.
 */
export function portfolioLength(words: readonly string[]): number {
  let length = 0
  while (length < words.length && PORTFOLIO_WORDS.has((words[length] ?? '').toLowerCase())) length++
  if (length > 0) return length < words.length ? length : 0
  // “Archbishop of Canterbury Justin Ruiz”: any place, where a given name follows it.
  const given = words.findIndex((word, at) => {
    const name = word.toLowerCase()
    return at > 0 && (MALE_NAMES.has(name) || FEMALE_NAMES.has(name))
  })
  return given > 0 && given < words.length - 1 ? given : 0
}
