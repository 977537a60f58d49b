import type { Chain, ChainBranch, Outlet, Quote } from './types.ts'

/**
 * Draws the chain of an article: the page, the outlets between it and the words (nearest first), the speakers.
 * Branches stand in the order in which their first quotation does. `agency` is whose story the page is as a whole.
 */
export function buildChain(
  outlet: Outlet | null,
  quotes: readonly Quote[],
  agency: Outlet | null = null,
): Chain {
  const root = { from: [] as Branch[], quotes: [] as string[] }
  for (const quote of quotes) {
    if (!quote.secondhand) {
      root.quotes.push(quote.id)
      continue
    }
    // Outlets side by side are each a branch of their own with what lies behind them.
    let ends: OutletNode[] = []
    let parents: { from: Branch[] }[] = [root]
    for (const [place, relay] of quote.outlets.entries()) {
      const isAbreast = quote.abreast?.includes(place) ?? false
      if (!isAbreast && ends.length > 0) parents = ends
      const nodes = parents.map(({ from }) => outletNode(from, relay))
      ends = isAbreast ? [...ends, ...nodes] : nodes
    }
    const [nearest] = ends
    if (!nearest) continue
    if (quote.link && !nearest.links.includes(quote.link.url)) nearest.links.push(quote.link.url)
    for (const end of ends) {
      if (quote.speaker)
        speakerNode(end.from, quote.speaker.name, quote.medium).quotes.push(quote.id)
      else end.quotes.push(quote.id)
    }
  }
  return {
    outlet,
    ...(agency && { syndicatedFrom: agency }),
    quotes: root.quotes,
    from: root.from as ChainBranch[],
  }
}

type OutletNode = { outlet: Outlet; links: string[]; quotes: string[]; from: Branch[] }
type SpeakerNode = { speaker: string; medium: string | null; quotes: string[] }
type Branch = OutletNode | SpeakerNode

function outletNode(branches: Branch[], outlet: Outlet): OutletNode {
  for (const branch of branches) {
    if ('outlet' in branch && branch.outlet.name === outlet.name) return branch
  }
  const made: OutletNode = { outlet, links: [], quotes: [], from: [] }
  branches.push(made)
  return made
}

function speakerNode(branches: Branch[], speaker: string, medium: string | null): SpeakerNode {
  for (const branch of branches) {
    if ('speaker' in branch && branch.speaker === speaker && branch.medium === medium) return branch
  }
  const made: SpeakerNode = { speaker, medium, quotes: [] }
  branches.push(made)
  return made
}
