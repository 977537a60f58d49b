import { isUpper, isWordCode } from './token.ts'
import type { Article, Quotation } from './types.ts'

/**
 * Finds every stretch in quotation marks, outermost first, in reading order: “ ” " " ‘ ’ ' ' `` '' « » „ “ and nested ones.
 *
 * Marks are paired with a stack, paragraph by paragraph. A quotation left open goes on in the next paragraph where that one
 * begins with an opening mark, as newspapers set long quotations; only the last of them is closed.
 */
export function findQuotations(article: Article): readonly Quotation[] {
  const found: Quotation[] = []
  const { paragraphs } = article
  const singles = singlesAreMainMarks(paragraphs)
  let carried = false
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const text = paragraphs[paragraph] ?? ''
    const marks = findMarks(text)
    if (marks.length === 0) {
      carried = false
      continue
    }
    const nextOpens = startsWithMark(paragraphs[paragraph + 1] ?? '')
    carried = pairMarks({ text, paragraph, marks, carried, nextOpens, singles }, found)
  }
  return found
}

/** A mark that may open or close a quotation. Marks of one family pair with each other. */
type Mark = {
  readonly at: number
  readonly length: number
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
}
type Family =
  | 'double'
  | 'straight'
  | 'single'
  | 'straight-single'
  | 'ticks'
  | 'guillemets'
  | 'corner'

const SPACE = /[\s([{<—–\-/…]/

/** Characters that may be quotation marks. Found by the regular expression engine: a loop over every character is slow cold. */
const MARK_CHARACTERS = /["'`\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c-\u300f]/g

function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  MARK_CHARACTERS.lastIndex = 0
  for (let match = MARK_CHARACTERS.exec(text); match; match = MARK_CHARACTERS.exec(text)) {
    const mark = markAt(text, match.index)
    if (!mark) continue
    marks.push(mark)
    MARK_CHARACTERS.lastIndex = match.index + mark.length
  }
  return marks
}

/** Which way each character opens: true opens, false closes, null either. */
const FAMILIES: ReadonlyMap<number, readonly [Family, boolean | null]> = new Map([
  [0x22, ['straight', null]],
  [0x27, ['straight-single', null]],
  [0x60, ['straight-single', true]],
  [0xab, ['guillemets', null]],
  [0xbb, ['guillemets', null]],
  [0x2018, ['single', null]],
  [0x2019, ['single', null]],
  [0x201a, ['single', true]],
  [0x201b, ['single', true]],
  [0x201c, ['double', null]],
  [0x201d, ['double', null]],
  [0x201e, ['double', true]],
  [0x201f, ['double', true]],
  [0x2039, ['guillemets', null]],
  [0x203a, ['guillemets', null]],
  [0x300c, ['corner', true]],
  [0x300d, ['corner', false]],
  [0x300e, ['corner', true]],
  [0x300f, ['corner', false]],
])

/** Two single marks that stand for a double one: `` '' ‘‘ ’’. */
const DOUBLED = new Set([0x27, 0x60, 0x2018, 0x2019])

function markAt(text: string, at: number): Mark | null {
  const code = text.charCodeAt(at)
  const known = FAMILIES.get(code)
  if (!known) return null
  let [family, opening] = known
  let length = 1
  if (DOUBLED.has(code) && text.charCodeAt(at + 1) === code) {
    family = 'ticks'
    length = 2
    opening = code === 0x60 || code === 0x2018 ? true : code === 0x2019 ? false : null
  }
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ')
  const after = text[at + length] ?? ' '
  const wordBefore = isWordCode(before.charCodeAt(0))
  const wordAfter = isWordCode(after.charCodeAt(0))
  // An apostrophe inside a word ("don't", "O'Brien") is no mark at all.
  if (family.endsWith('single') && wordBefore && wordAfter) return null
  const roomBefore = SPACE.test(before) || isMark(before)
  const roomAfter = /\s/.test(after)
  let opens: boolean
  if (opening !== null) opens = opening
  // “ closes in German („…“) and where an author mistyped it at the end of a word.
  else if (code === 0x201c || code === 0x2018) opens = roomBefore || wordAfter
  else if (code === 0x201d || code === 0x2019) opens = roomBefore && wordAfter && before === ' '
  // French sets a space inside: « oui », dit-elle.
  else if (
    family === 'guillemets' &&
    /\s/.test(before) &&
    (roomAfter || /[,.;:!?)\]]/.test(after))
  ) {
    opens = code === 0xab || code === 0x2039
  } else opens = roomBefore && !roomAfter
  const closesAnyway = family === 'straight' || family === 'straight-single'
  const closes = !opens || (opening === null && closesAnyway && !/[\s([{]/.test(before))
  return { at, length, family, opens, closes }
}

function isMark(character: string): boolean {
  return '"“”‘’\'`«»„'.includes(character)
}

function startsWithMark(text: string): boolean {
  const start = text.trimStart()
  if (/^(?:["“„«]|``|'')/.test(start)) return true
  return /^['‘]/.test(start) && isUpper(start[1] ?? '')
}

/**
 * True where the article sets its quotations in single marks, as British papers do: then ‘…’ may run on over paragraphs.
 * Double marks decide against it as soon as they hold most of the quotations.
 */
function singlesAreMainMarks(paragraphs: readonly string[]): boolean {
  let single = 0
  let double = 0
  for (const text of paragraphs) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x201c || code === 34) double++
      else if (code === 0x2018 || code === 39) {
        if (at === 0 || /[\s(]/.test(text[at - 1] ?? '')) single++
      }
    }
  }
  return single > 2 && single > double
}

type Setting = {
  readonly text: string
  readonly paragraph: number
  readonly marks: readonly Mark[]
  readonly carried: boolean
  readonly nextOpens: boolean
  readonly singles: boolean
}
type Open = { readonly mark: Mark; readonly continues: boolean }

/** Pairs the marks of one paragraph; says whether a quotation is left open for the next. */
function pairMarks(setting: Setting, found: Quotation[]): boolean {
  const { text, paragraph, marks, singles } = setting
  const stack: Open[] = []
  const made: Quotation[] = []
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark) continue
    const partner = mark.closes ? topOf(stack, mark.family) : -1
    if (partner >= 0 && !(isApostrophe(text, mark) && closesLater(text, marks, index))) {
      const open = stack[partner]
      // What was opened inside and never closed is dropped: an apostrophe, or a mark left out.
      stack.length = partner
      if (open) push(open.mark.at, open.mark.length, mark.at, mark.length, open.continues, false)
      continue
    }
    const isSingle = mark.family.endsWith('single')
    if (mark.opens) {
      if (isSingle && !opensSingle(setting, index)) continue
      const same = topOf(stack, mark.family)
      if (same >= 0 && !isSingle && !isNestedAlike(marks, index)) {
        const left = stack[same]
        // Opened twice: the first lost its closing mark. It ends with the sentence before the second.
        stack.length = same
        if (left && looksUnclosed(text, left.mark, mark.at))
          push(
            left.mark.at,
            left.mark.length,
            inquitIn(text, left.mark.at, mark.at) ?? lastOf(text, mark.at),
            0,
            left.continues,
            false,
          )
      }
      const first = text.slice(0, mark.at).trim() === ''
      stack.push({ mark, continues: setting.carried && first && (!isSingle || singles) })
    } else if (mark.closes && !isSingle && made.length === 0) {
      // The opening mark is missing, or stands paragraphs above: the quotation begins with the paragraph.
      const single = stack[0]
      if (stack.length === 0) {
        if (!isInches(text, mark.at) && !OPENS_WITH_INQUIT.test(text))
          push(0, 0, mark.at, mark.length, setting.carried, false)
      } else if (single && stack.length === 1 && /[,.!?]/.test(text[mark.at - 1] ?? '')) {
        // “‘It is over,” he said”: closed by the wrong mark.
        stack.length = 0
        push(single.mark.at, single.mark.length, mark.at, mark.length, single.continues, false)
      }
    }
  }
  let open = false
  const left = stack.find((entry) => !entry.mark.family.endsWith('single') || singles)
  if (left) {
    open = setting.nextOpens
    // The closing mark was left out, or is the wrong one: “It is over, said Ruiz”, “It is over,’ he said”.
    const cut = open ? null : inquitIn(text, left.mark.at, text.length)
    const end = cut ?? trimmedEnd(text)
    if (end > left.mark.at + left.mark.length) {
      const closing = cut !== null && /[’'”"]/.test(text[cut] ?? '') ? 1 : 0
      push(left.mark.at, left.mark.length, end, closing, left.continues, open)
    }
  }
  made.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  for (const quotation of nest(made)) found.push(quotation)
  return open

  function push(
    at: number,
    opening: number,
    end: number,
    closing: number,
    continues: boolean,
    isOpen: boolean,
  ): void {
    if (end <= at + opening) return
    made.push({
      paragraph,
      start: at + opening,
      end,
      outer: { paragraph, start: at, end: end + closing },
      depth: 0,
      open: isOpen,
      continues,
    })
  }
}

/** "He said "never" to me," she said: straight marks inside straight marks, where two in a row close. */
function isNestedAlike(marks: readonly Mark[], index: number): boolean {
  const [mark, next, after] = [marks[index], marks[index + 1], marks[index + 2]]
  const closesOnly = (one: Mark | undefined) =>
    one !== undefined && one.family === mark?.family && one.closes && !one.opens
  return mark?.family === 'straight' && closesOnly(next) && closesOnly(after)
}

/** 27" is a size. */
function isInches(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '')
}

const SAID =
  '(?:said|says|told|tells|added|wrote|writes|asked|explained|recalled|noted|argued|insisted|continued|replied)'
const SOMEBODY = "(?:he|she|they|(?:the |an? )?[A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+){0,3})"
/** “It is over, said Ann Ruiz”, “It is over,’ she said”: where an inquit begins though no mark closes the words before it. */
const INQUIT = new RegExp(`[,?!](?=[’']? (?:${SAID} ${SOMEBODY}|${SOMEBODY} ${SAID})\\b)`)
/** He said it is over,” … : the words in front of the missing mark are the writer's. */
const OPENS_WITH_INQUIT = new RegExp(
  `^\\s*(?:[Ii]n |[Oo]n )?${SOMEBODY.replace('(?:he|', '(?:[Hh]e|[Ss]he|[Tt]hey|he|')} ${SAID}\\b`,
)

/** The end of the words before an inquit between two places, behind their comma; null where none stands there. */
function inquitIn(text: string, from: number, until: number): number | null {
  const found = text.slice(from, until).search(INQUIT)
  return found < 0 ? null : from + found + 1
}

function topOf(stack: readonly Open[], family: Family): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    const other = stack[index]?.mark.family
    if (other === family) return index
    // Editors mix curly and straight marks; they close each other where nothing else does.
    if (other === 'single' && family === 'straight-single') return index
    if (other === 'straight-single' && family === 'single') return index
    if (other === 'double' && family === 'straight') return index
    if (other === 'straight' && family === 'double') return index
    if (other === 'double' && family === 'ticks') return index
    if (other === 'ticks' && (family === 'double' || family === 'straight')) return index
  }
  return -1
}

/** “the workers’ rights”: after s, before a lower-case word, ’ may be a possessive. */
function isApostrophe(text: string, mark: Mark): boolean {
  if (!mark.family.endsWith('single')) return false
  const next = text[mark.at + 2] ?? ''
  return (
    /[sS]/.test(text[mark.at - 1] ?? '') &&
    text[mark.at + 1] === ' ' &&
    isWordCode(next.charCodeAt(0)) &&
    !isUpper(next)
  )
}

/** Longest single-marked stretch that is looked through for a closing mark, in marks. */
const LOOK_AHEAD = 24

function closesLater(text: string, marks: readonly Mark[], index: number): boolean {
  for (let next = index + 1; next < marks.length && next <= index + LOOK_AHEAD; next++) {
    const mark = marks[next]
    if (!mark?.family.endsWith('single')) continue
    if (mark.opens && /\s/.test(text[mark.at - 1] ?? ' ')) return false
    if (mark.closes && !isApostrophe(text, mark)) return true
  }
  return false
}

/**
 * A single mark opens only where one closes it in the paragraph: else it is an apostrophe (’90s, ’em, rock ’n’ roll). Behind a colon it
 * may stay open where the next paragraph goes on.
 */
function opensSingle({ text, marks, singles, nextOpens }: Setting, index: number): boolean {
  const mark = marks[index]
  if (!mark) return false
  if (/^(?:\d\ds?\b|em\b|tis\b|til\b|cause\b|n['’])/i.test(text.slice(mark.at + 1, mark.at + 8)))
    return false
  for (let next = index + 1; next < marks.length && next <= index + LOOK_AHEAD; next++) {
    const other = marks[next]
    if (other?.family.endsWith('single') && other.closes) return true
  }
  if (singles && nextOpens && /[:,] $/.test(text.slice(0, mark.at))) return true
  return index === 0 && text.slice(0, mark.at).trim() === ''
}

function looksUnclosed(text: string, mark: Mark, until: number): boolean {
  return /[.!?,]\s*$/.test(text.slice(Math.max(mark.at, until - 4), until))
}

function lastOf(text: string, until: number): number {
  let end = until
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  return end
}

function trimmedEnd(text: string): number {
  return lastOf(text, text.length)
}

/** Gives each quotation its depth. Of two that cross, as mistyped marks may make them, the one that begins first stays. */
function nest(quotations: readonly Quotation[]): readonly Quotation[] {
  const nested: Quotation[] = []
  const ends: number[] = []
  for (const quotation of quotations) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= quotation.outer.start) ends.pop()
    const around = ends.at(-1)
    if (around !== undefined && around < quotation.outer.end) continue
    nested.push(ends.length > 0 ? { ...quotation, depth: ends.length } : quotation)
    ends.push(quotation.outer.end)
  }
  return nested
}
