import { Search, X } from 'lucide'
import type { MessageKey, Wording } from '../wording/wording.ts'
import { Icon } from './icon.tsx'
import { WordingContext } from './wording.tsx'

/** Why there is no source to show for selected words. */
export type NoSourceReason =
  /** They stand in the article, which names nobody for them. */
  | 'own-words'
  /** They stand on the page beside the article. */
  | 'elsewhere'
  | 'no-article'
  | 'no-quotation'
  | 'language'
  | 'failed'

type SelectionNoteProps = {
  readonly reason: NoSourceReason
  /** Where the words can be sought on the web. */
  readonly searchAddress: string
  readonly onClose: () => void
  /** The core messages are enough. */
  readonly wording: Wording
}

const reasonKeys: { readonly [reason in NoSourceReason]: MessageKey } = {
  'own-words': 'selectionOwnWords',
  elsewhere: 'selectionElsewhere',
  'no-article': 'selectionNoArticle',
  'no-quotation': 'selectionOwnWords',
  language: 'selectionLanguage',
  failed: 'selectionFailed',
}

/** The answer beside selected words whose source Hearsay does not know. States: one for each reason. */
export function SelectionNote({ reason, searchAddress, onClose, wording }: SelectionNoteProps) {
  const { say, locale, direction } = wording
  return (
    <WordingContext.Provider value={wording}>
      <div
        class="card card-note"
        role="dialog"
        tabIndex={-1}
        aria-label={say('menuExplain')}
        aria-describedby="reason"
        lang={locale}
        dir={direction}
      >
        <header class="card-head">
          <span class="kind">{say('menuExplain')}</span>
          <span class="card-tools">
            <button type="button" class="tool" title={say('close')} onClick={onClose}>
              <Icon of={X} size={16} />
              <span class="unseen">{say('close')}</span>
            </button>
          </span>
        </header>
        <p id="reason">{say(reasonKeys[reason])}</p>
        <p class="card-original">
          <a class="original" href={searchAddress} target="_blank" rel="noreferrer">
            <Icon of={Search} size={13} />
            {say('selectionSearch')}
            <span class="unseen"> ({say('opensInTab')})</span>
          </a>
        </p>
      </div>
    </WordingContext.Provider>
  )
}
