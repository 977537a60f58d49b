// npm run measure:pages [FOLDER]: runs extraction and marks on annotated real pages in real Chromium. For each page: are all
// annotated quotations in one paragraph of ours, does every word of them lead to the live text that reads so and is seen, is
// the document unchanged by reading and marking, and how long does it take beside plain Readability. Exit status 1 if not.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { median } from './bench/median.ts'
import { findBrowser } from './browsers/find.ts'
import { bundleForPage } from './bundle.ts'
import type { PageMeasure, Wanted } from './measure-pages/in-page.ts'
import { root } from './setup.mjs'

type Gold = {
  readonly id: string
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Wanted[]
}

const ROUNDS = 7
const [folder = join(root, '..', 'shared', 'gold', 'dev-html')] = process.argv.slice(2)
const gold: Gold[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))

const script = await bundleForPage('scripts/measure-pages/in-page.ts', 'HearsayMeasure')
// The pages run no script of their own: they were saved as they stood, and the network is not there to ask.
const server = createServer((request, response) => {
  const id = request.url?.slice(1) ?? ''
  const known = gold.some((one) => one.id === id)
  response.writeHead(known ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'; connect-src 'none'; frame-src 'none'",
  })
  response.end(known ? readFileSync(join(folder, 'html', `${id}.html`)) : '')
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const { port } = server.address() as AddressInfo
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: findBrowser('chromium'),
  headless: true,
  pipe: true,
  args: [
    '--no-sandbox',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--no-first-run',
  ],
})

let wrong = 0
const ratios: number[] = []
try {
  console.log(
    'page                             paragraphs  gold  over  quotes   words  folded  hits  covered  ms  Readability',
  )
  for (const one of gold) {
    const measure = await measureInBrowser(browser, one)
    const own = new Set(one.paragraphs.map(unspaced))
    const over = measure.paragraphs.filter((text) => !own.has(unspaced(text))).length
    const [ours, theirs] = [median(measure.extractMs), median(measure.readabilityMs)]
    ratios.push(ours / theirs)
    console.log(
      `${one.id.padEnd(34)}${pad(measure.paragraphs.length, 9)}${pad(one.paragraphs.length, 6)}${pad(over, 6)}${`${measure.found}/${one.quotes.length}`.padStart(8)}${pad(measure.words, 8)}${pad(measure.folded, 8)}${pad(measure.hits, 6)}${pad(measure.covered, 9)}${pad(Math.round(ours), 4)}${pad(Math.round(theirs), 13)}`,
    )
    for (const fault of faultsOf(measure)) {
      wrong++
      console.log(`    ${fault}`)
    }
  }
} finally {
  await browser.close()
  server.close()
}
console.log(
  `time beside Readability: median ${median(ratios).toFixed(2)}, worst ${Math.max(...ratios).toFixed(2)}`,
)
console.log(wrong === 0 ? 'No fault.' : `${wrong} faults.`)
process.exitCode = wrong === 0 ? 0 : 1

function faultsOf(measure: PageMeasure): string[] {
  const faults = measure.missing.map((text) => `not in one paragraph: ${text.slice(0, 90)}`)
  if (measure.wrongWords.length > 0)
    faults.push(
      `${measure.wrongWords.length} words lead to other text: ${measure.wrongWords.slice(0, 8).join(' ')}`,
    )
  if (measure.misses.length > 0)
    faults.push(
      `${measure.misses.length} words not under the pointer: ${measure.misses.slice(0, 8).join(' ')}`,
    )
  if (measure.changedByReading) faults.push('the document was changed by reading')
  if (measure.changedByMarking) faults.push('the document was changed by marking')
  if (measure.changedAfterUndoing) faults.push('the document is changed after undoing')
  if (measure.highlightsLeft > 0) faults.push(`${measure.highlightsLeft} highlights are left`)
  return faults
}

async function measureInBrowser(browser: Browser, one: Gold): Promise<PageMeasure> {
  const page = await browser.newPage()
  try {
    await page.goto(`http://pages.localhost:${port}/${one.id}`, {
      waitUntil: 'domcontentloaded',
      timeout: 30_000,
    })
    const client = await page.createCDPSession()
    const { frameTree } = await client.send('Page.getFrameTree')
    const { executionContextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'hearsay',
    })
    const quotes = JSON.stringify(one.quotes.map(({ text }) => ({ text })))
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `${script};HearsayMeasure.measurePage(${quotes}, ${ROUNDS})`,
      returnByValue: true,
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await page.close()
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width)
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '')
}
