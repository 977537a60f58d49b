/**
 * The nodes that show in an element, as the reader sees them: those of its open shadow root where it has one, and in a slot
 * those that were put into it.
 */
export function shownChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.()
    if (assigned && assigned.length > 0) return assigned
  }
  return element.childNodes
}

/** The element around a node, through slots and shadow roots; null at the top. */
export function shownParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  if (parent?.nodeType === 1) return parent as Element
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null
}
