import browser from 'webextension-polyfill'

const colour = '#5b3a1e'

/** Writes the number of secondhand quotations on the button for one tab; null takes it away. Never throws. */
export async function showCount(tabId: number, secondhand: number | null): Promise<void> {
  const text = secondhand === null ? '' : secondhand > 999 ? '999+' : String(secondhand)
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour })
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // The tab was closed meanwhile.
  }
}
