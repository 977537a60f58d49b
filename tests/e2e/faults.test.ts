import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { page as quotingPage } from './changing-pages.ts'
import { findWords, readMarks } from './marks.ts'
import { articlePage, servePages, type TestWeb } from './web.ts'

/** Long enough to be still under way when something happens. */
const longPage = articlePage([
  '“It will take three weeks, and not a day longer than that,” Mayor Ana Ruiz told the Marlow Bee.',
  ...Array.from(
    { length: 4_000 },
    (_, n) =>
      `The bridge of ${n + 1} arches was built in 1961, and has been painted twice since, as the council’s own paper tells.`,
  ),
])

// What goes wrong around Hearsay: nothing is lost, nothing doubled, the popup says what happened.
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let web: DemoWeb
  let site: TestWeb
  beforeAll(async () => {
    web = await serveDemo()
    site = await servePages({
      '/long': { body: longPage },
      '/short': { body: quotingPage },
    })
    reader = await openReader(name)
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
    await site?.stop()
  })

  async function trace(): Promise<string> {
    const popup = await reader.pressButton()
    try {
      return await readPopup(popup)
    } finally {
      await popup.close().catch(() => {})
    }
  }
  async function writeStorage(items: object): Promise<void> {
    const popup = await reader.pressButton()
    await popup.evaluate((items) => {
      type Storing = { storage: { local: { set(items: object): Promise<void> } } }
      const { browser, chrome } = globalThis as unknown as { browser?: Storing; chrome: Storing }
      return (browser ?? chrome).storage.local.set(items)
    }, items)
    await popup.close()
  }
  const hosts = () => reader.page.evaluate(() => document.querySelectorAll('hearsay-ui').length)

  test('the button pressed ten times in a second marks once', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const once = await readMarks(reader.page)
    await reader.page.goto(web.firstArticle)
    for (let n = 0; n < 10; n++) {
      const popup = await reader.pressButton()
      await popup.close().catch(() => {})
    }
    await trace()
    expect(await readMarks(reader.page)).toEqual(once)
    expect(Number(await reader.readBadge())).toBe((once['secondhand'] ?? []).length)
  })

  test('a popup closed at once does not stop the tracing', async () => {
    await reader.page.goto(web.firstArticle)
    const popup = await reader.pressButton()
    await popup.evaluate(async () => {
      while (!document.querySelector('main')) await new Promise(requestAnimationFrame)
    })
    await popup.close()
    await expect.poll(async () => Object.keys(await readMarks(reader.page))).toContain('secondhand')
    await expect.poll(() => reader.readBadge()).toMatch(/\d/)
  })

  test('the background may be stopped between two messages', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    await reader.stopBackground()
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => readMarks(reader.page)).toEqual({})
    await expect.poll(() => reader.readBadge()).toBe('')
    await reader.stopBackground()
    expect(await trace()).toContain('secondhand')
    await expect.poll(() => reader.readBadge()).toMatch(/\d/)
  })

  test('after an update of Hearsay the page is traced anew, with one set of marks and one card', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const before = await readMarks(reader.page)
    const words = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(words.x, words.y)
    await expect.poll(hosts).toBe(1)
    await reader.reloadExtension()
    expect(await trace()).toContain('secondhand')
    const after = await readMarks(reader.page)
    expect(after['secondhand']).toEqual(before['secondhand'])
    expect(await hosts()).toBe(0)
    await reader.page.mouse.click(words.x, words.y)
    await expect.poll(hosts).toBe(1)
    await reader.page.keyboard.press('Escape')
    await expect.poll(hosts).toBe(0)
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => readMarks(reader.page)).toEqual({})
  })

  test('a page shown by the back button still has its marks, or none; a click traces it', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const before = await readMarks(reader.page)
    await reader.page.goto(web.address('marlow-bee', '/'))
    await reader.page.goBack()
    expect([before, {}]).toContainEqual(await readMarks(reader.page))
    expect(await trace()).toContain('secondhand')
    expect(await readMarks(reader.page)).toEqual(before)
  })

  test('a page that becomes another by script is traced as what it is now', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    await reader.page.evaluate(async () => {
      const response = await fetch('/')
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      history.pushState(null, '', '/next')
      const article = document.querySelector('article')
      if (article)
        article.innerHTML = `<h1>Ferry</h1>${'<p>The ferry runs every ten minutes, and nobody has to wait for long at either of the two quays.</p>'.repeat(8)}
          <p>“We have bought a second boat, and it is a good one,” Tom Ashby told the Northmoor Courier.</p>`
      return page.title
    })
    expect(await trace()).toContain('We have bought a second boat')
    const marks = await readMarks(reader.page)
    expect(marks['secondhand']).toEqual(['We have bought a second boat, and it is a good one,'])
  })

  test('words that change under a mark do not keep it after the next click', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    await reader.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.nodeValue = (node.nodeValue ?? '').replace('go fishing', 'look around')
    })
    expect(await trace()).toContain('nobody could look around')
    expect((await readMarks(reader.page))['secondhand']?.join()).toContain('look around')
  })

  test('two tabs on one article have marks of their own', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const one = reader.page
    await reader.newTab()
    await reader.page.goto(web.firstArticle)
    expect(await readMarks(reader.page)).toEqual({})
    await trace()
    expect(await readMarks(reader.page)).toEqual(await readMarks(one))
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => readMarks(reader.page)).toEqual({})
    expect(Object.keys(await readMarks(one))).toContain('secondhand')
    await one.close()
  })

  test('a tab closed while it is traced leaves nothing behind; the next one is traced', async () => {
    await reader.page.goto(web.firstArticle)
    const closing = reader.page
    await reader.newTab()
    await reader.page.goto(web.firstArticle)
    const next = reader.page
    await reader.useTab(closing)
    const popup = await reader.pressButton()
    await closing.close()
    await popup.close().catch(() => {})
    await reader.useTab(next)
    expect(await trace()).toContain('secondhand')
    expect(Number(await reader.readBadge())).toBeGreaterThan(0)
  })

  test('two windows on one article have marks of their own', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const one = reader.page
    const goBack = await reader.newWindow()
    await reader.page.goto(web.firstArticle)
    expect(await readMarks(reader.page)).toEqual({})
    expect(await trace()).toContain('secondhand')
    expect(await readMarks(reader.page)).toEqual(await readMarks(one))
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => readMarks(reader.page)).toEqual({})
    expect(Object.keys(await readMarks(one))).toContain('secondhand')
    await goBack()
    expect(await reader.readBadge()).toMatch(/\d/)
  })

  test('a tab that the browser has put away comes back unmarked, and a click traces it', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const before = await readMarks(reader.page)
    const discarded = reader.page
    await reader.newTab()
    await reader.page.goto(site.address('/short'))
    const other = reader.page
    await reader.discardAndReturn(discarded)
    expect(await readMarks(reader.page)).toEqual({})
    expect(await reader.readBadge()).toBe('')
    expect(await trace()).toContain('secondhand')
    expect(await readMarks(reader.page)).toEqual(before)
    await other.close()
  })

  /** What may happen to a page while it is read, with the popup open. */
  const losses: readonly [string, () => Promise<unknown>][] = [
    ['loads anew', () => reader.page.reload()],
    ['leads to another page of its site', () => reader.page.goto(site.address('/short'))],
    ['leads to another site', () => reader.page.goto(site.address('/short', 'elsewhere'))],
    // Last, as Firefox's driver may lose the tab.
    ['crashes', () => reader.crashPage()],
  ]

  test.each(losses)('a page that %s while it is read is said to be gone', async (_, lose) => {
    await reader.page.goto(site.address('/long'))
    const popup = await reader.pressButton()
    await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
    await lose()
    expect(await readPopup(popup)).toMatch(/page has gone/)
    await popup.close()
    await reader.newTab()
    await reader.page.goto(site.address('/short'))
    expect(await trace()).toContain('three weeks')
    expect(await reader.readBadge()).toBe('1')
  })

  test('the list of a page that was left for another site says so, and asks for a click there', async () => {
    await reader.page.goto(site.address('/short'))
    const popup = await reader.pressButton()
    expect(await readPopup(popup)).toContain('three weeks')
    await reader.page.goto(site.address('/short', 'elsewhere'))
    const press = (name: string) =>
      popup.evaluate((name) => {
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ innerText }) => innerText.includes(name))?.click()
      }, name)
    await press('three weeks')
    await expect.poll(() => readPopup(popup)).toMatch(/page has gone/)
    // The click that opened the popup counts for the page before.
    await press('Trace again')
    await expect.poll(() => readPopup(popup)).toMatch(/Click its button/)
    expect(await readMarks(reader.page)).toEqual({})
    await popup.close()
    expect(await trace()).toContain('three weeks')
  })

  test('a page is traced without a network, once it is there', async () => {
    const gone = await servePages({ '/page': { body: quotingPage } })
    await reader.page.goto(gone.address('/page'))
    await gone.stop()
    expect(await trace()).toContain('three weeks')
    expect((await readMarks(reader.page))['secondhand']).toHaveLength(1)
  })

  test.each([
    ['back', 0, -1e9],
    ['on by a year', 3e10, 3e10],
  ])('a clock that is set %s does not lose or double a mark', async (_, date, now) => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const before = await readMarks(reader.page)
    await reader.page.evaluate(
      (date, now) => {
        const [started, run] = [Date.now(), performance.now.bind(performance)]
        Date.now = () => (date === 0 ? 0 : started + date)
        performance.now = () => run() + now
        for (const p of document.querySelectorAll('article p')) p.replaceWith(p.cloneNode(true))
      },
      date,
      now,
    )
    await expect.poll(() => readMarks(reader.page), { timeout: 4000 }).toEqual(before)
  })

  test('settings that are broken count as none', async () => {
    await writeStorage({ marks: 'broken' })
    await reader.page.goto(web.firstArticle)
    await trace()
    expect(Object.keys(await readMarks(reader.page))).toContain('firsthand')
    await writeStorage({ marks: { firsthandShown: false } })
    await reader.page.goto(web.firstArticle)
    await trace()
    expect(Object.keys(await readMarks(reader.page))).not.toContain('firsthand')
    await writeStorage({ marks: null })
  })
})
