import { expect, test } from 'vitest'
import { findChanges } from '../../src/settings/outlet-changes.ts'
import { loadCatalogue } from '../../src/text/outlet-catalogue.ts'

const bee = {
  name: 'The Marlow Bee',
  otherNames: ['Marlow Weekly Bee'],
  domain: 'marlow-bee.example',
}

test('says which outlet of the catalogue it corrects, and whose names it takes', () => {
  const catalogue = loadCatalogue()
  expect(findChanges(bee, catalogue)).toEqual([])
  expect(findChanges({ name: 'Quill', otherNames: [], domain: 'cnn.com' }, catalogue)).toEqual([
    { kind: 'corrects', outlet: 'CNN' },
  ])
  expect(findChanges({ name: 'CNN', otherNames: [], domain: null }, catalogue)).toEqual([
    { kind: 'corrects', outlet: 'CNN' },
  ])
  expect(findChanges({ ...bee, otherNames: ['CNN'] }, catalogue)).toEqual([
    { kind: 'takes-name', outlet: 'CNN', name: 'CNN' },
  ])
})
