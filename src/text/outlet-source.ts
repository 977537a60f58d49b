import { letters } from '../rules/letters.ts'
/** The kinds of outlets that the catalogue tells apart. */
export const outletKinds = [
  'agency',
  'newspaper',
  'broadcaster',
  'station',
  'magazine',
  'site',
  'podcast',
  'newsletter',
  'journal',
  'student',
] as const
export type OutletKind = (typeof outletKinds)[number]

/** One outlet as its line in `src/rules/outlets/*.txt` (or in a reader's own list) says it. */
export type OutletEntry = {
  readonly id: string
  /** Canonical; a place in parentheses keeps namesakes apart ("The Telegraph (Kolkata)") and is not part of what media write. */
  readonly name: string
  /** Canonical one first; may carry a path ("example.com/paper"). */
  readonly domains: readonly string[]
  readonly kind: OutletKind
  /** ISO 3166 alpha-2, upper case. */
  readonly country: string
  /** ISO 639-1. */
  readonly language: string
  readonly aka: readonly string[]
  readonly cued: readonly string[]
  readonly short: readonly string[]
  readonly shows: readonly string[]
  readonly showsCued: readonly string[]
  readonly formerly: readonly string[]
  readonly group: string | null
  readonly state: boolean
  /** Of several outlets with the same name, the one that is meant where nothing decides. */
  readonly main: boolean
}

export type SourceLine = { readonly entry: OutletEntry; readonly line: number }
export type SourceError = { readonly message: string; readonly line: number }

const fieldNames = ['aka', 'cued', 'short', 'shows', 'shows-cued', 'formerly', 'group'] as const

/**
 * Reads lines of the catalogue's source form (CONTRIBUTING tells it). Lines that cannot be read are left out and
 * reported, the others are used; line numbers count from 1.
 *
 *     kcra | KCRA | kcra.com | station | US en | aka: KCRA-TV; KCRA 3 | group: Hearst
 */
export function readOutletLines(text: string): {
  readonly entries: readonly SourceLine[]
  readonly errors: readonly SourceError[]
} {
  const entries: SourceLine[] = []
  const errors: SourceError[] = []
  text.split(/\r?\n/).forEach((raw, i) => {
    if (raw.trim() === '' || raw.startsWith('#')) return
    const read = readLine(raw)
    if (typeof read === 'string') errors.push({ message: read, line: i + 1 })
    else entries.push({ entry: read, line: i + 1 })
  })
  return { entries, errors }
}

function readLine(raw: string): OutletEntry | string {
  const [id = '', name = '', domainField = '', kind = '', place = '', ...rest] = raw
    .split('|')
    .map((field) => field.trim())
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `id “${id}” is not a slug of a-z, 0-9, hyphens`
  if (!name) return 'the name is missing'
  const domains = domainField === '-' ? [] : readList(domainField)
  for (const domain of domains) {
    if (
      !letters`^([\p{L}\p{N}-]+\.)+\p{L}{2,}(/[^\s]+)?$`.test(domain) ||
      domain.startsWith('www.')
    )
      return `“${domain}” is no domain (no scheme, no www., “-” for none)`
  }
  if (!domainField) return 'the domain is missing (“-” for none)'
  if (!isKind(kind)) return `kind “${kind}” is none of ${outletKinds.join(', ')}`
  const [, country, language] = /^([A-Z]{2}) ([a-z]{2})$/.exec(place) ?? []
  if (!country || !language) return `“${place}” is not a country and a language (“US en”)`
  const lists = new Map<string, readonly string[]>()
  let state = false
  let main = false
  for (const field of rest) {
    if (field === 'state') state = true
    else if (field === 'main') main = true
    else {
      const colon = field.indexOf(':')
      const key = field.slice(0, colon).trim()
      if (colon < 0 || !fieldNames.includes(key as never)) return `field “${field}” is not known`
      if (lists.has(key)) return `field “${key}” stands twice`
      const values = readList(field.slice(colon + 1))
      if (values.length === 0) return `field “${key}” is empty`
      lists.set(key, values)
    }
  }
  const list = (key: string) => lists.get(key) ?? []
  return {
    id,
    name,
    domains,
    kind,
    country,
    language,
    aka: list('aka'),
    cued: list('cued'),
    short: list('short'),
    shows: list('shows'),
    showsCued: list('shows-cued'),
    formerly: list('formerly'),
    group: list('group')[0] ?? null,
    state,
    main,
  }
}

function readList(field: string): string[] {
  return field
    .split(';')
    .map((value) => value.trim())
    .filter(Boolean)
}

function isKind(kind: string): kind is OutletKind {
  return (outletKinds as readonly string[]).includes(kind)
}

/** What is listed so that it is not taken for an outlet, as its line in `not-outlets.txt` says it. */
export type NotOutletEntry = {
  readonly names: readonly string[]
  readonly domains: readonly string[]
}

/**
 * Reads `not-outlets.txt`: names apart by `;`, domains or `-`. A name blocks every outlet's name inside it.
 *
 *     PR Newswire; Cision | prnewswire.com
 *     Guardian Council | -
 */
export function readNotOutletLines(text: string): {
  readonly entries: readonly { readonly entry: NotOutletEntry; readonly line: number }[]
  readonly errors: readonly SourceError[]
} {
  const entries: { entry: NotOutletEntry; line: number }[] = []
  const errors: SourceError[] = []
  text.split(/\r?\n/).forEach((raw, i) => {
    if (raw.trim() === '' || raw.startsWith('#')) return
    const [nameField = '', domainField = '', ...rest] = raw.split('|').map((field) => field.trim())
    const names = readList(nameField)
    if (rest.length > 0 || names.length === 0 || !domainField) {
      errors.push({
        message: 'a line is “Name; other name | domain; domain” or “Name | -”',
        line: i + 1,
      })
      return
    }
    const domains = domainField === '-' ? [] : readList(domainField)
    entries.push({ entry: { names, domains }, line: i + 1 })
  })
  return { entries, errors }
}
