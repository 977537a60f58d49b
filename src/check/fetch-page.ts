import type { UnreadableReason } from '../text/types.ts'
import { decodePage } from './charset.ts'
import { mayReach } from './reach.ts'

/** Milliseconds until a page that has not come whole counts as not coming. */
const patience = 15_000
/** Bytes, unpacked: an article is far smaller, and what is larger is no article. */
const mostBytes = 5_000_000

/** A page as the server sent it. `url` is where it stood in the end. */
export type FetchedPage = { readonly url: string; readonly html: string }
export type Unfetched = { readonly reason: UnreadableReason; readonly url: string }

export type FetchSurroundings = {
  /** The page that is being read; null where it has no address. */
  readonly from: string | null
  readonly fetch: typeof fetch
  /** Whether the browser has just kept the request from an origin that is not allowed. */
  readonly wasKeptBack: () => Promise<boolean>
  /** True while the reader lets us read an address. */
  readonly mayRead: (address: string) => Promise<boolean>
  readonly signal?: AbortSignal
  readonly patience?: number
}

/**
 * Fetches a page as nobody in particular: without cookies, referrer and cache. Web pages only, whole or not at all, and never
 * from a network that the page being read is not of.
 */
export async function fetchPage(
  address: string,
  surroundings: FetchSurroundings,
): Promise<FetchedPage | Unfetched> {
  const { from, mayRead, signal } = surroundings
  const fail = (reason: UnreadableReason, url = address) => ({ reason, url })
  if (!/^https?:$/.test(new URL(address).protocol)) return fail('not-html')
  if (!mayReach(address, from)) return fail('private')
  if (!(await mayRead(address))) return fail('permission')
  const limit = AbortSignal.timeout(surroundings.patience ?? patience)
  const until = signal ? AbortSignal.any([signal, limit]) : limit
  try {
    const response = await surroundings.fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { Accept: 'text/html,application/xhtml+xml' },
      signal: until,
    })
    return await readResponse(response, address, surroundings)
  } catch (error) {
    if (limit.aborted) return fail('timeout')
    if (signal?.aborted) throw error
    if (await surroundings.wasKeptBack()) return fail('moved')
    if (!(await mayRead(address))) return fail('permission')
    return fail((await isRedirect(address, surroundings)) ? 'astray' : 'unreachable')
  }
}

async function readResponse(
  response: Response,
  address: string,
  { from, mayRead }: FetchSurroundings,
): Promise<FetchedPage | Unfetched> {
  const url = response.url || address
  const fail = (reason: UnreadableReason) => {
    void response.body?.cancel().catch(() => {})
    return { reason, url }
  }
  if (!mayReach(url, from)) return fail('private')
  if (url !== address && !(await mayRead(url))) return fail('moved')
  const { status } = response
  if (status === 404 || status === 410) return fail('gone')
  if (status === 402) return fail('paywall')
  if (!response.ok) return fail('blocked')
  const type = response.headers.get('content-type') ?? ''
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type)) return fail('not-html')
  if (/^\s*attachment\b/i.test(response.headers.get('content-disposition') ?? ''))
    return fail('not-html')
  if (Number(response.headers.get('content-length')) > mostBytes) return fail('too-large')
  const bytes = await readBytes(response)
  return bytes ? { url, html: decodePage(bytes, type) } : fail('too-large')
}

/** The body of a response; null as soon as it is too large. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const piece = await reader?.read()
    if (!piece || piece.done) break
    length += piece.value.byteLength
    if (length > mostBytes) {
      await reader?.cancel().catch(() => {})
      return null
    }
    pieces.push(piece.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}

/** Whether an address that could not be fetched leads on elsewhere: fetch itself tells a loop from a dead server by nothing. */
async function isRedirect(
  address: string,
  { fetch, patience: most }: FetchSurroundings,
): Promise<boolean> {
  try {
    const { type, status } = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(most ?? patience),
    })
    return type === 'opaqueredirect' || (status >= 300 && status < 400)
  } catch {
    return false
  }
}
