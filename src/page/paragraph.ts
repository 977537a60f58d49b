import { type Block, BlockBuilder, type Surroundings } from './block.ts'
import { kindOf, kindWithin } from './block-kind.ts'
import { eachShown, shownParent } from './flat-tree.ts'
import { furnitureFinder, furnitureLine, isCreditLine } from './furniture.ts'
import { likenessFinder } from './likeness.ts'
import { withoutLinkLists, withoutPullQuotes, withoutRepeated } from './repeated.ts'
import type { Look, LookOf } from './visibility.ts'

/**
 * Reads the article's paragraphs off the live page, in steps. `chosen` are the text nodes that are the article by Readability; the
 * cut into paragraphs, though, is the page's own: elements that stand apart, and two line breaks in a row.
 */
export function* readParagraphs(
  body: Element,
  chosen: ReadonlySet<Text>,
  lookOf: LookOf,
): Generator<void, { readonly paragraphs: Block[]; readonly unseen: number }> {
  const { root, above, total } = findRoot(body, chosen)
  if (!root) return { paragraphs: [], unseen: 0 }
  const read = yield* readBlocks(root, chosen, above, total, lookOf)
  if (read.length > SLICE / 2) yield
  const blocks = read.filter(isParagraph)
  const seen = blocks.filter((block) => block.seen)
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const unseen = length(blocks) - length(seen)
  // An article most of which is folded up, as in a slide show, is all of it the article; elsewhere hidden text is a
  // duplicate, a trap or for other readers.
  const folded = unseen > length(seen)
  const paragraphs = withoutPullQuotes(folded ? withoutRepeated(blocks) : seen)
  return { paragraphs: withoutLinkLists(paragraphs), unseen }
}

/** So many elements are read before the page may work again: some ms of the slower browser. */
const SLICE = 400

function* readBlocks(
  root: Element,
  chosen: ReadonlySet<Text>,
  above: ReadonlyMap<Element, number>,
  total: number,
  lookOf: LookOf,
): Generator<void, Block[]> {
  const top = { element: root, kind: kindWithin(root), link: null, italic: null, seen: true }
  const builder = new BlockBuilder(top)
  const furnitureRule = furnitureFinder()
  const isLikeChosen = likenessFinder(above)
  let entered = 0
  const visit = (element: Element, around: Surroundings, isTaken: boolean) =>
    eachShown(element, (node) => read(node, around, isTaken))
  const read = (node: Node, around: Surroundings, isTaken: boolean) => {
    if (node.nodeType === 3 || node.nodeType === 4)
      builder.append(node as Text, around, isTaken || chosen.has(node as Text))
    else if (node.nodeType === 1) enter(node as Element, around, isTaken)
  }
  const enter = (element: Element, around: Surroundings, isIn: boolean) => {
    entered++
    if (element.localName === 'br') {
      builder.break(around)
      return
    }
    const look = lookOf(element)
    const seen = around.seen && look !== 'unseen'
    // Within a line also what Readability left out is read, such as a mark that it took for decoration.
    const isRead =
      isIn ||
      above.has(element) ||
      (look === 'inline' && element.localName !== 'slot' && !isFootnoteMark(element))
    const isTaken = isIn || (!isRead && (isQuoteSource(element) || isLikeChosen(element)))
    if (
      (!isRead && !isTaken) ||
      isFurniture(element, furnitureRule(element), total, above, look) ||
      isFootnoteMark(element)
    ) {
      if (look === 'block') builder.close(around)
      return
    }
    const link = isLink(element) ? element : around.link
    const italic = isItalic(element) ? element : around.italic
    if (look === 'inline') {
      visit(element, { ...around, link, italic }, isTaken)
      return
    }
    const inside = { element, kind: kindOf(element, around.kind), link, italic, seen }
    builder.close(inside)
    visit(element, inside, isTaken)
    builder.close(around)
  }
  const nodes: Node[] = []
  eachShown(root, (node) => nodes.push(node))
  for (const node of nodes) {
    read(node, top, false)
    if (entered < SLICE) continue
    entered = 0
    yield
  }
  builder.close(top)
  return builder.blocks
}

const isLink = (element: Element) => element.localName === 'a'
const isItalic = (element: Element) => /^(?:i|em|cite|dfn)$/.test(element.localName)

/** The lowest element that holds all chosen text, and how many units of it each element above some holds. */
function findRoot(body: Element, chosen: ReadonlySet<Text>) {
  const right = new Map<Element, number>()
  let total = 0
  for (const node of chosen) {
    const { length } = node.data.trim()
    if (length === 0) continue
    total += length
    const parent = shownParent(node)
    if (parent) right.set(parent, (right.get(parent) ?? 0) + length)
  }
  const above = new Map<Element, number>()
  const parents = new Map<Element, Element | null>()
  for (const [parent, length] of right) {
    for (let up: Element | null = parent; up && up !== body; ) {
      above.set(up, (above.get(up) ?? 0) + length)
      let next = parents.get(up)
      if (next === undefined) {
        next = shownParent(up)
        parents.set(up, next)
      }
      up = next
    }
  }
  let root: Element | null = total > 0 ? body : null
  // An element is put in before those around it: the first that holds all is the lowest.
  for (const [element, length] of above) {
    if (length === total) {
      root = element
      break
    }
  }
  return { root, above, total }
}

function isParagraph(block: Block): boolean {
  const { text } = block
  if (!/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return false
  return isText(block) || isCreditLine(text)
}

function isText({ text, kind, chosen, other, linked }: Block): boolean {
  if (chosen < other) return false
  // A list of links leads to other articles; a heading may be a link to its own place in the page.
  if (linked && kind === 'list-item') return false
  return kind === 'post' || furnitureLine(text, linked && kind !== 'heading') === null
}

/** A box of furniture holds little of an article; one that holds more is the article, whatever its class says. */
const MAX_FURNITURE_SHARE = 0.3
const MAX_CREDIT_BOX = 250

function isFurniture(
  element: Element,
  rule: string | null,
  total: number,
  above: ReadonlyMap<Element, number>,
  look: Look,
): boolean {
  if (!rule) return false
  if (rule === 'tag-caption' && isQuoteSource(element)) return false
  if (!rule.startsWith('class-')) return true
  if ((above.get(element) ?? 0) > total * MAX_FURNITURE_SHARE) return false
  if (look === 'inline' && NAMED_IN_SENTENCES.has(rule) && isInSentence(element)) return false
  const text = rule === 'class-caption' ? '' : (element.textContent ?? '')
  return !(text.length < MAX_CREDIT_BOX && isCreditLine(text.replace(/\s+/g, ' ').trim()))
}

/** Classes that links and names in a sentence have as well: "As [Nora Bell, an author] wrote in [the Times, a related page], …". */
const NAMED_IN_SENTENCES = new Set([
  'class-byline',
  'class-caption',
  'class-navigation',
  'class-related',
])

/** True of an element with words of a sentence right beside it: two or more before, or one that goes on behind. */
function isInSentence(element: Element): boolean {
  const before = element.previousSibling
  const after = element.nextSibling
  return (
    (before?.nodeType === 3 && /\S\s+\S/.test((before as Text).data)) ||
    (after?.nodeType === 3 && /^[\s,]*[a-z]/.test((after as Text).data))
  )
}

/** True of what says whose words a quotation above it are, in the elements that HTML has for it. */
function isQuoteSource(element: Element): boolean {
  const parent = shownParent(element)
  if (element.localName === 'footer' || element.localName === 'cite')
    return parent?.localName === 'blockquote'
  return (
    element.localName === 'figcaption' &&
    parent?.localName === 'figure' &&
    parent.querySelector('blockquote') !== null
  )
}

/** "[1]", a linked "1" or "*", "[citation needed]": what stands above the line without being of the text. */
function isFootnoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false
  const text = (element.textContent ?? '').trim()
  if (/^\[[^\]]{0,40}\]$/.test(text)) return true
  return /^[\d*†‡§, ]{1,12}$/.test(text) && element.querySelector('a') !== null
}
