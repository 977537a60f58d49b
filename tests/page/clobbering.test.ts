// @vitest-environment node
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { extractFromHtml } from '../../scripts/trace/html-article.ts'
import { clobberedForms, takeAwayNames } from '../../src/page/clobbering.ts'
import { plain } from '../../src/page/plain.ts'
import { openPage } from './fixtures.ts'

// Real browsers read such pages in tests/e2e/odd-pages.ts: jsdom's own XPath goes in circles on them.

/** All names that a node has by itself. */
function namesOf(node: object): string[] {
  const names = new Set<string>()
  for (let one: object | null = node; one; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) names.add(name)
  return [...names]
}

const { document } = new JSDOM('').window
const onDocument = namesOf(document)
const onForm = namesOf(document.createElement('form'))

const paragraphs = [
  'The bridge over the river in Example Town will be closed from Monday on, the council decided on Thursday evening.',
  '“It will take three weeks, and not a day longer,” Mayor Ana Ruiz told the Marlow Bee on Friday morning.',
]
const article = `<article><h1>Bridge</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`
const read = (body: string) => {
  const html = `<!doctype html><html lang="en"><title>Bridge</title><body>${body}</body></html>`
  const found = extractFromHtml(html, null)
  return 'article' in found ? found.article.paragraphs : found
}
const named = (tag: string, names: readonly string[]) =>
  names.map((name) => `<${tag} name="${name}"></${tag}>`).join('')

// Not frames: jsdom opens a window for each.
test.each(['img', 'object', 'embed', 'form'])(
  'a saved page whose <%s>s stand in for all that a document has is read',
  (tag) => {
    expect(read(`${article}${named(tag, onDocument)}`)).toEqual(paragraphs)
  },
)

test.each(['input', 'textarea', 'button', 'img', 'object'])(
  'a saved page whose <%s>s stand in for all that a form has is read, in the form or beside it',
  (tag) => {
    expect(read(`${article}<form>Search ${named(tag, onForm)}</form>`)).toEqual(paragraphs)
    expect(read(`<form>${article}${named(tag, onForm)}</form>`)).toEqual(paragraphs)
  },
)

test('a document answers as the browser made it', () => {
  const names = [
    'body',
    'documentElement',
    'querySelector',
    'defaultView',
    'URL',
    'createRange',
  ] as const
  const page = openPage(`<p>Bridge</p>${named('img', names)}`)
  // Where jsdom lets no picture stand in, this test would prove nothing.
  for (const name of names) expect(page[name], name).toMatchObject({ localName: 'img' })
  expect(plain(page).body.localName).toBe('body')
  expect(plain(page).documentElement.localName).toBe('html')
  expect(plain(page).querySelector('p')?.textContent).toBe('Bridge')
  expect(plain(page).defaultView?.document).toBe(page)
  expect(plain(page).URL).toBe('https://observer.example/')
  expect(plain(page).createRange().collapsed).toBe(true)
})

test('a form is told whose field stands in for what it is asked', () => {
  const page = openPage('<form id="a"></form><form id="b"></form><form id="c"></form><input>')
  const [asked, notAsked] = page.querySelectorAll('form')
  // As browsers do, and jsdom does not.
  const standIn = { value: page.querySelector('input') }
  Object.defineProperty(asked, 'parentNode', standIn)
  Object.defineProperty(notAsked, 'title', standIn)
  expect([...clobberedForms(page)].map(({ id }) => id)).toEqual(['a'])
  Object.defineProperty(notAsked, 'textContent', standIn)
  expect([...clobberedForms(page)].map(({ id }) => id)).toEqual(['a', 'b'])
})

test('only names that stand in for something are taken away', () => {
  const page = openPage(
    '<form name="body"><input name="title"><input id="who"><p id="title"></p></form><img name="URL" id="map">',
  )
  takeAwayNames(plain(page))
  expect(page.body.innerHTML).toBe(
    '<form><input><input id="who"><p id="title"></p></form><img id="map">',
  )
})
