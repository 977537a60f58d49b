import { ArrowDown, CornerLeftUp, ExternalLink, Flag, Footprints } from 'lucide'
import type { SearchEngine } from '../settings/settings.ts'
import { linkToQuotation } from '../text/text-fragment.ts'
import type { CheckResult, Onward } from '../text/types.ts'
import { firstKeys } from '../wording/check.ts'
import { FindOriginal } from './find-original.tsx'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

type OnwardReportProps = {
  readonly result: CheckResult
  /** True while the next original is being read. */
  readonly goesOn: boolean
  /** Goes on to the next original; null where that is not offered. */
  readonly onGoOn: (() => void) | null
  /** With which the next original is looked for where no address is given; null where that is not offered. */
  readonly engine: SearchEngine | null
}

/**
 * Whose page an original is, and where it has the words from in turn. States: first said here (six ways), secondhand with and
 * without a page to go on to, being read, back where it began, too far.
 */
export function OnwardReport({ result, goesOn, onGoOn, engine }: OnwardReportProps) {
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
      {onward && <Way onward={onward} goesOn={goesOn} onGoOn={onGoOn} engine={engine} />}
    </>
  )
}

type WayProps = Omit<OnwardReportProps, 'result'> & { readonly onward: Onward }

function Way({ onward, goesOn, onGoOn, engine }: WayProps) {
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
      const [next] = onward.originals
      return (
        <>
          <p class="onward">
            <Icon of={ArrowDown} size={13} />
            <span>{show('onwardFrom', { outlet: outlets })}</span>
            {!next && <span class="onward-lost">{say('onwardNoAddress')}</span>}
            {next && onGoOn && !goesOn && (!onward.next || retries) && (
              <button type="button" class="quiet" onClick={onGoOn}>
                <Icon of={Footprints} size={13} />
                {say('goOn')}
              </button>
            )}
            {next && !onward.next && (
              <a
                class="quiet"
                href={linkToQuotation(next.url, onward.quote)}
                target="_blank"
                rel="noreferrer"
              >
                {show('readOriginal', { host: hostOf(next.url) })}
                <Icon of={ExternalLink} size={12} turnsWithText />
                <span class="unseen"> ({say('opensInTab')})</span>
              </a>
            )}
          </p>
          {!next && engine && (
            <FindOriginal quote={{ ...onward.quote, outlets: onward.outlets }} engine={engine} />
          )}
        </>
      )
    }
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}
