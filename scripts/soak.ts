// npm run soak [-- ARTICLES]: traces and untraces 200 articles in one tab of Chromium, every second one without a load, and
// watches the heaps of page and background. Exit status 1 where they do not come back to where they began.
import type { CDPSession, Page } from 'puppeteer-core'
import { serveBench } from './bench/pages.ts'
import { findBrowser } from './browsers/find.ts'
import { openReader } from './browsers/open.ts'
import { readPopup } from './browsers/popup-view.ts'
import { runTool } from './tool.ts'

const articles = Number(process.argv[2] ?? 200)
/** Articles after which everything that is loaded once is there. */
const WARM_UP = 20
const EVERY = 20
/** What a heap may have grown by, as a share, and in bytes: garbage collectors keep some room. */
const SHARE = 0.1
const ROOM = 1_500_000

findBrowser('chromium')
runTool('wxt', ['build', '-b', 'chrome'])
const web = await serveBench()
const reader = await openReader('chromium')
const heaps: { article: number; page: number; background: number }[] = []
try {
  console.log('articles   page MB   background MB')
  for (let article = 1; article <= articles; article++) {
    const words = 300 + (article % 10) * 250
    if (article % 2 === 1) await reader.page.goto(web.address(`/article/${words}`))
    else await becomeAnother(reader.page, web.address(`/article/${words}`))
    const popup = await reader.pressButton()
    const text = await readPopup(popup)
    if (!/secondhand/.test(text)) throw new Error(`Article ${article} was not traced: ${text}`)
    await popup.evaluate(() => {
      const remove = [...document.querySelectorAll('button')].find((b) =>
        /Remove/.test(b.innerText),
      )
      remove?.click()
    })
    await reader.page.waitForFunction(() => CSS.highlights.size === 0)
    await popup.close()
    if (article % EVERY === 0) await weigh(article)
  }
} finally {
  await reader.close()
  await web.stop()
}
const [first] = heaps.filter(({ article }) => article >= WARM_UP)
const last = heaps.at(-1)
const isBack = (before = 0, after = 0) => after <= before * (1 + SHARE) + ROOM
if (!isBack(first?.page, last?.page) || !isBack(first?.background, last?.background)) {
  console.error('The heap does not come back to where it began.')
  process.exit(1)
}
console.log('The heap is back to where it began.')

/** As sites do that change without a load. */
async function becomeAnother(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const response = await fetch(address)
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    history.pushState(null, '', address)
    document.body.replaceWith(next.body)
  }, address)
}

async function weigh(article: number): Promise<void> {
  // Once loaded anew, what the page itself has left is gone.
  await reader.page.goto(web.address('/article/300'))
  const client = await reader.page.createCDPSession()
  const page = await heapOf(client)
  await client.detach()
  const target = reader.page
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker')
  const worker = await target?.createCDPSession()
  const background = worker ? await heapOf(worker) : 0
  await worker?.detach()
  heaps.push({ article, page, background })
  const mega = (bytes: number) => (bytes / 1e6).toFixed(1)
  console.log(
    `${String(article).padStart(8)}${mega(page).padStart(10)}${mega(background).padStart(16)}`,
  )
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize
}
