import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/text/article-shape.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Article } from '../../src/text/types.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'

const article: Article = {
  url: 'https://daily.example/bridge',
  title: 'Bridge closed',
  byline: null,
  published: '2026-03-02',
  language: 'en',
  publisher: [{ name: 'The Example Daily', from: 'json-ld' }],
  paragraphs: ['“Three weeks,” Ana Ruiz told the Marlow Bee.', 'Nobody else spoke.'],
  kinds: ['text', 'text'],
  links: [{ paragraph: 0, start: 29, end: 43, href: 'https://marlow-bee.example/' }],
  italics: [{ paragraph: 0, start: 33, end: 43 }],
  cited: [{ href: 'https://marlow-bee.example/', kind: 'is-based-on', paragraph: null }],
}

test('an article comes through as it is', () => {
  expect(readArticle(article)).toEqual(article)
  expect(readArticle(JSON.parse(JSON.stringify(article)))).toEqual(article)
})

test.each([
  ['nothing', undefined],
  ['a text', 'article'],
  ['no paragraphs', { ...article, paragraphs: undefined }],
  ['paragraphs that are no texts', { ...article, paragraphs: [1, null] }],
  ['an address that is no text', { ...article, url: { href: 'x' } }],
  ['a kind that there is not', { ...article, kinds: ['advert'] }],
  ['a link in a paragraph that there is not', withLink({ paragraph: 2 })],
  ['a link past the end of its paragraph', withLink({ end: 400 })],
  ['a link that ends before it begins', withLink({ start: 43, end: 29 })],
  ['a link at a fraction', withLink({ start: 0.5 })],
  ['a link to nowhere', withLink({ href: null })],
  ['a claim of unknown origin', { ...article, publisher: [{ name: 'x', from: 'hearsay' }] }],
])('%s is no article', (_, value) => {
  expect(readArticle(value)).toBeNull()
})

function withLink(change: object) {
  return { ...article, links: [{ ...article.links[0], ...change }] }
}

test('whatever comes through can be traced without an exception', { timeout: fuzzTimeout }, () => {
  const span = fc.record({ paragraph: fc.nat(3), start: fc.nat(30), end: fc.nat(60) })
  const anyArticle = fc.record({
    url: fc.option(fc.webUrl()),
    title: fc.option(fc.string()),
    byline: fc.option(fc.string()),
    published: fc.option(fc.string()),
    language: fc.constantFrom('en', null),
    publisher: fc.array(fc.record({ name: fc.string(), from: fc.constantFrom('meta', 'title') })),
    paragraphs: fc.array(
      fc
        .array(
          fc.constantFrom(
            '“',
            '”',
            '"',
            'told the Marlow Bee',
            ' ',
            'Ruiz',
            'said',
            'the Bee',
            ', ',
            '.',
          ),
          { maxLength: 25 },
        )
        .map((parts) => parts.join(' ')),
      { maxLength: 5 },
    ),
    kinds: fc.array(fc.constantFrom('text', 'block-quote', 'post', 'heading')),
    links: fc.array(fc.tuple(span, fc.webUrl()).map(([at, href]) => ({ ...at, href }))),
    italics: fc.array(span),
    cited: fc.constant([]),
  })
  fc.assert(
    fc.property(anyArticle, (value) => {
      const read = readArticle(value)
      if (!read) return
      for (const { paragraph, start, end, text } of traceArticle(read).quotes)
        expect(read.paragraphs[paragraph]?.slice(start, end)).toBe(text)
    }),
    fuzz(8),
  )
})
