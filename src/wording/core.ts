import { type Language, pickLanguage } from './languages.ts'
import { core as ar } from './messages/ar.ts'
import { core as de } from './messages/de.ts'
import { core as en } from './messages/en.ts'
import { core as es } from './messages/es.ts'
import { core as fr } from './messages/fr.ts'
import { core as it } from './messages/it.ts'
import { core as ja } from './messages/ja.ts'
import { core as pt } from './messages/pt.ts'
import { type CoreMessages, createWording, type Wording } from './wording.ts'

/** Messages of one language as the background hands them to a page. */
export type CoreWords = { readonly language: Language; readonly messages: CoreMessages }

const cores: { readonly [language in Language]: CoreMessages } = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  ar,
  ja,
}

/**
 * The card's messages in the first of the wanted languages (BCP 47) that there is. For the background, which hands a page
 * that one language: a content script cannot load it by itself, and is not to carry them all into every page.
 */
export function pickCoreWords(wanted: readonly string[]): CoreWords {
  const language = pickLanguage(wanted)
  return { language, messages: cores[language] }
}

/** The wording of those messages, for the background's own menus and for tests. */
export function pickCoreWording(wanted: readonly string[]): Wording {
  const { language, messages } = pickCoreWords(wanted)
  return createWording(language, messages)
}
