import { Keyboard } from 'lucide'
import type { MessageKey } from '../../wording/wording.ts'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.tsx'
import { Tick } from './fields.tsx'

/** A command of the browser with its keys, as the browser writes them ("Alt+Shift+J"); '' for none. */
export type Shortcut = {
  readonly command:
    | '_execute_action'
    | 'next-quotation'
    | 'previous-quotation'
    | 'show-list'
    | 'open-card'
  readonly keys: string
}

/** What each command does. */
export const commandKeys: { readonly [command in Shortcut['command']]: MessageKey } = {
  _execute_action: 'keyTrace',
  'next-quotation': 'keyNext',
  'previous-quotation': 'keyPrevious',
  'show-list': 'keyList',
  'open-card': 'keyCard',
}

type KeyOptionsProps = {
  readonly shortcuts: readonly Shortcut[]
  /** Whether Hearsay is in the menu; null where there is no such menu. */
  readonly menu: boolean | null
  readonly onMenu: (shown: boolean) => void
  readonly onChangeKeys: (() => void) | null
}

/** Keys, which the browser keeps, and the menu. States: without keys, without menu, a command without keys. */
export function KeyOptions({ shortcuts, menu, onMenu, onChangeKeys }: KeyOptionsProps) {
  const { say } = useWording()
  return (
    <>
      {menu !== null && (
        <Tick checked={menu} onTick={onMenu}>
          {say('contextMenu')}
        </Tick>
      )}
      {shortcuts.length > 0 && (
        <dl class="keys">
          {shortcuts.map(({ command, keys }) => (
            <div key={command} class="keys-line">
              <dt>{say(commandKeys[command])}</dt>
              <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : say('keyNone')}</dd>
            </div>
          ))}
        </dl>
      )}
      {shortcuts.length > 0 && onChangeKeys && (
        <button type="button" class="plain" onClick={onChangeKeys}>
          <Icon of={Keyboard} size={14} />
          {say('keysChange')}
        </button>
      )}
    </>
  )
}
