import { render } from 'preact'
import '../../src/ui/popup.css'
import { Popup } from '../../src/ui/popup.tsx'
import { openSession } from './session.ts'

const root = document.getElementById('app')
if (root) {
  const session = openSession((state, actions) =>
    render(<Popup state={state} actions={actions} />, root),
  )
  void session.begin()
}
