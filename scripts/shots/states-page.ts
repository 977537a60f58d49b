import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../browsers/find.ts'

const root = resolve(import.meta.dirname, '../..')

/** A page in Chromium that shows any state of the interface (tests/ui/shots/main.tsx); axe is in it. */
export type StatesPage = { readonly browser: Browser; readonly page: Page }

/** Builds that page into a folder and opens it. */
export async function openStatesPage(folder: string): Promise<StatesPage> {
  await build({
    configFile: false,
    root: resolve(root, 'tests/ui/shots'),
    base: './',
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, minify: false, modulePreload: false },
  })
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--allow-file-access-from-files', '--hide-scrollbars', '--no-first-run'],
  })
  const page = await browser.newPage()
  await page.goto(`file://${folder}/index.html`)
  await page.evaluate(axe)
  return { browser, page }
}
