// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceArticle } from '../../src/text/trace.ts'
import type { Article, Chain, ChainBranch, Trace } from '../../src/text/types.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'
import { articleOf } from './article-of.ts'

// Articles made of invented outlets, speakers and wordings: whatever they are, what passes words on must show.

const outlets = [
  'the Marlow Gazette',
  'the Harbour Tribune',
  'the Tarn Valley Herald',
  'the Ashby Chronicle',
]
const speakers = ['Ana Ruiz', 'Tom Dale', 'Lena Marsh', 'the mayor', 'a guard']
const words = [
  'the old dam is about to break',
  'nobody will be spared this time',
  'we have said so for years',
]

type Telling = {
  readonly paragraph: string
  /** Of the quotation in it: nearest to the page first, without "the". */
  readonly through: readonly string[]
}
type Wording = (outlet: string, other: string, speaker: string, said: string) => Telling

const bare = (outlet: string) => outlet.replace(/^the /, '')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const wordings: readonly Wording[] = [
  (outlet, _, speaker, said) => ({
    paragraph: `“${capital(said)},” ${speaker} told ${outlet}.`,
    through: [bare(outlet)],
  }),
  (outlet, _, speaker, said) => ({
    paragraph: `${capital(speaker)} said in an interview with ${outlet}: “${capital(said)}.”`,
    through: [bare(outlet)],
  }),
  (outlet, _, __, said) => ({
    paragraph: `${capital(outlet)} reported that ${said}.`,
    through: [bare(outlet)],
  }),
  (outlet, _, __, said) => ({
    paragraph: `${capital(said)}, according to ${outlet}.`,
    through: [bare(outlet)],
  }),
  (outlet, other, speaker, said) => ({
    paragraph: `“${capital(said)},” ${speaker} told ${other}, according to ${outlet}.`,
    through: [bare(outlet), bare(other)],
  }),
  (outlet, _, speaker, said) => ({
    paragraph: `In a letter obtained by ${outlet}, ${speaker} wrote: “${capital(said)}.”`,
    through: [bare(outlet)],
  }),
  (_, __, speaker, said) => ({
    paragraph: `“${capital(said)},” ${speaker} told reporters on Friday.`,
    through: [],
  }),
  (_, __, speaker, said) => ({
    paragraph: `${capital(speaker)} tweeted: “${capital(said)}.”`,
    through: [],
  }),
]

const telling: fc.Arbitrary<Telling> = fc
  .record({
    wording: fc.constantFrom(...wordings),
    pair: fc.shuffledSubarray(outlets, { minLength: 2, maxLength: 2 }),
    speaker: fc.constantFrom(...speakers),
    said: fc.constantFrom(...words),
  })
  .map(({ wording, pair: [outlet = '', other = ''], speaker, said }) =>
    wording(outlet, other, speaker, said),
  )

const page = fc.record({
  tellings: fc.array(telling, { minLength: 1, maxLength: 6 }),
  own: fc.constantFrom('Example Daily', ...outlets.map(bare)),
})

function articleWith(own: string, paragraphs: readonly string[]): Article {
  return { ...articleOf(...paragraphs), publisher: [{ name: own, from: 'given' }] }
}

function trace({ own, tellings }: { own: string; tellings: readonly Telling[] }): Trace {
  return traceArticle(
    articleWith(
      own,
      tellings.map(({ paragraph }) => paragraph),
    ),
  )
}

test('each wording passes its words on through the outlets that it names, but never the page’s own', {
  timeout: fuzzTimeout,
}, () => {
  fc.assert(
    fc.property(page, (made) => {
      const { quotes } = trace(made)
      made.tellings.forEach(({ through }, paragraph) => {
        const quote = quotes.find((one) => one.paragraph === paragraph)
        // Whatever the page's own people heard or wrote is firsthand; what stands behind another outlet stays.
        if (through.includes(made.own)) {
          expect(quote?.outlets.map(({ name }) => bare(name)) ?? []).not.toContain(made.own)
          return
        }
        expect(quote?.outlets.map(({ name }) => name.replace(/^The /, '')) ?? []).toEqual(through)
      })
    }),
    fuzz(6),
  )
})

test('the chain never goes through the page’s own outlet, and only through outlets that the article names', {
  timeout: fuzzTimeout,
}, () => {
  fc.assert(
    fc.property(page, (made) => {
      const { chain, mentions } = trace(made)
      const named = new Set(mentions.map(({ outlet }) => outlet.name))
      for (const name of outletsIn(chain)) {
        expect(name.replace(/^The /, '')).not.toBe(made.own)
        expect(named).toContain(name)
      }
    }),
    fuzz(4),
  )
})

test('the same article is traced the same way twice', { timeout: fuzzTimeout }, () => {
  fc.assert(
    fc.property(page, (made) => {
      expect(trace(made)).toEqual(trace(made))
    }),
    fuzz(3),
  )
})

test('a paragraph that says nothing of the matter changes nothing in the others', {
  timeout: fuzzTimeout,
}, () => {
  const asides = ['It rained all week.', 'The shops were shut, and the trains ran late.', '']
  fc.assert(
    fc.property(
      page,
      fc.constantFrom(...asides),
      fc.boolean(),
      ({ own, tellings }, aside, isFirst) => {
        const paragraphs = tellings.map(({ paragraph }) => paragraph)
        const plain = traceArticle(articleWith(own, paragraphs))
        const longer = traceArticle(
          articleWith(own, isFirst ? [aside, ...paragraphs] : [...paragraphs, aside]),
        )
        const shift = isFirst ? 1 : 0
        expect(
          longer.quotes.map(({ paragraph, ...quote }) => [paragraph - shift, told(quote)]),
        ).toEqual(plain.quotes.map(({ paragraph, ...quote }) => [paragraph, told(quote)]))
      },
    ),
    fuzz(5),
  )
})

function told({ text, outlets, speaker, relation }: Omit<Trace['quotes'][number], 'paragraph'>) {
  return { text, outlets, speaker, relation }
}

/** The names of all outlets between the page and its speakers. */
function* outletsIn(branch: Chain | ChainBranch): Generator<string> {
  if (!('from' in branch)) return
  for (const inner of branch.from) {
    if ('outlet' in inner && inner.outlet) yield inner.outlet.name
    yield* outletsIn(inner)
  }
}
