import { expect, test } from 'vitest'
import { searchAddress } from '../../src/settings/search-engines.ts'
import { searchEngines } from '../../src/settings/settings.ts'

test.each(searchEngines)('%s is asked for a phrase, over https', (engine) => {
  const address = new URL(searchAddress(engine, 'the  rules & “regulations” #2'))
  expect(address.protocol).toBe('https:')
  expect(address.hash).toBe('')
  expect([...address.searchParams.values()]).toEqual(['"the rules & regulations #2"'])
})

test('a long passage is cut to what engines take, and more is sought beside it', () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')
  const [sought] = new URL(searchAddress('bing', words, 'Marlow Bee')).searchParams.values()
  expect(sought).toMatch(/^"w0 .* w29" Marlow Bee$/)
})
