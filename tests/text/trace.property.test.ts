// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceArticle } from '../../src/text/trace.ts'
import type { Chain, ChainBranch, Span } from '../../src/text/types.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'
import { articleOf } from './article-of.ts'

const sentences = [
  '“It was a mistake,” Ana Ruiz told the Marlow Bee, the Harbour Tribune reported.',
  'According to the Harbour Tribune, the council knew of the cracks for two years.',
  '“We will not sell,” Tom Ashby said in an interview with CNN. “Not now.”',
  'The Sacramento Bee (SB) first reported the closure on Monday.',
  '“The beams are rotten,” an engineer wrote in a memo obtained by Reuters.',
  'She added that the paper had been told so by two people, one of them the mayor.',
  'LENA MARSH: The bridge is closed.',
  '> “Nobody asked us,” he wrote on X.',
]
const words = [
  'the',
  'Bee',
  'reported',
  'told',
  '“',
  '”',
  '‘',
  '’',
  '"',
  ',',
  '.',
  ':',
  '—',
  'Ruiz',
  'she',
  'who',
  'that',
  'according to',
  'Reuters',
  'AP',
  '(',
  ')',
  'Mr.',
  '2026',
  '\u00a0',
  '\n',
  '😀',
  '\ud800',
  'e\u0301',
]

/** News, and what is left of it where it was cut, joined and mistyped. */
const paragraph = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...sentences) },
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      fc
        .tuple(fc.constantFrom(...sentences), fc.nat(80), fc.nat(80))
        .map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(' '))

test('any text gives a trace that fits it and itself', { timeout: fuzzTimeout }, () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
      const trace = traceArticle(articleOf(...paragraphs))
      const textAt = ({ paragraph, start, end }: Span) => paragraphs[paragraph]?.slice(start, end)
      for (const one of [...trace.quotes, ...trace.credits, ...trace.mentions]) {
        expect(one.start).toBeLessThan(one.end)
        expect(textAt(one)).toBe(one.text)
      }
      const ids = trace.quotes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { secondhand, outlets, confidence, evidence } of trace.quotes) {
        expect(secondhand).toBe(outlets.length > 0)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const span of evidence) expect(textAt(span)).toBeTruthy()
      }
      const drawn = [...quotesIn(trace.chain)]
      expect(new Set(drawn)).toEqual(new Set(ids))
      // Only what came through several outlets at once stands in several branches.
      for (const { id, abreast } of trace.quotes)
        if (!abreast) expect(drawn.filter((one) => one === id)).toHaveLength(1)
    }),
    fuzz(20),
  )
})

/** The ids of all quotations in a chain, each as often as it stands there. */
function* quotesIn(branch: Chain | ChainBranch): Generator<string> {
  yield* branch.quotes
  if ('from' in branch) for (const inner of branch.from) yield* quotesIn(inner)
}
