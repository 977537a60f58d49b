import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  answerRequests,
  answerTraceRequests,
  answerWordsRequests,
  hearLoads,
  hearPages,
  pack,
  readPageNotice,
  readPageRequest,
  readReport,
} from '../src/messages.ts'
import { bareArticle } from '../src/text/bare-article.ts'
import { fuzz, fuzzTimeout } from './fuzz.ts'

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser')
  return { default: fakeBrowser }
})

const types = [
  'report',
  'show-quotation',
  'show-firsthand',
  'step',
  'explain-selection',
  'open-card',
  'announce',
  'trace-again',
  'checks-changed',
  'remove-marks',
  'count',
  'ended',
  'selected',
  'show-in-list',
  'trace',
  'words',
  'trace-at-load',
  '__proto__',
]

/** What may come by message: whatever survives a structured clone, often with the names that ours have. */
const message = fc.oneof(
  fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withBigInt: true,
  }),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(...types), fc.anything()),
      id: fc.anything(),
      shown: fc.anything(),
      direction: fc.oneof(fc.constantFrom(1, -1, 2), fc.anything()),
      words: fc.anything(),
      secondhand: fc.oneof(fc.integer(), fc.anything()),
      state: fc.constantFrom('traced', 'removed', 'obstacle', 'other'),
      trace: fc.anything(),
      obstacle: fc.anything(),
      article: fc.oneof(fc.anything(), fc.anything().map(packed), fc.string()),
    },
    { requiredKeys: [] },
  ),
)

/** As text, where it can be: what is no JSON comes as it is. */
function packed(value: unknown): unknown {
  try {
    return JSON.stringify(value)
  } catch {
    return value
  }
}

test('any message is read as what it is, or not at all', { timeout: fuzzTimeout }, () => {
  fc.assert(
    fc.property(message, (value) => {
      for (const read of [readPageRequest, readPageNotice]) {
        const once = read(value)
        if (once === null) continue
        expect(Object.values(once).every((part) => part === null || typeof part !== 'object')).toBe(
          true,
        )
        expect(read(once)).toEqual(once)
      }
      expect(readReport(value)).toBeNull()
      const report = readReport(packed(value))
      if (report?.state === 'traced') expect(report.trace).toBeTypeOf('object')
    }),
    fuzz(12),
  )
})

const sender = fc.record(
  {
    id: fc.constantFrom(undefined, 'another-extension', ''),
    frameId: fc.constantFrom(undefined, 0, 1),
    url: fc.constantFrom(
      undefined,
      'https://daily.example/',
      'chrome-extension://another-extension/popup.html',
      'not an address',
    ),
    tab: fc.constantFrom(undefined, { id: 1 }, {}),
  },
  { requiredKeys: [] },
)

type Listen = (message: unknown, sender: unknown) => unknown

let listeners: Listen[] = []
beforeEach(() => {
  listeners = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listen) => {
    listeners.push(listen as Listen)
  })
})

test('nobody else is answered, whatever they say', { timeout: fuzzTimeout }, () => {
  const heard = vi.fn()
  const answer = vi.fn()
  answerRequests(answer)
  answerTraceRequests(answer)
  answerWordsRequests(answer)
  hearPages(heard)
  hearLoads(heard)
  expect(listeners).toHaveLength(5)
  fc.assert(
    fc.property(message, sender, (value, from) => {
      for (const listen of listeners) expect(listen(value, from)).toBeUndefined()
    }),
    fuzz(12),
  )
  expect(heard).not.toHaveBeenCalled()
  expect(answer).not.toHaveBeenCalled()
})

test('a frame, or a page in the wrong hands, gets at most its own article’s trace', {
  timeout: fuzzTimeout,
}, () => {
  const answer = vi.fn(async () => null as never)
  answerRequests(answer)
  answerTraceRequests(answer)
  const own = { id: fakeBrowser.runtime.id, url: 'https://daily.example/', tab: { id: 1 } }
  fc.assert(
    fc.property(message, fc.constantFrom(0, 1, undefined), (value, frameId) => {
      const answers = listeners.map((listen) => listen(value, { ...own, frameId }))
      expect(answers[0]).toBeUndefined()
      if (frameId !== 0) expect(answers[1]).toBeUndefined()
    }),
    fuzz(8),
  )
})

test.each([
  ['the host that it comes from', 'https://daily.example/bridge', true],
  ['no address', null, true],
  ['another host', 'https://bee.example/bridge', false],
  ['no host', 'about:blank', false],
])('an article that says it stands at %s is traced or not', (_, url, isTraced) => {
  const answer = vi.fn(async () => null as never)
  answerTraceRequests(answer)
  const article = bareArticle([], { url })
  const sender = {
    id: fakeBrowser.runtime.id,
    frameId: 0,
    url: 'https://daily.example/front',
    tab: { id: 1 },
  }
  listeners[0]?.({ type: 'trace', article: pack(article) }, sender)
  expect(answer).toHaveBeenCalledTimes(isTraced ? 1 : 0)
})
