import { expect, test, vi } from 'vitest'
import { outletOfPresenter } from '../../src/text/outlet-presenter.ts'

// Invented sentences; that Anderson Cooper talks for CNN is a fact.
const paragraphs = ['Cooper laughed.', 'Ruiz told Anderson Cooper so.', 'She told Cooper twice.']

test.each([
  ['by the full name', 'Anderson Cooper', 1, 'CNN'],
  ['by surname, once named', 'Cooper', 2, 'CNN'],
  ['by surname before that', 'Cooper', 0, undefined],
  ['a surname that nobody of them has', 'Ruiz', 2, undefined],
  ['a word', 'reporters', 2, undefined],
])('the outlet of a presenter %s', (_, words, paragraph, name) => {
  expect(outletOfPresenter(words, paragraphs, paragraph)?.outlet.name).toBe(name)
})

test('an article is searched for a presenter once, however often somebody is told', () => {
  const article = [...paragraphs]
  const search = vi.spyOn(article, 'findIndex')
  for (let time = 0; time < 50; time++) outletOfPresenter('Cooper', article, 2)
  expect(search).toHaveBeenCalledTimes(1)
})
