import { describe, expect, it } from 'vitest'
import { findQuote, quoteSpan } from '../../src/page/text-quote.ts'

const text =
  'It was a mistake, she said. The pier stays closed until the wreck is found. It was a mistake, he wrote, and left.'

describe('a quotation in a text', () => {
  const cases: [
    why: string,
    exact: string,
    prefix: string,
    suffix: string,
    found: string | null,
    at: number,
  ][] = [
    ['once', 'The pier stays closed', '', '', 'The pier stays closed', 28],
    [
      'twice, told apart by what follows',
      'It was a mistake',
      '',
      ', he wrote',
      'It was a mistake',
      76,
    ],
    ['twice, told apart by what goes before', 'It was a mistake', '', '', null, -1],
    ['twice, the first', 'It was a mistake', '', ', she said', 'It was a mistake', 0],
    ['not there', 'The pier is open', '', '', null, -1],
    [
      'a letter changed in a long one',
      'The pier stays close until the wreck is found',
      '',
      '',
      'The pier stays closed until the wreck is found',
      28,
    ],
    ['a letter changed in a short one', 'The pier stay', '', '', 'The pier stay', 28],
    [
      'a word changed is another sentence',
      'The pier stays open until the boats are found',
      '',
      '',
      null,
      -1,
    ],
    ['nothing', '', '', '', null, -1],
  ]
  it.each(cases)('%s: %s', (_, exact, prefix, suffix, found, at) => {
    const place = findQuote(text, { exact, prefix, suffix })
    expect(place && text.slice(place.start, place.end)).toBe(found)
    expect(place?.start ?? -1).toBe(at)
  })

  it('is found exactly where letters may not change', () => {
    const quote = { exact: 'The pier stays close until the wreck is found', prefix: '', suffix: '' }
    expect(findQuote(text, quote, { approximate: false })).toBe(null)
  })

  it('is found where it is accepted, if it is there twice', () => {
    const quote = { exact: 'It was a mistake', prefix: '', suffix: '' }
    expect(findQuote(text, quote, { accepts: (start) => start > 0 })?.start).toBe(76)
  })
})

it('a span is described by its words and 32 units on each side', () => {
  const start = text.indexOf('pier')
  expect(quoteSpan([text], { paragraph: 0, start, end: start + 4 })).toEqual({
    exact: 'pier',
    prefix: 'It was a mistake, she said. The ',
    suffix: ' stays closed until the wreck is',
  })
})
