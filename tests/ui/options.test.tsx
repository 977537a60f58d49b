// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { OwnOutlet } from '../../src/settings/own-outlets.ts'
import { defaultSettings } from '../../src/settings/settings.ts'
import { CardOptions } from '../../src/ui/options/card-options.tsx'
import { OutletOptions } from '../../src/ui/options/outlet-options.tsx'
import { SiteOptions } from '../../src/ui/options/site-options.tsx'
import { WordingContext } from '../../src/ui/wording.tsx'
import { notes, outlets } from './option-states.tsx'
import { english } from './states.tsx'

afterEach(cleanup)

const inEnglish = (markup: preact.ComponentChildren) => (
  <WordingContext.Provider value={english.full}>{markup}</WordingContext.Provider>
)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } })
const focused = () => document.activeElement?.textContent || document.activeElement?.id

function showOutlets(mine: readonly OwnOutlet[]) {
  const onKeepOutlets = vi.fn((kept: readonly OwnOutlet[]) => {
    view.rerender(markup(kept))
  })
  const markup = (kept: readonly OwnOutlet[]) =>
    inEnglish(
      <OutletOptions outlets={kept} actions={{ onKeepOutlets, findChanges: async () => notes }} />,
    )
  const view = render(markup(mine))
  return onKeepOutlets
}

test('an outlet is added once it is right; the keyboard goes into the form and back', async () => {
  const onKeep = showOutlets([])
  press('Add an outlet')
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')))
  press('Keep')
  expect(screen.getByText('Give a name, on one line and not too long.')).toBeTruthy()
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true')
  type('Name', 'The Quill')
  type('Web address', 'quill.con')
  press('Keep')
  expect(screen.getByText(/There can be no outlet at this address/)).toBeTruthy()
  expect(onKeep).not.toHaveBeenCalled()
  type('Web address', 'www.quill.com/news')
  type('Other names', 'Quill Weekly\nQuill Daily')
  expect((await screen.findByText(/This corrects/)).textContent).toContain('The Marlow Bee')
  press('Keep')
  expect(onKeep).toHaveBeenCalledWith([
    { name: 'The Quill', otherNames: ['Quill Weekly', 'Quill Daily'], domain: 'quill.com' },
  ])
  await vi.waitFor(() => expect(focused()).toBe('Add an outlet'))
})

test('an outlet is corrected, and Cancel leaves it as it was', async () => {
  const onKeep = showOutlets(outlets)
  press('Correct Radio Quillhaven')
  press('Cancel')
  await vi.waitFor(() => expect(focused()).toBe('Correct Radio Quillhaven'))
  expect(onKeep).not.toHaveBeenCalled()
  press('Correct Radio Quillhaven')
  type('Name', 'The Marlow Bee')
  press('Keep')
  expect(screen.getByText(/You have given this name to/).textContent).toContain('The Marlow Bee')
  type('Name', 'Radio Quill')
  press('Keep')
  expect(onKeep).toHaveBeenCalledWith([
    outlets[0],
    { name: 'Radio Quill', otherNames: [], domain: null },
  ])
})

test('where a line has gone the keyboard goes on to the next one', async () => {
  showOutlets(outlets)
  press('Remove The Marlow Bee')
  await vi.waitFor(() => expect(focused()).toBe('Remove Radio Quillhaven'))
  press('Remove Radio Quillhaven')
  await vi.waitFor(() => expect(focused()).toBe('Add an outlet'))
})

test('a site is asked for by its host alone; all sites show as chosen only while the browser agrees', () => {
  const onSetSite = vi.fn()
  const onSetAllSites = vi.fn()
  const sites = { always: [], never: ['b.example'], all: true }
  const markup = (all: boolean) =>
    inEnglish(
      <SiteOptions
        sites={sites}
        allowed={{ hosts: [], all }}
        actions={{ onSetSite, onSetAllSites }}
      />,
    )
  const view = render(markup(false))
  const tick = screen.getByRole<HTMLInputElement>('checkbox')
  expect(tick.checked).toBe(false)
  view.rerender(markup(true))
  expect(tick.checked).toBe(true)
  type('Site', ' https://www.a.example/news ')
  press('Trace there by itself')
  expect(onSetSite).toHaveBeenCalledWith('www.a.example', 'always')
  press('Remove b.example')
  expect(onSetSite).toHaveBeenLastCalledWith('b.example', null)
})

test('the delay is written while the slider moves, and kept when it is let go', () => {
  const onChange = vi.fn()
  render(inEnglish(<CardOptions settings={defaultSettings} onChange={onChange} />))
  const slider = screen.getByRole('slider')
  fireEvent.input(slider, { target: { value: '1000' } })
  expect(screen.getByText('1 sec')).toBeTruthy()
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.change(slider, { target: { value: '1200' } })
  expect(onChange).toHaveBeenCalledWith({ cardDelayMs: 1200 })
})
