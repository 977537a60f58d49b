import type { CardRequest } from '../../src/check-messages.ts'
import { type QuoteFormat, quoteFormats } from '../../src/export/quote-formats.ts'
import { markFinder } from '../../src/page/hit.ts'
import { type Mark, mark } from '../../src/page/mark.ts'
import { plain } from '../../src/page/plain.ts'
import { showRanges } from '../../src/page/show.ts'
import type { Trace } from '../../src/text/types.ts'
import { ArchiveContext } from '../../src/ui/archive.ts'
import cardStyles from '../../src/ui/card.css?inline'
import { Card } from '../../src/ui/card.tsx'
import type { Checks } from '../../src/ui/check-state.ts'
import { MarkList } from '../../src/ui/mark-list.tsx'
import { describeRoute } from '../../src/wording/route.ts'
import { announce } from './announce.ts'
import { createCardHost } from './card-host.ts'
import { lineAt } from './line-at.ts'
import type { Preferences } from './preferences.ts'

/** Milliseconds: long enough to reach the card before it closes. */
const closeDelay = 350

/** The cards beside the marks of a page. One is open at a time. */
export type Cards = {
  /** Sets which marks have a card, in reading order. */
  cover(marks: readonly Mark[]): void
  step(direction: 1 | -1): void
  /** Opens the card of some marks in one place for the keyboard; the first is shown. */
  open(marks: readonly Mark[]): void
  selected(): string | null
  prefer(preferences: Preferences): void
  /** What is known of the originals from now on. */
  showChecks(checks: Checks): void
  remove(): void
}

export type CardSurroundings = {
  /** True once an update or removal of the extension has left this copy alone in the page. */
  readonly isCutOff: () => boolean
  /** Hears which quotation's card is opened. */
  readonly onSelect: (id: string) => void
  /** Hears which check a card asks for; null where cards offer none. */
  readonly onCardCheck: ((request: CardRequest) => void) | null
  /** Shows a quotation in the list of popup or panel. Null where there is none. */
  readonly onShowInList: ((id: string) => void) | null
  /** Asks for everything to be taken away, marks too. */
  readonly onEnd: () => void
}

type Shown = {
  /** The quotations in this place, innermost first. */
  readonly marks: readonly Mark[]
  readonly selected: string
  readonly pinned: boolean
  /** True once its quotation has been copied. */
  readonly copied?: boolean
}

/**
 * Opens cards on hover, on click (then it stays) and by `step` (then it has the keyboard). Esc closes the card and gives the
 * focus back; without a card it calls `onEnd`, as does any move once we are cut off.
 */
export function offerCards(
  document: Document,
  trace: Trace,
  markStyles: string,
  { settings, wording }: Preferences,
  { isCutOff, onSelect, onShowInList, onCardCheck, onEnd }: CardSurroundings,
): Cards {
  const view = plain(document).defaultView as Window & typeof globalThis
  const stop = new AbortController()
  const host = createCardHost(document, cardStyles)
  const quoteById = new Map(trace.quotes.map((quote) => [quote.id, quote]))
  const quotesOf = (marks: readonly Mark[]) => marks.flatMap(({ id }) => quoteById.get(id) ?? [])
  let covered: readonly Mark[] = []
  let finder = markFinder(document, covered)
  let shown: Shown | null = null
  /** Marks whose card Esc has closed: while the pointer rests on them it stays closed. */
  let dismissed: readonly Mark[] = []
  let checks: Checks = {}
  let redraw = () => {}
  let selected: string | null = null
  let unflash: (() => void) | null = null
  let giveFocusBack: (() => void) | null = null
  let timer = 0
  let pointer: { readonly x: number; readonly y: number; readonly inCard: boolean } | null = null

  listen('pointermove', (event) => {
    // A finger scrolls; its tap comes as a click.
    if (event.pointerType === 'touch') return
    const first = pointer === null
    pointer = { x: event.clientX, y: event.clientY, inCard: event.target === host.element }
    if (first) view.requestAnimationFrame(followPointer)
  })
  listen('click', (event) => {
    if (event.target === host.element) return
    const marks = finder.atPoint(event.clientX, event.clientY)
    const reads = event.target instanceof view.Element && event.target.closest('a, button, input')
    const selects = view.getSelection()?.isCollapsed === false
    if (marks[0] && !reads && !selects) {
      open(marks, marks[0].id, true, event)
      announceCard(marks[0].id)
    } else if (shown && !marks[0]) close()
  })
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    if (!shown) return onEnd()
    dismissed = shown.marks
    close()
  })

  return {
    cover(marks) {
      covered = marks
      finder = markFinder(document, marks)
      if (shown && !shown.marks.every((one) => marks.includes(one))) close()
    },
    step(direction) {
      const next = covered[nextIndex(direction)]
      if (next) stepTo(next.id)
    },
    open: openForKeyboard,
    selected: () => selected,
    showChecks(known) {
      checks = known
      redraw()
    },
    prefer(preferences) {
      if (shown && preferences.wording.locale !== wording.locale) close()
      settings = preferences.settings
      wording = preferences.wording
    },
    remove() {
      stop.abort()
      close()
    },
  }

  function listen<K extends 'pointermove' | 'click' | 'keydown'>(
    type: K,
    hear: (event: DocumentEventMap[K]) => void,
  ): void {
    const hearAlive = (event: DocumentEventMap[K]) => {
      // The reader's, not the page's: its script can send any event.
      if (!event.isTrusted) return
      if (isCutOff()) onEnd()
      else hear(event)
    }
    // Esc counts in the page around a frame, too.
    const places =
      type === 'keydown' ? new Set([document, view.top?.document ?? document]) : [document]
    for (const place of places)
      plain(place).addEventListener(type, hearAlive, { passive: true, signal: stop.signal })
  }

  /** Once a frame at most: what the pointer is over, and whether a card opens or closes for it. */
  function followPointer(): void {
    if (!pointer || stop.signal.aborted) return
    const { x, y, inCard } = pointer
    pointer = null
    const marks = inCard ? [] : finder.atPoint(x, y)
    const stays = shown && (inCard || shown.pinned || sameMarks(shown.marks, marks))
    view.clearTimeout(timer)
    if (stays) return
    if (!sameMarks(marks, dismissed)) dismissed = []
    else if (marks[0]) return
    if (marks[0]) {
      const { id } = marks[0]
      timer = view.setTimeout(
        () => open(marks, id, false, { clientX: x, clientY: y }),
        settings.cardDelayMs,
      )
    } else if (shown) {
      timer = view.setTimeout(close, closeDelay)
    }
  }

  function open(
    marks: readonly Mark[],
    id: string,
    pinned: boolean,
    at: { readonly clientX: number; readonly clientY: number } | null,
  ): void {
    view.clearTimeout(timer)
    shown = { marks, selected: id, pinned }
    const line = lineAt(marks[0], at)
    draw(line)
  }

  function openForKeyboard(marks: readonly Mark[]): void {
    const [first] = marks
    if (!first) return
    open(marks, first.id, true, null)
    const before = plain(document).activeElement
    if (before !== host.element && before instanceof view.HTMLElement) {
      giveFocusBack ??= () => before.focus({ preventScroll: true })
    }
    host.focus()
  }

  function draw(line: () => DOMRect[]): void {
    if (!shown) return
    redraw = () => draw(line)
    const { marks, selected: id, pinned, copied = false } = shown
    if (id !== selected) onSelect(id)
    selected = id
    unflash?.()
    const current = marks.find((one) => one.id === id)
    unflash = current ? mark(document, [{ ...current, look: 'flash' }], markStyles) : null
    const change = (next: Partial<Shown>) => {
      if (shown) shown = { ...shown, ...next }
      draw(line)
    }
    host.show(
      <ArchiveContext.Provider value={settings.archive}>
        <Card
          trace={trace}
          quotes={quotesOf(marks)}
          selected={id}
          check={checks[id] ?? null}
          pinned={pinned}
          copied={copied}
          engine={settings.searchEngine}
          wording={wording}
          actions={{
            onClose: close,
            onSelect: (other) => change({ selected: other, copied: false }),
            onPin: (pin) => change({ pinned: pin }),
            onCopy: (quote, format) =>
              void copy(quote, format).then((copied) => change({ copied })),
            onCheck: onCardCheck && ((quote) => onCardCheck({ type: 'card-check', quote })),
            onGoOn: onCardCheck && ((quote) => onCardCheck({ type: 'card-go-on', quote })),
            onOpenOriginal:
              onCardCheck && ((quote, url) => onCardCheck({ type: 'card-opened', quote, url })),
            onShowInList,
          }}
        />
        {pinned && (
          <MarkList quotes={quotesOf(covered)} selected={id} onSelect={stepTo} wording={wording} />
        )}
      </ArchiveContext.Provider>,
      line,
    )
  }

  function stepTo(id: string): void {
    const wanted = covered.find((one) => one.id === id)
    if (!wanted) return
    showRanges(document, wanted.ranges, markStyles)
    openForKeyboard([wanted])
  }

  async function copy(id: string, format: QuoteFormat): Promise<boolean> {
    const quote = quoteById.get(id)
    if (!quote) return false
    const date = new Date().toISOString().slice(0, 10)
    return host.copy(quoteFormats[format](quote, { trace, checks: {}, date, wording }))
  }

  /** The keyboard is elsewhere, so that nothing of the card would be read. */
  function announceCard(id: string): void {
    const quote = trace.quotes.find((one) => one.id === id)
    if (quote && settings.announcements) announce(document, describeRoute(quote, wording))
  }

  function close(): void {
    view.clearTimeout(timer)
    const hadFocus = plain(document).activeElement === host.element
    shown = null
    unflash?.()
    unflash = null
    host.hide()
    if (hadFocus) giveFocusBack?.()
    giveFocusBack = null
  }

  /** From the quotation selected last, or else from what is in view. */
  function nextIndex(direction: 1 | -1): number {
    const last = covered.findIndex(({ id }) => id === selected)
    if (last !== -1) return (last + direction + covered.length) % covered.length
    const below = covered.findIndex(
      ({ ranges }) => (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0,
    )
    if (below === -1) return direction === 1 ? 0 : covered.length - 1
    return direction === 1 ? below : (below - 1 + covered.length) % covered.length
  }
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}
