// What popup, panel and card ask of the background about checks. See messages.ts for how senders are told apart.
import browser, { type Runtime } from 'webextension-polyfill'
import type { KeptChecks } from './checks.ts'
import { isContentScript, isOwnPage } from './messages.ts'

/** `tab` holds the article; quotations are named by the ids of its trace. */
export type CheckRequest =
  | { readonly type: 'check'; readonly tab: number; readonly quotes: readonly string[] }
  /** To the original behind the last one of a quotation. */
  | { readonly type: 'go-on'; readonly tab: number; readonly quotes: readonly string[] }
  | { readonly type: 'stop-checks'; readonly tab: number }
  /** The reader has opened a place where the original of a quotation may stand. */
  | {
      readonly type: 'opened'
      readonly tab: number
      readonly quotes: readonly string[]
      readonly url: string
    }

/** Asks for checks; what they give is kept (see checks.ts). Never throws. */
export async function requestChecks(request: CheckRequest): Promise<void> {
  await browser.runtime.sendMessage(request).catch(() => {}) // the background was just being updated
}

/** Hears what Hearsay's own pages ask. */
export function hearCheckRequests(hear: (request: CheckRequest) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = isOwnPage(sender) ? readCheckRequest(message) : null
    if (request) hear(request)
    return undefined
  })
}

/** A request as it should be, or null for anything else. */
export function readCheckRequest(message: unknown): CheckRequest | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, tab, quotes, url } = message as Record<string, unknown>
  if (!Number.isSafeInteger(tab)) return null
  const to = { tab: tab as number }
  if (type === 'stop-checks') return { type, ...to }
  if (!Array.isArray(quotes) || !quotes.every((id) => typeof id === 'string')) return null
  if (type === 'check' || type === 'go-on') return { type, ...to, quotes }
  return type === 'opened' && typeof url === 'string' ? { type, ...to, quotes, url } : null
}

/** What a card asks for or tells: as above, of the page that it stands in. */
export type CardRequest =
  | { readonly type: 'card-check' | 'card-go-on'; readonly quote: string }
  | { readonly type: 'card-opened'; readonly quote: string; readonly url: string }

/** Asks for a check from a card. Where a site has to be allowed first, the background opens a window to ask in. */
export async function requestCardCheck(request: CardRequest): Promise<void> {
  await browser.runtime.sendMessage(request).catch(() => {})
}

/** What is kept of the checks of the article in the page that asks: at its own address, or in a frame of its own origin. */
export async function requestPageChecks(url: string | null): Promise<KeptChecks> {
  const kept: unknown = await browser.runtime
    .sendMessage({ type: 'page-checks', url })
    .catch(() => null)
  return typeof kept === 'object' && kept !== null ? (kept as KeptChecks) : {}
}

/** Hears the cards of content scripts in top frames, and gives them what is kept of their page. */
export function hearPageChecks(
  load: (url: string, tab: number) => Promise<KeptChecks>,
  hear: (request: CardRequest, tab: number) => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isContentScript(sender) || !sender.url || sender.tab?.id === undefined) return undefined
    const { type, url } = (message ?? {}) as { type?: unknown; url?: unknown }
    // A page's process that somebody has taken over learns nothing of other sites.
    if (type === 'page-checks')
      return isOfOrigin(url, sender.url)
        ? load(url, sender.tab.id)
        : Promise.resolve<KeptChecks>({})
    const request = readCardRequest(message)
    if (request) hear(request, sender.tab.id)
    return undefined
  })
}

/** A request as it should be, or null for anything else. */
export function readCardRequest(message: unknown): CardRequest | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, quote, url } = message as Record<string, unknown>
  if (typeof quote !== 'string') return null
  if (type === 'card-check' || type === 'card-go-on') return { type, quote }
  return type === 'card-opened' && typeof url === 'string' ? { type, quote, url } : null
}

function isOfOrigin(url: unknown, page: string): url is string {
  return (
    typeof url === 'string' && URL.canParse(url) && new URL(url).origin === new URL(page).origin
  )
}
