import { expect, test } from 'vitest'
import { copiesAddress } from '../../src/settings/archives.ts'
import { archives } from '../../src/settings/settings.ts'

test.each([
  ['wayback', 'https://web.archive.org/web/*/https://marlow-bee.example/a?b=1'],
  ['archive-today', 'https://archive.today/https://marlow-bee.example/a?b=1'],
] as const)('%s lists its copies of a page', (archive, address) => {
  expect(copiesAddress(archive, 'https://marlow-bee.example/a?b=1#c')).toBe(address)
})

test.each(archives)('the copies of %s are at an address of the web', (archive) => {
  expect(new URL(copiesAddress(archive, 'https://marlow-bee.example/')).protocol).toBe('https:')
})
