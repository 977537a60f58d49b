import { ChevronRight } from 'lucide'
import type { Quote } from '../text/types.ts'
import { QuoteList, shortenNames, type TreeContext } from './chain-tree.tsx'
import { Icon } from './icon.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { useWording } from './wording.tsx'

type FirsthandGroupProps = { readonly ids: readonly string[]; readonly context: TreeContext }

/** How the folding of this group is remembered beside that of the outlets. */
export const firsthandPath = 'firsthand'

/** What was said to the page itself, by speaker. */
export function FirsthandGroup({ ids, context }: FirsthandGroupProps) {
  const { say, number, list } = useWording()
  const open = context.isOpen(firsthandPath)
  const groups = groupBySpeaker(ids, context.quotes)
  const names = groups.flatMap(([speaker]) => (speaker === null ? [] : [speaker]))
  return (
    <section class="group" aria-labelledby="firsthand-heading">
      <h2 class="group-heading">
        <button
          type="button"
          class="outlet-toggle"
          id="firsthand-heading"
          aria-expanded={open}
          onClick={() => context.onToggle(firsthandPath)}
        >
          <span class="chain-sign">
            <KindGlyph secondhand={false} />
          </span>
          <span class="outlet-text">
            <span class="outlet-name">{say('firsthandGroup')}</span>{' '}
            <span class="outlet-preview">
              {open || names.length === 0
                ? say('firsthandGroupMeaning')
                : list(shortenNames(names, say))}
            </span>
          </span>
          <span class="count" title={say('quotationCount', { count: ids.length })}>
            {number(ids.length)}
          </span>
          <span class="chevron">
            <Icon of={ChevronRight} size={14} turnsWithText />
          </span>
        </button>
      </h2>
      {open && (
        <ol class="firsthand">
          {groups.map(([speaker, quotes]) => (
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
      )}
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
