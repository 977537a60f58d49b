// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { extractArticle } from '../../src/page/article.ts'
import { quoteSpan } from '../../src/page/text-quote.ts'
import { type MarkChange, textOf, type WatchedMark, watchMarks } from '../../src/page/watch.ts'
import { openFixture } from './fixtures.ts'

const WORDS = 'We will not open it before the wreck is marked,'

/** Opens a page with one watched quotation, and hears what becomes of it. */
function watch() {
  const document = openFixture('metadata')
  const extraction = extractArticle(document, null)
  if (extraction.kind !== 'article') throw new Error('the fixture is an article')
  const { article, map } = extraction
  const start = article.paragraphs[1]?.indexOf(WORDS) ?? -1
  const span = { paragraph: 1, start, end: start + WORDS.length }
  const marks: WatchedMark[] = [
    {
      id: 'q1',
      look: 'secondhand',
      ranges: map.rangesOf(span),
      text: textOf({ ranges: map.rangesOf(span) }),
      quote: quoteSpan(article.paragraphs, span),
    },
  ]
  const heard: MarkChange[] = []
  // jsdom's own timers cannot be driven.
  const view = document.defaultView as unknown as Record<string, unknown>
  view.setTimeout = setTimeout
  view.clearTimeout = clearTimeout
  Object.defineProperty(view, 'performance', { value: performance })
  Object.assign(globalThis, { MutationObserver: view.MutationObserver })
  const stop = watchMarks(document, marks, (change) => heard.push(change))
  const paragraph = document.querySelectorAll('p')[1] as HTMLElement
  const rest = async () => {
    await vi.advanceTimersByTimeAsync(20_000)
  }
  const words = () => heard.at(-1)?.marks.map(textOf)
  return { document, paragraph, heard, stop, rest, words }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a mark whose page changes', () => {
  it('comes back on the same words when the nodes are swapped', async () => {
    const { paragraph, rest, words, heard } = watch()
    paragraph.replaceWith(paragraph.cloneNode(true))
    await rest()
    expect(words()).toEqual([WORDS])
    expect(heard).toHaveLength(1)
  })

  it('comes back when the words are in other elements now', async () => {
    const { paragraph, rest, words } = watch()
    paragraph.innerHTML = paragraph.innerHTML.replace(
      'before the wreck',
      '<b>before</b> the <i>wr</i>eck',
    )
    await rest()
    expect(words()).toEqual([WORDS])
  })

  it('comes back when the page swaps its whole body', async () => {
    const { document, rest, words } = watch()
    document.body.replaceWith(document.body.cloneNode(true))
    await rest()
    expect(words()).toEqual([WORDS])
  })

  it('goes when its words are others', async () => {
    const { paragraph, rest, heard } = watch()
    paragraph.innerHTML = '“Wir öffnen ihn nicht,” sagte sie.'
    await rest()
    expect(heard).toEqual([{ marks: [], lost: ['q1'] }])
  })

  it('goes with its paragraph and comes back with it', async () => {
    const { paragraph, rest, words, heard } = watch()
    const parent = paragraph.parentNode
    paragraph.remove()
    await rest()
    expect(heard.at(-1)?.lost).toEqual(['q1'])
    parent?.append(paragraph.cloneNode(true))
    await rest()
    expect(words()).toEqual([WORDS])
  })

  it('goes when its words stand twice in the same surroundings', async () => {
    const { paragraph, rest, heard } = watch()
    paragraph.replaceWith(paragraph.cloneNode(true), paragraph.cloneNode(true))
    await rest()
    expect(heard.at(-1)?.marks).toEqual([])
  })

  it('does not move for a change elsewhere', async () => {
    const { document, rest, heard } = watch()
    document.body.append('A second article, late.')
    document.title = 'Another'
    await rest()
    expect(heard).toEqual([])
  })

  it('is looked for seldom on a page that never rests', async () => {
    const { document, paragraph, heard } = watch()
    paragraph.remove()
    const read = vi.spyOn(document.body, 'firstChild', 'get')
    for (let i = 0; i < 100; i++) {
      document.body.append(document.createElement('i'))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(heard).toHaveLength(1)
    expect(read.mock.calls.length).toBeLessThan(12)
  })

  it('is not heard of once the watch has ended', async () => {
    const { paragraph, rest, heard, stop } = watch()
    paragraph.remove()
    stop()
    await rest()
    expect(heard).toEqual([])
  })
})
