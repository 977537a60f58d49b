import { ExternalLink, ScanSearch } from 'lucide'
import type { Quote } from '../text/types.ts'
import { CheckReport } from './check-report.tsx'
import { type CheckState, canBeChecked } from './check-state.ts'
import { doubtful } from './confidence.ts'
import { Icon } from './icon.tsx'
import type { TraceActions } from './trace-view.tsx'
import { useWording } from './wording.tsx'

type QuoteItemProps = {
  readonly quote: Quote
  readonly check: CheckState | null
  /** True where the words could not be found again in the page. */
  readonly unmarked: boolean
  readonly current: boolean
  readonly actions: TraceActions
}

/**
 * One quotation of the list: its words, which lead to the page, and what is known of them.
 * States: direct, indirect, perhaps, not marked in the page, the one jumped to, with a link, being checked, each verdict.
 */
export function QuoteItem({ quote, check, unmarked, current, actions }: QuoteItemProps) {
  const { say } = useWording()
  const { onCheck, onGoOn } = actions
  return (
    <li
      id={`quote-${quote.id}`}
      class={quote.secondhand ? 'quote quote-second' : 'quote quote-first'}
      aria-current={current ? 'true' : undefined}
    >
      <button
        type="button"
        class="quote-words"
        dir="auto"
        title={say('showInPage')}
        disabled={unmarked}
        onClick={() => actions.onShowQuotation(quote.id)}
      >
        {/* Mixed words bring the marks of their quoted parts along. */}
        {quote.kind === 'direct' ? `“${quote.text}”` : quote.text}
      </button>
      <p class="quote-notes">
        {doubtful(quote) && <span class="perhaps">{say('perhaps')}</span>}
        {quote.kind === 'indirect' && <span>{say('indirect')}</span>}
        {unmarked && <span>{say('noWayToPage')}</span>}
        {quote.link && quote.link.kind !== 'home' && (
          <a class="quiet" href={quote.link.url} target="_blank" rel="noreferrer">
            {say('originals', { count: 1 })}
            <Icon of={ExternalLink} size={12} turnsWithText />
            <span class="unseen"> ({say('opensInTab')})</span>
          </a>
        )}
        {onCheck && canBeChecked(quote) && check?.state !== 'checking' && (
          <button type="button" class="quiet" onClick={() => onCheck([quote.id])}>
            <Icon of={ScanSearch} size={13} />
            {say(check ? 'checkAgain' : 'check')}
          </button>
        )}
      </p>
      {check && <CheckReport check={check} onGoOn={onGoOn && (() => onGoOn(quote.id))} />}
    </li>
  )
}
