import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { findWords, readMarks } from './marks.ts'

// What a reader does from the click on the button to the last mark taken away, in real browsers on the demo news web.
let web: DemoWeb
beforeAll(async () => {
  web = await serveDemo()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let popup: PopupWindow | null = null
  beforeAll(async () => {
    reader = await openReader(name)
  })
  afterAll(() => reader?.close())
  afterEach(async () => {
    await popup?.close().catch(() => {})
    popup = null
  })

  async function trace(address: string): Promise<string> {
    await reader.page.goto(address)
    popup = await reader.pressButton()
    return readPopup(popup)
  }
  const first = () => trace(web.firstArticle)
  const cardText = () =>
    reader.inCard(
      (root) => (root.querySelector('[role="dialog"]') as HTMLElement | null)?.innerText,
    )
  async function waitForCard(): Promise<string> {
    for (let tries = 0; tries < 60; tries++) {
      const text = await cardText()
      if (text) return text
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('No card opened')
  }
  async function waitUntilNoCard(): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
      if (!(await cardText())) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('The card stays open')
  }

  test('the popup lists the chain from the page through the outlet to the speakers', async () => {
    const text = await first()
    expect(text).toMatch(/of \d+ quotations are secondhand, all from (The )?Marlow Bee/)
    const tree = await popup?.evaluate(
      () => (document.querySelector('section.chain') as HTMLElement | null)?.innerText,
    )
    for (const part of ['Marlow Bee', 'Raymond Sorrell', 'Teresa Okafor', 'typing errors'])
      expect(tree).toContain(part)
    expect(tree).not.toContain('Lena Marsh')
    expect(text).toMatch(/Firsthand[\s\S]*Lena Marsh/)
  })

  test('secondhand quotations are marked apart from firsthand ones, and counted on the button', async () => {
    await first()
    const { secondhand = [], firsthand = [] } = await readMarks(reader.page)
    expect(secondhand.join('\n')).toContain(
      'Some of these are typing errors, and some of them are not',
    )
    expect(secondhand.join('\n')).toContain('We wrote the rule so that nobody could go fishing')
    expect(firsthand.join('\n')).toContain('There is no need to mend what works')
    expect(Number(await reader.readBadge())).toBe(secondhand.length)
  })

  test('marking does not change the page, and nothing is left after the marks are taken away', async () => {
    await reader.page.goto(web.firstArticle)
    const html = () => reader.page.evaluate(() => document.documentElement.outerHTML)
    const before = await html()
    popup = await reader.pressButton()
    await readPopup(popup)
    expect(await html()).toBe(before)
    await popup.evaluate(() => {
      const remove = [...document.querySelectorAll('button')].find((b) =>
        /Remove/.test(b.innerText),
      )
      remove?.click()
    })
    await expect.poll(() => readMarks(reader.page)).toEqual({})
    expect(await html()).toBe(before)
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/marks are gone/)
    await expect.poll(() => reader.readBadge()).toBe('')
  })

  test('pressing the button again finds what is there; nothing is doubled', async () => {
    const once = await first()
    const marks = await readMarks(reader.page)
    await popup?.close()
    popup = await reader.pressButton()
    expect(await readPopup(popup)).toBe(once)
    expect(await readMarks(reader.page)).toEqual(marks)
  })

  test('a card opens on hover, may be entered, and closes when the pointer leaves', async () => {
    await first()
    await popup?.close()
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.move(words.x, words.y)
    const card = await waitForCard()
    expect(card).toContain('Teresa Okafor')
    expect(card).toContain('Marlow Bee')
    expect(card).toContain('told the newspaper')
    // Into the card: it stands below the words or above them.
    const below = await reader.inCard((root) => {
      const { left, top, width, height } = (root.host as HTMLElement).getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await reader.page.mouse.move(below?.x ?? 0, below?.y ?? 0, { steps: 8 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await cardText()).toContain('Teresa Okafor')
    await reader.page.mouse.move(5, 300)
    await waitUntilNoCard()
  })

  test('a click keeps the card; Esc closes it, and Esc again takes the marks away', async () => {
    await first()
    await popup?.close()
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(words.x, words.y)
    await waitForCard()
    await reader.page.mouse.move(5, 300)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await cardText()).toContain('Teresa Okafor')
    await reader.page.keyboard.press('Escape')
    await waitUntilNoCard()
    expect(Object.keys(await readMarks(reader.page))).toContain('secondhand')
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => readMarks(reader.page)).toEqual({})
  })

  test('the keys lead from quotation to quotation; Esc gives the focus back', async () => {
    await first()
    await popup?.close()
    const focused = () => reader.page.evaluate(() => document.activeElement?.localName)
    await reader.page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus())
    await reader.runCommand('next-quotation')
    const one = await waitForCard()
    expect(one).toContain('Raymond Sorrell')
    expect(await focused()).toBe('hearsay-ui')
    await reader.runCommand('next-quotation')
    await reader.runCommand('next-quotation')
    await expect.poll(cardText).not.toBe(one)
    await reader.runCommand('previous-quotation')
    await reader.runCommand('previous-quotation')
    await expect.poll(cardText).toBe(one)
    await reader.page.keyboard.press('Escape')
    await waitUntilNoCard()
    expect(await focused()).toBe('a')
  })

  test('the quotation whose card was opened is pointed out when the popup opens next', async () => {
    await first()
    await popup?.close()
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(words.x, words.y)
    await waitForCard()
    popup = await reader.pressButton()
    await readPopup(popup)
    const current = await popup.evaluate(
      () => (document.querySelector('[aria-current="true"]') as HTMLElement | null)?.innerText,
    )
    expect(current).toContain('We wrote the rule')
  })

  test('an item of the list scrolls to its words and flashes them', async () => {
    await trace(web.address('northmoor-courier', '/camera-searches-explained'))
    expect(await reader.page.evaluate(() => scrollY)).toBe(0)
    await popup?.evaluate(async () => {
      // A long list opens folded.
      for (const branch of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
        branch.click()
      await new Promise((resolve) => setTimeout(resolve, 100))
      const item = [...document.querySelectorAll('button')].find((b) =>
        b.innerText.includes('If a rule can be skipped'),
      )
      if (!item) throw new Error(document.body.innerText)
      item.click()
    })
    await expect
      .poll(async () => ((await readMarks(reader.page))['flash'] ?? []).join(''))
      .toContain('If a rule can be skipped')
    await expect.poll(() => reader.page.evaluate(() => scrollY)).toBeGreaterThan(300)
    await expect
      .poll(async () => (await readMarks(reader.page))['flash'], { timeout: 4000 })
      .toBeUndefined()
  })

  test('the marks of firsthand quotations can be switched off and on', async () => {
    await first()
    const flip = () =>
      popup?.evaluate(() => (document.querySelector('input[type=checkbox]') as HTMLElement).click())
    await flip()
    await expect.poll(async () => (await readMarks(reader.page))['firsthand']).toBeUndefined()
    expect((await readMarks(reader.page))['secondhand']).not.toEqual([])
    await flip()
    await expect.poll(async () => (await readMarks(reader.page))['firsthand']).toBeDefined()
  })

  test('a page under a strict Content-Security-Policy is marked and has its card in full dress', async () => {
    await trace(web.address('northmoor-courier', '/camera-searches-explained'))
    await popup?.close()
    const words = await findWords(reader.page, 'I did not expect to find')
    await reader.page.mouse.move(words.x, words.y)
    expect(await waitForCard()).toContain('Teresa Okafor')
    const looks = await reader.inCard((root) => {
      const card = root.querySelector('[role="dialog"]') as HTMLElement
      const style = root.ownerDocument.defaultView?.getComputedStyle(card)
      return { background: style?.backgroundColor, radius: style?.borderRadius }
    })
    expect(looks?.background).not.toBe('rgba(0, 0, 0, 0)')
    expect(looks?.radius).not.toBe('0px')
  })

  test('an article that quotes at first hand only says so', async () => {
    const text = await trace(web.address('marlow-bee', '/police-search-logs'))
    expect(text).toMatch(/All \d+ quotations are firsthand/)
    expect(await reader.readBadge()).toBe('0')
  })

  test('a new page has neither marks nor badge until the button is pressed there', async () => {
    await first()
    await popup?.close()
    await reader.page.goto(web.address('marlow-bee', '/police-search-logs'))
    expect(await readMarks(reader.page)).toEqual({})
    await expect.poll(() => reader.readBadge()).toBe('')
  })
})
