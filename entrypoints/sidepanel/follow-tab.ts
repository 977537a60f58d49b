import browser, { type Tabs } from 'webextension-polyfill'

/**
 * Follows the tab in front of the panel's own window: `see` gets it at first, when another tab comes to the front, and when its
 * page changes. Gives the question whether a tab is that one.
 */
export async function followTab(
  see: (tab: Tabs.Tab | null) => void,
): Promise<(tab: Tabs.Tab) => boolean> {
  const { id: windowId } = await browser.windows.getCurrent()
  let followed: number | undefined

  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void look()
  })
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // A page that moves without loading tells its new address only; one that loads is empty until it is done.
    if (tabId === followed && (change.status !== undefined || change.url !== undefined)) void look()
  })
  // A tab dragged into this window comes to its front without being activated in it.
  browser.tabs.onAttached.addListener(() => void look())
  await look()
  return (tab) => tab.id === followed

  async function look(): Promise<void> {
    const [active] = await browser.tabs.query(
      windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId },
    )
    followed = active?.id
    see(active ?? null)
  }
}
