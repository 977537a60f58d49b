// What comparisons gave, kept for the browser session: in memory, per article, for popup, panel and background alike. The
// browser is asked here as in messages.ts: all of them need it.
import browser, { type Storage } from 'webextension-polyfill'
import type { Quote } from './text/types.ts'
import type { CheckState, Checks } from './ui/check-state.ts'

/** A quotation's text stands beside its result: after a change of the article an id may mean other words. */
export type KeptChecks = {
  readonly [id: string]: { readonly text: string; readonly check: CheckState; readonly at: number }
}

/** Milliseconds after which a check that is still under way was left so by a background that has been stopped. */
const longest = 180_000

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
      const age = one ? Date.now() - one.at : 0
      // Of the future after the clock was set back: nobody knows then how long ago.
      const isLeft = one && isUnderWay(one.check) && (age > longest || age < 0)
      return one?.text === text && !isLeft ? [[id, one.check]] : []
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
      if (check) kept[id] = { text, check, at: Date.now() }
      else delete kept[id]
    }
    await browser.storage.session.set({ [key]: kept })
  }
  const done = last.then(change)
  last = done.catch(() => {}) // full or denied: the checks are shown as long as they are asked for
  return done.catch(() => {})
}

/** Hears that the checks of an article have changed. Gives the function that stops it. */
export function watchChecks(hear: (isOf: (url: string | null) => boolean) => void): () => void {
  const listen = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
    if (area === 'session') hear((url) => url !== null && keyOf(url) in changes)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

function isUnderWay(check: CheckState): boolean {
  return check.state === 'checking' || check.goesOn === true
}

function keyOf(url: string): string {
  return `checks ${articleAt(url)}`
}

/** The address of an article without the place in it. */
export function articleAt(url: string): string {
  return url.replace(/#.*$/, '')
}
