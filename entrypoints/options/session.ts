import browser, { type Menus } from 'webextension-polyfill'
import { requestOutletChanges } from '../../src/outlet-messages.ts'
import {
  defaultSettings,
  readSettingsFile,
  type Settings,
  writeSettingsFile,
} from '../../src/settings/settings.ts'
import { everyPage, pagesOf, withRule } from '../../src/settings/sites.ts'
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts'
import type {
  OptionsActions,
  OptionsNotice,
  OptionsState,
} from '../../src/ui/options/options-page.tsx'
import { openKeys, readShortcuts } from '../view/shortcuts.ts'
import { saveFile } from '../view/take-away.ts'
import { askForPages, giveUpEverywhere, giveUpSite, readAllowedSites } from './site-permissions.ts'

/** Settings files are some kB; a larger one is another's, and is not read into memory. In bytes. */
const largestFile = 1_000_000

/** Keeps the options page true to what is stored and allowed, wherever it changes, and carries out what the reader chooses. */
export async function openOptions(
  draw: (state: OptionsState, actions: OptionsActions) => Promise<void>,
): Promise<void> {
  const { contextMenus } = browser as { contextMenus?: Menus.Static }
  let state: OptionsState = {
    version: browser.runtime.getManifest().version,
    settings: await loadSettings(),
    allowed: await readAllowedSites(),
    shortcuts: await readShortcuts(),
    hasMenu: contextMenus !== undefined,
    notice: null,
    canUndo: false,
  }
  /** Counts what the reader does: word of an earlier deed does not cover that of a later one. */
  let deeds = 0
  /** The settings before the last change of all of them. */
  let before: Settings | null = null

  const actions: OptionsActions = {
    onChange: (change) => void keep(change, { kind: 'saved' }),
    async onSetSite(host, rule) {
      const isAllowed = rule !== 'always' || (await askForPages(pagesOf(host)))
      if (!isAllowed) return tell({ kind: 'site-refused' })
      const { sites } = await loadSettings()
      await keep({ sites: withRule(sites, host, rule) }, { kind: 'saved' })
      if (rule !== 'always') await giveUpSite(host)
    },
    async onSetAllSites(on) {
      const isAllowed = !on || (await askForPages(everyPage))
      if (!isAllowed) return tell({ kind: 'site-refused' })
      const { sites } = await loadSettings()
      await keep({ sites: { ...sites, all: on } }, { kind: 'saved' })
      if (!on) await giveUpEverywhere()
    },
    onKeepOutlets: (ownOutlets) => void keep({ ownOutlets }, { kind: 'saved' }),
    findChanges: requestOutletChanges,
    onChangeKeys: openKeys,
    onSaveFile() {
      const content = writeSettingsFile(state.settings)
      saveFile(new Blob([content], { type: 'application/json' }), 'hearsay-settings.json')
    },
    async onReadFile(file) {
      const reading = readSettingsFile(file.size > largestFile ? '{}' : await file.text())
      if ('error' in reading) {
        tell({ kind: 'file-refused', error: reading.error })
      } else {
        await replaceAll(reading.settings, { kind: 'file-read' })
      }
    },
    onReset: () => void replaceAll(defaultSettings, { kind: 'reset' }),
    onOpenWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    onUndo: () => void (before && keep(before, { kind: 'saved' })),
  }

  watchSettings((settings) => show({ settings }))
  const look = async () => show({ allowed: await readAllowedSites() })
  browser.permissions.onAdded.addListener(look)
  browser.permissions.onRemoved.addListener(look)
  // The keys are changed in a page of the browser.
  addEventListener('focus', async () => show({ shortcuts: await readShortcuts() }))
  await draw(state, actions)

  /** Keeps a change and tells so; false where the browser would not keep it. */
  async function keep(change: Partial<Settings>, notice: OptionsNotice): Promise<boolean> {
    before = null
    const deed = ++deeds
    const { settings, kept } = await changeSettings(change)
    show({ settings })
    if (deed === deeds) tell(kept ? notice : { kind: 'not-kept' })
    return kept
  }

  async function replaceAll(settings: Settings, notice: OptionsNotice): Promise<void> {
    const last = state.settings
    if (!(await keep(settings, notice))) return
    const lost = last.sites.always.filter((host) => !settings.sites.always.includes(host))
    for (const host of lost) await giveUpSite(host)
    if (last.sites.all && !settings.sites.all) await giveUpEverywhere()
    before = last
    show({ canUndo: true })
  }

  function tell(notice: OptionsNotice): void {
    deeds++
    show({ notice, canUndo: false })
  }

  function show(change: Partial<OptionsState>): void {
    state = { ...state, ...change }
    void draw(state, actions)
  }
}
