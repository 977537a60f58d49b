import { expect, test } from 'vitest'
import { excerptEvidence } from '../../src/ui/excerpt.ts'
import { inventTrace } from './invented-trace.ts'

/** Quotation in {}, telling words in (); in what comes out, the telling words stand in <>. */
const cases: readonly (readonly [why: string, text: string, excerpt: string])[] = [
  [
    'short words stay whole',
    '“{It fell},” (Ruiz told the Star).',
    '“It fell,” <Ruiz told the Star>.',
  ],
  [
    'long words are cut to their edges',
    '“{One two three four five six seven eight nine},” (Ruiz said).',
    '“One two three … seven eight nine,” <Ruiz said>.',
  ],
  [
    'telling words in two places',
    '(Ruiz) wrote that “{it fell},” (the Star reported).',
    '<Ruiz> wrote that “it fell,” <the Star reported>.',
  ],
]

test.each(cases)('%s', (_, text, expected) => {
  const { paragraphs, quotes } = inventTrace(null, [{ text }])
  const [pieces] = excerptEvidence(paragraphs, quotes[0]!)
  const read = pieces?.map((piece) => (piece.role === 'evidence' ? `<${piece.text}>` : piece.text))
  expect(read?.join('')).toBe(expected)
})

test('no evidence gives no excerpt', () => {
  const { paragraphs, quotes } = inventTrace(null, [{ text: '“{It fell}.”' }])
  expect(excerptEvidence(paragraphs, quotes[0]!)).toEqual([])
})
