import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readLink, readWebAddress } from '../../src/page/web-address.ts'

const base = 'https://daily.example/news/bridge'

test.each([
  ['a path', '/about', 'https://daily.example/about'],
  ['a whole address', 'http://bee.example/x?y#z', 'http://bee.example/x?y#z'],
  ['a name and password', 'https://ruiz:secret@bee.example/', 'https://bee.example/'],
  [
    'a host that only looks like another',
    'https://b\u0435e.example/',
    'https://xn--be-nlc.example/',
  ],
  ['a bank before an @', 'https://bank.example@bee.example/', 'https://bee.example/'],
])('%s is read', (_, href, address) => {
  expect(readWebAddress(href, base)).toBe(address)
})

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a script in disguise', ' java\nscript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['a file', 'file:///etc/passwd'],
  ['a page of an extension', 'chrome-extension://abc/popup.html'],
  ['a place in the page', '#top'],
  ['nothing', ''],
  ['what is too long', `/${'a'.repeat(3_000)}`],
  ['what is broken', 'https://[bee'],
])('%s is no address', (_, href) => {
  expect(readWebAddress(href, base)).toBeNull()
})

test('without a base only whole addresses count', () => {
  expect(readWebAddress('/about', null)).toBeNull()
  expect(readWebAddress('https://bee.example/about', null)).toBe('https://bee.example/about')
})

test.each([
  '/about',
  'http://bee.example/x?y#z',
  'https://ruiz:secret@bee.example/',
  'https://b\u0435e.example/',
  'https://bank.example@bee.example/',
  'HTTPS://BEE.example',
  'https://bee.example/a@b',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  '#top',
  '',
  `/${'a'.repeat(3_000)}`,
  'https://[bee',
  'mailto:ruiz@bee.example',
])('a link to “%.40s” leads where its address does', (href) => {
  const { document } = new JSDOM('<a>Bee</a>', { url: base }).window
  const link = document.querySelector('a') as Element
  link.setAttribute('href', href)
  expect(readLink(link, base)).toBe(readWebAddress(href, base))
})
