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
const WORD = /[\p{L}\p{N}]/u

function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Most characters are ASCII letters and blanks: leave them at once.
    if (code > 96 && code < 171) continue
    if (code === 34) add('straight', 1, null)
    else if (code === 39) {
      if (text.charCodeAt(at + 1) === 39) add('ticks', 2, null)
      else add('straight-single', 1, null)
    } else if (code === 96) {
      if (text.charCodeAt(at + 1) === 96) add('ticks', 2, true)
      else add('straight-single', 1, true)
    } else if (code > 170) {
      if (code === 0x201c || code === 0x201d) add('double', 1, null)
      else if (code === 0x201e || code === 0x201f) add('double', 1, true)
      else if (code === 0x2018 || code === 0x2019) {
        if (code === 0x2019 && text.charCodeAt(at + 1) === 0x2019) add('ticks', 2, null)
        else if (code === 0x2018 && text.charCodeAt(at + 1) === 0x2018) add('ticks', 2, true)
        else add('single', 1, null)
      } else if (code === 0x201a) add('single', 1, true)
      else if (code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a)
        add('guillemets', 1, null)
      else if (code === 0x300c || code === 0x300e) add('corner', 1, true)
      else if (code === 0x300d || code === 0x300f) add('corner', 1, false)
    }

    function add(family: Family, length: number, opening: boolean | null): void {
      const before = at === 0 ? ' ' : (text[at - 1] ?? ' ')
      const after = text[at + length] ?? ' '
      const wordBefore = WORD.test(before)
      const wordAfter = WORD.test(after)
      // An apostrophe inside a word ("don't", "O'Brien") is no mark at all.
      if (family.endsWith('single') && wordBefore && wordAfter) return
      const roomBefore = SPACE.test(before) || isMark(before)
      const roomAfter = /\s/.test(after)
      let opens = opening ?? (roomBefore && !roomAfter)
      let closes = opening === null ? !/[\s([{]/.test(before) || !opens : !opening
      if (family === 'ticks') {
        // ‘‘ and ’’, or '' on both sides as the wires send it.
        if (opening === null) {
          opens = roomBefore && !roomAfter && code === 39
          closes = !opens
        }
      } else if (opening === null && (code === 0x201c || code === 0x2018)) {
        // “ closes in German („…“) and where an author mistyped it at the end of a word.
        closes = !roomBefore && !wordAfter
        opens = !closes
      } else if (opening === null && (code === 0x201d || code === 0x2019)) {
        opens = roomBefore && wordAfter && (before === ' ' || at === 0)
        closes = !opens
      } else if (family === 'guillemets') {
        if (/\s/.test(before) && roomAfter) opens = code === 0xab || code === 0x2039
        else opens = roomBefore
        closes = !opens
      }
      marks.push({ at, length, family, opens, closes })
      at += length - 1
    }
  }
  return marks
}

function isMark(character: string): boolean {
  return '"“”‘’\'`«»„'.includes(character)
}

function startsWithMark(text: string): boolean {
  return /^\s*(?:["“„«]|``|''|['‘](?=\p{Lu}))/u.test(text)
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
      if (isSingle && !opensSingle(text, marks, index)) continue
      const same = topOf(stack, mark.family)
      if (same >= 0 && !isSingle) {
        const left = stack[same]
        // Opened twice: the first lost its closing mark. It ends with the sentence before the second.
        stack.length = same
        if (left && looksUnclosed(text, left.mark, mark.at))
          push(left.mark.at, left.mark.length, lastOf(text, mark.at), 0, left.continues, false)
      }
      const first = text.slice(0, mark.at).trim() === ''
      stack.push({ mark, continues: setting.carried && first && (!isSingle || singles) })
    } else if (mark.closes && !isSingle && made.length === 0) {
      // The opening mark is missing, or stands paragraphs above: the quotation begins with the paragraph.
      if (stack.length === 0) push(0, 0, mark.at, mark.length, setting.carried, false)
    }
  }
  let open = false
  const left = stack.find((entry) => !entry.mark.family.endsWith('single') || singles)
  if (left) {
    open = setting.nextOpens
    const end = trimmedEnd(text)
    if (end > left.mark.at + left.mark.length)
      push(left.mark.at, left.mark.length, end, 0, left.continues, open)
  }
  made.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  nest(made)
  for (const quotation of made) found.push(quotation)
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
  return (
    /[sS]/.test(text[mark.at - 1] ?? '') && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4))
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

/** A single mark opens only where one closes it in the paragraph: else it is an apostrophe (’90s, ’em, rock ’n’ roll). */
function opensSingle(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  if (!mark) return false
  if (/^(?:\d\ds?\b|em\b|tis\b|til\b|cause\b|n['’])/i.test(text.slice(mark.at + 1, mark.at + 8)))
    return false
  for (let next = index + 1; next < marks.length && next <= index + LOOK_AHEAD; next++) {
    const other = marks[next]
    if (other?.family.endsWith('single') && other.closes) return true
  }
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

function nest(quotations: Quotation[]): void {
  const ends: number[] = []
  for (let index = 0; index < quotations.length; index++) {
    const quotation = quotations[index]
    if (!quotation) continue
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= quotation.outer.start) ends.pop()
    if (ends.length > 0) quotations[index] = { ...quotation, depth: ends.length }
    ends.push(quotation.outer.end)
  }
}
