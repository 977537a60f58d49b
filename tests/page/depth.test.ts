// @vitest-environment node
import { expect, test } from 'vitest'
import { elementsTooDeep, MAX_DEPTH } from '../../src/page/depth.ts'
import { readPageText } from '../../src/page/page-text.ts'
import { openPage } from './fixtures.ts'

/** A page with a chain of elements as a script could make it; `html` and `body` are two more around it. */
function openDeep(depth: number): Document {
  const document = openPage('<p>Bridge</p>')
  let inner: Element = document.body
  for (let n = 0; n < depth; n++) inner = inner.appendChild(document.createElement('div'))
  inner.append('the last word')
  document.body.append(document.createElement('footer'))
  return document
}

test('a page as parsers make it is nowhere too deep', () => {
  expect(elementsTooDeep(openDeep(MAX_DEPTH - 3))).toEqual([])
})

test('a chain of elements is cut where it gets too deep, and what follows is not', () => {
  const document = openDeep(3 * MAX_DEPTH)
  const [cut, ...others] = elementsTooDeep(document)
  let depth = 0
  for (let up: Node | null = cut ?? null; up?.nodeType === 1; up = up.parentNode) depth++
  expect(depth).toBe(MAX_DEPTH)
  expect(others).toEqual([])
})

test('looking for words again goes no deeper', () => {
  const document = openDeep(5 * MAX_DEPTH)
  expect(readPageText(document.body).text).toBe('Bridge')
})
