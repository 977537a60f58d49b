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
  ['a closing mark is missing', '“It is over, he said.', 'It is over,'],
  ['and the speaker is named', '“It is over, said Ann Ruiz, the mayor.', 'It is over,'],
  ['and no inquit stands there', '“It is over for all of us.', 'It is over for all of us.'],
  ['and more follows', '“It is done, Ruiz told us. “We go.”', 'It is done,', 'We go.'],
  ['an opening mark is missing', 'It is over,” he said.', 'It is over,'],
  ['the writer’s words before a missing mark', 'He said it is over,” and left.'],
  ['the wrong mark closes', '“It is over,’ he said.', 'It is over,'],
  ['the wrong mark opens', '‘It is over,” he said.', 'It is over,'],
  ['straight in straight', '"He said "never" to me," she said.', 'He said "never" to me,', 'never'],
  ['inches', 'A 27" screen and a 32" one.'],
  ['feet and a quotation', 'The 6\'2" guard said "it is over" to us.', 'it is over'],
  ['marks one after the other', '“One.”“Two.”', 'One.', 'Two.'],
  ['pointing inwards', '»Es ist aus«, sagte er.', 'Es ist aus'],
  ['low and high', '„It is over”, he said.', 'It is over'],
  ['the same mark on both sides', '”It is over,” he said.', 'It is over,'],
  ['corners', '「いいえ、そうではない」と言った。', 'いいえ、そうではない'],
  ['brackets and an ellipsis', '“[It] is … over,” he said.', '[It] is … over,'],
  [
    'British single marks with apostrophes and a possessive',
    '‘It’s the workers’ hall, and the boys’ fault,’ she said. ‘He told me “no”.’',
    'It’s the workers’ hall, and the boys’ fault,',
    'He told me “no”.',
    'no',
  ],
  [
    'marks that cross: the one that begins first stays',
    'It is « ’ she said, adding: ‘They called it “ ‘We won’t go,’ she said: ‘They called it “a joke”.’',
    ' ’ she said, adding: ‘They called it “ ‘We won’t go,',
    'We won’t go,',
    'a joke',
  ],
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
