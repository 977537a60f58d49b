import browser, { type Tabs } from 'webextension-polyfill'
import { openSidePanel } from '../view/side-panel.ts'

/**
 * Opens the list of quotations: the panel beside the page, or the popup where the browser opens no panel now. To be called in
 * the reader's doing itself, before anything is awaited.
 */
export function openList(tab: Tabs.Tab): void {
  const opened = openSidePanel?.(tab) ?? Promise.reject(new Error('no panel in this browser'))
  opened.catch(() => browser.action.openPopup()).catch(() => {}) // neither: the button remains
}
