import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { findWords } from './marks.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

// In Chromium only: the markup is the same in both, and axe judges markup and colours.
describe('axe finds nothing wrong', () => {
  let web: DemoWeb
  let reader: Reader
  beforeAll(async () => {
    web = await serveDemo()
    reader = await openReader('chromium')
  })
  afterAll(async () => {
    await reader?.close()
    await web?.stop()
  })

  test.each([
    ['the popup of a traced article', 'harbour-tribune', '/marlow-police-logs', 'light'],
    ['the popup of a traced article in the dark', 'harbour-tribune', '/marlow-police-logs', 'dark'],
    ['the popup of a long article', 'northmoor-courier', '/camera-searches-explained', 'light'],
    ['the popup of an article that quotes nobody', 'fenwick-gazette', '/river-path-opens', 'light'],
  ] as const)('in %s', async (_, outlet, path, scheme) => {
    await reader.page.goto(web.address(outlet, path))
    const popup = await reader.pressButton()
    await popup.useScheme(scheme)
    await readPopup(popup)
    const found = await audit(popup)
    await popup.close()
    expect(found).toEqual([])
  })

  test.each(['light', 'dark'] as const)('in the options on a %s system', async (scheme) => {
    const options = await reader.openOptions()
    await options.useScheme(scheme)
    await options.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((button) => button.innerText.trim() === 'Add an outlet')
        ?.click(),
    )
    await options.run(axeSource)
    const found = await options.evaluate(async () => {
      const { violations } = await (globalThis as unknown as Axe).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    await options.close()
    expect(found).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'in the popup with everything open, and in the panel, on a %s system',
    async (scheme) => {
      await reader.page.goto(web.address('northmoor-courier', '/camera-searches-explained'))
      const popup = await reader.pressButton()
      await popup.useScheme(scheme)
      await readPopup(popup)
      await popup.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
          button.click()
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await audit(popup)).toEqual([])
      const opening = popup.evaluate(() => {
        const open = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.includes('Open beside the page'),
        )
        open?.click()
      })
      await opening.catch(() => {}) // the popup makes room before it answers
      const panel = await reader.findPanel()
      await panel.useScheme(scheme)
      await readPopup(panel)
      expect(await audit(panel)).toEqual([])
      await reader.page.goto(web.address('fenwick-gazette', '/'))
      await expect.poll(() => readPopup(panel)).toMatch(/has not been traced/)
      expect(await audit(panel)).toEqual([])
      await panel.close()
    },
  )

  test.each([
    ['welcome.html', 'light'],
    ['welcome.html', 'dark'],
  ] as const)('in %s on a %s system', async (path, scheme) => {
    await reader.newTab()
    await reader.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await reader.openOwn(path)
    await reader.page.waitForSelector('h1')
    await reader.page.evaluate(axeSource)
    const found = await reader.page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as Axe).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
    await reader.page.close()
    await reader.useTab((await reader.page.browser().pages())[0]!)
  })

  test.each(['light', 'dark'] as const)('in a card on a %s system', async (scheme) => {
    await reader.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await reader.page.goto(web.firstArticle)
    const popup = await reader.pressButton()
    await readPopup(popup)
    await popup.close()
    const { x, y } = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(x, y)
    await expect.poll(() => reader.inCard((root) => root.innerHTML)).toBeTruthy()
    const html = await reader.inCard((root) => root.innerHTML)
    // axe sees no closed root: the same markup and styles in an open one.
    await reader.page.goto(web.address('fenwick-gazette', '/'))
    await reader.page.evaluate(axeSource)
    const found = await reader.page.evaluate(async (html) => {
      const host = document.createElement('hearsay-ui')
      host.attachShadow({ mode: 'open' }).innerHTML = html ?? ''
      document.body.replaceChildren(host)
      const { violations } = await (globalThis as unknown as Axe).axe.run(host)
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    }, html)
    expect(found).toEqual([])
  })
})

/** What axe finds in popup or panel, as rule and first element. */
async function audit(view: PopupWindow): Promise<string[]> {
  await view.run(axeSource)
  return view.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Axe).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

type Axe = {
  readonly axe: {
    run(context?: Element): Promise<{
      violations: readonly {
        readonly id: string
        readonly nodes: readonly { readonly html: string }[]
      }[]
    }>
  }
}
