import { expect, test } from 'vitest'
import { catalogueEntries, type OwnOutlet } from '../../src/settings/own-outlets.ts'
import { traceArticle } from '../../src/text/trace.ts'

const mine: readonly OwnOutlet[] = [
  {
    name: 'Quillhaven Lantern',
    otherNames: ['Lantern', 'Quillhaven Lamplight'],
    domain: 'quillhaven.example',
  },
]

function trace(paragraph: string, outlets: readonly OwnOutlet[], url: string | null = null) {
  return traceArticle(
    {
      url,
      title: null,
      byline: null,
      published: null,
      language: 'en',
      publisher: [],
      paragraphs: [paragraph],
      kinds: [],
      links: [],
      italics: [],
      cited: [],
    },
    { mine: catalogueEntries(outlets) },
  )
}

const outletsOf = (paragraph: string, outlets = mine) =>
  trace(paragraph, outlets).quotes.flatMap((quote) => quote.outlets.map(({ name }) => name))

test.each([
  ['by its name', '“It was a mistake,” Ana Ruiz told Quillhaven Lantern.'],
  ['by another name', '“It was a mistake,” Ana Ruiz told Quillhaven Lamplight.'],
])('an outlet of the reader’s own is known %s', (_, sentence) => {
  expect(outletsOf(sentence)).toEqual(['Quillhaven Lantern'])
  expect(outletsOf(sentence, []).includes('Quillhaven Lantern')).toBe(false)
})

test('one word alone is not taken for the outlet where nothing says so', () => {
  expect(outletsOf('“It was a mistake,” Ana Ruiz said at the Lantern.')).toEqual([])
})

test('its pages are its own', () => {
  const url = 'https://quillhaven.example/news/1'
  expect(trace('Nothing.', mine, url).outlet?.name).toBe('Quillhaven Lantern')
  expect(trace('Nothing.', [], url).outlet?.name).not.toBe('Quillhaven Lantern')
})

test('a correction goes before the catalogue', () => {
  const corrected = [{ name: 'CNN Renamed', otherNames: ['CNN'], domain: 'cnn.com' }]
  expect(trace('Nothing.', corrected, 'https://www.cnn.com/x').outlet?.name).toBe('CNN Renamed')
  expect(outletsOf('“I am running,” Lena Marsh said on CNN on Sunday.', corrected)).toEqual([
    'CNN Renamed',
  ])
})
