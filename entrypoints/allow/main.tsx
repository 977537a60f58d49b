import { render } from 'preact'
import browser from 'webextension-polyfill'
import { readCheckRequest } from '../../src/check-messages.ts'
import { loadSettings, wantedLanguages } from '../../src/settings/store.ts'
import { AllowSite } from '../../src/ui/allow-site.tsx'
import '../../src/ui/popup.css'
import { WordingContext } from '../../src/ui/wording.tsx'
import { loadWording } from '../../src/wording/load.ts'
import { fulfil } from '../view/checks.ts'

// Opened for a card, which may not ask the browser itself.
const query = new URLSearchParams(location.search)
const addresses = query.getAll('address')
const request = readCheckRequest(JSON.parse(query.get('wish') ?? 'null'))
const wording = await loadWording(wantedLanguages(await loadSettings()))

document.documentElement.lang = wording.locale
document.documentElement.dir = wording.direction
document.title = wording.say('appName')
render(
  <WordingContext.Provider value={wording}>
    <main class="popup">
      <h1 class="unseen">{wording.say('appName')}</h1>
      <AllowSite
        hosts={[...new Set(addresses.map((address) => new URL(address).hostname))]}
        onAllow={() => {
          if (request) void fulfil(addresses, request).then(close)
        }}
        onCancel={close}
      />
    </main>
  </WordingContext.Provider>,
  document.getElementById('app') ?? document.body,
)

/** A window closes itself; a tab that was opened for want of windows has to be closed. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
