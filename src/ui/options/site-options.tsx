import { Plus, X } from 'lucide'
import { useState } from 'preact/hooks'
import { readHost, type SiteRule, type Sites } from '../../settings/sites.ts'
import type { MessageKey } from '../../wording/wording.ts'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.tsx'
import { TextField, Tick } from './fields.tsx'
import { useFocusAfterRemoval } from './focus.ts'

/** Where the browser lets Hearsay in without being asked at each page. */
export type AllowedSites = { readonly hosts: readonly string[]; readonly all: boolean }

export type SiteActions = {
  /** `always` asks the browser for the site, so it is called in the reader's click itself. */
  readonly onSetSite: (host: string, rule: SiteRule) => void
  readonly onSetAllSites: (on: boolean) => void
}

/** `check` is a site that Hearsay may read when the reader has an original there checked. */
const ruleKeys: { readonly [rule in 'always' | 'never' | 'check']: MessageKey } = {
  always: 'siteIsAlways',
  never: 'siteIsNever',
  check: 'siteIsCheck',
}

type SiteOptionsProps = {
  readonly sites: Sites
  readonly allowed: AllowedSites
  readonly actions: SiteActions
}

/** Where Hearsay works without being asked. States: no site, some, one that the browser has shut, all sites, a wrong name typed. */
export function SiteOptions({ sites, allowed, actions }: SiteOptionsProps) {
  const { say } = useWording()
  const { onSetSite, onSetAllSites } = actions
  const isRuled = (host: string) => sites.always.includes(host) || sites.never.includes(host)
  const listed = [
    ...sites.always.map((host) => ({ host, rule: 'always' as const })),
    ...sites.never.map((host) => ({ host, rule: 'never' as const })),
    ...allowed.hosts
      .filter((host) => !isRuled(host))
      .map((host) => ({ host, rule: 'check' as const })),
  ].sort((a, b) => a.host.localeCompare(b.host))
  const { list, noteRemoval } = useFocusAfterRemoval(listed.length)
  const isShut = (host: string) => !allowed.all && !allowed.hosts.includes(host)
  return (
    <div ref={list} class="option-part">
      <Tick checked={sites.all && allowed.all} hint={say('sitesAllMeaning')} onTick={onSetAllSites}>
        {say('sitesAll')}
      </Tick>
      {listed.length === 0 ? (
        <p class="hint">{say('sitesNone')}</p>
      ) : (
        <ul class="rows">
          {listed.map(({ host, rule }, index) => (
            <li key={host} class="row">
              <span class="row-text">
                <bdi class="row-name">{host}</bdi>
                <span class={`tag tag-${rule}`}>{say(ruleKeys[rule])}</span>
                {rule === 'always' && isShut(host) && (
                  <span class="row-aside wrong">{say('siteNotAllowed')}</span>
                )}
              </span>
              {rule === 'always' && isShut(host) && (
                <button type="button" class="plain" onClick={() => onSetSite(host, 'always')}>
                  {say('siteAllow')}
                </button>
              )}
              <RemoveButton
                label={say('siteRemove', { host })}
                onRemove={() => {
                  noteRemoval(index)
                  onSetSite(host, null)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <SiteForm onSetSite={onSetSite} />
    </div>
  )
}

function SiteForm({ onSetSite }: Pick<SiteActions, 'onSetSite'>) {
  const { say } = useWording()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = (rule: SiteRule) => {
    const host = readHost(typed)
    setWrong(host === null)
    if (host === null) return
    onSetSite(host, rule)
    setTyped('')
  }
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault()
        add('always')
      }}
    >
      <TextField
        label={say('site')}
        value={typed}
        inputMode="url"
        error={wrong ? say('siteNoHost') : null}
        onType={(value) => {
          setTyped(value)
          setWrong(false)
        }}
      />
      <div class="buttons">
        <button type="submit" class="plain">
          <Icon of={Plus} size={14} />
          {say('siteAddAlways')}
        </button>
        <button type="button" class="plain" onClick={() => add('never')}>
          {say('siteAddNever')}
        </button>
      </div>
    </form>
  )
}

/** Takes a line out of a list. */
export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" class="tool" title={label} data-removes onClick={onRemove}>
      <Icon of={X} size={15} />
      <span class="unseen">{label}</span>
    </button>
  )
}
