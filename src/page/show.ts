import { isFramed } from './frames.ts'
import { mark } from './mark.ts'
import { plain } from './plain.ts'

/** Long enough to be found by the eye after a jump, in milliseconds. */
const FLASH_MS = 1_600

/**
 * Brings words of the page into view and flashes them. False where they cannot be seen: the page has taken them away or has
 * folded them up.
 */
export function showRanges(
  document: Document,
  ranges: readonly Range[],
  styles: string | null = null,
): boolean {
  const range = ranges.find((one) => one.startContainer.isConnected && !one.collapsed)
  const view = plain(document).defaultView
  if (!range || !view) return false
  if (range.getClientRects().length === 0) return false
  scrollTo(range, view)
  const undo = mark(document, [{ id: 'flash', look: 'flash', ranges }], styles)
  view.setTimeout(undo, FLASH_MS)
  return true
}

function scrollTo(range: Range, view: Window): void {
  // Of a frame, the window around it may show another part.
  if (!isFramed(view.document) && isInView(range, view)) return
  const element = range.startContainer.parentElement
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'smooth'
  const height = element?.getBoundingClientRect().height ?? 0
  // Through every scrolling box around; a box taller than the window would leave the words out of view.
  if (element && height < view.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    return
  }
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const { top } = range.getBoundingClientRect()
  view.scrollBy({ top: top - view.innerHeight / 3, behavior })
}

function isInView(range: Range, view: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  const margin = view.innerHeight / 8
  return top >= margin && bottom <= view.innerHeight - margin
}
