import type { Chain, ChainBranch, Outlet, Quote } from './types.ts'

/**
 * Draws the chain of an article: the page, the outlets between it and the words (nearest first), the speakers.
 * Branches stand in the order in which their first quotation does.
 */
export function buildChain(outlet: Outlet | null, quotes: readonly Quote[]): Chain {
  const root = { from: [] as Branch[], quotes: [] as string[] }
  for (const quote of quotes) {
    if (!quote.secondhand) {
      root.quotes.push(quote.id)
      continue
    }
    let branches = root.from
    let nearest: OutletNode | null = null
    for (const relay of quote.outlets) {
      nearest = outletNode(branches, relay)
      branches = nearest.from
    }
    if (!nearest) continue
    if (quote.link && !nearest.links.includes(quote.link.url)) nearest.links.push(quote.link.url)
    if (quote.speaker) speakerNode(branches, quote.speaker.name, quote.medium).quotes.push(quote.id)
    else nearest.quotes.push(quote.id)
  }
  return { outlet, quotes: root.quotes, from: root.from as ChainBranch[] }
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
