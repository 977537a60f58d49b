import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { findWords, readMarks } from './marks.ts'

// Hearsay in the menu of the right mouse button, on the demo news web.
let web: DemoWeb
beforeAll(async () => {
  web = await serveDemo()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let popup: PopupWindow
  beforeAll(async () => {
    reader = await openReader(name)
  })
  afterAll(() => reader?.close())

  // The button first: Chromium's menu is not really opened here, so it grants nothing.
  async function traceFirst(address: string): Promise<void> {
    await reader.page.goto(address)
    popup = await reader.pressButton()
    await readPopup(popup)
    await popup.close()
  }
  beforeEach(() => traceFirst(web.firstArticle))
  afterEach(() => popup?.close().catch(() => {}))

  const cardText = () =>
    reader.inCard(
      (root) => (root.querySelector('[role="dialog"]') as HTMLElement | null)?.innerText,
    )
  async function askWhere(words: string): Promise<void> {
    const at = await findWords(reader.page, words)
    await reader.page.evaluate(selectWords, words)
    await reader.chooseInMenu('explain-selection', at)
  }

  test('“Trace this page” marks the page', async () => {
    await reader.page.reload()
    expect(await readMarks(reader.page)).toEqual({})
    await reader.chooseInMenu('trace-page', await findWords(reader.page, 'Marlow'))
    await expect.poll(async () => (await readMarks(reader.page))['secondhand']).toBeDefined()
  })

  test('words of a quotation are answered by its card', async () => {
    await askWhere('nobody could go fishing')
    await expect.poll(cardText).toContain('Teresa Okafor')
    expect(await cardText()).toContain('Marlow Bee')
    await reader.page.keyboard.press('Escape')
    await expect.poll(cardText).toBeFalsy()
    expect(await readMarks(reader.page)).not.toEqual({})
  })

  test('the article’s own words are said to be that, and can be searched for', async () => {
    await askWhere('Eleven police officers')
    await expect.poll(cardText).toMatch(/in its own words/)
    const search = await reader.inCard((root) => root.querySelector('a')?.href)
    expect(search).toMatch(/^https:\/\/duckduckgo\.com\/\?q=%22Eleven%20police%20officers%22/)
    await reader.page.keyboard.press('Escape')
    await expect.poll(cardText).toBeFalsy()
    expect(await readMarks(reader.page)).not.toEqual({})
  })

  test('words beside the article are told apart', async () => {
    await askWhere('Its people, places')
    await expect.poll(cardText).toMatch(/do not stand in the article/)
  })

  test('a page that quotes nobody answers too', async () => {
    await traceFirst(web.address('fenwick-gazette', '/river-path-opens'))
    await askWhere('took longer than planned')
    await expect.poll(cardText).toMatch(/names nobody else/)
  })

  test('it can be switched off in the options', async () => {
    const tick = async () => {
      const options = await reader.openOptions()
      await options.evaluate(async () => {
        const label = [...document.querySelectorAll('label')].find((one) =>
          one.textContent?.includes('in the menu of the right mouse button'),
        )
        label?.querySelector('input')?.click()
        await new Promise((resolve) => setTimeout(resolve, 300))
      })
      await options.close()
      await reader.page.bringToFront()
    }
    const isThere = async () =>
      reader
        .chooseInMenu('trace-page', await findWords(reader.page, 'Eleven police'))
        .then(() => true)
        .catch(() => false)
    await tick()
    await expect.poll(isThere).toBe(false)
    await tick()
    await expect.poll(isThere).toBe(true)
  })
})

/** Runs in the page. */
function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1
    if (start < 0) continue
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length)
    return
  }
}
