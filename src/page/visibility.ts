import { plain } from './plain.ts'
/** How an element's text stands on the page: apart from what goes before and after, in line with it, or not to be seen. */
export type Look = 'block' | 'inline' | 'unseen'
export type LookOf = (element: Element) => Look

/** Tags that stand apart where no style sheet is there to ask. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** True of an element that stands apart unless a style sheet says otherwise. */
export function isBlockTag(element: Element): boolean {
  return BLOCKS.has(element.localName)
}

/**
 * Reads looks off the page as laid out; by tag and inline style where there is no layout, as on the command line. Answers for an
 * element whose ancestors are seen: they are to be asked first.
 */
export function looksOf(document: Document): LookOf {
  const { defaultView: view, documentElement } = plain(document)
  const hasLayout = view !== null && typeof documentElement.checkVisibility === 'function'
  return hasLayout ? (element) => laidOut(element, view) : written
}

function laidOut(element: Element, view: Window): Look {
  const style = view.getComputedStyle(element)
  const { display, position } = style
  if (display === 'none' || style.visibility !== 'visible') return 'unseen'
  const isTakenOut = position === 'absolute' || position === 'fixed'
  if (isTakenOut && isClippedAway(element, style)) return 'unseen'
  const byTag = isBlockTag(element)
  if (display === 'contents') return byTag ? 'block' : 'inline'
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline'
  // A drop capital floats; a footnote mark or an icon is placed: both are blocks to the style sheet, not to the reader.
  if (!byTag && (isTakenOut || style.float !== 'none')) return 'inline'
  return 'block'
}

/** Text kept for screen readers: a box of a pixel, clipped. */
function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:0px|1px)(?:, |,| )(?:0px|1px)/.test(style.clip)) return true
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true
  if (style.overflow === 'visible') return false
  const { width, height } = element.getBoundingClientRect()
  return width <= 1 && height <= 1
}

function written(element: Element): Look {
  if (element.hasAttribute('hidden')) return 'unseen'
  const style = element.getAttribute('style')
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
    return 'unseen'
  return isBlockTag(element) ? 'block' : 'inline'
}
