import { render } from 'preact'
import type { Tabs } from 'webextension-polyfill'
import { loadSettings, wantedLanguages, watchSettings } from '../../src/settings/store.ts'
import { ArchiveContext } from '../../src/ui/archive.ts'
import '../../src/ui/popup.css'
import { Popup } from '../../src/ui/popup.tsx'
import { loadWording } from '../../src/wording/load.ts'
import { openSession, type Session } from './session.ts'

/** Draws popup or side panel into its page; `openPanel` is null where there is no panel to open. */
export async function drawView(openPanel: ((tab: Tabs.Tab) => void) | null): Promise<Session> {
  const root = document.getElementById('app') ?? document.body
  let settings = await loadSettings()
  const wording = await loadWording(wantedLanguages(settings))
  document.documentElement.lang = wording.locale
  document.documentElement.dir = wording.direction
  // In the file stands what the browser shows of the button.
  document.title = wording.say('appName')
  watchSettings((changed) => {
    if (changed.language !== settings.language) location.reload()
    settings = changed
  })
  return openSession(wording, openPanel, (state, site, actions) =>
    render(
      <ArchiveContext.Provider value={settings.archive}>
        <Popup
          state={state}
          site={site}
          actions={{ ...actions, engine: settings.searchEngine }}
          wording={wording}
        />
      </ArchiveContext.Provider>,
      root,
    ),
  )
}
