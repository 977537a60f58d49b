import { ScanSearch } from 'lucide'
import type { Quote } from '../text/types.ts'
import { useArticleWords } from './article-words.ts'
import { CheckReport } from './check-report.tsx'
import { type CheckState, canBeChecked } from './check-state.ts'
import { doubtful } from './confidence.ts'
import { FindOriginal } from './find-original.tsx'
import { Icon } from './icon.tsx'
import { OriginalLink, OriginalList } from './original-list.tsx'
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
  const words = useArticleWords()
  const { onCheck, onGoOn, onOpenOriginal, engine } = actions
  const { link, originals = [] } = quote
  return (
    <li
      id={`quote-${quote.id}`}
      class={quote.secondhand ? 'quote quote-second' : 'quote quote-first'}
      aria-current={current ? 'true' : undefined}
    >
      <button
        type="button"
        class="quote-words"
        {...words}
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
        {link && link.kind !== 'home' && (
          <OriginalLink quote={quote} url={link.url} onOpen={onOpenOriginal}>
            {say('originals', { count: 1 })}
          </OriginalLink>
        )}
        {onCheck && canBeChecked(quote) && check?.state !== 'checking' && (
          <button type="button" class="quiet" onClick={() => onCheck([quote.id])}>
            <Icon of={ScanSearch} size={13} />
            {say(check ? 'checkAgain' : 'check')}
          </button>
        )}
      </p>
      <OriginalList
        quote={quote}
        originals={originals.filter(({ url }) => url !== link?.url)}
        onOpen={onOpenOriginal}
      />
      {engine && quote.secondhand && isSought(quote, check) && (
        <FindOriginal quote={quote} engine={engine} />
      )}
      {check && (
        <CheckReport
          check={check}
          quote={quote}
          onGoOn={onGoOn && (() => onGoOn(quote.id))}
          onOpen={onOpenOriginal && ((url) => onOpenOriginal(quote.id, url))}
          engine={engine}
        />
      )}
    </li>
  )
}

/** True where no page is known that has the words. */
function isSought(quote: Quote, check: CheckState | null): boolean {
  if (check?.state !== 'checked') return !canBeChecked(quote)
  const { verdict } = check.result
  return verdict === 'not-found' || verdict === 'unreadable'
}
