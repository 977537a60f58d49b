import { eachShown, shownParent } from './flat-tree.ts'

/** So many siblings of one form show that it is the form of the article's paragraphs. */
const MIN_ALIKE = 3

/**
 * Answers of an element without chosen text whether it is built as its siblings that have some: a page may put each paragraph into a
 * box of its own, and Readability throws away the boxes with much of their text in links, such as "the Bee reported".
 */
export function likenessFinder(above: ReadonlyMap<Element, number>): (element: Element) => boolean {
  const judged = new Map<Element, Map<string, boolean>>()
  return (element) => {
    const parent = shownParent(element)
    if (!parent || !above.has(parent)) return false
    const form = formOf(element)
    let known = judged.get(parent)
    if (!known) {
      known = new Map()
      judged.set(parent, known)
    }
    let isLike = known.get(form)
    if (isLike === undefined) {
      isLike = countMore(parent, element, form, above) >= MIN_ALIKE
      known.set(form, isLike)
    }
    return isLike
  }
}

/** How many more children of the form of `element` have chosen text than have none. */
function countMore(
  parent: Element,
  { localName }: Element,
  form: string,
  above: ReadonlyMap<Element, number>,
): number {
  let more = 0
  for (const child of childElements(parent)) {
    if (child.localName === localName && formOf(child) === form) more += above.has(child) ? 1 : -1
  }
  return more
}

/** Tag and class of an element and the tags of what it holds: `div.text>p`. */
function formOf(element: Element): string {
  const inner = childElements(element).map(({ localName }) => localName)
  return `${element.localName}.${element.getAttribute('class') ?? ''}>${inner.join()}`
}

/** Not by its name: in a form, a field may stand for it. */
function childElements(element: Element): Element[] {
  const children: Element[] = []
  eachShown(element, (node) => {
    if (node.nodeType === 1) children.push(node as Element)
  })
  return children
}
