import browser, { type Tabs } from 'webextension-polyfill'
import { type Obstacle, type Report, readReport } from '../../src/messages.ts'
import { whenNextPage } from './next-page.ts'

const styles = '/content-scripts/content.css'

/**
 * Puts Hearsay into a tab, or finds it there, and gives its report. Needs activeTab: the reader's click or key.
 * Never throws: where the browser refuses, or the page goes away meanwhile, the report says so.
 */
export async function traceTab(tab: Tabs.Tab): Promise<Report> {
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE
  const next = whenNextPage(tabId)
  const left = next.report.then((report) => report ?? obstacle('left'))
  try {
    return await Promise.race([inject(tabId, tab.url), left])
  } finally {
    next.stop()
  }
}

/**
 * As `traceTab`, some time after the reader's click: by now another page may be there, for which that click does not count.
 */
export async function traceTabAgain(tab: Tabs.Tab): Promise<Report> {
  const report = await traceTab(tab)
  const isRefused = report.state === 'obstacle' && report.obstacle === 'browser-page'
  return isRefused ? obstacle('no-permission') : report
}

async function inject(tabId: number, url: string | undefined): Promise<Report> {
  const target = { tabId }
  try {
    // Both at once: the popup that runs this may be closed at any time, and then the rest would not be asked for.
    const [[injected]] = await Promise.all([
      browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] }),
      browser.scripting.insertCSS({ target, files: [styles], origin: 'AUTHOR' }),
    ])
    // Firefox does not throw where it lets nobody in: it answers with an error, or with nothing.
    return readReport(injected?.result) ?? obstacle(whyNoReport(url, injected?.error))
  } catch (error) {
    return obstacle(whyNoReport(url, error))
  }
}

/** Takes the styles of the marks out of a tab again. */
export async function forgetMarkStyles(tabId: number): Promise<void> {
  await browser.scripting
    .removeCSS({ target: { tabId }, files: [styles], origin: 'AUTHOR' })
    .catch(() => {}) // the tab was closed, or the permission ended with its page
}

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/

/** How browsers say that they let nobody in. Whatever else they say is of a page that is gone. */
const refusal = /cannot access|cannot be scripted|permission/i

/**
 * Why a page gave no report: the browser lets no extension into it, or it has gone. The address is undefined where we may not even
 * know it; the error is what the browser said, if anything.
 */
export function whyNoReport(url: string | undefined, error: unknown): Obstacle {
  if (url && stores.test(url)) return 'store'
  const isOfTheWeb = url && /^(https?|file):/i.test(url)
  if (isOfTheWeb && /\.pdf([?#]|$)/i.test(url)) return 'pdf'
  return isOfTheWeb && !refusal.test(String(error)) ? 'left' : 'browser-page'
}

function obstacle(why: Obstacle): Report {
  return { state: 'obstacle', obstacle: why, language: null, detail: null }
}
