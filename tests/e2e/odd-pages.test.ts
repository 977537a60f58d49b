import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { readMarks } from './marks.ts'
import { oddPages } from './odd-pages.ts'
import { servePages, type TestWeb } from './web.ts'

const pathOf = (name: string) => `/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let reader: Reader
  let web: TestWeb
  const faults: string[] = []
  beforeAll(async () => {
    web = await servePages(
      Object.fromEntries(oddPages.map(({ name, page }) => [pathOf(name), page])),
    )
    reader = await openReader(browser)
    reader.page.on('pageerror', (error) => faults.push(String(error)))
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
  })

  test.each(oddPages)('$name', async ({ name, expected, restless }) => {
    await reader.page.goto(web.address(pathOf(name)))
    const html = () => reader.page.evaluate(() => document.documentElement.outerHTML)
    const before = restless ? '' : await html()
    faults.length = 0
    const popup = await reader.pressButton()
    try {
      const text = await readPopup(popup)
      if ('says' in expected) expect(text).toMatch(expected.says)
      else {
        const marks = await readMarks(reader.page)
        const words = [...(marks['secondhand'] ?? []), ...(marks['perhaps'] ?? [])]
        for (const wanted of expected.marked) {
          expect(words.filter((mark) => mark.includes(wanted))).toHaveLength(1)
          expect(text).toContain(wanted)
        }
      }
      if (!restless) expect(await html()).toBe(before)
      expect(
        await reader.page.evaluate(() => (globalThis as { pwned?: number }).pwned),
      ).toBeUndefined()
      expect(
        await popup.evaluate(() => (globalThis as { pwned?: number }).pwned ?? null),
      ).toBeNull()
      expect(faults).toEqual([])
    } finally {
      await popup.close()
    }
  })
})
