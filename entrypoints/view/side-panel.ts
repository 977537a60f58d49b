import browser, { type Tabs } from 'webextension-polyfill'

/** Chrome's panel, which the types of the polyfill do not know. */
type SidePanel = { open(where: { windowId: number }): Promise<void> }

/**
 * Opens the side panel (Firefox: the sidebar) beside a tab. Null where the browser has neither, as on Android.
 * To be called in the reader's click itself: browsers open no panel by themselves.
 */
export const openSidePanel: ((tab: Tabs.Tab) => Promise<void>) | null = findOpener()

function findOpener(): ((tab: Tabs.Tab) => Promise<void>) | null {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel }
  if (sidePanel) return (tab) => sidePanel.open({ windowId: tab.windowId ?? -2 })
  const { sidebarAction } = browser as { sidebarAction?: typeof browser.sidebarAction }
  if (sidebarAction) return () => sidebarAction.open()
  return null
}
