import type { ChainBranch, Quote, Trace, Verdict } from '../text/types.ts'
import type { Checks } from './check-state.ts'
import { doubtful } from './confidence.ts'

export type KindFilter = 'secondhand' | 'firsthand' | 'perhaps'

/** What the reader narrowed the list to; null and '' mean no narrowing. */
export type QuoteFilter = {
  readonly search: string
  readonly outlet: string | null
  readonly speaker: string | null
  readonly kind: KindFilter | null
  readonly verdict: Verdict | 'unchecked' | null
}

export const noFilter: QuoteFilter = {
  search: '',
  outlet: null,
  speaker: null,
  kind: null,
  verdict: null,
}

export function isFiltering(filter: QuoteFilter): boolean {
  return (
    filter.search.trim() !== '' ||
    Object.entries(filter).some(([key, value]) => key !== 'search' && value !== null)
  )
}

/** The quotations that fit. A search looks in the words, the speaker and the outlets, without regard to case and accents. */
export function filterQuotes(
  quotes: readonly Quote[],
  filter: QuoteFilter,
  checks: Checks,
): Quote[] {
  const sought = fold(filter.search.trim())
  return quotes.filter((quote) => {
    if (filter.outlet !== null && !quote.outlets.some(({ name }) => name === filter.outlet))
      return false
    if (filter.speaker !== null && quote.speaker?.name !== filter.speaker) return false
    if (filter.kind === 'secondhand' && !quote.secondhand) return false
    if (filter.kind === 'firsthand' && quote.secondhand) return false
    if (filter.kind === 'perhaps' && !doubtful(quote)) return false
    if (filter.verdict !== null && verdictOf(quote, checks) !== filter.verdict) return false
    if (sought === '') return true
    const names = [quote.speaker?.name ?? '', ...quote.outlets.map(({ name }) => name)]
    return fold([quote.text, ...names].join('\n')).includes(sought)
  })
}

function verdictOf(quote: Quote, checks: Checks): Verdict | 'unchecked' {
  const check = checks[quote.id]
  return check?.state === 'checked' ? check.result.verdict : 'unchecked'
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The chain without the quotations that do not fit and without the branches that are then empty. */
export function pruneBranches(
  branches: readonly ChainBranch[],
  kept: ReadonlySet<string>,
): ChainBranch[] {
  return branches.flatMap((branch): ChainBranch[] => {
    const quotes = branch.quotes.filter((id) => kept.has(id))
    if ('speaker' in branch) return quotes.length > 0 ? [{ ...branch, quotes }] : []
    const from = pruneBranches(branch.from, kept)
    return quotes.length > 0 || from.length > 0 ? [{ ...branch, quotes, from }] : []
  })
}

/** How many quotations hang on a branch, at any depth. */
export function countQuotes(branch: ChainBranch): number {
  if ('speaker' in branch) return branch.quotes.length
  return branch.from.reduce((sum, child) => sum + countQuotes(child), branch.quotes.length)
}

/** The names that a reader can narrow to, in the order of the article. */
export function listNames(trace: Trace): { outlets: string[]; speakers: string[] } {
  const outlets = new Set<string>()
  const speakers = new Set<string>()
  for (const quote of trace.quotes) {
    for (const { name } of quote.outlets) outlets.add(name)
    if (quote.speaker) speakers.add(quote.speaker.name)
  }
  return { outlets: [...outlets], speakers: [...speakers] }
}
