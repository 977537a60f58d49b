import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { page as quotingPage } from './changing-pages.ts'
import { findWords, readMarks } from './marks.ts'
import { servePages } from './web.ts'

// What goes wrong around Hearsay: nothing is lost, nothing doubled, the popup says what happened.
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let web: DemoWeb
  beforeAll(async () => {
    web = await serveDemo()
    reader = await openReader(name)
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
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

  test('a page is traced without a network, once it is there', async () => {
    const site = await servePages({ '/page': { body: quotingPage } })
    await reader.page.goto(site.address('/page'))
    await site.stop()
    expect(await trace()).toContain('three weeks')
    expect((await readMarks(reader.page))['secondhand']).toHaveLength(1)
  })

  test('a clock that the reader sets back does not lose or double a mark', async () => {
    await reader.page.goto(web.firstArticle)
    await trace()
    const before = await readMarks(reader.page)
    await reader.page.evaluate(() => {
      Date.now = () => 0
      performance.now = () => -1e9
      for (const p of document.querySelectorAll('article p')) p.replaceWith(p.cloneNode(true))
    })
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
