import {
  Check,
  CircleSlash,
  EqualApproximately,
  type IconNode,
  LoaderCircle,
  PenLine,
  Scissors,
  SearchX,
} from 'lucide'
import type { CheckWarning, Verdict } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'
import type { CheckState } from './check-state.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

const signs: { readonly [verdict in Verdict]: readonly [IconNode, MessageKey] } = {
  verbatim: [Check, 'verdictVerbatim'],
  trimmed: [Scissors, 'verdictTrimmed'],
  changed: [PenLine, 'verdictChanged'],
  paraphrased: [EqualApproximately, 'verdictParaphrased'],
  'not-found': [SearchX, 'verdictNotFound'],
  unreadable: [CircleSlash, 'verdictUnreadable'],
}

const warningKeys: { readonly [warning in CheckWarning]: MessageKey } = {
  negation: 'warningNegation',
  number: 'warningNumber',
  name: 'warningName',
}

export function verdictKey(verdict: Verdict): MessageKey {
  return signs[verdict][1]
}

/** A verdict as a word with its sign. States: being checked, each of the six verdicts, with warnings. */
export function VerdictBadge({ check }: { check: CheckState }) {
  const { say, list } = useWording()
  if (check.state === 'checking') {
    return (
      <span class="verdict verdict-checking">
        <Icon of={LoaderCircle} size={13} />
        {say('checking')}
      </span>
    )
  }
  const { verdict, warnings } = check.result
  const [sign, key] = signs[verdict]
  return (
    <span class="check-head">
      <span class={`verdict verdict-${verdict}`}>
        <Icon of={sign} size={13} />
        {say(key)}
      </span>
      {warnings.length > 0 && (
        <span class="verdict-warnings">
          {list(warnings.map((warning) => say(warningKeys[warning])))}
        </span>
      )}
    </span>
  )
}
