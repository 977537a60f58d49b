import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../browsers/find.ts'
import { openReader } from '../browsers/open.ts'
import type { Reader } from '../browsers/reader.ts'
import { bundleForPage } from '../bundle.ts'
import type { ExtractionTimes } from './in-page.ts'
import { median, middleMean } from './median.ts'
import { type BenchWeb, serveBench } from './pages.ts'

/** What a reader waits for in one browser. Times in ms; null where the browser tells nothing of it. */
export type BrowserFigures = {
  readonly browser: BrowserName
  /** On an article of 3,000 words with its surroundings. */
  readonly readabilityMs: number
  readonly extractionMs: number
  /** The same, each the first in a page that was loaded for it. */
  readonly firstReadabilityMs: number
  readonly firstExtractionMs: number
  readonly clickToMarksMs: number
  /** The same where the browser had stopped the background, as it does when it is idle for a while. */
  readonly firstClickToMarksMs: number
  readonly clickToPopupMs: number
  /** The longest time for which the page's thread answered nothing while it was traced, and without a trace. */
  readonly longestTaskMs: number
  readonly longestTaskUntracedMs: number
  /** Tasks of 50 ms and more during the trace, by the browser's own account. */
  readonly longTasks: number | null
  /** The reader's own delay before a card opens is part of it. */
  readonly hoverToCardMs: number
  readonly thousandMarksMs: number
  readonly thousandMarksLongestTaskMs: number
  /** Frames that came late in a scroll through the page, with 500 marks and with none. */
  readonly lateFrames500: number
  readonly lateFramesNone: number
  /** Heap that a traced tab holds more than before, in bytes, after a garbage collection. */
  readonly heapAdded: number
  /** Worlds of ours in a page that was not traced. */
  readonly worldsUntraced: number | null
}

const ROUNDS = 5
const EXTRACTION_ROUNDS = 100
const FIRST_ROUNDS = 15

/** Measures in a real browser, with the built extension and its real button. */
export async function measureBrowser(name: BrowserName): Promise<BrowserFigures> {
  const web = await serveBench()
  const reader = await openReader(name)
  try {
    return await measure(reader, web)
  } finally {
    await reader.close()
    await web.stop()
  }
}

async function measure(reader: Reader, web: BenchWeb): Promise<BrowserFigures> {
  const article = web.address('/article/3000')
  await reader.page.goto(article)
  const worldsUntraced = reader.name === 'chromium' ? reader.page.extensionRealms().length : null
  const longestTaskUntracedMs = (await watchThread(reader.page, () => sleep(1500))).longest
  const inFreshPage = await firstTimes(reader.page, article)
  const times = await extractionTimes(reader.page, article)

  const traces: Traced[] = []
  // The first loads the engine into the background, as the first click of the day does; it does not count here.
  for (let round = 0; round <= ROUNDS; round++) traces.push(await trace(reader, article))
  const warm = traces.slice(1)
  const first: Traced[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await reader.stopBackground()
    await sleep(500)
    first.push(await trace(reader, article))
  }
  const hover: number[] = []
  for (let round = 0; round < ROUNDS; round++) hover.push(await hoverToCard(reader))

  await reader.page.goto(article)
  await sleep(500)
  const heapBefore = await reader.measureHeap()
  await trace(reader, article)
  await sleep(500)
  const heapAfter = await reader.measureHeap()

  const many: Traced[] = []
  for (let round = 0; round < 3; round++)
    many.push(await trace(reader, web.address('/quotes/1000')))

  await reader.page.goto(web.address('/quotes/500'))
  const lateFramesNone = await lateFrames(reader.page)
  await trace(reader, web.address('/quotes/500'))
  const lateFrames500 = await lateFrames(reader.page)
  return {
    browser: reader.name,
    readabilityMs: middleMean(times.readability),
    extractionMs: middleMean(times.extraction),
    firstReadabilityMs: middleMean(inFreshPage.readability),
    firstExtractionMs: middleMean(inFreshPage.extraction),
    clickToMarksMs: median(warm.map((one) => one.marksMs)),
    firstClickToMarksMs: median(first.map((one) => one.marksMs)),
    clickToPopupMs: median(warm.map((one) => one.popupMs)),
    longestTaskMs: median(warm.map((one) => one.longest)),
    longestTaskUntracedMs,
    longTasks: warm[0]?.longTasks === null ? null : median(warm.map((one) => one.longTasks ?? 0)),
    hoverToCardMs: median(hover),
    thousandMarksMs: median(many.map((one) => one.marksMs)),
    thousandMarksLongestTaskMs: median(many.map((one) => one.longest)),
    lateFrames500,
    lateFramesNone,
    heapAdded: heapAfter - heapBefore,
    worldsUntraced,
  }
}

async function extractionTimes(page: Page, address: string): Promise<ExtractionTimes> {
  const world = await openWorld(page, address)
  return world.evaluate(
    (rounds) => globalThis.HearsayBench.measureExtraction(rounds),
    EXTRACTION_ROUNDS,
  )
}

/** What a reader waits for: nothing is compiled yet. In turn, each in a page loaded afresh, so that neither warms the other up. */
async function firstTimes(page: Page, address: string): Promise<ExtractionTimes> {
  const readability: number[] = []
  const extraction: number[] = []
  for (let round = 0; round < FIRST_ROUNDS; round++) {
    const plain = await openWorld(page, address)
    readability.push(await plain.evaluate(() => globalThis.HearsayBench.timeReadability()))
    const ours = await openWorld(page, address)
    extraction.push(await ours.evaluate(() => globalThis.HearsayBench.timeExtraction()))
  }
  return { readability, extraction }
}

type World = {
  evaluate<A extends unknown[], R>(work: ((...args: A) => R) | string, ...args: A): Promise<R>
}

/**
 * Loads a page and puts the measuring into a world beside it, as the browsers do with content scripts: the page's nodes are reached
 * from there at another cost, in Firefox three times that in the page itself.
 */
async function openWorld(page: Page, address: string): Promise<World> {
  await page.goto(address)
  await sleep(300)
  // Puppeteer has such a world for itself in every frame.
  const world = (page.mainFrame() as unknown as { isolatedRealm(): World }).isolatedRealm()
  bundle ??= `${await bundleForPage('scripts/bench/in-page.ts', 'HearsayBench')};globalThis.HearsayBench = HearsayBench`
  await world.evaluate(bundle)
  return world
}

let bundle: string | null = null

declare global {
  var HearsayBench: typeof import('./in-page.ts')
}

type Traced = {
  readonly marksMs: number
  readonly popupMs: number
  readonly longest: number
  readonly longTasks: number | null
}

/** Loads a page afresh, presses the button and waits for marks and popup. */
async function trace(reader: Reader, address: string): Promise<Traced> {
  const { page } = reader
  await page.goto(address)
  await sleep(300)
  const painted = page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const count = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('hearsay-'))
    while (count().length === 0) await frame()
    await frame() // the one that paints them
    return Date.now()
  })
  let marksMs = 0
  let popupMs = 0
  const { longest, longTasks } = await watchThread(page, async () => {
    const begun = Date.now()
    const popup = await reader.pressButton()
    popupMs =
      (await popup.evaluate(async () => {
        while (!document.querySelector('main[aria-busy="false"]'))
          await new Promise((resolve) => setTimeout(resolve, 5))
        // Painted earlier than we could look: the browser's own account of the last large change, where it gives one.
        const paints = await new Promise<PerformanceEntry[]>((resolve) => {
          setTimeout(() => resolve([]), 200)
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          })
        })
        const last = paints.at(-1)
        return last ? performance.timeOrigin + last.startTime : Date.now()
      })) - begun
    marksMs = (await painted) - begun
    await popup.close()
  })
  return { marksMs, popupMs, longest, longTasks }
}

/** How long the page's thread was not free at a stretch while something was done. */
async function watchThread(
  page: Page,
  work: () => Promise<unknown>,
): Promise<{ longest: number; longTasks: number | null }> {
  await page.evaluate(() => {
    const watch = { longest: 0, tasks: 0, stopped: false, reports: false }
    Object.assign(globalThis, { watch })
    watch.reports = PerformanceObserver.supportedEntryTypes.includes('longtask')
    if (watch.reports)
      new PerformanceObserver((list) => {
        watch.tasks += list.getEntries().length
      }).observe({ type: 'longtask' })
    const { port1, port2 } = new MessageChannel()
    let last = performance.now()
    port1.onmessage = () => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - last)
      last = now
      if (!watch.stopped) setTimeout(() => port2.postMessage(null), 0)
    }
    port2.postMessage(null)
  })
  await work()
  return page.evaluate(async () => {
    const { watch } = globalThis as unknown as {
      watch: { longest: number; tasks: number; stopped: boolean; reports: boolean }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
    watch.stopped = true
    return { longest: watch.longest, longTasks: watch.reports ? watch.tasks : null }
  })
}

/** From the pointer's arrival on a mark to the card. */
async function hoverToCard({ page }: Reader): Promise<number> {
  await page.mouse.move(2, 2)
  await sleep(800)
  const at = await page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('hearsay-secondhand')) continue
      for (const range of highlight) {
        const node = range.startContainer.parentElement
        node?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const line = (range as Range).getClientRects()[0]
        if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 }
      }
    }
    throw new Error('The page has no mark')
  })
  await sleep(200)
  const opened = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0
        document.addEventListener(
          'pointermove',
          () => {
            moved ||= performance.now()
          },
          { once: true, capture: true },
        )
        new MutationObserver((_, observer) => {
          if (!document.querySelector('html > hearsay-ui')) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - moved))
        }).observe(document.documentElement, { childList: true })
      }),
  )
  await page.mouse.move(at.x, at.y)
  return opened
}

/** Scrolls for 180 frames and counts those that came later than the next one was due. */
function lateFrames(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>(requestAnimationFrame)
    scrollTo(0, 0)
    for (let n = 0; n < 20; n++) await frame()
    let last = await frame()
    let late = 0
    for (let n = 0; n < 180; n++) {
      scrollBy({ top: 40, behavior: 'instant' })
      const now = await frame()
      if (now - last > 25) late++
      last = now
    }
    return late
  })
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
