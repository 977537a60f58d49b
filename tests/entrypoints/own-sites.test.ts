import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Settings } from '../../src/settings/settings.ts'

// Which pages the browser is told to look at, for what the reader wants and what the browser allows.

type Listener = (...values: unknown[]) => unknown
type Script = { readonly matches: readonly string[]; readonly excludeMatches: readonly string[] }

const world = vi.hoisted(() => ({
  allowed: new Set<string>(),
  items: {} as Record<string, unknown>,
  script: null as Script | null,
  injected: [] as number[],
  listeners: new Map<string, Listener[]>(),
}))

vi.mock('webextension-polyfill', () => {
  const eventOf = (name: string) => ({
    addListener: (listener: Listener) =>
      void world.listeners.set(name, [...(world.listeners.get(name) ?? []), listener]),
  })
  const area = {
    get: async () => world.items,
    set: async (change: object) => void Object.assign(world.items, change),
    remove: async () => {},
  }
  const covers = (origin: string) => world.allowed.has('*://*/*') || world.allowed.has(origin)
  return {
    default: {
      i18n: { getUILanguage: () => 'en' },
      storage: {
        sync: area,
        local: { ...area, get: async () => ({}) },
        onChanged: eventOf('changed'),
      },
      runtime: {
        id: 'hearsay',
        onInstalled: eventOf('installed'),
        onStartup: eventOf('startup'),
        onMessage: eventOf('message'),
      },
      permissions: {
        onAdded: eventOf('added'),
        onRemoved: eventOf('removed'),
        contains: async ({ origins }: { origins: string[] }) => origins.every(covers),
      },
      tabs: {
        TAB_ID_NONE: -1,
        sendMessage: async () => undefined,
        onUpdated: { ...eventOf('updated'), removeListener: () => {} },
      },
      scripting: {
        getRegisteredContentScripts: async () => (world.script ? [world.script] : []),
        registerContentScripts: async ([script]: Script[]) => {
          if (world.script) throw new Error('registered already')
          world.script = script ?? null
        },
        updateContentScripts: async ([script]: Script[]) => {
          if (!world.script) throw new Error('not registered')
          world.script = script ?? null
        },
        unregisterContentScripts: async () => {
          world.script = null
        },
        executeScript: async ({ target }: { target: { tabId: number } }) => {
          world.injected.push(target.tabId)
          return []
        },
        insertCSS: async () => {},
      },
    },
  }
})

beforeAll(async () => {
  const { watchOwnSites } = await import('../../entrypoints/background/own-sites.ts')
  watchOwnSites()
})
beforeEach(() => {
  world.allowed.clear()
  world.items = {}
  world.script = null
  world.injected = []
})
afterEach(() => raise('startup'))

async function raise(name: string, ...values: unknown[]): Promise<void> {
  await Promise.all((world.listeners.get(name) ?? []).map((listener) => listener(...values)))
  await new Promise((resolve) => setTimeout(resolve, 5))
}

function choose(sites: Partial<Settings['sites']>): void {
  world.items['sites'] = { always: [], never: [], all: false, ...sites }
}

test.each([
  ['nothing chosen, nothing registered', {}, ['*://*/*'], null],
  [
    'a site that the browser allows',
    { always: ['daily.example'] },
    ['*://daily.example/*'],
    ['*://daily.example/*'],
  ],
  ['a site that it does not allow', { always: ['daily.example'] }, [], null],
  [
    'one of two',
    { always: ['bee.example', 'daily.example'] },
    ['*://bee.example/*'],
    ['*://bee.example/*'],
  ],
  ['all sites', { all: true }, ['*://*/*'], ['*://*/*']],
  ['all sites without the permission', { all: true }, ['*://bee.example/*'], null],
  [
    'all sites without the permission, and one with it',
    { all: true, always: ['bee.example'] },
    ['*://bee.example/*'],
    ['*://bee.example/*'],
  ],
])('%s', async (_, sites, allowed, matches) => {
  choose(sites)
  for (const pattern of allowed) world.allowed.add(pattern)
  await raise('startup')
  expect(world.script?.matches ?? null).toEqual(matches)
})

test('sites of “never” are left out of all sites, also when they are added later', async () => {
  world.allowed.add('*://*/*')
  choose({ all: true })
  await raise('startup')
  choose({ all: true, never: ['bee.example'] })
  await raise('changed', { sites: {} }, 'sync')
  expect(world.script).toMatchObject({
    matches: ['*://*/*'],
    excludeMatches: ['*://bee.example/*'],
  })
})

test('a permission taken away ends it and takes the site off the list', async () => {
  choose({ always: ['bee.example', 'daily.example'] })
  world.allowed.add('*://bee.example/*').add('*://daily.example/*')
  await raise('startup')
  world.allowed.delete('*://bee.example/*')
  await raise('removed', { origins: ['*://bee.example/*'] })
  expect(world.script?.matches).toEqual(['*://daily.example/*'])
  expect(world.items['sites']).toMatchObject({ always: ['daily.example'] })
})

test('the permission of all sites taken away ends that choice', async () => {
  choose({ all: true })
  world.allowed.add('*://*/*')
  await raise('startup')
  world.allowed.clear()
  await raise('removed', { origins: ['*://*/*'] })
  expect(world.script).toBeNull()
  expect(world.items['sites']).toMatchObject({ all: false })
})

test.each([
  ['a chosen site', { always: ['bee.example'] }, 'https://bee.example/a', [7]],
  ['any site, where all are', { all: true }, 'https://other.example/a', [7]],
  [
    'a site of “never”, where all are',
    { all: true, never: ['bee.example'] },
    'https://bee.example/',
    [],
  ],
  ['a site that was not chosen', { always: ['bee.example'] }, 'https://other.example/a', []],
])('a page that asks is traced on %s only as the settings say', async (_, sites, url, injected) => {
  choose(sites)
  const sender = { id: 'hearsay', frameId: 0, tab: { id: 7 }, url }
  await raise('message', { type: 'trace-at-load' }, sender)
  expect(world.injected).toEqual(injected)
})

test('nobody else can ask: another extension, a frame, a page of our own', async () => {
  choose({ all: true })
  const good = { id: 'hearsay', frameId: 0, tab: { id: 7 }, url: 'https://bee.example/a' }
  for (const sender of [
    { ...good, id: 'another' },
    { ...good, frameId: 3 },
    { id: 'hearsay', url: 'moz-extension://x/popup.html' },
  ])
    await raise('message', { type: 'trace-at-load' }, sender)
  expect(world.injected).toEqual([])
})
