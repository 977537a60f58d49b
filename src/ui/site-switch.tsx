import { useWording } from './wording.tsx'

/** What can be chosen for the site of the page: to be traced at load, or, where all sites are, to be left alone. */
export type SiteChoice = {
  readonly host: string
  readonly offers: 'always' | 'never'
  readonly on: boolean
}

type SiteSwitchProps = { readonly choice: SiteChoice; readonly onChoose: (on: boolean) => void }

/** Whether Hearsay works by itself on the site of the page. States: always, never, each on and off. */
export function SiteSwitch({ choice, onChoose }: SiteSwitchProps) {
  const { show } = useWording()
  const host = <bdi class="site-host">{choice.host}</bdi>
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={choice.on}
        onChange={(event) => {
          // The browser may refuse: what is shown follows its answer.
          const wanted = event.currentTarget.checked
          event.currentTarget.checked = choice.on
          onChoose(wanted)
        }}
      />
      <span>{show(choice.offers === 'always' ? 'siteAlways' : 'siteNever', { host })}</span>
    </label>
  )
}
