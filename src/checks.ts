// What comparisons gave, kept for the browser session: in memory, per article, for popup, panel and background alike. The
// browser is asked here as in messages.ts: all of them need it.
import browser, { type Storage } from 'webextension-polyfill'
import type { Quote } from './text/types.ts'
import type { CheckState, Checks } from './ui/check-state.ts'

/** Keys of storage.session begin so. */
const prefix = 'checks '

/** A quotation's text stands beside its result: after a change of the article an id may mean other words. */
export type KeptChecks = {
  readonly [id: string]: { readonly text: string; readonly check: CheckState }
}

/** What is kept of an article's quotations. Empty where nothing is, or the browser keeps nothing. */
export async function loadKeptChecks(url: string | null): Promise<KeptChecks> {
  if (url === null) return {}
  const key = keyOf(url)
  return browser.storage.session.get(key).then(
    (all) => (all[key] ?? {}) as KeptChecks,
    () => ({}),
  )
}

/** The checks among those kept that belong to these quotations. */
export function pickChecks(kept: KeptChecks, quotes: readonly Quote[]): Checks {
  return Object.fromEntries(
    quotes.flatMap(({ id, text }) => {
      const one = kept[id]
      return one?.text === text ? [[id, one.check]] : []
    }),
  )
}

/** The checks of an article's quotations as kept. */
export async function loadChecks(url: string | null, quotes: readonly Quote[]): Promise<Checks> {
  return pickChecks(await loadKeptChecks(url), quotes)
}

/** One change at a time: two that read before either writes would lose one. */
let last: Promise<unknown> = Promise.resolve()

/** Keeps the checks of some quotations of an article; null takes one away. */
export function keepChecks(
  url: string,
  changes: readonly {
    readonly id: string
    readonly text: string
    readonly check: CheckState | null
  }[],
): Promise<void> {
  const key = keyOf(url)
  const change = async () => {
    const all = await browser.storage.session.get(key)
    const kept = { ...(all[key] as KeptChecks | undefined) }
    for (const { id, text, check } of changes) {
      if (check) kept[id] = { text, check }
      else delete kept[id]
    }
    await browser.storage.session.set({ [key]: kept })
  }
  const done = last.then(change)
  last = done.catch(() => {}) // full or denied: the checks are shown as long as they are asked for
  return done.catch(() => {})
}

/** Takes away what is kept as under way. For a background that begins: nothing is, and the browser has stopped the one before. */
export function dropLeftChecks(): Promise<void> {
  const change = async () => {
    for (const [key, kept] of Object.entries(await browser.storage.session.get(null))) {
      if (!key.startsWith(prefix)) continue
      const done = Object.entries(kept as KeptChecks).flatMap(([id, { text, check }]) => {
        if (check.state === 'checking') return []
        return [[id, { text, check: { state: check.state, result: check.result } }] as const]
      })
      await browser.storage.session.set({ [key]: Object.fromEntries(done) })
    }
  }
  last = last.then(change).catch(() => {})
  return last.then(() => {})
}

/** Hears that the checks of an article have changed. Gives the function that stops it. */
export function watchChecks(hear: (isOf: (url: string | null) => boolean) => void): () => void {
  const listen = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
    if (area === 'session') hear((url) => url !== null && keyOf(url) in changes)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/** Which tabs show an article: each writes itself down, as the background forgets. */
const tabsKey = 'tabs'
const mostTabs = 300
type ShownIn = readonly { readonly tab: number; readonly article: string }[]

/** Notes that a tab shows an article, and so no longer the one before. */
export function noteTab(url: string, tab: number): Promise<void> {
  const article = articleAt(url)
  const change = async () => {
    const others = (await loadTabs()).filter((one) => one.tab !== tab)
    const now = [{ tab, article }, ...others].slice(0, mostTabs)
    await browser.storage.session.set({ [tabsKey]: now })
  }
  const done = last.then(change)
  last = done.catch(() => {})
  return done.catch(() => {})
}

/** The tabs that may show an article; some may be closed or have gone on. */
export async function tabsShowing(url: string): Promise<number[]> {
  const article = articleAt(url)
  return (await loadTabs()).filter((one) => one.article === article).map(({ tab }) => tab)
}

async function loadTabs(): Promise<ShownIn> {
  return browser.storage.session.get(tabsKey).then(
    ({ [tabsKey]: kept }) => (kept as ShownIn | undefined) ?? [],
    () => [],
  )
}

function keyOf(url: string): string {
  return prefix + articleAt(url)
}

/** The address of an article without the place in it. */
function articleAt(url: string): string {
  return url.replace(/#.*$/, '')
}
