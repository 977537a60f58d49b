import type { Mark } from './mark.ts'

/** The marks that lie under a selection: the one that shares most text with it first, of equals the shorter. */
export function marksUnder(selection: Range, marks: readonly Mark[]): Mark[] {
  return marks
    .map((mark) => ({
      mark,
      shared: sum(mark.ranges, (range) => sharedLength(range, selection)),
      length: sum(mark.ranges, (range) => range.toString().length),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length)
    .map(({ mark }) => mark)
}

/** In UTF-16 units; 0 also where the two stand in different trees. */
function sharedLength(range: Range, selection: Range): number {
  if (range.startContainer.getRootNode() !== selection.startContainer.getRootNode()) return 0
  const startsBefore = range.compareBoundaryPoints(range.END_TO_START, selection) < 0
  const endsAfter = range.compareBoundaryPoints(range.START_TO_END, selection) > 0
  if (!startsBefore || !endsAfter) return 0
  const shared = range.cloneRange()
  if (range.compareBoundaryPoints(range.START_TO_START, selection) < 0)
    shared.setStart(selection.startContainer, selection.startOffset)
  if (range.compareBoundaryPoints(range.END_TO_END, selection) > 0)
    shared.setEnd(selection.endContainer, selection.endOffset)
  return shared.toString().length
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
