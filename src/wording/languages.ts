/** The languages of the interface, by BCP 47 tag, each under its own name. English first: it is the fallback. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  ar: 'العربية',
  ja: '日本語',
} as const

export type Language = keyof typeof languages

/** The first wanted language that Hearsay speaks ("de-AT" is German), else English. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0]
    if (primary !== undefined && Object.hasOwn(languages, primary)) return primary as Language
  }
  return 'en'
}
