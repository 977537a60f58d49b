/**
 * Visits the nodes that show in an element, as the reader sees them: those of its open shadow root where it has one, and in a
 * slot those that were put into it.
 */
export function eachShown(element: Element, visit: (node: Node) => void): void {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.()
    if (assigned && assigned.length > 0) {
      for (const node of assigned) visit(node)
      return
    }
  }
  for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling)
    visit(node)
}

/** The element around a node, through slots and shadow roots; null at the top. */
export function shownParent(node: Node): Element | null {
  const parent = node.parentElement
  // Only what stands right in a host of a shadow root can be in a slot of it.
  if (parent) return (parent.shadowRoot && (node as Element | Text).assignedSlot) || parent
  const root = node.parentNode
  return root && 'host' in root ? (root as ShadowRoot).host : null
}
