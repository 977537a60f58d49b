import type { Word } from './name-words.ts'
import type { KnownName } from './outlet-catalogue.ts'
import { gapAfter, type Reading } from './outlet-reading.ts'

/** The names that stand at a place in the text: several where outlets share one. `to` is the word after the last. */
export type NameMatch = { readonly to: number; readonly names: readonly KnownName[] }

/** Of the names that begin with this word, those that stand here, longest first. */
export function matchNames(reading: Reading, at: number, names: readonly KnownName[]): NameMatch[] {
  const byLength = new Map<number, KnownName[]>()
  for (const name of names) {
    if (!standsAt(reading, at, name)) continue
    const same = byLength.get(name.words.length)
    if (same) same.push(name)
    else byLength.set(name.words.length, [name])
  }
  return [...byLength]
    .sort(([a], [b]) => b - a)
    .map(([length, found]) => ({ to: at + length, names: found }))
}

function standsAt(reading: Reading, at: number, name: KnownName): boolean {
  const { words } = reading
  const last = name.words.length - 1
  for (let i = 0; i <= last; i++) {
    const written = words[at + i]
    const wanted = name.words[i] as Word
    if (!written || written.key !== wanted.key) return false
    // "Fox's News Corp" holds no "Fox News"; "Barron's" is no "Barron".
    if (
      i < last ? written.possessive !== wanted.possessive : wanted.possessive && !written.possessive
    )
      return false
    if (!hasCase(written.raw, wanted.raw, i === 0)) return false
    const gap = gapAfter(reading, at + i)
    // "Today, Explained", "Deadline: White House"
    const isListed = name.kind.startsWith('show') && /^[,:] $/.test(gap)
    if (i < last && !isListed && !joins(gap, written, words[at + i + 1])) return false
  }
  return true
}

// A space, a hyphen, a slash; a stop only after an abbreviation ("St. Louis"), as elsewhere it ends the sentence.
// Nothing at all where a sign joins them ("M&G", "Q+A").
function joins(gap: string, before: Word, after: Word | undefined): boolean {
  if (gap === '') return before.raw === '&' || after?.raw === '&' || before.raw.endsWith('+')
  if (/^['’]?s?[!]?(?:[ \u00a0]|[ \u00a0]?[-‐‑–/][ \u00a0]?)$/.test(gap)) return true
  return /^\.[ \u00a0]?$/.test(gap) && before.raw.length <= 3
}

/** Articles that begin a name and may be written small before it: "le Monde" for "Le Monde". */
export const smallArticles: ReadonlySet<string> = new Set(
  'le la les el il lo der die das de het al'.split(' '),
)

/** Whether a word is written as the name has it, up to headlines in capitals and "le Monde" for "Le Monde". */
export function hasCase(written: string, wanted: string, isFirst: boolean): boolean {
  if (written === wanted) return true
  const start = wanted.charAt(0)
  const capital = start !== start.toLowerCase()
  const writtenStart = written.charAt(0)
  const writtenCapital = writtenStart !== writtenStart.toLowerCase()
  if (capital && !writtenCapital) return isFirst && smallArticles.has(wanted.toLowerCase())
  const isAcronym = wanted.length > 1 && wanted === wanted.toUpperCase() && capital
  if (isAcronym) return written.replaceAll('.', '') === wanted.replaceAll('.', '')
  const isShouted = written.length > 1 && written === written.toUpperCase() && writtenCapital
  return !isShouted || written.length > 3 || wanted.includes('.')
}
