// Drives Chromium: its extensions domain loads the build and clicks the real toolbar button.
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from './find.ts'
import type { PopupWindow, Reader, ReaderOptions } from './reader.ts'

/** Opens Chromium with Hearsay in it. */
export async function openChromium(options: ReaderOptions): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? { width: options.width, height: options.height } : null,
    args: [
      `--window-size=${options.width},${options.height}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  /** The background as it runs now; waits for it where it was stopped. */
  const findWorker = async () => {
    const target = await browser.waitForTarget((target) => target.type() === 'service_worker')
    const worker = await target.worker()
    if (!worker) throw new Error('Hearsay’s background does not run')
    return worker
  }
  const findView = async (...names: readonly string[]) => {
    const isView = (url: string) =>
      url.startsWith('chrome-extension:') &&
      names.some((name) => url.replace(/\?.*/, '').endsWith(`/${name}.html`))
    const target = await browser.waitForTarget((target) => isView(target.url()), {
      timeout: 10_000,
    })
    return popupWindow(await target.asPage())
  }
  /** As on chrome://extensions. What was added there is not granted yet, but needs no dialog any more. */
  const changeHosts = async (
    change: 'addHostPermission' | 'removeHostPermission',
    pattern: string,
  ) => {
    const [id = ''] = (await browser.extensions()).keys()
    const settings = await browser.newPage()
    await settings.goto('chrome://extensions')
    await settings.evaluate(
      async (change, id, pattern) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: ChromeOfSettings }).chrome
        await developerPrivate[change](id, pattern)
      },
      change,
      id,
      pattern,
    )
    await settings.close()
    await page.bringToFront()
  }
  await findWorker()
  const extension = [...(await browser.extensions()).values()][0]
  if (!extension) throw new Error(`Chromium did not load the extension in ${options.extension}`)
  // The first-run page opens by itself and would stand in front of what is read.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))
  await (await welcome.page())?.close()
  let page = (await browser.pages())[0] ?? (await browser.newPage())

  return {
    name: 'chromium',
    get page() {
      return page
    },
    async newTab() {
      page = await browser.newPage()
    },
    async useTab(wanted) {
      page = wanted
      await page.bringToFront()
    },
    async discardAndReturn(discarded) {
      const address = discarded.url()
      await (await findWorker()).evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome
        for (const { id } of await tabs.query({ active: false })) await tabs.discard(id)
      })
      const isBack = async () => (await browser.pages()).find((one) => one.url() === address)
      for (let back = await isBack(); ; back = await isBack()) {
        if (back && back !== discarded) {
          page = back
          break
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      await page.bringToFront()
      await page.waitForFunction(() => document.readyState === 'complete')
    },
    async crashPage() {
      const client = await page.createCDPSession()
      const crashed = new Promise((resolve) => client.once('Inspector.targetCrashed', resolve))
      await client.send('Inspector.enable')
      // Nobody is left to answer it.
      client.send('Page.crash').catch(() => {})
      await crashed
    },
    async newWindow() {
      const before = page
      page = await browser.newPage({ type: 'window' })
      return async () => {
        await page.close()
        page = before
        await page.bringToFront()
      }
    },
    async openInternal(address) {
      await page.goto(address)
    },
    async openOwn(path) {
      await page.goto(`chrome-extension://${extension.id}/${path}`)
    },
    async pressButton() {
      await page.bringToFront()
      await page.triggerExtensionAction(extension)
      return findView('popup')
    },
    findPanel: () => findView('sidepanel'),
    async openOptions() {
      const [id = ''] = (await browser.extensions()).keys()
      const tab = await browser.newPage()
      await tab.goto(`chrome-extension://${id}/options.html`)
      await tab.waitForSelector('h1')
      return popupWindow(tab)
    },
    findList: () => findView('popup', 'sidepanel'),
    async pasteInPage() {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read'])
      await page.bringToFront()
      return page.evaluate(() => navigator.clipboard.readText())
    },
    findWindow: findView,
    async runCommand(name) {
      await (await findWorker()).evaluate(async (name) => {
        const { tabs, commands } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome
        const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
        commands.onCommand.dispatch(name, active)
      }, name)
    },
    async chooseInMenu(menuItemId) {
      const selectionText = await page.evaluate(() => String(getSelection()))
      await (await findWorker()).evaluate(
        async (info) => {
          const { tabs, contextMenus } = (globalThis as unknown as { chrome: ChromeOfWorker })
            .chrome
          // Rejects where there is no such item.
          await contextMenus.update(info.menuItemId, {})
          const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
          contextMenus.onClicked.dispatch(info, active)
        },
        { menuItemId, selectionText },
      )
    },
    agreeTo: (pattern) => changeHosts('addHostPermission', pattern),
    takeBack: (pattern) => changeHosts('removeHostPermission', pattern),
    async reportGrant(pattern) {
      await (await findWorker()).evaluate((pattern) => {
        const { permissions } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome
        permissions.onAdded.dispatch({ origins: [pattern] })
      }, pattern)
    },
    async measureHeap() {
      const client = await page.createCDPSession()
      await client.send('HeapProfiler.collectGarbage')
      await client.send('HeapProfiler.collectGarbage')
      const { usedSize } = await client.send('Runtime.getHeapUsage')
      await client.detach()
      return usedSize
    },
    async stopBackground() {
      await (await findWorker()).close()
    },
    async reloadExtension() {
      // Loading the same folder again is an update; chrome.runtime.reload() ends a headless Chromium.
      await browser.installExtension(options.extension)
      await findWorker()
    },
    async readBadge() {
      return (await findWorker()).evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome
        const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
        return active ? action.getBadgeText({ tabId: active.id }) : ''
      })
    },
    async readTooltip() {
      return (await findWorker()).evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome
        const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
        return active ? action.getTitle({ tabId: active.id }) : ''
      })
    },
    async inCard(work) {
      for (const realm of page.extensionRealms()) {
        // The realm of an updated extension's former copy has no chrome.dom any more.
        const answer = await realm.evaluate(`(() => {
          const host = document.querySelector('html > hearsay-ui')
          const root = host && chrome.dom?.openOrClosedShadowRoot(host)
          return root ? { value: (${work})(root) } : null
        })()`)
        if (answer) return (answer as { value: Awaited<ReturnType<typeof work>> }).value
      }
      return null
    },
    async close() {
      await browser.close()
    },
  }
}

type ChromeOfSettings = {
  readonly developerPrivate: {
    readonly [change in 'addHostPermission' | 'removeHostPermission']: (
      id: string,
      pattern: string,
    ) => Promise<void>
  }
}

type ChromeOfWorker = {
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>
    discard(id: number): Promise<unknown>
  }
  readonly permissions: { readonly onAdded: { dispatch(permissions: object): void } }
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } }
  readonly contextMenus: {
    update(id: string, change: object): Promise<void>
    readonly onClicked: { dispatch(info: object, tab: unknown): void }
  }
  readonly action: {
    getBadgeText(tab: { tabId: number }): Promise<string>
    getTitle(tab: { tabId: number }): Promise<string>
  }
}

function popupWindow(page: Page): PopupWindow {
  return {
    evaluate: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`) as never,
    async run(source) {
      await page.evaluate(source)
    },
    useScheme: (scheme) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // No colour is caught on its way from one scheme to the other.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` })
    },
    async close() {
      await page.close()
    },
  }
}
