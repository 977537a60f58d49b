import browser, { type Menus, type Tabs } from 'webextension-polyfill'
import { askPage } from '../../src/messages.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { loadSettings, wantedLanguages, watchSettings } from '../../src/settings/store.ts'
import { pickCoreWording } from '../../src/wording/core.ts'
import { traceTab } from './trace-tab.ts'

const tracePage = 'trace-page'
const explainSelection = 'explain-selection'

/** Where browsers let extensions in: elsewhere the menu stays as it is. */
const pages = ['http://*/*', 'https://*/*', 'file:///*']

/** Puts Hearsay into the menu of the right mouse button, as far as the reader wants it there. Android has no such menu. */
export function offerMenu(): void {
  const { contextMenus } = browser as { contextMenus?: Menus.Static }
  if (!contextMenus) return
  contextMenus.onClicked.addListener((info, tab) => {
    if (!tab) return
    if (info.menuItemId === tracePage) void traceOrSayWhyNot(tab)
    if (info.menuItemId === explainSelection) void explain(tab, info.selectionText ?? '')
  })
  // Browsers remember the items; they are written anew when what they depend on has changed.
  const refresh = async () => writeItems(contextMenus, await loadSettings())
  browser.runtime.onInstalled.addListener(refresh)
  browser.runtime.onStartup.addListener(refresh)
  watchSettings((settings) => void writeItems(contextMenus, settings))
}

async function writeItems(menu: Menus.Static, settings: Settings): Promise<void> {
  await menu.removeAll()
  if (!settings.contextMenu) return
  const { say } = pickCoreWording(wantedLanguages(settings))
  const pageItem = { id: tracePage, title: say('tracePage'), contexts: ['page' as const] }
  const wordsItem = {
    id: explainSelection,
    title: say('menuExplain'),
    contexts: ['selection' as const],
  }
  for (const item of [pageItem, wordsItem]) {
    // Two refreshes may cross: the second finds the item there already.
    menu.create({ ...item, documentUrlPatterns: pages }, () => void browser.runtime.lastError)
  }
}

/** As the toolbar button would; where there is something to explain, its popup does that. */
async function traceOrSayWhyNot(tab: Tabs.Tab): Promise<void> {
  const report = await traceTab(tab)
  if (report.state !== 'traced') await browser.action.openPopup().catch(() => {})
  else if (tab.id !== undefined) await askPage(tab.id, { type: 'announce' })
}

async function explain(tab: Tabs.Tab, words: string): Promise<void> {
  await traceTab(tab)
  if (tab.id !== undefined) await askPage(tab.id, { type: 'explain-selection', words })
}
