import { describe, expect, it } from 'vitest'
import { analyseArticle, traceArticle } from '../../src/text/trace.ts'
import { articleOf } from './article-of.ts'
import { DESKS } from './desks.table.ts'
import { FIRST_SIGHT } from './first-sight.table.ts'
import { PHENOMENA } from './phenomena.table.ts'
import { type Row, TABLES } from './trace.table.ts'

describe.each(Object.entries({ ...TABLES, ...PHENOMENA, ...FIRST_SIGHT, ...DESKS }))(
  '%s',
  (_, rows) => {
    it.each(rows.map((row): [string, Row] => [`${row[0]}: ${row[1]}`, row]))(
      '%s',
      (_title, row) => {
        const [, text, expected, own = 'The Harbour Gazette'] = row
        const wanted = [...text.matchAll(/\{(.*?)\}/g)].map(
          ([, words], index) => `${expected[index]}: ${words}`,
        )
        const { quotes } = traceArticle({
          ...articleOf(...text.replace(/[{}]/g, '').split(' | ')),
          publisher: [{ name: own, from: 'given' }],
        })
        const found = quotes
          .filter(({ secondhand }) => secondhand)
          .map(({ outlets, speaker, text: words }) => {
            const route = outlets.map(({ name }) => name).join(' > ')
            return `${route}${speaker ? ` < ${speaker.name}` : ''}: ${words.replace(/[,.]$/, '')}`
          })
        expect(found).toEqual(wanted.map((one) => one.replace(/[,.]$/, '')))
      },
    )
  },
)

describe('the flat layer', () => {
  it('holds the clauses that an outlet’s mention alone governs', () => {
    const { attributions } = analyseArticle(articleOf('Reuters: Pier Is Shut For Good'))
    expect(attributions.map(({ rule }) => rule)).toEqual(['outlet-colon'])
  })
})
