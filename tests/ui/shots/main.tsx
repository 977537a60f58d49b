import { render } from 'preact'
import cardStyle from '../../../src/ui/card.css?inline'
import '../../../src/ui/options/options.css'
import '../../../src/ui/popup.css'
import '../../../src/ui/welcome.css'
import type { Language } from '../../../src/wording/languages.ts'
import type { Messages } from '../../../src/wording/wording.ts'
import { english, speechOf, states } from '../states.tsx'
import { findCut, findStickingOut } from './cut.ts'

/** The page that scripts/shots.ts drives: shows one state at a time, the card in a shadow root as it stands in articles. */
declare global {
  interface Window {
    hearsayStates: {
      readonly names: readonly string[]
      /** Shows a state; gives what sticks out of the page or is cut. */
      readonly show: (name: string) => Promise<string[]>
      /** Shows states in another language (BCP 47) from now on. */
      readonly speak: (language: Language) => Promise<void>
      readonly audit: () => Promise<string[]>
    }
    axe: {
      run: (
        context: unknown,
        options: unknown,
      ) => Promise<{
        violations: {
          id: string
          help: string
          nodes: { html: string; failureSummary?: string }[]
        }[]
      }>
    }
  }
}

const messagesOf = import.meta.glob<{ readonly default: Messages }>(
  '../../../src/wording/messages/*.ts',
)
let speech = english

const stage = document.querySelector('#stage') as HTMLElement

window.hearsayStates = {
  names: states.map((state) => `${state.component} ${state.name}`),
  show: async (name) => {
    const state = states.find((one) => `${one.component} ${one.name}` === name)
    render(null, stage)
    stage.replaceChildren()
    if (!state) return [`no state ${name}`]
    let shown: ParentNode = stage
    if (state.component === 'card') {
      const host = document.createElement('div')
      const page = document.createElement('main')
      page.style.cssText = 'padding: 12px; display: grid; justify-items: start'
      page.append(host)
      stage.append(page)
      const shadow = host.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(cardStyle)
      shadow.adoptedStyleSheets = [sheet]
      render(state.render(speech), shadow)
      shown = shadow
    } else {
      const place = document.createElement('div')
      stage.append(place)
      render(state.render(speech), place)
    }
    await new Promise((done) => setTimeout(done, 30))
    return [...findStickingOut(shown), ...findCut(shown)]
  },
  speak: async (language) => {
    const { default: messages } =
      await messagesOf[`../../../src/wording/messages/${language}.ts`]!()
    speech = speechOf(language, messages)
    document.documentElement.lang = language
    document.documentElement.dir = speech.full.direction
  },
  audit: async () => {
    const { violations } = await window.axe.run(document, {
      rules: { 'document-title': { enabled: false }, region: { enabled: true } },
    })
    return violations.map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes
          .map((node) => `${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`)
          .join(' | ')
          .slice(0, 500)}`,
    )
  },
}
