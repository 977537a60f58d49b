import type { SearchEngine } from '../settings/settings.ts'
import { hopsOf } from '../text/hops.ts'
import type { CheckResult, Passage, QuoteKind, UnreadableReason, Verdict } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'
import { useArticleWords } from './article-words.ts'
import type { CheckState } from './check-state.ts'
import { OnwardReport } from './onward-report.tsx'
import { UnreadableWays } from './unreadable-ways.tsx'
import { VerdictBadge } from './verdict-badge.tsx'
import { WordDiff } from './word-diff.tsx'
import { useWording } from './wording.tsx'

const meanings: { readonly [verdict in Verdict]: MessageKey } = {
  verbatim: 'verdictVerbatimMeaning',
  trimmed: 'verdictTrimmedMeaning',
  changed: 'verdictChangedMeaning',
  paraphrased: 'verdictParaphrasedMeaning',
  'not-found': 'verdictNotFoundMeaning',
  unreadable: 'verdictUnreadableMeaning',
}

const reasons: { readonly [reason in UnreadableReason]: MessageKey } = {
  paywall: 'unreadablePaywall',
  consent: 'unreadableConsent',
  script: 'unreadableScript',
  gone: 'unreadableGone',
  blocked: 'unreadableBlocked',
  'not-html': 'unreadableNotHtml',
  'too-large': 'unreadableTooLarge',
  timeout: 'unreadableTimeout',
  permission: 'unreadablePermission',
  moved: 'unreadableMoved',
  empty: 'unreadableEmpty',
  unreachable: 'unreadableUnreachable',
  astray: 'unreadableAstray',
  private: 'unreadablePrivate',
}

type CheckReportProps = {
  readonly check: CheckState
  readonly quote: { readonly kind: QuoteKind; readonly text: string }
  /** Goes on to the original behind the last one; null where that is not offered. */
  readonly onGoOn: (() => void) | null
  /** Hears that the reader opens a page that could not be read, or a copy of it; null where nobody minds. */
  readonly onOpen: ((url: string) => void) | null
  /** With which an original is looked for that no page gives the address of; null where that is not offered. */
  readonly engine: SearchEngine | null
}

/**
 * What comparing with the original gave, and with each one behind it. States: being checked, each verdict with its diff or
 * passages, not found with what comes closest, first said there, secondhand there in turn, several originals, the next one being read.
 */
export function CheckReport({ check, quote, onGoOn, onOpen, engine }: CheckReportProps) {
  if (check.state === 'checking') {
    return (
      <section class="check" aria-live="polite">
        <VerdictBadge check={check} />
      </section>
    )
  }
  const hops = hopsOf(check.result)
  return (
    <section class="check" aria-live="polite">
      {hops.map((result, index) => (
        <div key={index} class="check-hop">
          <VerdictBadge check={{ state: 'checked', result }} />
          <Finding result={result} quote={quote} onOpen={onOpen} />
          <OnwardReport
            result={result}
            goesOn={check.goesOn === true}
            onGoOn={onGoOn}
            engine={engine}
          />
        </div>
      ))}
      {check.goesOn && <VerdictBadge check={{ state: 'checking' }} />}
    </section>
  )
}

type FindingProps = { readonly result: CheckResult } & Pick<CheckReportProps, 'quote' | 'onOpen'>

function Finding({ result, quote, onOpen }: FindingProps) {
  const { say } = useWording()
  const shows = result.verdict === 'trimmed' || result.verdict === 'changed'
  return (
    <>
      <p class="check-meaning">
        {say(meanings[result.verdict])} {result.reason && say(reasons[result.reason])}
      </p>
      {shows && result.diff.length > 0 && (
        <WordDiff pieces={result.diff} trimmed={result.verdict === 'trimmed'} />
      )}
      {result.verdict === 'paraphrased' && (
        <Passages label={say('originalSays')} passages={result.passages} />
      )}
      {result.nearest && <Passages label={say('nearestSays')} passages={result.nearest} />}
      {result.verdict === 'unreadable' && (
        <UnreadableWays url={result.url} quote={quote} onOpen={onOpen} />
      )}
    </>
  )
}

type PassagesProps = { readonly label: string; readonly passages: readonly Passage[] }

/** What the original says, in its own words. */
function Passages({ label, passages }: PassagesProps) {
  const words = useArticleWords()
  return (
    <>
      <p class="check-label">{label}</p>
      {passages.map((passage) => (
        <blockquote key={passage.text} class="check-passage" {...words}>
          {passage.text}
        </blockquote>
      ))}
    </>
  )
}
