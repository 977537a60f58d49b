import { expect, test } from 'vitest'
import { withPlainLetters } from '../../src/text/letters.ts'

test.each([
  ['a property by itself', '\\p{Lu}\\p{Ll}+', 'Ödön', true],
  ['a property in a class', '^[\\p{L}.’-]+$', 'St.-Étienne', true],
  ['an escaped bracket opens no class', '^\\[\\p{L}\\]$', '[Ж]', true],
  ['no letter', '^\\p{L}+$', '12', false],
  ['no capital', '^\\p{Lu}', 'ödön', false],
])('%s', (_, pattern, text, expected) => {
  expect(new RegExp(withPlainLetters(pattern), 'u').test(text)).toBe(expected)
})
