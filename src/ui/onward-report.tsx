import { ArrowDown, CornerLeftUp, ExternalLink, Flag, Footprints } from 'lucide'
import type { CheckResult, Onward } from '../text/types.ts'
import { firstKeys } from '../wording/check.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

type OnwardReportProps = {
  readonly result: CheckResult
  /** True while the next original is being read. */
  readonly goesOn: boolean
  /** Goes on to the next original; null where that is not offered. */
  readonly onGoOn: (() => void) | null
}

/**
 * Whose page an original is, and where it has the words from in turn. States: first said here (six ways), secondhand with and
 * without a page to go on to, being read, back where it began, too far.
 */
export function OnwardReport({ result, goesOn, onGoOn }: OnwardReportProps) {
  const { say, show } = useWording()
  const { onward, url, wordsUrl } = result
  return (
    <>
      {result.verdict !== 'unreadable' && (
        <p class="check-where">
          <a class="quiet" href={wordsUrl ?? url} target="_blank" rel="noreferrer">
            <Icon of={ExternalLink} size={12} turnsWithText />{' '}
            {show('checkedAt', { outlet: result.outlet?.name ?? hostOf(url) })}
            <span class="unseen"> ({say('opensInTab')})</span>
          </a>
        </p>
      )}
      {onward && <Way onward={onward} goesOn={goesOn} onGoOn={onGoOn} />}
    </>
  )
}

type WayProps = {
  readonly onward: Onward
  readonly goesOn: boolean
  readonly onGoOn: (() => void) | null
}

function Way({ onward, goesOn, onGoOn }: WayProps) {
  const { say, show, list } = useWording()
  switch (onward.kind) {
    case 'first-said':
      return (
        <p class="onward onward-end">
          <Icon of={Flag} size={13} />
          <span>{say(firstKeys[onward.how])}</span>
        </p>
      )
    case 'loop':
      return (
        <p class="onward onward-end">
          <Icon of={CornerLeftUp} size={13} />
          <span>{say(onward.to === 'page' ? 'onwardToPage' : 'onwardInCircle')}</span>
        </p>
      )
    case 'limit':
      return (
        <p class="onward onward-end">
          <Icon of={CornerLeftUp} size={13} />
          <span>{say('onwardLimit')}</span>
        </p>
      )
    case 'secondhand': {
      const outlets = list(onward.outlets.map(({ name }) => name))
      const retries = onward.next?.verdict === 'unreadable' || onward.next?.verdict === 'not-found'
      return (
        <p class="onward">
          <Icon of={ArrowDown} size={13} />
          <span>{show('onwardFrom', { outlet: outlets })}</span>
          {onward.originals.length === 0 && (
            <span class="onward-lost">{say('onwardNoAddress')}</span>
          )}
          {onGoOn && !goesOn && onward.originals.length > 0 && (!onward.next || retries) && (
            <button type="button" class="quiet" onClick={onGoOn}>
              <Icon of={Footprints} size={13} />
              {say('goOn')}
            </button>
          )}
        </p>
      )
    }
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}
