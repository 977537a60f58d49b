import type { ParagraphKind } from '../text/types.ts'
import { announcesLinks, furnitureLine, furnitureRule, isCreditLine } from './furniture.ts'
import type { Piece } from './text-map.ts'
import type { Looks } from './visibility.ts'

/** A stretch of text that the page sets apart, as the reader sees it. */
export type Block = {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly kind: ParagraphKind
  /** The innermost element that stands apart and holds it. */
  readonly element: Element
}

const NONSPACE = /[^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
const UNSEEN = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/
const HEADING = /^h[1-6]$/

/**
 * Reads the article's paragraphs off the live page. `chosen` are the text nodes that are the article by Readability; the
 * cut into paragraphs, though, is the page's own: elements that stand apart, and two line breaks in a row.
 */
export function readBlocks(body: Element, chosen: ReadonlySet<Text>, looks: Looks): Block[] {
  const { root, above, total } = findRoot(body, chosen)
  if (!root) return []
  const blocks: (Block & { readonly linked: boolean })[] = []
  let open: OpenBlock = emptyBlock(root, 'text')

  const close = (element: Element, kind: ParagraphKind) => {
    const block = finish(open)
    if (block) blocks.push(block)
    open = emptyBlock(element, kind)
  }

  const visit = (element: Element, block: Element, kind: ParagraphKind, inLink: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) {
        append(open, node as Text, chosen.has(node as Text), inLink)
        continue
      }
      if (node.nodeType !== 1) continue
      const child = node as Element
      if (child.localName === 'br') {
        if (endsInBreak(open)) close(block, kind)
        else if (open.text !== '') open.breaks = open.text.length
        continue
      }
      if (child.localName === 'sup' && isFootnoteMark(child)) continue
      if (!above.has(child) && !isInlineText(child, looks)) {
        // Nothing of the article is in there; it still keeps apart what stands on its two sides.
        if (looks.isBlock(child)) close(block, kind)
        continue
      }
      if (isFurniture(child, total, above)) {
        if (looks.isBlock(child)) close(block, kind)
        continue
      }
      if (!looks.isSeen(child)) continue
      const linked = inLink || child.localName === 'a'
      if (looks.isBlock(child)) {
        const childKind = kindOf(child, kind)
        close(child, childKind)
        visit(child, child, childKind, linked)
        close(block, kind)
      } else visit(child, block, kind, linked)
    }
  }
  visit(root, root, kindWithin(root), false)
  close(root, 'text')
  return withoutLinkLists(blocks)
}

/** Drops the lists of links that a line such as "More from the Ledger" announces, and the line. */
function withoutLinkLists(blocks: readonly (Block & { readonly linked: boolean })[]): Block[] {
  const kept: Block[] = []
  let inList = false
  for (const block of blocks) {
    if (inList && (block.linked || block.kind === 'list-item')) continue
    inList = announcesLinks(block.text)
    if (!inList) kept.push(block)
  }
  return kept
}

type OpenBlock = {
  text: string
  pieces: Piece[]
  /** Units of text that Readability chose, and units that it did not. */
  chosen: number
  other: number
  /** Units of text that are links. */
  linked: number
  space: boolean
  breaks: number
  element: Element
  kind: ParagraphKind
}

function emptyBlock(element: Element, kind: ParagraphKind): OpenBlock {
  return {
    text: '',
    pieces: [],
    chosen: 0,
    other: 0,
    linked: 0,
    space: false,
    breaks: -1,
    element,
    kind,
  }
}

/** True where the last thing read was a line break: a second one ends the paragraph. */
const endsInBreak = (open: OpenBlock) => open.breaks >= 0 && open.breaks === open.text.length

function append(open: OpenBlock, node: Text, chosen: boolean, inLink: boolean): void {
  const data = node.data
  let end = 0
  for (const { 0: run, index } of data.matchAll(NONSPACE)) {
    const between = data.slice(end, index)
    if (between !== '' && !UNSEEN.test(between)) open.space = true
    end = index + run.length
    if ((open.space || endsInBreak(open)) && open.text !== '') open.text += ' '
    open.space = false
    const last = open.pieces.at(-1)
    const start = open.text.length
    // White space that is one plain space already does not part two pieces.
    if (last && last.node === node && start - last.start === index - last.offset) {
      open.pieces[open.pieces.length - 1] = { ...last, length: start + run.length - last.start }
    } else open.pieces.push({ start, length: run.length, node, offset: index })
    open.text += run
    if (chosen) open.chosen += run.length
    else open.other += run.length
    if (inLink) open.linked += run.length
  }
  const rest = data.slice(end)
  if (rest !== '' && !UNSEEN.test(rest)) open.space = true
}

function finish(open: OpenBlock): (Block & { readonly linked: boolean }) | null {
  const { text, pieces, kind, element } = open
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const linked = open.linked === open.chosen + open.other
  if (!isCreditLine(text)) {
    if (open.chosen < open.other) return null
    // A list of links leads to other articles; a heading may be a link to its own place in the page.
    if (linked && kind === 'list-item') return null
    if (kind !== 'post' && furnitureLine(text, linked && kind !== 'heading')) return null
  }
  return { text, pieces, kind, element, linked }
}

/** The lowest element that holds all chosen text, the elements above chosen text, and how many units each holds. */
function findRoot(body: Element, chosen: ReadonlySet<Text>) {
  const above = new Map<Element, number>()
  let total = 0
  for (const node of chosen) {
    const length = node.data.trim().length
    if (length === 0) continue
    total += length
    for (let up = node.parentElement; up && up !== body; up = up.parentElement)
      above.set(up, (above.get(up) ?? 0) + length)
  }
  let root: Element | null = total > 0 ? body : null
  for (const [element, length] of above) {
    if (length === total && root && (root === body || root.contains(element))) root = element
  }
  return { root, above, total }
}

/** A box of furniture holds little of an article; one that holds more is the article, whatever its class says. */
const MAX_FURNITURE_SHARE = 0.3

function isFurniture(
  element: Element,
  total: number,
  above: ReadonlyMap<Element, number>,
): boolean {
  const rule = furnitureRule(element)
  if (!rule) return false
  const length = above.get(element) ?? 0
  if (!rule.startsWith('class-')) return true
  if (length > total * MAX_FURNITURE_SHARE) return false
  const text = rule === 'class-caption' ? '' : (element.textContent ?? '')
  return !(text.length < 250 && isCreditLine(text.replace(/\s+/g, ' ').trim()))
}

/** Text inside a line that Readability left out, such as a mark that it took for decoration. */
function isInlineText(element: Element, looks: Looks): boolean {
  return !looks.isBlock(element) && furnitureRule(element) === null
}

/** "[1]", a linked "1" or "*", "[citation needed]": what stands above the line without being of the text. */
function isFootnoteMark(sup: Element): boolean {
  const text = (sup.textContent ?? '').trim()
  if (text.length > 40) return false
  return (
    /^\[[^\]]*\]$/.test(text) || (/^[\d*†‡§, ]+$/.test(text) && sup.querySelector('a') !== null)
  )
}

const POST =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-card|reddit-embed|mastodon-embed|threads-embed|text-post-media)\b/

/** True of an embedded post of a social platform, as its embed code leaves it in the page. */
export function isPost(element: Element): boolean {
  return POST.test(element.getAttribute('class') ?? '')
}

function kindOf(element: Element, around: ParagraphKind): ParagraphKind {
  if (around === 'post' || isPost(element)) return 'post'
  if (element.localName === 'blockquote') return 'block-quote'
  if (HEADING.test(element.localName)) return 'heading'
  if (around === 'block-quote') return 'block-quote'
  if (element.localName === 'li' || element.localName === 'dd' || element.localName === 'dt')
    return 'list-item'
  return around
}

function kindWithin(element: Element): ParagraphKind {
  let kind: ParagraphKind = 'text'
  const path: Element[] = []
  for (let up: Element | null = element; up; up = up.parentElement) path.unshift(up)
  for (const step of path) kind = kindOf(step, kind)
  return kind
}
