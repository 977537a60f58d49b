import browser, { type Tabs } from 'webextension-polyfill'
import { askPage, type PageRequest, type Report } from '../../src/messages.ts'
import { finishedChecks } from '../../src/ui/check-state.ts'
import type { ExportFormat, ExportTarget } from '../../src/ui/export-menu.tsx'
import type { PopupActions, PopupState } from '../../src/ui/popup.tsx'
import type { Wording } from '../../src/wording/wording.ts'
import { traceTab } from '../background/trace-tab.ts'
import { keepMarkSettings } from '../content/settings.ts'
import { takeAway } from './take-away.ts'

/** The popup's side of the conversation with the page: what to draw, and what each wish of the reader does. */
export function openSession(
  wording: Wording,
  draw: (state: PopupState, actions: PopupActions) => void,
) {
  let tab: Tabs.Tab | null = null
  let shown: PopupState = { kind: 'loading' }
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
    onOpenPanel: null,
    onExport: (format, to) => void exportTrace(format, to),
  }

  return {
    async begin(): Promise<void> {
      tab = await readTab()
      await trace()
    },
  }

  /** Injects Hearsay, or wakes what is there; what the page shows may have changed since. */
  async function trace(): Promise<void> {
    show({ kind: 'loading' })
    if (!tab) return showReport(null)
    showReport(await traceTab(tab))
  }

  async function ask(request: PageRequest): Promise<void> {
    if (tab?.id === undefined) return
    showReport(await askPage(tab.id, request))
  }

  function showReport(report: Report | null): void {
    show(stateOf(report ?? failed))
  }

  async function exportTrace(format: ExportFormat, to: ExportTarget): Promise<void> {
    if (shown.kind !== 'traced') return
    const { trace: traced, checks } = shown
    const date = new Date().toISOString().slice(0, 10)
    const input = { trace: traced, checks: finishedChecks(checks), date, wording }
    await takeAway(input, format, to)
    if (shown.kind === 'traced') show({ ...shown, exported: { format, to } })
  }

  function show(state: PopupState): void {
    shown = state
    draw(state, actions)
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
        exported: null,
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
