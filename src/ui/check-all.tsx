import { ScanSearch, Square } from 'lucide'
import type { Quote } from '../text/types.ts'
import { type Checks, canBeChecked } from './check-state.ts'
import { Icon } from './icon.tsx'
import type { TraceActions } from './trace-view.tsx'
import { useWording } from './wording.tsx'

type CheckAllProps = {
  readonly quotes: readonly Quote[]
  readonly checks: Checks
  readonly actions: TraceActions
}

/**
 * Compares all quotations that have an original with it. States: nothing to check (absent), some not checked, under way with its
 * progress, all checked (absent).
 */
export function CheckAll({ quotes, checks, actions }: CheckAllProps) {
  const { say } = useWording()
  const { onCheck, onStopChecks } = actions
  const checkable = quotes.filter(canBeChecked)
  const left = checkable.filter(({ id }) => !checks[id])
  const running = checkable.filter(({ id }) => checks[id]?.state === 'checking')
  if (!onCheck) return null
  if (running.length > 0) {
    const done = checkable.length - left.length - running.length
    return (
      <p class="check-all">
        <progress value={done} max={done + running.length} aria-hidden="true" />
        <span role="status">{say('checkProgress', { done, count: done + running.length })}</span>
        {onStopChecks && (
          <button type="button" class="plain" onClick={onStopChecks}>
            <Icon of={Square} size={13} />
            {say('stopChecks')}
          </button>
        )}
      </p>
    )
  }
  if (left.length < 2) return null
  return (
    <p class="check-all">
      <button type="button" class="plain" onClick={() => onCheck(left.map(({ id }) => id))}>
        <Icon of={ScanSearch} size={14} />
        {say('checkAll', { count: left.length })}
      </button>
    </p>
  )
}
