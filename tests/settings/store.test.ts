import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings } from '../../src/settings/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts'

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser')
  return { default: fakeBrowser }
})

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

const denied = () => Promise.reject(new Error('denied'))

test('a first run has the defaults', async () => {
  expect(await loadSettings()).toEqual(defaultSettings)
})

test('a change keeps the other settings', async () => {
  await changeSettings({ markLook: 'tint' })
  await changeSettings({ cardDelayMs: 500 })
  expect(await loadSettings()).toEqual({ ...defaultSettings, markLook: 'tint', cardDelayMs: 500 })
})

test('what 0.1 kept holds until it is changed', async () => {
  await fakeBrowser.storage.local.set({ marks: { firsthandShown: false } })
  expect((await loadSettings()).firsthandShown).toBe(false)
  await changeSettings({ firsthandShown: true })
  expect((await loadSettings()).firsthandShown).toBe(true)
  expect(await fakeBrowser.storage.local.get('marks')).toEqual({})
})

test('what sync does not take stays on this computer, until sync takes it again', async () => {
  await changeSettings({ markLook: 'tint' })
  const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(denied)
  expect(await changeSettings({ markLook: 'underline' })).toMatchObject({ kept: true })
  expect((await loadSettings()).markLook).toBe('underline')
  full.mockRestore()
  await changeSettings({ markLook: 'both' })
  expect((await loadSettings()).markLook).toBe('both')
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})

test('where nothing can be kept the defaults hold, and the reader can be told', async () => {
  for (const area of [fakeBrowser.storage.sync, fakeBrowser.storage.local]) {
    vi.spyOn(area, 'get').mockImplementation(denied)
    vi.spyOn(area, 'set').mockImplementation(denied)
  }
  expect(await loadSettings()).toEqual(defaultSettings)
  expect(await changeSettings({ markLook: 'tint' })).toEqual({
    settings: defaultSettings,
    kept: false,
  })
})

test('corrupt storage costs only the field that is corrupt', async () => {
  await fakeBrowser.storage.sync.set({ markLook: { not: 'a look' }, searchEngine: 'bing' })
  expect(await loadSettings()).toEqual({ ...defaultSettings, searchEngine: 'bing' })
})

test('a change is heard everywhere, with all settings', async () => {
  const heard = vi.fn()
  const stop = watchSettings(heard)
  await changeSettings({ announcements: false })
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledWith({ ...defaultSettings, announcements: false }),
  )
  stop()
  heard.mockClear()
  await changeSettings({ announcements: true })
  await new Promise((done) => setTimeout(done, 20))
  expect(heard).not.toHaveBeenCalled()
})
