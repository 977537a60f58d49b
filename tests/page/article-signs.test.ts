// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { looksLikeArticle } from '../../src/page/article-signs.ts'

const prose = `<p>${'The council met on Monday and spoke about the bridge for two hours. '.repeat(2)}</p>`
const article = '<meta property="og:type" content="article">'
const data = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":${type}}</script>`

test.each([
  ['a long text that declares nothing', '', prose.repeat(5), true],
  ['a short article by its open graph type', article, prose.repeat(2), true],
  ['a short article by its structured data', data('"NewsArticle"'), prose.repeat(2), true],
  ['one of several types', data('["WebPage", "ReportageNewsArticle"]'), prose.repeat(2), true],
  ['the only article element', '', `<article>${prose.repeat(2)}</article>`, true],
  ['a short page that declares nothing', '', prose.repeat(2), false],
  ['a front page of teasers', '', `<article><a href="/a">${prose}</a></article>`.repeat(20), false],
  ['a list of headlines', '', '<article><p>Council meets</p></article>'.repeat(40), false],
  ['a declared article whose text is not there yet', article, '<div id="app"></div>', false],
  ['a shop', data('"Product"'), prose.repeat(2), false],
  ['an empty page', '', '', false],
])('%s', (_, head, body, looks) => {
  document.head.innerHTML = head
  document.body.innerHTML = body
  expect(looksLikeArticle(document)).toBe(looks)
})
