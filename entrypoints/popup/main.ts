import browser, { type Tabs } from 'webextension-polyfill'
import { traceTab } from '../background/trace-tab.ts'
import { drawView } from '../view/draw.tsx'
import { openSidePanel } from '../view/side-panel.ts'

// The page is read while the popup is drawn.
const front = readTab().then((tab) => ({ tab, report: tab && traceTab(tab) }))
const session = await drawView(
  openSidePanel &&
    ((tab) => {
      void openSidePanel?.(tab).then(() => window.close())
    }),
)
const { tab, report } = await front
void session.showReport(tab, report)

/** The tab in front; `?tab=ID` names another for a popup that was opened in a tab of its own. */
async function readTab(): Promise<Tabs.Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named) return browser.tabs.get(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active ?? null
}
