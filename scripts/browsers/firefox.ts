// Drives Firefox over WebDriver BiDi. Its chrome scope, which automation may enter with -remote-allow-system-access,
// clicks the real toolbar button and reaches into the popup and into closed shadow roots.
import { writeFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './find.ts'
import type { PopupWindow, Reader, ReaderOptions } from './reader.ts'

const answerTimeoutMs = 10_000

/** Opens Firefox with Hearsay in it. */
export async function openFirefox(options: ReaderOptions): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.headless ? { width: options.width, height: options.height } : null,
    args: ['-remote-allow-system-access', `--width=${options.width}`, `--height=${options.height}`],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      // The popup stays open while the test looks at the page.
      'ui.popup.disable_autohide': true,
    },
  })
  const id = await browser.installExtension(options.extension)
  let page = (await browser.pages())[0] ?? (await browser.newPage())
  let scope = await enterChromeScope(browser)
  const chrome = <T>(body: string) => scope<T>(body)
  // The first-run page opens by itself and would stand in front of what is read.
  await chrome(`const until = Date.now() + ${answerTimeoutMs}
    const isWelcome = tab => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')
    while (![...gBrowser.tabs].some(isWelcome)) {
      if (Date.now() > until) throw new Error('The first-run page did not open')
      await new Promise(resolve => setTimeout(resolve, 30))
    }
    gBrowser.removeTab([...gBrowser.tabs].find(isWelcome))`)
  const action = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
    .apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension)`

  return {
    name: 'firefox',
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
    async discardAndReturn() {
      await chrome(`const { TabStateFlusher } =
          ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs')
        const tab = [...gBrowser.tabs].findLast(tab => !tab.selected && /^http/.test(tab.linkedBrowser.currentURI.spec))
        await TabStateFlusher.flush(tab.linkedBrowser)
        if (!gBrowser.discardBrowser(tab, true)) throw new Error('The tab was not put away')
        gBrowser.selectedTab = tab
        const { currentURI } = tab.linkedBrowser
        while (tab.hasAttribute('pending') || tab.linkedBrowser.webProgress.isLoadingDocument || !/^http/.test(tab.linkedBrowser.currentURI.spec))
          await new Promise(resolve => setTimeout(resolve, 30))`)
      for (const one of await browser.pages()) {
        if (one !== page && /^http/.test(one.url())) page = one
      }
    },
    async crashPage() {
      const pid = await chrome<number>(
        'return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid',
      )
      process.kill(pid, 'SIGKILL')
      await chrome(`while (!gBrowser.selectedBrowser.currentURI.spec.startsWith('about:tabcrashed')
          && !gBrowser.selectedTab.hasAttribute('crashed')) await new Promise(resolve => setTimeout(resolve, 30))`)
    },
    async newWindow() {
      const before = { page, scope }
      page = await browser.newPage({ type: 'window' })
      scope = await enterChromeScope(browser)
      return async () => {
        await page.close()
        page = before.page
        scope = before.scope
        await page.bringToFront()
      }
    },
    openInternal: (address) =>
      // It moves to another process, where WebDriver would lose the tab; so in a second one, closed by the next reading.
      chrome(`for (const tab of gBrowser.tabs) if (tab.hearsayInternal) gBrowser.removeTab(tab)
        const tab = gBrowser.addTrustedTab(${JSON.stringify(address)})
        tab.hearsayInternal = true
        gBrowser.selectedTab = tab
        while (tab.linkedBrowser.webProgress.isLoadingDocument || tab.linkedBrowser.currentURI.spec === 'about:blank')
          await new Promise(resolve => setTimeout(resolve, 30))`),
    async openOwn(path) {
      const host = await chrome<string>(
        `return WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
      )
      // page.goto waits for ever for a page of an extension.
      const { connection } = browser as unknown as { connection: BidiConnection }
      await connection.send('browsingContext.navigate', {
        context: (page.mainFrame() as unknown as { _id: string })._id,
        url: `moz-extension://${host}/${path}`,
        wait: 'complete',
      })
    },
    async pressButton() {
      if (!(await chrome<boolean>('return Boolean(gBrowser.selectedTab.hearsayInternal)')))
        await page.bringToFront()
      await chrome(`await (${action}).triggerAction(window)`)
      await waitForView(chrome, popupBrowser)
      return popupWindow(chrome)
    },
    async findList() {
      const either = `(${popupBrowser} ?? ${panelBrowser})`
      await waitForView(chrome, either)
      return (await chrome<boolean>(`return Boolean(${popupBrowser})`))
        ? popupWindow(chrome)
        : panelWindow(chrome)
    },
    pasteInPage: () => chrome('return navigator.clipboard.readText()'),
    async findPanel() {
      await waitForView(chrome, panelBrowser)
      return panelWindow(chrome)
    },
    async openOptions() {
      await chrome(`const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        const tab = gBrowser.addTrustedTab(extension.getURL('options.html'))
        gBrowser.selectedTab = tab`)
      await waitForView(chrome, optionsBrowser)
      const options = optionsWindow(chrome)
      const isDrawn = () => options.evaluate(() => document.querySelector('h1') !== null)
      while (!(await isDrawn())) await new Promise((resolve) => setTimeout(resolve, 30))
      return options
    },
    async findWindow(name) {
      await waitForView(chrome, windowBrowser(name))
      return viewWindow(chrome, windowBrowser(name))
    },
    reportGrant: () => Promise.reject(new Error('Firefox is started without its prompts')),
    runCommand: (name) =>
      chrome(`const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        extension.shortcuts.onCommand(${JSON.stringify(name)})`),
    async chooseInMenu(item, at) {
      await page.mouse.click(at.x, at.y, { button: 'right' })
      await chrome(`const menu = document.getElementById('contentAreaContextMenu')
        const until = Date.now() + ${answerTimeoutMs}
        while (menu.state !== 'open') {
          if (Date.now() > until) throw new Error('The menu did not open')
          await new Promise(resolve => setTimeout(resolve, 20))
        }
        const item = [...menu.children].find(one => one.id.endsWith('_' + ${JSON.stringify(item)}))
        if (item) menu.activateItem(item)
        else menu.hidePopup()
        if (!item) throw new Error('The menu has no such item')`)
    },
    // Firefox is started without its prompts.
    agreeTo: async () => {},
    takeBack: (pattern) =>
      chrome(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        await ExtensionPermissions.remove(${JSON.stringify(id)}, { permissions: [], origins: [${JSON.stringify(pattern)}] },
          WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension)`),
    measureHeap: () =>
      chrome(
        inFrame(
          'gBrowser.selectedBrowser',
          `for (let n = 0; n < 3; n++) {
             Cu.forceGC()
             Cu.forceCC()
             await new Promise(resolve => content.setTimeout(resolve, 50))
           }
           const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
           const [objects, strings, other] = [{}, {}, {}]
           // The page's zone, in which content scripts live as well; its DOM and styles are not of our making.
           manager.sizeOfTab(content, objects, strings, other, {}, {}, {}, {}, {}, {})
           return objects.value + strings.value + other.value`,
        ),
      ),
    stopBackground: () =>
      chrome(
        `await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`,
      ),
    reloadExtension: () =>
      chrome(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload()`),
    readBadge: () =>
      chrome(`const action = ${action}
        return action.action.getContextData(gBrowser.selectedTab).badgeText ?? ''`),
    readTooltip: () =>
      chrome(`const action = ${action}
        return action.action.getContextData(gBrowser.selectedTab).title ?? ''`),
    async inCard<T>(work: (root: ShadowRoot) => T) {
      const answer = await chrome(
        inFrame(
          'gBrowser.selectedBrowser',
          `const host = content.document.querySelector('html > hearsay-ui')
           const root = host && host.openOrClosedShadowRoot
           return root ? { value: (${work})(root) } : null`,
        ),
      )
      return (answer as { value: T } | null)?.value ?? null
    },
    async close() {
      await browser.close()
    },
  }
}

type ChromeScope = <T>(body: string) => Promise<T>

/** Gives a function that runs the body of an async function in Firefox's own window, the one opened last. */
async function enterChromeScope(browser: unknown): Promise<ChromeScope> {
  const { connection } = browser as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = (tree.result.contexts ?? []).findLast(({ url }) =>
    url.endsWith('browser.xhtml'),
  )?.context
  if (!context) throw new Error('Firefox has no browser window')
  return async <T>(body: string) => {
    const { result } = await connection.send('script.evaluate', {
      target: { context },
      awaitPromise: true,
      // Values come back as JSON: BiDi's own form of them would have to be unpacked.
      expression: `(async () => { ${body} })().then(value => JSON.stringify(value ?? null))`,
    })
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text)
    return JSON.parse(result.result?.value ?? 'null') as T
  }
}

type BidiConnection = {
  send(
    method: string,
    params: object,
  ): Promise<{
    result: {
      contexts?: { url: string; context: string }[]
      result?: { value: string }
      exceptionDetails?: { text: string }
    }
  }>
}

const popupBrowser = `[...document.querySelectorAll('panel browser.webextension-popup-browser')]
  .find(browser => browser.currentURI.spec.endsWith('/popup.html'))`

/** The extension's page in a window of its own. */
const windowBrowser = (name: string) => `[...Services.wm.getEnumerator('navigator:browser')]
  .map(window => window.gBrowser?.selectedBrowser)
  .find(browser => browser?.currentURI.spec.includes('/${name}.html'))`

/** The extension's page inside the sidebar's own. */
const panelBrowser = `[document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')]
  .find(browser => browser?.currentURI.spec.endsWith('/sidepanel.html'))`

/** The tab with the page of options, which is the last. */
const optionsBrowser = `gBrowser.browsers.findLast(browser => browser.currentURI.spec.endsWith('/options.html'))`

/** Resolves once popup or sidebar is laid out: looking into it any sooner hangs. */
async function waitForView(chrome: ChromeScope, view: string): Promise<void> {
  await chrome(`const until = Date.now() + ${answerTimeoutMs}
    for (;;) {
      const browser = ${view}
      if (browser && !browser.webProgress?.isLoadingDocument && browser.getBoundingClientRect().width > 0) return
      if (Date.now() > until) throw new Error('Hearsay’s popup or sidebar did not open')
      await new Promise(resolve => setTimeout(resolve, 50))
    }`)
}

/** Chrome-scope code that runs the body of an async function in the content process of a browser element. */
function inFrame(browser: string, body: string): string {
  const script = `(async () => { ${body} })().then(
    value => sendAsyncMessage('hearsay:answer', JSON.stringify({ value: value ?? null })),
    error => sendAsyncMessage('hearsay:answer', JSON.stringify({ error: String(error) })))`
  return `const manager = (${browser}).messageManager
    const answer = await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('No answer from the page')), ${answerTimeoutMs})
      manager.addMessageListener('hearsay:answer', function listen(message) {
        manager.removeMessageListener('hearsay:answer', listen)
        resolve(JSON.parse(message.data))
      })
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false)
    })
    if (answer.error) throw new Error(answer.error)
    return answer.value`
}

function popupWindow(chrome: ChromeScope): PopupWindow {
  return {
    ...viewWindow(chrome, popupBrowser),
    close: () =>
      chrome(`const browser = ${popupBrowser}
        browser?.closest('panel').hidePopup()
        while (${popupBrowser}) await new Promise(resolve => setTimeout(resolve, 20))`),
  }
}

function panelWindow(chrome: ChromeScope): PopupWindow {
  return {
    ...viewWindow(chrome, panelBrowser),
    close: () => chrome('window.SidebarController.hide()'),
  }
}

function optionsWindow(chrome: ChromeScope): PopupWindow {
  return {
    ...viewWindow(chrome, optionsBrowser),
    close: () =>
      chrome(`const browser = ${optionsBrowser}
        if (browser) gBrowser.removeTab(gBrowser.getTabForBrowser(browser))`),
  }
}

function viewWindow(chrome: ChromeScope, view: string): Omit<PopupWindow, 'close'> {
  return {
    evaluate: (work, ...args) =>
      chrome(
        inFrame(
          view,
          // A sandbox with the popup's own view of itself, as the extension's CSP forbids eval.
          `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
           // Counts as the reader's doing up to its first wait, as it does in Chromium.
           const input = content.windowUtils.setHandlingUserInput(true)
           const answer = Cu.evalInSandbox(${JSON.stringify(
             `(async () => JSON.stringify((await (${work})(...${JSON.stringify(args)})) ?? null))()`,
           )}, sandbox)
           input.destruct()
           return JSON.parse(await answer)`,
        ),
      ),
    run: () => Promise.reject(new Error('Only functions can be run in Firefox’s popup')),
    useScheme: () => Promise.reject(new Error('Firefox’s popup takes the scheme of the system')),
    async screenshot(path) {
      const data = await chrome<string>(`const browser = ${view}
        const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white')
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
        canvas.width = picture.width
        canvas.height = picture.height
        canvas.getContext('2d').drawImage(picture, 0, 0)
        return canvas.toDataURL('image/png')`)
      writeFileSync(path, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'))
    },
  }
}
