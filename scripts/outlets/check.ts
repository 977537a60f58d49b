import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { parse } from 'tldts'
import { safeAcronyms } from '../../src/rules/acronyms.ts'
import { readWords } from '../../src/text/name-words.ts'
import type { OutletEntry } from '../../src/text/outlet-source.ts'
import { listOutletFiles, outletsFolder } from '../outlets-stamp.mjs'
import {
  type Finding,
  type PlacedEntry,
  readPlacedEntries,
  readPlacedNotOutlets,
  sortSections,
} from './files.ts'

/** Everything in the catalogue that does not hold, in the order of the files. */
export function checkCatalogue(): {
  readonly count: number
  readonly findings: readonly Finding[]
} {
  const { entries, findings: unread } = readPlacedEntries()
  const notOutlets = readPlacedNotOutlets()
  const blocked = notOutlets.entries.flatMap(({ entry, place }) =>
    entry.domains.map((domain) => ({ domain, place })),
  )
  return {
    count: entries.length,
    findings: [
      ...unread,
      ...notOutlets.findings,
      ...checkIds(entries),
      ...checkDomains(entries, blocked),
      ...checkNames(entries),
      ...checkOrder(),
    ],
  }
}

function checkIds(entries: readonly PlacedEntry[]): Finding[] {
  const first = new Map<string, string>()
  const findings: Finding[] = []
  for (const { entry, place } of entries) {
    const before = first.get(entry.id)
    if (before) findings.push({ place, message: `id “${entry.id}” stands at ${before} already` })
    else first.set(entry.id, place)
  }
  return findings
}

function checkDomains(
  entries: readonly PlacedEntry[],
  blocked: readonly { readonly domain: string; readonly place: string }[],
): Finding[] {
  const findings: Finding[] = []
  const holder = new Map<string, string>()
  for (const { domain, place } of blocked) holder.set(domain, `${place} as no outlet’s`)
  for (const { entry, place } of entries) {
    for (const domain of entry.domains) {
      const before = holder.get(domain)
      if (before) findings.push({ place, message: `${domain} stands at ${before} already` })
      holder.set(domain, place)
      const host = domain.split('/')[0] ?? ''
      const read = parse(host)
      if (!read.isIcann || !read.domain)
        findings.push({ place, message: `${domain} is no registrable domain or a host under one` })
      if (domain !== domain.toLowerCase() && !domain.includes('/'))
        findings.push({ place, message: `${domain} is to be written in lower case` })
    }
  }
  return findings
}

/** Names by which a reader knows the outlet at once. */
function safeNames({ name, aka, formerly, cued, shows }: OutletEntry): string[] {
  return [name, ...aka, ...formerly, ...shows].filter((one) => !cued.includes(one))
}

function checkNames(entries: readonly PlacedEntry[]): Finding[] {
  const findings: Finding[] = []
  const canonical = new Map<string, PlacedEntry>()
  for (const placed of entries) {
    const { entry, place } = placed
    const key = foldName(entry.name)
    const before = canonical.get(key)
    if (before)
      findings.push({
        place,
        message: `“${entry.name}” is the name at ${before.place} too: put a place in parentheses`,
      })
    else canonical.set(key, placed)
    if (/[|;]/.test(entry.name)) findings.push({ place, message: 'the name holds a separator' })
  }
  // A name in `aka` says "always this outlet": no other may have it as its full name or in its own `aka`.
  const bare = new Map<string, PlacedEntry[]>()
  for (const placed of entries) {
    for (const key of new Set(safeNames(placed.entry).map((name) => foldName(withoutPlace(name)))))
      bare.set(key, [...(bare.get(key) ?? []), placed])
  }
  for (const { entry, place } of entries) {
    for (const name of new Set([...entry.aka, ...entry.formerly, ...entry.shows])) {
      if (entry.cued.includes(name)) continue
      const others = (bare.get(foldName(name)) ?? []).filter((other) => other.entry !== entry)
      if (others.length > 0 && !entry.main && !others.some((other) => other.entry.main))
        findings.push({
          place,
          message: `“${name}” is safe here, but ${others[0]?.entry.name} (${others[0]?.place}) has it too: cued, short or main`,
        })
    }
    for (const name of [entry.name, ...entry.aka, ...entry.cued, ...entry.short]) {
      if (dayOrMonth.test(withoutPlace(name)))
        findings.push({
          place,
          message: `“${name}” is a day or a month, and stands beside every verb`,
        })
    }
    for (const name of safeNames(entry)) {
      if (/^[A-Z]{1,3}$/.test(name) && !safeAcronyms.has(name))
        findings.push({ place, message: `“${name}” may stand for other things: move it to cued` })
      if (isOrdinaryWord(withoutPlace(name)))
        findings.push({ place, message: `“${name}” is an ordinary word: repeat it under cued` })
    }
  }
  return findings
}

const dayOrMonth =
  /^(?:The )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)$/

const lexicon = (nlp.model() as { one?: { lexicon?: Readonly<Record<string, unknown>> } }).one
  ?.lexicon

function isOrdinaryWord(name: string): boolean {
  const word = name.replace(/^The /, '').toLowerCase()
  if (/[^a-z]/.test(word) || knownAsNames.has(word)) return false
  const tags = lexicon?.[word]
  return tags !== undefined && !/Acronym|Organization/.test(String(tags))
}

/** Words of compromise's lexicon that name hardly anything but the outlet. */
const knownAsNames: ReadonlySet<string> = new Set([])

function withoutPlace(name: string): string {
  return name.replace(/ \(.*\)$/, '')
}

function foldName(name: string): string {
  return readWords(name.replace(/^The (?=.)/, ''))
    .map(({ key, possessive }) => key + (possessive ? 's' : ''))
    .join(' ')
}

function checkOrder(): Finding[] {
  return listOutletFiles().flatMap((name) => {
    const text = readFileSync(join(outletsFolder, name), 'utf8')
    const sorted = sortSections(text).split('\n')
    const line = text.split('\n').findIndex((held, i) => held !== sorted[i])
    return line < 0
      ? []
      : [
          {
            place: `src/rules/outlets/${name}:${line + 1}`,
            message: 'not sorted by id within its section: npm run outlets -- sort',
          },
        ]
  })
}
