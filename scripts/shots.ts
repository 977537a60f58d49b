import { mkdir, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Language } from '../src/wording/languages.ts'
import { openStatesPage } from './shots/states-page.ts'

/**
 * Pictures every state of every component in a real Chromium: `npm run shots [-- --language=TAG WORD…]`, where a WORD narrows
 * to states whose "component name" contains it. Also asks axe about each, and looks for anything that sticks out sideways or
 * is cut. Pictures go to shots/, with index.html to look through them. Ends with 1 where something is wrong.
 */
const root = resolve(import.meta.dirname, '..')
const out = resolve(root, 'shots')
const language = (process.argv.find((word) => word.startsWith('--language='))?.slice(11) ??
  'en') as Language
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const widths = [320, 400, 600, 1000]
/** Popup, panel and card are never wider. */
const widest = 600
/** Forced colours are those of a reader's own contrast theme; they leave widths alone, so one is enough. */
const schemes = ['light', 'dark', 'forced'] as const
const widthsOf = { light: widths, dark: widths, forced: [400] }

if (wanted.length === 0) await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
const problems: string[] = []
const pictures: string[] = []
const { browser, page } = await openStatesPage(resolve(out, 'page'))
try {
  page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`))
  await page.evaluate((tag) => window.hearsayStates.speak(tag), language)
  const names = await page.evaluate(() => window.hearsayStates.names)
  const chosen = names.filter((name) => wanted.every((word) => name.includes(word)))
  // Puppeteer itself knows no forced colours.
  const devtools = await page.createCDPSession()
  for (const scheme of schemes) {
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      ],
    })
    for (const width of widthsOf[scheme]) {
      for (const name of chosen) {
        if (width > widest && !/^(?:welcome|options)/.test(name)) continue
        await page.setViewport({ width, height: 600, deviceScaleFactor: 2 })
        const where = `${name} ${width} ${scheme}${language === 'en' ? '' : ` ${language}`}`
        const sticksOut = await page.evaluate((state) => window.hearsayStates.show(state), name)
        for (const what of sticksOut) problems.push(`${where}: ${what}`)
        // As tall as it is, so that a sticky bar stands at the end; a popup itself ends at 600 px and scrolls.
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewport({ width, height, deviceScaleFactor: 2 })
        const file = `${where.replaceAll(' ', '_')}.png`
        await page.screenshot({ path: resolve(out, file) as `${string}.png` })
        pictures.push(file)
        if (width === 400 && scheme !== 'forced') {
          for (const what of await page.evaluate(() => window.hearsayStates.audit())) {
            problems.push(`${where}: ${what}`)
          }
        }
      }
    }
    console.log(`${scheme}: ${chosen.length} states at ${widthsOf[scheme].join(', ')} px`)
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
