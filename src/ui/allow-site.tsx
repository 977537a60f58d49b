import { ScanSearch } from 'lucide'
import type { Wording } from '../wording/wording.ts'
import { Icon } from './icon.tsx'
import { WordingContext } from './wording.tsx'

type AllowSiteProps = {
  readonly hosts: readonly string[]
  readonly onAllow: () => void
  readonly onCancel: () => void
  readonly wording: Wording
}

/** Says why a site has to be allowed before a quotation can be compared with its original there. */
export function AllowSite({ hosts, onAllow, onCancel, wording }: AllowSiteProps) {
  const { say, list, locale, direction } = wording
  return (
    <WordingContext.Provider value={wording}>
      <main class="popup" lang={locale} dir={direction}>
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
      </main>
    </WordingContext.Provider>
  )
}
