/** Looks for what a narrow page would keep from its reader. Each finding is the beginning of the element's markup. */

/** What may scroll sideways, or is cut on purpose (a long quotation after three lines). */
const mayBeCut = '.chain-figure, pre, .unseen, .quote-words'

/** Elements that reach beyond the page. */
export function findStickingOut(shown: ParentNode): string[] {
  const limit = document.documentElement.clientWidth
  return [...shown.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return (
        !element.closest('.chain-figure, pre') &&
        box.width > 1 &&
        (box.right > limit + 1 || box.left < -1)
      )
    })
    .map((element) => `sticks out: ${begin(element)}`)
}

/** Elements whose text is wider than they are, and fields whose chosen or suggested text is. */
export function findCut(shown: ParentNode): string[] {
  return [...shown.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest(mayBeCut) && !element.closest('svg'))
    .filter((element) => isTooNarrow(element) || isFieldTooNarrow(element))
    .map((element) => `is cut: ${begin(element)}`)
}

function isTooNarrow(element: HTMLElement): boolean {
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === 3 && node.textContent?.trim(),
  )
  if (!hasText || getComputedStyle(element).display.startsWith('inline')) {
    return hasText && element.matches('button') && element.scrollWidth > element.clientWidth + 1
  }
  return element.scrollWidth > element.clientWidth + 1
}

function isFieldTooNarrow(element: HTMLElement): boolean {
  const text =
    element instanceof HTMLSelectElement
      ? element.selectedOptions[0]?.text
      : element instanceof HTMLInputElement
        ? element.placeholder
        : ''
  if (!text) return false
  const style = getComputedStyle(element)
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return false
  pen.font = style.font
  // A list has an arrow at its end.
  const arrow = element instanceof HTMLSelectElement ? 20 : 0
  const room =
    element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow
  return pen.measureText(text).width > room + 1
}

function begin(element: Element): string {
  return element.outerHTML.slice(0, 140)
}
