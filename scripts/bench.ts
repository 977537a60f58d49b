// npm run bench [-- FILE.json]: everything that costs the reader time or room, measured in one run: the engine next to two NLP
// libraries, extraction next to plain Readability, what a click costs in real browsers, what the parts of the build weigh.
// Prints tables and writes the figures as JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { measureBrowser } from './bench/browser.ts'
import { measureCheck } from './bench/check.ts'
import { measureEngine } from './bench/engine.ts'
import { formatBrowsers, formatCheck, formatEngine } from './bench/table.ts'
import { findBrowser } from './browsers/find.ts'
import { root } from './setup.mjs'
import { formatSizes, weighParts } from './sizes.ts'
import { runTool } from './tool.ts'

const output = resolve(process.argv[2] ?? '.output/bench.json')
for (const browser of ['chromium', 'firefox'] as const) findBrowser(browser)
for (const browser of ['chrome', 'firefox']) runTool('wxt', ['build', '-b', browser])

console.log('\nThe engine …')
const engine = await measureEngine()
console.log(`\n${formatEngine(engine)}`)
const check = measureCheck()
console.log(formatCheck(check))
console.log('Chromium and Firefox, a minute each …')
const browsers = [await measureBrowser('chromium'), await measureBrowser('firefox')]
console.log(`\n${formatBrowsers(browsers)}`)
const sizes = weighParts(join(root, '.output', 'chrome-mv3'))
console.log(formatSizes(sizes))

const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version }
mkdirSync(dirname(output), { recursive: true })
writeFileSync(output, `${JSON.stringify({ machine, engine, check, browsers, sizes }, null, 2)}\n`)
console.log(`Written to ${output}`)
