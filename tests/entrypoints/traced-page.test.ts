// @vitest-environment node
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { tracePage } from '../../entrypoints/content/traced-page.ts'
import { textOf } from '../../src/page/watch.ts'
import { traceArticle } from '../../src/text/trace.ts'

/** An article of so many quotations of another paper. */
function openPage(quotations: number): Document {
  const paragraphs = Array.from(
    { length: quotations },
    (_, n) => `<p>“The pier of ${n + 1900} was rebuilt twice,” Ana Ruiz told the Marlow Bee.</p>`,
  )
  return new JSDOM(`<!doctype html><title>Pier</title><article>${paragraphs.join('')}</article>`, {
    url: 'https://observer.example/pier',
  }).window.document
}

async function trace(document: Document, pause: () => Promise<void>) {
  const page = await tracePage(
    document,
    async (article) => ({ trace: traceArticle(article), sought: [] }),
    pause,
  )
  if (!('trace' in page)) throw new Error(page.obstacle)
  return page
}

test('the page may work while many quotations are looked up', async () => {
  const pausesFor = async (quotations: number) => {
    let pauses = 0
    await trace(openPage(quotations), async () => {
      pauses++
    })
    return pauses
  }
  expect(await pausesFor(700)).toBeGreaterThanOrEqual((await pausesFor(20)) + 4)
})

test('words that go while others are still looked up have no mark', async () => {
  const document = openPage(400)
  let isLookingUp = false
  const page = await tracePage(
    document,
    async (article) => {
      isLookingUp = true
      return { trace: traceArticle(article), sought: [] }
    },
    async () => {
      // At each step anew, whether its quotation has been looked up already or not.
      const first = document.querySelector('p')
      const last = document.querySelector('p:last-child')
      if (isLookingUp) for (const one of [first, last]) if (one) one.textContent = 'Nothing.'
    },
  )
  if (!('trace' in page)) throw new Error(page.obstacle)
  expect(page.trace.quotes).toHaveLength(400)
  expect(page.marks).toHaveLength(398)
  for (const mark of page.marks) expect(textOf(mark)).toContain('rebuilt twice')
})
