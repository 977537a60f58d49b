import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import messages, { core, options, view, welcome } from '../../src/wording/messages/en.ts'
import { createWording } from '../../src/wording/wording.ts'

const root = join(import.meta.dirname, '../..')
const code = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('messages'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

test('no message is left that nothing says', () => {
  expect(
    Object.keys(messages).filter((key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`)),
  ).toEqual([])
})

test('no key stands in two groups, where one would hide the other', () => {
  const keys = [core, view, options, welcome].flatMap((group) => Object.keys(group))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('plural forms follow the language, numbers too', () => {
  const english = createWording('en', messages)
  expect(english.say('quotationCount', { count: 1 })).toBe('1 quotation')
  expect(english.say('quotationCount', { count: 1200 })).toBe('1,200 quotations')
  const arabic = createWording('ar', { quotationCount: { two: 'TWO', few: 'FEW', other: 'OTHER' } })
  expect([2, 3, 100].map((count) => arabic.say('quotationCount', { count }))).toEqual([
    'TWO',
    'FEW',
    'OTHER',
  ])
})
