import { expect, test } from 'vitest'
import { allowedSources, isAllowed, originsFor } from '../../src/check/origins.ts'

test.each([
  ['https://bee.example/a?b#c', ['*://bee.example/*', '*://www.bee.example/*']],
  ['http://www.bee.example:8080/a', ['*://www.bee.example/*']],
  ['https://news.bee.example/a', ['*://news.bee.example/*']],
  ['http://bee.localhost:8080/a', ['http://bee.localhost/*']],
  ['http://[::1]:8080/a', ['http://[::1]/*']],
  ['http://8.8.8.8/a', ['*://8.8.8.8/*']],
])('to read %s the browser is asked for %s', (address, origins) => {
  expect(originsFor(address)).toEqual(origins)
  expect(isAllowed(originsFor(address), address)).toBe(true)
})

test.each([
  ['http://bee.example/*', 'http://bee.example:81/a', true],
  ['http://bee.example/*', 'https://bee.example/a', false],
  ['*://bee.example/*', 'https://bee.example/a', true],
  ['*://bee.example/*', 'https://www.bee.example/a', false],
  ['*://*.bee.example/*', 'https://www.bee.example/a', true],
  ['*://*.bee.example/*', 'https://bee.example/a', true],
  ['*://*.bee.example/*', 'https://notbee.example/a', false],
  ['*://*/*', 'https://bee.example/a', true],
  ['<all_urls>', 'http://bee.example/a', true],
  ['<all_urls>', 'file:///etc/passwd', false],
  ['https://bee.example.evil.example/*', 'https://bee.example/a', false],
  ['ftp://bee.example/*', 'http://bee.example/a', false],
])('%s covers %s: %s', (origin, address, covered) => {
  expect(isAllowed([origin], address)).toBe(covered)
})

test.each([
  ['http://bee.localhost/*', ['http://bee.localhost:*']],
  ['*://bee.example/*', ['http://bee.example:*', 'https://bee.example:*']],
  ['*://*.bee.example/*', ['http://*.bee.example:*', 'https://*.bee.example:*']],
  ['<all_urls>', ['http:', 'https:']],
  ['http://[::1]/*', []],
  ['file:///*', []],
  ["https://bee.example; script-src 'unsafe-inline'/*", []],
])('%s as sources of a policy', (origin, sources) => {
  expect(allowedSources([origin])).toEqual(sources)
})
