import browser, { type Commands } from 'webextension-polyfill'
import type { Shortcut } from '../../src/ui/options/key-options.tsx'

const names: readonly Shortcut['command'][] = [
  '_execute_action',
  'next-quotation',
  'previous-quotation',
  'show-list',
  'open-card',
]

// Firefox for Android has no commands, and Firefox opens its page for them from version 137 on.
const { commands } = browser as {
  commands?: Commands.Static & { openShortcutSettings?(): Promise<void> }
}

/** Hearsay's commands with the keys that the reader has given them; none where the browser has no keys. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const known = (await commands?.getAll()) ?? []
  return names.flatMap((command) => {
    const found = known.find(({ name }) => name === command)
    return found ? [{ command, keys: found.shortcut ?? '' }] : []
  })
}

/** Opens the browser's own page for keys; null where it cannot be opened from here. */
export const openKeys = findWay()

function findWay(): (() => void) | null {
  if (!commands) return null
  if (!import.meta.env.FIREFOX) {
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  }
  return commands.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null
}
