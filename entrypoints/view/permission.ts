import browser, { type Permissions } from 'webextension-polyfill'
import { originsFor } from '../../src/check/origins.ts'
import { type CheckRequest, readCheckRequest } from '../../src/check-messages.ts'

const key = 'wish'

// Chrome's background takes pages apart in a document of its own, for which it is asked without a word to the reader.
const besides = import.meta.env.FIREFOX ? [] : ['offscreen']

/** True if the reader lets us read some addresses already. */
export async function mayRead(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.contains(permissionsFor(addresses)).catch(() => false)
}

function permissionsFor(addresses: readonly string[]): Permissions.Permissions {
  const origins = [...new Set(addresses.flatMap(originsFor))]
  return { origins, permissions: besides } as Permissions.Permissions
}

/** Asks the browser, in the reader's click, for leave to read some addresses. True if it is given, or was before. */
export function askToRead(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request(permissionsFor(addresses)).catch(() => false)
}

/** Milliseconds for which the browser's question may stand open: whatever is allowed later was not for this. */
const longest = 120_000

/** Remembers what the browser is asked for. False where it would not keep that. */
export function keepWish(request: CheckRequest): Promise<boolean> {
  return browser.storage.session.set({ [key]: { request, at: Date.now() } }).then(
    () => true,
    () => false,
  )
}

/** What the browser was just asked for; null where somebody has gone on with it: the page that asked, or the background. */
export async function takeWish(): Promise<CheckRequest | null> {
  const { [key]: wish } = await browser.storage.session.get(key)
  await browser.storage.session.remove(key)
  const { request, at } = (wish ?? {}) as { request?: unknown; at?: number }
  return Math.abs(Date.now() - (at ?? 0)) < longest ? readCheckRequest(request) : null
}
