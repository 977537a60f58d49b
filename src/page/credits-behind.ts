import { furnitureFinder, isCreditLine } from './furniture.ts'
import { plain } from './plain.ts'
import { isBlockTag } from './visibility.ts'

/** Elements looked at behind an article: what belongs to it stands close. */
const MOST_LOOKED_AT = 60
/** UTF-16 units of a credit. */
const MAX_CREDIT = 250

/**
 * Lines that credit another outlet behind the last paragraph, which Readability leaves out where they stand in a box of their own.
 * `chosen` is Readability's text, in document order.
 */
export function readCreditsBehind(document: Document, chosen: ReadonlySet<Text>): Text[] {
  const last = [...chosen].findLast(({ data }) => data.trim() !== '')
  return last ? creditsBehind(document, last).flatMap((one) => textNodesIn(one, document)) : []
}

function creditsBehind(document: Document, last: Text): Element[] {
  const around = last.parentElement?.closest('article, main, [role="main"]')
  if (!around) return []
  const furnitureRule = furnitureFinder()
  const found: Element[] = []
  eachElementAfter(last, around, document, (element) => {
    if (/^(?:article|ul|ol|table)$/.test(element.localName)) return 'skip'
    const rule = furnitureRule(element)
    if (rule && !/^class-(?:byline|caption)$/.test(rule)) return 'skip'
    if (holdsBlocks(element) || !(isBlockTag(element) || standsAlone(element))) return 'enter'
    const text = textOf(element)
    if (text.length <= MAX_CREDIT && isCreditLine(text)) found.push(element)
    return 'skip'
  })
  return found
}

type Step = 'enter' | 'skip'

/** Visits the elements of `around` that follow a node, in document order. */
function eachElementAfter(
  node: Node,
  around: Element,
  document: Document,
  visit: (element: Element) => Step,
): void {
  const walker = plain(document).createTreeWalker(around, 1)
  walker.currentNode = node
  for (let looked = 0; looked < MOST_LOOKED_AT; looked++) {
    const next = walker.nextNode() as Element | null
    if (!next) return
    if (visit(next) === 'skip') walker.currentNode = lastIn(next)
  }
}

function lastIn(node: Node): Node {
  let last = node
  while (last.lastChild) last = last.lastChild
  return last
}

/** True of an inline element that is no part of a line: `<p>…</p><small>With files from …</small>`. */
function standsAlone({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].every(
    (node) => node === null || (node.nodeType === 3 ? !node.nodeValue?.trim() : isBlock(node)),
  )
}

const isBlock = (node: Node) => node.nodeType === 1 && isBlockTag(node as Element)

function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isBlockTag)
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function textNodesIn(element: Element, document: Document): Text[] {
  const nodes: Text[] = []
  const walker = plain(document).createTreeWalker(element, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}
