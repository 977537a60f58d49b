import { ExternalLink } from 'lucide'
import { useContext } from 'preact/hooks'
import { copiesAddress } from '../settings/archives.ts'
import { linkToQuotation } from '../text/text-fragment.ts'
import type { QuoteKind } from '../text/types.ts'
import { ArchiveContext } from './archive.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

type UnreadableWaysProps = {
  readonly url: string
  readonly quote: { readonly kind: QuoteKind; readonly text: string }
  /** Hears that the reader goes to look there; null where nobody minds. */
  readonly onOpen: ((url: string) => void) | null
}

/** What a reader can do where Hearsay could not read: open the page, or look for a copy of it, and click Hearsay there. */
export function UnreadableWays({ url, quote, onOpen }: UnreadableWaysProps) {
  const { say } = useWording()
  const archive = useContext(ArchiveContext)
  const open = () => onOpen?.(url)
  const link = {
    class: 'quiet',
    target: '_blank',
    rel: 'noreferrer',
    onClick: open,
    onAuxClick: open,
    onContextMenu: open,
  }
  return (
    <p class="check-ways">
      <a {...link} href={linkToQuotation(url, quote)}>
        {say('openInstead')}
        <Icon of={ExternalLink} size={12} turnsWithText />
      </a>
      <a {...link} href={copiesAddress(archive, url)}>
        {say('openArchived')}
        <Icon of={ExternalLink} size={12} turnsWithText />
      </a>
    </p>
  )
}
