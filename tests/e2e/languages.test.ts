import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStatesPage, type StatesPage } from '../../scripts/shots/states-page.ts'
import { type Language, languages } from '../../src/wording/languages.ts'

// Every state of the interface in every language, as narrow as a popup or a small phone gets: nothing sticks out, nothing is
// cut. In Chromium, as jsdom lays nothing out.
let folder: string
let states: StatesPage
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-states-'))
  states = await openStatesPage(folder)
  await states.page.setViewport({ width: 320, height: 600 })
}, 120_000)
afterAll(async () => {
  await states?.browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(Object.keys(languages) as Language[])(
  '%s fits into 320 px',
  async (language) => {
    const found = await states.page.evaluate(async (language) => {
      const { names, show, speak } = window.hearsayStates
      await speak(language)
      const found: string[] = []
      for (const name of names) found.push(...(await show(name)).map((what) => `${name}: ${what}`))
      return found
    }, language)
    expect(found).toEqual([])
  },
  60_000,
)

test('the background carries the card’s messages alone, and no page gets any of them with its script', async () => {
  const read = (file: string) =>
    readFileSync(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url), 'utf8')
  const background = read('background.js')
  const content = read('content-scripts/content.js')
  for (const tag of Object.keys(languages)) {
    const { core, view, options, welcome } = (await import(
      `../../src/wording/messages/${tag}.ts`
    )) as Readonly<Record<string, Readonly<Record<string, string>>>>
    expect(background, tag).toContain(core?.['wordingHeading'])
    for (const rest of [
      view?.['noWayToPage'],
      options?.['outletsMeaning'],
      welcome?.['welcomeLead'],
    ]) {
      expect(background.includes(rest as string), `${tag}: ${rest}`).toBe(false)
    }
    expect(content.includes(core?.['wordingHeading'] as string), tag).toBe(false)
  }
})

test('what does not fit would be found', async () => {
  const found = await states.page.evaluate(async () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.summary { inline-size: 60px; overflow: hidden; white-space: nowrap }')
    document.adoptedStyleSheets = [sheet]
    const found = await window.hearsayStates.show('popup mixed')
    document.adoptedStyleSheets = []
    return found
  })
  expect(found.join('\n')).toContain('is cut: <p class="summary"')
})
