// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/page/article.ts'
import { openPage } from './fixtures.ts'

function read(html: string) {
  const found = extractArticle(openPage(html), null)
  if (!('article' in found)) throw new Error('no article')
  return found.article
}

const filler =
  'The bridge was built in 1961 and has been painted twice since, as the books of the town tell.'

test('a quotation in line cites for its own paragraph, not for others in the same element', () => {
  const { cited, paragraphs } = read(`<article><h1>Bridge</h1><div>
    ${filler}<br><br>${filler} She wrote: <q cite="https://bee.example/a">It will <b>hold</b> well</q> in May.<br><br>
    ${filler} He wrote: <q cite="https://bee.example/b">It will not</q> and <q cite="javascript:1">never</q>.</div></article>`)
  expect(paragraphs).toHaveLength(3)
  expect(cited).toEqual([
    { href: 'https://bee.example/a', kind: 'cite', paragraph: 1 },
    { href: 'https://bee.example/b', kind: 'cite', paragraph: 2 },
  ])
})

test('every paragraph of a post cites its permalink, the last of its links', () => {
  const { cited, paragraphs } = read(`<article><h1>Bridge</h1><p>${filler}</p><p>${filler}</p>
    <blockquote class="twitter-tweet"><p>${filler} <a href="https://bee.example/photo">Photo</a></p><p>It will hold.</p>
    <a href="https://social.example/ruiz/1">Ana Ruiz, 3 May</a></blockquote><p>${filler}</p></article>`)
  const posts = cited.map(({ href, paragraph }) => [href, paragraphs[paragraph ?? -1]])
  expect(posts.length).toBeGreaterThan(1)
  for (const [href] of posts) expect(href).toBe('https://social.example/ruiz/1')
  expect(posts.map(([, text]) => text)).toContain('It will hold.')
})

test('a post of many paragraphs is searched for its permalink once', () => {
  const document =
    openPage(`<article><h1>Bridge</h1><p>${filler}</p><blockquote class="twitter-tweet"><div>
    ${`${filler} <a href="/ruiz/1">Here</a>.<br><br>`.repeat(50)}</div></blockquote></article>`)
  const { Element } = document.defaultView as Window & typeof globalThis
  const search = vi.spyOn(Element.prototype, 'querySelectorAll')
  const found = extractArticle(document, null)
  expect('article' in found && found.article.cited).toHaveLength(50)
  expect(search.mock.calls.filter(([selector]) => selector === 'a[href]')).toHaveLength(1)
})
