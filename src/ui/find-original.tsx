import { Search } from 'lucide'
import { useState } from 'preact/hooks'
import { engineNames, queryAddress } from '../settings/search-engines.ts'
import type { SearchEngine } from '../settings/settings.ts'
import { searchQuery } from '../text/search-query.ts'
import type { Quote } from '../text/types.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

type FindOriginalProps = {
  readonly quote: Pick<Quote, 'kind' | 'text' | 'outlets'>
  readonly engine: SearchEngine
}

/** Offers to look for an original: the query is shown, and can be changed, before it goes anywhere. States: closed, open. */
export function FindOriginal({ quote, engine }: FindOriginalProps) {
  const { say } = useWording()
  const [query, setQuery] = useState(() => searchQuery(quote, quote.outlets[0] ?? null))
  return (
    <details class="find">
      <summary>{say('findOriginal')}</summary>
      <label>
        {say('findQuery')}
        <input
          type="text"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
      </label>
      <a class="plain" href={queryAddress(engine, query)} target="_blank" rel="noreferrer">
        <Icon of={Search} size={13} />
        {say('findWith', { engine: engineNames[engine] })}
        <span class="unseen"> ({say('opensInTab')})</span>
      </a>
    </details>
  )
}
