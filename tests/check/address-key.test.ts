import { expect, test } from 'vitest'
import { addressKey } from '../../src/check/address-key.ts'

const plain = 'https://bee.example/2026/dam'
test.each([
  ['another scheme', 'http://bee.example/2026/dam'],
  ['www.', 'https://www.bee.example/2026/dam'],
  ['a final slash', 'https://bee.example/2026/dam/'],
  ['a place in it', 'https://bee.example/2026/dam#:~:text=rotten'],
  [
    'where the reader came from',
    'https://bee.example/2026/dam?utm_source=feed&utm_medium=rss&fbclid=1',
  ],
  ['an index by name', 'https://bee.example/2026/dam/index.html'],
])('one page but for %s', (_, address) => {
  expect(addressKey(address)).toBe(addressKey(plain))
})

test.each([
  ['another path', 'https://bee.example/2026/dam-2'],
  ['another site', 'https://news.bee.example/2026/dam'],
  ['another port', 'https://bee.example:8080/2026/dam'],
  ['a parameter that says what is read', 'https://bee.example/2026/dam?page=2'],
])('two pages: %s', (_, address) => {
  expect(addressKey(address)).not.toBe(addressKey(plain))
})

test('the order of parameters makes no page, and what is no address stays as it is', () => {
  expect(addressKey('https://bee.example/?a=1&b=2')).toBe(
    addressKey('https://bee.example/?b=2&a=1'),
  )
  expect(addressKey('nowhere')).toBe('nowhere')
})
