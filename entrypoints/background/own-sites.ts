import browser from 'webextension-polyfill'
import { askPage, hearLoads } from '../../src/messages.ts'
import { everyPage, pagesOf, type Sites, tracesAtLoad, withRule } from '../../src/settings/sites.ts'
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts'
import { traceTab } from './trace-tab.ts'

const script = {
  id: 'at-load',
  js: ['content-scripts/at-load.js'],
  runAt: 'document_idle' as const,
}

/** Traces at load where the reader wants it and the browser allows it, and stops where either ends. */
export function watchOwnSites(): void {
  const refresh = inTurn(async () => register((await loadSettings()).sites))
  browser.runtime.onInstalled.addListener(refresh)
  browser.runtime.onStartup.addListener(refresh)
  watchSettings(refresh)
  browser.permissions.onAdded.addListener(refresh)
  browser.permissions.onRemoved.addListener(async () => {
    await forgetRefused()
    await refresh()
  })
  hearLoads(async (tab, host) => {
    const { sites } = await loadSettings()
    if (!tracesAtLoad(sites, host)) return
    const report = await traceTab(tab)
    if (report.state === 'traced' && tab.id !== undefined)
      await askPage(tab.id, { type: 'announce' })
  })
}

/** Has the browser put the quick look into the pages of these sites, as far as it lets us in. */
async function register(sites: Sites): Promise<void> {
  const matches = await allowedPatterns(sites)
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [script.id] })
    return
  }
  const wanted = { ...script, matches, excludeMatches: sites.never.map(pagesOf) }
  if (known) await browser.scripting.updateContentScripts([wanted])
  else await browser.scripting.registerContentScripts([wanted])
}

async function allowedPatterns(sites: Sites): Promise<string[]> {
  if (sites.all && (await isAllowed(everyPage))) return [everyPage]
  const patterns = sites.always.map(pagesOf)
  const allowed = await Promise.all(patterns.map(isAllowed))
  return patterns.filter((_, index) => allowed[index])
}

/** A permission taken away in the browser's own settings takes the site off the list: nobody finds it there still. */
async function forgetRefused(): Promise<void> {
  const before = (await loadSettings()).sites
  let sites = before
  for (const host of before.always) {
    if (!(await isAllowed(pagesOf(host)))) sites = withRule(sites, host, null)
  }
  if (sites.all && !(await isAllowed(everyPage))) sites = { ...sites, all: false }
  if (sites !== before) await changeSettings({ sites })
}

function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] })
}

/** Runs the work one at a time: two refreshes that cross would both register. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(work).catch(() => {})
    return last
  }
}
