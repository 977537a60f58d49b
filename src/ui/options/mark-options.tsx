import { markLooks, type Settings } from '../../settings/settings.ts'
import type { MessageKey } from '../../wording/wording.ts'
import { useWording } from '../wording.tsx'
import { Choices, Tick } from './fields.tsx'

export type ChoiceProps = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

const lookKeys: { readonly [look in Settings['markLook']]: MessageKey } = {
  underline: 'markLookUnderline',
  tint: 'markLookTint',
  both: 'markLookBoth',
}

/** What is marked in a page, and how; with a sample on a light and on a dark page. */
export function MarkOptions({ settings, onChange }: ChoiceProps) {
  const { say } = useWording()
  return (
    <>
      <Choices
        label={say('markLook')}
        choices={markLooks.map((value) => ({ value, label: say(lookKeys[value]) }))}
        chosen={settings.markLook}
        onChoose={(markLook) => onChange({ markLook })}
      />
      <div class="specimens" aria-hidden="true">
        <Sample settings={settings} ground="light" />
        <Sample settings={settings} ground="dark" />
      </div>
      <Tick
        checked={settings.firsthandShown}
        onTick={(firsthandShown) => onChange({ firsthandShown })}
      >
        {say('showFirsthand')}
      </Tick>
      <Tick checked={settings.perhapsShown} onTick={(perhapsShown) => onChange({ perhapsShown })}>
        {say('markPerhaps')}
      </Tick>
    </>
  )
}

/** Every mark as it looks in a page, or as the page's own words where it is switched off. */
function Sample({ settings, ground }: { settings: Settings; ground: 'light' | 'dark' }) {
  const { say } = useWording()
  const shown = (look: string, isShown: boolean) =>
    isShown ? `specimen-${look} specimen-${look}-${settings.markLook}` : ''
  return (
    <p class={`specimen specimen-on-${ground}`}>
      <span class={shown('secondhand', true)}>{say('sampleSecondhand')}</span>
      {' · '}
      <span class={shown('perhaps', settings.perhapsShown)}>{say('samplePerhaps')}</span>
      {' · '}
      <span class={shown('firsthand', settings.firsthandShown)}>{say('sampleFirsthand')}</span>
    </p>
  )
}
