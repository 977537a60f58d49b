import { findOutletAt } from '../text/address.ts'
import type { Catalogue } from '../text/outlet-catalogue.ts'
import { findByName } from '../text/own-outlet.ts'
import type { OwnOutlet } from './own-outlets.ts'

/** What the reader should know of an outlet of theirs: which of the catalogue it changes. */
export type DraftNote =
  | { readonly kind: 'corrects'; readonly outlet: string }
  | { readonly kind: 'takes-name'; readonly outlet: string; readonly name: string }

/** What an outlet changes in a catalogue, the one that it corrects first. */
export function findChanges(outlet: OwnOutlet, catalogue: Catalogue): DraftNote[] {
  const at =
    outlet.domain === null ? null : findOutletAt({ host: outlet.domain, path: '/' }, catalogue)
  const namesakes = [outlet.name, ...outlet.otherNames].map((name) => ({
    name,
    known: findByName(name, catalogue),
  }))
  const corrected = at?.isOutlet ? at : (namesakes[0]?.known ?? null)
  const notes: DraftNote[] = corrected ? [{ kind: 'corrects', outlet: corrected.outlet.name }] : []
  for (const { name, known } of namesakes) {
    if (known && known !== corrected) {
      notes.push({ kind: 'takes-name', outlet: known.outlet.name, name })
    }
  }
  return notes
}
