import type { Page } from 'puppeteer-core'
import type { BrowserName } from './find.ts'

/** A real browser with Hearsay in it and one tab, driven as a reader would. Functions given to it run in the browser. */
export type Reader = {
  readonly name: BrowserName
  /** The tab that is read. */
  readonly page: Page
  /** Goes on in another tab. */
  newTab(): Promise<void>
  /** Goes back to a tab that was left by `newTab`. */
  useTab(page: Page): Promise<void>
  /** Has the browser put a tab away that is not in front, as it does to spare memory, and goes back to it: it is loaded anew. */
  discardAndReturn(page: Page): Promise<void>
  /** Ends the process of the page that is read, as a fault in the browser would; the tab then shows no page. */
  crashPage(): Promise<void>
  /** Goes on in another window; gives the way back, which closes that one. */
  newWindow(): Promise<() => Promise<void>>
  /** Goes to a page of the browser itself (chrome://version, about:support), in a tab of its own in Firefox. */
  openInternal(address: string): Promise<void>
  /** Goes to a page of Hearsay itself ("welcome.html") in the tab that is read, which is then no page of the web. */
  openOwn(path: string): Promise<void>
  /** Clicks Hearsay's toolbar button, which opens the real popup and grants activeTab. */
  pressButton(): Promise<PopupWindow>
  /** Waits for the side panel (Firefox: the sidebar), once a click in the popup has opened it. */
  findPanel(): Promise<PopupWindow>
  /** Opens the page of options in a tab of its own, in front; `page` goes on behind it. */
  openOptions(): Promise<PopupWindow>
  /** Waits for the list of quotations, wherever the browser has opened it: panel or popup. */
  findList(): Promise<PopupWindow>
  /** What the reader would paste: the text on the clipboard. */
  pasteInPage(): Promise<string>
  /** Waits for a small window of Hearsay's own ("allow"), which somebody's click has opened. */
  findWindow(name: string): Promise<Pick<PopupWindow, 'evaluate'>>
  /** Runs a command of the manifest as its key would, short of the key itself, which no driver can press. */
  runCommand(name: string): Promise<void>
  /**
   * Chooses one of Hearsay's items in the menu of the right mouse button, with what is selected in the page now. `at` is a point
   * of the viewport in px. Chromium's menu cannot be opened headless: the item must be there, and its click is reported as
   * Chromium would, but grants no activeTab.
   */
  chooseInMenu(item: string, at: { x: number; y: number }): Promise<void>
  /** Lets the browser grant a host (pattern) when Hearsay asks for it in the reader's click, as if the reader agreed. */
  agreeTo(pattern: string): Promise<void>
  /** Takes a host's permission away again, as in the browser's own settings. */
  takeBack(pattern: string): Promise<void>
  /** Tells Hearsay's background of a permission as Chromium would after the reader's yes. Chromium only. */
  reportGrant(pattern: string): Promise<void>
  /** Bytes that the page and what runs in it hold, after a garbage collection, by the browser's own account. */
  measureHeap(): Promise<number>
  /** Ends Hearsay's background, as browsers do when it is idle. */
  stopBackground(): Promise<void>
  /** Loads Hearsay anew, as at an update. */
  reloadExtension(): Promise<void>
  /** The text of the badge on the toolbar button, '' if there is none. */
  readBadge(): Promise<string>
  /** The tooltip of the toolbar button. */
  readTooltip(): Promise<string>
  /** Runs a function on the closed shadow root of Hearsay's own element in the page; null if the element is absent. */
  inCard<T>(work: (root: ShadowRoot) => T): Promise<T | null>
  close(): Promise<void>
}

/** The popup as it stands under the toolbar button, or the side panel. */
export type PopupWindow = {
  evaluate<T, A extends readonly unknown[]>(
    work: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>
  /** Runs the source of a script. Chromium only. */
  run(source: string): Promise<void>
  /** As if the reader's system were light or dark. Chromium only. */
  useScheme(scheme: 'light' | 'dark'): Promise<void>
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

export type ReaderOptions = {
  /** The folder of the built extension, absolute. */
  readonly extension: string
  readonly headless: boolean
  readonly width: number
  readonly height: number
}
