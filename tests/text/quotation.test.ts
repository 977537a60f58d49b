import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/text/quotation.ts'
import { articleOf } from './article-of.ts'

const table: readonly (readonly [why: string, paragraphs: string, ...quotations: string[]])[] = [
  ['curly marks', 'He said “it is over” again.', 'it is over'],
  ['straight marks', 'He said "it is over" again.', 'it is over'],
  ['TeX marks', "He said ``it is over'' again.", 'it is over'],
  ['guillemets', 'Il dit « c’est fini » encore.', ' c’est fini '],
  ['German marks', 'Er sagte „es ist aus“ und ging.', 'es ist aus'],
  [
    'nested marks',
    '“He called it ‘a joke’ twice,” she said.',
    'He called it ‘a joke’ twice,',
    'a joke',
  ],
  ['single marks as main pair', '‘It’s the workers’ hall,’ she said.', 'It’s the workers’ hall,'],
  ['apostrophes are no marks', 'Rock ’n’ roll in the ’90s: don’t ask the Joneses’ son.'],
  ['a closing mark is missing', '“It is over, he said.', 'It is over, he said.'],
  ['an opening mark is missing', 'It is over,” he said.', 'It is over,'],
  ['two quotations', '“One,” he said. “Two.”', 'One,', 'Two.'],
]

describe('findQuotations', () => {
  test.each(table)('%s', (_, text, ...expected) => {
    const article = articleOf(text)
    const found = findQuotations(article).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(expected)
  })

  test('a quotation over paragraphs is left open and goes on', () => {
    const [first, second] = findQuotations(articleOf('“One is done.', '“Two is not,” he said.'))
    expect(first).toMatchObject({ open: true, continues: false })
    expect(second).toMatchObject({ paragraph: 1, open: false, continues: true })
  })
})
