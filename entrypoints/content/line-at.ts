import type { Mark } from '../../src/page/mark.ts'

/** The line of a mark that was pointed at, so that the card stands beside the pointer, wherever it scrolls to. */
export function lineAt(
  marked: Mark | undefined,
  at: { readonly clientX: number; readonly clientY: number } | null,
): () => DOMRect[] {
  const lines = () => (marked?.ranges ?? []).flatMap((range) => [...range.getClientRects()])
  const pointed = at
    ? lines().findIndex(
        ({ left, right, top, bottom }) =>
          at.clientX >= left - 2 &&
          at.clientX <= right + 2 &&
          at.clientY >= top - 2 &&
          at.clientY <= bottom + 2,
      )
    : 0
  return () => {
    const now = lines()
    const line = now[Math.max(0, pointed)] ?? now[0]
    return line ? [line] : []
  }
}
