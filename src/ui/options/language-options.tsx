import { type Language, languages } from '../../wording/languages.ts'
import { useWording } from '../wording.tsx'
import { Select } from './fields.tsx'
import type { ChoiceProps } from './mark-options.tsx'

/** Which language Hearsay speaks; each is named in itself. */
export function LanguageOptions({ settings, onChange }: ChoiceProps) {
  const { say } = useWording()
  const tags = Object.keys(languages) as Language[]
  return (
    <Select
      label={say('languageLabel')}
      choices={[
        { value: 'auto' as const, label: say('languageAuto') },
        ...tags.map((value) => ({ value, label: languages[value] })),
      ]}
      chosen={settings.language}
      onChoose={(language) => onChange({ language })}
    />
  )
}
