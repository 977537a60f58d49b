import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareFolders } from '../../scripts/zip/rebuild.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-compare-'))
  for (const side of ['one', 'other']) {
    mkdirSync(join(folder, side, 'chunks'), { recursive: true })
    writeFileSync(join(folder, side, 'manifest.json'), '{}')
    writeFileSync(join(folder, side, 'chunks', 'a.js'), 'a()')
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const compare = () => compareFolders(join(folder, 'one'), join(folder, 'other'))

test('the same files in the same folders are no difference', () => {
  expect(compare()).toEqual([])
})

test('another content, and a file that one side lacks, are', () => {
  writeFileSync(join(folder, 'other', 'chunks', 'a.js'), 'a( )')
  writeFileSync(join(folder, 'one', 'chunks', 'b.js'), '')
  expect(compare()).toEqual([join('chunks', 'a.js'), join('chunks', 'b.js')])
})
