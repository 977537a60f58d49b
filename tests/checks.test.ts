import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  dropLeftChecks,
  keepChecks,
  loadChecks,
  noteTab,
  tabsShowing,
  watchChecks,
} from '../src/checks.ts'
import type { CheckResult } from '../src/text/types.ts'
import { bridge } from './ui/invented-articles.ts'
import { inventTrace } from './ui/invented-trace.ts'

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser')
  return { default: fakeBrowser }
})
beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

const { quotes } = inventTrace('The Meadow Courier', bridge)
const url = 'https://meadow-courier.example/bridge'
const result: CheckResult = {
  verdict: 'verbatim',
  passages: [],
  diff: [],
  warnings: [],
  url: 'https://harbour-gazette.example/piers',
  reason: null,
}
const checked = { state: 'checked', result } as const
const [first, second] = quotes as [(typeof quotes)[0], (typeof quotes)[0]]

test('what was checked is there when the reader comes back, wherever in the page', async () => {
  await keepChecks(url, [{ ...first, check: checked }])
  expect(await loadChecks(`${url}#comments`, quotes)).toEqual({ [first.id]: checked })
  expect(await loadChecks('https://meadow-courier.example/other', quotes)).toEqual({})
  expect(await loadChecks(null, quotes)).toEqual({})
})

test('changes at the same time lose nothing', async () => {
  await Promise.all(quotes.map((quote) => keepChecks(url, [{ ...quote, check: checked }])))
  expect(Object.keys(await loadChecks(url, quotes))).toHaveLength(quotes.length)
  await keepChecks(url, [{ ...first, check: null }])
  expect(Object.keys(await loadChecks(url, quotes))).toHaveLength(quotes.length - 1)
})

test('an id that means other words by now has no verdict', async () => {
  await keepChecks(url, [{ ...first, check: checked }])
  expect(await loadChecks(url, [{ ...first, text: `${first.text} and more` }])).toEqual({})
})

test('a background that begins takes away what another left as under way', async () => {
  await keepChecks(url, [
    { ...first, check: { state: 'checking' } },
    { ...second, check: { ...checked, goesOn: true } },
  ])
  await dropLeftChecks()
  expect(await loadChecks(url, quotes)).toEqual({ [second.id]: checked })
})

test('who watches hears of the article alone', async () => {
  const heard: boolean[] = []
  const stop = watchChecks((isOf) => heard.push(isOf(`${url}#top`), isOf('https://other.example/')))
  await keepChecks(url, [{ ...first, check: checked }])
  expect(heard).toEqual([true, false])
  stop()
  await keepChecks(url, [{ ...second, check: checked }])
  expect(heard).toHaveLength(2)
})

test('a tab shows one article at a time, an article may stand in several', async () => {
  await Promise.all([
    noteTab(url, 1),
    noteTab(`${url}#top`, 2),
    noteTab('https://other.example/', 3),
  ])
  expect((await tabsShowing(url)).sort()).toEqual([1, 2])
  await noteTab('https://other.example/', 1)
  expect(await tabsShowing(url)).toEqual([2])
})

test('a browser that keeps nothing costs no error', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'))
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('denied'))
  await keepChecks(url, [{ ...first, check: checked }])
  await dropLeftChecks()
  await noteTab(url, 1)
  expect(await tabsShowing(url)).toEqual([])
  expect(await loadChecks(url, quotes)).toEqual({})
})
