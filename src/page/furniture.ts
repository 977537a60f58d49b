import {
  CREDIT_LINES,
  FURNITURE,
  FURNITURE_LINES,
  type FurnitureLine,
  LINKS_FOLLOW,
  type LinePattern,
} from '../rules/page-furniture.ts'

/** A line of furniture is short: longer ones are text, whatever they begin with. */
const MAX_LINE = 400

const TAGS = new Map<string, string>()
const ROLES = new Map<string, string>()
const WORDS: { id: string; words: RegExp; mayMatch: QuickLook }[] = []
for (const rule of FURNITURE) {
  if ('tags' in rule) for (const tag of rule.tags) TAGS.set(tag, rule.id)
  else if ('roles' in rule) for (const role of rule.roles) ROLES.set(role, rule.id)
  else WORDS.push({ ...rule, mayMatch: quickLook({ line: rule.words, holds: rule.holds }) })
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
    const lower = spaced.toLowerCase()
    for (const { id, words, mayMatch } of WORDS)
      if (mayMatch(lower) && words.test(spaced)) return id
  }
  return null
}

/** A line with the quick look that spares its expression. */
type Line = { readonly rule: FurnitureLine; readonly mayMatch: QuickLook }

/** The lines that begin with a word, by the word; and those that begin with any. */
const LINES_BY_WORD = new Map<string, Line[]>()
const OTHER_LINES: Line[] = []
for (const rule of FURNITURE_LINES) {
  const line = { rule, mayMatch: quickLook(rule) }
  if (!rule.opens) OTHER_LINES.push(line)
  for (const word of new Set(listed(rule.opens).map(firstWord)))
    LINES_BY_WORD.set(word, [...(LINES_BY_WORD.get(word) ?? []), line])
}
const CREDITS = CREDIT_LINES.map((rule) => ({ rule, mayMatch: quickLook(rule) }))
const OVER_LINKS = quickLook(LINKS_FOLLOW)

/** The rule by which a whole paragraph is no part of the article; `linked` where all of it is a link. */
export function furnitureLine(text: string, linked: boolean): string | null {
  if (text.length > MAX_LINE) return null
  const lower = text.toLowerCase()
  const isOne = ({ rule, mayMatch }: Line) =>
    (!rule.linked || linked) && mayMatch(lower) && rule.line.test(text)
  const line = LINES_BY_WORD.get(firstWord(lower))?.find(isOne) ?? OTHER_LINES.find(isOne)
  return line?.rule.id ?? null
}

/** True of a paragraph that credits another outlet: it counts wherever it stands. */
export function isCreditLine(text: string): boolean {
  if (text.length > MAX_LINE) return false
  const lower = text.toLowerCase()
  return CREDITS.some(({ rule, mayMatch }) => mayMatch(lower) && rule.line.test(text))
}

/** True of a line that stands over links to other articles. */
export function announcesLinks(text: string): boolean {
  return OVER_LINKS(text.toLowerCase()) && LINKS_FOLLOW.line.test(text)
}

type QuickLook = (lower: string) => boolean

/** Makes the quick look at a paragraph, given in lower case, that tells where a pattern need not be tried. */
export function quickLook({ opens, holds, most = MAX_LINE }: LinePattern): QuickLook {
  const parts = holds === undefined ? null : listed(holds)
  const beginnings = opens === undefined ? null : listed(opens)
  return (lower) => {
    if (lower.length > most) return false
    if (parts && !parts.some((part) => lower.includes(part))) return false
    if (!beginnings) return true
    const from = lower.search(/[^[(\s]/)
    return beginnings.some((words) => lower.startsWith(words, from))
  }
}

function listed(written = ''): readonly string[] {
  return written === '' ? [] : written.split(', ')
}

function firstWord(lower: string): string {
  return /^[[(\s]*([a-z]*)/.exec(lower)?.[1] ?? ''
}
