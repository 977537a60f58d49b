import { render } from 'preact'
import browser from 'webextension-polyfill'
import '../../src/ui/popup.css'
import { Popup } from '../../src/ui/popup.tsx'
import { loadWording } from '../../src/wording/load.ts'
import { openSession } from './session.ts'

const root = document.getElementById('app')
if (root) {
  const wording = await loadWording([browser.i18n.getUILanguage()])
  const session = openSession(wording, (state, actions) =>
    render(<Popup state={state} actions={actions} wording={wording} />, root),
  )
  void session.begin()
}
