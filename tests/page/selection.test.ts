// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Mark } from '../../src/page/mark.ts'
import { marksUnder } from '../../src/page/selection.ts'

const text = 'The mayor said the bridge “is safe,” and the Bee “saw a memo” about it.'

function rangeOf(words: string): Range {
  const node = document.querySelector('p')?.firstChild as Text
  const start = text.indexOf(words)
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + words.length)
  return range
}

function markOf(id: string, words: string): Mark {
  return { id, look: 'secondhand', ranges: [rangeOf(words)] }
}

test.each([
  ['inside a quotation', 'is safe', ['inner', 'outer']],
  ['across its edge', 'safe,” and', ['inner', 'outer']],
  ['in the outer one only', 'the bridge', ['outer']],
  [
    'over two quotations, most of it in the second',
    'safe,” and the Bee “saw a memo”',
    ['memo', 'inner', 'outer'],
  ],
  ['beside every quotation', 'The mayor said', []],
  ['touching one at its end', '” about', []],
])('a selection %s', (_, words, ids) => {
  document.body.innerHTML = `<p>${text}</p>`
  const marks = [
    markOf('outer', 'the bridge “is safe'),
    markOf('inner', 'is safe'),
    markOf('memo', 'saw a memo'),
  ]
  expect(marksUnder(rangeOf(words), marks).map(({ id }) => id)).toEqual(ids)
})

test('a mark whose words the page has taken away lies under no selection', () => {
  document.body.innerHTML = `<p>${text}</p>`
  const gone = markOf('gone', 'is safe')
  document.body.innerHTML = `<p>${text}</p>`
  expect(marksUnder(rangeOf('is safe'), [gone])).toEqual([])
})
