import { eachShown } from './flat-tree.ts'

/** Leads from the text nodes of clones to the live ones that they were copied from. */
export class TextPairs {
  /** Each looks in one clone: Readability may go back to an earlier one. */
  readonly #finders: ((wanted: Set<Node>) => Text[])[] = []

  /** The live text nodes of the text nodes of one clone, in document order. */
  liveOf(copies: Set<Node>): Set<Text> {
    return new Set(this.#finders.flatMap((find) => find(copies)))
  }

  /**
   * Pairs the text of a node with that of its copy, in step. Lists that the browser keeps, as few of their nodes are ever asked
   * for: walking either tree in script costs as much as half of what Readability does.
   */
  pairTrees(live: Node, copy: Node): void {
    const here = textNodesIn(live)
    const there = textNodesIn(copy)
    this.#finders.push((wanted) => {
      const found: Text[] = []
      for (let at = 0; at < there.snapshotLength && found.length < wanted.size; at++) {
        if (wanted.has(there.snapshotItem(at) as Node)) found.push(here.snapshotItem(at) as Text)
      }
      return found
    })
  }

  /** Takes over pairs of copy and live node, in document order. */
  takePairs(pairs: ReadonlyMap<Node, Text>): void {
    this.#finders.push((wanted) =>
      [...pairs].flatMap(([copy, live]) => (wanted.has(copy) ? live : [])),
    )
  }
}

/** True of a live element that is not to be copied. */
export type LeaveOut = (element: Element) => boolean

/** Elements whose text is never read; dropping them from the clone spares Readability its use of `innerHTML`. */
const UNREAD = 'script, style, noscript, template'

/** Names of controls that would stand in for these properties of their form, to us and to Readability. */
const CLOBBERING = new Set([
  'assignedSlot',
  'firstChild',
  'getAttribute',
  'hasAttribute',
  'localName',
  'nodeType',
  'parentElement',
  'parentNode',
  'querySelector',
  'shadowRoot',
  'textContent',
])

/**
 * The forms of a page that cannot be read, as a control in them stands in for what we ask a form for: a page may do so to
 * send a reader of its tree in circles. Rare, and never around an article.
 */
export function clobberedForms(document: Document): ReadonlySet<Element> {
  const forms = new Set<Element>()
  if (document.getElementsByTagName('form').length === 0) return forms
  for (const control of document.querySelectorAll('form [name], form [id]')) {
    if (!CLOBBERING.has(control.getAttribute('name') ?? '') && !CLOBBERING.has(control.id)) continue
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
  texts: TextPairs,
  leaveOut: LeaveOut | null = null,
): Document {
  if (document.contentType === 'text/html' && !leaveOut && !hasShadow(document)) {
    const clone = document.cloneNode(true) as Document
    texts.pairTrees(document, clone)
    tidy(clone)
    return clone
  }
  const clone = document.implementation.createHTMLDocument('')
  const pairs = new Map<Node, Text>()
  clone.documentElement.replaceWith(
    copyShown(document.documentElement, clone, pairs, leaveOut) ?? clone.createElement('html'),
  )
  texts.takePairs(pairs)
  tidy(clone)
  return clone
}

/** A fresh copy of the page's body for a document made by `clonePaired`, paired as well. */
export function cloneBodyPaired(
  document: Document,
  clone: Document,
  texts: TextPairs,
  leaveOut: LeaveOut | null = null,
): Element {
  if (leaveOut || hasShadow(document)) {
    const pairs = new Map<Node, Text>()
    const body = copyShown(document.body, clone, pairs, leaveOut) ?? clone.createElement('body')
    texts.takePairs(pairs)
    tidy(body)
    return body
  }
  const body = clone.importNode(document.body, true)
  texts.pairTrees(document.body, body)
  tidy(body)
  return body
}

/** XPath's snapshot, as it is kept by the browser and not touched by what becomes of the nodes. */
function textNodesIn(root: Node): XPathResult {
  const ORDERED_NODE_SNAPSHOT_TYPE = 7
  return documentOf(root).evaluate('.//text()', root, null, ORDERED_NODE_SNAPSHOT_TYPE, null)
}

/** Walks the text nodes and CDATA sections in a node. */
export function textWalker(root: Node): TreeWalker {
  return documentOf(root).createTreeWalker(root, 4 | 8)
}

function documentOf(node: Node): Document {
  const document = node.nodeType === 9 ? (node as Document) : node.ownerDocument
  if (!document) throw new TypeError('a node without a document')
  return document
}

/** Copies an element with what the reader sees in it: shadow roots, too, which no clone of a document has. */
function copyShown(
  live: Element,
  into: Document,
  pairs: Map<Node, Text>,
  leaveOut: LeaveOut | null,
): Element | null {
  if (live.localName === 'head') return into.importNode(live, true)
  if (leaveOut?.(live)) return null
  const copy = into.importNode(live, false)
  eachShown(live, (child) => {
    if (child.nodeType === 1) {
      const inner = copyShown(child as Element, into, pairs, leaveOut)
      if (inner) copy.appendChild(inner)
    } else if (child.nodeType === 3 || child.nodeType === 4) {
      const text = into.createTextNode((child as Text).data)
      pairs.set(text, child as Text)
      copy.appendChild(text)
    }
  })
  return copy
}

/** Asks each element, in the list that the browser keeps: a selector for those that can have a shadow root takes ten times as long. */
function hasShadow(document: Document): boolean {
  const elements = document.getElementsByTagName('*')
  const count = elements.length
  for (let n = 0; n < count; n++) {
    if (elements[n]?.shadowRoot?.textContent?.trim()) return true
  }
  return false
}

/** From so many elements on, Readability is spared what it would throw away, as it takes seconds for it. */
const MANY_ELEMENTS = 20_000
const THROWN_AWAY =
  'nav, footer, menu, dialog, svg, select, [role="navigation"], [role="contentinfo"]'

function tidy(root: Document | Element): void {
  for (const element of root.querySelectorAll(UNREAD)) element.remove()
  if (root.getElementsByTagName('*').length > MANY_ELEMENTS)
    for (const element of root.querySelectorAll(THROWN_AWAY)) element.remove()
  // A control's name hides the property of that name from whoever reads its form.
  if (root.getElementsByTagName('form').length > 0)
    for (const control of root.querySelectorAll('form [name], form [id]')) {
      control.removeAttribute('name')
      control.removeAttribute('id')
    }
}
