import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkToWords } from '../../src/text/text-fragment.ts'

const page = 'https://news.example/a'

/** The words to find stand in {}; several paragraphs are apart by " / ". */
const cases: readonly (readonly [why: string, text: string, fragment: string])[] = [
  ['plain words', 'He said {we will pay} today.', '#:~:text=we%20will%20pay'],
  [
    'signs of the directive itself are encoded',
    'She said {well-known, safe & sound}.',
    '#:~:text=well%2Dknown%2C%20safe%20%26%20sound',
  ],
  ['percent and hash too', 'Up {100% #1}!', '#:~:text=100%25%20%231'],
  ['other scripts as UTF-8', 'Er sagte {nie für dich}.', '#:~:text=nie%20f%C3%BCr%20dich'],
  [
    'a long quotation by its edges',
    '{one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen} end',
    '#:~:text=one%20two%20three%20four%20five,eleven%20twelve%20thirteen%20fourteen%20fifteen',
  ],
  [
    'repeated words get what stands before them',
    'First: a mistake. / Then: {a mistake}.',
    '#:~:text=Then%3A-,a%20mistake',
  ],
  [
    'or after them, where before is the same',
    'It was a mistake once. / It was {a mistake} twice.',
    '#:~:text=a%20mistake,-twice.',
  ],
  [
    'a part of a longer word elsewhere counts as repeated',
    'a cart. / the {art}',
    '#:~:text=the-,art',
  ],
  ['nothing to find leaves the address', 'Empty {} here', ''],
]

test.each(cases)('%s', (_, text, fragment) => {
  const { paragraphs, span } = readCase(text)
  expect(linkToWords(page, paragraphs, span)).toBe(page + fragment)
})

describe('a fragment that is there already', () => {
  const { paragraphs, span } = readCase('{one} two')
  test.each([
    ['is kept', 'https://news.example/a#top', 'https://news.example/a#top:~:text=one'],
    [
      'unless it is such a directive',
      'https://news.example/a#:~:text=old',
      'https://news.example/a#:~:text=one',
    ],
  ])('%s', (_, url, expected) => {
    expect(linkToWords(url, paragraphs, span)).toBe(expected)
  })
})

test('any text: the directive decodes to pieces that stand in the paragraph, in order', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^\S+$/.test(text))
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (words, a, b) => {
        const paragraph = words.join(' ')
        const first = a % words.length
        const last = first + (b % (words.length - first))
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
        const end = start + words.slice(first, last + 1).join(' ').length
        const link = linkToWords(page, [paragraph], { paragraph: 0, start, end })
        const directive = link.split(':~:text=')[1] as string
        expect(directive).toMatch(/^[A-Za-z0-9_.%,-]+$/)
        let at = 0
        for (const piece of directive.split(',')) {
          const text = decodeURIComponent(piece.replace(/^-|-$/g, '')).toWellFormed()
          const found = paragraph.toWellFormed().replace(/\s+/g, ' ').indexOf(text, at)
          expect(found).toBeGreaterThanOrEqual(0)
          at = found
        }
      },
    ),
  )
})

function readCase(text: string) {
  const paragraphs = text.split(' / ')
  const paragraph = paragraphs.findIndex((one) => one.includes('{'))
  const marked = paragraphs[paragraph] as string
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  paragraphs[paragraph] = marked.replace(/[{}]/g, '')
  return { paragraphs, span: { paragraph, start, end } }
}
