import type { Tally } from '../text/tally.ts'
import { useWording } from './wording.tsx'

/** More parts than this cannot be told apart: the smallest share one. */
const mostParts = 4

type Part = { readonly name: string; readonly count: number; readonly tone: string }

/** How much of the article is firsthand and how much comes through which outlet: a bar, and a key that says it in words. */
export function ProportionBar({ tally }: { tally: Tally }) {
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
            <span class={`swatch tone-${part.tone}`} aria-hidden="true" />
            <bdi class="proportion-name">{part.name}</bdi>{' '}
            <span class="count">{wording.number(part.count)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function divide(tally: Tally, firsthand: string, others: (count: number) => string): Part[] {
  const fits = tally.outlets.length <= mostParts ? mostParts : mostParts - 1
  const parts: Part[] = tally.outlets
    .slice(0, fits)
    .map(({ outlet, count }, index) => ({ name: outlet.name, count, tone: `second-${index + 1}` }))
  const rest = tally.outlets.slice(fits)
  if (rest.length > 0) {
    const count = rest.reduce((sum, { count }) => sum + count, 0)
    parts.push({ name: others(rest.length), count, tone: 'second-rest' })
  }
  if (tally.firsthand > 0) parts.push({ name: firsthand, count: tally.firsthand, tone: 'first' })
  return parts
}
