import browser, { type Tabs } from 'webextension-polyfill'
import { type Obstacle, type Report, readReport } from '../../src/messages.ts'

const styles = '/content-scripts/content.css'

/**
 * Puts Hearsay into a tab, or finds it there, and gives its report. Needs activeTab: the reader's click or key.
 * Never throws: where the browser refuses, the report says why.
 */
export async function traceTab(tab: Tabs.Tab): Promise<Report> {
  const target = { tabId: tab.id ?? browser.tabs.TAB_ID_NONE }
  try {
    // Both at once: the popup that runs this may be closed at any time, and then the rest would not be asked for.
    const [[injected]] = await Promise.all([
      browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] }),
      browser.scripting.insertCSS({ target, files: [styles], origin: 'AUTHOR' }),
    ])
    // Firefox does not throw where it lets nobody in: it answers with an error, or with nothing.
    return readReport(injected?.result) ?? obstacle(whyRefused(tab.url))
  } catch {
    return obstacle(whyRefused(tab.url))
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

/** Why the browser lets no extension into a page. The address is null where we may not even know it. */
export function whyRefused(url: string | undefined): Obstacle {
  if (url && stores.test(url)) return 'store'
  if (url && /^(https?|file):.*\.pdf([?#]|$)/i.test(url)) return 'pdf'
  return 'browser-page'
}

function obstacle(why: Obstacle): Report {
  return { state: 'obstacle', obstacle: why, language: null, detail: null }
}
