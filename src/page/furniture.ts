import {
  CREDIT_LINES,
  FURNITURE,
  FURNITURE_LINES,
  type FurnitureLine,
  LINKS_FOLLOW,
  type LinePattern,
} from '../rules/page-furniture.ts'

const TAGS = new Map<string, string>()
const ROLES = new Map<string, string>()
const WORDS: { id: string; words: RegExp }[] = []
for (const rule of FURNITURE) {
  if ('tags' in rule) for (const tag of rule.tags) TAGS.set(tag, rule.id)
  else if ('roles' in rule) for (const role of rule.roles) ROLES.set(role, rule.id)
  else WORDS.push(rule)
}

/**
 * Tells the rule by which an element is no part of the article's text; null where none applies. To be made for one reading: it
 * remembers the names that it has judged, as the paragraphs of a page have few between them.
 */
export function furnitureFinder(): (element: Element) => string | null {
  const judged = new Map<string, string | null>()
  return (element) => {
    const byTag = TAGS.get(element.localName)
    if (byTag) return byTag
    const role = element.getAttribute('role')
    const byRole = role && ROLES.get(role)
    if (byRole) return byRole
    // `className` is no string on SVG, and a form may hide the properties of its own element behind a field's name.
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (names.length === 1) return null
    let rule = judged.get(names)
    if (rule === undefined) {
      rule = furnitureWord(names)
      judged.set(names, rule)
    }
    return rule
  }
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

const lists = new Map<string, readonly string[]>()

/** The lines that begin with a word, by the word; and those that begin with any. */
const LINES_BY_WORD = new Map<string, FurnitureLine[]>()
const OTHER_LINES = FURNITURE_LINES.filter(({ opens }) => !opens)
for (const rule of FURNITURE_LINES) {
  for (const word of new Set(listed(rule.opens).map(firstWord)))
    LINES_BY_WORD.set(word, [...(LINES_BY_WORD.get(word) ?? []), rule])
}

/** The rule by which a whole paragraph is no part of the article; `linked` where all of it is a link. */
export function furnitureLine(text: string, linked: boolean): string | null {
  if (text.length > MAX_LINE) return null
  const lower = text.toLowerCase()
  const isOne = (rule: FurnitureLine) =>
    (!rule.linked || linked) && mayMatch(rule, lower) && rule.line.test(text)
  const rule = LINES_BY_WORD.get(firstWord(lower))?.find(isOne) ?? OTHER_LINES.find(isOne)
  return rule?.id ?? null
}

/** True of a paragraph that credits another outlet: it counts wherever it stands. */
export function isCreditLine(text: string): boolean {
  if (text.length > MAX_LINE) return false
  const lower = text.toLowerCase()
  return CREDIT_LINES.some((rule) => mayMatch(rule, lower) && rule.line.test(text))
}

/** True of a line that stands over links to other articles. */
export function announcesLinks(text: string): boolean {
  return mayMatch(LINKS_FOLLOW, text.toLowerCase()) && LINKS_FOLLOW.line.test(text)
}

/** The quick look at a paragraph, given in lower case, that spares most expressions. */
export function mayMatch({ opens, holds, most }: LinePattern, lower: string): boolean {
  if (most !== undefined && lower.length > most) return false
  if (holds !== undefined && !listed(holds).some((part) => lower.includes(part))) return false
  if (opens === undefined) return true
  const from = lower.search(/[^[(\s]/)
  return listed(opens).some((words) => lower.startsWith(words, from))
}

function listed(written = ''): readonly string[] {
  let list = lists.get(written)
  if (!list) {
    list = written === '' ? [] : written.split(', ')
    lists.set(written, list)
  }
  return list
}

function firstWord(lower: string): string {
  return /^[[(\s]*([a-z]*)/.exec(lower)?.[1] ?? ''
}
