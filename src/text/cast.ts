import { countryByWord } from '../rules/countries.ts'
import { letters, lettersAll } from '../rules/letters.ts'
import {
  FEMALE_NAMES,
  FEMALE_WORDS,
  MALE_NAMES,
  MALE_WORDS,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  SENTENCE_STARTERS,
  TITLES,
} from '../rules/people.ts'
import { OFFICE_OF, portfolioLength } from './office.ts'
import type { Span } from './types.ts'

export type Gender = 'male' | 'female' | null

/** Somebody or some body named in the article: a person or an organisation. */
export type Figure = {
  readonly id: number
  /** The fullest name in the article. */
  name: string
  kind: 'person' | 'organisation' | 'unknown'
  gender: Gender
  /** Nouns the article calls it by: "director", "department". */
  readonly nouns: Set<string>
  /** Short forms: "SPD". */
  readonly acronyms: Set<string>
}

/** One place where a figure is named. */
export type Naming = Span & { readonly figure: Figure; readonly isFull: boolean }

/** Who is named in an article, and where, in reading order. */
export type Cast = {
  readonly figures: readonly Figure[]
  readonly namings: readonly Naming[]
}

/**
 * Finds the people and organisations that an article names. Names inside `skipped` spans (outlets) are left out.
 * Surnames, initials and acronyms standing alone are tied to the full name they belong to, where just one fits.
 */
export function findCast(paragraphs: readonly string[], skipped: readonly Span[]): Cast {
  const runs: Run[] = []
  let skip = 0
  paragraphs.forEach((text, paragraph) => {
    while (skip < skipped.length && (skipped[skip]?.paragraph ?? 0) < paragraph) skip++
    let last = skip
    while (last < skipped.length && skipped[last]?.paragraph === paragraph) last++
    collectRuns(text, paragraph, skipped.slice(skip, last), runs)
    skip = last
  })
  const figures: Figure[] = []
  const byName = new Map<string, Figure>()
  const byLast = new Map<string, Figure[]>()
  const byFirst = new Map<string, Figure[]>()
  const bySuffix = new Map<string, Figure | null>()
  for (const run of runs) {
    if (run.words.length < 2) continue
    run.figure = addFigure(run, figures, byName, byLast, byFirst, bySuffix)
  }
  const byAcronym = acronymsOf(figures, paragraphs, runs)
  const singles = new Map<string, Figure>()
  const fullRuns: Run[] = []
  for (const run of runs) {
    if (run.words.length !== 1) {
      fullRuns.push(run)
      continue
    }
    const word = run.words[0] ?? ''
    const key = fold(word)
    const acronym = letters`^[\p{Lu}&.]{2,7}$`.test(word)
      ? byAcronym.get(word.replaceAll('.', ''))
      : undefined
    // “French” is not short for the French Open.
    const fitting = byLast.get(key) ?? (countryByWord.has(key) ? [] : byFirst.get(key)) ?? []
    if (acronym) run.figure = acronym
    else if (fitting.length === 1) run.figure = fitting[0] ?? null
    else if (fitting.length > 1) {
      const people = fitting.filter(({ kind }) => kind === 'person')
      run.figure = (people.length === 1 ? people[0] : nearestBefore(run, fitting, fullRuns)) ?? null
    }
    if (!run.figure && (!run.atStart || run.title || singles.has(key))) {
      let single = singles.get(key)
      if (!single) {
        single = makeFigure(figures, word, run)
        singles.set(key, single)
      }
      run.figure = single
    }
    if (run.figure) learnFromRun(run.figure, run)
  }
  const namings: Naming[] = []
  for (const run of runs) {
    if (!run.figure) continue
    learnNouns(run.figure, paragraphs[run.paragraph] ?? '', run)
    namings.push({
      paragraph: run.paragraph,
      start: run.start,
      end: run.end,
      figure: run.figure,
      isFull: run.words.length > 1,
    })
  }
  return { figures, namings }
}

/** Folds a name for comparing: case, accents and dots do not matter. */
export function fold(name: string): string {
  const plain = /[^\0-\x7f]/.test(name)
    ? name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    : name
  return plain
    .replace(/[’']s$/u, '')
    .replaceAll('.', '')
    .toLowerCase()
}

/** Words with a capital that follow one another. */
type Run = {
  paragraph: number
  start: number
  end: number
  words: string[]
  /** The title or office before the name, lower case: "attorney general". */
  title: string
  atStart: boolean
  figure: Figure | null
}

const MAY_OPEN_NAME =
  /^(?:police|may|will|officials|authorities|experts|critics|first|second|third|last|one|march|april|june|august)$/
const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
const WORD = lettersAll`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.’'&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?`
const PARTICLES = new Set(
  'de da del della di du van von der den bin ibn al el la le dos ter ten st'.split(' '),
)
const JOINERS = new Set(['of', 'for', 'the', '&'])

function collectRuns(text: string, paragraph: number, skipped: readonly Span[], runs: Run[]): void {
  let words: { text: string; start: number; end: number }[] = []
  let runAtStart = false
  let lastEnd = -1
  let atStart = true
  let next = 0
  const flush = () => {
    while (words.length && isSmall(words.at(-1)?.text ?? '')) words.pop()
    if (words.length) addRun(text, paragraph, words, runAtStart, runs)
    words = []
  }
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    let word = match[0]
    const gap = text.slice(Math.max(lastEnd, 0), start)
    if (lastEnd >= 0 && gap !== ' ') flush()
    if (lastEnd < 0 || (gap !== ' ' && /[.!?…:“”"«»‘()\n]|--|—/u.test(gap))) atStart = true
    // Most words: small, with no name before them that they might go on with.
    const code = word.charCodeAt(0)
    if (words.length === 0 && code >= 97 && code <= 122 && !word.endsWith('.')) {
      lastEnd = start + word.length
      atStart = false
      continue
    }
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= start) next++
    const skip = skipped[next]
    if (skip && start >= skip.start && start < skip.end) {
      flush()
      lastEnd = start + word.length
      atStart = false
      continue
    }
    const possessive = /[’']s?$/u.test(word) && !letters`^[\p{Lu}][’']`.test(word)
    if (possessive) word = word.replace(/[’']s?$/u, '')
    const isAbbreviation =
      word.endsWith('.') &&
      (letters`^(?:\p{Lu}\.)+$`.test(word) || TITLES.has(fold(word)) || /^(?:Jr|Sr)\.$/.test(word))
    const stops = word.endsWith('.') && !isAbbreviation
    if (word.endsWith('.') && !isAbbreviation) word = word.slice(0, -1)
    const lower = word.toLowerCase()
    const capital = letters`^\p{Lu}`.test(word)
    const isStarter = atStart && SENTENCE_STARTERS.has(lower)
    // Inside a sentence a capital is a name, unless it is a day, a month, "I" or a "The" after a stop that was missed.
    const isNoName =
      words.length === 0 &&
      ((SENTENCE_STARTERS.has(lower) && !MAY_OPEN_NAME.test(lower)) ||
        // “dated Jan. 9”
        (SHORT_MONTH.test(word) && /^\.? \d/.test(text.slice(start + word.length))))
    if (capital && !isStarter && !isNoName) {
      if (!words.length) runAtStart = atStart
      words.push({ text: word, start, end: start + word.length })
    } else if (words.length && joins(words, word))
      words.push({ text: word, start, end: start + word.length })
    else flush()
    lastEnd = start + match[0].length
    if (possessive || stops) {
      flush()
      if (possessive) lastEnd = -2
    }
    if (possessive) lastEnd = start + match[0].length
    atStart = stops
  }
  flush()
}

function isSmall(word: string): boolean {
  return PARTICLES.has(word) || JOINERS.has(word) || word === 'and'
}

/** "van" joins names, "of" only what starts as an organisation does: "Department of Health and Care", not "Ruiz of Acme". */
function joins(words: readonly { text: string }[], word: string): boolean {
  if (PARTICLES.has(word)) return true
  if (word === 'and') return words.some(({ text }) => text === 'of' || text === 'for')
  if (!JOINERS.has(word)) return false
  const last = words.at(-1)?.text ?? ''
  return (
    ORGANISATION_WORDS.has(fold(last)) ||
    ORGANISATION_WORDS.has(fold(last).replace(/s$/, '')) ||
    JOINERS.has(last)
  )
}

function addRun(
  text: string,
  paragraph: number,
  words: readonly { text: string; start: number; end: number }[],
  atStart: boolean,
  runs: Run[],
): void {
  // "Athens-based Acme Shipping" is called Acme Shipping.
  if (words.length > 1 && /-(?:based|born|owned|listed|backed|trained)$/.test(words[0]?.text ?? ''))
    words = words.slice(1)
  const office = officeBefore(text, words)
  if (office) {
    // What stood for a name of its own so far: “U.S. Secretary”.
    const before = runs.at(-1)
    if (before?.paragraph === paragraph && before.end === office.end) runs.pop()
    words = words.slice(office.length)
  }
  let first = 0
  for (let i = 0; i < words.length - 1; i++) {
    const lower = fold(words[i]?.text ?? '')
    if (TITLES.has(lower) || (i === 0 && PERSON_NOUNS.has(lower))) first = i + 1
    else if (JOINERS.has(lower)) break
  }
  // "Department of Justice" has no title; "Secretary of State Ana Ruiz" keeps its joiner in the title.
  const hasOffice =
    /^(?:secretary|minister|director|head|speaker|chief|president|attorney|chairman|mayor|duke|duchess|prince|princess)$/
  if (
    first > 0 &&
    words.slice(first).some(({ text }) => JOINERS.has(text)) &&
    hasOffice.test(fold(words[first - 1]?.text ?? ''))
  ) {
    first = 0
  }
  // "Lady Ruiz Hospital" is no lady, "the General Staff" no general.
  if (fold(words.at(-1)?.text ?? '') === 'staff') first = 0
  if (words.slice(first).some(({ text }) => ORGANISATION_WORDS.has(fold(text)))) first = 0
  const kept = words.slice(first)
  // "Chief Marketing Officer" is an office, not an officer by the name of Marketing.
  const last = fold(kept.at(-1)?.text ?? '')
  if (
    first > 0 &&
    kept.length > 1 &&
    (TITLES.has(last) || PERSON_NOUNS.has(last)) &&
    last !== 'king'
  )
    return
  const title = words.slice(0, first).map(({ text }) => fold(text))
  if (office) title.unshift(office.title)
  const start = kept[0]?.start ?? 0
  runs.push({
    paragraph,
    start,
    end: kept.at(-1)?.end ?? start,
    words: kept.map(({ text }) => text),
    title: title.join(' '),
    atStart: atStart && first === 0,
    figure: null,
  })
}

/** “Secretary of State ” before “Antony Ruiz”: where its own noun ends, that noun, and how many words behind it belong to it. */
function officeBefore(
  text: string,
  words: readonly { text: string; start: number }[],
): { end: number; title: string; length: number } | null {
  const start = words[0]?.start ?? 0
  const lead = text.slice(Math.max(0, start - LONGEST_OFFICE), start)
  if (!/ (?:of|for|the|and) $/.test(lead)) return null
  const found = OFFICE_OF.exec(lead)
  const length = found ? portfolioLength(words.map(({ text }) => text)) : 0
  if (!found?.[1] || length === 0) return null
  const end = start - lead.length + found.index + found[1].length
  return { end, title: fold(found[1].split(' ').at(-1) ?? ''), length }
}

/** In UTF-16 units. */
const LONGEST_OFFICE = 90

function addFigure(
  run: Run,
  figures: Figure[],
  byName: Map<string, Figure>,
  byLast: Map<string, Figure[]>,
  byFirst: Map<string, Figure[]>,
  bySuffix: Map<string, Figure | null>,
): Figure {
  const name = run.words.join(' ')
  const key = fold(name)
  const known = byName.get(key)
  if (known) {
    learnFromRun(known, run)
    return known
  }
  const longer = bySuffix.get(key)
  if (longer) {
    byName.set(key, longer)
    learnFromRun(longer, run)
    return longer
  }
  const last = lastName(run.words)
  const first = fold(run.words[0] ?? '')
  // "Donald J. Ruiz" is "Donald Ruiz"; "Donald Ruiz Jr." is not.
  const same = (byLast.get(last) ?? []).filter(
    (figure) =>
      fold(figure.name.split(' ')[0] ?? '') === first && hasSuffix(figure.name) === hasSuffix(name),
  )
  const figure = same.length === 1 ? same[0] : undefined
  if (figure) {
    byName.set(key, figure)
    if (name.length > figure.name.length && figure.kind !== 'organisation') figure.name = name
    learnFromRun(figure, run)
    return figure
  }
  const made = makeFigure(figures, name, run)
  byName.set(key, made)
  if (made.kind === 'organisation') {
    // "the Police Department" after the Springfield Police Department; two of them clash.
    for (let from = 1; from <= run.words.length - 2; from++) {
      const suffix = fold(run.words.slice(from).join(' '))
      bySuffix.set(suffix, bySuffix.has(suffix) ? null : made)
    }
  }
  if (made.kind !== 'organisation') {
    push(byLast, last, made)
    if (run.words.length <= 3) push(byFirst, first, made)
  }
  return made
}

function push(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key)
  if (list) list.push(figure)
  else map.set(key, [figure])
}

function hasSuffix(name: string): boolean {
  return / (?:Jr|Sr|II|III|IV)\.?$/.test(name)
}

/** The surname, folded: "Jr." is none. */
function lastName(words: readonly string[]): string {
  const named = words.filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word))
  return fold(named.at(-1) ?? '')
}

function makeFigure(figures: Figure[], name: string, run: Run): Figure {
  const words = name.split(' ')
  const isOrganisation = words.some(
    (word) => ORGANISATION_WORDS.has(fold(word)) || word === 'of' || word === 'for',
  )
  const first = fold(words[0] ?? '')
  const isPerson = run.title !== '' || MALE_NAMES.has(first) || FEMALE_NAMES.has(first)
  const figure: Figure = {
    id: figures.length,
    name,
    kind: isOrganisation ? 'organisation' : isPerson ? 'person' : 'unknown',
    gender: isOrganisation
      ? null
      : MALE_NAMES.has(first)
        ? 'male'
        : FEMALE_NAMES.has(first)
          ? 'female'
          : null,
    nouns: new Set(),
    acronyms: new Set(),
  }
  if (isOrganisation)
    for (const word of words) if (ORGANISATION_WORDS.has(fold(word))) figure.nouns.add(fold(word))
  figures.push(figure)
  learnFromRun(figure, run)
  return figure
}

function learnFromRun(figure: Figure, run: Run): void {
  if (!run.title) return
  if (figure.kind === 'unknown') figure.kind = 'person'
  for (const word of run.title.split(' ')) {
    if (TITLES.has(word) || isPersonNoun(word)) learnNoun(figure, word)
  }
}

/** Titles that are written short, and the nouns they stand for: "Sen. Lee … the senator". */
const TITLE_NOUNS: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  col: 'colonel',
  gen: 'general',
  adm: 'admiral',
  maj: 'major',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
}

function learnNoun(figure: Figure, noun: string): void {
  figure.nouns.add(noun)
  const inFull = TITLE_NOUNS[noun]
  if (inFull) figure.nouns.add(inFull)
  if (MALE_WORDS.has(noun)) figure.gender ??= 'male'
  if (FEMALE_WORDS.has(noun)) figure.gender ??= 'female'
}

/** "director Ana Ruiz", "Ana Ruiz, a director at Acme", "Ana Ruiz is the director". */
function learnNouns(figure: Figure, text: string, run: Run): void {
  const before = letters`(\p{Ll}[\p{Ll}-]*) (?:[\p{Lu}][\p{L}.]* )?$`.exec(
    text.slice(Math.max(0, run.start - 40), run.start),
  )?.[1]
  if (before && isPersonNoun(before) && figure.kind !== 'organisation') {
    figure.kind = 'person'
    learnNoun(figure, before)
  }
  const after = text.slice(run.end, run.end + 90)
  if (
    figure.kind === 'unknown' &&
    (HUMAN_VERB.test(after) ||
      letters`\d+-year-old (?:[\p{L}-]+ )?$`.test(
        text.slice(Math.max(0, run.start - 40), run.start),
      ))
  ) {
    figure.kind = 'person'
  }
  const apposition =
    letters`^(?:, (?:\d+, )?(?:who is |who was |then )?(?:(?:an?|the|its|his|her|their|[\p{L}’' -]{2,30}[’']s?) )?| (?:is|was) (?:an?|the) )([\p{L}’' -]+)`.exec(
      after,
    )?.[1]
  if (!apposition || NO_APPOSITION.test(after.replace(/^, /, ''))) return
  const head =
    apposition.split(
      / (?:of|for|at|in|with|from|who|that|and|to|on|by|as|is|was|told|said|has|had) /u,
    )[0] ?? ''
  const noun = head.trim().split(' ').at(-1)?.toLowerCase() ?? ''
  if (isPersonNoun(noun)) {
    if (figure.kind === 'unknown') figure.kind = 'person'
    learnNoun(figure, noun)
  }
}

/** What only people do: "Ruiz recalled", "Ruiz, 47,". */
const HUMAN_VERB =
  /^(?:, \d{1,2},|,? (?:spoke|speaks|recalled|tweeted|laughed|joked|smiled|wrote|told|tells|married|died|fled|feared|says he|says she|said he|said she|admitted|explained|himself|herself)\b)/u
const NO_APPOSITION =
  /^(?:according|as|and|but|or|in|on|at|with|when|while|after|before|including|which|where|who|told|said|says|adding|saying|per|via|from|by|for|to|of|if|because|since|until|reports?|writes?|wrote|reported)\b/u

export function isPersonNoun(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    letters`\p{L}{3,}(?:man|woman|person|ologist|ician|keeper|maker|(?<!cons|ass|res|ex|ins|pers|en|check|play|short|black|wish|price|wait)ist)$`.test(
      word,
    )
  )
}

/** "Royal Society of Bakers (RSB)", and SPD for a Springfield Police Department named anywhere. */
function acronymsOf(
  figures: readonly Figure[],
  paragraphs: readonly string[],
  runs: readonly Run[],
): Map<string, Figure> {
  const found = new Map<string, Figure>()
  const clash = new Set<string>()
  for (const figure of figures) {
    const words = figure.name.split(' ')
    if (words.length < 2) continue
    const capitals = words.filter((word) => letters`^\p{Lu}`.test(word))
    for (const letters of [capitals, words]) {
      const acronym = letters.map((word) => word[0]?.toUpperCase() ?? '').join('')
      if (acronym.length < 2 || figure.acronyms.has(acronym)) continue
      if (acronym.length === 2 && figure.kind !== 'organisation') continue
      if (figure.kind === 'person') continue
      if (acronym.length > 3) {
        // "CDC" for the Centers for Disease Control and Prevention.
        const prefix = acronym.slice(0, -1)
        if (!found.has(prefix)) found.set(prefix, figure)
      }
      const other = found.get(acronym)
      if (other && other !== figure) clash.add(acronym)
      found.set(acronym, figure)
      figure.acronyms.add(acronym)
    }
  }
  for (const acronym of clash) found.delete(acronym)
  for (const run of runs) {
    if (!run.figure) continue
    const stated = letters`^ \(["“]?([\p{Lu}][\p{L}.&]{1,9})["”]?\)`.exec(
      (paragraphs[run.paragraph] ?? '').slice(run.end, run.end + 16),
    )?.[1]
    if (!stated) continue
    found.set(stated.replaceAll('.', ''), run.figure)
    run.figure.acronyms.add(stated)
    if (run.figure.kind === 'unknown') run.figure.kind = 'organisation'
  }
  return found
}

/** How many full names back a bare surname may reach when several bear it. */
const FULL_NAMES_BACK = 30

/** Of several who bear the name, the one named in full in this or the two paragraphs before, if it is the only one. */
function nearestBefore(
  run: Run,
  fitting: readonly Figure[],
  fullRuns: readonly Run[],
): Figure | null {
  let nearest: Figure | null = null
  for (let i = fullRuns.length - 1; i >= 0 && i >= fullRuns.length - FULL_NAMES_BACK; i--) {
    const other = fullRuns[i]
    if (!other?.figure || other.paragraph < run.paragraph - 2) break
    if (!fitting.includes(other.figure)) continue
    if (nearest && nearest !== other.figure) return null
    nearest = other.figure
  }
  return nearest
}
