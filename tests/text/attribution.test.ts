import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../src/text/attribution.ts'
import { findQuotations } from '../../src/text/quotation.ts'
import { readMarkedSentence, rolesOf } from '../rules/marked-sentence.ts'
import { articleOf } from './article-of.ts'
import { type Row, TABLES } from './attribution.table.ts'

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows.map(([reason, marked]): Row => [reason, marked]))('%s: %s', (_reason, marked) => {
    const { paragraphs, roles } = readMarkedSentence(marked)
    const article = articleOf(...paragraphs)
    const found = findAttributions(article, findQuotations(article), []).map((one) =>
      rolesOf(paragraphs, one),
    )
    if (Object.values(roles).every((words) => words.length === 0)) expect(found).toEqual([])
    else expect(found).toContainEqual(roles)
  })
})
