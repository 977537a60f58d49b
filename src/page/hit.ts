import type { Mark } from './mark.ts'
import { plain } from './plain.ts'

/** How far from a letter's box, in CSS pixels, the pointer still points at it: the gap between two lines. */
const SLOP = 2

type Stretch = {
  readonly start: number
  readonly end: number
  readonly range: Range
  readonly mark: Mark
}

/** Finds marks under the pointer or the caret. */
export type MarkFinder = {
  /** The marks under a point of the viewport, the shortest (innermost) first; empty where there is none. */
  readonly atPoint: (x: number, y: number) => Mark[]
  /** The marks around a place in the text, such as the selection's focus. */
  readonly atPosition: (node: Node, offset: number) => Mark[]
}

/**
 * Prepares the search among marks. By the caret's position and then the boxes of the few ranges there:
 * `highlightsFromPoint` looks at every range of the page, and Firefox has had it for a short time only.
 */
export function markFinder(document: Document, marks: readonly Mark[]): MarkFinder {
  const byNode = new WeakMap<Node, Stretch[]>()
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const stretch = { start: range.startOffset, end: range.endOffset, range, mark }
      const known = byNode.get(range.startContainer)
      if (known) known.push(stretch)
      else byNode.set(range.startContainer, [stretch])
    }
  }
  const stretchesAt = (node: Node, offset: number) =>
    (byNode.get(node) ?? []).filter(({ start, end }) => start <= offset && offset <= end)
  return {
    atPosition: (node, offset) => marksOf(stretchesAt(node, offset)),
    atPoint(x, y) {
      const caret = caretAt(document, x, y)
      if (!caret) return []
      return marksOf(
        stretchesAt(caret.node, caret.offset).filter(({ range }) => covers(range, x, y)),
      )
    },
  }
}

function marksOf(stretches: readonly Stretch[]): Mark[] {
  const length = (mark: Mark) =>
    mark.ranges.reduce((sum, range) => sum + range.toString().length, 0)
  return [...new Set(stretches.map(({ mark }) => mark))].sort((a, b) => length(a) - length(b))
}

/** The place in the text nearest to a point: both browsers answer even where the point is far from any text. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = plain(document)
  if (typeof caretPositionFromPoint === 'function') {
    const position = caretPositionFromPoint(x, y, {
      shadowRoots: shadowRootsAt(document, x, y),
    })
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** The shadow roots that a point lies in, outermost first: a caret is told in no other. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  let root: DocumentOrShadowRoot = plain(document)
  for (;;) {
    const inner: ShadowRoot | null | undefined = root.elementFromPoint(x, y)?.shadowRoot
    if (!inner || roots.includes(inner)) return roots
    roots.push(inner)
    root = inner
  }
}

function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left - SLOP && x <= right + SLOP && y >= top - SLOP && y <= bottom + SLOP) return true
  }
  return false
}
