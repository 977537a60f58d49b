/** Where Hearsay works without being asked, and where never. Hosts as in `location.hostname`, without a port, sorted. */
export type Sites = {
  /** Traced at load, as far as the browser's own permission for the host goes. */
  readonly always: readonly string[]
  /** Never traced at load, also where all sites are. The button works there as anywhere. */
  readonly never: readonly string[]
  /** Every site but those of `never` is traced at load. */
  readonly all: boolean
}

/** What holds for one site; null where the reader has said nothing about it. */
export type SiteRule = 'always' | 'never' | null

export const noSites: Sites = { always: [], never: [], all: false }

/** More than anybody lists by hand; keeps a broken file from filling the storage. */
const mostSites = 2000

/** The pages of all sites, as browsers' permissions write them. */
export const everyPage = '*://*/*'

/** The pages of one site, as browsers' permissions write them. */
export function pagesOf(host: string): string {
  return `*://${host}/*`
}

/** The host that a reader means by "example.com", "www.example.com/news" or a whole address; null for what is none. */
export function readHost(text: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim())
    ? text.trim()
    : `https://${text.trim()}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  const isHost = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]*[a-z\d_])?$/.test(
    hostname,
  )
  return isHost && (protocol === 'https:' || protocol === 'http:') ? hostname : null
}

/** What the reader said of a host. */
export function ruleOf(sites: Sites, host: string): SiteRule {
  if (sites.never.includes(host)) return 'never'
  return sites.always.includes(host) ? 'always' : null
}

/** True where a page of this host is to be traced at load. */
export function tracesAtLoad(sites: Sites, host: string): boolean {
  const rule = ruleOf(sites, host)
  return rule === 'always' || (sites.all && rule === null)
}

/** The same sites with another rule for one host. */
export function withRule(sites: Sites, host: string, rule: SiteRule): Sites {
  const place = (hosts: readonly string[], of: SiteRule) => {
    const others = hosts.filter((other) => other !== host)
    return rule === of ? [...others, host].sort() : others
  }
  return { ...sites, always: place(sites.always, 'always'), never: place(sites.never, 'never') }
}

/** Sites as they should be, or undefined. */
export function readSites(value: unknown): Sites | undefined {
  const { always, never, all } = (value ?? {}) as Partial<Record<keyof Sites, unknown>>
  const [alwaysHosts, neverHosts] = [readHosts(always), readHosts(never)]
  if (!alwaysHosts || !neverHosts || typeof all !== 'boolean') return undefined
  return {
    always: alwaysHosts.filter((host) => !neverHosts.includes(host)),
    never: neverHosts,
    all,
  }
}

function readHosts(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > mostSites) return undefined
  const hosts = value.map((one: unknown) => (typeof one === 'string' ? readHost(one) : null))
  return hosts.every((host) => host !== null) ? [...new Set(hosts)].sort() : undefined
}
