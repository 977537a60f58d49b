import { Pencil, Plus } from 'lucide'
import { useState } from 'preact/hooks'
import type { DraftNote } from '../../settings/outlet-changes.ts'
import type { OwnOutlet } from '../../settings/own-outlets.ts'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.tsx'
import { useFocusAfterForm, useFocusAfterRemoval } from './focus.ts'
import { OutletForm } from './outlet-form.tsx'
import { RemoveButton } from './site-options.tsx'

export type OutletActions = {
  /** Keeps the reader's outlets as they are now. */
  readonly onKeepOutlets: (outlets: readonly OwnOutlet[]) => void
  /** Says what an outlet changes in the catalogue. */
  readonly findChanges: (outlet: OwnOutlet) => Promise<readonly DraftNote[]>
}

type OutletOptionsProps = {
  readonly outlets: readonly OwnOutlet[]
  readonly actions: OutletActions
}

/** The reader's own outlets. States: none, some, one being added, one being corrected. */
export function OutletOptions({ outlets, actions }: OutletOptionsProps) {
  const { say, list } = useWording()
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const { list: lines, noteRemoval } = useFocusAfterRemoval(outlets.length)
  const place = useFocusAfterForm(edited)
  const { onKeepOutlets, findChanges } = actions
  const keep = (index: number | 'new', outlet: OwnOutlet) => {
    onKeepOutlets(
      index === 'new'
        ? [...outlets, outlet]
        : outlets.map((other, at) => (at === index ? outlet : other)),
    )
    setEdited(null)
  }
  return (
    <div ref={place} class="option-part">
      <div ref={lines} class="option-part">
        {outlets.length > 0 && (
          <ul class="rows">
            {outlets.map((outlet, index) => (
              <li key={outlet.name} class="row">
                {edited === index ? (
                  <OutletForm
                    outlet={outlet}
                    others={outlets.filter((other) => other !== outlet)}
                    findChanges={findChanges}
                    onKeep={(kept) => keep(index, kept)}
                    onCancel={() => setEdited(null)}
                  />
                ) : (
                  <>
                    <span class="row-text">
                      <bdi class="row-name">{outlet.name}</bdi>
                      {outlet.domain && <bdi class="row-aside">{outlet.domain}</bdi>}
                      {outlet.otherNames.length > 0 && (
                        <span class="row-aside">{list(outlet.otherNames)}</span>
                      )}
                    </span>
                    <button
                      type="button"
                      class="tool"
                      title={say('outletEdit', { outlet: outlet.name })}
                      data-opens={index}
                      onClick={() => setEdited(index)}
                    >
                      <Icon of={Pencil} size={14} />
                      <span class="unseen">{say('outletEdit', { outlet: outlet.name })}</span>
                    </button>
                    <RemoveButton
                      label={say('outletRemove', { outlet: outlet.name })}
                      onRemove={() => {
                        setEdited(null)
                        noteRemoval(index)
                        onKeepOutlets(outlets.filter((other) => other !== outlet))
                      }}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {edited === 'new' ? (
          <OutletForm
            outlet={null}
            others={outlets}
            findChanges={findChanges}
            onKeep={(kept) => keep('new', kept)}
            onCancel={() => setEdited(null)}
          />
        ) : (
          <button type="button" class="plain" data-opens="new" onClick={() => setEdited('new')}>
            <Icon of={Plus} size={14} />
            {say('outletAdd')}
          </button>
        )}
      </div>
    </div>
  )
}
