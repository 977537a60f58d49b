/** Parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ref|ref_src|smid|ns_\w+|at_\w+|ito|xtor)$/i

/**
 * What two addresses of one page have in common: without scheme, `www.`, fragment, final slash and the parameters that only
 * tell where a reader came from. The address itself where it is none.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, searchParams } = new URL(address)
  const kept = [...searchParams].filter(([name]) => !tracking.test(name)).sort()
  const query = new URLSearchParams(kept).toString()
  const path = pathname.replace(/\/(?:index\.html?)?$/, '')
  return `${host.replace(/^www\./, '')}${path}${query && `?${query}`}`
}
