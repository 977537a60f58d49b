import {
  CUE,
  DETERMINER,
  lexicon,
  PARTICIPLE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  VERB,
} from '../rules/lexicon.ts'
import { isPageName } from './names.ts'
import type { PageWords } from './page-words.ts'
import { irregularForms, isNegation, valueOf } from './word-forms.ts'

const placing = new Set('in at near'.split(' '))

/** True for what a claim says where something is or happens: “in the desert”. */
export function isPlace({ words }: PageWords, at: number): boolean {
  return [1, 2].some((back) => placing.has(words[at - back]?.key ?? ''))
}

/** True for the one by whom something is done: “owned by the county”. */
export function isAgent({ words }: PageWords, at: number): boolean {
  return (
    [1, 2].some((back) => words[at - back]?.key === 'by') &&
    words[at]?.key.endsWith('ing') === false &&
    words[at]?.key !== 'means'
  )
}

/** True where a negation stands among some words. */
export function isDenying(page: PageWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNegationAt(page, at)) return true
  return false
}

/** True for a negation, unless it is part of a name: “Doctors Without Borders”. */
export function isNegationAt(page: PageWords, at: number): boolean {
  const { key = '', start = 0 } = page.words[at] ?? {}
  if (!isNegation(key)) return false
  const text = page.paragraphs[page.paragraphOf[at] ?? 0] ?? ''
  return text[start] === key[0] || !(isPageName(page, at - 1) && isPageName(page, at + 1))
}

const helpers = new Set(
  'will would to had has have may might did was were been be is are can could should must'.split(
    ' ',
  ),
)

const being = new Set('is are was were be been being get got'.split(' '))

/** True for “closed”, “written”, “running”. */
export const isParticiple = (key: string) =>
  /(?:ed|en|ing)$/.test(key) ||
  irregularForms.has(key) ||
  ((lexicon.get(key) ?? 0) & PARTICIPLE) !== 0

/** True for a word that says what is done: told by its list, its ending or the word before. */
export function isVerb({ words }: PageWords, at: number): boolean {
  const key = words[at]?.key ?? ''
  // “Did not intend.”
  const isDenied = /^(?:not|never)$/.test(words[at - 1]?.key ?? '')
  const before = words[isDenied ? at - 2 : at - 1]?.key ?? ''
  if (/^(?:%|percent|cent)$/.test(before)) return false
  if (/^(?:up|off|out|down|away|into)$/.test(words[at + 1]?.key ?? '')) return true
  // “Causes the pain”, “kills 40”.
  const next = lexicon.get(words[at + 1]?.key ?? '') ?? 0
  const isCount = valueOf(words[at + 1]?.key ?? '') !== null
  if (/[^s]s$/.test(key) && (isCount || next & (DETERMINER | POSSESSIVE_PRONOUN))) return true
  if (being.has(before) && !isParticiple(key)) return false
  // “To shopkeepers” is no verb.
  if (before === 'to' && /[^s]s$/.test(key)) return false
  if (helpers.has(before)) return true
  if ((lexicon.get(before) ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN | PREPOSITION)) return false
  return ((lexicon.get(key) ?? 0) & (VERB | PARTICIPLE | CUE)) !== 0 || key.endsWith('ed')
}

/** True for whom a claim or page lets speak: “Dahl said”. */
export const isSpeaking = ({ words }: PageWords, at: number): boolean =>
  // “Dahl was told” lets another speak.
  !being.has(words[at + 1]?.key ?? '') &&
  [1, 2].some((ahead) => ((lexicon.get(words[at + ahead]?.key ?? '') ?? 0) & CUE) !== 0)

/** True for “is closed”, “has been closed”. */
export const isBeingDone = ({ words }: PageWords, at: number): boolean =>
  [1, 2, 3].some((back) => being.has(words[at - back]?.key ?? ''))

/** True for a verb whose subject it is done to. */
export function isPassive(page: PageWords, at: number): boolean {
  const { words } = page
  if (words[at]?.key.endsWith('ing')) return false
  return isBeingDone(page, at) || [1, 2].some((ahead) => words[at + ahead]?.key === 'by')
}
