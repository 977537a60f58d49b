import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { driveChecks } from './check-driver.ts'
import { findWords, readMarks } from './marks.ts'
import { type Case, type NewsWeb, readable, serveNewsWeb, unreadable } from './news-web.ts'

// Quotations compared with their originals, from the click in the popup to the verdict, in real browsers.
let web: NewsWeb
beforeAll(async () => {
  web = await serveNewsWeb()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  const { open, close, click, clickAnywhere, reportOf, settled, inPopup } = driveChecks(
    () => reader,
  )
  beforeAll(async () => {
    reader = await openReader(name)
  })
  afterAll(() => reader?.close())
  afterEach(close)

  async function agree(...cases: Case[]): Promise<void> {
    for (const host of new Set(cases.map(({ original }) => original.host)))
      await reader.agreeTo(`http://${host}.localhost/*`)
  }

  describe('all originals of an article at once', () => {
    test('those that can be read', async () => {
      await agree(...readable)
      await open(web.address('harbour-tribune', '/readable'))
      await clickAnywhere('Check all')
      const reports = []
      for (const { words, why } of readable) reports.push([why, await settled(words)] as const)
      for (const [index, [why, report]] of reports.entries())
        expect(report, why).toMatch(readable[index]?.says ?? /^$/)
    })

    test('of two passages that are alike, the link leads to one by what stands before it', async () => {
      await open(web.address('harbour-tribune', '/readable'))
      const href = await inPopup(() => {
        const item = [...document.querySelectorAll<HTMLElement>('li.quote')].find((one) =>
          one.innerText.includes('safe in every weather'),
        )
        return item?.querySelector<HTMLAnchorElement>('.check-where a')?.href ?? ''
      })
      expect(href).toMatch(/#:~:text=[^,]+-,The%20dam%20is%20safe%20in%20every%20weather/)
    })

    test('those that cannot', async () => {
      await agree(...unreadable)
      web.forget()
      await open(web.address('harbour-tribune', '/unreadable'))
      await clickAnywhere('Check all')
      const reports = []
      for (const { words, why } of unreadable) reports.push([why, await settled(words)] as const)
      for (const [index, [why, report]] of reports.entries()) {
        expect(report, why).toMatch(/^Could not read/)
        expect(report, why).toMatch(unreadable[index]?.says ?? /^$/)
      }
      // Nothing was asked of a site that was not allowed, and nothing that an original names was loaded.
      const asked = web.asked.map(({ what }) => what)
      expect(asked).toContain('eastwick-herald/away')
      expect(asked).not.toContain('secret-site/page')
      expect(asked.filter((what) => what.startsWith('eastwick-herald/app'))).toEqual([])
    })

    test('nothing tells the outlets who asks', () => {
      const requests = web.asked.filter(({ what }) => what.startsWith('eastwick-herald/'))
      expect(requests.length).toBeGreaterThan(8)
      for (const { headers } of requests) {
        expect(headers['cookie']).toBeUndefined()
        expect(headers['referer']).toBeUndefined()
        expect(headers['origin']).toBeUndefined()
      }
    })
  })

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

  describe('from the card', () => {
    const card = () =>
      reader.inCard((root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '')

    test('a card checks, shows what came of it, and the tooltip counts it', async () => {
      await reader.agreeTo('http://marlow-bee.localhost/*')
      await open(web.address('harbour-tribune', '/chain?card'))
      // A card may not ask for a site: here it has been allowed before.
      await click('wrong stamp', 'Check')
      await settled('wrong stamp')
      await close()
      const { x, y } = await findWords(reader.page, 'Round and round it goes')
      await reader.page.mouse.click(x, y)
      await expect.poll(card).toContain('Tom Ashby')
      await reader.inCard((root) => {
        const buttons = [...root.querySelectorAll('button')]
        buttons.find(({ innerText }) => innerText.includes('Check'))?.click()
      })
      await expect.poll(card, { timeout: 10_000 }).toMatch(/Verbatim[^]*Northmoor Courier/)
      await expect.poll(() => reader.readTooltip()).toMatch(/\S · Verbatim 2$/)
    })
  })

  describe('by hand', () => {
    const sought = () =>
      inPopup(() => document.querySelector<HTMLElement>('.sought')?.innerText ?? '')
    const words = 'I have walked this wall'

    test('on the original, Hearsay knows what the reader came for, and says so on both sides', async () => {
      await open(web.address('harbour-tribune', '/by-hand'))
      web.forget()
      const href = await inPopup((words) => {
        const item = [...document.querySelectorAll<HTMLElement>('li.quote')].find((one) =>
          one.innerText.includes(words),
        )
        const link = item?.querySelector<HTMLAnchorElement>('a[href]')
        // As a click that opens a tab, but the tab is not waited for.
        link?.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: 1 }))
        return link?.href ?? ''
      }, words)
      expect(href).toMatch(
        /dunmore-post\.localhost:\d+\/wall#:~:text=I%20have%20walked%20this%20wall/,
      )
      await close()

      await open(web.address('dunmore-post', '/wall'))
      expect(await sought()).toMatch(/I have walked this wall[^]*The old dam[^]*Verbatim/)
      expect(await sought()).toMatch(/I have never asked for more[^]*Verbatim/)
      expect((await readMarks(reader.page))['flash']?.join(' ')).toContain(words)
      await close()

      await open(web.address('harbour-tribune', '/by-hand'))
      expect(await reportOf(words)).toMatch(/^Verbatim[^]*First said here/)
      // Nothing was fetched but by the reader's own visits.
      expect(web.asked.filter(({ what }) => what === 'dunmore-post/wall')).toHaveLength(1)
    })

    test('another page of that outlet has not got the words, and that is no verdict', async () => {
      await open(web.address('dunmore-post', '/road'))
      expect(await sought()).toMatch(/I have walked this wall[^]*not on this page/)
      await close()
      await open(web.address('harbour-tribune', '/by-hand'))
      expect(await reportOf(words)).toMatch(/^Verbatim/)
    })

    test('a page of another outlet is not concerned', async () => {
      await open(web.address('marlow-bee', '/beams'))
      expect(await sought()).toBe('')
    })
  })
})
