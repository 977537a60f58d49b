import browser, { type Tabs } from 'webextension-polyfill'
import {
  everyPage,
  pagesOf,
  readHost,
  ruleOf,
  type Sites,
  withRule,
} from '../../src/settings/sites.ts'
import { changeSettings, loadSettings } from '../../src/settings/store.ts'
import type { SiteChoice } from '../../src/ui/site-switch.tsx'

/** A choice with what has to be known to change it at once, in the reader's click. */
export type KnownChoice = SiteChoice & { readonly sites: Sites }

/** What the reader can choose for the site of a tab; null where it is none, or where the browser does not tell which. */
export async function readSiteChoice(tab: Tabs.Tab): Promise<KnownChoice | null> {
  const host = tab.url && /^https?:/.test(tab.url) ? readHost(tab.url) : null
  if (host === null) return null
  const { sites } = await loadSettings()
  const allowsAll = sites.all && (await isAllowed(everyPage))
  if (allowsAll) return { host, offers: 'never', on: ruleOf(sites, host) === 'never', sites }
  const on = ruleOf(sites, host) === 'always' && (await isAllowed(pagesOf(host)))
  return { host, offers: 'always', on, sites }
}

/** Makes a choice. Asks for the host's permission before anything is awaited: browsers ask the reader only in the click itself. */
export async function chooseSite(
  { host, offers, sites }: KnownChoice,
  on: boolean,
): Promise<boolean> {
  if (offers === 'never') {
    await changeSettings({ sites: withRule(sites, host, on ? 'never' : null) })
    return on
  }
  const permission = { origins: [pagesOf(host)] }
  const answer = on ? browser.permissions.request(permission) : null
  // At once as well: the browser's question may close the popup, and then nothing here learns the answer.
  await changeSettings({ sites: withRule(sites, host, on ? 'always' : null) })
  if (answer === null) {
    // Cannot be taken back alone where a wider one was given; then it stands unused.
    await browser.permissions.remove(permission).catch(() => false)
    return false
  }
  const granted = await answer.catch(() => false)
  if (!granted) {
    await changeSettings({ sites: withRule((await loadSettings()).sites, host, null) })
  }
  return granted
}

function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] })
}
