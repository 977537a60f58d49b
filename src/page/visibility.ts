/** Answers what a style sheet does to an element. */
export type Looks = {
  /** True where the reader can see the element's text, or could by scrolling. */
  readonly isSeen: (element: Element) => boolean
  /** True where the element's text stands apart from what goes before and after. */
  readonly isBlock: (element: Element) => boolean
}

/** Tags that stand apart where no style sheet is there to ask. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Reads the page's looks as laid out; by tag and inline style where there is no layout, as on the command line. */
export function looksOf(document: Document): Looks {
  const view = document.defaultView
  const hasLayout = view !== null && typeof document.documentElement.checkVisibility === 'function'
  return hasLayout ? laidOut(view) : written
}

function laidOut(view: Window): Looks {
  const blocks = new Map<Element, boolean>()
  return {
    isSeen(element) {
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      return !isClippedAway(element, view)
    },
    isBlock(element) {
      const known = blocks.get(element)
      if (known !== undefined) return known
      const style = view.getComputedStyle(element)
      const answer = standsApart(element, style)
      blocks.set(element, answer)
      return answer
    },
  }
}

function standsApart(element: Element, style: CSSStyleDeclaration): boolean {
  const { display } = style
  if (display === 'contents') return BLOCKS.has(element.localName)
  if (display.startsWith('inline') || display.startsWith('ruby') || display === 'none') return false
  // A drop capital floats; a footnote mark or an icon is placed: both are blocks to the style sheet, not to the reader.
  if (!BLOCKS.has(element.localName) && (style.float !== 'none' || isTakenOut(style))) return false
  return true
}

const isTakenOut = (style: CSSStyleDeclaration) =>
  style.position === 'absolute' || style.position === 'fixed'

/** Text kept for screen readers: a box of a pixel, clipped. Only a box taken out of the flow is looked at closer. */
function isClippedAway(element: Element, view: Window): boolean {
  for (let box: Element | null = element, up = 0; box && up < 3; box = box.parentElement, up++) {
    const style = view.getComputedStyle(box)
    if (!isTakenOut(style)) continue
    if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)')
      return true
    if (style.clipPath.startsWith('inset(50%') || style.clipPath.startsWith('inset(100%'))
      return true
    const { width, height } = box.getBoundingClientRect()
    return width <= 1 && height <= 1 && style.overflow !== 'visible'
  }
  return false
}

const written: Looks = {
  isSeen(element) {
    for (let box: Element | null = element; box; box = box.parentElement) {
      if (box.hasAttribute('hidden')) return false
      const style = box.getAttribute('style')
      if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
        return false
    }
    return true
  },
  isBlock: (element) => BLOCKS.has(element.localName),
}
