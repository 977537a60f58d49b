import { packedDetails } from '../rules/outlets/packed-details.ts'
import { findOutletAt } from './address.ts'
import { loadCatalogue } from './outlet-catalogue.ts'
import { slug } from './outlet-slug.ts'
import type { OutletKind } from './outlet-source.ts'
import { findByName } from './own-outlet.ts'
import type { Outlet } from './types.ts'

/**
 * What the catalogue holds of an outlet beyond what recognition needs: shown to readers, never used to decide. It lies in a
 * file of its own, which the content script does not load.
 */
export type OutletDetails = {
  readonly id: string
  readonly kind: OutletKind
  /** ISO 3166 alpha-2. */
  readonly country: string
  /** ISO 639-1. */
  readonly language: string
  /** Parent company; null where the catalogue does not say. */
  readonly group: string | null
  /** Controlled by a government. */
  readonly state: boolean
}

// In the order of the packed rows.
let lines: readonly string[] | null = null

/** The details of an outlet of a trace; null for one that the catalogue does not hold. */
export function describeOutlet(outlet: Outlet): OutletDetails | null {
  const catalogue = loadCatalogue()
  const known = outlet.domain
    ? findOutletAt({ host: outlet.domain, path: '/' }, catalogue)
    : findByName(outlet.name, catalogue)
  // Hosts that hold several papers answer with another one; the name finds the right one then.
  const match = known?.outlet.name === outlet.name ? known : findByName(outlet.name, catalogue)
  if (!match || match.outlet.name !== outlet.name || match.row === null) return null
  lines ??= packedDetails.split('\n')
  const [id = '', language = '', group = ''] = (lines[match.row] ?? '').split('\t')
  return {
    id: id || slug(outlet.name),
    kind: match.kind,
    country: match.country,
    language: language.slice(0, 2),
    group: group || null,
    state: language.endsWith('!'),
  }
}
