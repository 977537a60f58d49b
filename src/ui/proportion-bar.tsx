import type { Tally } from '../text/tally.ts'
import type { QuoteFilter } from './quote-filter.ts'
import { useWording } from './wording.tsx'

/** More parts than this cannot be told apart: the smallest share one. */
const mostParts = 4

type Part = {
  readonly name: string
  readonly count: number
  readonly tone: string
  /** What the part can be narrowed to; null for the rest. */
  readonly filter: Pick<QuoteFilter, 'outlet' | 'kind'> | null
}

type ProportionBarProps = {
  readonly tally: Tally
  readonly filter: QuoteFilter
  /** Narrows the list to a part, or takes that back; null where the list is short enough to read. */
  readonly onFilter: ((filter: QuoteFilter) => void) | null
}

/**
 * How much of the article is firsthand and how much comes through which outlet: a bar, and a key that says it in words and narrows a
 * long list. States: read only, with a key to press, narrowed to a part.
 */
export function ProportionBar({ tally, filter, onFilter }: ProportionBarProps) {
  const wording = useWording()
  const parts = divide(tally, wording.say('firsthand'), (count) => wording.say('others', { count }))
  return (
    <figure class="proportion">
      <div class="proportion-bar" aria-hidden="true">
        {parts.map((part) => (
          <span key={part.tone} class={`tone-${part.tone}`} style={{ flexGrow: part.count }} />
        ))}
      </div>
      <ul class="proportion-key" aria-label={wording.say('barLabel')}>
        {parts.map((part) => (
          <li key={part.tone}>
            {onFilter && part.filter ? (
              <button
                type="button"
                class="proportion-part"
                aria-pressed={isChosen(part, filter)}
                onClick={() =>
                  onFilter({ ...filter, ...(isChosen(part, filter) ? anyPart : part.filter) })
                }
              >
                <PartName part={part} />
              </button>
            ) : (
              <PartName part={part} />
            )}
          </li>
        ))}
      </ul>
    </figure>
  )
}

const anyPart = { outlet: null, kind: null } as const

function isChosen(part: Part, filter: QuoteFilter): boolean {
  return part.filter?.outlet === filter.outlet && part.filter.kind === filter.kind
}

function PartName({ part }: { part: Part }) {
  const { number } = useWording()
  return (
    <>
      <span class={`swatch tone-${part.tone}`} aria-hidden="true" />
      <bdi class="proportion-name">{part.name}</bdi> <span class="count">{number(part.count)}</span>
    </>
  )
}

function divide(tally: Tally, firsthand: string, others: (count: number) => string): Part[] {
  const fits = tally.outlets.length <= mostParts ? mostParts : mostParts - 1
  const parts: Part[] = tally.outlets.slice(0, fits).map(({ outlet, count }, index) => ({
    name: outlet.name,
    count,
    tone: `second-${index + 1}`,
    filter: { outlet: outlet.name, kind: null },
  }))
  const rest = tally.outlets.slice(fits)
  if (rest.length > 0) {
    const count = rest.reduce((sum, { count }) => sum + count, 0)
    parts.push({ name: others(rest.length), count, tone: 'second-rest', filter: null })
  }
  if (tally.firsthand > 0) {
    const filter = { outlet: null, kind: 'firsthand' } as const
    parts.push({ name: firsthand, count: tally.firsthand, tone: 'first', filter })
  }
  return parts
}
