import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkQuotation } from '../../src/check/quotation.ts'
import type { QuoteKind } from '../../src/text/types.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'

const kinds: readonly QuoteKind[] = ['direct', 'indirect', 'mixed']
const sentences = [
  '“We will not close the bridge in March, whatever the county says,” said Petra Holm, the engineer.',
  'Lorries carried 4,200 tonnes of stone, about 12% of it from Fresno, over the river each day.',
  '“It’s the ferry or the school,” he said. “Pick one.”',
  '„Der Damm hält nicht“, sagte Voss. « L’eau monte », raconte Mme Vial.',
  'Nobody told the U.S. auditors that three million had gone — not even the treasurer, O’Brien.',
  '市長は「橋は閉鎖されます」と述べた。',
]
/** What texts are made of that break readers of texts. */
const shards = [
  '[',
  ']',
  '[T]',
  '…',
  '. . .',
  '“',
  '”',
  '"',
  '’',
  '\u00ad',
  '\u200b',
  '\ud83d',
  '😀',
  'e\u0301',
  '%',
  '\n',
  ' not ',
  '[sic]',
  ' 12 ',
  '(…)',
]
const text = fc.oneof(
  fc.constantFrom(...sentences),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...shards),
        fc.constantFrom(...sentences.flatMap((one) => one.split(' '))),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom(...shards, 'the', 'bridge'), { maxLength: 20 })
    .map((parts) => parts.join('')),
)
const page = fc.array(text, { maxLength: 6 })

test(
  'whatever quotation and page are, the finding stands in the page',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), text, page, (kind, quotation, paragraphs) => {
        const { verdict, passages, diff } = checkQuotation({ kind, text: quotation }, paragraphs)
        for (const { paragraph, start, end, text } of passages) {
          expect(start).toBeLessThan(end)
          expect(paragraphs[paragraph]?.slice(start, end)).toBe(text)
        }
        expect(passages.length > 0).toBe(verdict !== 'not-found')
        if (kind === 'direct') expect(verdict).not.toBe('paraphrased')
        if (kind === 'indirect') expect(verdict).not.toBe('changed')
        for (const piece of diff) expect(piece.text).not.toBe('')
      }),
      fuzz(20),
    )
  },
  fuzzTimeout,
)

/** News of a few sentences, and some of its words in a row. */
const stretch = fc
  .tuple(
    fc.array(fc.constantFrom(...sentences.slice(0, 3), sentences[4] ?? ''), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.nat(),
    fc.integer({ min: 1, max: 14 }),
  )
  .map(([parts, from, count]) => {
    const paragraph = parts.join(' ')
    const words = [...paragraph.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,’]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)]
    const first = from % words.length
    const last = Math.min(first + count, words.length) - 1
    const [start, end] = [words[first], words[last]]
    return {
      paragraph,
      words: words.slice(first, last + 1).map(([word]) => word),
      quotation: paragraph.slice(start?.index, (end?.index ?? 0) + (end?.[0].length ?? 0)),
    }
  })

test(
  'words that stand in the page in a row are verbatim, whatever their marks',
  () => {
    fc.assert(
      fc.property(stretch, fc.boolean(), ({ paragraph, quotation }, isPlain) => {
        const text = isPlain
          ? quotation.replace(/[“”„]/g, '"').replace(/’/g, "'").replaceAll('—', '-')
          : `“${quotation}.”`
        const finding = checkQuotation({ kind: 'direct', text }, ['An unrelated line.', paragraph])
        expect(finding.verdict).toBe('verbatim')
      }),
      fuzz(10),
    )
  },
  fuzzTimeout,
)

test(
  'with one word replaced they never are',
  () => {
    fc.assert(
      fc.property(stretch, fc.nat(), ({ paragraph, words }, at) => {
        const index = at % words.length
        const text = words.map((word, place) => (place === index ? 'zeppelin' : word)).join(' ')
        expect(['changed', 'not-found']).toContain(
          checkQuotation({ kind: 'direct', text }, [paragraph]).verdict,
        )
      }),
      fuzz(10),
    )
  },
  fuzzTimeout,
)

test(
  'what a diff has in common and added is the quotation',
  () => {
    fc.assert(
      fc.property(
        stretch,
        fc.nat(),
        fc.constantFrom('…', '[they]', 'zeppelin', 'not'),
        ({ paragraph, words }, at, put) => {
          const text = words.toSpliced(at % words.length, 1, put).join(' ')
          const { verdict, diff } = checkQuotation({ kind: 'direct', text }, [paragraph])
          if (verdict !== 'changed' && verdict !== 'trimmed') return
          const own = diff.flatMap(({ op, text }) => (op === 'removed' ? [] : [text]))
          expect(own.join('')).toBe(text)
        },
      ),
      fuzz(5),
    )
  },
  fuzzTimeout,
)
