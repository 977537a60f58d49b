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
  /** What each post gave: many paragraphs may stand in one. */
  const posts = new Map<Element, string | null>()
  blocks.forEach((block, paragraph) => {
    for (const { start, end, element } of block.links) {
      const href = readLink(element, base)
      if (href) links.push({ paragraph, start, end, href })
    }
    for (const { start, end } of block.italics) italics.push({ paragraph, start, end })
    const own = new Map<string, CitedAddress>()
    const cite = (href: string | null, kind: CitedAddress['kind']) => {
      if (href && !own.has(href)) own.set(href, { href, kind, paragraph })
    }
    citeQuoteAround(block, base, posts, cite)
    if (hasCitedQuotes) citeQuotesIn(block, base, cite)
    cited.push(...own.values())
  })
  return { links, italics, cited }
}

type Cite = (href: string | null, kind: CitedAddress['kind']) => void

/** The block quote or post that a paragraph stands in. */
function citeQuoteAround(
  { element, kind }: Block,
  base: string,
  posts: Map<Element, string | null>,
  cite: Cite,
): void {
  const isInQuote = kind === 'post' || kind === 'block-quote'
  for (
    let up: Element | null = isInQuote ? element : null, steps = 0;
    up && steps < 6;
    up = shownParent(up), steps++
  ) {
    const isQuote = up.localName === 'blockquote' || up.localName === 'q'
    if (isQuote) cite(readWebAddress(up.getAttribute('cite'), base), isPost(up) ? 'post' : 'cite')
    if (isPost(up)) {
      const known = posts.get(up)
      const href = known === undefined ? postAddress(up, base) : known
      posts.set(up, href)
      cite(href, 'post')
      return
    }
    if (isQuote) return
  }
}

function postAddress(post: Element, base: string): string | null {
  const permalink = [...post.querySelectorAll('a[href]')].at(-1)
  return readWebAddress(
    permalink?.getAttribute('href') ??
      post.getAttribute('data-instgrm-permalink') ??
      post.getAttribute('data-href'),
    base,
  )
}

/** The quotations in line whose words are the paragraph's. */
function citeQuotesIn({ element, pieces }: Block, base: string, cite: Cite): void {
  for (const { node } of pieces) {
    for (let up = shownParent(node); up && up !== element; up = shownParent(up))
      if (up.localName === 'q') cite(readWebAddress(up.getAttribute('cite'), base), 'cite')
  }
}
