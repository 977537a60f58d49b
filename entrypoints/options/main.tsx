import { render } from 'preact'
import '../../src/ui/options/options.css'
import { wantedLanguages } from '../../src/settings/store.ts'
import { OptionsPage } from '../../src/ui/options/options-page.tsx'
import { loadWording } from '../../src/wording/load.ts'
import { openOptions } from './session.ts'

const root = document.getElementById('app') ?? document.body

let drawings = 0

await openOptions(async (state, actions) => {
  const drawing = ++drawings
  // The page itself speaks the language that is chosen in it, at once.
  const wording = await loadWording(wantedLanguages(state.settings))
  if (drawing !== drawings) return // a later state is drawn already
  document.documentElement.lang = wording.locale
  document.documentElement.dir = wording.direction
  document.title = `${wording.say('options')} · ${wording.say('appName')}`
  render(<OptionsPage state={state} actions={actions} wording={wording} />, root)
})
