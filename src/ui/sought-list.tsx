import { ExternalLink } from 'lucide'
import type { Sought } from '../text/types.ts'
import { CheckReport } from './check-report.tsx'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

type SoughtListProps = {
  readonly sought: readonly Sought[]
  readonly onShow: (id: string) => void
}

/** What the reader came to this page for, from the articles that quote it. States: none (absent), found, not on this page. */
export function SoughtList({ sought, onShow }: SoughtListProps) {
  const { say, show } = useWording()
  if (sought.length === 0) return null
  return (
    <section class="sought" aria-labelledby="sought-heading">
      <h2 class="group-heading" id="sought-heading">
        {say('soughtHeading')}
      </h2>
      <ul>
        {sought.map(({ id, from, quote, result }) => (
          <li key={id} class="quote">
            <button
              type="button"
              class="quote-words"
              dir="auto"
              title={say('showInPage')}
              disabled={result.passages.length === 0}
              onClick={() => onShow(id)}
            >
              {quote.kind === 'indirect' ? quote.text : `“${quote.text}”`}
            </button>
            <p class="quote-notes">
              <a class="quiet" href={from.url} target="_blank" rel="noreferrer">
                {show('soughtFrom', { title: from.title ?? from.url })}
                <Icon of={ExternalLink} size={12} turnsWithText />
                <span class="unseen"> ({say('opensInTab')})</span>
              </a>
            </p>
            {result.verdict === 'not-found' ? (
              <p class="sought-missing">{say('soughtElsewhere')}</p>
            ) : (
              <CheckReport
                check={{ state: 'checked', result }}
                quote={quote}
                onGoOn={null}
                onOpen={null}
                engine={null}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
