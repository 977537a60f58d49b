import type { CitedAddress, Link, Span } from '../text/types.ts'
import type { Block } from './block.ts'
import { isPost } from './block-kind.ts'
import { shownParent } from './flat-tree.ts'
import { plain } from './plain.ts'
import { readLink, readWebAddress } from './web-address.ts'

/** Links, italics and cited addresses of an article's paragraphs, with their offsets. */
export function readInlines(
  blocks: readonly Block[],
  base: string,
): { links: Link[]; italics: Span[]; cited: CitedAddress[] } {
  const links: Link[] = []
  const italics: Span[] = []
  const cited: CitedAddress[] = []
  const page = blocks[0]?.element.ownerDocument
  const hasCitedQuotes = page !== undefined && plain(page).querySelector('q[cite]') !== null
  blocks.forEach((block, paragraph) => {
    for (const { start, end, element } of block.links) {
      const href = readLink(element, base)
      if (href) links.push({ paragraph, start, end, href })
    }
    for (const { start, end } of block.italics) italics.push({ paragraph, start, end })
    for (const href of citedBy(block, base, hasCitedQuotes)) {
      if (!cited.some((one) => one.href === href.href && one.paragraph === paragraph))
        cited.push({ ...href, paragraph })
    }
  })
  return { links, italics, cited }
}

function* citedBy(
  block: Block,
  base: string,
  hasCitedQuotes: boolean,
): Generator<{ href: string; kind: CitedAddress['kind'] }> {
  const isInQuote = block.kind === 'post' || block.kind === 'block-quote'
  for (
    let up: Element | null = isInQuote ? block.element : null, steps = 0;
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
