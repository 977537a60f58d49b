// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Extraction, extractArticle, extractArticleInSteps } from '../../src/page/article.ts'
import type { Article, Span } from '../../src/text/types.ts'
import { openFixture, openPage, readExpected, slugs } from './fixtures.ts'

describe.each(slugs)('the page %s', (slug) => {
  const document = openFixture(slug)
  const before = document.documentElement.outerHTML
  const extraction = extractArticle(document, document.URL)

  it('is read as expected', () => {
    expect(outline(extraction)).toEqual(readExpected(slug))
  })

  it('is not changed by reading', () => {
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('is found again word by word, in text that is seen', () => {
    if (extraction.kind !== 'article') return
    const { article, map } = extraction
    article.paragraphs.forEach((text, paragraph) => {
      expect(textOf(map.rangesOf({ paragraph, start: 0, end: text.length }))).toBe(unspaced(text))
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const ranges = map.rangesOf({ paragraph, start: index, end: index + word.length })
        expect(textOf(ranges)).toBe(word)
        for (const { startContainer, startOffset } of ranges) {
          expect(
            startContainer.parentElement?.closest('[hidden], [style*=none], [style*=hidden]'),
          ).toBe(null)
          expect(map.positionOf(startContainer, startOffset)?.paragraph).toBe(paragraph)
        }
        const [first] = ranges
        expect(first && map.positionOf(first.startContainer, first.startOffset)).toEqual({
          paragraph,
          offset: index,
        })
      }
    })
  })
})

describe('XHTML', () => {
  it('is read like HTML', () => {
    const paragraph =
      'The pier stays closed, she told the Ledger, until the wreck is found and marked.'
    const document = openPage(
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Pier</title></head><body><div><p>${paragraph}</p><p><![CDATA[Boats & men wait, and wait, and wait, he said; it will be long.]]></p></div></body></html>`,
      'https://observer.example/',
      'application/xhtml+xml',
    )
    const extraction = extractArticle(document, null)
    expect(articleOf(extraction)?.paragraphs).toEqual([
      paragraph,
      'Boats & men wait, and wait, and wait, he said; it will be long.',
    ])
  })
})

describe('a form whose controls stand in for its properties', () => {
  const names = [
    'parentNode',
    'childNodes',
    'getAttribute',
    'localName',
    'nodeType',
    'textContent',
    'shadowRoot',
  ]
  const words = 'The pier stays closed, she told the Ledger, until the wreck is found and marked.'
  it.each(names)('%s: the rest of the page is read', (name) => {
    const form = `<form id="f"><input name="${name}"><div><p>${words.replace('pier', 'form')}</p></div></form>`
    const document = openPage(
      `<body><article><p>${words}</p>${form}<p>${words.replace('pier', 'mole')}</p></article>`,
    )
    const extraction = extractArticle(document, null)
    expect(articleOf(extraction)?.paragraphs).toEqual([words, words.replace('pier', 'mole')])
  })

  it('other names do no harm: a page may stand in a form', () => {
    const inputs =
      '<input name="children"><input name="style"><input name="id"><input name="remove">'
    const document = openPage(`<body><form>${inputs}<div><p>${words}</p></div></form>`)
    expect(articleOf(extractArticle(document, null))?.paragraphs).toEqual([words])
  })
})

describe('reading in steps', () => {
  it('gives the same article, and the page may change meanwhile', async () => {
    const document = openFixture('metadata')
    let pauses = 0
    const extraction = await extractArticleInSteps(document, null, async () => {
      pauses++
      document.querySelectorAll('p')[pauses]?.remove()
    })
    expect(pauses).toBeGreaterThan(1)
    expect(extraction.kind).toBe('article')
    if (extraction.kind !== 'article') return
    extraction.article.paragraphs.forEach((text, paragraph) => {
      const now = textOf(extraction.map.rangesOf({ paragraph, start: 0, end: text.length }))
      expect(['', unspaced(text)]).toContain(now)
    })
  })
})

describe('reading a very long article', () => {
  const words = 'The pier stays closed, she told the Ledger, until the wreck is found and marked.'
  const pausesIn = async (paragraphs: number) => {
    let pauses = 0
    const text = `<p>${words} <a href="/x">Friday</a></p>`.repeat(paragraphs)
    await extractArticleInSteps(openPage(`<article>${text}</article>`), null, async () => {
      pauses++
    })
    return pauses
  }

  it('lets the page work the oftener, the more there is to read', async () => {
    const few = await pausesIn(20)
    expect(await pausesIn(1_000)).toBeGreaterThanOrEqual(few + 4)
  })
})

describe('what is no article', () => {
  const pages: [why: string, html: string, type: string, reason: string][] = [
    ['a menu has no sentence', '<nav><a href="/">Home</a></nav>', 'text/html', 'no-article'],
    ['an empty page', '', 'text/html', 'no-article'],
    [
      'frames have no body of their own',
      '<frameset><frame src="a.html"></frameset>',
      'text/html',
      'no-article',
    ],
    [
      'a feed',
      '<rss version="2.0"><channel><title>News</title></channel></rss>',
      'application/xml',
      'not-html',
    ],
    [
      'a picture',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>',
      'image/svg+xml',
      'not-html',
    ],
  ]
  it.each(pages)('%s', (_, html, type, reason) => {
    expect(extractArticle(openPage(html, 'https://observer.example/', type), null)).toEqual({
      kind: 'untraceable',
      reason,
    })
  })
})

/** An extraction as the expectations write it: spans as the text they span. */
function outline(extraction: Extraction): unknown {
  const article = articleOf(extraction)
  if (!article) return extraction
  const { paragraphs, kinds, links, italics, url: _, ...rest } = article
  const text = ({ paragraph, start, end }: Span) => paragraphs[paragraph]?.slice(start, end)
  return {
    kind: extraction.kind,
    ...('reason' in extraction && { reason: extraction.reason, language: article.language }),
    article: {
      ...rest,
      paragraphs: paragraphs.map((paragraph, i) => `${kinds[i]}: ${paragraph}`),
      links: links.map((link) => [link.paragraph, text(link), link.href]),
      italics: italics.map((span) => [span.paragraph, text(span)]),
    },
  }
}

function articleOf(extraction: Extraction): Article | null {
  return 'article' in extraction ? extraction.article : null
}

const unspaced = (text: string) => text.replace(/\s+/g, '')
/** White space between two pieces is the page's; soft hyphens are not read. */
const textOf = (ranges: readonly Range[]) => unspaced(ranges.join('')).replace(/\u00ad/g, '')
