import type { Span } from '../text/types.ts'
import { plain } from './plain.ts'

/**
 * A stretch of one live text node that stands unchanged in a paragraph: `length` units from `offset` of the node are
 * the paragraph's from `start`. What lies between two pieces of a node was white space or cannot be seen.
 */
export type Piece = {
  readonly start: number
  readonly length: number
  readonly node: Text
  readonly offset: number
}

/** Leads from the paragraphs of an article to the page and back. */
export type TextMap = {
  /** The live text of a span: one range for each text node, in reading order. Empty where the page has lost the text. */
  readonly rangesOf: (span: Span) => Range[]
  /** Where a point of the page lies in the article; null outside it. */
  readonly positionOf: (
    node: Node,
    offset: number,
  ) => { readonly paragraph: number; readonly offset: number } | null
  /** The pieces of a paragraph in reading order. */
  readonly piecesOf: (paragraph: number) => readonly Piece[]
}

/** Builds the map from the pieces of each paragraph. */
export function buildTextMap(pieces: readonly (readonly Piece[])[]): TextMap {
  const byNode = new WeakMap<Node, { paragraph: number; piece: Piece }[]>()
  pieces.forEach((ofParagraph, paragraph) => {
    for (const piece of ofParagraph) {
      const known = byNode.get(piece.node)
      if (known) known.push({ paragraph, piece })
      else byNode.set(piece.node, [{ paragraph, piece }])
    }
  })
  return {
    piecesOf: (paragraph) => pieces[paragraph] ?? [],
    rangesOf: ({ paragraph, start, end }) => rangesOf(pieces[paragraph] ?? [], start, end),
    positionOf(node, offset) {
      const known = byNode.get(node)
      if (!known) return null
      let last = null
      for (const { paragraph, piece } of known) {
        if (offset < piece.offset) break
        last = {
          paragraph,
          offset: piece.start + Math.min(offset - piece.offset, piece.length),
        }
      }
      return last
    },
  }
}

function rangesOf(pieces: readonly Piece[], start: number, end: number): Range[] {
  const ranges: Range[] = []
  let node: Text | null = null
  let from = 0
  let to = 0
  const close = () => {
    if (!node?.isConnected || to > node.data.length) return
    const range = plain(node.ownerDocument).createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    ranges.push(range)
  }
  for (let at = firstAfter(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.start >= end) break
    const first = Math.max(start, piece.start)
    const last = Math.min(end, piece.start + piece.length)
    if (first >= last) continue
    if (piece.node !== node) {
      close()
      node = piece.node
      from = piece.offset + first - piece.start
    }
    to = piece.offset + last - piece.start
  }
  close()
  return ranges
}

/** The first piece that ends behind a place, by halving: a whole page is one paragraph to those who look for lost words. */
function firstAfter(pieces: readonly Piece[], place: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start, length } = pieces[middle] as Piece
    if (start + length > place) high = middle
    else low = middle + 1
  }
  return low
}
