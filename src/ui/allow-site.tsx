import { ScanSearch } from 'lucide'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

type AllowSiteProps = {
  readonly hosts: readonly string[]
  readonly onAllow: () => void
  readonly onCancel: () => void
}

/** Says why a site has to be allowed before a quotation can be compared with its original there. */
export function AllowSite({ hosts, onAllow, onCancel }: AllowSiteProps) {
  const { say, list } = useWording()
  return (
    <div class="notice">
      <p class="notice-title">{say('allowTitle', { site: list(hosts) })}</p>
      <p>{say('allowText')}</p>
      <p class="allow-buttons">
        <button type="button" class="main-action" onClick={onAllow}>
          <Icon of={ScanSearch} size={14} />
          {say('allowAndCheck')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </p>
    </div>
  )
}
