import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../src/text/attribution.ts'
import { flattenAttributions } from '../../src/text/flatten.ts'
import { findQuotations } from '../../src/text/quotation.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Article, Span } from '../../src/text/types.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'
import { articleOf } from './article-of.ts'

const NEWS = [
  '“The bridge is closed,” said Ann Ruiz, the mayor of Fresno. “It will stay so.”',
  'Ruiz told the Bee on Monday that the ferry, “a marvel,” would run all night, according to a report.',
  "``It's the workers' hall,'' Lee wrote. ''And theirs alone.''",
  '‘We won’t go,’ she said, adding: ‘They called it “a bridge to nowhere”.’',
  'As the paper reported, „die Brücke“ is « fermée » — and 「閉鎖」.',
  'Mori (D-Ohio), who was quoted as saying the claim that it fell was wrong, wrote:',
]
const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '``',
  "''",
  '«',
  '»',
  '„',
  '(',
  ')',
  ':',
  ',',
  '.',
  '…',
  '—',
  '\u00a0',
  '😀',
  '\ud83d',
  'e\u0301',
]

/** Newspaper sentences, cut and with marks dropped in anywhere. */
const damaged = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NEWS),
      fc.constantFrom(...MARKS),
      fc
        .tuple(fc.constantFrom(...NEWS), fc.nat(90), fc.nat(90))
        .map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '))

function spansOf(article: Article): Span[] {
  const quotations = findQuotations(article)
  const attributions = findAttributions(article, quotations, [])
  return [
    ...quotations.flatMap((one) => [one, one.outer]),
    ...attributions.flatMap(({ source, cue, content, hearer }) => [
      ...source,
      ...cue,
      ...content,
      ...(hearer ? [hearer] : []),
    ]),
    ...flattenAttributions(attributions).flatMap(({ content }) => content),
  ]
}

describe('any text', { timeout: fuzzTimeout }, () => {
  test('gives no exception, offsets inside the text, and the same result twice', () => {
    fc.assert(
      fc.property(fc.array(damaged, { maxLength: 5 }), (paragraphs) => {
        const article = articleOf(...paragraphs)
        const spans = spansOf(article)
        for (const { paragraph, start, end } of spans) {
          const length = paragraphs[paragraph]?.length ?? -1
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(length)
        }
        expect(spansOf(article)).toEqual(spans)
      }),
      fuzz(6),
    )
  })

  test('quotations of one paragraph nest and never cross', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const found = findQuotations(articleOf(text))
        for (const a of found) {
          for (const b of found) {
            const apart = a.outer.end <= b.outer.start || b.outer.end <= a.outer.start
            const inside = a.outer.start <= b.outer.start && b.outer.end <= a.outer.end
            const around = b.outer.start <= a.outer.start && a.outer.end <= b.outer.end
            expect(apart || inside || around).toBe(true)
          }
        }
      }),
      fuzz(6),
    )
  })
})

describe('time grows with the text, not with its square', () => {
  const shapes: readonly (readonly [name: string, unit: string])[] = [
    ['news', `${NEWS.join(' ')} `],
    ['no stops', 'Ruiz said that the bridge and '],
    ['opening marks only', '“a '],
    ['closing marks only', 'a” '],
    ['apostrophes', "the workers' 'n "],
    ['quotations without a cue', '“The bridge is shut.” '],
    ['nested quotations', '“He said ‘no’ to it,” Lee said. '],
    ['commas', 'Ruiz, the mayor, '],
    ['according', 'according to the '],
    ['spaces', '          '],
    ['one word', 'bridge'],
    ['colons', 'said: '],
    ['brackets', '( said ('],
  ]
  test.each(shapes)('%s', { timeout: 30_000 }, (_, unit) => {
    const small = timeOf(unit, 30_000)
    const large = timeOf(unit, 240_000)
    // Eight times the text: linear is 8, square is 64.
    expect(large / Math.max(small, 5)).toBeLessThan(30)
  })

  const articles: readonly (readonly [name: string, unit: string])[] = [
    ['told to an outlet', '“It is shut for good,” she told CNN. '],
    [
      'said by outlets',
      'The Sacramento Bee reported that it is shut. The Bee said “it will stay so.” ',
    ],
    ['inquits behind', '“It is shut,” Ruiz and two others told the Bee. '],
  ]
  test.each(articles)('the whole trace, one paragraph: %s', { timeout: 30_000 }, (_, unit) => {
    const small = timeOf(unit, 15_000, traceArticle)
    const large = timeOf(unit, 120_000, traceArticle)
    expect(large / Math.max(small, 10)).toBeLessThan(30)
  })

  const attribute = (article: Article) => findAttributions(article, findQuotations(article), [])

  /** The best of four, in milliseconds: the machine may be busy. */
  function timeOf(
    unit: string,
    characters: number,
    work: (article: Article) => unknown = attribute,
  ): number {
    const article = articleOf(unit.repeat(Math.ceil(characters / unit.length)))
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 4; run++) {
      const begun = performance.now()
      work(article)
      best = Math.min(best, performance.now() - begun)
    }
    return best
  }
})
