import { findOutletAt, readAddress } from '../../src/text/address.ts'
import { bareArticle } from '../../src/text/bare-article.ts'
import { findOutletMentions } from '../../src/text/outlet.ts'
import { loadCatalogue } from '../../src/text/outlet-catalogue.ts'
import { describeOutlet } from '../../src/text/outlet-details.ts'
import type { Outlet } from '../../src/text/types.ts'

export type WhoOptions = {
  readonly asked: string
  /** What was named before; null for nothing. */
  readonly after: string | null
  /** The sentence that the name stands in; null for one that cues it. */
  readonly sentence: string | null
}

/** Says which outlet is meant, and by which rule; null where none is. */
export function answerWho({ asked, after, sentence }: WhoOptions): string | null {
  const address = /^https?:\/\//.test(asked)
    ? readAddress(asked)
    : /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(asked)
      ? readAddress(`https://${asked}`)
      : null
  if (address) {
    const known = findOutletAt(address, loadCatalogue())
    if (known)
      return known.isOutlet
        ? describe(known.outlet, 'address')
        : `${known.outlet.name}: listed as no outlet`
  }
  const before = after === null ? '' : `It was in ${after}, it reported. `
  const text = `${before}${sentence ?? `The mayor told ${asked} that the bridge was safe.`}`
  const at = text.lastIndexOf(asked)
  const mention = findOutletMentions(bareArticle([text]), null).findLast(
    ({ start, end }) => end > at && start < at + asked.length,
  )
  return mention ? describe(mention.outlet, mention.rule) : null
}

function describe(outlet: Outlet, rule: string): string {
  const details = describeOutlet(outlet)
  const parts = [
    outlet.name,
    outlet.domain ?? 'no domain known',
    ...(details
      ? [
          details.kind,
          `${details.country} ${details.language}`,
          ...(details.group ? [details.group] : []),
          ...(details.state ? ['controlled by a government'] : []),
          `id ${details.id}`,
        ]
      : ['not in the catalogue']),
    `by rule ${rule}`,
  ]
  return parts.join(' · ')
}
