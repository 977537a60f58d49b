import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { findWords, readMarks } from './marks.ts'

// What is done with the keyboard, with a screen reader and with the card's own buttons, on the demo news web.
let web: DemoWeb
beforeAll(async () => {
  web = await serveDemo()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let list: PopupWindow | null = null
  beforeAll(async () => {
    reader = await openReader(name)
  })
  afterAll(() => reader?.close())
  beforeEach(async () => {
    await reader.page.goto(web.firstArticle)
    const popup = await reader.pressButton()
    await readPopup(popup)
    await popup.close()
  })
  afterEach(async () => {
    await list?.close().catch(() => {})
    list = null
  })

  const cardText = () =>
    reader.inCard(
      (root) => (root.querySelector('[role="dialog"]') as HTMLElement | null)?.innerText,
    )
  const current = () =>
    list?.evaluate(
      () => (document.querySelector('[aria-current="true"]') as HTMLElement | null)?.innerText,
    )

  test('the card of selected words opens by key, and is what has the keyboard', async () => {
    await findWords(reader.page, 'nobody could go fishing')
    await reader.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf('could go fishing') ?? -1
        if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + 16)
      }
    })
    await reader.runCommand('open-card')
    await expect.poll(cardText).toContain('Teresa Okafor')
    const focused = await reader.inCard((root) => {
      const card = root.activeElement
      const described = root.getElementById(card?.getAttribute('aria-describedby') ?? '')
      return `${card?.getAttribute('role')}: ${described?.textContent}`
    })
    expect(focused).toMatch(/^dialog: .*Teresa Okafor.*Marlow Bee/)
    // Tab goes on to the card's controls.
    await reader.page.keyboard.press('Tab')
    expect(await reader.inCard((root) => root.activeElement?.localName)).toBe('button')
  })

  test('an open card brings a list of all marks for screen readers, which leads to them', async () => {
    await reader.runCommand('next-quotation')
    await expect.poll(cardText).toBeTruthy()
    const items = () =>
      reader.inCard((root) =>
        [...root.querySelectorAll('nav button')].map((item) => item.textContent ?? ''),
      )
    const marks = await readMarks(reader.page)
    await expect
      .poll(async () => (await items())?.length)
      .toBe((marks['secondhand']?.length ?? 0) + (marks['firsthand']?.length ?? 0))
    expect((await items())?.join('\n')).toMatch(/Firsthand, Lena Marsh, .*We check every search/)
    await reader.inCard((root) => {
      const item = [...root.querySelectorAll('nav button')].find((one) =>
        one.textContent?.includes('We wrote the rule'),
      )
      ;(item as HTMLElement).click()
    })
    await expect.poll(cardText).toContain('Teresa Okafor')
  })

  test('a key leads to the list, which points out the quotation whose card is open', async () => {
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(words.x, words.y)
    await expect.poll(cardText).toContain('Teresa Okafor')
    await reader.runCommand('show-list')
    list = await reader.findList()
    await readPopup(list)
    await expect.poll(current).toContain('We wrote the rule')
  })

  test('“Show in list” on the card does too', async () => {
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(words.x, words.y)
    await expect.poll(cardText).toContain('Teresa Okafor')
    await pressOnCard('Show in list')
    list = await reader.findList()
    await readPopup(list)
    await expect.poll(current).toContain('We wrote the rule')
  })

  test('“Copy” on the card copies the words with their source', async () => {
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(words.x, words.y)
    await expect.poll(cardText).toContain('Teresa Okafor')
    await pressOnCard('Copy')
    await expect.poll(cardText).toContain('Copied')
    const at = await findWords(reader.page, 'Marlow council')
    await reader.page.mouse.click(at.x, at.y)
    const pasted = await reader.pasteInPage()
    expect(pasted).toContain('We wrote the rule so that nobody could go fishing')
    expect(pasted).toContain('Teresa Okafor, told to')
  })

  test('Esc closes a card that the pointer has opened, and it stays closed until the pointer comes anew', async () => {
    const { x, y } = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.move(x, y)
    await expect.poll(cardText).toContain('Teresa Okafor')
    await reader.page.keyboard.press('Escape')
    await expect.poll(cardText).toBeFalsy()
    await reader.page.mouse.move(x + 3, y)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await cardText()).toBeFalsy()
    await reader.page.mouse.move(5, y)
    await reader.page.mouse.move(x, y)
    await expect.poll(cardText).toContain('Teresa Okafor')
  })

  test('a card goes with its words: it follows a little scrolling and is not seen once they are gone', async () => {
    const { page } = reader
    await page.evaluate(() => {
      // Room to scroll on every screen.
      document.body.style.paddingBlock = '1500px'
    })
    const words = await findWords(page, 'We wrote the rule')
    await page.mouse.click(words.x, words.y)
    await expect.poll(cardText).toContain('Teresa Okafor')
    const place = () =>
      reader.inCard((root) => {
        const host = root.host as HTMLElement
        return { top: host.getBoundingClientRect().top, opacity: host.style.opacity }
      })
    const before = (await place())?.top ?? 0
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }))
    await expect.poll(async () => Math.round((await place())?.top ?? 0)).toBe(before - 60)
    await page.evaluate(() => scrollBy({ top: 1400, behavior: 'instant' }))
    await expect.poll(async () => (await place())?.opacity).toBe('0')
    await page.evaluate(() => scrollBy({ top: -1400, behavior: 'instant' }))
    await expect.poll(async () => (await place())?.opacity).toBe('1')
  })

  /** With the real mouse: clipboard and panel are for the reader's own clicks only. */
  async function pressOnCard(words: string): Promise<void> {
    const at = await reader.inCard(
      `(root) => {
        const button = [...root.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)}))
        const { left, top, width, height } = button.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }` as unknown as (root: ShadowRoot) => { x: number; y: number },
    )
    if (!at) throw new Error(`No button “${words}”`)
    await reader.page.mouse.click(at.x, at.y)
  }
})
