// What the parts of Hearsay say to each other. A page can send none of these, but another extension's message or a
// stale build's could look alike: every message is checked by its sender and by its shape.
import browser, { type Runtime, type Tabs } from 'webextension-polyfill'
import { readArticle } from './text/article-shape.ts'
import type { Article, Sought, Trace } from './text/types.ts'
import type { CoreWords } from './wording/core.ts'

/** Why a page cannot be traced. */
export type Obstacle =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'no-article'
  /** The article, if there is one, stands in a frame of another origin. */
  | 'foreign-frame'
  | 'language'
  | 'no-quotation'
  /** The click that let us into the page before counts no longer. */
  | 'no-permission'
  /** The page has gone: left, loaded anew, crashed. */
  | 'left'
  | 'failed'

/** What the page's content script tells of its page; the answer to the click on the button. */
export type Report =
  | {
      readonly state: 'traced'
      readonly trace: Trace
      /** What the reader came to this page for. */
      readonly sought: readonly Sought[]
      /** Quotations whose words were found again in the page, by id. */
      readonly marked: readonly string[]
      /** The quotation whose card was opened last; null if none was. */
      readonly selected: string | null
      readonly firsthandShown: boolean
      /** True where the page no longer has the words that were marked. */
      readonly changed: boolean
    }
  | { readonly state: 'removed' }
  | {
      readonly state: 'obstacle'
      readonly obstacle: Obstacle
      /** The article's language as BCP 47, for the obstacle `language`; null where unknown. */
      readonly language: string | null
      /** For the obstacle `failed`: what to quote in a report of the fault; null otherwise. */
      readonly detail: string | null
    }

/** What popup and background ask of the page. */
export type PageRequest =
  | { readonly type: 'report' }
  | { readonly type: 'show-quotation'; readonly id: string }
  | { readonly type: 'show-firsthand'; readonly shown: boolean }
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** Opens the card of what is selected, has the cursor or the keyboard, else of the next quotation. */
  | { readonly type: 'open-card' }
  /** Tells screen readers what was found, unless the reader has switched that off. */
  | { readonly type: 'announce' }
  /** Says beside the selected words where they come from. `words` are the browser's account of them. */
  | { readonly type: 'explain-selection'; readonly words: string }
  | { readonly type: 'trace-again' }
  /** Some check of the page's quotations has a new result, to be asked for. */
  | { readonly type: 'checks-changed' }
  | { readonly type: 'remove-marks' }

/** What the page tells background and panel. */
export type PageNotice =
  /** It was traced anew: how many quotations are secondhand; null where that is not known, or no longer. */
  | { readonly type: 'count'; readonly secondhand: number | null }
  /** Nothing of Hearsay is left in it. */
  | { readonly type: 'ended' }
  /** The card of a quotation was opened. */
  | { readonly type: 'selected'; readonly id: string }
  /** The reader wants to see that quotation in the list. */
  | { readonly type: 'show-in-list'; readonly id: string }

/** What the quick look at load says; entrypoints/at-load.content sends it without this module, to stay small. */
const loadNotice = 'trace-at-load'

/** Asks the content script in the top frame of a tab; its report afterwards, null where nobody answers. */
export async function askPage(tab: number, request: PageRequest): Promise<Report | null> {
  try {
    return readReport(await browser.tabs.sendMessage(tab, request, { frameId: 0 }))
  } catch {
    return null // the tab was closed, has moved on, or was never traced
  }
}

/**
 * A trace, an article, a report are passed on as text: browsers copy a tree of some thousand objects from one world to the next in
 * tens of ms of the page's thread, and a text in none.
 */
export function pack(value: Report | Article | TraceAnswer): string {
  return JSON.stringify(value)
}

function unpack(packed: unknown): unknown {
  if (typeof packed !== 'string') return null
  try {
    return JSON.parse(packed)
  } catch {
    return null
  }
}

/** Answers the requests of Hearsay's own pages and background. Gives the function that stops it. */
export function answerRequests(answer: (request: PageRequest) => Promise<Report>): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const request = isOwnPage(sender) ? readPageRequest(message) : null
    return request ? answer(request).then(pack) : undefined
  }
  browser.runtime.onMessage.addListener(listen)
  return () => {
    if (!isCutOff()) browser.runtime.onMessage.removeListener(listen)
  }
}

/** True in a page for a copy of Hearsay that an update or removal has cut off from the rest. */
export function isCutOff(): boolean {
  try {
    return !browser.runtime?.id
  } catch {
    return true
  }
}

/** Tells background and panel what happens in the page. Never throws: a badge is not worth an error on the page. */
export function tell(notice: PageNotice): void {
  if (isCutOff()) return
  browser.runtime.sendMessage(notice).catch(() => {})
}

/** A trace, and what the reader came to that page for. */
export type TraceAnswer = { readonly trace: Trace; readonly sought: readonly Sought[] }

/**
 * Has an article traced in the background: the page's own thread stays free, and the engine and its catalogue are loaded
 * once for all tabs.
 */
export async function requestTrace(article: Article): Promise<TraceAnswer> {
  const message = { type: 'trace', article: pack(article) }
  const answer = unpack(await browser.runtime.sendMessage(message))
  const trace = isRecord(answer) ? answer['trace'] : null
  if (!isRecord(trace) || trace['version'] !== 1) throw new Error('The background gave no trace')
  return answer as unknown as TraceAnswer
}

/** Traces what the content scripts in top frames ask for. `isPrivate` is true in a private window. */
export function answerTraceRequests(
  trace: (article: Article, isPrivate: boolean) => Promise<TraceAnswer>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asked = isContentScript(sender) && isRecord(message) && message['type'] === 'trace'
    const article = asked ? readArticle(unpack(message['article'])) : null
    return article && standsAt(article, sender)
      ? trace(article, sender.tab?.incognito === true).then(pack)
      : undefined
  })
}

/** True of an article that says that it stands on the host from which it comes: on another's it could ask what is sought there. */
function standsAt({ url }: Article, sender: Runtime.MessageSender): boolean {
  if (url === null || !sender.url) return url === null
  return URL.canParse(url) && new URL(url).host === new URL(sender.url).host
}

/** Asks the background for the words of marks and cards, in the reader's language. */
export async function requestWords(): Promise<CoreWords> {
  const words: unknown = await browser.runtime.sendMessage({ type: 'words' })
  if (!isRecord(words) || !isRecord(words['messages']))
    throw new Error('The background has no words')
  return words as CoreWords
}

/** Gives the content scripts in top frames their words. */
export function answerWordsRequests(pick: () => Promise<CoreWords>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asked = isContentScript(sender) && isRecord(message) && message['type'] === 'words'
    return asked ? pick() : undefined
  })
}

/** Hears what the content scripts in top frames tell of their pages. */
export function hearPages(hear: (tab: Tabs.Tab, notice: PageNotice) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const notice = isContentScript(sender) ? readPageNotice(message) : null
    if (notice && sender.tab) hear(sender.tab, notice)
    return undefined
  })
}

/** Hears that a page on a site where Hearsay works on its own may be an article. The host is as in `location.hostname`. */
export function hearLoads(hear: (tab: Tabs.Tab, host: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const loaded = isContentScript(sender) && isRecord(message) && message['type'] === loadNotice
    if (loaded && sender.tab && sender.url && URL.canParse(sender.url)) {
      hear(sender.tab, new URL(sender.url).hostname)
    }
    return undefined
  })
}

/** True for our content script in the top frame of a tab. */
export function isContentScript(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.frameId === 0 && sender.tab?.id !== undefined
}

/** True for popup, options and background; false for content scripts, other extensions and anything unknown. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  // Firefox gives no address for its background: no tab, then, is what tells it from a content script.
  const ours = browser.runtime.getURL('')
  return (
    sender.id === browser.runtime.id && (sender.url ? sender.url.startsWith(ours) : !sender.tab)
  )
}

/** A request as it should be, or null for anything else. */
export function readPageRequest(message: unknown): PageRequest | null {
  if (!isRecord(message)) return null
  switch (message['type']) {
    case 'show-quotation':
      return typeof message['id'] === 'string'
        ? { type: 'show-quotation', id: message['id'] }
        : null
    case 'show-firsthand':
      return typeof message['shown'] === 'boolean'
        ? { type: 'show-firsthand', shown: message['shown'] }
        : null
    case 'step':
      return message['direction'] === 1 || message['direction'] === -1
        ? { type: 'step', direction: message['direction'] }
        : null
    case 'explain-selection':
      return typeof message['words'] === 'string'
        ? { type: 'explain-selection', words: message['words'] }
        : null
    case 'report':
    case 'open-card':
    case 'announce':
    case 'trace-again':
    case 'checks-changed':
    case 'remove-marks':
      return { type: message['type'] }
    default:
      return null
  }
}

/** A notice as it should be, or null for anything else. */
export function readPageNotice(message: unknown): PageNotice | null {
  if (!isRecord(message)) return null
  const { type, secondhand, id } = message
  if (type === 'selected' || type === 'show-in-list') {
    return typeof id === 'string' ? { type, id } : null
  }
  if (type === 'ended') return { type }
  if (type !== 'count') return null
  if (secondhand === null) return { type, secondhand }
  return Number.isSafeInteger(secondhand) && (secondhand as number) >= 0
    ? { type, secondhand: secondhand as number }
    : null
}

/** A packed report as it should be, or null. Only its frame is checked: it comes from our own script in an isolated world. */
export function readReport(packed: unknown): Report | null {
  const answer = unpack(packed)
  if (!isRecord(answer)) return null
  if (answer['state'] === 'traced')
    return isRecord(answer['trace']) ? (answer as unknown as Report) : null
  if (answer['state'] === 'removed') return { state: 'removed' }
  return answer['state'] === 'obstacle' && typeof answer['obstacle'] === 'string'
    ? (answer as unknown as Report)
    : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
