// @vitest-environment node
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

test('the catalogue is packed by nothing that needs it packed: there is none in a fresh clone', () => {
  const reached = modulesReachedFrom(join(import.meta.dirname, '../../scripts/pack-outlets.ts'))
  expect([...reached].filter((file) => /packed[^/]*\.ts$/.test(file))).toEqual([])
  expect(reached.size).toBeGreaterThan(3)
})

/** A module and all that it imports, types aside: these are gone when it runs. */
function modulesReachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  if (/packed[^/]*\.ts$/.test(file)) return reached
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gm,
  )
  for (const [, path = ''] of imports) modulesReachedFrom(join(dirname(file), path), reached)
  return reached
}
