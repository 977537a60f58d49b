import { lettersAll } from '../rules/letters.ts'
import { findOutletAt, readAddress } from './address.ts'
import { loadCatalogue } from './outlet-catalogue.ts'
import type { Outlet } from './types.ts'

/** A name of fewer letters than this may begin any host ("marlowbeenews" begins with the Bee's). */
const fewestLetters = 8

/**
 * True where an address leads to an outlet's own site: by its domain, by the catalogue, or, for an outlet known by the form
 * of its name alone, by a host that spells the name ("The Marlow Bee", marlow-bee.example).
 */
export function standsAtHost(href: string, outlet: Outlet): boolean {
  const address = readAddress(href)
  if (!address) return false
  if (outlet.domain !== null) {
    const base = outlet.domain.split('/')[0] ?? outlet.domain
    const { host } = address
    if (host === base || host.endsWith(`.${base}`) || base.endsWith(`.${host}`)) return true
    return findOutletAt(address, loadCatalogue())?.outlet.name === outlet.name
  }
  const name = lettersOf(outlet.name).replace(/^the/, '')
  return address.host
    .split('.')
    .slice(0, -1)
    .map((label) => lettersOf(label).replace(/^(?:the|my)/, ''))
    .some((label) => label === name || (name.length >= fewestLetters && label.startsWith(name)))
}

/** The letters and digits of a text alone, in lower case and without accents: "The Marlow Bee" gives "themarlowbee". */
export function lettersOf(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(lettersAll`[^\p{L}\p{N}]+`, '')
}
