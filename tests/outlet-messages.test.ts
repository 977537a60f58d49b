import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerOutletRequests, readOutletRequest } from '../src/outlet-messages.ts'

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser')
  return { default: fakeBrowser }
})

const outlet = { name: 'The Quill', otherNames: ['Quill Weekly'], domain: 'quill.com' }
const request = { type: 'outlet-changes', outlet }

type Listen = (message: unknown, sender: unknown) => unknown
let listeners: Listen[] = []
beforeEach(() => {
  listeners = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listen) => {
    listeners.push(listen as Listen)
  })
})

test.each([
  ['nothing', null],
  ['a word', 'outlet-changes'],
  ['another type', { type: 'report', outlet }],
  ['no outlet', { type: 'outlet-changes' }],
  ['an outlet without a name', { type: 'outlet-changes', outlet: { ...outlet, name: '' } }],
  ['a domain that is none', { type: 'outlet-changes', outlet: { ...outlet, domain: 'a b' } }],
])('%s is no request', (_, message) => {
  expect(readOutletRequest(message)).toBeNull()
})

test('a request is read, and nothing more in it', () => {
  expect(readOutletRequest({ ...request, outlet: { ...outlet, more: 'is dropped' } })).toEqual(
    outlet,
  )
})

test('only our own pages are answered', async () => {
  answerOutletRequests(({ name }) => [{ kind: 'corrects', outlet: name }])
  const [listen] = listeners
  const { id } = fakeBrowser.runtime
  const ours = fakeBrowser.runtime.getURL('/options.html' as never)
  expect(await listen?.(request, { id, url: ours })).toEqual([
    { kind: 'corrects', outlet: 'The Quill' },
  ])
  for (const sender of [
    { id, url: 'https://daily.example/', tab: { id: 1 }, frameId: 0 },
    { id: 'another-extension', url: ours },
  ])
    expect(listen?.(request, sender)).toBeUndefined()
})
