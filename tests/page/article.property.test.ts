// @vitest-environment node
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/page/article.ts'
import { readArticleData } from '../../src/page/json-ld.ts'
import { readPageText } from '../../src/page/page-text.ts'
import { findQuote } from '../../src/page/text-quote.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'
import { anyPage } from './any-page.ts'

const parser = new new JSDOM('').window.DOMParser()
const parse = (html: string) => parser.parseFromString(html, 'text/html')

const unspaced = (some: string) =>
  some.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')

describe('any page', { timeout: fuzzTimeout }, () => {
  it('is read without changing it, and every stretch of text leads back to its own', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (html, from, length) => {
        const document = parse(html)
        const before = document.documentElement.outerHTML
        const extraction = extractArticle(document, null)
        expect(document.documentElement.outerHTML).toBe(before)
        if (extraction.kind !== 'article') return
        const { article, map } = extraction
        article.paragraphs.forEach((paragraph, index) => {
          expect(paragraph).toBe(paragraph.trim())
          expect(paragraph).not.toMatch(/\s\s|[\n\t\u00ad\u200b]/)
          const start = from % paragraph.length
          const end = Math.min(paragraph.length, start + 1 + (length % 80))
          const ranges = map.rangesOf({ paragraph: index, start, end })
          expect(unspaced(ranges.join(''))).toBe(unspaced(paragraph.slice(start, end)))
          for (const piece of map.piecesOf(index)) {
            expect(map.positionOf(piece.node, piece.offset)).toEqual({
              paragraph: index,
              offset: piece.start,
            })
          }
        })
        for (const span of [...article.links, ...article.italics]) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(article.paragraphs[span.paragraph]?.length ?? -1)
        }
        for (const { href } of article.links) expect(href).toMatch(/^https?:/)
      }),
      fuzz(3),
    )
  })

  it('has its words where its text says', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), (html, from) => {
        const document = parse(html)
        const { text: all, map } = readPageText(document.body)
        if (all === '') return
        const start = from % all.length
        const exact = all.slice(start, start + 40)
        const place = findQuote(all, {
          exact,
          prefix: all.slice(Math.max(0, start - 32), start),
          suffix: '',
        })
        if (!place) return
        expect(all.slice(place.start, place.end)).toBe(exact)
        const ranges = map.rangesOf({ paragraph: 0, start: place.start, end: place.end })
        expect(unspaced(ranges.join(''))).toBe(unspaced(exact))
      }),
      fuzz(2),
    )
  })
})

describe('any JSON-LD', { timeout: fuzzTimeout }, () => {
  const names = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    '@context',
    'headline',
    'name',
    'author',
    'publisher',
    'isBasedOn',
    'citation',
    'inLanguage',
    'url',
    'datePublished',
    'mainEntityOfPage',
    '__proto__',
    'constructor',
    'toString',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<unknown>(
        'NewsArticle',
        'https://schema.org/NewsArticle',
        'https://a.example/',
        'javascript:alert(1)',
        '#a',
        '',
        null,
        7,
        true,
      ),
      fc.string(),
      fc.array(tie('value'), { maxLength: 5 }),
      fc
        .array(fc.tuple(names, tie('value')), { maxLength: 6 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  }))

  it('gives strings or nothing, and does not throw', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (json, broken) => {
        const document = parse('<script type="application/ld+json"></script>')
        const script = document.querySelector('script') as Element
        const written = JSON.stringify({ '@type': 'NewsArticle', ...(json as object) })
        script.textContent = broken ? written.slice(1) : written
        const data = readArticleData(document)
        if (!data) return
        for (const one of [data.title, data.published, data.language, data.publisher]) {
          expect(one === null || (typeof one === 'string' && one !== '')).toBe(true)
        }
        for (const href of [...data.isBasedOn, ...data.citation]) expect(href).toMatch(/^https?:/i)
        for (const author of data.authors) expect(author).toBeTypeOf('string')
      }),
      fuzz(10),
    )
  })

  it('may be deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const document = parse('<script type="application/ld+json"></script>')
    const script = document.querySelector('script') as Element
    for (const text of [deep, `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`]) {
      script.textContent = text
      expect(readArticleData(document)).toBe(null)
    }
  })

  it('may be long', () => {
    const document = parse('<script type="application/ld+json"></script>')
    const script = document.querySelector('script') as Element
    script.textContent = JSON.stringify({
      '@graph': Array.from({ length: 50_000 }, (_, i) => ({ '@id': `#${i}` })),
    })
    expect(readArticleData(document)).toBe(null)
  })
})
