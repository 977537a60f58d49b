import { engineNames } from '../../settings/search-engines.ts'
import { archives, type Settings, searchEngines } from '../../settings/settings.ts'
import { useWording } from '../wording.tsx'
import { Select } from './fields.tsx'
import type { ChoiceProps } from './mark-options.tsx'

const archiveNames: { readonly [archive in Settings['archive']]: string } = {
  wayback: 'Wayback Machine',
  'archive-today': 'archive.today',
}

/** Whom Hearsay's links ask for an original. */
export function LookupOptions({ settings, onChange }: ChoiceProps) {
  const { say } = useWording()
  return (
    <>
      <Select
        label={say('searchEngine')}
        choices={searchEngines.map((value) => ({ value, label: engineNames[value] }))}
        chosen={settings.searchEngine}
        onChoose={(searchEngine) => onChange({ searchEngine })}
      />
      <Select
        label={say('archive')}
        choices={archives.map((value) => ({ value, label: archiveNames[value] }))}
        chosen={settings.archive}
        onChoose={(archive) => onChange({ archive })}
      />
    </>
  )
}
