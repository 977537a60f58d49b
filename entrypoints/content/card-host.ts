import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom'
import { render, type VNode } from 'preact'
import { plain } from '../../src/page/plain.ts'
import { copyText } from './copy-text.ts'

/** Hearsay's only element in the page; there while a card is open. */
const hostName = 'hearsay-ui'

/** A card beside some words of the page, in a closed shadow root of the top layer. */
export type CardHost = {
  readonly element: HTMLElement
  /** Draws the card and puts it beside the words; `rects` gives where they stand now, in px of the viewport. */
  show(card: VNode, rects: () => readonly DOMRect[]): void
  /** Puts text on the clipboard, in a click on the card. False where the browser refuses. */
  copy(text: string): Promise<boolean>
  /** Gives the keyboard to the card, so that a screen reader reads it; Tab goes on to its controls. */
  focus(): void
  hide(): void
}

/** Makes the host; it is put into the page by `show` and taken out by `hide`. */
export function createCardHost(document: Document, styles: string): CardHost {
  // By namespace: in a page that is XML by type, createElement makes elements that are no HTML.
  const create = (name: string) =>
    plain(document).createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement
  const element = create(hostName)
  // Inline and important, so that no style sheet of the page moves, hides or restyles it.
  const looks = {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    margin: '0',
    padding: '0',
    border: '0',
    width: 'max-content',
    background: 'transparent',
    overflow: 'visible',
    'z-index': '2147483647',
  }
  for (const [name, value] of Object.entries(looks)) {
    element.style.setProperty(name, value, 'important')
  }
  const root = element.attachShadow({ mode: 'closed' })
  const style = create('style')
  style.textContent = styles
  const body = create('div')
  root.append(style, body)
  let stopFollowing: (() => void) | null = null

  return {
    element,
    show(card, rects) {
      stopFollowing?.()
      if (!element.isConnected) plain(document).documentElement.append(element)
      // The top layer lies above the page's own dialogs and outside its transforms.
      element.popover = 'manual'
      if (!element.matches(':popover-open')) element.showPopover()
      render(card, body)
      const words = {
        getBoundingClientRect: () => bounds(rects()),
        getClientRects: () => [...rects()],
        contextElement: plain(document).documentElement,
      }
      stopFollowing = autoUpdate(words, element, () => void place(element, words))
    },
    copy: (text) => copyText(text, body),
    focus() {
      body.querySelector<HTMLElement>('[role="dialog"]')?.focus()
    },
    hide() {
      stopFollowing?.()
      stopFollowing = null
      render(null, body)
      element.remove()
    },
  }
}

/** Takes away what an earlier, orphaned copy of Hearsay left in the page. */
export function removeLeftHosts(document: Document): void {
  for (const element of [...plain(document).documentElement.children]) {
    if (element.localName === hostName) element.remove()
  }
}

type Words = { getBoundingClientRect(): DOMRect; contextElement: Element }

async function place(element: HTMLElement, words: Words): Promise<void> {
  const { x, y, middlewareData } = await computePosition(words, element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(8),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply({ availableHeight }) {
          element.style.setProperty('--room', `${Math.max(120, Math.floor(availableHeight))}px`)
        },
      }),
      hide(),
    ],
  })
  element.style.setProperty('left', `${Math.round(x)}px`, 'important')
  element.style.setProperty('top', `${Math.round(y)}px`, 'important')
  // Words scrolled away take their card along; the keyboard stays in it.
  const gone = middlewareData.hide?.referenceHidden === true
  element.style.setProperty('opacity', gone ? '0' : '1', 'important')
  element.style.setProperty('pointer-events', gone ? 'none' : 'auto', 'important')
}

function bounds(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  const right = Math.max(...rects.map((rect) => rect.right))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
