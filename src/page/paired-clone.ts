import { takeAwayNames } from './clobbering.ts'
import { MAX_DEPTH } from './depth.ts'
import { eachShown } from './flat-tree.ts'
import { plain } from './plain.ts'
import { isBlockTag } from './visibility.ts'

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
  pairTrees(live: Node, copy: Node, page: Document, clone: Document): void {
    const here = textNodesIn(live, page)
    const there = textNodesIn(copy, clone)
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

/**
 * Elements whose text is never read. Dropping them from the clone spares Readability its use of `innerHTML`, and a look at each of
 * the parts that drawings have.
 */
const UNREAD = 'script, style, noscript, template, svg, link, meta'
const UNREAD_TAGS = new Set(UNREAD.split(', '))

/** Elements that may hide themselves by what is written in them; see `isHidden`. */
const MAYBE_HIDDEN = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]'

/**
 * Copies a document for Readability, which takes its input apart. The text nodes of page and copy are paired in step:
 * Readability moves text nodes but neither merges nor splits them, so each one in its result leads back to the page.
 * The head is left out, as nothing in it is shown. A document that is not HTML by type (XHTML) is copied into one that is, as
 * Readability knows tags by capital letters.
 */
export function clonePaired(
  document: Document,
  texts: TextPairs,
  leaveOut: LeaveOut | null = null,
): Document {
  const { contentType, documentElement, implementation, cloneNode } = plain(document)
  const isHtml = contentType === 'text/html'
  const clone = isHtml ? (cloneNode(false) as Document) : implementation.createHTMLDocument('')
  const root = clone.importNode(documentElement, false)
  root.appendChild(cloneBodyPaired(document, clone, texts, leaveOut))
  clone.documentElement?.remove()
  clone.appendChild(root)
  return clone
}

/** A copy of the page's body for a document made by `clonePaired`, paired as well. */
export function cloneBodyPaired(
  document: Document,
  clone: Document,
  texts: TextPairs,
  leaveOut: LeaveOut | null = null,
): Element {
  const { body: live, contentType } = plain(document)
  if (contentType !== 'text/html' || leaveOut || hasShadow(document)) {
    const pairs = new Map<Node, Text>()
    const body = copyShown(live, clone, pairs, leaveOut) ?? clone.createElement('body')
    texts.takePairs(pairs)
    tidy(body)
    return body
  }
  const body = clone.importNode(live, true)
  texts.pairTrees(live, body, document, clone)
  tidy(body)
  return body
}

/** XPath's snapshot, as it is kept by the browser and not touched by what becomes of the nodes. */
function textNodesIn(root: Node, document: Document): XPathResult {
  const ORDERED_NODE_SNAPSHOT_TYPE = 7
  return plain(document).evaluate('.//text()', root, null, ORDERED_NODE_SNAPSHOT_TYPE, null)
}

/** Copies an element with what the reader sees in it: shadow roots, too, which no clone of a document has. */
function copyShown(
  live: Element,
  into: Document,
  pairs: Map<Node, Text>,
  leaveOut: LeaveOut | null,
  depth = 0,
): Element | null {
  // Shadow roots may lie in one another as well.
  if (depth > MAX_DEPTH || leaveOut?.(live)) return null
  const copy = into.importNode(live, false)
  eachShown(live, (child) => {
    if (child.nodeType === 1) {
      const inner = copyShown(child as Element, into, pairs, leaveOut, depth + 1)
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
  const elements = plain(document).getElementsByTagName('*')
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

/** Takes out of a copy what is not read, or would mislead Readability. */
function tidy(root: Element): void {
  for (const element of root.querySelectorAll(`${UNREAD}, ${MAYBE_HIDDEN}`))
    if (UNREAD_TAGS.has(element.localName) || isHidden(element)) element.remove()
  if (root.getElementsByTagName('*').length > MANY_ELEMENTS)
    for (const element of root.querySelectorAll(THROWN_AWAY)) element.remove()
  takeAwayNames(root)
  fillListItems(root)
}

/** As Readability has it, which asks each element of the page, and for a style declaration of each: that takes longer than all else. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('style')) {
    const { style } = element as HTMLElement
    if (style && (style.display === 'none' || style.visibility === 'hidden')) return true
  }
  if (element.hasAttribute('hidden')) return true
  if (element.getAttribute('aria-hidden') !== 'true') return false
  const { className } = element
  return typeof className !== 'string' || !className.includes('fallback-image')
}

/** UTF-16 units from which a list item is a paragraph rather than an entry of a menu. */
const LONG_ITEM = 100

/** Puts the text of long list items into paragraphs: Readability weighs those alone, and would not find an article that is a list. */
function fillListItems(root: Element): void {
  for (const item of root.querySelectorAll('li, dd')) {
    if ((item.textContent?.length ?? 0) < LONG_ITEM) continue
    if ([...item.querySelectorAll('*')].some(isBlockTag)) continue
    const paragraph = (item.ownerDocument as Document).createElement('p')
    paragraph.append(...item.childNodes)
    item.append(paragraph)
  }
}
