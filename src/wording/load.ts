import { type Language, pickLanguage } from './languages.ts'
import { createWording, type Messages, type Wording } from './wording.ts'

const load: { readonly [language in Language]: () => Promise<{ readonly default: Messages }> } = {
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts'),
  pt: () => import('./messages/pt.ts'),
  it: () => import('./messages/it.ts'),
  ar: () => import('./messages/ar.ts'),
  ja: () => import('./messages/ja.ts'),
}

/** All messages in the first of the wanted languages (BCP 47) that there is. For extension pages, which load only that one. */
export async function loadWording(wanted: readonly string[]): Promise<Wording> {
  const language = pickLanguage(wanted)
  const messages = await load[language]()
  return createWording(language, messages.default)
}
