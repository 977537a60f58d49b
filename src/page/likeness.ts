import { eachShown, shownParent } from './flat-tree.ts'

/** So many siblings of one form show that it is the form of the article's paragraphs. */
const MIN_ALIKE = 3

/**
 * Answers of an element without chosen text whether it is built as its siblings that have some: a page may put each paragraph into a
 * box of its own, and Readability throws away the boxes with much of their text in links, such as "the Bee reported".
 */
export function likenessFinder(above: ReadonlyMap<Element, number>): (element: Element) => boolean {
  const forms = new Map<Element, ReadonlyMap<string, number>>()
  return (element) => {
    const parent = shownParent(element)
    if (!parent || !above.has(parent)) return false
    let known = forms.get(parent)
    if (!known) {
      known = countForms(parent, above)
      forms.set(parent, known)
    }
    return (known.get(formOf(element)) ?? 0) >= MIN_ALIKE
  }
}

/** How many more children of each form have chosen text than have none. */
function countForms(
  parent: Element,
  above: ReadonlyMap<Element, number>,
): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  for (const child of childElements(parent)) {
    const form = formOf(child)
    forms.set(form, (forms.get(form) ?? 0) + (above.has(child) ? 1 : -1))
  }
  return forms
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
