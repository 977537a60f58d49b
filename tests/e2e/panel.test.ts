import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { findWords, readMarks } from './marks.ts'

// The side panel beside the demo news web: opened from the popup, it stays and follows the tab.
let web: DemoWeb
beforeAll(async () => {
  web = await serveDemo()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let panel: PopupWindow
  beforeAll(async () => {
    reader = await openReader(name)
  })
  afterAll(() => reader?.close())

  beforeEach(async () => {
    await reader.page.goto(web.firstArticle)
    const popup = await reader.pressButton()
    await readPopup(popup)
    await pressIn(popup, 'Open beside the page')
    panel = await reader.findPanel()
    await readPopup(panel)
  })
  afterEach(() => panel?.close())

  const text = () => readPopup(panel)

  test('it shows what the popup shows, and the popup makes room', async () => {
    expect(await text()).toMatch(/of \d+ quotations are secondhand, all from (The )?Marlow Bee/)
    expect(await text()).not.toContain('Open beside the page')
  })

  test('it leads to words in the page, and a card opened there is pointed out in it', async () => {
    await pressIn(panel, 'We wrote the rule')
    await expect
      .poll(async () => ((await readMarks(reader.page))['flash'] ?? []).join(''))
      .toContain('We wrote the rule')
    const words = await findWords(reader.page, 'Some of these are typing errors')
    await reader.page.mouse.click(words.x, words.y)
    const current = () =>
      panel.evaluate(
        () => (document.querySelector('[aria-current="true"]') as HTMLElement | null)?.innerText,
      )
    await expect.poll(current).toContain('Some of these are typing errors')
  })

  test('it follows the tab to another page and says that this one is not traced', async () => {
    await reader.page.goto(web.address('marlow-bee', '/police-search-logs'))
    await expect.poll(text).toMatch(/has not been traced/)
    const popup = await reader.pressButton()
    await readPopup(popup)
    await popup.close()
    await expect.poll(text).toMatch(/All \d+ quotations are firsthand/)
  })

  test('it sees the marks go, and traces the page again', async () => {
    await pressIn(panel, 'Remove marks')
    await expect.poll(text).toMatch(/marks are gone/)
    await pressIn(panel, 'Trace again')
    await expect.poll(text).toMatch(/Marlow Bee/)
    await expect.poll(async () => (await readMarks(reader.page))['secondhand']).toBeDefined()
    await reader.page.bringToFront()
    await reader.page.keyboard.press('Escape')
    await expect.poll(text).toMatch(/marks are gone/)
  })

  test('it follows the reader to another tab and back', async () => {
    const { page } = reader
    await reader.newTab()
    await reader.page.goto(web.address('fenwick-gazette', '/river-path-opens'))
    await expect.poll(text).toMatch(/has not been traced/)
    expect(await text()).toContain('Press Hearsay’s button')
    await reader.page.close()
    await reader.useTab(page)
    await expect.poll(text).toMatch(/Marlow Bee/)
  })
})

/** Clicks the button of popup or panel that has these words. */
function pressIn(view: PopupWindow, words: string): Promise<void> {
  return view.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(words),
    )
    if (!button) throw new Error(`No button “${words}” in: ${document.body.innerText}`)
    button.click()
  }, words)
}
