import { ExternalLink } from 'lucide'
import type { CheckResult, UnreadableReason, Verdict } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'
import type { CheckState } from './check-state.ts'
import { Icon } from './icon.tsx'
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

/** What comparing with the original gave. States: being checked, and each verdict with its diff or passages. */
export function CheckReport({ check }: { check: CheckState }) {
  return (
    <section class="check" aria-live="polite">
      <VerdictBadge check={check} />
      {check.state === 'checked' && <Finding result={check.result} />}
    </section>
  )
}

function Finding({ result }: { result: CheckResult }) {
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
        <>
          <p class="check-label">{say('originalSays')}</p>
          {result.passages.map((passage) => (
            <blockquote key={passage.text} class="check-passage">
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
            href={`https://web.archive.org/web/*/${result.url}`}
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
