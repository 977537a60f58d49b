import { expect, test } from 'vitest'
import { findOutletMentions } from '../../src/text/outlet.ts'
import { articleOf } from './article-of.ts'

test.each([
  [
    'with its article first',
    'The logs were first reported by The Marlow Bee.',
    'Ruiz told the Marlow Bee.',
    'The Marlow Bee',
  ],
  [
    'without it first',
    'Ruiz told the Marlow Bee.',
    'The logs were first reported by The Marlow Bee.',
    'Marlow Bee',
  ],
])('an outlet known by its form alone has one name, %s', (_, first, second, name) => {
  const mentions = findOutletMentions(articleOf(first, second), null)
  expect(mentions.map(({ outlet }) => outlet.name)).toEqual([name, name])
})
