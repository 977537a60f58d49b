import browser, { type Tabs } from 'webextension-polyfill'
import { requestChecks } from '../../src/check-messages.ts'
import { loadChecks, watchChecks } from '../../src/checks.ts'
import { askPage, type PageRequest, type Report } from '../../src/messages.ts'
import { changeSettings } from '../../src/settings/store.ts'
import type { Trace } from '../../src/text/types.ts'
import { type Checks, finishedChecks } from '../../src/ui/check-state.ts'
import type { ExportFormat, ExportTarget } from '../../src/ui/export-menu.tsx'
import type { PopupActions, PopupState } from '../../src/ui/popup.tsx'
import type { SiteChoice } from '../../src/ui/site-switch.tsx'
import type { Wording } from '../../src/wording/wording.ts'
import { traceTabAgain } from '../background/trace-tab.ts'
import { wish } from './checks.ts'
import { chooseSite, type KnownChoice, readSiteChoice } from './site-choice.ts'
import { takeAway } from './take-away.ts'

/** The conversation of popup or side panel with the page of one tab. */
export type Session = {
  /** Shows what comes of tracing a tab; null where there is nothing to trace. */
  showReport(tab: Tabs.Tab | null, report: Promise<Report> | null): Promise<void>
  /** Shows what a tab holds, without tracing it. `told` is true where the page itself has just said that it has changed. */
  look(tab: Tabs.Tab | null, told?: boolean): Promise<void>
  /** Points out the quotation whose card was opened in the page. */
  select(id: string): void
}

/** Opens a conversation. `draw` gets what to show and what each wish of the reader does; `openPanel` is null in the panel. */
export function openSession(
  wording: Wording,
  openPanel: ((tab: Tabs.Tab) => void) | null,
  draw: (state: PopupState, site: SiteChoice | null, actions: PopupActions) => void,
): Session {
  let tab: Tabs.Tab | null = null
  let shown: PopupState = { kind: 'loading' }
  let site: KnownChoice | null = null
  /** Counts the questions: an answer that a later question has overtaken is not shown. */
  let turn = 0
  const actions: PopupActions = {
    onShowQuotation: (id) => ask({ type: 'show-quotation', id }),
    onToggleFirsthand(shown) {
      void changeSettings({ firsthandShown: shown })
      void ask({ type: 'show-firsthand', shown })
    },
    onRemoveMarks: () => ask({ type: 'remove-marks' }),
    onTraceAgain: () => tab && void showReport(tab, traceTabAgain(tab)),
    onCheck: (quotes) =>
      withTraced((trace, tab, checks) => wish(trace, checks, { type: 'check', tab, quotes })),
    onGoOn: (id) =>
      withTraced((trace, tab, checks) => wish(trace, checks, { type: 'go-on', tab, quotes: [id] })),
    onStopChecks: () =>
      tab?.id !== undefined && void requestChecks({ type: 'stop-checks', tab: tab.id }),
    onOpenOriginal: (quote, url) =>
      tab?.id !== undefined &&
      void requestChecks({ type: 'opened', tab: tab.id, quotes: [quote], url }),
    engine: null,
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
    onOpenPanel: openPanel && (() => tab && openPanel(tab)),
    onChooseSite: (on) => site && void choose(site, on),
    onExport: (format, to) => void exportTrace(format, to),
  }

  watchChecks((isOf) => {
    if (shown.kind === 'traced' && isOf(shown.trace.url)) void showChecks()
  })

  return { showReport, look, select }

  async function showReport(
    wanted: Tabs.Tab | null,
    report: Promise<Report> | null,
  ): Promise<void> {
    tab = wanted
    show({ kind: 'loading' })
    await showAnswer(Promise.all([report, readSite()]).then(([report]) => report))
  }

  async function look(wanted: Tabs.Tab | null, told = false): Promise<void> {
    const sameTab = tab?.id === wanted?.id
    tab = wanted
    if (!sameTab) show({ kind: 'loading' })
    const asked = ++turn
    const answer = tab?.id === undefined ? null : askPage(tab.id, { type: 'report' })
    await readSite()
    const report = await answer
    const state = report && (await withChecks(stateOf(report)))
    if (asked !== turn) return
    if (state) show(state)
    else if (told) show({ kind: 'removed' })
    // The browser tells the address of a page only where it lets us in.
    else show({ kind: 'untraced', allowed: tab?.url !== undefined })
  }

  function select(id: string): void {
    if (shown.kind === 'traced') show({ ...shown, selected: id })
  }

  async function ask(request: PageRequest): Promise<void> {
    if (tab?.id !== undefined) await showAnswer(askPage(tab.id, request))
  }

  async function showAnswer(answer: Promise<Report | null>): Promise<void> {
    const asked = ++turn
    const report = await answer
    const state = await withChecks(stateOf(report ?? left))
    if (asked === turn) show(state)
  }

  async function showChecks(): Promise<void> {
    const state = await withChecks(shown)
    if (state.kind === 'traced' && shown.kind === 'traced' && state.trace === shown.trace)
      show({ ...shown, checks: state.checks })
  }

  function withTraced(use: (trace: Trace, tab: number, checks: Checks) => void): void {
    if (shown.kind === 'traced' && tab?.id !== undefined) use(shown.trace, tab.id, shown.checks)
  }

  async function exportTrace(format: ExportFormat, to: ExportTarget): Promise<void> {
    if (shown.kind !== 'traced') return
    const { trace: traced, checks } = shown
    const date = new Date().toISOString().slice(0, 10)
    const input = { trace: traced, checks: finishedChecks(checks), date, wording }
    await takeAway(input, format, to)
    if (shown.kind === 'traced') show({ ...shown, exported: { format, to } })
  }

  async function readSite(): Promise<void> {
    const of = tab
    const known = of && (await readSiteChoice(of))
    if (of === tab) site = known
  }

  async function choose(choice: KnownChoice, on: boolean): Promise<void> {
    await chooseSite(choice, on)
    await readSite()
    show(shown)
  }

  function show(state: PopupState): void {
    shown = state
    draw(state, site, actions)
  }
}

/** A state with what is kept of earlier checks of the same article. */
async function withChecks(state: PopupState): Promise<PopupState> {
  if (state.kind !== 'traced') return state
  return { ...state, checks: await loadChecks(state.trace.url, state.trace.quotes) }
}

const left: Report = { state: 'obstacle', obstacle: 'left', language: null, detail: null }

function stateOf(report: Report): PopupState {
  switch (report.state) {
    case 'traced':
      return {
        kind: 'traced',
        trace: report.trace,
        sought: report.sought,
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
