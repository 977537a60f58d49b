import { expect, test } from 'vitest'
import { traceArticle } from '../../src/text/trace.ts'
import { readDemo } from '../../src/ui/demo-article.ts'

// What the first-run page says of the marks has to be seen in its article.
test('the demo article has what the first-run page explains', () => {
  const { quotes } = traceArticle(readDemo())
  const through = (name: string) =>
    quotes.filter(({ outlets }) => outlets.some((outlet) => outlet.name === name)).length
  expect(through('Marlow Bee')).toBe(2)
  expect(through('Northmoor Courier')).toBe(2)
  const firsthand = quotes.filter((quote) => !quote.secondhand)
  expect(firsthand.map(({ speaker }) => speaker?.name)).toEqual(['Lena Marsh', 'Lena Marsh'])
})
