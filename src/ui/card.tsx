import { ChevronLeft, ChevronRight, ListTree, Pin, PinOff, ScanSearch, X } from 'lucide'
import type { QuoteFormat } from '../export/quote-formats.ts'
import type { SearchEngine } from '../settings/settings.ts'
import type { OriginalLink as Link, Quote, Trace } from '../text/types.ts'
import { relationKeys } from '../wording/route.ts'
import type { MessageKey, Wording } from '../wording/wording.ts'
import { ArticleLanguage } from './article-words.ts'
import { CheckReport } from './check-report.tsx'
import { type CheckState, canBeChecked } from './check-state.ts'
import { confidenceKey, doubtful } from './confidence.ts'
import { CopyMenu } from './copy-menu.tsx'
import { Evidence } from './evidence.tsx'
import { FindOriginal } from './find-original.tsx'
import { Icon } from './icon.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { OriginalLink, OriginalList, whyKeys } from './original-list.tsx'
import { useWording, WordingContext } from './wording.tsx'

/** What a reader can ask for. An action that is null is not offered. */
export type CardActions = {
  readonly onClose: () => void
  /** Another of the quotations in this place. */
  readonly onSelect: (id: string) => void
  readonly onPin: ((pinned: boolean) => void) | null
  readonly onCopy: ((id: string, format: QuoteFormat) => void) | null
  readonly onCheck: ((id: string) => void) | null
  /** Goes on from the last original to the one behind it. */
  readonly onGoOn: ((id: string) => void) | null
  /** Hears that the reader opens a place where the original may stand. */
  readonly onOpenOriginal: ((id: string, url: string) => void) | null
  readonly onShowInList: ((id: string) => void) | null
}

export type CardProps = {
  readonly trace: Pick<Trace, 'paragraphs' | 'outlet' | 'language'>
  /** The quotations in the place pointed at, innermost first; nearly always one. */
  readonly quotes: readonly Quote[]
  /** Which of them is shown. */
  readonly selected: string
  readonly check: CheckState | null
  readonly pinned: boolean
  readonly copied: boolean
  /** With which an original is looked for; null where that is not offered. */
  readonly engine: SearchEngine | null
  readonly actions: CardActions
  /** The core messages are enough. */
  readonly wording: Wording
}

/**
 * The card beside a mark: whose words, through which outlets, which wording says so, where the original stands.
 * States: firsthand, secondhand, through two outlets, the outlet's own words, speaker not named, perhaps, with and without a link,
 * overlapping quotations, pinned, copied, being checked, each verdict.
 */
export function Card(props: CardProps) {
  const { trace, quotes, selected, check, pinned, copied, engine, actions, wording } = props
  const { say, locale, direction } = wording
  const at = Math.max(
    quotes.findIndex(({ id }) => id === selected),
    0,
  )
  const quote = quotes[at]
  if (!quote) return null
  const { onPin, onCopy, onCheck, onGoOn, onOpenOriginal, onShowInList } = actions
  return (
    <WordingContext.Provider value={wording}>
      <ArticleLanguage.Provider value={trace.language}>
        <div
          class={quote.secondhand ? 'card' : 'card card-first'}
          role="dialog"
          tabIndex={-1}
          aria-label={say('cardLabel')}
          aria-describedby="hops"
          lang={locale}
          dir={direction}
        >
          <header class="card-head">
            <span class={quote.secondhand ? 'kind kind-second' : 'kind kind-first'}>
              <KindGlyph secondhand={quote.secondhand} hops={quote.outlets.length} />
              {say(quote.secondhand ? 'secondhand' : 'firsthand')}
            </span>
            {doubtful(quote) && <span class="perhaps">{say('perhaps')}</span>}
            <span class="card-tools">
              {onPin && (
                <button
                  type="button"
                  class="tool"
                  aria-pressed={pinned}
                  title={say(pinned ? 'unpin' : 'pin')}
                  onClick={() => onPin(!pinned)}
                >
                  <Icon of={pinned ? PinOff : Pin} size={15} />
                  <span class="unseen">{say('pin')}</span>
                </button>
              )}
              <button type="button" class="tool" title={say('close')} onClick={actions.onClose}>
                <Icon of={X} size={16} />
                <span class="unseen">{say('close')}</span>
              </button>
            </span>
          </header>
          {quotes.length > 1 && <Overlap quotes={quotes} at={at} onSelect={actions.onSelect} />}
          <Hops quote={quote} page={trace.outlet?.name ?? null} />
          {quote.evidence.length > 0 && (
            <section class="card-part">
              <h3 class="card-label">{say('wordingHeading')}</h3>
              <Evidence paragraphs={trace.paragraphs} quote={quote} />
              {quote.secondhand && <p class="card-confidence">{say(confidenceKey(quote))}</p>}
            </section>
          )}
          {quote.secondhand && (
            <WhereOriginal quote={quote} engine={engine} onOpen={onOpenOriginal} />
          )}
          {check && (
            <CheckReport
              check={check}
              quote={quote}
              onGoOn={onGoOn && (() => onGoOn(quote.id))}
              onOpen={onOpenOriginal && ((url) => onOpenOriginal(quote.id, url))}
              engine={engine}
            />
          )}
          {(onCopy || onShowInList || (onCheck && canBeChecked(quote))) && (
            <footer class="card-foot">
              {onCheck && canBeChecked(quote) && check?.state !== 'checking' && (
                <button type="button" class="plain" onClick={() => onCheck(quote.id)}>
                  <Icon of={ScanSearch} size={14} />
                  {say(check ? 'checkAgain' : 'check')}
                </button>
              )}
              {onCopy && <CopyMenu copied={copied} onCopy={(format) => onCopy(quote.id, format)} />}
              {onShowInList && (
                <button type="button" class="plain" onClick={() => onShowInList(quote.id)}>
                  <Icon of={ListTree} size={14} />
                  {say('showInList')}
                </button>
              )}
            </footer>
          )}
        </div>
      </ArticleLanguage.Provider>
    </WordingContext.Provider>
  )
}

/** Speaker first, as a reader asks "who said that?", then the hands down to this page. */
function Hops({ quote, page }: { quote: Quote; page: string | null }) {
  const { say, show } = useWording()
  const relays = [...quote.outlets].reverse()
  return (
    <ol
      id="hops"
      class={quote.secondhand ? 'hops' : 'hops hops-first'}
      aria-label={say('chainHeading')}
    >
      {(quote.speaker || relays.length === 0) && (
        <li class="hop hop-speaker">
          {quote.speaker ? (
            <bdi class="hop-name">{quote.speaker.name}</bdi>
          ) : (
            <span class="hop-unnamed">{say('unnamedSpeaker')}</span>
          )}
          <Aside quote={quote} />
        </li>
      )}
      {relays.map((outlet, index) => (
        <li key={outlet.name} class={index === 0 && !quote.speaker ? 'hop hop-speaker' : 'hop'}>
          {index === 0 && quote.speaker && quote.relation ? (
            show(relationKeys[quote.relation], {
              outlet: <b class="hop-name">{outlet.name}</b>,
            })
          ) : index === 0 ? (
            <>
              <bdi class="hop-name">{outlet.name}</bdi>{' '}
              <span class="hop-aside">{say('outletItself')}</span>
            </>
          ) : (
            show('through', { outlet: <b class="hop-name">{outlet.name}</b> })
          )}
        </li>
      ))}
      <li class="hop hop-page">
        {say('thisPage')}
        {page && (
          <>
            {' · '}
            <bdi>{page}</bdi>
          </>
        )}
      </li>
    </ol>
  )
}

/** What the speaker is called beside the quotation, and what they spoke through. */
function Aside({ quote }: { quote: Quote }) {
  const { show } = useWording()
  const { speaker, medium } = quote
  const called = speaker && !sharesWord(speaker.name, speaker.mention)
  if (!called && !medium) return null
  return (
    <span class="hop-aside">
      {medium && <bdi>{medium}</bdi>}
      {medium && called && ' · '}
      {called && show('calledHere', { mention: speaker.mention })}
    </span>
  )
}

/** True where a mention is plain to read as the name: "Mayor Reyl" of "Tomas Reyl", but not "SPD" or "he". */
function sharesWord(name: string, mention: string): boolean {
  const words = new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const mentioned = mention.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return mentioned.length === 0 || mentioned.some((word) => words.has(word))
}

const originalKeys: { readonly [kind in Link['kind']]: MessageKey } = {
  article: 'readOriginal',
  post: 'readPost',
  document: 'readDocument',
  cite: 'readOriginal',
  'is-based-on': 'readOriginal',
  citation: 'readOriginal',
  home: 'openHome',
}

function WhereOriginal({
  quote,
  engine,
  onOpen,
}: {
  quote: Quote
  engine: SearchEngine | null
  onOpen: CardActions['onOpenOriginal']
}) {
  const { say, show } = useWording()
  const { link, originals = [] } = quote
  const why = link && originals.find(({ url }) => url === link.url)?.reason
  return (
    <div class="card-original">
      {link ? (
        <p>
          <OriginalLink quote={quote} url={link.url} onOpen={onOpen} class="original">
            {show(originalKeys[link.kind], { host: hostOf(link.url) })}
          </OriginalLink>{' '}
          {why && link.kind !== 'home' && <span class="why">{say(whyKeys[why])}</span>}
        </p>
      ) : (
        <p class="card-no-original">{say('noOriginal')}</p>
      )}
      <OriginalList
        quote={quote}
        originals={originals.filter(({ url }) => url !== link?.url)}
        onOpen={onOpen}
      />
      {engine && (!link || link.kind === 'home') && <FindOriginal quote={quote} engine={engine} />}
    </div>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}

type OverlapProps = {
  readonly quotes: readonly Quote[]
  readonly at: number
  readonly onSelect: (id: string) => void
}

function Overlap({ quotes, at, onSelect }: OverlapProps) {
  const { say } = useWording()
  const step = (by: number) => {
    const next = quotes[(at + by + quotes.length) % quotes.length]
    if (next) onSelect(next.id)
  }
  return (
    <p class="overlap">
      <button type="button" class="tool" title={say('previous')} onClick={() => step(-1)}>
        <Icon of={ChevronLeft} size={14} turnsWithText />
        <span class="unseen">{say('previous')}</span>
      </button>
      <span role="status">{say('overlapping', { number: at + 1, count: quotes.length })}</span>
      <button type="button" class="tool" title={say('next')} onClick={() => step(1)}>
        <Icon of={ChevronRight} size={14} turnsWithText />
        <span class="unseen">{say('next')}</span>
      </button>
    </p>
  )
}
