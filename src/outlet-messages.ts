// What the page of options asks of the background about the reader's own outlets: only there is the catalogue. See messages.ts
// for how senders are told apart.
import browser, { type Runtime } from 'webextension-polyfill'
import { isOwnPage } from './messages.ts'
import type { DraftNote } from './settings/outlet-changes.ts'
import { type OwnOutlet, readOwnOutlets } from './settings/own-outlets.ts'

/** Asks what an outlet of the reader's would change in the catalogue; nothing, where nobody can say. Never throws. */
export async function requestOutletChanges(outlet: OwnOutlet): Promise<readonly DraftNote[]> {
  const notes: unknown = await browser.runtime
    .sendMessage({ type: 'outlet-changes', outlet })
    .catch(() => null)
  return Array.isArray(notes) ? notes : []
}

/** Answers that to Hearsay's own pages. */
export function answerOutletRequests(find: (outlet: OwnOutlet) => readonly DraftNote[]): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const outlet = isOwnPage(sender) ? readOutletRequest(message) : null
    return outlet ? Promise.resolve(find(outlet)) : undefined
  })
}

/** The outlet that a request is about, or null for anything else. */
export function readOutletRequest(message: unknown): OwnOutlet | null {
  const { type, outlet } = (message ?? {}) as { type?: unknown; outlet?: unknown }
  return type === 'outlet-changes' ? (readOwnOutlets([outlet])?.[0] ?? null) : null
}
