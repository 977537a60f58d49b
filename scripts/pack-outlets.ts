// Packs the catalogue: src/rules/outlets/*.txt → packed.ts (what the content script loads) and packed-details.ts (the rest).
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWords, type Word } from '../src/text/name-words.ts'
import { packDomain } from '../src/text/outlet-domain-code.ts'
import { hasCase } from '../src/text/outlet-name.ts'
import { deriveShortNames } from '../src/text/outlet-short-form.ts'
import { slug } from '../src/text/outlet-slug.ts'
import {
  type NotOutletEntry,
  type OutletEntry,
  outletKinds,
  readNotOutletLines,
  readOutletLines,
} from '../src/text/outlet-source.ts'
import { listOutletFiles, outletsAreStale, outletsFolder, stampOutlets } from './outlets-stamp.mjs'

/** Writes the packed catalogue where it is missing or made from other sources. */
export function packOutlets(): void {
  if (!outletsAreStale()) return
  const { names, details } = packEntries([
    ...readCatalogueFiles(),
    ...readNotOutlets().map(asEntry),
  ])
  const stamp = `// ${stampOutlets()} made by scripts/pack-outlets.ts: change the .txt files beside it instead\n`
  writeModule('packed.ts', `${stamp}export const packedOutlets: string = ${quote(names)}\n`)
  writeModule(
    'packed-details.ts',
    `${stamp}export const packedDetails: string = ${quote(details)}\n`,
  )
}

// The file appears whole or not at all: tests and a build may pack at the same time.
function writeModule(name: string, text: string): void {
  const made = join(outletsFolder, `.${name}.${process.pid}`)
  writeFileSync(made, text)
  renameSync(made, join(outletsFolder, name))
}

function quote(text: string): string {
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``
}

/** All entries of the catalogue that can be read; `npm run outlets -- check` names the others. */
export function readCatalogueFiles(): OutletEntry[] {
  return listOutletFiles().flatMap((name) =>
    readOutletLines(readFileSync(join(outletsFolder, name), 'utf8')).entries.map(
      ({ entry }) => entry,
    ),
  )
}

/** What is listed as no outlet. */
export function readNotOutlets(): NotOutletEntry[] {
  const text = readFileSync(join(outletsFolder, 'not-outlets.txt'), 'utf8')
  return readNotOutletLines(text).entries.map(({ entry }) => entry)
}

type PackedEntry = OutletEntry & { readonly not?: true }

function asEntry({ names, domains }: NotOutletEntry): PackedEntry {
  const [name = '', ...aka] = names
  const none = { cued: [], short: [], shows: [], showsCued: [], formerly: [], group: null }
  const place = { kind: 'site', country: 'US', language: 'en', state: false, main: false } as const
  return { id: slug(name), name, domains, aka, ...none, ...place, not: true }
}

/**
 * One line an outlet, sorted by the first word of the name, which later lines leave out where it is the same. Fields apart by
 * tabs: name (`^` with "The", `~` cued), domains, kind and country, other names, each with its sign (see `outlet-catalogue.ts`).
 * Below a blank line those whose own name alone leads to them, so that opening has less to look at. The details go line by line.
 */
export function packEntries(entries: readonly PackedEntry[]): { names: string; details: string } {
  const lines = entries
    .map((entry) => packEntry(entry))
    .sort(
      (a, b) => compare(a.key, b.key) || compare(a.bare, b.bare) || compare(a.entry.id, b.entry.id),
    )
  const parts = [
    lines.filter(({ isSimple }) => !isSimple),
    lines.filter(({ isSimple }) => isSimple),
  ]
  const join = (write: (part: readonly PackedLine[]) => readonly string[]) =>
    parts.map((part) => write(part).join('\n')).join('\n\n')
  return { names: join(writeNames), details: join((part) => part.map(writeDetails)) }
}

type PackedLine = {
  readonly entry: PackedEntry
  readonly bare: string
  readonly key: string
  readonly domains: readonly string[]
  readonly others: readonly string[]
  readonly isSimple: boolean
}

function packEntry(entry: PackedEntry): PackedLine {
  const bare = entry.name.replace(/^The (?=.)/, '')
  const words = readWords(bare.replace(/ \(.*\)$/, '')).map(({ key }) => key)
  const domains = entry.domains.map((domain) => packDomain(domain, words))
  const others = packNames(entry)
  const isSimple =
    domains.every((domain) => /^[A-Z]/.test(domain)) &&
    others.every((other) => other.startsWith('~'))
  return { entry, bare, key: words[0] ?? '', domains, others, isSimple }
}

function writeNames(part: readonly PackedLine[]): string[] {
  let before = ''
  return part.map(({ entry, bare, domains, others }) => {
    const first = bare.split(' ')[0] ?? ''
    const shown = first === before && bare.length > first.length ? bare.slice(first.length) : bare
    before = first
    const the = bare === entry.name ? '' : '^'
    const cued = entry.cued.some((name) => name === entry.name || name === bare) ? '~' : ''
    const kind =
      entry.kind === 'newspaper' ? '' : String.fromCharCode(0x61 + outletKinds.indexOf(entry.kind))
    const country = entry.country === 'US' ? '' : entry.country
    const flag = entry.main ? ' main' : entry.not ? ' not' : ''
    return [shown + the + cued, domains.join(' '), kind + country + flag, others.join('|')]
      .join('\t')
      .trimEnd()
  })
}

function writeDetails({ entry }: PackedLine): string {
  const id = entry.id === slug(entry.name) ? '' : entry.id
  return [id, entry.language + (entry.state ? '!' : ''), entry.group ?? ''].join('\t').trimEnd()
}

/** The other names of an outlet, each with its sign, without those that recognition finds by another one. */
function packNames(entry: OutletEntry): string[] {
  const bare = entry.name.replace(/^The /, '')
  const packed: string[] = []
  const words = new Map<string, Word[][]>()
  const add = (sign: string, names: readonly string[]) => {
    for (const name of names) {
      const own = name.replace(/^[Tt]he (?=.)/, '')
      if (own === bare || entry.domains.includes(own.toLowerCase())) continue
      const read = readWords(own.replace(/ \(.*\)$/, ''))
      if (read.length === 0 || !isLatin.test(own)) continue
      const key = read.map(({ key }) => key).join(' ')
      const same = words.get(key) ?? []
      if (same.some((other) => covers(other, read)) || isOwnCallSign(own, bare)) continue
      words.set(key, [...same, read])
      packed.push(sign + own)
    }
  }
  const isCued = entry.cued.some((name) => name === entry.name || name === bare)
  if (!isCued) words.set(slugOf(bare), [readWords(bare.replace(/ \(.*\)$/, ''))])
  add('?', entry.cued)
  add('=', [...entry.aka, ...entry.formerly])
  add(
    '~',
    entry.short.filter((short) => !isDerived(short, entry)),
  )
  add('!', entry.shows)
  add('%', entry.showsCued)
  return packed
}

/** What English-speaking media write; names in other scripts stay in the sources. */
const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u

const slugOf = (name: string) =>
  readWords(name.replace(/ \(.*\)$/, ''))
    .map(({ key }) => key)
    .join(' ')

/** Whether a name that is looked up as `known` is found where `written` stands ("Le Journal de Montréal", "… de Montreal"). */
function covers(known: readonly Word[], written: readonly Word[]): boolean {
  return (
    known.length === written.length &&
    known.every((word, i) => {
      const other = written[i] as Word
      return word.possessive === other.possessive && hasCase(other.raw, word.raw, i === 0)
    })
  )
}

/** "KCRA-TV" and "KCRA News 3" are found by the call sign. */
function isOwnCallSign(name: string, bare: string): boolean {
  if (!/^[WK][A-Z]{2,3}$/.test(bare) || !name.startsWith(bare)) return false
  return /^(?:[ -](?:TV|FM|AM|DT|News|Radio|Channel|\d{1,2}))+$/.test(name.slice(bare.length))
}

/** "Bee" for The Sacramento Bee goes without saying. */
function isDerived(short: string, entry: OutletEntry): boolean {
  return deriveShortNames(entry.name).includes(short.replace(/^[Tt]he /, ''))
}

// By code units, as the packed order must not depend on the machine's language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

if (process.argv[1]?.endsWith('pack-outlets.ts')) packOutlets()
