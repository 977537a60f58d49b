// What comparisons gave, kept for the browser session: in memory, per article, for popup, panel and background alike. The
// browser is asked here as in messages.ts: all of them need it.
import browser, { type Storage } from 'webextension-polyfill'
import type { Quote } from './text/types.ts'
import type { CheckState, Checks } from './ui/check-state.ts'

/** A quotation's text stands beside its result: after a change of the article an id may mean other words. */
type Kept = {
  readonly [id: string]: { readonly text: string; readonly check: CheckState; readonly at: number }
}

/** Milliseconds after which a check that is still under way was left so by a background that has been stopped. */
const longest = 180_000

/** The checks of an article's quotations as kept. Empty where nothing is, or the browser keeps nothing. */
export async function loadChecks(url: string | null, quotes: readonly Quote[]): Promise<Checks> {
  if (url === null) return {}
  const key = keyOf(url)
  const kept = await browser.storage.session.get(key).then(
    (all) => (all[key] ?? {}) as Kept,
    () => ({}) as Kept,
  )
  return Object.fromEntries(
    quotes.flatMap(({ id, text }) => {
      const one = kept[id]
      const goesOn = one && isUnderWay(one.check) && Date.now() - one.at > longest
      return one?.text === text && !goesOn ? [[id, one.check]] : []
    }),
  )
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
    const kept = { ...(all[key] as Kept | undefined) }
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
  return `checks ${url.replace(/#.*$/, '')}`
}
