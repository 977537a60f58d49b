import { useEffect, useState } from 'preact/hooks'
import type { DraftNote } from '../../settings/outlet-changes.ts'
import { type DraftError, readDraft } from '../../settings/outlet-check.ts'
import type { OwnOutlet } from '../../settings/own-outlets.ts'
import type { MessageKey } from '../../wording/wording.ts'
import { useWording } from '../wording.tsx'
import { TextField } from './fields.tsx'

const errors: {
  readonly [reason in DraftError['reason']]: {
    readonly field: 'name' | 'otherNames' | 'domain'
    readonly key: MessageKey
  }
} = {
  'no-name': { field: 'name', key: 'outletNoName' },
  'no-other-name': { field: 'otherNames', key: 'outletNoName' },
  'no-domain': { field: 'domain', key: 'outletNoDomain' },
  'name-taken': { field: 'name', key: 'outletNameTaken' },
  'domain-taken': { field: 'domain', key: 'outletDomainTaken' },
}

type OutletFormProps = {
  /** The outlet to correct; null for a new one. */
  readonly outlet: OwnOutlet | null
  readonly others: readonly OwnOutlet[]
  readonly findChanges: (outlet: OwnOutlet) => Promise<readonly DraftNote[]>
  readonly onKeep: (outlet: OwnOutlet) => void
  readonly onCancel: () => void
}

/** One outlet being written. States: empty, right, wrong in each field, changing outlets of the catalogue. */
export function OutletForm({ outlet, others, findChanges, onKeep, onCancel }: OutletFormProps) {
  const { say, show } = useWording()
  const [draft, setDraft] = useState({
    name: outlet?.name ?? '',
    otherNames: outlet?.otherNames.join('\n') ?? '',
    domain: outlet?.domain ?? '',
  })
  // A field is not called wrong before the reader has tried to keep it.
  const [tried, setTried] = useState(false)
  const [notes, setNotes] = useState<readonly DraftNote[]>([])
  const reading = readDraft(draft, others)
  const error = tried && 'error' in reading ? reading.error : null
  const errorOf = (field: 'name' | 'otherNames' | 'domain') =>
    error && errors[error.reason].field === field
      ? say(errors[error.reason].key, { outlet: error.outlet ?? '' })
      : null

  useEffect(() => {
    let isStale = false
    const wanted = readDraft(draft, others)
    const found = 'outlet' in wanted ? findChanges(wanted.outlet) : Promise.resolve([])
    void found.then((notes) => !isStale && setNotes(notes))
    return () => {
      isStale = true
    }
  }, [draft, others])

  return (
    <form
      class="outlet-form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if ('outlet' in reading) onKeep(reading.outlet)
      }}
    >
      <TextField
        label={say('outletName')}
        focusAtFirst
        value={draft.name}
        error={errorOf('name')}
        onType={(name) => setDraft({ ...draft, name })}
      />
      <TextField
        label={say('outletDomain')}
        hint={say('outletDomainHint')}
        value={draft.domain}
        inputMode="url"
        error={errorOf('domain')}
        onType={(domain) => setDraft({ ...draft, domain })}
      />
      <TextField
        label={say('outletOtherNames')}
        hint={say('outletOtherNamesHint')}
        value={draft.otherNames}
        rows={2}
        error={errorOf('otherNames')}
        onType={(otherNames) => setDraft({ ...draft, otherNames })}
      />
      <div role="status">
        {notes.map((note) => (
          <p key={JSON.stringify(note)} class="note">
            {note.kind === 'corrects'
              ? show('outletCorrects', { outlet: note.outlet })
              : show('outletTakesName', { outlet: note.outlet, name: note.name })}
          </p>
        ))}
      </div>
      <div class="buttons">
        <button type="submit" class="main-action">
          {say('outletKeep')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('outletCancel')}
        </button>
      </div>
    </form>
  )
}
