import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

type TickProps = {
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
  /** Says more below the label. */
  readonly hint?: string
  readonly children: ComponentChildren
}

/** A box to tick. */
export function Tick({ checked, onTick, hint, children }: TickProps) {
  const hintId = useId()
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {hint && (
        <p id={hintId} class="hint hint-tick">
          {hint}
        </p>
      )}
    </div>
  )
}

export type Choice<T extends string> = { readonly value: T; readonly label: string }

type ChoicesProps<T extends string> = {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** A few choices side by side, of which one holds. */
export function Choices<T extends string>({ label, choices, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      <div class="choices-row">
        {choices.map(({ value, label }) => (
          <label key={value} class="choices-one">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Many choices in a list that opens, of which one holds. */
export function Select<T extends string>({ label, choices, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <label class="field field-line">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly hint?: string
  readonly error?: string | null
  /** For text of several lines. */
  readonly rows?: number
  readonly inputMode?: 'url'
  /** Gives the keyboard to the field when it appears. */
  readonly focusAtFirst?: boolean
}

/** Something to type. States: with a hint, wrong, several lines. */
export function TextField(props: TextFieldProps) {
  const { label, value, onType, hint, error, rows, inputMode, focusAtFirst } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusAtFirst) field.current?.focus()
  }, [focusAtFirst])
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const attributes = {
    id,
    value,
    dir: 'auto' as const,
    'aria-describedby': about || undefined,
    'aria-invalid': error ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...attributes} rows={rows} />
      ) : (
        <input
          {...attributes}
          ref={field}
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          spellcheck={false}
        />
      )}
      {error && (
        <p id={`${id}-error`} class="wrong">
          {error}
        </p>
      )}
    </div>
  )
}
