import { type Language, pickLanguage } from './languages.ts'
import { core as en } from './messages/en.ts'
import { createWording, type Messages, type Wording } from './wording.ts'

type Core = Pick<Messages, keyof typeof en>

const cores: { readonly [language in Language]: Core } = { en }

/** The card's messages alone, for the content script, which cannot load a language by itself and so carries them all. */
export function pickCoreWording(wanted: readonly string[]): Wording {
  const language = pickLanguage(wanted)
  return createWording(language, cores[language])
}
