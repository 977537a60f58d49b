import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beginErrand, errandsTo } from '../src/errands.ts'
import { traceArticle } from '../src/text/trace.ts'
import { articleOf } from './text/article-of.ts'

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser')
  return { default: fakeBrowser }
})
beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const paragraphs = [
  '“It was a mistake from the start,” Ana Ruiz told the Marlow Bee.',
  '“Nobody asked us about the bridge,” Tom Ashby told the Marlow Bee.',
  '“We never saw a drawing of it,” Lena Marsh told the Fenwick Gazette.',
]
const linkOn = (paragraph: number, words: string, href: string) => {
  const start = paragraphs[paragraph]?.indexOf(words) ?? 0
  return { paragraph, start, end: start + words.length, href }
}
const trace = traceArticle({
  ...articleOf(...paragraphs),
  url: 'https://harbour-gazette.example/bridge',
  title: 'The bridge',
  links: [
    linkOn(0, 'Marlow Bee', 'https://www.marlow-bee.co.uk/ruiz'),
    linkOn(1, 'Marlow Bee', 'https://news.marlow-bee.co.uk/ashby'),
    linkOn(2, 'Fenwick Gazette', 'https://fenwick-gazette.example/marsh'),
  ],
})
const [ruiz, ashby, marsh] = trace.quotes.map(({ id }) => id)
const begin = (isPrivate = false) =>
  beginErrand(trace, ruiz ?? '', 'https://www.marlow-bee.co.uk/ruiz', isPrivate)
const soughtAt = async (url: string, isPrivate = false) =>
  (await errandsTo(url, isPrivate)).map(({ quote }) => quote.id).sort()

test('on the page, and on any of that site, the quotations of that site are sought', async () => {
  await begin()
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toEqual([ruiz, ashby])
  expect(await soughtAt('https://amp.marlow-bee.co.uk/other?x=1#top')).toEqual([ruiz, ashby])
  expect(marsh).toBeDefined()
})

test.each([
  ['another outlet', 'https://fenwick-gazette.example/marsh'],
  ['another site under the same suffix', 'https://other.co.uk/ruiz'],
  ['a site that ends alike', 'https://not-marlow-bee.co.uk.example/'],
  ['no page of the web', 'about:blank'],
])('nothing is sought at %s', async (_, url) => {
  await begin()
  expect(await soughtAt(url)).toEqual([])
})

test.each([
  [
    'an archived copy',
    'https://web.archive.org/web/20260301000000/https://www.marlow-bee.co.uk/ruiz',
  ],
  ['the outlet’s page elsewhere', 'https://marlow-bee.example/ruiz'],
])('known by the outlet: %s', async (_, url) => {
  await begin()
  expect(await soughtAt(url)).toEqual([ruiz, ashby])
})

test('after an hour, or where the clock was set back, nobody remembers', async () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] })
  await begin()
  vi.setSystemTime(1_800_000_000_000 + 59 * 60_000)
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toHaveLength(2)
  vi.setSystemTime(1_800_000_000_000 + 61 * 60_000)
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toEqual([])
  vi.setSystemTime(1_700_000_000_000)
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toEqual([])
})

test('a private window and the others do not hear of each other', async () => {
  await begin(true)
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toEqual([])
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz', true)).toHaveLength(2)
})

test('going twice doubles nothing; going nowhere begins nothing', async () => {
  await begin()
  await begin()
  await beginErrand(trace, ruiz ?? '', 'javascript:alert(1)', false)
  await beginErrand(trace, 'unknown', 'https://www.marlow-bee.co.uk/ruiz', false)
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toHaveLength(2)
})

test('a browser that keeps nothing costs no error', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'))
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('denied'))
  await begin()
  expect(await soughtAt('https://www.marlow-bee.co.uk/ruiz')).toEqual([])
})
