// Where settings are kept: one item a field in storage.sync, so that neither two open pages nor two computers undo each
// other's changes. Here, as in messages.ts, the browser is asked outside entrypoints: all of them need it.
import browser, { type Storage } from 'webextension-polyfill'
import { mendSettings, readSettings, type Settings, settingNames } from './settings.ts'

/** The settings as kept; where storage is denied, corrupt or empty, those of a first run. Never throws. */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    readArea(() => browser.storage.sync, [...settingNames]),
    readArea(() => browser.storage.local, [...settingNames, oldKey]),
  ])
  // What storage.sync did not take is kept on this computer, and is newer.
  return mendSettings({ ...readOld(local[oldKey]), ...synced, ...local })
}

/** Keeps some settings and gives all as they are then; `kept` is false where the browser would not keep them, and nothing has changed. */
export async function changeSettings(
  change: Partial<Settings>,
): Promise<{ readonly settings: Settings; readonly kept: boolean }> {
  const names = Object.keys(change)
  const before = await loadSettings()
  let kept = true
  try {
    await browser.storage.sync.set(change)
    await browser.storage.local.remove([
      ...names,
      ...(names.includes('firsthandShown') ? [oldKey] : []),
    ])
  } catch {
    // Full (8 kB an item, 100 kB in all), switched off by a policy, or asked too often: this computer keeps it for itself.
    kept = await browser.storage.local.set(change).then(
      () => true,
      () => false,
    )
  }
  return { settings: kept ? mendSettings({ ...before, ...change }) : before, kept }
}

/** Hears all settings after each change, from wherever it came. Gives the function that stops it. */
export function watchSettings(hear: (settings: Settings) => void): () => void {
  const listen = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
    const concerns = settingNames.some((name) => name in changes)
    if (concerns && (area === 'sync' || area === 'local')) void loadSettings().then(hear)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/** The languages that the reader wants Hearsay to speak, best first, BCP 47: the one chosen, else the browser's. */
export function wantedLanguages({ language }: Settings): readonly string[] {
  return language === 'auto' ? [browser.i18n.getUILanguage()] : [language]
}

/** Where 0.1 kept whether firsthand quotations are marked, in storage.local. */
const oldKey = 'marks'

function readOld(kept: unknown): Partial<Settings> {
  if (typeof kept !== 'object' || kept === null) return {}
  const reading = readSettings({ ...kept, version: 0 })
  return 'settings' in reading ? reading.settings : {}
}

async function readArea(
  area: () => Storage.StorageArea,
  names: string[],
): Promise<Record<string, unknown>> {
  try {
    const items = await area().get(names)
    return Object.fromEntries(Object.entries(items).filter(([, value]) => value != null))
  } catch {
    return {}
  }
}
