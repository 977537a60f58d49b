import { FUNCTION_WORDS } from '../rules/languages.ts'
import { lettersAll } from '../rules/letters.ts'

/** Languages whose attributions Hearsay can find. */
const COVERED_LANGUAGES: readonly string[] = ['en']

/** True where attributions can be found in a language; null (not told) counts as the language of most of the web. */
export function isCovered(language: string | null): boolean {
  return language === null || COVERED_LANGUAGES.includes(language.split('-')[0] ?? '')
}

/** UTF-16 units looked at, some 300 words: the language of an article does not change after its first few paragraphs. */
const SAMPLE = 2_000
/** A text of fewer words tells nothing. */
const MIN_WORDS = 25

/**
 * The language that a text is written in, told by its commonest short words: a primary tag ("en"), or null where it is too
 * short or in none of the languages known. Scripts other than Latin are told by their letters.
 */
export function detectLanguage(paragraphs: readonly string[]): string | null {
  const text = sampleOf(paragraphs)
  const byScript = scriptLanguage(text)
  if (byScript) return byScript
  const words = text.toLowerCase().match(lettersAll`\p{L}+`) ?? []
  if (words.length < MIN_WORDS) return null
  const hits = new Map<string, number>()
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word)
    if (languages)
      for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1)
  }
  let best: string | null = null
  let bestShare = 0
  let second = 0
  for (const [language, count] of hits) {
    const share = count / words.length
    if (share > bestShare) {
      second = bestShare
      best = language
      bestShare = share
    } else if (share > second) second = share
  }
  return bestShare >= MIN_SHARE && bestShare > second * MIN_LEAD ? best : null
}

/** The first paragraphs, as long as is looked at. */
function sampleOf(paragraphs: readonly string[]): string {
  let text = ''
  for (const paragraph of paragraphs) {
    text += `${paragraph} `
    if (text.length >= SAMPLE) break
  }
  return text.slice(0, SAMPLE)
}

/** Function words make up a third to a half of running text; lists and tables fall below. */
const MIN_SHARE = 0.12
/** Sister languages share many of them. */
const MIN_LEAD = 1.15

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const known = LANGUAGES_OF.get(word)
    if (known) known.push(language)
    else LANGUAGES_OF.set(word, [language])
  }
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]

/** Letters of other scripts than Latin. */
const OTHER_LETTERS = /[\u0370-\u1cff\u1f00-\u1fff\u3040-\ua4ff\uac00-\ud7af]/

function scriptLanguage(text: string): string | null {
  if (!OTHER_LETTERS.test(text)) return null
  const letters = text.match(lettersAll`\p{L}`)?.length ?? 0
  for (const [language, letter] of SCRIPTS) {
    const share = (text.match(letter)?.length ?? 0) / letters
    // Kana and the letters that Ukrainian alone has are few among the others; the rest write whole words.
    const enough = language === 'ja' ? 0.1 : language === 'uk' ? 0.03 : 0.4
    if (share >= enough) return language
  }
  return null
}

/**
 * The article's language: what the page declares, unless a text long enough to tell is plainly in another one, as on sites
 * that leave the "en" of a template in place.
 */
export function resolveLanguage(
  declared: string | null,
  paragraphs: readonly string[],
): string | null {
  const tag = declared?.trim().replaceAll('_', '-').toLowerCase() ?? ''
  const valid = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(tag) ? tag : null
  const detected = detectLanguage(paragraphs)
  if (!valid) return detected
  if (!detected || valid.split('-')[0] === detected) return valid
  return (valid.split('-')[0] ?? '') in FUNCTION_WORDS || valid.startsWith('en') ? detected : valid
}
