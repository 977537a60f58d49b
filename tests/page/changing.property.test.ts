// @vitest-environment node
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tracePage } from '../../entrypoints/content/traced-page.ts'
import { mark } from '../../src/page/mark.ts'
import { textOf, type WatchedMark, watchMarks } from '../../src/page/watch.ts'
import { traceArticle } from '../../src/text/trace.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'
import { anyPage } from './any-page.ts'

const { window } = new JSDOM('')
const parser = new window.DOMParser()

const quotations = [
  '“We will not sell the pier to anybody,” Ana Ruiz told the Marlow Bee.',
  'The Harbour Tribune reported that the wreck “lies where it has lain for years.”',
  '“It was a mistake,” said Tom Ashby. “And it was ours,” he told the Marlow Bee on Friday.',
  'The pier, the mayor said, is “as safe as a house.”',
]

/** What a page may do to itself, at the element or text whose number is given, counted around. */
const change = fc.record({
  kind: fc.constantFrom(
    'remove',
    'clone',
    'double',
    'wrap',
    'split',
    'rewrite',
    'same again',
    'move',
    'late text',
    'empty',
  ),
  at: fc.nat(400),
})
type Change = { readonly kind: string; readonly at: number }

/** A page with quotations among everything else, and what it does to itself. */
const changingPage = fc.record({
  html: fc
    .tuple(anyPage, fc.array(fc.constantFrom(...quotations), { minLength: 1, maxLength: 4 }))
    .map(([page, quoted]) => `${page}${quoted.map((text) => `<p>${text}</p>`).join('')}`),
  meanwhile: fc.array(change, { maxLength: 6 }),
  afterwards: fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
})

/** More steps than a page is read in: a page must not make us work on and on. */
const MOST_STEPS = 20

/** jsdom has no custom highlights. */
class FakeHighlight extends Set<Range> {
  priority = 0
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  Object.assign(globalThis, { MutationObserver: window.MutationObserver })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('any page that changes while it is traced and after', { timeout: fuzzTimeout }, () => {
  it('keeps its DOM, and no mark stands on other words than its quotation’s', async () => {
    await fc.assert(
      fc.asyncProperty(changingPage, async ({ html, meanwhile, afterwards }) => {
        const { document, highlights } = open(html)
        const twin = parser.parseFromString(html, 'text/html')
        const apply = (change: Change) => {
          changePage(document, change)
          changePage(twin, change)
        }
        const changes = [...meanwhile]
        let steps = 0
        const page = await tracePage(
          document,
          async (article) => ({ trace: traceArticle(article), sought: [] }),
          async () => {
            expect(++steps).toBeLessThan(MOST_STEPS)
            const next = changes.shift()
            if (next) apply(next)
          },
        )
        expect(document.documentElement.outerHTML).toBe(twin.documentElement.outerHTML)
        if (!('trace' in page)) return
        const quotes = new Map(page.trace.quotes.map(({ id, text }) => [id, unspaced(text)]))
        const expectRightWords = (marks: readonly WatchedMark[]) => {
          for (const one of marks) expect(unspaced(textOf(one))).toBe(quotes.get(one.id))
        }
        expectRightWords(page.marks)
        const undo = mark(document, page.marks)
        let marks = page.marks
        const stop = watchMarks(document, page.marks, (change) => {
          marks = change.marks
        })
        for (const some of afterwards) {
          for (const one of some) apply(one)
          // Mutations are told in a microtask, and looked into once the page has come to rest.
          await vi.advanceTimersByTimeAsync(30_000)
          expectRightWords(marks)
          expect(document.documentElement.outerHTML).toBe(twin.documentElement.outerHTML)
        }
        stop()
        undo()
        expect([...highlights.keys()]).toEqual([])
      }),
      fuzz(3),
    )
  })
})

function open(html: string) {
  const document = parser.parseFromString(html, 'text/html')
  const highlights = new Map<string, FakeHighlight>()
  const view = {
    CSS: { highlights },
    Highlight: FakeHighlight,
    getComputedStyle: window.getComputedStyle.bind(window),
    performance,
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  }
  // Below the document itself, where elements could stand in for it.
  const prototype = Object.create(Object.getPrototypeOf(document))
  Object.defineProperty(prototype, 'defaultView', { value: Object.assign(view, { parent: view }) })
  Object.setPrototypeOf(document, prototype)
  return { document, highlights }
}

function changePage(document: Document, { kind, at }: Change): void {
  const elements = [...document.body.querySelectorAll('*')]
  const element = elements[at % Math.max(1, elements.length)]
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  const text = texts[at % Math.max(1, texts.length)]
  if (!element || !text) return
  switch (kind) {
    case 'remove':
      element.remove()
      break
    case 'clone':
      element.replaceWith(element.cloneNode(true))
      break
    case 'double':
      element.after(element.cloneNode(true))
      break
    case 'wrap': {
      const wrapper = document.createElement('span')
      text.replaceWith(wrapper)
      wrapper.append(text)
      break
    }
    case 'split':
      if (text.data.length > 1) text.splitText(at % text.data.length)
      break
    case 'rewrite':
      text.data = text.data.replace(/pier|wreck|mistake/g, 'other')
      break
    case 'same again':
      text.data = `${text.data}`
      break
    case 'move':
      document.body.prepend(element)
      break
    case 'late text':
      element.insertAdjacentText('afterbegin', 'Just in: ')
      break
    case 'empty':
      text.data = ''
  }
}

function unspaced(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')
}
