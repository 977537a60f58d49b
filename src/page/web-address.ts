/** Longer addresses carry something else than an address. */
const MAX_HREF = 2_000

/**
 * An address in a page as a web address; null for what leads nowhere or runs a script. `base` is the page's own, null where only
 * whole addresses count. Letters of other alphabets in its host come out as "xn--…", so that a look-alike shows itself.
 */
export function readWebAddress(
  href: string | null | undefined,
  base: string | null,
): string | null {
  if (!href || href.length > MAX_HREF || href.startsWith('#')) return null
  try {
    const url = base === null ? new URL(href) : new URL(href, base)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    // A name and password in an address are for the page, not for whom we show it to.
    if (url.username !== '') url.username = ''
    if (url.password !== '') url.password = ''
    return url.href
  } catch {
    return null
  }
}

/** As the browser writes an address of the web that has no name or password in it. */
const PLAIN = /^https?:\/\/[^/@]+\//

/** Where a link leads, as `readWebAddress` would say: the browser has taken most addresses apart already. */
export function readLink(link: Element, base: string): string | null {
  const written = link.getAttribute('href')
  if (!written || written.length > MAX_HREF || written.startsWith('#')) return null
  const { href } = link as HTMLAnchorElement
  return typeof href === 'string' && PLAIN.test(href) ? href : readWebAddress(written, base)
}
