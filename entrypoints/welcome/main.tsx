import { render } from 'preact'
import browser from 'webextension-polyfill'
import '../../assets/marks.css'
import { loadSettings, wantedLanguages } from '../../src/settings/store.ts'
import { Welcome } from '../../src/ui/welcome.tsx'
import '../../src/ui/welcome.css'
import { loadWording } from '../../src/wording/load.ts'
import { openKeys, readShortcuts } from '../view/shortcuts.ts'
import { markDemo } from './demo.ts'

const root = document.getElementById('app') ?? document.body
const settings = await loadSettings()
const wording = await loadWording(wantedLanguages(settings))
const { os } = await browser.runtime.getPlatformInfo()

document.documentElement.lang = wording.locale
document.documentElement.dir = wording.direction
document.title = wording.say('appName')
render(
  <Welcome
    browser={os === 'android' ? 'android' : import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
    shortcuts={await readShortcuts()}
    onChangeKeys={openKeys}
    onOpenOptions={() => void browser.runtime.openOptionsPage()}
    wording={wording}
  />,
  root,
)
await markDemo(document, { settings, wording })
