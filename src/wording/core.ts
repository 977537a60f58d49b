import { type Language, pickLanguage } from './languages.ts'
import { core as en } from './messages/en.ts'
import { createWording, type Messages, type Wording } from './wording.ts'

/** The messages that a page with marks needs. */
export type CoreMessages = Pick<Messages, keyof typeof en>

/** Messages of one language as the background hands them to a page. */
export type CoreWords = { readonly language: Language; readonly messages: CoreMessages }

const cores: { readonly [language in Language]: CoreMessages } = { en }

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
