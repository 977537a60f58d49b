import { antonyms, synonyms } from '../rules/synonyms.ts'
import type { PageWords } from './page-words.ts'
import { conceptStem, phraseStems } from './stems.ts'

/** Words in a row that say one thing: “lay off”. */
type Phrase = {
  readonly stem: string
  /** Indices of its words. */
  readonly words: readonly number[]
}

/** Words between a verb and its small word, at most. */
const longestObject = 2
/** Words that may stand within a phrase: “carrying a gun”. */
const articles = new Set('a an the his her its their our my your own'.split(' '))
/** Small words that make another verb of a verb. */
export const particles = new Set('up off out down back in over away on apart go'.split(' '))

let known: ReadonlyMap<string, readonly (readonly string[])[]> | null = null

/** The phrases of the lists by the stem of their first word, longest first. */
function readPhrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (known) return known
  const phrases = new Map<string, (readonly string[])[]>()
  const words = [...synonyms, ...antonyms].flatMap((line) => line.split(/ (?:[|/] )?/))
  for (const word of new Set(words)) {
    if (!word.includes('-')) continue
    const stems = phraseStems(word)
    const first = stems[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), stems])
  }
  for (const list of phrases.values()) list.sort((one, other) => other.length - one.length)
  known = phrases
  return phrases
}

/** Words that may be left out of a phrase: “carrying a gun”, “put four of them into effect”. */
const isPassedOver = (
  words: PageWords['words'],
  next: number,
  at: number,
  found: number,
  stems: readonly string[],
): boolean =>
  articles.has(words[next]?.key ?? '') ||
  (found === 1 &&
    stems.length > 2 &&
    /^(?:into|on|in|to)$/.test(stems[1] ?? '') &&
    next - at <= longestMiddle)

/** Words between the first and second of a phrase with its preposition, at most. */
const longestMiddle = 4

/** The phrase that begins with a word, `to` exclusive; the small word of a verb may stand behind the object: “put the repairs off”. */
export function phraseAt(page: PageWords, at: number, to: number): Phrase | null {
  const { words } = page
  const phrases = readPhrases().get(conceptStem(words[at]?.key ?? ''))
  if (!phrases) return null
  const stemAt = (index: number) => (index < to ? conceptStem(words[index]?.key ?? '') : '')
  for (const stems of phrases) {
    if (stems[0] !== stemAt(at)) return { stem: stems.join('-'), words: [at] }
    const whole = [at]
    for (let next = at + 1; next < to && whole.length < stems.length; next++) {
      if (stemAt(next) === stems[whole.length]) whole.push(next)
      else if (!isPassedOver(words, next, at, whole.length, stems)) break
    }
    if (whole.length === stems.length) return { stem: stems.join('-'), words: whole }
    const [, particle = '', more] = stems
    if (more !== undefined || !particles.has(particle)) continue
    for (let end = at + 2; end <= at + 1 + longestObject; end++)
      if (stemAt(end) === particle) return { stem: stems.join('-'), words: [at, end] }
  }
  return null
}
