import type { CitedAddress, Link, Span } from '../text/types.ts'
import type { Block } from './block.ts'
import { isPost } from './block-kind.ts'
import { shownParent } from './flat-tree.ts'
import { readWebAddress } from './web-address.ts'

/** Links, italics and cited addresses of an article's paragraphs, with their offsets. */
export function readInlines(
  blocks: readonly Block[],
  base: string,
): { links: Link[]; italics: Span[]; cited: CitedAddress[] } {
  const links: Link[] = []
  const italics: Span[] = []
  const cited: CitedAddress[] = []
  const hasCitedQuotes = blocks[0]?.element.ownerDocument.querySelector('q[cite]') != null
  blocks.forEach((block, paragraph) => {
    let link: { start: number; end: number; element: Element } | null = null
    let italic: { start: number; end: number; element: Element } | null = null
    const closeLink = () => {
      const href = link && readWebAddress(link.element.getAttribute('href'), base)
      if (link && href) links.push({ paragraph, start: link.start, end: link.end, href })
      link = null
    }
    const closeItalic = () => {
      if (italic) italics.push({ paragraph, start: italic.start, end: italic.end })
      italic = null
    }
    for (const { node, start, length } of block.pieces) {
      const end = start + length
      const anchor = within(node, block.element, isLink)
      if (link && anchor === (link as { element: Element }).element)
        link = { ...(link as { start: number; element: Element }), end }
      else {
        closeLink()
        if (anchor) link = { start, end, element: anchor }
      }
      const slanted = within(node, block.element, isItalic)
      if (italic && slanted === (italic as { element: Element }).element)
        italic = { ...(italic as { start: number; element: Element }), end }
      else {
        closeItalic()
        if (slanted) italic = { start, end, element: slanted }
      }
    }
    closeLink()
    closeItalic()
    for (const href of citedBy(block, base, hasCitedQuotes)) {
      if (!cited.some((one) => one.href === href.href && one.paragraph === paragraph))
        cited.push({ ...href, paragraph })
    }
  })
  return { links, italics, cited }
}

const isLink = (element: Element) => element.localName === 'a' && element.hasAttribute('href')
const isItalic = (element: Element) => /^(?:i|em|cite|dfn)$/.test(element.localName)

/** The nearest element around a text node that answers, up to the paragraph's own (a link may hold a whole paragraph). */
function within(node: Text, block: Element, is: (element: Element) => boolean): Element | null {
  for (let up = shownParent(node), beyond = 0; up && beyond < 3; up = shownParent(up)) {
    if (is(up)) return up
    if (up === block || beyond > 0) beyond++
  }
  return null
}

function* citedBy(
  block: Block,
  base: string,
  hasCitedQuotes: boolean,
): Generator<{ href: string; kind: CitedAddress['kind'] }> {
  for (
    let up: Element | null = block.element, steps = 0;
    up && steps < 6;
    up = shownParent(up), steps++
  ) {
    const isQuote = up.localName === 'blockquote' || up.localName === 'q'
    const cite = isQuote ? readWebAddress(up.getAttribute('cite'), base) : null
    if (cite) yield { href: cite, kind: isPost(up) ? 'post' : 'cite' }
    if (isPost(up)) {
      const permalink = [...up.querySelectorAll('a[href]')].at(-1)
      const href = readWebAddress(
        permalink?.getAttribute('href') ??
          up.getAttribute('data-instgrm-permalink') ??
          up.getAttribute('data-href'),
        base,
      )
      if (href) yield { href, kind: 'post' }
      return
    }
    if (isQuote) return
  }
  if (!hasCitedQuotes) return
  for (const quote of block.element.querySelectorAll('q[cite]')) {
    const cite = readWebAddress(quote.getAttribute('cite'), base)
    if (cite) yield { href: cite, kind: 'cite' }
  }
}
