// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/page/article.ts'
import { quoteSpan } from '../../src/page/text-quote.ts'
import {
  isWhole,
  type MarkChange,
  textOf,
  type WatchedMark,
  watchMarks,
} from '../../src/page/watch.ts'
import { openPage } from './fixtures.ts'

// So many marks that they are looked for in slices, between which the page works on.

const count = 250
const wordsOf = (n: number) => `The pier of ${n + 1_000} was rebuilt twice,`

function open() {
  const paragraphs = Array.from(
    { length: count },
    (_, n) => `<p>“${wordsOf(n)}” Ana Ruiz told the Marlow Bee.</p>`,
  )
  const document = openPage(`<article><h1>Pier</h1>${paragraphs.join('')}</article>`)
  const extraction = extractArticle(document, null)
  if (extraction.kind !== 'article') throw new Error('the page is an article')
  const { article, map } = extraction
  const marks = Array.from({ length: count }, (_, n): WatchedMark => {
    const span = { paragraph: n, start: 1, end: 1 + wordsOf(n).length }
    const ranges = map.rangesOf(span)
    const quote = quoteSpan(article.paragraphs, span)
    return { id: `q${n}`, look: 'secondhand', ranges, quote, text: textOf({ ranges }) }
  })
  const { MutationObserver } = document.defaultView as Window & typeof globalThis
  Object.assign(globalThis, { MutationObserver })
  const heard: MarkChange[] = []
  const stop = watchMarks(document, marks, (change) => heard.push(change))
  const swap = () => {
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true))
  }
  return { document, heard, stop, swap }
}

test('many marks come back on their words, in their order', async () => {
  const { heard, stop, swap } = open()
  swap()
  await vi.waitFor(() => expect(heard).toHaveLength(1), 5_000)
  expect(heard[0]?.lost).toEqual([])
  expect(heard[0]?.marks.map(textOf)).toEqual(Array.from({ length: count }, (_, n) => wordsOf(n)))
  stop()
})

test('a mark whose words go while others are looked for is lost, and nobody is told of marks that were taken away', async () => {
  const { document, heard, stop, swap } = open()
  const { MessageChannel } = globalThis
  // Each turn that we leave to the page.
  class Turn extends MessageChannel {
    constructor() {
      super()
      const first = document.querySelector('p')
      if (first) first.textContent = 'Nothing.'
    }
  }
  Object.assign(globalThis, { MessageChannel: Turn })
  swap()
  await vi.waitFor(() => expect(heard).toHaveLength(1), 4_000)
  Object.assign(globalThis, { MessageChannel })
  expect(heard[0]?.lost).toEqual(['q0'])
  expect(heard[0]?.marks).toHaveLength(count - 1)
  expect(heard[0]?.marks.every(isWhole)).toBe(true)
  swap()
  stop()
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(heard).toHaveLength(1)
})
