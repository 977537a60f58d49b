import { reachOf } from './reach.ts'

/**
 * What the browser is asked for to read an address: its host. On the web both ways to it, as old links lead on from http to
 * https, and of a bare domain its `www.`, to which it may lead on as well; a local host as it is.
 */
export function originsFor(address: string): string[] {
  const { protocol, hostname } = new URL(address)
  if (reachOf(address) !== 'public') return [`${protocol}//${hostname}/*`]
  const isBare = /^[^.\d][^.]*\.[^.]+$/.test(hostname)
  return [`*://${hostname}/*`, ...(isBare ? [`*://www.${hostname}/*`] : [])]
}

/** True where one of the origins that the reader has allowed, as match patterns, covers an address. */
export function isAllowed(origins: readonly string[], address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return origins.some((origin) => {
    const pattern = readPattern(origin)
    return pattern !== null && pattern.schemes.includes(protocol) && covers(pattern.host, hostname)
  })
}

/** The same origins as sources of a Content-Security-Policy. What such a policy cannot say is left out. */
export function allowedSources(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => {
    const pattern = readPattern(origin)
    if (!pattern || pattern.host.startsWith('[')) return []
    return pattern.schemes.map((scheme) =>
      pattern.host === '*' ? scheme : `${scheme}//${pattern.host}:*`,
    )
  })
}

type Pattern = { readonly schemes: readonly string[]; readonly host: string }

/** A match pattern for web addresses; null for any other. */
function readPattern(origin: string): Pattern | null {
  if (origin === '<all_urls>') return { schemes: ['http:', 'https:'], host: '*' }
  const [, scheme, host] =
    /^(\*|https?):\/\/(\*|(?:\*\.)?[\w.-]+|\[[\da-f:]+\])(?::\d+|:\*)?\//i.exec(origin) ?? []
  if (!scheme || !host) return null
  return {
    schemes: scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`],
    host: host.toLowerCase(),
  }
}

function covers(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  if (!pattern.startsWith('*.')) return pattern === host
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1))
}
