import browser, { type Permissions } from 'webextension-polyfill'
import { originFor } from '../../src/check/origins.ts'
import { type CheckRequest, readCheckRequest } from '../../src/check-messages.ts'

const key = 'wish'

/**
 * Asks the browser, in the reader's click, for leave to read some addresses, and remembers what for. True if it is given, or was
 * before.
 */
export function askToRead(addresses: readonly string[], wish: CheckRequest): Promise<boolean> {
  void browser.storage.session.set({ [key]: wish }).catch(() => {})
  const origins = [...new Set(addresses.map(originFor))]
  // Chrome's background takes pages apart in a document of its own, for which it is asked without a word to the reader.
  const hasOwnDocument = !import.meta.env.FIREFOX
  const permissions = { origins, permissions: hasOwnDocument ? ['offscreen'] : [] }
  return browser.permissions.request(permissions as Permissions.Permissions).catch(() => false)
}

/** What the browser was last asked for; null where the page that asked has gone on itself. */
export async function takeWish(): Promise<CheckRequest | null> {
  const { [key]: wish } = await browser.storage.session.get(key)
  await browser.storage.session.remove(key)
  return readCheckRequest(wish)
}
