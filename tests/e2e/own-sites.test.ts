import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { readMarks } from './marks.ts'

// Hearsay on its own: on the sites that the reader has chosen, as long as the browser allows it, and nowhere else.
let web: DemoWeb
beforeAll(async () => {
  web = await serveDemo()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let popup: PopupWindow
  const site = 'harbour-tribune.localhost'
  beforeAll(async () => {
    reader = await openReader(name)
    await reader.agreeTo(`*://${site}/*`)
  })
  afterAll(() => reader?.close())
  afterEach(() => popup?.close().catch(() => {}))

  async function openPopup(address: string): Promise<void> {
    await reader.page.goto(address)
    popup = await reader.pressButton()
    await readPopup(popup)
  }
  const siteSwitch = () =>
    popup.evaluate(
      () =>
        [...document.querySelectorAll('label')]
          .find((label) => label.innerText.includes('Always trace on'))
          ?.querySelector('input')?.checked,
    )
  const flipSiteSwitch = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('label')]
        .find((label) => label.innerText.includes('Always trace on'))
        ?.querySelector('input')
        ?.click(),
    )
  const isMarked = async () => Object.keys(await readMarks(reader.page)).includes('secondhand')
  const atRest = () => new Promise((resolve) => setTimeout(resolve, 1200))

  test('a site is left alone until the reader says otherwise', async () => {
    await openPopup(web.firstArticle)
    expect(await readPopup(popup)).toContain(`Always trace on ${site}`)
    expect(await siteSwitch()).toBe(false)
    await popup.close()
    await reader.page.reload()
    await atRest()
    expect(await isMarked()).toBe(false)
  })

  test('“Always trace” marks its articles at load, and no others', async () => {
    await openPopup(web.firstArticle)
    await flipSiteSwitch()
    await expect.poll(siteSwitch).toBe(true)
    await popup.close()
    await reader.page.goto(web.address('marlow-bee', '/police-search-logs'))
    await atRest()
    expect(await readMarks(reader.page)).toEqual({})
    await reader.page.goto(web.firstArticle)
    await expect.poll(isMarked, { timeout: 6000 }).toBe(true)
    // The marks may be there a moment before the count.
    await expect.poll(async () => Number(await reader.readBadge())).toBeGreaterThan(0)
    // A page of the site that is no article stays as it is.
    await reader.page.goto(web.address('harbour-tribune', '/'))
    await atRest()
    expect(await readMarks(reader.page)).toEqual({})
    expect(await reader.readBadge()).toBe('')
  })

  test('it goes on after the background has been stopped, and shows what it knows in the popup', async () => {
    await reader.stopBackground()
    await reader.page.goto(web.firstArticle)
    await expect.poll(isMarked, { timeout: 6000 }).toBe(true)
    await openPopup(web.firstArticle)
    await expect.poll(siteSwitch).toBe(true)
  })

  test('a permission taken away in the browser’s settings is followed', async () => {
    await reader.takeBack(`*://${site}/*`)
    await reader.page.goto(web.firstArticle)
    await atRest()
    expect(await isMarked()).toBe(false)
    await openPopup(web.firstArticle)
    await expect.poll(siteSwitch).toBe(false)
  })

  test('it can be switched off again', async () => {
    await reader.agreeTo(`*://${site}/*`)
    await openPopup(web.firstArticle)
    await flipSiteSwitch()
    await expect.poll(siteSwitch).toBe(true)
    await flipSiteSwitch()
    await expect.poll(siteSwitch).toBe(false)
    await popup.close()
    await reader.page.reload()
    await atRest()
    expect(await isMarked()).toBe(false)
  })

  test('all sites, chosen in the options, are traced at load but for those of “never”', async () => {
    await reader.agreeTo('*://*/*')
    const options = await reader.openOptions()
    await options.evaluate(async () => {
      const label = [...document.querySelectorAll('label')].find((one) =>
        one.textContent?.includes('by itself on all sites'),
      )
      label?.querySelector('input')?.click()
      await new Promise((resolve) => setTimeout(resolve, 500))
    })
    await options.close()
    await reader.page.bringToFront()
    await reader.page.goto(web.firstArticle)
    await expect.poll(isMarked, { timeout: 6000 }).toBe(true)
    await openPopup(web.firstArticle)
    await popup.evaluate(() =>
      [...document.querySelectorAll('label')]
        .find((label) => label.innerText.includes('Never by itself on'))
        ?.querySelector('input')
        ?.click(),
    )
    await expect
      .poll(() =>
        popup.evaluate(
          () => document.querySelector('.switch:has(.site-host) input:checked') !== null,
        ),
      )
      .toBe(true)
    await popup.close()
    await reader.page.reload()
    await atRest()
    expect(await isMarked()).toBe(false)
    await reader.page.goto(web.address('northmoor-courier', '/camera-searches-explained'))
    await expect.poll(isMarked, { timeout: 6000 }).toBe(true)
  })
})
