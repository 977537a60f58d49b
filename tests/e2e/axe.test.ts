import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { Reader } from '../../scripts/browsers/reader.ts'
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
    await popup.run(axeSource)
    const found = await popup.evaluate(async () => {
      const { violations } = await (globalThis as unknown as Axe).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
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
