// npm run screenshots: the README's pictures, taken in Chromium from the demo news web.
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { serveDemo } from '../demo/server.ts'
import { openReader } from './browsers/open.ts'
import { readPopup } from './browsers/popup-view.ts'
import { root } from './setup.mjs'
import { runTool } from './tool.ts'

const folder = join(root, 'assets', 'screenshots')
mkdirSync(folder, { recursive: true })
runTool('wxt', ['build', '-b', 'chrome'])
const demo = await serveDemo()
const reader = await openReader('chromium', { width: 1000, height: 720 })
const { page } = reader
try {
  await page.setViewport({ width: 1000, height: 720, deviceScaleFactor: 1.5 })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(demo.firstArticle)
    const popup = await reader.pressButton()
    await popup.useScheme(scheme)
    await readPopup(popup)
    await save((path) => popup.screenshot(path), `popup-${scheme}.png`)
    await popup.close()
    await openCard()
    await save(
      (path) => page.screenshot({ path: path as `${string}.png` }),
      `article-${scheme}.png`,
    )
    await page.mouse.move(5, 5)
  }
} finally {
  await reader.close()
  await demo.stop()
}

/** Scrolls past the headline and points at a quotation, as a reader would. */
async function openCard(): Promise<void> {
  const words = await page.evaluate(() => {
    scrollTo({ top: 250, behavior: 'instant' })
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('hearsay-secondhand')) continue
      for (const range of highlight as unknown as Set<Range>) {
        if (!String(range).startsWith('We wrote')) continue
        const line = range.getBoundingClientRect()
        return { x: line.left + 60, y: line.top + line.height / 2 }
      }
    }
    throw new Error('The demo article is not marked')
  })
  await page.mouse.move(words.x, words.y)
  for (let tries = 0; !(await reader.inCard((card) => card.innerHTML.length)); tries++) {
    if (tries > 100) throw new Error('No card opened')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function save(take: (path: string) => Promise<unknown>, name: string): Promise<void> {
  const path = join(folder, name)
  await take(path)
  console.log(`Saved ${relative(root, path)}`)
}
