import { describe, expect, it } from 'vitest'
import { traceArticle } from '../../src/text/trace.ts'
import { articleOf } from './article-of.ts'

/** Invented pages of The Harbour Gazette, unless `own` says otherwise: whose story is the whole page? */
type Row = readonly [
  reason: string,
  text: string,
  agency: string | undefined,
  page?: { readonly byline?: string; readonly own?: string },
]
const ROWS: readonly Row[] = [
  ['dateline', 'NAIROBI, Nov 3 (Reuters) - The pier is shut.', 'Reuters'],
  ['dateline without a day', 'NEW YORK (AP) — The pier is shut.', 'The Associated Press'],
  ['dateline in small letters', 'Paris, France (AFP) – The pier is shut.', 'AFP'],
  ['an abbreviation in the text', 'The agency (AP) is in New York.', undefined],
  ['a person of it', 'The photographer (Reuters) - a pilot - is gone.', undefined],
  ['byline', 'The pier is shut.', 'Reuters', { byline: 'By Ana Ruiz, Reuters' }],
  ['byline, the agency alone', 'The pier is shut.', 'AFP', { byline: 'AFP' }],
  ['byline of a newspaper', 'The pier is shut.', undefined, { byline: 'Ana Ruiz, The Guardian' }],
  ['copyright', 'The pier is shut. | Copyright 2021 The Associated Press.', 'The Associated Press'],
  ['its reporting is used', 'The pier is shut. | With files from Reuters', undefined],
  ['it reports', 'The pier is shut, Reuters reported.', undefined],
  ['the agency’s own page', 'NAIROBI (Reuters) - The pier is shut.', undefined, { own: 'Reuters' }],
]

describe('a page that is an agency’s story', () => {
  it.each(ROWS.map((row): [string, Row] => [`${row[0]}: ${row[1]}`, row]))('%s', (_title, row) => {
    const [, text, agency, { byline = null, own = 'The Harbour Gazette' } = {}] = row
    const { chain } = traceArticle({
      ...articleOf(...text.split(' | ')),
      byline,
      publisher: [{ name: own, from: 'given' }],
    })
    expect(chain.syndicatedFrom?.name).toBe(agency)
  })

  it('says so once, and leaves what was told to the agency its own interview', () => {
    const { chain, quotes, credits } = traceArticle({
      ...articleOf(
        'NAIROBI (Reuters) - “It will fall down soon,” Ana Ruiz told Reuters. “We are afraid of it,” Tom Dale told reporters.',
      ),
      publisher: [{ name: 'The Harbour Gazette', from: 'given' }],
    })
    expect(credits.map(({ relation, text }) => [relation, text])).toEqual([
      ['wire', 'NAIROBI (Reuters) -'],
    ])
    expect(chain.syndicatedFrom?.name).toBe('Reuters')
    expect(quotes.map(({ relation, secondhand }) => [relation, secondhand])).toEqual([
      ['interview', true],
      [null, false],
    ])
  })
})
