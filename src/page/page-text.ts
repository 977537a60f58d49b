import { BlockBuilder } from './block.ts'
import { clobberedForms } from './clobbering.ts'
import { MAX_DEPTH } from './depth.ts'
import { eachShown } from './flat-tree.ts'
import { buildTextMap, type TextMap } from './text-map.ts'
import { isBlockTag } from './visibility.ts'

/** Elements whose text nobody reads. */
const UNREAD =
  /^(?:script|style|noscript|template|textarea|select|svg|math|iframe|object|canvas|video|audio)$/

/** All text of a part of the page, blocks apart by a line feed, with the way back to its nodes. */
export type PageText = { readonly text: string; readonly map: TextMap }

/** Reads the text in an element whatever it is: to look for words that stood there before. */
export function readPageText(root: Element): PageText {
  const around = { element: root, kind: 'text', link: null, italic: null, seen: true } as const
  const builder = new BlockBuilder(around)
  const unreadable = clobberedForms(root.ownerDocument)
  const visit = (element: Element, depth: number) => {
    if (unreadable.has(element) || depth > MAX_DEPTH) return
    eachShown(element, (node) => {
      if (node.nodeType === 3 || node.nodeType === 4) builder.append(node as Text, around, true)
      if (node.nodeType !== 1) return
      const child = node as Element
      if (child.localName === 'br') builder.break(around)
      if (UNREAD.test(child.localName)) return
      const isBlock = isBlockTag(child)
      if (isBlock) builder.close(around)
      visit(child, depth + 1)
      if (isBlock) builder.close(around)
    })
  }
  visit(root, 0)
  builder.close(around)
  let start = 0
  const pieces = []
  const texts = []
  for (const block of builder.blocks) {
    for (const piece of block.pieces) pieces.push({ ...piece, start: piece.start + start })
    texts.push(block.text)
    start += block.text.length + 1
  }
  return { text: texts.join('\n'), map: buildTextMap([pieces]) }
}
