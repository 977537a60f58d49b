// Packs the catalogue: src/rules/outlets/*.txt → packed.ts (what recognition needs) and packed-details.ts (the rest).
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  joinKeys,
  readWords,
  startsSmall,
  type Word,
  withoutPlace,
} from '../src/text/name-words.ts'
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
 * Lists parted by form feeds, so that opening is splitting: words that begin some name and may be written small; two lists with a
 * row for each outlet: names (`^` with "The", `~` cued), and what is known of them, parted by tabs: domains, kind and country,
 * short names; other names, each with its sign (see `packed-catalogue.ts`) and its row; which rows have the hosts that do not
 * follow from a name.
 * Outlets and other names are sorted by their words, folded and joined, hosts by themselves: all are found by halving.
 */
export function packEntries(entries: readonly PackedEntry[]): { names: string; details: string } {
  const rows = entries
    .map((entry) => packEntry(entry))
    .sort(
      (a, b) =>
        compare(a.joined, b.joined) || compare(a.bare, b.bare) || compare(a.entry.id, b.entry.id),
    )
  const lists = [
    listSmallFirstWords(rows),
    rows.map(writeName),
    rows.map(writeFacts),
    listOthers(rows),
    listHosts(rows),
  ]
  return {
    names: lists.map((list) => list.join('\n')).join('\f'),
    details: rows.map(writeDetails).join('\n'),
  }
}

type PackedRow = {
  readonly entry: PackedEntry
  readonly bare: string
  readonly words: readonly Word[]
  readonly joined: string
  readonly others: readonly string[]
  readonly short: readonly string[]
}

function packEntry(entry: PackedEntry): PackedRow {
  const bare = entry.name.replace(/^The (?=.)/, '')
  const words = readWords(withoutPlace(bare))
  const names = packNames(entry)
  const isShort = (name: string) => name.startsWith('~')
  return {
    entry,
    bare,
    words,
    joined: joinKeys(words),
    others: names.filter((name) => !isShort(name)),
    short: names.filter(isShort),
  }
}

/** Words that a text may write small and mean a name by: few begin so ("iNews", "taz"). */
function listSmallFirstWords(rows: readonly PackedRow[]): string[] {
  const found = new Set<string>()
  for (const { words, others } of rows) {
    const first = [words[0], ...others.map((other) => readWords(other.slice(1))[0])]
    for (const word of first) if (word && startsSmall(word.raw)) found.add(word.key)
  }
  return [...found].sort(compare)
}

function writeName({ entry, bare }: PackedRow): string {
  const the = bare === entry.name ? '' : '^'
  const cued = entry.cued.some((name) => name === entry.name || name === bare) ? '~' : ''
  return bare + the + cued
}

function writeFacts(row: PackedRow): string {
  return [writeDomains(row), writePlace(row), writeShort(row)].join('\t').trimEnd()
}

function writeDomains({ entry, words }: PackedRow): string {
  const keys = words.map(({ key }) => key)
  return entry.domains.map((domain) => packDomain(domain, keys)).join(' ')
}

function writePlace({ entry }: PackedRow): string {
  const kind =
    entry.kind === 'newspaper' ? '' : String.fromCharCode(0x61 + outletKinds.indexOf(entry.kind))
  const country = entry.country === 'US' ? '' : entry.country
  return kind + country + (entry.main ? ' main' : entry.not ? ' not' : '')
}

function writeShort({ short }: PackedRow): string {
  return short.map((name) => name.slice(1)).join('|')
}

/** "=Channel Ten\t3f": the sign, the name, the row in base 36. */
function listOthers(rows: readonly PackedRow[]): string[] {
  return rows
    .flatMap(({ others }, row) =>
      others.map((other) => ({
        other,
        row,
        joined: joinKeys(readWords(withoutPlace(other.slice(1)))),
      })),
    )
    .sort((a, b) => compare(a.joined, b.joined) || a.row - b.row || compare(a.other, b.other))
    .map(({ other, row }) => `${other}\t${row.toString(36)}`)
}

/** "3f", or "3f.1" for the second domain of that row. */
function listHosts(rows: readonly PackedRow[]): string[] {
  return rows
    .flatMap((packed, row) =>
      writeDomains(packed)
        .split(' ')
        .map((domain, at) => ({ domain, row, at }))
        .filter(({ domain }) => domain !== '' && !/^[A-Z]/.test(domain)),
    )
    .map(({ domain, row, at }) => ({ host: domain.split('/')[0] ?? '', row, at }))
    .sort((a, b) => compare(a.host, b.host) || a.row - b.row || a.at - b.at)
    .map(({ row, at }) => row.toString(36) + (at > 0 ? `.${at}` : ''))
}

function writeDetails({ entry }: PackedRow): string {
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
      const read = readWords(withoutPlace(own))
      if (read.length === 0 || !isLatin.test(own)) continue
      const key = read.map(({ key }) => key).join(' ')
      const same = words.get(key) ?? []
      if (same.some((other) => covers(other, read)) || isOwnCallSign(own, bare)) continue
      words.set(key, [...same, read])
      packed.push(sign + own)
    }
  }
  const isCued = entry.cued.some((name) => name === entry.name || name === bare)
  if (!isCued) words.set(slugOf(bare), [readWords(withoutPlace(bare))])
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
  readWords(withoutPlace(name))
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
