import { plain } from './plain.ts'

/**
 * What stands deeper in the page than so many elements is not read: Readability takes time by the square of the depth, seconds at a
 * thousand. A parser stops at some hundred; only scripts go on.
 */
export const MAX_DEPTH = 600

/** The elements of a page at which it gets too deep. */
export function elementsTooDeep(document: Document): Element[] {
  const elements = plain(document).getElementsByTagName('*')
  const count = elements.length
  if (count < MAX_DEPTH || !isDeeperThan(FEW, document)) return []
  const found: Element[] = []
  const path: Element[] = []
  for (let n = 0; n < count; n++) {
    const element = elements[n] as Element
    const parent = element.parentNode
    while (path.length > 0 && path[path.length - 1] !== parent) path.pop()
    path.push(element)
    if (path.length === MAX_DEPTH) found.push(element)
  }
  return found
}

/** Hardly a page comes as deep: the browser tells by itself that one does not, which costs less than to look at all its elements. */
const FEW = 60

function isDeeperThan(depth: number, document: Document): boolean {
  const BOOLEAN_TYPE = 3
  return plain(document).evaluate('/*'.repeat(depth), document, null, BOOLEAN_TYPE, null)
    .booleanValue
}
