import { CREDIT_LINE, FURNITURE, FURNITURE_LINES, LINKS_FOLLOW } from '../rules/page-furniture.ts'

const TAGS = new Map<string, string>()
const ROLES = new Map<string, string>()
const WORDS: { id: string; words: RegExp }[] = []
for (const rule of FURNITURE) {
  if ('tags' in rule) for (const tag of rule.tags) TAGS.set(tag, rule.id)
  else if ('roles' in rule) for (const role of rule.roles) ROLES.set(role, rule.id)
  else WORDS.push(rule)
}

/** The rule by which an element is no part of the article's text; null where none applies. */
export function furnitureRule(element: Element): string | null {
  const byTag = TAGS.get(element.localName)
  if (byTag) return byTag
  const role = element.getAttribute('role')
  const byRole = role && ROLES.get(role)
  if (byRole) return byRole
  // `className` is no string on SVG, and a form may hide the properties of its own element behind a field's name.
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.length > 1 ? furnitureWord(names) : null
}

const MAX_NAME = 80

/** The rule that a list of class names and ids falls under. */
export function furnitureWord(names: string): string | null {
  for (const name of names.split(/\s+/)) {
    // Generated names ("css-1x2y3z") and those of frameworks run long and say nothing.
    if (name === '' || name.length > MAX_NAME) continue
    const spaced = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/_+/g, '-')
      .replace(/-{2,}/g, '-')
    for (const { id, words } of WORDS) if (words.test(spaced)) return id
  }
  return null
}

/** A line of furniture is short: longer ones are text, whatever they begin with. */
const MAX_LINE = 400

/** The rule by which a whole paragraph is no part of the article; `linked` where all of it is a link. */
export function furnitureLine(text: string, linked: boolean): string | null {
  if (text.length > MAX_LINE) return null
  for (const rule of FURNITURE_LINES) {
    if ((!rule.linked || linked) && rule.line.test(text)) return rule.id
  }
  return null
}

/** True of a paragraph that credits another outlet: it counts wherever it stands. */
export function isCreditLine(text: string): boolean {
  return text.length <= MAX_LINE && CREDIT_LINE.test(text)
}

/** True of a line that stands over links to other articles. */
export function announcesLinks(text: string): boolean {
  return text.length <= 80 && LINKS_FOLLOW.test(text)
}
