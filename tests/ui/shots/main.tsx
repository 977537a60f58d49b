import { render } from 'preact'
import cardStyle from '../../../src/ui/card.css?inline'
import '../../../src/ui/options/options.css'
import '../../../src/ui/popup.css'
import '../../../src/ui/welcome.css'
import { states } from '../states.tsx'

/** The page that scripts/shots.ts drives: shows one state at a time, the card in a shadow root as it stands in articles. */
declare global {
  interface Window {
    hearsayStates: {
      readonly names: readonly string[]
      readonly show: (name: string) => Promise<string[]>
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
      render(state.render(), shadow)
      shown = shadow
    } else {
      const place = document.createElement('div')
      stage.append(place)
      render(state.render(), place)
    }
    await new Promise((done) => setTimeout(done, 30))
    const limit = document.documentElement.clientWidth
    return [...shown.querySelectorAll('*')]
      .filter((node) => {
        const box = node.getBoundingClientRect()
        return (
          !node.closest('.chain-figure, pre') &&
          box.width > 1 &&
          (box.right > limit + 1 || box.left < -1)
        )
      })
      .map((node) => node.outerHTML.slice(0, 90))
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
