import { ExternalLink } from 'lucide'
import type { ComponentChildren } from 'preact'
import { linkToQuotation } from '../text/text-fragment.ts'
import type { Original, OriginalReason, Quote } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

export const whyKeys: { readonly [reason in OriginalReason]: MessageKey } = {
  'in-attribution': 'whyInAttribution',
  'in-sentence': 'whyInSentence',
  'in-paragraph': 'whyInParagraph',
  elsewhere: 'whyElsewhere',
  post: 'whyPost',
  cite: 'whyCited',
  'is-based-on': 'whyCited',
  citation: 'whyCited',
}

type OriginalListProps = {
  readonly quote: Quote
  /** Without the one that is shown already. */
  readonly originals: readonly Original[]
  /** Hears that the reader opens one of them. */
  readonly onOpen: ((id: string, url: string) => void) | null
}

/** The other places where an original may stand, each with its reason, folded. Absent where there are none. */
export function OriginalList({ quote, originals, onOpen }: OriginalListProps) {
  const { say } = useWording()
  if (originals.length === 0) return null
  return (
    <details class="other-originals">
      <summary>{say('otherAddresses')}</summary>
      <ul>
        {originals.map((original) => (
          <li key={original.url}>
            <OriginalLink quote={quote} url={original.url} onOpen={onOpen}>
              <bdi>{shortenAddress(original.url)}</bdi>
            </OriginalLink>{' '}
            <span class="why">{say(whyKeys[original.reason])}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

type OriginalLinkProps = {
  readonly quote: Quote
  readonly url: string
  readonly onOpen: ((id: string, url: string) => void) | null
  readonly class?: string
  readonly children: ComponentChildren
}

/** A link to a place where an original may stand, which scrolls to the quotation there. */
export function OriginalLink({
  quote,
  url,
  onOpen,
  class: look = 'quiet',
  children,
}: OriginalLinkProps) {
  const { say } = useWording()
  const open = () => onOpen?.(quote.id, url)
  return (
    <a
      class={look}
      href={linkToQuotation(url, quote)}
      target="_blank"
      rel="noreferrer"
      onClick={open}
      onAuxClick={open}
      onContextMenu={open}
    >
      {/* In front, as it would be left alone on a line behind. */}
      <Icon of={ExternalLink} size={12} turnsWithText />
      {children}
      <span class="unseen"> ({say('opensInTab')})</span>
    </a>
  )
}

function shortenAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}
