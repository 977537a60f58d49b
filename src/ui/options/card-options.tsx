import { useId } from 'preact/hooks'
import { cardDelays } from '../../settings/settings.ts'
import { useWording } from '../wording.tsx'
import { Tick } from './fields.tsx'
import type { ChoiceProps } from './mark-options.tsx'

/** Milliseconds between two places of the slider. */
const step = 20

/** When a card opens, and whether what happens in the page is read aloud. */
export function CardOptions({ settings, onChange }: ChoiceProps) {
  const { say, locale } = useWording()
  const id = useId()
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    maximumFractionDigits: 2,
  }).format(settings.cardDelayMs / 1000)
  return (
    <>
      <div class="field">
        <label for={id}>{say('cardDelay')}</label>
        <div class="slider">
          <input
            id={id}
            type="range"
            min={cardDelays.least}
            max={cardDelays.most}
            step={step}
            value={settings.cardDelayMs}
            aria-valuetext={seconds}
            onChange={(event) => onChange({ cardDelayMs: event.currentTarget.valueAsNumber })}
          />
          <output for={id}>{seconds}</output>
        </div>
      </div>
      <Tick
        checked={settings.announcements}
        hint={say('announcementsMeaning')}
        onTick={(announcements) => onChange({ announcements })}
      >
        {say('announcements')}
      </Tick>
    </>
  )
}
