// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce } from '../../entrypoints/content/announce.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a live region comes, empty at first, and goes again', () => {
  const before = document.documentElement.outerHTML
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  announce(document, 'Hearsay: 3 of 7 quotations are secondhand.')
  const region = (attach.mock.results[0]?.value as ShadowRoot).firstElementChild
  expect(region?.getAttribute('role')).toBe('status')
  expect(region?.textContent).toBe('')
  vi.advanceTimersByTime(300)
  expect(region?.textContent).toBe('Hearsay: 3 of 7 quotations are secondhand.')
  vi.advanceTimersByTime(10_000)
  expect(document.documentElement.outerHTML).toBe(before)
})

test('where the browser can tell by itself, nothing is put into the page', () => {
  const ariaNotify = vi.fn()
  Object.assign(Document.prototype, { ariaNotify })
  const before = document.documentElement.outerHTML
  announce(document, 'Heard.')
  expect(ariaNotify).toHaveBeenCalledWith('Heard.')
  expect(document.documentElement.outerHTML).toBe(before)
})
