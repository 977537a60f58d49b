import type { Report } from '../../src/messages.ts'
import { withoutBlanks } from '../../src/page/blanks.ts'
import { markFinder } from '../../src/page/hit.ts'
import type { Mark } from '../../src/page/mark.ts'
import { plain } from '../../src/page/plain.ts'
import { marksUnder } from '../../src/page/selection.ts'
import { searchAddress } from '../../src/settings/search-engines.ts'
import type { Trace } from '../../src/text/types.ts'
import cardStyles from '../../src/ui/card.css?inline'
import { type NoSourceReason, SelectionNote } from '../../src/ui/selection-note.tsx'
import { createCardHost } from './card-host.ts'
import type { Preferences } from './preferences.ts'

/** What is known of the words that a reader has selected: the quotations that they belong to, or why there are none. */
export type SelectionOrigin = { readonly marks: readonly Mark[] } | NoSourceReason

/**
 * Finds the quotations that selected words belong to. By their place; where the page could not be marked, or the words were
 * selected in a frame, by the words, if one quotation alone has them.
 */
export function findOrigin(
  document: Document,
  words: string,
  traced: { readonly trace: Trace; readonly marks: readonly Mark[] },
): SelectionOrigin {
  const selection = rangeSelected(document)
  const under = selection ? marksUnder(selection, traced.marks) : []
  if (under.length > 0) return { marks: under }
  const sought = withoutBlanks(words)
  const saying = traced.trace.quotes.filter(({ text }) => withoutBlanks(text).includes(sought))
  const [only] = saying
  if (only && saying.length === 1 && selection) {
    return { marks: [{ id: only.id, look: 'secondhand', ranges: [selection] }] }
  }
  const article = withoutBlanks(traced.trace.paragraphs.join(''))
  return article.includes(sought) ? 'own-words' : 'elsewhere'
}

/** The marks where the reader is: under the selection or cursor, else in or around what has the keyboard. */
export function marksHere(document: Document, marks: readonly Mark[]): readonly Mark[] {
  const selected = rangeSelected(document)
  if (selected) return marksUnder(selected, marks)
  const { activeElement, body } = plain(document)
  if (activeElement && activeElement !== body) {
    const focused = plain(document).createRange()
    focused.selectNodeContents(activeElement)
    const [first] = marksUnder(focused, marks)
    if (first) return [first]
  }
  const { focusNode, focusOffset } = plain(document).getSelection() ?? {}
  return focusNode ? markFinder(document, marks).atPosition(focusNode, focusOffset ?? 0) : []
}

export function reasonOf(report: Report): NoSourceReason {
  const obstacle = report.state === 'obstacle' ? report.obstacle : 'failed'
  switch (obstacle) {
    case 'no-article':
    case 'no-quotation':
    case 'language':
      return obstacle
    case 'foreign-frame':
      return 'no-article'
    default:
      return 'failed'
  }
}

/** Says beside the selected words why their source is not known, and offers a search. Gives the function that closes it. */
export function openNote(
  document: Document,
  words: string,
  reason: NoSourceReason,
  { settings, wording }: Preferences,
): () => void {
  const host = createCardHost(document, cardStyles)
  const stop = new AbortController()
  const before = plain(document).activeElement
  const range = rangeSelected(document)
  const close = () => {
    if (stop.signal.aborted) return
    stop.abort()
    host.hide()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  // Before the page's marks hear it: Esc without a card takes them away.
  plain(document).addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return
      event.preventDefault()
      close()
    },
    { capture: true, signal: stop.signal },
  )
  plain(document).addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && event.target !== host.element) close()
    },
    { signal: stop.signal },
  )
  host.show(
    <SelectionNote
      reason={reason}
      searchAddress={searchAddress(settings.searchEngine, words)}
      onClose={close}
      wording={wording}
    />,
    () => placeOf(document, range),
  )
  host.focus()
  return close
}

function rangeSelected(document: Document): Range | null {
  const selection = plain(document).getSelection()
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null
}

/** Where the selection stands, or else the upper edge of the window. */
function placeOf(document: Document, range: Range | null): DOMRect[] {
  const rects = range ? [...range.getClientRects()] : []
  const last = rects.at(-1)
  return [last ?? new DOMRect(plain(document).documentElement.clientWidth - 8, 0, 0, 0)]
}
