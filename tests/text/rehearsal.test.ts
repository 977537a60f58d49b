import { expect, test, vi } from 'vitest'
import * as catalogue from '../../src/text/outlet-catalogue.ts'
import { rehearse } from '../../src/text/rehearsal.ts'

test('a rehearsal reads an article once, whoever asks how often', () => {
  const load = vi.spyOn(catalogue, 'loadCatalogue')
  rehearse()
  const once = load.mock.calls.length
  rehearse()
  rehearse()
  expect(once).toBeGreaterThan(0)
  expect(load.mock.calls.length).toBe(once)
})
