import type { CardRequest } from '../../src/check-messages.ts'
import { type KeptChecks, pickChecks } from '../../src/checks.ts'
import type { PageRequest, Report, TraceAnswer } from '../../src/messages.ts'
import { letPageWork } from '../../src/page/pause.ts'
import { plain } from '../../src/page/plain.ts'
import type { Article } from '../../src/text/types.ts'
import { announce } from './announce.ts'
import { type Marking, markPage } from './marking.ts'
import type { Preferences } from './preferences.ts'
import { findOrigin, openNote, reasonOf } from './selection.tsx'
import { type TracedPage, tracePage, type Untraceable } from './traced-page.ts'

type Surroundings = {
  /** Traces an article; may take its time. */
  readonly requestTrace: (article: Article) => Promise<TraceAnswer>
  /** True once an update or removal of the extension has left this copy alone in the page. */
  readonly isCutOff: () => boolean
  /** Hears the number of secondhand quotations; null once the marks are gone. */
  readonly onCount: (secondhand: number | null) => void
  /** Hears whose card was opened. */
  readonly onSelect: (id: string) => void
  /** What is kept of the checks of this page's quotations. */
  readonly requestChecks: (url: string | null) => Promise<KeptChecks>
  readonly onCardCheck: (request: CardRequest) => void
  /** Shows a quotation in the list. */
  readonly onShowInList: (id: string) => void
  /** Hears that nothing of Hearsay is left in the page. */
  readonly onEnd: () => void
}

/** A page being read: traced, marked, with a card beside each mark. */
export type Reading = {
  /** What to show the reader who has clicked the button; traces anew where the page has changed. */
  report(): Promise<Report>
  answer(request: PageRequest): Promise<Report>
  /** Goes on by other preferences, from now on. */
  prefer(preferences: Preferences): void
}

/**
 * Reads a page when first asked for a report, marks it and waits for the reader, until the marks are taken away. The preferences
 * come meanwhile; where they fail, so does the report, and the next one asks for them anew.
 */
export function openReading(
  document: Document,
  loadPreferences: () => Promise<Preferences>,
  styles: string,
  {
    requestTrace,
    requestChecks,
    isCutOff,
    onCount,
    onSelect,
    onShowInList,
    onCardCheck,
    onEnd,
  }: Surroundings,
): Reading {
  let page: TracedPage | Untraceable | null = null
  let marking: Marking | null = null
  let url = plain(document).URL
  let running: Promise<void> | null = null
  let isOver = false
  let closeNote: (() => void) | null = null
  let preferences = loadPreferences()

  return { report, answer, prefer }

  async function report(): Promise<Report> {
    if (!isOver && (running || !marking || plain(document).URL !== url || marking.isBroken()))
      await trace()
    return describe()
  }

  async function answer(request: PageRequest): Promise<Report> {
    switch (request.type) {
      case 'report':
        return report()
      case 'show-quotation':
        marking?.show(request.id)
        break
      case 'show-firsthand':
        await showFirsthand(request.shown)
        break
      case 'step':
        await report()
        marking?.step(request.direction)
        break
      case 'open-card':
        await report()
        marking?.openHere()
        break
      case 'announce':
        await announceTrace()
        break
      case 'explain-selection':
        await explainSelection(request.words, await report())
        break
      case 'trace-again':
        await trace()
        break
      case 'checks-changed':
        await showChecks()
        break
      case 'remove-marks':
        end()
    }
    return describe()
  }

  function prefer(wanted: Preferences): void {
    preferences = Promise.resolve(wanted)
    marking?.prefer(wanted)
  }

  async function showFirsthand(firsthandShown: boolean): Promise<void> {
    const { settings, wording } = await preferences
    prefer({ wording, settings: { ...settings, firsthandShown } })
  }

  /** One trace at a time: who asks meanwhile gets the one under way. */
  function trace(): Promise<void> {
    running ??= traceOnce().finally(() => {
      running = null
    })
    return running
  }

  async function traceOnce(): Promise<void> {
    marking?.remove()
    marking = null
    url = plain(document).URL
    preferences = preferences.catch(loadPreferences)
    preferences.catch(() => {}) // the report waits for them and tells
    page = await tracePage(document, requestTrace, letPageWork)
    const preferred = await preferences
    if (isOver) return
    const count =
      'trace' in page ? page.trace.quotes.filter((quote) => quote.secondhand).length : null
    marking = markPage(page, preferred, styles, {
      isCutOff,
      onSelect,
      onCardCheck,
      onShowInList,
      onEnd: end,
      onChange(marks) {
        // Another article at another address, without a load: the number was for the one before.
        onCount(marks.length === 0 && plain(document).URL !== url ? null : count)
      },
    })
    onCount(count)
    void showChecks()
    // The report comes next.
    await letPageWork()
  }

  /** Beside the marks, as far as they are open. Nothing where the page was traced anew meanwhile. */
  async function showChecks(): Promise<void> {
    const shown = page
    if (!shown || !('trace' in shown)) return
    const kept = await requestChecks(shown.trace.url)
    if (page === shown) marking?.showChecks(pickChecks(kept, shown.trace.quotes))
  }

  async function explainSelection(words: string, report: Report): Promise<void> {
    closeNote?.()
    closeNote = null
    const origin =
      page && 'trace' in page && marking
        ? findOrigin(page.document, words, { trace: page.trace, marks: marking.marks() })
        : reasonOf(report)
    if (typeof origin === 'string') closeNote = openNote(document, words, origin, await preferences)
    else marking?.open(origin.marks)
  }

  async function announceTrace(): Promise<void> {
    const { settings, wording } = await preferences
    if (!settings.announcements || !page || !('trace' in page)) return
    const { quotes } = page.trace
    const secondhand = quotes.filter((quote) => quote.secondhand).length
    announce(document, wording.say('announceTraced', { count: quotes.length, secondhand }))
  }

  async function describe(): Promise<Report> {
    if (isOver || !page) return { state: 'removed' }
    if (!('trace' in page)) return page
    const { settings } = await preferences
    if (!marking) return { state: 'removed' }
    return {
      state: 'traced',
      trace: page.trace,
      sought: page.sought,
      marked: marking.marks().map(({ id }) => id),
      selected: marking.selected(),
      firsthandShown: settings.firsthandShown,
      changed: marking.isBroken(),
    }
  }

  function end(): void {
    isOver = true
    closeNote?.()
    marking?.remove()
    marking = null
    onCount(null)
    onEnd()
  }
}
