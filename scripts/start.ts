// npm start [-- --firefox] [-- --port N]: builds Hearsay, serves the demo news web and opens a real browser on its first
// article. Without a display it runs headless: presses the button, prints the chain, saves screenshots, ends.
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { serveDemo } from '../demo/server.ts'
import { findBrowser } from './browsers/find.ts'
import { openReader } from './browsers/open.ts'
import { readPopup } from './browsers/popup-view.ts'
import type { Reader } from './browsers/reader.ts'
import { root } from './setup.mjs'
import { runTool } from './tool.ts'

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
  },
})
const name = values.firefox ? 'firefox' : 'chromium'
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
const headless = values.headless || !hasDisplay

findBrowser(name)
runTool('wxt', ['build', '-b', values.firefox ? 'firefox' : 'chrome'])
const demo = await serveDemo(Number(values.port))
console.log(`\nThe demo news web is at ${demo.firstArticle}`)
console.log(`Opening ${name}${headless ? ' without a window, as there is no display' : ''} …`)
const reader = await openReader(name, { headless })
await reader.page.goto(demo.firstArticle)
if (headless) {
  await show(reader)
  await reader.close()
  await demo.stop()
} else {
  console.log(
    'Click Hearsay’s button (in the puzzle-piece menu). Ctrl+C or closing the browser ends this.',
  )
  process.on('SIGINT', () => void reader.close())
  reader.page.browser().on('disconnected', () => void demo.stop())
}

/** What a reader would see: presses the button, prints the popup's text, saves pictures of page and popup. */
async function show(reader: Reader): Promise<void> {
  const shots = join(root, 'shots')
  mkdirSync(shots, { recursive: true })
  const popup = await reader.pressButton()
  console.log(`\n${await readPopup(popup)}\n`)
  const pictures = { popup: join(shots, 'start-popup.png'), page: join(shots, 'start-page.png') }
  await popup.screenshot(pictures.popup)
  await popup.close()
  await reader.page.screenshot({ path: pictures.page })
  for (const picture of Object.values(pictures)) console.log(`Saved ${relative(root, picture)}`)
}
