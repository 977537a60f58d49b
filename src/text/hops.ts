import type { CheckResult, Onward } from './types.ts'

/** The originals of a quotation in the order in which they were read, nearest to the article first. */
export function hopsOf(result: CheckResult): CheckResult[] {
  const next = result.onward?.kind === 'secondhand' ? result.onward.next : null
  return next ? [result, ...hopsOf(next)] : [result]
}

/** Where the chain of originals ends so far: what the last one says of the way on, and the addresses on the way to it. */
export function lastHop(result: CheckResult): {
  readonly onward: Onward | null
  readonly visited: readonly string[]
} {
  const hops = hopsOf(result)
  // One that could not be read is tried again from the one before it.
  while (hops.length > 1 && !hops.at(-1)?.onward) hops.pop()
  return { onward: hops.at(-1)?.onward ?? null, visited: hops.map(({ url }) => url) }
}

/** The chain with one more original at its end, in place of one that could not be read. */
export function addHop(result: CheckResult, next: CheckResult): CheckResult {
  const { onward } = result
  if (onward?.kind !== 'secondhand') return result
  const hop = onward.next
  return {
    ...result,
    onward: { ...onward, next: hop && leadsOn(hop) ? addHop(hop, next) : next },
  }
}

function leadsOn({ onward }: CheckResult): boolean {
  return onward?.kind === 'secondhand'
}
