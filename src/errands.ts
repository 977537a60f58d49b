// What a reader went to an original for: kept in memory for an hour, so that Hearsay knows it there. The browser is asked here
// as in messages.ts.
import { parse } from 'tldts'
import browser from 'webextension-polyfill'
import { readAddress } from './text/address.ts'
import { standsAtHost } from './text/outlet-host.ts'
import type { Outlet, Quote, QuoteKind, Trace } from './text/types.ts'

/** A quotation to look for, and the article that quotes it. */
export type Errand = {
  readonly article: { readonly url: string; readonly title: string | null }
  readonly quote: { readonly id: string; readonly kind: QuoteKind; readonly text: string }
  /** Through whom the words came. */
  readonly outlets: readonly Outlet[]
  /** Where the reader went. */
  readonly url: string
  /** True in a private window: other windows hear nothing of it, and the other way round. */
  readonly isPrivate: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

const key = 'errands'
/** Milliseconds for which an errand is remembered. */
const remembered = 3_600_000
/** More than this nobody goes for in an hour. */
const most = 200

/**
 * Remembers that the reader went from an article to a place where the original of a quotation may stand: for that quotation,
 * and for the others of the article that may stand on the same site.
 */
export async function beginErrand(
  { url, title, quotes }: Trace,
  id: string,
  to: string,
  isPrivate: boolean,
): Promise<void> {
  const opened = quotes.find((quote) => quote.id === id)
  if (url === null || !opened || !readAddress(to)) return
  const site = siteOf(to)
  const mayStand = (quote: Quote) =>
    quote.id === id ||
    (quote.secondhand && (quote.originals ?? []).some((original) => siteOf(original.url) === site))
  const begun = quotes.filter(mayStand).map(
    ({ id, kind, text, outlets }): Errand => ({
      article: { url, title },
      quote: { id, kind, text },
      outlets,
      url: to,
      isPrivate,
      at: Date.now(),
    }),
  )
  const others = (await loadErrands()).filter(
    ({ article, quote }) => article.url !== url || !begun.some((one) => one.quote.id === quote.id),
  )
  await browser.storage.session.set({ [key]: [...begun, ...others].slice(0, most) }).catch(() => {})
}

/** What the reader came for to a page: the errands of the last hour to its site, or to an outlet of whose pages it is. */
export async function errandsTo(url: string, isPrivate: boolean): Promise<Errand[]> {
  const site = siteOf(url)
  return (await loadErrands()).filter(
    (errand) =>
      errand.isPrivate === isPrivate &&
      (siteOf(errand.url) === site || errand.outlets.some((outlet) => standsAtHost(url, outlet))),
  )
}

async function loadErrands(): Promise<Errand[]> {
  const kept = await browser.storage.session.get(key).then(
    (all) => (all[key] ?? []) as Errand[],
    () => [],
  )
  return kept.filter(({ at }) => Date.now() - at < remembered && at <= Date.now())
}

/** The site of an address, or of the page of which it is a copy: its registered domain, or its host where that has none. */
function siteOf(address: string): string {
  const hostname = readAddress(address)?.host ?? ''
  return parse(hostname).isIcann ? (parse(hostname).domain ?? hostname) : hostname
}
