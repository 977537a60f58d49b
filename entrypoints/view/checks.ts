import { requestChecks } from '../../src/check-messages.ts'
import { lastHop } from '../../src/text/hops.ts'
import type { Original, Quote, Trace } from '../../src/text/types.ts'
import type { Checks } from '../../src/ui/check-state.ts'
import { askToRead } from './permission.ts'

/** What a reader can ask for about originals. Each is called in the reader's click, in which alone the browser can be asked. */
export type CheckWishes = {
  check(trace: Trace, tab: number, ids: readonly string[]): void
  /** To the original behind the last one. */
  goOn(trace: Trace, tab: number, id: string, checks: Checks): void
  stop(tab: number): void
}

export const checkWishes: CheckWishes = {
  check(trace, tab, quotes) {
    const addresses = quotesOf(trace, quotes).flatMap(({ originals = [] }) => firstPage(originals))
    if (addresses.length > 0) void ask(addresses, { type: 'check', tab, quotes })
  },
  goOn(_, tab, id, checks) {
    const check = checks[id]
    const onward = check?.state === 'checked' ? lastHop(check.result).onward : null
    const addresses = onward?.kind === 'secondhand' ? firstPage(onward.originals) : []
    if (addresses.length > 0) void ask(addresses, { type: 'go-on', tab, quotes: [id] })
  },
  stop(tab) {
    void requestChecks({ type: 'stop-checks', tab })
  },
}

async function ask(addresses: readonly string[], request: Parameters<typeof requestChecks>[0]) {
  await askToRead(addresses, request)
  // Also where the reader has said no: the background then tells so beside the quotation.
  await requestChecks(request)
}

function quotesOf({ quotes }: Trace, ids: readonly string[]): Quote[] {
  return quotes.filter(({ id }) => ids.includes(id))
}

/** The likeliest original that is no front page: the reader is asked for its site, and for no other. */
function firstPage(originals: readonly Original[]): string[] {
  return originals.flatMap(({ url, kind }) => (kind === 'home' ? [] : [url])).slice(0, 1)
}
