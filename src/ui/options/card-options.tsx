import { useId, useState } from 'preact/hooks'
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
  // While the slider is drawn; kept when it is let go.
  const [drawn, setDrawn] = useState<number | null>(null)
  const delay = drawn ?? settings.cardDelayMs
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    maximumFractionDigits: 2,
  }).format(delay / 1000)
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
            value={delay}
            aria-valuetext={seconds}
            onInput={(event) => setDrawn(event.currentTarget.valueAsNumber)}
            onChange={(event) => {
              setDrawn(null)
              onChange({ cardDelayMs: event.currentTarget.valueAsNumber })
            }}
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
