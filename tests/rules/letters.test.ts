import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { letters, withPlainLetters } from '../../src/rules/letters.ts'

test.each([
  ['a property by itself', '\\p{Lu}\\p{Ll}+', 'Ödön', true],
  ['a property in a class', '^[\\p{L}.’-]+$', 'St.-Étienne', true],
  ['an escaped bracket opens no class', '^\\[\\p{L}\\]$', '[Ж]', true],
  ['no letter', '^\\p{L}+$', '12', false],
  ['no capital', '^\\p{Lu}', 'ödön', false],
])('%s', (_, pattern, text, expected) => {
  expect(new RegExp(withPlainLetters(pattern), 'u').test(text)).toBe(expected)
})

test('a tag compiles once for one place in the code', () => {
  const find = () => letters`^\p{Lu}\p{Ll}+$`
  expect(find().test('Ödön')).toBe(true)
  expect(find()).toBe(find())
})

test('no expression of the engine carries the tables of Unicode properties', () => {
  const files = ['src/text', 'src/rules'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'letters.ts')
      .map((name) => join(folder, name)),
  )
  const carrying = files.filter((file) =>
    /(?:^|[\s(=:,!?&|])\/(?![/*])[^\n`]*\\p\{[^\n`]*\/[dgimsy]*u/m.test(readFileSync(file, 'utf8')),
  )
  expect(carrying).toEqual([])
})
