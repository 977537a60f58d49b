/** Text nodes of a clone, each with the live text node that it was copied from. */
export type LiveText = WeakMap<Node, Text>

/** Elements whose text is never read; dropping them from the clone spares Readability its use of `innerHTML`. */
const UNREAD = 'script, style, noscript, template'

/**
 * Copies a document for Readability, which takes its input apart. The text nodes of page and copy are paired in step:
 * Readability moves text nodes but neither merges nor splits them, so each one in its result leads back to the page.
 * A document that is not HTML by type (XHTML) is copied into one that is, as Readability knows tags by capital letters.
 */
export function clonePaired(document: Document, liveText: LiveText): Document {
  const clone = copyDocument(document)
  pairText(document.documentElement, clone.documentElement, liveText)
  tidy(clone)
  return clone
}

/** A fresh copy of the page's body for a document made by `clonePaired`, paired as well. */
export function cloneBodyPaired(
  document: Document,
  clone: Document,
  liveText: LiveText,
): HTMLElement {
  const body = clone.importNode(document.body, true)
  pairText(document.body, body, liveText)
  tidy(body)
  return body
}

function copyDocument(document: Document): Document {
  if (document.contentType === 'text/html') return document.cloneNode(true) as Document
  const clone = document.implementation.createHTMLDocument('')
  clone.replaceChild(clone.importNode(document.documentElement, true), clone.documentElement)
  return clone
}

function pairText(live: Node, copy: Node, liveText: LiveText): void {
  const SHOW_TEXT_AND_CDATA = 4 | 8
  const here = live.ownerDocument?.createTreeWalker(live, SHOW_TEXT_AND_CDATA)
  const there = copy.ownerDocument?.createTreeWalker(copy, SHOW_TEXT_AND_CDATA)
  if (!here || !there) return
  for (
    let original = here.nextNode(), twin = there.nextNode();
    original && twin;
    original = here.nextNode(), twin = there.nextNode()
  ) {
    liveText.set(twin, original as Text)
  }
}

function tidy(root: ParentNode): void {
  for (const element of root.querySelectorAll(UNREAD)) element.remove()
}
