import { plain } from '../../src/page/plain.ts'

/** Milliseconds: a live region is heard only if it was there before its words; and long enough to be read. */
const untilThere = 150
const untilGone = 6000

type Notifier = { ariaNotify?(text: string): void }

/**
 * Tells screen readers something when they come to a pause. Where the browser has a way of its own to do so, nothing is put into the
 * page; else a live region that goes again.
 */
export function announce(document: Document, text: string): void {
  const page = plain(document) as Document & Notifier
  if (typeof page.ariaNotify === 'function') return page.ariaNotify(text)
  const host = page.createElement('hearsay-voice')
  host.style.cssText = `all: initial !important; position: fixed !important; inline-size: 1px !important;
    block-size: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important`
  const region = page.createElement('div')
  region.setAttribute('role', 'status')
  host.attachShadow({ mode: 'closed' }).append(region)
  page.documentElement.append(host)
  setTimeout(() => {
    region.textContent = text
  }, untilThere)
  setTimeout(() => host.remove(), untilGone)
}
