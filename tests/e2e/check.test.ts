import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { type NewsWeb, serveNewsWeb } from './news-web.ts'

// Quotations compared with their originals, from the click in the popup to the verdict, in real browsers.
let web: NewsWeb
beforeAll(async () => {
  web = await serveNewsWeb()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let popup: PopupWindow
  beforeAll(async () => {
    reader = await openReader(name)
  })
  afterAll(() => reader?.close())
  afterEach(async () => {
    await popup?.close().catch(() => {})
  })

  async function open(address: string): Promise<void> {
    await reader.page.goto(address)
    popup = await reader.pressButton()
    await readPopup(popup)
    await popup.evaluate(() => {
      for (const more of document.querySelectorAll<HTMLElement>('button.more')) more.click()
    })
  }
  /** Clicks a button of the item whose words these are. */
  const click = (words: string, button: string) =>
    popup.evaluate(
      (words, button) => {
        const item = [...document.querySelectorAll<HTMLElement>('li.quote')].find((one) =>
          one.innerText.includes(words),
        )
        const found = [...(item?.querySelectorAll('button') ?? [])].find((one) =>
          one.innerText.includes(button),
        )
        if (!found) throw new Error(`No ${button} beside ${words}: ${document.body.innerText}`)
        found.click()
      },
      words,
      button,
    )
  const reportOf = (words: string) =>
    popup.evaluate((words) => {
      const item = [...document.querySelectorAll<HTMLElement>('li.quote')].find((one) =>
        one.innerText.includes(words),
      )
      return item?.querySelector<HTMLElement>('.check')?.innerText ?? ''
    }, words)

  /** Waits until nothing is being read any more, and gives what stands beside some words. */
  async function settled(words: string): Promise<string> {
    await expect.poll(() => reportOf(words), { timeout: 20_000 }).toMatch(/./)
    await expect
      .poll(() => reportOf(words), { timeout: 20_000 })
      .not.toMatch(/Reading the original/)
    return reportOf(words)
  }
  describe('onward', () => {
    test('from hand to hand to where the words were first said', async () => {
      for (const host of ['marlow-bee', 'northmoor-courier', 'fenwick-gazette'])
        await reader.agreeTo(`http://${host}.localhost/*`)
      await open(web.address('harbour-tribune', '/chain'))
      const words = 'beams were rotten'
      await click(words, 'Check')
      expect(await settled(words)).toMatch(/^Verbatim[^]*Marlow Bee[^]*from .*Northmoor Courier/)
      await click(words, 'Go on')
      await expect.poll(() => reportOf(words)).toMatch(/from .*Fenwick Gazette/)
      await click(words, 'Go on')
      await expect.poll(() => reportOf(words)).toMatch(/First said here, in an interview/)
      expect((await reportOf(words)).match(/Verbatim/g)).toHaveLength(3)
    })

    test('in a circle', async () => {
      await open(web.address('harbour-tribune', '/chain'))
      const words = 'Round and round'
      await click(words, 'Check')
      await settled(words)
      await click(words, 'Go on')
      await expect.poll(() => reportOf(words)).toMatch(/leads in a circle/)
    })

    test('back to the page itself', async () => {
      await open(web.address('harbour-tribune', '/chain'))
      await click('wrong stamp', 'Check')
      expect(await settled('wrong stamp')).toMatch(/^Verbatim[^]*leads back to this page/)
    })

    test('what was found is there when the popup opens again', async () => {
      await open(web.address('harbour-tribune', '/chain'))
      expect(await reportOf('beams were rotten')).toMatch(/First said here, in an interview/)
    })
  })
})
