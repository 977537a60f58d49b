import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoWeb, serveDemo } from '../../demo/server.ts'
import { openReader } from '../../scripts/browsers/open.ts'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'
import { findWords, readMarks } from './marks.ts'

/** For machines with other work to do. */
const patience = { timeout: 6000 }

// What is chosen in the options has its effect: in the page that stands open, at the next trace, in popup and card.
let web: DemoWeb
beforeAll(async () => {
  web = await serveDemo()
})
afterAll(() => web.stop())

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: Reader
  let options: PopupWindow
  const site = 'harbour-tribune.localhost'
  beforeAll(async () => {
    reader = await openReader(name)
    await reader.agreeTo(`*://${site}/*`)
    await trace()
    options = await reader.openOptions()
  })
  afterAll(() => reader?.close())

  async function trace(): Promise<string> {
    await reader.page.goto(web.firstArticle)
    const popup = await reader.pressButton()
    const text = await readPopup(popup)
    await popup.close()
    return text
  }
  const looks = async () => Object.keys(await readMarks(reader.page)).sort()
  const text = () => options.evaluate(() => document.body.innerText)
  /** Clicks the button, or the box or circle to tick, with this label. */
  const press = (label: string) =>
    options.evaluate((label) => {
      const named = [...document.querySelectorAll('button, label')].filter(
        (element) => (element as HTMLElement).innerText.trim() === label,
      )
      if (named.length !== 1) throw new Error(`${named.length} times ${label}`)
      ;(named[0] as HTMLElement).click()
    }, label)
  const type = (label: string, value: string) =>
    options.evaluate(
      (label, value) => {
        const named = [...document.querySelectorAll('label')].find(
          (element) => element.innerText.trim() === label,
        )
        const field = named?.control as HTMLInputElement | HTMLTextAreaElement
        field.value = value
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      label,
      value,
    )
  const choose = (value: string) =>
    options.evaluate((value) => {
      const select = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some((option) => option.value === value),
      ) as HTMLSelectElement
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, value)
  const readFile = (content: string) =>
    options.evaluate((content) => {
      const picker = document.querySelector('input[type=file]') as HTMLInputElement
      const files = new DataTransfer()
      files.items.add(new File([content], 'settings.json', { type: 'application/json' }))
      picker.files = files.files
      picker.dispatchEvent(new Event('change', { bubbles: true }))
    }, content)

  test('every command has the keys that the manifest suggests, as the browser grants them', async () => {
    for (const keys of ['Alt+Shift+H', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+L']) {
      expect(await text()).toContain(keys)
    }
  })

  test('the look of the marks changes in the page that stands open', async () => {
    expect(await looks()).toEqual(['firsthand', 'secondhand'])
    await press('Tinted')
    await expect.poll(looks, patience).toEqual(['firsthand-tint', 'secondhand-tint'])
    expect(await text()).toContain('Saved')
    await press('Underlined')
    await expect.poll(looks, patience).toEqual(['firsthand-underline', 'secondhand-underline'])
    await press('Both')
    await expect.poll(looks, patience).toEqual(['firsthand', 'secondhand'])
  })

  test('firsthand marks go and come, without a new trace', async () => {
    await press('Mark firsthand quotations too')
    await expect.poll(looks, patience).toEqual(['secondhand'])
    await press('Mark firsthand quotations too')
    await expect.poll(looks, patience).toEqual(['firsthand', 'secondhand'])
  })

  test('an outlet of the reader’s own is meant from the next trace on', async () => {
    expect(await trace()).not.toContain('Marlow Argus')
    await press('Add an outlet')
    await type('Name', 'Marlow Argus')
    await type('Web address', 'marlow-argus.con')
    await type('Other names', 'Marlow Bee')
    await press('Keep')
    await expect.poll(text, patience).toContain('There can be no outlet at this address')
    await type('Web address', 'marlow-argus.com')
    await press('Keep')
    await expect.poll(text, patience).toContain('marlow-argus.com')
    expect(await trace()).toContain('Marlow Argus')
    await press('Remove Marlow Argus')
    await expect.poll(text, patience).not.toContain('marlow-argus.com')
    expect(await trace()).not.toContain('Marlow Argus')
  })

  test('a site is added with the browser’s permission, and goes when that is taken back', async () => {
    await type('Site', 'two words')
    await press('Trace there by itself')
    await expect.poll(text, patience).toContain('not the name of a site')
    await type('Site', `http://${site}:8080/news`)
    await press('Trace there by itself')
    // The browser's answer is shown before the choice is kept.
    const isKept = () => options.evaluate(() => document.querySelector('.tag-always') !== null)
    await expect.poll(isKept, patience).toBe(true)
    expect(await text()).toContain(site)
    await reader.takeBack(`*://${site}/*`)
    await expect.poll(text, patience).toContain('No site is listed')
    await type('Site', site)
    await press('Never by itself')
    await expect.poll(text, patience).toContain('never by itself')
    await press(`Remove ${site}`)
    await expect.poll(text, patience).toContain('No site is listed')
  })

  test('a broken file is refused and changes nothing; a good one can be undone', async () => {
    await press('Tinted')
    await expect.poll(looks, patience).toEqual(['firsthand-tint', 'secondhand-tint'])
    await readFile('{"kind":"hearsay-settings","version":1,"markLook":"blink"}')
    await expect.poll(text, patience).toContain('something is wrong in this file, at “markLook”')
    await readFile('PK not json')
    await expect.poll(text, patience).toContain('this is no settings file')
    expect(await looks()).toEqual(['firsthand-tint', 'secondhand-tint'])
    await press('Reset everything')
    await expect.poll(looks, patience).toEqual(['firsthand', 'secondhand'])
    await press('Undo')
    await expect.poll(looks, patience).toEqual(['firsthand-tint', 'secondhand-tint'])
    await press('Both')
  })

  test('in another language options, popup and card speak it, from right to left where it runs so', async () => {
    await choose('ar')
    await expect.poll(text, patience).toContain('الخيارات')
    expect(await options.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await trace()).toContain('منقول')
    const { x, y } = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.click(x, y)
    const card = () =>
      reader.inCard((root) => {
        const card = root.querySelector<HTMLElement>('[lang]')
        return card && `${card.lang} ${card.dir} ${card.innerText}`
      })
    await expect.poll(card, patience).toContain('ar rtl')
    expect(await card()).toContain('في حديث إلى')
    await choose('en')
    await expect.poll(text, patience).toContain('Options')
  })

  test('an open card follows the delay that is chosen', async () => {
    await options.evaluate(() => {
      const slider = document.querySelector('input[type=range]') as HTMLInputElement
      slider.value = '1500'
      slider.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await expect.poll(text, patience).toContain('1.5 sec')
    await trace()
    const { x, y } = await findWords(reader.page, 'We wrote the rule')
    await reader.page.mouse.move(5, 5)
    const began = Date.now()
    await reader.page.mouse.move(x, y)
    await expect
      .poll(() => reader.inCard((root) => root.innerHTML.length), { timeout: 5000, interval: 50 })
      .toBeGreaterThan(0)
    expect(Date.now() - began).toBeGreaterThan(1400)
  })
})
