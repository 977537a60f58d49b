import { ExternalLink } from 'lucide'
import { useContext } from 'preact/hooks'
import { copiesAddress } from '../settings/archives.ts'
import { hopsOf } from '../text/hops.ts'
import type { CheckResult, UnreadableReason, Verdict } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'
import { ArchiveContext } from './archive.ts'
import type { CheckState } from './check-state.ts'
import { Icon } from './icon.tsx'
import { OnwardReport } from './onward-report.tsx'
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
  /** Goes on to the original behind the last one; null where that is not offered. */
  readonly onGoOn: (() => void) | null
}

/**
 * What comparing with the original gave, and with each one behind it. States: being checked, each verdict with its diff or
 * passages, first said there, secondhand there in turn, several originals, the next one being read.
 */
export function CheckReport({ check, onGoOn }: CheckReportProps) {
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
          <Finding result={result} />
          <OnwardReport result={result} goesOn={check.goesOn === true} onGoOn={onGoOn} />
        </div>
      ))}
      {check.goesOn && <VerdictBadge check={{ state: 'checking' }} />}
    </section>
  )
}

function Finding({ result }: { result: CheckResult }) {
  const { say } = useWording()
  const archive = useContext(ArchiveContext)
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
        <>
          <p class="check-label">{say('originalSays')}</p>
          {result.passages.map((passage) => (
            <blockquote key={passage.text} class="check-passage" dir="auto">
              {passage.text}
            </blockquote>
          ))}
        </>
      )}
      {result.verdict === 'unreadable' && (
        <p class="check-ways">
          <a class="quiet" href={result.url} target="_blank" rel="noreferrer">
            {say('openInstead')}
            <Icon of={ExternalLink} size={12} turnsWithText />
          </a>
          <a
            class="quiet"
            href={copiesAddress(archive, result.url)}
            target="_blank"
            rel="noreferrer"
          >
            {say('openArchived')}
            <Icon of={ExternalLink} size={12} turnsWithText />
          </a>
        </p>
      )}
    </>
  )
}
