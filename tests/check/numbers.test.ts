import { describe, expect, test } from 'vitest'
import { holdsOf, numberAt } from '../../src/check/numbers.ts'
import { readWords } from '../../src/check/words.ts'

const day = 86_400

/** The first number of a text. */
function firstNumber(text: string) {
  const words = readWords(text)
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at, words.length)
    if (number) return number
  }
  throw new Error(`no number in “${text}”`)
}

describe('numbers as news writes them', () => {
  test.each([
    ['words and digits', 'twenty-one people', 21, 'exact'],
    ['a multiple', '2.3 million', 2_300_000, 'exact'],
    ['a share', '40 percent of them', 0.4, 'exact'],
    ['a fraction', 'fell by a fifth in spring', 0.2, 'exact'],
    ['several parts', 'two thirds of them', 2 / 3, 'exact'],
    ['so many of so many', 'one in eight cars', 0.125, 'exact'],
    ['half of a multiple', 'half a million', 500_000, 'exact'],
    ['dozens', 'two dozen ships', 24, 'exact'],
    ['a bound before it', 'more than 400 beds', 400, 'above'],
    ['a bound that is denied', 'no more than 400 beds', 400, 'below'],
    ['a bound behind it', 'sixty or more people', 60, 'above'],
    ['an estimate', 'nearly 2,000 residents', 2_000, 'near'],
    ['a time', '48 hours', 2 * day, 'exact'],
    ['a time and a half', 'two and a half days', 2.5 * day, 'exact'],
    ['a time without a number', 'within a day', day, 'exact'],
    ['how long it took', 'over four years', 48, 'exact'],
    ['a single one', 'a single object', 1, 'exact'],
    ['a verb', 'the number doubled', 2, 'exact'],
  ] as const)('%s: %s', (_, text, value, rounding) => {
    const number = firstNumber(text)
    expect(number.value).toBeCloseTo(value, 9)
    expect(number.rounding).toBe(rounding)
  })

  test('a quarter of the year is no number, nor a third woman a third', () => {
    const words = readWords('the first quarter')
    expect(numberAt(words, 2, words.length)).toBeNull()
    expect(firstNumber('a third woman').value).toBe(3)
  })
})

describe('a number of a claim', () => {
  test.each([
    ['holds of a greater one that it bounds', 'more than 2 million', '2.3 million', true],
    ['does not hold of a much greater one', 'more than 2 million', '9 million', false],
    ['does not hold of a lesser one', 'more than 2 million', '1.9 million', false],
    ['holds of one that it rounds', 'about 20 percent', '21 percent', true],
    ['holds in another measure', 'two days', '48 hours', true],
    ['holds in miles, rounded', '10 miles', '16 kilometres', true],
    ['does not hold in a measure of something else', 'four hours', 'four kilometres', false],
    ['holds as a percentage of a third', '33 percent', 'a third of', true],
    ['is not any other', '14', '12', false],
    ['is no bound the other way', 'more than 60', 'fewer than 60', false],
    ['of a few is meant', 'fewer than five', 'four', false],
  ] as const)('%s: %s, %s', (_, claim, page, holds) => {
    expect(holdsOf(firstNumber(claim), firstNumber(page))).toBe(holds)
  })
})
