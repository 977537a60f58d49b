import type { Quote } from '../text/types.ts'
import { QuoteList, type TreeContext } from './chain-tree.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { useWording } from './wording.tsx'

type FirsthandGroupProps = { readonly ids: readonly string[]; readonly context: TreeContext }

/** What was said to the page itself, by speaker. */
export function FirsthandGroup({ ids, context }: FirsthandGroupProps) {
  const { say, number } = useWording()
  return (
    <section class="group" aria-labelledby="firsthand-heading">
      <h2 class="group-heading" id="firsthand-heading">
        <KindGlyph secondhand={false} />
        {say('firsthandGroup')}
        <span class="count">{number(ids.length)}</span>
      </h2>
      <p class="group-meaning">{say('firsthandGroupMeaning')}</p>
      <ol class="firsthand">
        {groupBySpeaker(ids, context.quotes).map(([speaker, quotes]) => (
          <li key={speaker} class="speaker">
            <p class="speaker-name">
              {speaker === null ? (
                <span class="speaker-medium">{say('unnamedSpeaker')}</span>
              ) : (
                <bdi>{speaker}</bdi>
              )}
            </p>
            <QuoteList ids={quotes} context={context} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function groupBySpeaker(ids: readonly string[], quotes: ReadonlyMap<string, Quote>) {
  const groups = new Map<string | null, string[]>()
  for (const id of ids) {
    const speaker = quotes.get(id)?.speaker?.name ?? null
    const group = groups.get(speaker)
    if (group) group.push(id)
    else groups.set(speaker, [id])
  }
  return [...groups]
}
