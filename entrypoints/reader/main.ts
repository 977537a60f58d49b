// The page, never seen, in which originals are fetched and taken apart: the background has no DOM in Chrome.
import { fetchPage } from '../../src/check/fetch-page.ts'
import { allowedSources, isAllowed } from '../../src/check/origins.ts'
import { readOriginal } from '../../src/page/original.ts'
import { serveReader } from './port.ts'

/** Milliseconds after which the browser has told of a request that it kept back. */
const tellingTime = 60

const origins = new URLSearchParams(location.search).getAll('origin')
const keptBack = new Set<string>()
document.addEventListener('securitypolicyviolation', ({ blockedURI }) => keptBack.add(blockedURI))

// From here on this page can reach the allowed sites and nothing else, redirected or not.
const policy = document.createElement('meta')
policy.httpEquiv = 'Content-Security-Policy'
policy.content = `default-src 'none'; connect-src ${allowedSources(origins).join(' ') || "'none'"}`
document.head.append(policy)

serveReader(async ({ address, from }, signal) => {
  const page = await fetchPage(address, {
    from,
    signal,
    fetch: (...request) => fetch(...request),
    mayRead: async (address) => isAllowed(origins, address),
    wasKeptBack: async () => {
      await new Promise((resolve) => setTimeout(resolve, tellingTime))
      return keptBack.size > 0
    },
  })
  return 'reason' in page ? page : readOriginal(page.html, page.url)
})
