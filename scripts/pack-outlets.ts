// Packs the catalogue: src/rules/outlets/*.txt → packed.ts (what the content script loads) and packed-details.ts (the rest).
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWords } from '../src/text/name-words.ts'
import { packDomain } from '../src/text/outlet-domain-code.ts'
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
 * tabs: name (`^` with "The", `?` cued), domains, kind and country,
 * other names, each with its sign (see `outlet-catalogue.ts`).
 */
export function packEntries(entries: readonly PackedEntry[]): { names: string; details: string } {
  const sorted = entries
    .map((entry) => {
      const bare = entry.name.replace(/^The (?=.)/, '')
      return { entry, bare, key: readWords(bare)[0]?.key ?? '' }
    })
    .sort(
      (a, b) => compare(a.key, b.key) || compare(a.bare, b.bare) || compare(a.entry.id, b.entry.id),
    )
  const names: string[] = []
  const details: string[] = []
  let before = ''
  for (const { entry, bare } of sorted) {
    const first = bare.split(' ')[0] ?? ''
    const shown = first === before && bare.length > first.length ? bare.slice(first.length) : bare
    before = first
    const the = bare === entry.name ? '' : '^'
    const cued = entry.cued.some((name) => name === entry.name || name === bare) ? '?' : ''
    const words = readWords(bare.replace(/ \(.*\)$/, '')).map(({ key }) => key)
    const fields = [
      shown + the + cued,
      entry.domains.map((domain) => packDomain(domain, words)).join(' '),
      (entry.kind === 'newspaper'
        ? ''
        : String.fromCharCode(0x61 + outletKinds.indexOf(entry.kind))) +
        (entry.country === 'US' ? '' : entry.country) +
        (entry.main ? ' main' : entry.not ? ' not' : ''),
      packNames(entry).join('|'),
    ]
    names.push(fields.join('\t').trimEnd())
    details.push(
      [
        entry.id === slug(entry.name) ? '' : entry.id,
        entry.language + (entry.state ? '!' : ''),
        entry.group ?? '',
      ]
        .join('\t')
        .trimEnd(),
    )
  }
  return { names: names.join('\n'), details: details.join('\n') }
}

function packNames(entry: OutletEntry): string[] {
  const bare = entry.name.replace(/^The /, '')
  const packed: string[] = []
  const seen = new Set<string>()
  const add = (sign: string, names: readonly string[]) => {
    for (const name of names) {
      const own = name.replace(/^The /, '')
      if (own === bare || seen.has(own) || entry.domains.includes(own.toLowerCase())) continue
      seen.add(own)
      packed.push(sign + own)
    }
  }
  add('?', entry.cued)
  add('=', [...entry.aka, ...entry.formerly])
  add('~', entry.short)
  add('!', entry.shows)
  add('%', entry.showsCued)
  return packed
}

// By code units, as the packed order must not depend on the machine's language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

if (process.argv[1]?.endsWith('pack-outlets.ts')) packOutlets()
