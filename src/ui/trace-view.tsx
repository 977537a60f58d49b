import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SearchEngine } from '../settings/settings.ts'
import { tallySources } from '../text/tally.ts'
import type { Chain, ChainBranch, Trace, Verdict } from '../text/types.ts'
import { summarizeSources } from '../wording/summary.ts'
import { ChainFigure } from './chain-figure.tsx'
import { ChainTree, type TreeContext } from './chain-tree.tsx'
import { CheckAll } from './check-all.tsx'
import type { Checks } from './check-state.ts'
import { CreditList } from './credit-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FirsthandGroup, firsthandPath } from './firsthand-group.tsx'
import { ProportionBar } from './proportion-bar.tsx'
import {
  countQuotes,
  filterQuotes,
  isFiltering,
  listNames,
  noFilter,
  pruneBranches,
  type QuoteFilter,
} from './quote-filter.ts'
import { useWording } from './wording.tsx'

export type TraceActions = {
  readonly onShowQuotation: (id: string) => void
  /** Compares quotations with their originals. Null where that is not offered. */
  readonly onCheck: ((ids: readonly string[]) => void) | null
  /** Goes on from the last original of a quotation to the one behind it. */
  readonly onGoOn: ((id: string) => void) | null
  readonly onStopChecks: (() => void) | null
  /** Hears that the reader opens a place where an original may stand. */
  readonly onOpenOriginal: ((id: string, url: string) => void) | null
  /** With which originals are looked for; null where that is not offered. */
  readonly engine: SearchEngine | null
}

export type TraceViewProps = {
  readonly trace: Trace
  readonly checks: Checks
  /** Quotations whose words were found again in the page, by id. */
  readonly marked: readonly string[]
  /** The quotation whose mark was clicked in the page; it is opened and pointed out. */
  readonly selected: string | null
  readonly actions: TraceActions
}

/** Up to this many quotations all branches stand open at first. */
const openUpTo = 14
/** From this many quotations on, searching is quicker than reading. */
const searchFrom = 10

/**
 * An article's trace: summary, shares, chain, firsthand quotations, credits. The popup and the side panel both show it.
 * States: mixed, all firsthand, all secondhand, no quotation, one outlet dominant, long (folded), narrowed, checked.
 */
export function TraceView({ trace, checks, marked, selected, actions }: TraceViewProps) {
  const wording = useWording()
  const { show, percent } = wording
  const [filter, setFilter] = useState(noFilter)
  const [drawn, setDrawn] = useState(false)
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())

  const tally = useMemo(() => tallySources(trace), [trace])
  const names = useMemo(() => listNames(trace), [trace])
  const quotes = useMemo(() => new Map(trace.quotes.map((quote) => [quote.id, quote])), [trace])
  const openPaths = useMemo(() => pathsTo(selected, trace.chain), [selected, trace])

  useEffect(() => {
    // In the panel too, which stays while cards are opened in the page. jsdom has no scrolling.
    const item = selected === null ? null : document.getElementById(`quote-${selected}`)
    item?.scrollIntoView?.({ block: 'nearest' })
  }, [selected])

  const narrowed = isFiltering(filter)
  const fitting = narrowed ? filterQuotes(trace.quotes, filter, checks) : trace.quotes
  const kept = new Set(fitting.map(({ id }) => id))
  const chain = useMemo(() => ({ ...trace.chain, from: mostFirst(trace.chain.from) }), [trace])
  const branches = narrowed ? pruneBranches(chain.from, kept) : chain.from
  const firsthand = trace.chain.quotes.filter((id) => kept.has(id))
  const opensAll = narrowed || tally.total <= openUpTo

  const narrow = (next: QuoteFilter) => {
    setFilter(next)
    setToggled(new Set())
  }

  const context: TreeContext = {
    quotes,
    checks,
    marked: new Set(marked),
    selected,
    actions,
    most: tally.outlets[0]?.count ?? 1,
    isOpen: (path) => (opensAll || openPaths.has(path)) !== toggled.has(path),
    onToggle: (path) => {
      const next = new Set(toggled)
      if (!next.delete(path)) next.add(path)
      setToggled(next)
    },
  }

  return (
    <div class="trace">
      <header class="trace-head">
        <p class="summary">{summarizeSources(tally, wording)}</p>
        {tally.total > 0 && (
          <ProportionBar
            tally={tally}
            filter={filter}
            onFilter={tally.total >= searchFrom ? narrow : null}
          />
        )}
        {tally.dominant && (
          <p class="dominant">
            {show('dominant', {
              share: percent(tally.dominant.count / tally.total),
              outlet: tally.dominant.outlet.name,
            })}
          </p>
        )}
      </header>
      {tally.total >= searchFrom && (
        <FilterBar
          filter={filter}
          outlets={names.outlets}
          speakers={names.speakers}
          verdicts={verdictsOf(checks)}
          found={fitting.length}
          onFilter={narrow}
        />
      )}
      <CheckAll quotes={fitting} checks={checks} actions={actions} />
      {branches.length > 0 && (
        <ChainTree
          chain={chain}
          branches={branches}
          context={context}
          drawn={drawn ? <ChainFigure trace={trace} checks={checks} /> : null}
          onDraw={setDrawn}
        />
      )}
      {firsthand.length > 0 && <FirsthandGroup ids={firsthand} context={context} />}
      {!narrowed && <CreditList credits={trace.credits} />}
    </div>
  )
}

/** Outlets side by side stand by how much comes through them, of equals as in the article. */
function mostFirst(branches: readonly ChainBranch[]): ChainBranch[] {
  return [...branches].sort((a, b) => countQuotes(b) - countQuotes(a))
}

function verdictsOf(checks: Checks): Verdict[] {
  const given = Object.values(checks).flatMap((check) =>
    check.state === 'checked' ? [check.result.verdict] : [],
  )
  return [...new Set(given)]
}

/** The paths of all branches above a quotation, as the tree names them. */
function pathsTo(id: string | null, chain: Chain): ReadonlySet<string> {
  if (id === null) return new Set()
  if (chain.quotes.includes(id)) return new Set([firsthandPath])
  return findPaths(id, chain.from, '')
}

function findPaths(id: string, branches: readonly ChainBranch[], above: string): Set<string> {
  for (const branch of branches) {
    if (branch.quotes.includes(id)) {
      return new Set('outlet' in branch ? [above, `${above}/${branch.outlet.name}`] : [above])
    }
    if ('speaker' in branch) continue
    const below = findPaths(id, branch.from, `${above}/${branch.outlet.name}`)
    if (below.size > 0) return below.add(above)
  }
  return new Set()
}
