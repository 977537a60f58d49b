import { shownChildren } from './flat-tree.ts'

/** Text nodes of a clone, each with the live text node that it was copied from. */
export type LiveText = WeakMap<Node, Text>

/** True of a live element that is not to be copied. */
export type LeaveOut = (element: Element) => boolean

/** Elements whose text is never read; dropping them from the clone spares Readability its use of `innerHTML`. */
const UNREAD = 'script, style, noscript, template'

/** Names of controls that would stand in for these properties of their form, to us and to Readability. */
const CLOBBERING = [
  'assignedSlot',
  'childNodes',
  'getAttribute',
  'hasAttribute',
  'localName',
  'nodeType',
  'parentNode',
  'querySelector',
  'shadowRoot',
  'textContent',
]
const CLOBBERED = CLOBBERING.map((name) => `form [name="${name}"], form [id="${name}"]`).join(', ')

/**
 * The forms of a page that cannot be read, as a control in them stands in for what we ask a form for: a page may do so to
 * send a reader of its tree in circles. Rare, and never around an article.
 */
export function clobberedForms(document: Document): ReadonlySet<Element> {
  const forms = new Set<Element>()
  for (const control of document.querySelectorAll(CLOBBERED)) {
    for (let form: Element | null = control.closest('form'); form; form = outerForm(form))
      forms.add(form)
  }
  return forms
}

function outerForm(form: Element): Element | null {
  const walker = form.ownerDocument.createTreeWalker(form.ownerDocument)
  walker.currentNode = form
  const parent = walker.parentNode()
  return parent && parent.nodeType === 1 ? (parent as Element).closest('form') : null
}

/**
 * Copies a document for Readability, which takes its input apart. The text nodes of page and copy are paired in step:
 * Readability moves text nodes but neither merges nor splits them, so each one in its result leads back to the page.
 * A document that is not HTML by type (XHTML) is copied into one that is, as Readability knows tags by capital letters.
 */
export function clonePaired(
  document: Document,
  liveText: LiveText,
  leaveOut: LeaveOut | null = null,
): Document {
  if (document.contentType === 'text/html' && !leaveOut && !hasShadow(document)) {
    const clone = document.cloneNode(true) as Document
    pairText(document, clone, liveText)
    tidy(clone)
    return clone
  }
  const clone = document.implementation.createHTMLDocument('')
  clone.documentElement.replaceWith(
    copyShown(document.documentElement, clone, liveText, leaveOut) ?? clone.createElement('html'),
  )
  tidy(clone)
  return clone
}

/** A fresh copy of the page's body for a document made by `clonePaired`, paired as well. */
export function cloneBodyPaired(
  document: Document,
  clone: Document,
  liveText: LiveText,
  leaveOut: LeaveOut | null = null,
): Element {
  if (leaveOut || hasShadow(document)) {
    const body = copyShown(document.body, clone, liveText, leaveOut) ?? clone.createElement('body')
    tidy(body)
    return body
  }
  const body = clone.importNode(document.body, true)
  pairText(document.body, body, liveText)
  tidy(body)
  return body
}

function pairText(live: Node, copy: Node, liveText: LiveText): void {
  const here = textWalker(live)
  const there = textWalker(copy)
  for (
    let original = here.nextNode(), twin = there.nextNode();
    original && twin;
    original = here.nextNode(), twin = there.nextNode()
  ) {
    liveText.set(twin, original as Text)
  }
}

/** Walks the text nodes and CDATA sections in a node. */
export function textWalker(root: Node): TreeWalker {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument
  if (!document) throw new TypeError('a node without a document')
  return document.createTreeWalker(root, 4 | 8)
}

/** Copies an element with what the reader sees in it: shadow roots, too, which no clone of a document has. */
function copyShown(
  live: Element,
  into: Document,
  liveText: LiveText,
  leaveOut: LeaveOut | null,
): Element | null {
  if (live.localName === 'head') return into.importNode(live, true)
  if (leaveOut?.(live)) return null
  const copy = into.importNode(live, false)
  for (const child of shownChildren(live)) {
    if (child.nodeType === 1) {
      const inner = copyShown(child as Element, into, liveText, leaveOut)
      if (inner) copy.appendChild(inner)
    } else if (child.nodeType === 3 || child.nodeType === 4) {
      const text = into.createTextNode((child as Text).data)
      liveText.set(text, child as Text)
      copy.appendChild(text)
    }
  }
  return copy
}

function hasShadow(document: Document): boolean {
  for (const element of document.getElementsByTagName('*')) {
    if (element.shadowRoot?.textContent?.trim()) return true
  }
  return false
}

/** From so many elements on, Readability is spared what it would throw away, as it takes seconds for it. */
const MANY_ELEMENTS = 20_000
const THROWN_AWAY =
  'nav, footer, menu, dialog, svg, select, [role="navigation"], [role="contentinfo"]'

function tidy(root: ParentNode): void {
  for (const element of root.querySelectorAll(UNREAD)) element.remove()
  if (root.querySelectorAll('*').length > MANY_ELEMENTS)
    for (const element of root.querySelectorAll(THROWN_AWAY)) element.remove()
  // A control's name hides the property of that name from whoever reads its form.
  for (const control of root.querySelectorAll('form [name], form [id]')) {
    control.removeAttribute('name')
    control.removeAttribute('id')
  }
}
