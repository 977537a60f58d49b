import { render } from 'preact'
import '../../src/ui/options/options.css'
import { wantedLanguages } from '../../src/settings/store.ts'
import { OptionsPage } from '../../src/ui/options/options-page.tsx'
import { loadWording } from '../../src/wording/load.ts'
import { openOptions } from './session.ts'

const root = document.getElementById('app') ?? document.body

await openOptions(async (state, actions) => {
  // The page itself speaks the language that is chosen in it, at once.
  const wording = await loadWording(wantedLanguages(state.settings))
  document.documentElement.lang = wording.locale
  document.documentElement.dir = wording.direction
  document.title = `${wording.say('options')} · ${wording.say('appName')}`
  render(<OptionsPage state={state} actions={actions} wording={wording} />, root)
})
