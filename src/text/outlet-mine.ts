import { letters } from '../rules/letters.ts'
import { findOutletAt } from './address.ts'
import {
  type Catalogue,
  type KnownName,
  type KnownOutlet,
  makeName,
  type NameKind,
} from './outlet-catalogue.ts'
import type { OutletEntry } from './outlet-source.ts'
import { findByName } from './own-outlet.ts'

/**
 * The catalogue with a reader's own outlets before it. A name of the reader's means the reader's outlet, whoever else has it.
 * Where the catalogue holds the same outlet (by the reader's domain, else by the name), it is corrected: all its other names
 * and domains stay, and lead to the reader's name. Meant for a handful.
 *
 *     mine: Bay Bee, at sacbee.com → "the Sacramento Bee reported" is Bay Bee, as is a link to sacbee.com
 */
export function correctCatalogue(catalogue: Catalogue, mine: readonly OutletEntry[]): Catalogue {
  if (mine.length === 0) return catalogue
  const byFirstWord = new Map<string, KnownName[]>()
  const byHost = new Map<string, KnownOutlet>()
  const corrected = new Map<KnownOutlet, KnownOutlet>()
  for (const entry of mine) {
    const before = findCorrected(entry, catalogue)
    const outlet = makeOutlet(entry, before)
    if (before) corrected.set(before, outlet)
    for (const domain of entry.domains) byHost.set(domain, outlet)
    for (const name of listNames(entry, outlet)) {
      const key = name.words[0]?.key
      if (key) byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), name])
    }
  }
  const correct = (outlet: KnownOutlet) => corrected.get(outlet) ?? outlet

  return {
    namesAt(words, at) {
      const own = byFirstWord.get(words[at]?.key ?? '') ?? []
      const others: KnownName[] = []
      for (const name of catalogue.namesAt(words, at)) {
        if (own.some(({ words }) => isSame(words, name.words))) continue
        const outlet = correct(name.outlet)
        others.push(outlet === name.outlet ? name : { ...name, outlet })
      }
      return [...own, ...others]
    },
    mayBeSmall: (key) => byFirstWord.has(key) || catalogue.mayBeSmall(key),
    atHost(host, path) {
      const own = byHost.get(host)
      if (own) return own
      const outlet = catalogue.atHost(host, path)
      return outlet && correct(outlet)
    },
  }
}

function findCorrected(entry: OutletEntry, catalogue: Catalogue): KnownOutlet | null {
  for (const host of entry.domains) {
    const outlet = findOutletAt({ host, path: '/' }, catalogue)
    // A paper at "example.com/north" or at "north.example.com" does not correct example.com.
    if (outlet?.domains.includes(host)) return outlet
  }
  return findByName(entry.name, catalogue)
}

function makeOutlet(entry: OutletEntry, before: KnownOutlet | null): KnownOutlet {
  const domains = [...new Set([...entry.domains, ...(before?.domains ?? [])])]
  return {
    outlet: { name: entry.name, domain: domains[0]?.split('/')[0] ?? null },
    domains,
    country: entry.country || (before?.country ?? ''),
    kind: before?.kind ?? entry.kind,
    main: true,
    short: [...new Set([...entry.short, ...(before?.short ?? [])])],
    isOutlet: true,
    row: before?.row ?? null,
  }
}

function listNames(entry: OutletEntry, outlet: KnownOutlet): KnownName[] {
  const plain = new Set([entry.name, ...entry.aka, ...entry.formerly, ...entry.cued])
  return [
    ...[...plain].map((name) => makeName(name, kindOf(name, entry), outlet)),
    ...entry.shows.map((show) => makeName(show, 'show', outlet)),
    ...entry.showsCued.map((show) => makeName(show, 'show-cued', outlet)),
  ]
}

// "Pulse" may be an ordinary word, and no reader says whether it is; "told Pulse" and "Pulse reported" still find it.
function kindOf(name: string, { cued }: OutletEntry): NameKind {
  return cued.includes(name) || letters`^(?:The )?\p{Lu}?\p{Ll}+$`.test(name) ? 'cued' : 'safe'
}

function isSame(a: KnownName['words'], b: KnownName['words']): boolean {
  return a.length === b.length && a.every(({ key }, i) => key === b[i]?.key)
}
