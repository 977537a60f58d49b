import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { changingPages, page, quoted } from './changing-pages.ts'
import { findWords, readMarks } from './marks.ts'
import { servePages, type TestWeb } from './web.ts'

// Pages that change after they were traced: marks come back on the right words or go.
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let reader: Reader
  let web: TestWeb
  const faults: string[] = []
  beforeAll(async () => {
    web = await servePages({ '/page': { body: page } })
    reader = await openReader(browser)
    reader.page.on('pageerror', (error) => faults.push(String(error)))
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
  })

  const marked = async () => (await readMarks(reader.page))['secondhand'] ?? []
  const words = async () => (await marked()).join('')
  async function trace(): Promise<string> {
    const popup = await reader.pressButton()
    try {
      return await readPopup(popup)
    } finally {
      await popup.close()
    }
  }
  /** Longer than the wait for quiet: what has not changed by then will not. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 700))

  test.each(changingPages)('$name', async ({ change, then, undo, isOtherArticle }) => {
    await reader.page.goto(web.address('/page'))
    await trace()
    expect(await words()).toBe(quoted)
    await reader.page.evaluate(change)
    await settle()
    await expect.poll(words, { timeout: 4000 }).toBe(then === 'marked' ? quoted : '')
    await expect.poll(() => reader.readBadge()).toBe(isOtherArticle ? '' : '1')
    if (undo) {
      await reader.page.evaluate(undo)
      await expect.poll(words, { timeout: 4000 }).toBe(quoted)
      await expect.poll(() => reader.readBadge()).toBe('1')
    }
    if (then === 'marked') await expectCard()
    expect(faults.splice(0)).toEqual([])
  })

  test('the button on another article traces that one', async () => {
    await reader.page.goto(web.address('/page'))
    await trace()
    await reader.page.evaluate(changingPages[0]?.change ?? (() => {}))
    expect(await trace()).toContain('the new timetable')
    expect(await words()).toBe('It will take nobody long to learn the new timetable,')
  })

  /** The marked words, where they are shown, still answer to the pointer. */
  async function expectCard(): Promise<void> {
    const isShown = await reader.page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('hearsay-secondhand'))
          for (const range of highlight)
            if (range instanceof Range && range.getClientRects().length > 0)
              return !(range.startContainer.getRootNode() instanceof ShadowRoot)
      return false
    })
    if (!isShown) return
    // A page that is still moving may take the words away from under the click.
    const click = async () => {
      const { x, y } = await findWords(reader.page, 'It will take')
      await reader.page.mouse.click(x, y)
      await new Promise((resolve) => setTimeout(resolve, 200))
      return reader.page.evaluate(() => document.querySelectorAll('hearsay-ui').length)
    }
    await expect.poll(click, { timeout: 6000 }).toBe(1)
  }
})
