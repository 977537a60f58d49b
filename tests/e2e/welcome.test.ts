import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { findWords, readMarks } from './marks.ts'

// The first-run page. That it opens by itself, once, is what the drivers wait for when they start a browser.
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader(name)
    await reader.openOwn('welcome.html')
  })
  afterAll(() => reader?.close())

  test('its article is marked without anything from the web', async () => {
    await expect.poll(async () => (await readMarks(reader.page))['secondhand']?.length).toBe(4)
    expect((await readMarks(reader.page))['firsthand']).toHaveLength(2)
    const foreign = await reader.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
    )
    expect(foreign).toEqual([])
  })

  test('its cards open, and Esc leaves the marks for another try', async () => {
    const words = await findWords(reader.page, 'Nobody should have to')
    await reader.page.mouse.click(words.x, words.y)
    const card = () =>
      reader.page.evaluate(() => document.querySelector('html > hearsay-ui') !== null)
    await expect.poll(card).toBe(true)
    await reader.page.keyboard.press('Escape')
    await expect.poll(card).toBe(false)
    await reader.page.keyboard.press('Escape')
    expect((await readMarks(reader.page))['secondhand']).toHaveLength(4)
  })

  test('it tells the keys that Hearsay has in this browser', async () => {
    const text = await reader.page.evaluate(() => document.body.innerText)
    expect(text).toMatch(/Alt\+Shift\+H|⌥⇧H/)
    expect(text).toContain(name === 'firefox' ? 'Pin to Toolbar' : 'puzzle piece beside')
  })

  test('an update opens no page', async () => {
    await reader.newTab()
    await Promise.all(
      (await reader.page.browser().pages())
        .filter((page) => page !== reader.page)
        .map((page) => page.close()),
    )
    await reader.reloadExtension()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const pages = await reader.page.browser().pages()
    expect(pages.filter((page) => page.url().endsWith('/welcome.html'))).toEqual([])
  })
})
