import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { traceTab, traceTabAgain } from '../../entrypoints/background/trace-tab.ts'
import { pack } from '../../src/messages.ts'

// What becomes of a trace whose page goes away meanwhile.

type Update = (tab: number, change: { status?: string }) => unknown

const world = vi.hoisted(() => ({
  inject: (): unknown => undefined,
  ask: (): unknown => undefined,
  updates: new Set<Update>(),
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      TAB_ID_NONE: -1,
      onUpdated: {
        addListener: (listen: Update) => void world.updates.add(listen),
        removeListener: (listen: Update) => void world.updates.delete(listen),
      },
      sendMessage: async () => world.ask(),
    },
    scripting: {
      executeScript: async () => [{ frameId: 0, ...((await world.inject()) as object) }],
      insertCSS: async () => {},
    },
  },
}))

const tab = { id: 7, url: 'https://daily.example/bridge' } as Parameters<typeof traceTab>[0]
const removed = { state: 'removed' } as const
const never = () => new Promise(() => {})
const nobody = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.')
}
const tell = (id: number, status: string) => {
  for (const listen of world.updates) listen(id, { status })
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  // Whatever came of it, nothing waits any longer.
  expect(world.updates.size).toBe(0)
})

test('a page that sleeps in the back/forward cache has gone once the next one is there', async () => {
  world.inject = never
  world.ask = nobody
  const report = traceTab(tab)
  tell(8, 'complete')
  tell(7, 'loading')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(world.updates.size).toBe(1)
  tell(7, 'complete')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await report).toMatchObject({ state: 'obstacle', obstacle: 'left' })
})

test('a page that was still loading when it was clicked is asked, and answers', async () => {
  world.inject = never
  world.ask = () => pack(removed)
  const report = traceTab(tab)
  tell(7, 'complete')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await report).toEqual(removed)
})

test('a page that answers first is not asked again', async () => {
  world.inject = () => ({ result: pack(removed) })
  world.ask = nobody
  expect(await traceTab(tab)).toEqual(removed)
})

test.each([
  ['Missing host permission for the tab', 'no-permission'],
  ['Frame with ID 0 was removed.', 'left'],
])('some time after the click, “%s” means %s', async (message, obstacle) => {
  world.inject = () => {
    throw new Error(message)
  }
  expect(await traceTabAgain(tab)).toMatchObject({ state: 'obstacle', obstacle })
})
