import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { driveChecks } from './check-driver.ts'
import { findWords } from './marks.ts'
import { type NewsWeb, serveNewsWeb } from './news-web.ts'

// What comes between the click on "Check" and the verdict.
let web: NewsWeb
beforeAll(async () => {
  web = await serveNewsWeb()
})
afterAll(() => web.stop())

const words = 'waiting at the gate'
const ledger = 'http://ashford-ledger.localhost/*'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  const { open, close, click, clickAnywhere, reportOf, settled, inPopup } = driveChecks(
    () => reader,
  )
  let count = 0
  /** The same article at an address that nothing is kept for. */
  const fresh = () => web.address('harbour-tribune', `/held?${name}${++count}`)
  beforeAll(async () => {
    reader = await openReader(name)
  })
  beforeEach(() => {
    web.hold()
    web.forget()
  })
  afterAll(() => reader?.close())
  afterEach(async () => {
    web.release()
    await close()
  })
  const askedFor = () => web.asked.filter(({ what }) => what === 'ashford-ledger/held').length

  test('the reader says no', async () => {
    await open(fresh())
    await answerQuestions(false)
    await click(words, 'Check')
    expect(await settled(words)).toMatch(/^Could not read[^]*have not allowed[^]*Open it yourself/)
    expect(askedFor()).toBe(0)
  })

  test('the permission is taken away in between', async () => {
    await reader.agreeTo(ledger)
    const address = fresh()
    await open(address)
    await click(words, 'Check')
    await expect.poll(askedFor).toBe(1)
    await close()
    await reader.takeBack(ledger)
    web.release()
    await open(address)
    expect(await settled(words)).toMatch(/^Could not read[^]*have not allowed/)
  })

  test('the reader stops it', async () => {
    await reader.agreeTo(ledger)
    await open(fresh())
    await click(words, 'Check')
    await expect.poll(() => reportOf(words)).toMatch(/Reading the original/)
    await clickAnywhere('Stop')
    await expect.poll(() => reportOf(words)).toBe('')
    web.release()
    await click(words, 'Check')
    expect(await settled(words)).toMatch(/^Verbatim/)
  })

  test('the page and the popup are closed; the verdict is there when the reader comes back', async () => {
    await reader.agreeTo(ledger)
    const address = fresh()
    await open(address)
    await click(words, 'Check')
    await expect.poll(askedFor).toBe(1)
    await close()
    await reader.page.goto(web.address('harbour-tribune', '/by-hand'))
    web.release()
    await new Promise((resolve) => setTimeout(resolve, 500))
    await open(address)
    expect(await settled(words)).toMatch(/^Verbatim/)
    expect(askedFor()).toBe(1)
  })

  test('the background is stopped: nothing is left as under way', async () => {
    await reader.agreeTo(ledger)
    const address = fresh()
    await open(address)
    await click(words, 'Check')
    await expect.poll(askedFor).toBe(1)
    await close()
    await reader.stopBackground()
    await open(address)
    await expect.poll(() => reportOf(words)).toBe('')
    web.release()
    await click(words, 'Check')
    expect(await settled(words)).toMatch(/^Verbatim/)
  })

  test('a second round while the first is under way: neither is lost', async () => {
    await reader.agreeTo(ledger)
    await reader.agreeTo('http://dunmore-post.localhost/*')
    await open(fresh())
    await click(words, 'Check')
    await expect.poll(askedFor).toBe(1)
    await close()
    await open(web.address('harbour-tribune', `/by-hand?${name}`))
    await click('walked this wall', 'Check')
    if (name === 'chromium') await new Promise((resolve) => setTimeout(resolve, 300))
    web.release()
    expect(await settled('walked this wall')).toMatch(/^Verbatim/)
    await close()
    await open(web.address('harbour-tribune', `/held?${name}${count}`))
    expect(await settled(words)).toMatch(/^Verbatim/)
  })

  /** The browser's own question cannot be clicked by a driver: here is its answer, in the popup; null for none. */
  const answerQuestions = (given: boolean | null) =>
    inPopup((given) => {
      type Api = { permissions: { request: unknown } }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      ;(browser ?? chrome).permissions.request = (
        _: unknown,
        answer?: (given: boolean) => void,
      ) => {
        if (given === null) return new Promise(() => {})
        return answer ? answer(given) : Promise.resolve(given)
      }
    }, given)

  // Firefox is started without its questions.
  if (name === 'chromium')
    test('the popup is gone when the reader says yes', async () => {
      await reader.agreeTo(ledger)
      const address = fresh()
      web.release()
      await open(address)
      await answerQuestions(null)
      await click(words, 'Check')
      await close()
      expect(askedFor()).toBe(0)
      await reader.reportGrant(ledger)
      await expect.poll(askedFor).toBe(1)
      await open(address)
      expect(await settled(words)).toMatch(/^Verbatim/)
    })

  test('a card of a site that is not allowed yet asks in a window of its own', async () => {
    await reader.agreeTo(ledger)
    await reader.takeBack(ledger)
    web.release()
    await open(fresh())
    await close()
    const card = () =>
      reader.inCard((root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '')
    const { x, y } = await findWords(reader.page, words)
    await reader.page.mouse.click(x, y)
    await expect.poll(card).toContain('Owen Pryce')
    await reader.inCard((root) => {
      const buttons = [...root.querySelectorAll('button')]
      buttons.find(({ innerText }) => innerText.includes('Check'))?.click()
    })
    const question = await reader.findWindow('allow')
    await expect
      .poll(() => question.evaluate(() => document.body.innerText))
      .toContain('ashford-ledger')
    expect(askedFor()).toBe(0)
    await reader.agreeTo(ledger)
    await question.evaluate(() => document.querySelector<HTMLElement>('.main-action')?.click())
    await expect.poll(card, { timeout: 10_000 }).toMatch(/Verbatim/)
  })
})
