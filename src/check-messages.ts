// What popup, panel and card ask of the background about checks. See messages.ts for how senders are told apart.
import browser, { type Runtime } from 'webextension-polyfill'
import { isOwnPage } from './messages.ts'

/** `tab` holds the article; quotations are named by the ids of its trace. */
export type CheckRequest =
  | { readonly type: 'check'; readonly tab: number; readonly quotes: readonly string[] }
  /** To the original behind the last one of a quotation. */
  | { readonly type: 'go-on'; readonly tab: number; readonly quotes: readonly string[] }
  | { readonly type: 'stop-checks'; readonly tab: number }

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
  const { type, tab, quotes } = message as Record<string, unknown>
  if (!Number.isSafeInteger(tab)) return null
  if (type === 'stop-checks') return { type, tab: tab as number }
  if (type !== 'check' && type !== 'go-on') return null
  return Array.isArray(quotes) && quotes.every((id) => typeof id === 'string')
    ? { type, tab: tab as number, quotes }
    : null
}
