import { render } from 'preact'
import type { Tabs } from 'webextension-polyfill'
import { loadSettings, wantedLanguages } from '../../src/settings/store.ts'
import '../../src/ui/popup.css'
import { Popup } from '../../src/ui/popup.tsx'
import { loadWording } from '../../src/wording/load.ts'
import { openSession, type Session } from './session.ts'

/** Draws popup or side panel into its page; `openPanel` is null where there is no panel to open. */
export async function drawView(openPanel: ((tab: Tabs.Tab) => void) | null): Promise<Session> {
  const root = document.getElementById('app') ?? document.body
  const wording = await loadWording(wantedLanguages(await loadSettings()))
  document.documentElement.lang = wording.locale
  document.documentElement.dir = wording.direction
  // In the file stands what the browser shows of the button.
  document.title = wording.say('appName')
  return openSession(wording, openPanel, (state, site, actions) =>
    render(<Popup state={state} site={site} actions={actions} wording={wording} />, root),
  )
}
