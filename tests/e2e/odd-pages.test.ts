import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { countHosts, readMarks } from './marks.ts'
import { oddPages } from './odd-pages.ts'
import { servePages, type TestWeb } from './web.ts'

const pathOf = (name: string) => `/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let reader: Reader
  let web: TestWeb
  const faults: string[] = []
  beforeAll(async () => {
    web = await servePages(
      Object.assign(
        {},
        ...oddPages.map(({ name, page, more }) => ({ [pathOf(name)]: page, ...more })),
      ),
    )
    reader = await openReader(browser)
    reader.page.on('pageerror', (error) => faults.push(String(error)))
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
  })

  test.each(oddPages)('$name', async ({ name, expected, restless, noCard, card }) => {
    await reader.page.goto(web.address(pathOf(name)))
    const html = () =>
      reader.page.evaluate(() => {
        // Some pages stand in for that, too.
        const root = Reflect.get(Document.prototype, 'documentElement', document)
        return (root as Element).outerHTML
      })
    const before = restless ? '' : await html()
    faults.length = 0
    const popup = await reader.pressButton()
    try {
      const text = await readPopup(popup)
      if ('says' in expected) expect(text).toMatch(expected.says)
      else {
        const marks = await readMarks(reader.page)
        // A quotation in several nodes has a range in each.
        const words = [...(marks['secondhand'] ?? []), ...(marks['perhaps'] ?? [])].join('')
        for (const wanted of expected.marked) {
          expect(words.split(wanted), text).toHaveLength(2)
          expect(text).toContain(wanted)
        }
      }
      if (!restless) expect(await html()).toBe(before)
      if ('marked' in expected && !noCard) {
        await reader.runCommand('next-quotation')
        const hosts = name.includes('named like') ? 2 : 1
        await expect.poll(() => countHosts(reader.page), { timeout: 8000 }).toBe(hosts)
        if (card) {
          const shown = await reader.inCard((root) => root.innerHTML)
          expect(shown).toMatch(card.says)
          expect(shown).not.toMatch(card.notSays)
        }
      }
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
