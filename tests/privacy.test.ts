import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

/** The permissions that the manifest names; the side panel's is added by WXT. */
function permissionsOf(config: string): string[] {
  return [...config.matchAll(/(?:optional_)?permissions: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/'([a-zA-Z]+)'/g)].map(([, name]) => name as string),
  )
}

test.each(['PRIVACY.md', 'README.md'])('%s gives the reason for every permission', (file) => {
  const permissions = permissionsOf(read('wxt.config.ts'))
  expect(permissions).toContain('activeTab')
  const reasoned = [...read(file).matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
  expect([...permissions, 'sidePanel'].filter((name) => !reasoned.includes(name))).toEqual([])
  expect(
    reasoned.filter((name) => ![...permissions, 'sidePanel'].includes(name as string)),
  ).toEqual([])
})
