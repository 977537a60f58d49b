import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DemoWeb } from '../../demo/server.ts'
import type { Language } from '../../src/wording/languages.ts'
import type { ManifestMessages } from '../../src/wording/wording.ts'
import { readPopup } from '../browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../browsers/reader.ts'
import { openStatesPage } from '../shots/states-page.ts'

/** A picture by its file name, and its PNG of 1280 × 800 px. */
type Picture = readonly [name: string, png: Uint8Array]

/** A part of a picture: its PNG, where it stands in px of the picture, and how wide it is shown. */
type Part = {
  readonly png: Uint8Array
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Pixels of a part per px, so that it is sharp where it is shown larger or smaller. */
const density = 2

/** Takes the five pictures of a store's page in one language. */
export async function composePictures(
  reader: Reader,
  demo: DemoWeb,
  language: Language,
): Promise<Picture[]> {
  const { manifest } = (await import(`../../src/wording/messages/${language}.ts`)) as {
    manifest: ManifestMessages
  }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  const shot = async (window: PopupWindow) => {
    const path = join(folder, 'part.png')
    await window.screenshot(path)
    return readFileSync(path)
  }
  try {
    const options = await reader.openOptions()
    await options.evaluate(async (language) => {
      const { storage } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome
      await storage.sync.set({ language })
    }, language)
    const settings = await shot(options)
    await options.close()

    const { article, chain, carded } = await pictureArticle(reader, demo, shot)

    const states = await openStatesPage(join(folder, 'states'))
    /** One state of the interface, as high as it is; what scrolls is scrolled to its end. */
    const state = async (name: string, width: number) => {
      const { page } = states
      await page.setViewport({ width, height: 1200, deviceScaleFactor: density })
      await page.evaluate((tag) => window.hearsayStates.speak(tag), language)
      await page.evaluate((name) => window.hearsayStates.show(name), name)
      const height = await page.evaluate(() => {
        for (const { shadowRoot } of document.querySelectorAll('*')) {
          for (const part of shadowRoot?.querySelectorAll('*') ?? []) part.scrollTop = 9999
        }
        return Math.ceil(document.querySelector('#stage')?.getBoundingClientRect().height ?? 0)
      })
      return page.screenshot({ clip: { x: 0, y: 0, width, height } })
    }
    const figure = await state('part figure', 700)
    const changed = await state('card check-changed', 384)
    const paraphrased = await state('card check-paraphrased', 384)
    await states.browser.close()

    const plans: readonly (readonly [string, string, readonly Part[]])[] = [
      ['1-marks', manifest.storeCaption1, [{ png: carded, x: 90, y: 160, width: 1100 }]],
      [
        '2-chain',
        manifest.storeCaption2,
        [
          { png: article, x: 60, y: 190, width: 860 },
          { png: chain, x: 820, y: 160, width: 400 },
        ],
      ],
      ['3-figure', manifest.storeCaption3, [{ png: figure, x: 120, y: 210, width: 1040 }]],
      [
        '4-check',
        manifest.storeCaption4,
        [
          { png: changed, x: 220, y: 150, width: 400 },
          { png: paraphrased, x: 660, y: 150, width: 400 },
        ],
      ],
      ['5-options', manifest.storeCaption5, [{ png: settings, x: 150, y: 170, width: 980 }]],
    ]
    const pictures: Picture[] = []
    for (const [name, caption, parts] of plans) {
      pictures.push([name, await compose(reader, language, caption, parts)])
    }
    return pictures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type ChromeOfPage = {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } }
}

/** The demo's first article, traced and marked; its chain in the popup; and the article with a card open. */
async function pictureArticle(
  reader: Reader,
  demo: DemoWeb,
  shot: (window: PopupWindow) => Promise<Uint8Array>,
): Promise<{ article: Uint8Array; chain: Uint8Array; carded: Uint8Array }> {
  const { page } = reader
  await page.bringToFront()
  await page.setViewport({ width: 1100, height: 800, deviceScaleFactor: density })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
  await page.goto(demo.firstArticle)
  const popup = await reader.pressButton()
  await readPopup(popup)
  const chain = await shot(popup)
  await popup.close()
  const words = await page.evaluate(() => {
    scrollTo({ top: 400, behavior: 'instant' })
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('hearsay-secondhand')) continue
      for (const range of highlight as unknown as Set<Range>) {
        const line = range.getClientRects()[0]
        if (line && line.top > 60 && line.top < 320) return { x: line.left + 60, y: line.top + 8 }
      }
    }
    throw new Error('The demo article is not marked')
  })
  const article = await page.screenshot()
  await page.mouse.click(words.x, words.y)
  for (let tries = 0; !(await reader.inCard((card) => card.innerHTML.length)); tries++) {
    if (tries > 100) throw new Error('No card opened')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  // The card is put into place a frame later.
  await new Promise((resolve) => setTimeout(resolve, 200))
  return { article, chain, carded: await page.screenshot() }
}

/** Sets parts under a caption on a sheet of paper. */
async function compose(
  reader: Reader,
  language: Language,
  caption: string,
  parts: readonly Part[],
): Promise<Uint8Array> {
  const { page } = reader
  const images = parts.map(
    ({ png, x, y, width }) =>
      `<img style="left:${x}px;top:${y}px;width:${width}px" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
  )
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 })
  await page.setContent(`<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
    <style>
      html { overflow: hidden; }
      body { margin: 0; padding: 52px 60px 0; background: #efe9dd; }
      h1 { margin: 0; text-align: center; text-wrap: balance; color: #1e1c19;
        font: 400 42px/1.2 "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, serif; }
      img { position: absolute; border-radius: 12px; border: 1px solid #d8cfbd;
        box-shadow: 0 18px 50px -12px rgb(60 40 10 / 38%); }
    </style>
    <h1>${caption}</h1>${images.join('')}`)
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()))
    scrollTo({ top: 0, behavior: 'instant' }) // the article before was scrolled
  })
  return page.screenshot()
}
