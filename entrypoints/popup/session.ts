import browser, { type Tabs } from 'webextension-polyfill'
import { askPage, type PageRequest, type Report } from '../../src/messages.ts'
import type { PopupActions, PopupState } from '../../src/ui/popup.tsx'
import { traceTab } from '../background/trace-tab.ts'
import { keepMarkSettings } from '../content/settings.ts'

/** The popup's side of the conversation with the page: what to draw, and what each wish of the reader does. */
export function openSession(draw: (state: PopupState, actions: PopupActions) => void) {
  let tab: Tabs.Tab | null = null
  const actions: PopupActions = {
    onShowQuotation: (id) => ask({ type: 'show-quotation', id }),
    onToggleFirsthand(shown) {
      void keepMarkSettings({ firsthandShown: shown })
      void ask({ type: 'show-firsthand', shown })
    },
    onRemoveMarks: () => ask({ type: 'remove-marks' }),
    onTraceAgain: trace,
    onCheck: null,
    onOpenOptions: null,
  }

  return {
    async begin(): Promise<void> {
      tab = await readTab()
      await trace()
    },
  }

  /** Injects Hearsay, or wakes what is there; what the page shows may have changed since. */
  async function trace(): Promise<void> {
    draw({ kind: 'loading' }, actions)
    if (!tab) return showReport(null)
    showReport(await traceTab(tab))
  }

  async function ask(request: PageRequest): Promise<void> {
    if (tab?.id === undefined) return
    showReport(await askPage(tab.id, request))
  }

  function showReport(report: Report | null): void {
    draw(stateOf(report ?? failed), actions)
  }
}

/** The tab in front; `?tab=ID` names another for a popup that was opened in a tab of its own. */
async function readTab(): Promise<Tabs.Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named) return browser.tabs.get(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active ?? null
}

const failed: Report = { state: 'obstacle', obstacle: 'failed', language: null, detail: null }

function stateOf(report: Report): PopupState {
  switch (report.state) {
    case 'traced':
      return {
        kind: 'traced',
        trace: report.trace,
        marked: report.marked,
        firsthandShown: report.firsthandShown,
        selected: report.selected,
        changed: report.changed,
        checks: {},
      }
    case 'removed':
      return { kind: 'removed' }
    case 'obstacle':
      return {
        kind: 'cannot-trace',
        reason: report.obstacle,
        language: report.language,
        detail: report.detail,
      }
  }
}
