import { type CheckRequest, requestChecks } from '../../src/check-messages.ts'
import { loadChecks } from '../../src/checks.ts'
import { lastHop } from '../../src/text/hops.ts'
import type { Original, Trace } from '../../src/text/types.ts'
import type { Checks } from '../../src/ui/check-state.ts'
import { askToRead, keepWish, takeWish } from './permission.ts'

/**
 * Asks the browser for the sites that a check needs, and the background for the check. To be called in the reader's click, in
 * which alone the browser can be asked. Nothing where no address is known.
 */
export function wish(trace: Trace, checks: Checks, request: CheckRequest): void {
  const addresses = addressesFor(trace, checks, request)
  if (addresses.length > 0) void fulfil(addresses, request)
}

/** As `wish`, for addresses that are known already. Resolves once the browser has been answered. */
export async function fulfil(addresses: readonly string[], request: CheckRequest): Promise<void> {
  const kept = keepWish(request)
  await askToRead(addresses)
  // Also where the reader has said no: the background then tells so beside the quotation.
  if (!(await kept) || (await takeWish())) await requestChecks(request)
}

/** The addresses that a request would have read, by what is kept of earlier checks. */
export async function addressesOf(trace: Trace, request: CheckRequest): Promise<string[]> {
  return addressesFor(trace, await loadChecks(trace.url, trace.quotes), request)
}

function addressesFor({ quotes }: Trace, checks: Checks, request: CheckRequest): string[] {
  if (request.type === 'stop-checks' || request.type === 'opened') return []
  return quotes.flatMap(({ id, originals = [] }) => {
    if (!request.quotes.includes(id)) return []
    if (request.type === 'check') return firstPage(originals)
    const check = checks[id]
    const onward = check?.state === 'checked' ? lastHop(check.result).onward : null
    return onward?.kind === 'secondhand' ? firstPage(onward.originals) : []
  })
}

/** The likeliest original that is no front page: the reader is asked for its site, and for no other. */
function firstPage(originals: readonly Original[]): string[] {
  return originals.flatMap(({ url, kind }) => (kind === 'home' ? [] : [url])).slice(0, 1)
}
