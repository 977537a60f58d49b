import { addressParameters, addressWrappers } from '../rules/address-wrappers.ts'
import type { Catalogue, KnownOutlet } from './outlet-catalogue.ts'

/** An address taken apart: the host in lower case without `www.`, the path with its leading slash. */
export type Address = { readonly host: string; readonly path: string }

/** Wrappers can wrap wrappers (an AMP page in the Wayback Machine), though hardly deeper than this. */
const deepestWrapping = 4

/**
 * The address that an `href` leads to, unwrapped from AMP caches, archives and redirects that carry it
 * (`https://web.archive.org/web/2019/https://example.com/a` leads to example.com). Null for what is no web address.
 */
export function readAddress(href: string): Address | null {
  let url = parse(href)
  for (let depth = 0; url && depth < deepestWrapping; depth++) {
    const within = unwrap(url)
    if (!within) break
    url = within
  }
  if (!url) return null
  return { host: bareHost(url.hostname), path: url.pathname }
}

function parse(href: string): URL | null {
  try {
    const url = new URL(href)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

function unwrap(url: URL): URL | null {
  const whole = `${url.hostname}${url.pathname}${url.search}`
  for (const { pattern } of addressWrappers) {
    const within = pattern.exec(whole)?.[1]
    if (within) return parseWithin(within)
  }
  if (url.hostname.endsWith('.translate.goog')) {
    // Hyphens of the host are doubled there, dots are hyphens.
    const label = url.hostname.slice(0, -'.translate.goog'.length)
    return parse(
      `https://${label.replace(/--/g, '\0').replace(/-/g, '.').replaceAll('\0', '-')}${url.pathname}`,
    )
  }
  for (const name of addressParameters) {
    const value = url.searchParams.get(name)
    // A share link at an outlet's own host names the outlet again or a network; whoever wraps others is no outlet's page.
    if (value && /^https?:\/\//.test(value) && redirects(url)) return parse(value)
  }
  return null
}

// "/url?q=", "/l.php?u=", "/redirect?z=": the path says that it sends on; at an outlet's article it would not.
function redirects(url: URL): boolean {
  return /^\/?$|^\/(?:url|l\.php|link|links?|click|redir|redirect|out|go|goto|away|r|ss|imgres|translate|safety\/go|share|share-offsite|sharing|sharer(?:\/sharer)?\.php|intent\/tweet|newtab|fwd|track|e|c|ck\/a|v2\/url)\/?$/i.test(
    url.pathname,
  )
}

function parseWithin(within: string): URL | null {
  let text = within
  if (/^https?%3a/i.test(text)) {
    try {
      text = decodeURIComponent(text)
    } catch {
      return null
    }
  }
  // Some proxies fold the two slashes of the inner scheme into one.
  text = text.replace(/^(https?):\/(?!\/)/, '$1://')
  return parse(/^https?:\/\//.test(text) ? text : `https://${text}`)
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '')
}

/** The outlet to which an address belongs: by its host, else by the domain that the host stands under. */
export function findOutletAt(address: Address, catalogue: Catalogue): KnownOutlet | null {
  let host = address.host
  while (host.includes('.')) {
    const outlet = catalogue.atHost(host, address.path)
    if (outlet) return outlet
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}
