// npm test: everything that must hold at every commit. `npm test -- unit` stops before the builds and browsers.
import { join } from 'node:path'
import { findBrowser } from './browsers/find.ts'
import { lintAddon } from './lint-addon.ts'
import { root } from './setup.mjs'
import { checkSizes } from './sizes.ts'
import { runTool } from './tool.ts'

const unitOnly = process.argv[2] === 'unit'
const started = Date.now()

// Before anything else, so that a missing browser is said at once.
if (!unitOnly) for (const browser of ['chromium', 'firefox'] as const) findBrowser(browser)

step('format and lint', () => runTool('biome', ['check', '.']))
step('types', () => {
  runTool('wxt', ['prepare'])
  runTool('tsc', ['--noEmit'])
})
step('unit tests', () => runTool('vitest', ['run']))
if (!unitOnly) {
  step('builds', () => {
    runTool('wxt', ['build', '-b', 'chrome'])
    runTool('wxt', ['build', '-b', 'firefox'])
  })
  step('sizes', () => {
    const builds = ['chrome-mv3', 'firefox-mv3'].map((build) => join(root, '.output', build))
    if (!builds.every(checkSizes)) process.exit(1)
  })
  step('add-on linter', () => {
    if (!lintAddon()) process.exit(1)
  })
  step('end to end in Chromium and Firefox', () =>
    runTool('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts']),
  )
}
console.log(`\nAll of npm test passed in ${seconds(started)} s.`)

function step(name: string, work: () => void): void {
  const from = Date.now()
  console.log(`\n== ${name}`)
  work()
  console.log(`== ${name}: ${seconds(from)} s`)
}

function seconds(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1)
}
