import { ChartNetwork, ChevronRight, ExternalLink, FileText, ListTree } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Chain, ChainBranch, OutletBranch, Quote, SpeakerBranch } from '../text/types.ts'
import type { Wording } from '../wording/wording.ts'
import type { Checks } from './check-state.ts'
import { Icon } from './icon.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { countQuotes } from './quote-filter.ts'
import { QuoteItem } from './quote-item.tsx'
import type { TraceActions } from './trace-view.tsx'
import { useWording } from './wording.tsx'

/** Of one speaker's quotations this many are shown before "Show more". */
const shownAtFirst = 3

export type TreeContext = {
  readonly quotes: ReadonlyMap<string, Quote>
  readonly checks: Checks
  readonly marked: ReadonlySet<string>
  readonly selected: string | null
  readonly actions: TraceActions
  /** The most quotations that any outlet next to the page has: the full length of a share. */
  readonly most: number
  readonly isOpen: (path: string) => boolean
  readonly onToggle: (path: string) => void
}

type ChainTreeProps = {
  readonly chain: Chain
  readonly branches: readonly ChainBranch[]
  readonly context: TreeContext
  /** The picture to show in place of the tree; null for the tree. */
  readonly drawn: ComponentChildren
  readonly onDraw: (drawn: boolean) => void
}

/**
 * The chain of sources: this page, the outlets between it and the words (nearest first), the speakers with what they spoke
 * through, their quotations. States: one outlet, several, an outlet behind an outlet, an outlet's own words, folded, as a picture.
 */
export function ChainTree({ chain, branches, context, drawn, onDraw }: ChainTreeProps) {
  const { say } = useWording()
  return (
    <section class="chain" aria-label={say('chainLabel')}>
      <div class="chain-line">
        <p class="chain-root">
          <span class="chain-sign">
            <Icon of={FileText} size={14} />
          </span>
          <span class="chain-root-label">{say('thisPage')}</span>
          {chain.outlet && <bdi class="chain-root-name">{chain.outlet.name}</bdi>}
        </p>
        <button type="button" class="quiet" onClick={() => onDraw(!drawn)}>
          <Icon of={drawn ? ListTree : ChartNetwork} size={13} />
          {say(drawn ? 'showList' : 'showFigure')}
        </button>
      </div>
      {drawn || <Branches branches={branches} path="" depth={1} context={context} />}
    </section>
  )
}

type BranchesProps = {
  readonly branches: readonly ChainBranch[]
  readonly path: string
  readonly depth: number
  readonly context: TreeContext
}

function Branches({ branches, path, depth, context }: BranchesProps) {
  return (
    <ol class="branches">
      {branches.map((branch) => {
        const key = `${path}/${'outlet' in branch ? branch.outlet.name : `${branch.speaker}|${branch.medium}`}`
        return 'outlet' in branch ? (
          <OutletNode key={key} branch={branch} path={key} depth={depth} context={context} />
        ) : (
          <SpeakerNode key={key} branch={branch} context={context} />
        )
      })}
    </ol>
  )
}

type OutletNodeProps = {
  readonly branch: OutletBranch
  readonly path: string
  readonly depth: number
  readonly context: TreeContext
}

function OutletNode({ branch, path, depth, context }: OutletNodeProps) {
  const wording = useWording()
  const { say, list, number } = wording
  const open = context.isOpen(path)
  const count = countQuotes(branch)
  const id = `branch-${encodeURIComponent(path)}`
  const otherLinks = linksBeside(branch, context.quotes)
  return (
    <li class="outlet">
      <div class="outlet-row">
        <button
          type="button"
          class="outlet-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => context.onToggle(path)}
        >
          <span class="chain-sign">
            <KindGlyph secondhand hops={depth} />
          </span>
          <span class="outlet-text">
            <bdi class="outlet-name">{branch.outlet.name}</bdi>{' '}
            {!open && branch.from.length > 0 && (
              <span class="outlet-preview">{list(shortenNames(namesOf(branch), say))}</span>
            )}
            {!open && depth === 1 && (
              <span
                class="outlet-share"
                style={{ inlineSize: `${(count / context.most) * 100}%` }}
              />
            )}
          </span>
          <span class="count" title={say('quotationCount', { count })}>
            {number(count)}
          </span>
          <span class="chevron">
            <Icon of={ChevronRight} size={14} turnsWithText />
          </span>
        </button>
      </div>
      {open && (
        <div class="outlet-body" id={id}>
          {otherLinks.length > 0 && <OriginalLinks links={otherLinks} />}
          {branch.quotes.length > 0 && (
            <div class="speaker">
              <p class="speaker-name">
                <span class="speaker-medium">{say('ownWords')}</span>
              </p>
              <QuoteList ids={branch.quotes} context={context} />
            </div>
          )}
          {branch.from.length > 0 && (
            <Branches branches={branch.from} path={path} depth={depth + 1} context={context} />
          )}
        </div>
      )}
    </li>
  )
}

function namesOf(branch: OutletBranch): string[] {
  const names = branch.from.map((child) => ('outlet' in child ? child.outlet.name : child.speaker))
  return [...new Set(names)]
}

/** The first names of a folded branch, and how many more there are. */
export function shortenNames(names: readonly string[], say: Wording['say']): string[] {
  return names.length <= 3
    ? [...names]
    : [...names.slice(0, 2), say('others', { count: names.length - 2 })]
}

/** The outlet's links that none of its quotations shows as its own original. */
function linksBeside(branch: OutletBranch, quotes: ReadonlyMap<string, Quote>): string[] {
  const shown = new Set(
    idsOf(branch).flatMap((id) => {
      const link = quotes.get(id)?.link
      return link && link.kind !== 'home' ? [link.url] : []
    }),
  )
  return branch.links.filter((link) => !shown.has(link))
}

function idsOf(branch: ChainBranch): string[] {
  return 'speaker' in branch
    ? [...branch.quotes]
    : [...branch.quotes, ...branch.from.flatMap((child) => idsOf(child))]
}

function OriginalLinks({ links }: { links: readonly string[] }) {
  const { say } = useWording()
  return (
    <ul class="originals">
      {links.map((link) => (
        <li key={link}>
          <a class="quiet" href={link} target="_blank" rel="noreferrer">
            <Icon of={ExternalLink} size={12} turnsWithText />
            <bdi>{shortenAddress(link)}</bdi>
            <span class="unseen"> ({say('opensInTab')})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function shortenAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}

function SpeakerNode({ branch, context }: { branch: SpeakerBranch; context: TreeContext }) {
  return (
    <li class="speaker">
      <p class="speaker-name">
        <bdi>{branch.speaker}</bdi>
        {branch.medium && (
          <>
            {' '}
            <span class="speaker-medium">
              <bdi>{branch.medium}</bdi>
            </span>
          </>
        )}
      </p>
      <QuoteList ids={branch.quotes} context={context} />
    </li>
  )
}

/** Quotations of one speaker; beyond the first few they wait behind a button, unless the one jumped to is among them. */
export function QuoteList({ ids, context }: { ids: readonly string[]; context: TreeContext }) {
  const { say } = useWording()
  const [all, setAll] = useState(false)
  const hidesCurrent = context.selected !== null && ids.indexOf(context.selected) >= shownAtFirst
  const shown =
    all || hidesCurrent || ids.length <= shownAtFirst + 1 ? ids : ids.slice(0, shownAtFirst)
  return (
    <>
      <ol class="quotes">
        {shown.map((id) => {
          const quote = context.quotes.get(id)
          return (
            quote && (
              <QuoteItem
                key={id}
                quote={quote}
                check={context.checks[id] ?? null}
                unmarked={!context.marked.has(id)}
                current={context.selected === id}
                actions={context.actions}
              />
            )
          )
        })}
      </ol>
      {shown.length < ids.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {say('showMore', { count: ids.length - shown.length })}
        </button>
      )}
    </>
  )
}
