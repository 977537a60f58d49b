import type { OutletEntry } from '../text/outlet-source.ts'
import { readHost } from './sites.ts'

/** An outlet that a reader has added to the catalogue, or corrected. */
export type OwnOutlet = {
  readonly name: string
  /** Other names that articles use for it. */
  readonly otherNames: readonly string[]
  /** A host without `www.`; null where the reader gave none. */
  readonly domain: string | null
}

/** More than anybody enters by hand; keeps a broken file from filling the storage. */
const mostOutlets = 500
const mostOtherNames = 20
/** In UTF-16 units. */
const longestName = 120

/** The reader's outlets as lines of the catalogue, so that the engine reads them like any other. */
export function catalogueEntries(outlets: readonly OwnOutlet[]): OutletEntry[] {
  return outlets.map(({ name, otherNames, domain }, index) => ({
    id: `mine-${index + 1}`,
    name,
    domains: domain === null ? [] : [domain],
    kind: 'newspaper',
    country: '',
    language: 'en',
    aka: otherNames,
    cued: [],
    short: [],
    shows: [],
    showsCued: [],
    formerly: [],
    group: null,
    state: false,
    main: true,
  }))
}

/** Outlets as they should be, or undefined. */
export function readOwnOutlets(value: unknown): OwnOutlet[] | undefined {
  if (!Array.isArray(value) || value.length > mostOutlets) return undefined
  const outlets = value.map(readOwnOutlet)
  return outlets.every((outlet) => outlet !== undefined) ? outlets : undefined
}

function readOwnOutlet(value: unknown): OwnOutlet | undefined {
  const { name, otherNames, domain } = (value ?? {}) as Partial<Record<keyof OwnOutlet, unknown>>
  if (!isName(name) || !Array.isArray(otherNames) || otherNames.length > mostOtherNames)
    return undefined
  if (!otherNames.every(isName)) return undefined
  if (domain === null) return { name, otherNames, domain }
  const host = typeof domain === 'string' ? readHost(domain) : null
  return host === null ? undefined : { name, otherNames, domain: host.replace(/^www\./, '') }
}

/** True for one line of text with a letter or digit in it, no longer than a name can be. */
export function isName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= longestName &&
    /^[^\p{Cc}\p{Zl}\p{Zp}]*[\p{L}\p{N}][^\p{Cc}\p{Zl}\p{Zp}]*$/u.test(value)
  )
}
