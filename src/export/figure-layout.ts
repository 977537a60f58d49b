import type { ChainBranch, Trace, Verdict } from '../text/types.ts'

/** A bar of the figure. Lengths in px of the drawing; the page's bar stands rightmost, speakers leftmost. */
export type FigureNode = {
  readonly kind: 'page' | 'outlet' | 'speaker' | 'own-words' | 'rest'
  readonly name: string | null
  readonly medium: string | null
  /** Quotations that pass here; the bar's height is to scale with it. */
  readonly count: number
  /** For `rest`: how many speakers it stands for. */
  readonly speakers: number
  readonly firsthand: boolean
  /** How many quotations of each verdict; empty where nothing was checked. */
  readonly verdicts: ReadonlyMap<Verdict, number>
  /** 0 for the page, 1 for the outlets next to it, …; speakers all stand in the last column. */
  readonly column: number
  readonly y: number
  readonly height: number
}

/** Quotations on their way from one bar to the next: equally wide at both ends. */
export type FigureBand = {
  readonly from: FigureNode
  readonly to: FigureNode
  readonly fromY: number
  readonly toY: number
  readonly height: number
}

export type FigureLayout = {
  readonly nodes: readonly FigureNode[]
  readonly bands: readonly FigureBand[]
  readonly columns: number
  readonly height: number
}

/** Px: the least room of a speaker's line of text, and the gaps between speakers and between outlets. */
const leastRow = 19
const rowGap = 3
const groupGap = 8
/** Px that all quotations together should take; one quotation is at least 2 and at most 16. */
const wishedHeight = 300
/** Of an outlet's speakers so many are named, most quoted first; the others share a bar. In a crowded figure fewer are. */
const mostSpeakers = 7
const mostSpeakersInCrowd = 3
const crowdFrom = 24

type Seed = {
  readonly node: Omit<FigureNode, 'y' | 'height' | 'column'>
  readonly children: readonly Seed[]
}

/**
 * Places the chain of an article: no bands cross, as it is a tree. Everything is to scale but for the gaps.
 * `verdictOf` gives the verdict on a quotation, null where there is none.
 */
export function layOutFigure(
  trace: Pick<Trace, 'quotes' | 'chain' | 'outlet'>,
  verdictOf: (id: string) => Verdict | null,
): FigureLayout {
  const crowded =
    trace.chain.from.reduce((sum, branch) => sum + countLeaves(branch), 0) >= crowdFrom
  const named = crowded ? mostSpeakersInCrowd : mostSpeakers
  const outlets = trace.chain.from.map((branch) => seedBranch(branch, verdictOf, named))
  const speakers = groupFirsthand(trace, verdictOf, named)
  const root: Seed = {
    node: makeNode('page', trace.outlet?.name ?? null, [], verdictOf, false),
    children: [...outlets, ...speakers],
  }
  const columns = 1 + depthOf(root)
  const total = Math.max(1, trace.quotes.length)
  const unit = Math.min(16, Math.max(2, wishedHeight / total))
  const nodes: FigureNode[] = []
  const bands: FigureBand[] = []
  let bottom = 0

  const place = (seed: Seed, column: number): FigureNode => {
    if (seed.children.length === 0) {
      const height = seed.node.count * unit
      const room = Math.max(leastRow, height)
      const node = { ...seed.node, column: columns - 1, y: bottom + (room - height) / 2, height }
      bottom += room + rowGap
      nodes.push(node)
      return node
    }
    const top = bottom
    if (column === 1) bottom += leastRow // the outlet's name stands above its bar
    const start = bottom
    const children = seed.children.map((child, index) => {
      const groupStarts =
        child.node.kind === 'outlet' || seed.children[index - 1]?.node.kind === 'outlet'
      if (index > 0 && column === 0) bottom += groupStarts ? groupGap : rowGap
      return place(child, column + 1)
    })
    const count = children.reduce((sum, child) => sum + child.count, 0)
    const height = count * unit
    bottom = Math.max(bottom, start + height + rowGap)
    const middle = (start + bottom - rowGap) / 2
    const y =
      column === 0 ? Math.max(top, middle - height / 2) : Math.max(start, middle - height / 2)
    const node = { ...seed.node, count, column, y, height }
    nodes.push(node)
    let at = node.y
    for (const child of children) {
      bands.push({ from: child, to: node, fromY: child.y, toY: at, height: child.height })
      at += child.height
    }
    return node
  }
  place(root, 0)
  return { nodes, bands, columns, height: bottom }
}

function seedBranch(
  branch: ChainBranch,
  verdictOf: (id: string) => Verdict | null,
  named: number,
): Seed {
  if ('speaker' in branch) {
    const node = makeNode('speaker', branch.speaker, branch.quotes, verdictOf, false)
    return { node: { ...node, medium: branch.medium }, children: [] }
  }
  const own =
    branch.quotes.length > 0
      ? [{ node: makeNode('own-words', null, branch.quotes, verdictOf, false), children: [] }]
      : []
  const outlets = branch.from.filter((child) => 'outlet' in child)
  const speakers = branch.from.filter((child) => 'speaker' in child)
  return {
    node: makeNode('outlet', branch.outlet.name, [], verdictOf, false),
    children: [
      ...own,
      ...shareBar(
        speakers.map((child) => seedBranch(child, verdictOf, named)),
        named,
      ),
      ...outlets.map((child) => seedBranch(child, verdictOf, named)),
    ],
  }
}

function groupFirsthand(
  trace: Pick<Trace, 'quotes' | 'chain'>,
  verdictOf: (id: string) => Verdict | null,
  named: number,
): Seed[] {
  const speakers = new Map(trace.quotes.map(({ id, speaker }) => [id, speaker?.name ?? null]))
  const groups = Map.groupBy(trace.chain.quotes, (id) => speakers.get(id) ?? null)
  const seeds = [...groups].map(([name, ids]) => ({
    node: makeNode('speaker', name, ids, verdictOf, true),
    children: [],
  }))
  return shareBar(seeds, named)
}

/** The most quoted speakers keep their bars and their order; the others share one. */
function shareBar(seeds: readonly Seed[], named: number): Seed[] {
  if (seeds.length <= named + 1) return [...seeds]
  const kept = new Set([...seeds].sort((a, b) => b.node.count - a.node.count).slice(0, named))
  const rest = seeds.filter((seed) => !kept.has(seed))
  const verdicts = new Map<Verdict, number>()
  for (const { node } of rest) {
    for (const [verdict, count] of node.verdicts) {
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count)
    }
  }
  const count = rest.reduce((sum, { node }) => sum + node.count, 0)
  const firsthand = rest[0]?.node.firsthand ?? false
  const node: Seed['node'] = {
    kind: 'rest',
    name: null,
    medium: null,
    count,
    speakers: rest.length,
    firsthand,
    verdicts,
  }
  return [...seeds.filter((seed) => kept.has(seed)), { node, children: [] }]
}

function makeNode(
  kind: FigureNode['kind'],
  name: string | null,
  ids: readonly string[],
  verdictOf: (id: string) => Verdict | null,
  firsthand: boolean,
): Seed['node'] {
  const verdicts = new Map<Verdict, number>()
  for (const id of ids) {
    const verdict = verdictOf(id)
    if (verdict) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  }
  return { kind, name, medium: null, count: ids.length, speakers: 1, firsthand, verdicts }
}

/** Hops from here to the furthest speaker. */
function depthOf(seed: Seed): number {
  return seed.children.reduce((most, child) => Math.max(most, 1 + depthOf(child)), 0)
}

function countLeaves(branch: ChainBranch): number {
  return 'speaker' in branch ? 1 : branch.from.reduce((sum, child) => sum + countLeaves(child), 0)
}
