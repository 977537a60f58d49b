import browser from 'webextension-polyfill'
import { askPage, type PageRequest } from '../../src/messages.ts'
import { openList } from './list.ts'
import { traceTab } from './trace-tab.ts'

/** What a command asks of the page, once it is traced. */
const requests: { readonly [command in string]?: PageRequest } = {
  'next-quotation': { type: 'step', direction: 1 },
  'previous-quotation': { type: 'step', direction: -1 },
  'open-card': { type: 'open-card' },
}

/** Carries out the commands, to which the reader gives keys in the browser. Firefox for Android has none. */
export function offerCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return
    // At once: browsers open a panel only while the key is being pressed.
    if (command === 'show-list') openList(tab)
    const report = await traceTab(tab)
    const request = requests[command]
    if (report.state === 'traced' && request) await askPage(tab.id, request)
  })
}
