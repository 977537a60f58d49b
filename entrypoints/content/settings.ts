import browser from 'webextension-polyfill'

/** How the reader wants pages marked. */
export type MarkSettings = { firsthandShown: boolean }

const key = 'marks'

/** The settings as kept, or those of a first run: also where storage is full, denied or holds something else. */
export async function readMarkSettings(): Promise<MarkSettings> {
  const kept = await browser.storage.local.get(key).then(
    (all) => all[key],
    () => null,
  )
  const shown = (kept as { firsthandShown?: unknown } | null)?.firsthandShown
  return { firsthandShown: typeof shown === 'boolean' ? shown : true }
}

/** Keeps the settings on this computer; a failure costs nothing but that they are asked for again. */
export async function keepMarkSettings(settings: MarkSettings): Promise<void> {
  await browser.storage.local.set({ [key]: settings }).catch(() => {})
}
