import { countryByWord, isNational } from '../rules/countries.ts'
import { lexicon, TIME, TITLE } from '../rules/lexicon.ts'
import { followsSpace, type PageWords, textBetween } from './page-words.ts'
import { isFunctionWord, multipleOf, valueOf } from './word-forms.ts'
import type { Word } from './words.ts'

/** A name without its possessive ending. */
export const bare = (key: string) => key.replace(/'s?$/, '')

/** True where a word of the page is part of a name. */
export function isPageName(page: PageWords, at: number): boolean {
  const word = page.words[at]
  if (!word || !isCapital(page, at)) return false
  const paragraph = page.paragraphOf[at] ?? 0
  const before = page.paragraphOf[at - 1] === paragraph ? (page.words[at - 1] ?? null) : null
  return isName(page.paragraphs[paragraph] ?? '', word, before, page)
}

/** True for a capital where none has to be, or at the start of a sentence where the page has the same word elsewhere so. */
export function isName(text: string, word: Word, before: Word | null, page: PageWords): boolean {
  const written = text.slice(word.start, word.end)
  // “The US” is not “us”.
  if (/^U\.?S\.?$/.test(written)) return true
  if (
    !/^\p{Lu}/u.test(written) ||
    isFunctionWord(word.key) ||
    valueOf(word.key) !== null ||
    multipleOf(word.key)
  )
    return false
  if ((lexicon.get(bare(word.key)) ?? 0) & (TITLE | TIME)) return false
  const between = text.slice(before?.end ?? 0, word.start)
  if (before && !/[.!?…:“"„«‘]/.test(between)) return !isNounLanguage(page)
  return namesOf(page).has(bare(word.key))
}

const known = new WeakMap<PageWords, ReadonlySet<string>>()

/** Words that the page writes with a capital in mid-sentence, and never without. */
export function namesOf(page: PageWords): ReadonlySet<string> {
  const before = known.get(page)
  if (before) return before
  const names = new Set<string>()
  for (const [at, word] of page.words.entries()) {
    if (!isCapital(page, at) || page.paragraphOf[at - 1] !== page.paragraphOf[at]) continue
    if (followsSpace(page, at) || !/[.!?…:“"„«‘]/.test(textBetween(page, at - 1, at)))
      names.add(bare(word.key))
  }
  for (const [at, { key }] of page.words.entries()) {
    const name = key.includes("'") ? bare(key) : key
    if (names.has(name) && !isCapital(page, at)) names.delete(name)
  }
  known.set(page, names)
  return names
}

function isCapital({ paragraphs, paragraphOf, words }: PageWords, at: number): boolean {
  const text = paragraphs[paragraphOf[at] ?? 0] ?? ''
  const start = words[at]?.start ?? 0
  const code = text.charCodeAt(start)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2))
}

/** True for a page in German, which gives every noun a capital. */
function isNounLanguage(page: PageWords): boolean {
  const before = nounLanguages.get(page)
  if (before !== undefined) return before
  let marks = 0
  for (const { key } of page.words.slice(0, 400)) if (german.has(key)) marks++
  const is = marks >= 3 && marks >= Math.min(page.words.length, 400) / 25
  nounLanguages.set(page, is)
  return is
}

const nounLanguages = new WeakMap<PageWords, boolean>()

const german = new Set(
  'der das und ist nicht mit ein eine auf für von dem den im sich des auch wird wir ich werden haben zu'.split(
    ' ',
  ),
)

const americans = new Set('america american americans us usa state states washington'.split(' '))

/** True for a country, its people and a city that stands for it: “the Dutch”, “The Hague”. */
export function isSameCountry(one: string, other: string): boolean {
  if (americans.has(bare(one)) && americans.has(bare(other))) return true
  if (!isNational(bare(one)) && !isNational(bare(other))) return false
  const country = countryByWord.get(bare(one))
  return country !== undefined && country !== 'US' && country === countryByWord.get(bare(other))
}
