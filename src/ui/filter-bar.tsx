import { Funnel, Search, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Icon } from './icon.tsx'
import { isFiltering, type KindFilter, noFilter, type QuoteFilter } from './quote-filter.ts'
import { verdictKey } from './verdict-badge.tsx'
import { useWording } from './wording.tsx'

const kindKeys: { readonly [kind in KindFilter]: MessageKey } = {
  secondhand: 'kindSecondhand',
  firsthand: 'kindFirsthand',
  perhaps: 'kindPerhaps',
}

type FilterBarProps = {
  readonly filter: QuoteFilter
  readonly outlets: readonly string[]
  readonly speakers: readonly string[]
  /** The verdicts given so far; with none, there is nothing to choose by. */
  readonly verdicts: readonly Verdict[]
  /** How many quotations fit. */
  readonly found: number
  readonly onFilter: (filter: QuoteFilter) => void
}

/** Search and narrowing of a long list. States: nothing chosen, choices open, narrowed, nothing fits. */
export function FilterBar(props: FilterBarProps) {
  const { filter, outlets, speakers, verdicts, found, onFilter } = props
  const { say } = useWording()
  const [open, setOpen] = useState(false)
  const narrowed = isFiltering(filter)
  return (
    <search class="filter">
      <div class="filter-line">
        <label class="filter-search">
          <Icon of={Search} size={14} />
          <span class="unseen">{say('search')}</span>
          <input
            type="search"
            value={filter.search}
            placeholder={say('search')}
            onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
          />
        </label>
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon of={Funnel} size={14} />
          {say('filter')}
        </button>
      </div>
      {open && (
        <div class="filter-choices">
          <Choice
            label={say('filterOutlet')}
            value={filter.outlet}
            onChoose={(outlet) => onFilter({ ...filter, outlet })}
          >
            {outlets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice
            label={say('filterSpeaker')}
            value={filter.speaker}
            onChoose={(speaker) => onFilter({ ...filter, speaker })}
          >
            {speakers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice
            label={say('filterKind')}
            value={filter.kind}
            onChoose={(kind) => onFilter({ ...filter, kind: kind as KindFilter | null })}
          >
            {(Object.keys(kindKeys) as KindFilter[]).map((kind) => (
              <option key={kind} value={kind}>
                {say(kindKeys[kind])}
              </option>
            ))}
          </Choice>
          {verdicts.length > 0 && (
            <Choice
              label={say('filterVerdict')}
              value={filter.verdict}
              onChoose={(verdict) =>
                onFilter({ ...filter, verdict: verdict as QuoteFilter['verdict'] })
              }
            >
              {verdicts.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {say(verdictKey(verdict))}
                </option>
              ))}
              <option value="unchecked">{say('unchecked')}</option>
            </Choice>
          )}
        </div>
      )}
      <p class="filter-found" role="status">
        {narrowed && say(found === 0 ? 'filterNothing' : 'filterFound', { count: found })}
        {narrowed && (
          <button type="button" class="quiet" onClick={() => onFilter(noFilter)}>
            <Icon of={X} size={13} />
            {say('filterClear')}
          </button>
        )}
      </p>
    </search>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string | null
  readonly onChoose: (value: string | null) => void
  readonly children: ComponentChildren
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const { say } = useWording()
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)
        }
      >
        <option value="">{say('filterAny')}</option>
        {children}
      </select>
    </label>
  )
}
