import { readWords } from './name-words.ts'

/** The id that an outlet's name gives by itself: "The Sacramento Bee" is `sacramento-bee`. */
export function slug(name: string): string {
  return readWords(name.replace(/^The (?=.)/, ''))
    .map(({ key, possessive }) => key + (possessive ? 's' : ''))
    .join('-')
}
