import browser, { type Commands } from 'webextension-polyfill'
import type { KeyCommand } from '../../src/ui/welcome.tsx'

const names: readonly string[] = [
  '_execute_action',
  'next-quotation',
  'previous-quotation',
] satisfies KeyCommand['name'][]

// Firefox for Android has no commands, and Firefox opens its page for them from version 137 on.
const { commands } = browser as {
  commands?: Commands.Static & { openShortcutSettings?(): Promise<void> }
}

/** Hearsay's commands with the keys that the reader has given them; none where the browser has no keys. */
export async function readCommands(): Promise<KeyCommand[]> {
  const all = (await commands?.getAll()) ?? []
  return names.flatMap((name) => {
    const command = all.find((one) => one.name === name)
    return command ? [{ name: name as KeyCommand['name'], keys: command.shortcut ?? '' }] : []
  })
}

/** Opens the browser's own page for keys; null where it cannot be opened from here. */
export const changeKeys = findWay()

function findWay(): (() => void) | null {
  if (!commands) return null
  if (!import.meta.env.FIREFOX) {
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  }
  return commands.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null
}
