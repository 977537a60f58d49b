import type { Quote } from '../text/types.ts'
import { describeRoute } from '../wording/route.ts'
import type { Wording } from '../wording/wording.ts'

/** Words of a quotation that tell it from others; the rest can be read in the page. */
const wordsShown = 12

type MarkListProps = {
  /** Those marked in the page, in reading order. */
  readonly quotes: readonly Quote[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** The core messages are enough. */
  readonly wording: Wording
}

/**
 * All marks of the page as a list beside the open card, for screen readers, to whom the marks themselves say nothing. Not seen, and
 * passed over by Tab: who sees has the marks, and the keys for next and previous. States: one of several selected.
 */
export function MarkList({ quotes, selected, onSelect, wording }: MarkListProps) {
  const { say, locale, direction } = wording
  return (
    <nav class="unseen" aria-label={say('markListLabel')} lang={locale} dir={direction}>
      <ol>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <button
              type="button"
              tabIndex={-1}
              aria-current={quote.id === selected ? 'true' : undefined}
              onClick={() => onSelect(quote.id)}
            >
              {[
                say(quote.secondhand ? 'secondhand' : 'firsthand'),
                describeRoute(quote, wording),
                firstWords(quote.text),
              ].join(say('comma'))}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= wordsShown ? text : `${words.slice(0, wordsShown).join(' ')} …`
}
