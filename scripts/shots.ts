import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'

/**
 * Pictures every state of every component in a real Chromium: `npm run shots [-- WORD…]`, where a WORD narrows to states
 * whose "component name" contains it. Also asks axe about each, and looks for anything that sticks out sideways.
 * Pictures go to shots/, with index.html to look through them. Ends with 1 where something is wrong.
 */
const root = resolve(import.meta.dirname, '..')
const out = resolve(root, 'shots')
const wanted = process.argv.slice(2)
const widths = [320, 400, 600, 1000]
/** Popup, panel and card are never wider. */
const widest = 600
const schemes = ['light', 'dark'] as const

if (wanted.length === 0) await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
await build({
  configFile: false,
  root: resolve(root, 'tests/ui/shots'),
  base: './',
  logLevel: 'warn',
  plugins: [preact()],
  build: { outDir: resolve(out, 'page'), emptyOutDir: true, minify: false, modulePreload: false },
})

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--allow-file-access-from-files', '--hide-scrollbars', '--no-first-run'],
})
const problems: string[] = []
const pictures: string[] = []
try {
  const page = await browser.newPage()
  page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`))
  await page.goto(`file://${out}/page/index.html`)
  await page.evaluate(axe)
  const names = await page.evaluate(() => window.hearsayStates.names)
  const chosen = names.filter((name) => wanted.every((word) => name.includes(word)))
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    for (const width of widths) {
      for (const name of chosen) {
        if (width > widest && !name.startsWith('welcome')) continue
        await page.setViewport({ width, height: 600, deviceScaleFactor: 2 })
        const where = `${name} ${width} ${scheme}`
        const sticksOut = await page.evaluate((state) => window.hearsayStates.show(state), name)
        for (const what of sticksOut) problems.push(`${where}: sticks out: ${what}`)
        // As tall as it is, so that a sticky bar stands at the end; a popup itself ends at 600 px and scrolls.
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewport({ width, height, deviceScaleFactor: 2 })
        const file = `${where.replaceAll(' ', '_')}.png`
        await page.screenshot({ path: resolve(out, file) as `${string}.png` })
        pictures.push(file)
        if (width === 400) {
          for (const what of await page.evaluate(() => window.hearsayStates.audit())) {
            problems.push(`${where}: ${what}`)
          }
        }
      }
    }
    console.log(`${scheme}: ${chosen.length} states at ${widths.join(', ')} px`)
  }
} finally {
  await browser.close()
}
await writeFile(
  resolve(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Hearsay, every state</title>${pictures
    .map(
      (file) =>
        `<figure><img src="${file}" style="max-width:600px;zoom:.5"><figcaption>${file}</figcaption></figure>`,
    )
    .join('\n')}`,
)
console.log(`${pictures.length} pictures in shots/`)
for (const problem of new Set(problems)) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
