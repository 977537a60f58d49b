import { plain } from './plain.ts'

/** What we ask of any element of the page that is read, and so of a form. */
const ASKED = [
  'assignedSlot',
  'firstChild',
  'getAttribute',
  'getBoundingClientRect',
  'hasAttribute',
  'localName',
  'nextSibling',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelectorAll',
  'shadowRoot',
] as const

/**
 * The forms of a page that cannot be read, as controls in them stand in by their names for what we ask a form for: a page may do so
 * to send a reader of its tree in circles. Rare, and never around an article.
 */
export function clobberedForms(document: Document): ReadonlySet<Element> {
  const clobbered = new Set<Element>()
  for (const form of plain(document).getElementsByTagName('form')) {
    const prototype: object = Object.getPrototypeOf(form)
    const isClobbered =
      typeof form.textContent !== 'string' ||
      ASKED.some((key) => form[key] !== Reflect.get(prototype, key, form))
    if (isClobbered) clobbered.add(form)
  }
  return clobbered
}

/** What is to be found by its name on its document, or on its form. */
const NAMED_ON_DOCUMENT = 'embed[name], iframe[name], img[name], object[name], object[id]'
const CONTROLS = ['button', 'fieldset', 'img', 'input', 'object', 'output', 'select', 'textarea']
const NAMED_ON_FORM = CONTROLS.flatMap((tag) => [`${tag}[name]`, `${tag}[id]`]).join()

/**
 * Takes the names away, in a copy, by which elements stand in for something that documents and forms have themselves. `root` is what
 * `plain` gives of a document, or an element of it.
 */
export function takeAwayNames(root: Document | Element): void {
  const forms = root.getElementsByTagName('form')
  const [form] = forms
  const own: object[] = [Object.getPrototypeOf(root.ownerDocument ?? root)]
  if (form) own.push(Object.getPrototypeOf(form))
  for (const element of root.querySelectorAll(
    form ? `${NAMED_ON_DOCUMENT}, ${NAMED_ON_FORM}` : NAMED_ON_DOCUMENT,
  )) {
    for (const attribute of ['name', 'id']) {
      const name = element.getAttribute(attribute)
      if (name && own.some((prototype) => name in prototype)) element.removeAttribute(attribute)
    }
  }
  for (const one of forms) {
    const name = plain(one).getAttribute('name')
    if (name && own.some((prototype) => name in prototype)) plain(one).removeAttribute('name')
  }
}
