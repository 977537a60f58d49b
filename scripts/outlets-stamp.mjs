// Tells whether the packed catalogue is that of the sources. Plain JavaScript: run.mjs asks on any Node.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

export const outletsFolder = join(root, 'src', 'rules', 'outlets')
export const packedFile = join(outletsFolder, 'packed.ts')
/** What the packer is made of: when one of these changes, the form of the packed catalogue may. */
const packer = [
  'scripts/pack-outlets.ts',
  'src/rules/compile.ts',
  'src/rules/letters.ts',
  'src/text/outlet-source.ts',
  'src/text/name-words.ts',
  'src/text/outlet-domain-code.ts',
  'src/text/outlet-name.ts',
  'src/text/outlet-short-form.ts',
  'src/rules/outlet-forms.ts',
  'src/text/outlet-slug.ts',
]

/** The source files of the catalogue, in the order in which they are read. */
export function listOutletFiles() {
  return readdirSync(outletsFolder)
    .filter((name) => name.endsWith('.txt') && name !== 'not-outlets.txt')
    .sort()
}

/** A hash over the sources and the packer. */
export function stampOutlets() {
  const hash = createHash('sha256')
  for (const name of [...listOutletFiles(), 'not-outlets.txt'])
    hash.update(name).update(readFileSync(join(outletsFolder, name)))
  for (const path of packer) hash.update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

/** True where packed.ts is missing or was made from other sources. */
export function outletsAreStale() {
  return (
    !existsSync(packedFile) || !readFileSync(packedFile, 'utf8').startsWith(`// ${stampOutlets()}`)
  )
}
