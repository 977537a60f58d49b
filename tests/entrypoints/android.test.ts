import { beforeAll, expect, test, vi } from 'vitest'

// Firefox for Android has no menus, commands, sidebar, windows and badges: Hearsay does without them, and nothing fails.

type Listener = (...values: unknown[]) => unknown

/** An event that remembers its listeners. */
function fakeEvent() {
  const listeners: Listener[] = []
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => {},
  }
}

const area = { get: async () => ({}), set: async () => {}, remove: async () => {} }
const phone = {
  runtime: {
    id: 'hearsay',
    onInstalled: fakeEvent(),
    onStartup: fakeEvent(),
    onMessage: fakeEvent(),
    getURL: (path: string) => `moz-extension://hearsay/${path}`,
    getManifest: () => ({ action: { default_title: 'Hearsay' } }),
    getPlatformInfo: async () => ({ os: 'android' }),
    sendMessage: async () => undefined,
  },
  i18n: { getUILanguage: () => 'en' },
  storage: { local: area, sync: area, session: area, onChanged: fakeEvent() },
  permissions: {
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
    contains: async () => false,
    getAll: async () => ({ origins: [], permissions: [] }),
  },
  scripting: {
    getRegisteredContentScripts: async () => [],
    executeScript: async () => [],
    insertCSS: async () => {},
    removeCSS: async () => {},
  },
  tabs: {
    TAB_ID_NONE: -1,
    create: vi.fn(async () => ({})),
    onRemoved: fakeEvent(),
    onUpdated: fakeEvent(),
    sendMessage: async () => undefined,
  },
  action: { setTitle: async () => {} },
  webNavigation: undefined,
}

vi.mock('webextension-polyfill', () => ({ default: phone }))

const failures: unknown[] = []
beforeAll(async () => {
  process.on('unhandledRejection', (reason) => failures.push(reason))
  const { default: background } = await import('../../entrypoints/background/index.ts')
  await background.main()
})

async function raise(event: { listeners: Listener[] }, ...values: unknown[]): Promise<void> {
  await Promise.all(event.listeners.map((listener) => listener(...values)))
  // What was not awaited fails a little later.
  await new Promise((resolve) => setTimeout(resolve, 20))
}

test('the background starts, opens the first-run page and fails at nothing', async () => {
  await raise(phone.runtime.onInstalled, { reason: 'install' })
  await raise(phone.runtime.onStartup)
  expect(phone.tabs.create).toHaveBeenCalledWith({ url: 'moz-extension://hearsay/welcome.html' })
  expect(failures).toEqual([])
})

test.each([
  ['a count, though there is no badge', { type: 'count', secondhand: 3 }],
  ['an end', { type: 'ended' }],
  ['a wish for the list, though there is no panel', { type: 'show-in-list', id: 'q1' }],
  ['an article at load', { type: 'trace-at-load' }],
])('a page may tell of %s', async (_, message) => {
  const sender = { id: 'hearsay', frameId: 0, tab: { id: 1 }, url: 'https://daily.example/a' }
  await raise(phone.runtime.onMessage, message, sender)
  expect(failures).toEqual([])
})

test('a permission may come and go', async () => {
  await raise(phone.permissions.onAdded, { origins: ['*://daily.example/*'] })
  await raise(phone.permissions.onRemoved, { origins: ['*://daily.example/*'] })
  expect(failures).toEqual([])
})

test('popup and pages offer neither panel nor keys', async () => {
  const { openSidePanel } = await import('../../entrypoints/view/side-panel.ts')
  const { openKeys, readShortcuts } = await import('../../entrypoints/view/shortcuts.ts')
  expect(openSidePanel).toBeNull()
  expect(openKeys).toBeNull()
  expect(await readShortcuts()).toEqual([])
})
