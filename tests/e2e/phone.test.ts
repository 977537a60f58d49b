import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { findWords } from './marks.ts'

/** As wide as common phones, in px. */
const phone = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
/** Fingers hit what is at least so large, in px; links inside text may be lower (WCAG 2.5.8 asks for 24). */
const fingertip = { button: 40, link: 24 }

// No driver here reaches Firefox for Android: its width and its fingers, in Chromium. What its API lacks is
// in tests/entrypoints/android.test.ts.
describe('by touch at 360 px', () => {
  let web: DemoWeb
  let reader: Reader
  let page: Page
  beforeAll(async () => {
    web = await serveDemo()
    reader = await openReader('chromium')
    page = reader.page
    await page.setViewport(phone) // loads anew
    await page.goto(web.address('northmoor-courier', '/camera-searches-explained'))
    const popup = await reader.pressButton()
    await readPopup(popup)
    await popup.close()
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
  })

  test('a tap on a mark opens its card in view, a tap beside it closes it', async () => {
    const words = await findWords(page, 'I did not expect to find')
    await page.touchscreen.tap(words.x, words.y)
    const card = () =>
      reader.inCard((root) => {
        const dialog = root.querySelector('[role="dialog"]') as HTMLElement
        const { left, right, top, bottom } = dialog.getBoundingClientRect()
        const small = [...dialog.querySelectorAll('button')]
          .filter((button) => button.getBoundingClientRect().height < 40)
          .map((button) => button.innerText)
        return { text: dialog.innerText, left, right, top, bottom, small }
      })
    await expect.poll(async () => (await card())?.text).toContain('Teresa Okafor')
    const shown = await card()
    expect(shown?.left).toBeGreaterThanOrEqual(0)
    expect(shown?.right).toBeLessThanOrEqual(phone.width)
    expect(shown?.top).toBeGreaterThanOrEqual(0)
    expect(shown?.bottom).toBeLessThanOrEqual(phone.height)
    expect(shown?.small).toEqual([])
    await page.touchscreen.tap(180, shown && shown.top > 200 ? 60 : 700)
    await expect.poll(card).toBeNull()
  })

  test('a finger that scrolls over marks opens nothing', async () => {
    const words = await findWords(page, 'I did not expect to find')
    const touch = await page.touchscreen.touchStart(words.x, words.y)
    for (let step = 1; step <= 10; step++) await touch.move(words.x, words.y - step * 8)
    await touch.end()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await reader.inCard(() => true)).toBeNull()
  })

  test.each(['popup.html', 'welcome.html', 'options.html'])(
    '%s fills the screen, and a finger hits what can be tapped',
    async (path) => {
      const tabId = await findTab()
      await reader.newTab()
      await reader.page.setViewport(phone)
      await reader.openOwn(path === 'popup.html' ? `popup.html?tab=${tabId}` : path)
      await reader.page.waitForSelector(path === 'popup.html' ? '.outlet' : 'h1')
      const found = await reader.page.evaluate((fingertip) => {
        const name = (node: Element) => `${node.localName} ${node.textContent?.slice(0, 30)}`
        const isSmall = (node: Element, least: number) => {
          const { height, width } = node.getBoundingClientRect()
          return width > 1 && height < least
        }
        return {
          coarse: matchMedia('(pointer: coarse)').matches,
          sideways: document.documentElement.scrollWidth - innerWidth,
          height: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
          small: [
            ...[...document.querySelectorAll('button, select, label:has(input)')]
              .filter((node) => isSmall(node, fingertip.button))
              .map(name),
            ...[...document.querySelectorAll('a')]
              .filter((node) => isSmall(node, fingertip.link))
              .map(name),
          ],
        }
      }, fingertip)
      expect(found.coarse).toBe(true)
      expect(found.sideways).toBeLessThanOrEqual(0)
      expect(found.height).toBeGreaterThanOrEqual(phone.height - 1)
      expect(found.small).toEqual([])
      await reader.page.close()
      await reader.useTab(page)
    },
  )

  /** The id of the tab that is read, as the extension's own pages know it. */
  async function findTab(): Promise<number> {
    const popup = await reader.pressButton()
    const id = await popup.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
      const [tab] = await tabs.query({ active: true, currentWindow: true })
      return tab?.id ?? -1
    })
    await popup.close()
    return id
  }
})

type Tabs = { query(filter: object): Promise<{ id: number }[]> }
