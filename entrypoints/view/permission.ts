import browser, { type Permissions } from 'webextension-polyfill'
import { originFor } from '../../src/check/origins.ts'
import { type CheckRequest, readCheckRequest } from '../../src/check-messages.ts'

const key = 'wish'

// Chrome's background takes pages apart in a document of its own, for which it is asked without a word to the reader.
const besides = import.meta.env.FIREFOX ? [] : ['offscreen']

/** True if the reader lets us read some addresses already. */
export async function mayRead(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.contains(permissionsFor(addresses)).catch(() => false)
}

function permissionsFor(addresses: readonly string[]): Permissions.Permissions {
  const origins = [...new Set(addresses.map(originFor))]
  return { origins, permissions: besides } as Permissions.Permissions
}

/**
 * Asks the browser, in the reader's click, for leave to read some addresses, and remembers what for. True if it is given, or was
 * before.
 */
export function askToRead(addresses: readonly string[], wish: CheckRequest): Promise<boolean> {
  void browser.storage.session.set({ [key]: wish }).catch(() => {})
  return browser.permissions.request(permissionsFor(addresses)).catch(() => false)
}

/** What the browser was last asked for; null where somebody has gone on with it: the page that asked, or the background. */
export async function takeWish(): Promise<CheckRequest | null> {
  const { [key]: wish } = await browser.storage.session.get(key)
  await browser.storage.session.remove(key)
  return readCheckRequest(wish)
}
