import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
import { articlePage, servePages, type TestPage, type TestWeb } from './web.ts'

const quoting = [
  'The bridge over the river in Example Town will be closed from Monday on, the council decided on Thursday evening.',
  '“It will take three weeks, and not a day longer than that,” Mayor Ana Ruiz told the Marlow Bee on Friday morning.',
  'Buses will go by the old road, which is longer and has two narrow bends, and the trains will stop at both stations.',
]

const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

const pages: Record<string, TestPage> = {
  '/article': { body: articlePage(quoting) },
  '/paper.pdf': { body: pdf, headers: { 'Content-Type': 'application/pdf' } },
  '/front': {
    body: `<!doctype html><title>Front page</title><ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/${n}">Headline ${n}</a></li>`).join('')}</ul>`,
  },
  '/empty': { body: '' },
  '/no-quotation': {
    body: articlePage([
      'The bridge over the river in Example Town will be closed from Monday on for three weeks, and perhaps for a fourth.',
      'Buses go by the old road, which is longer and has two narrow bends, and the trains stop at both of the stations.',
      'Those who walk can take the ferry, which runs every ten minutes from six in the morning until late in the evening.',
    ]),
  },
  '/german': {
    body: articlePage(
      [
        'Die Brücke über den Fluss wird ab Montag für drei Wochen gesperrt, beschloss der Rat am Donnerstag nach langer Aussprache.',
        '„Es wird nicht länger dauern als drei Wochen“, sagte die Bürgermeisterin Anna Reuter am Freitag der Zeitung im Gespräch.',
        'Die Busse fahren über die alte Straße, die länger ist und zwei enge Kurven hat, und die Züge halten an beiden Bahnhöfen.',
      ],
      { language: 'de', title: 'Rat sperrt die Brücke' },
    ),
  },
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let web: TestWeb
  beforeAll(async () => {
    web = await servePages(pages)
    reader = await openReader(name)
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
  })

  async function pressAndRead(): Promise<string> {
    const popup = await reader.pressButton()
    try {
      return await readPopup(popup)
    } finally {
      await popup.close()
    }
  }

  test.each([
    ['an empty tab', 'about:blank', /no extension read their own pages|no article here/],
    ['a front page', '/front', /no article here/],
    ['an empty page', '/empty', /no article here/],
    ['an article that quotes nobody', '/no-quotation', /quotes nobody/],
    ['a language not covered yet', '/german', /in German/],
  ])('%s says why it cannot be traced', async (_, path, why) => {
    await reader.page.goto(path.startsWith('/') ? web.address(path) : path)
    expect(await pressAndRead()).toMatch(why)
    expect(await reader.readBadge()).toBe('')
  })

  test('a PDF says why it cannot be traced', async () => {
    await reader.page.goto(web.address('/paper.pdf'))
    expect(await pressAndRead()).toMatch(/This is a PDF/)
    // The tab of a PDF viewer may not answer puppeteer any more.
    await reader.newTab()
  })

  test('words that the page has lost meanwhile are said to be gone, and tracing again finds the rest', async () => {
    await reader.page.goto(web.address('/article'))
    const popup = await reader.pressButton()
    expect(await readPopup(popup)).toContain('three weeks')
    await reader.page.evaluate(() => {
      const paragraph = document.querySelectorAll('article p')[1]
      if (paragraph)
        paragraph.innerHTML =
          '“It may take longer than we thought at first,” Ana Ruiz told the Marlow Bee.'
    })
    await popup.evaluate(() => {
      const item = [...document.querySelectorAll('button')].find((b) =>
        /three weeks/.test(b.innerText),
      )
      item?.click()
    })
    await expect.poll(() => readPopup(popup)).toMatch(/page has changed/)
    await popup.evaluate(() => {
      const again = [...document.querySelectorAll('button')].find((b) => /again/i.test(b.innerText))
      again?.click()
    })
    await expect.poll(() => readPopup(popup)).toContain('It may take longer')
    await popup.close()
  })

  // Last, as Firefox opens it in another tab.
  test('a page of the browser says why it cannot be traced', async () => {
    await reader.openInternal(name === 'firefox' ? 'about:support' : 'chrome://version')
    expect(await pressAndRead()).toMatch(/no extension read their own pages/)
  })
})
