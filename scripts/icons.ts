// npm run icons: draws public/icon/*.png from assets/icon.svg in Chromium.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers/find.ts'
import { root } from './setup.mjs'

/** Widths in px: what Chrome and Firefox ask for, toolbar to store. */
const widths = [16, 32, 48, 96, 128]

const svg = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8')
const folder = join(root, 'public', 'icon')
mkdirSync(folder, { recursive: true })
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const width of widths) {
  await page.setViewport({ width, height: width })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  )
  await page.screenshot({
    path: join(folder, `${width}.png`) as `${string}.png`,
    omitBackground: true,
  })
}
await browser.close()
console.log(`Drew ${widths.length} icons into public/icon/`)
