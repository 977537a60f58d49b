import browser, { type Tabs } from 'webextension-polyfill'
import { askPage, type Report } from '../../src/messages.ts'

/** Milliseconds after a page is loaded, by which our script is in it if it was to be put there. */
const SETTLED = 300

/**
 * Waits until a tab has loaded another page, or the same anew, for whoever waits for an answer from the one before: browsers keep
 * that one aside for the back button, asleep, and it never answers. Gives the report of the page that is there then, null where
 * nothing of ours is in it, and the function that stops the waiting.
 */
export function whenNextPage(tabId: number): {
  readonly report: Promise<Report | null>
  stop(): void
} {
  let stop = () => {}
  const report = new Promise<Report | null>((resolve) => {
    const listen = async (updated: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (updated !== tabId || status !== 'complete') return
      // A page that was still loading when it was clicked tells the same: there we are, and answer once we are done.
      await new Promise((settled) => setTimeout(settled, SETTLED))
      resolve(await askPage(tabId, { type: 'report' }))
    }
    browser.tabs.onUpdated.addListener(listen)
    stop = () => browser.tabs.onUpdated.removeListener(listen)
  })
  return { report, stop: () => stop() }
}
