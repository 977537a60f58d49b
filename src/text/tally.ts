import type { Outlet, Trace } from './types.ts'

/** How many quotations of an article are secondhand, and through which outlets. */
export type Tally = {
  readonly total: number
  readonly secondhand: number
  readonly firsthand: number
  /** By the outlet nearest to the page, most first; equal ones in the order of the article. */
  readonly outlets: readonly OutletTally[]
  /** The outlet that most of the article's quotations come through; null where none does or there are too few to say so. */
  readonly dominant: OutletTally | null
}
export type OutletTally = { readonly outlet: Outlet; readonly count: number }

/** Below this many quotations through one outlet, "most of the article" says nothing. */
const fewestForDominance = 3

/** Counts an article's quotations by where they come from. */
export function tallySources(trace: Pick<Trace, 'quotes'>): Tally {
  const counts = new Map<string, { outlet: Outlet; count: number }>()
  let secondhand = 0
  for (const quote of trace.quotes) {
    if (!quote.secondhand) continue
    secondhand++
    const outlet = quote.outlets[0]
    if (!outlet) continue
    const entry = counts.get(outlet.name)
    if (entry) entry.count++
    else counts.set(outlet.name, { outlet, count: 1 })
  }
  const total = trace.quotes.length
  const outlets = [...counts.values()].sort((a, b) => b.count - a.count)
  const first = outlets[0]
  const dominant =
    first && first.count >= fewestForDominance && first.count * 2 > total ? first : null
  return { total, secondhand, firsthand: total - secondhand, outlets, dominant }
}
