import { phraseStems } from './stems.ts'

const nouns =
  'company firm operator group agency organisation organization body official officials authority spokesman spokeswoman spokesperson minister leader head chief boss director president chairman man men woman women people person resident local worker employee staff member expert researcher scientist team author critic supporter activist lawyer police officer investigator prosecutor government state country city town council region area place district part year month week day hour time period moment number amount level rate share proportion figure decision matter issue situation case problem plan measure move change step way fact reason question point view side type form kind result effort process event incident public main major big large great new old long high low good previous last next recent current former following entire whole total further additional extra other several many various particular certain possible likely against source'
const verbs =
  'become remain begin start expect appear seem continue use need want try include involve happen turn-out take-place run take bring call face inform notify lead-to cause result-in hope ask feel refuse decline deny create warn caution maintain contend argue predict estimate complain stress emphasise emphasize suggest hint observe recall acknowledge concede insist think believe fear wonder'

type Light = { readonly nouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> }

let stems: Light | null = null

function readStems(): Light {
  const stemsOf = (words: string) =>
    new Set(words.split(' ').map((word) => phraseStems(word).join('-')))
  stems ??= { nouns: stemsOf(nouns), verbs: stemsOf(verbs) }
  return stems
}

/**
 * True for words that retelling puts in without saying more: who somebody is by trade, what sort of thing is spoken of. They
 * tell for a passage that has them, and hardly against one that has not.
 */
export const isLight = (stem: string, isVerb: boolean): boolean =>
  readStems().verbs.has(stem) || (!isVerb && readStems().nouns.has(stem))

/** The same for nouns and adjectives alone. */
export const isLightNoun = (stem: string): boolean => readStems().nouns.has(stem)
