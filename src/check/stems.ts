import { stemmer } from 'stemmer'
import { irregularForms } from './word-forms.ts'

/** The stem that stands for a word in all its forms. */
export function conceptStem(key: string): string {
  const before = stems.get(key)
  if (before !== undefined) return before
  if (stems.size > 20_000) stems.clear()
  const plain = key.replace(/'s$|s'$|'$/, '').replace(/(?<=\p{L}{3})ly$/u, '')
  const simple = stemmer(irregularForms.get(plain) ?? plain)
  // “Losses” by way of “loss”.
  const stem = stemmer(irregularForms.get(simple) ?? simple)
  stems.set(key, stem)
  return stem
}

const stems = new Map<string, string>()

/** The stems of a phrase written with hyphens (“lay-off”), which stand for it in all its forms. */
export const phraseStems = (phrase: string): string[] => phrase.split('-').map(conceptStem)
