import type { Block } from './block.ts'
import { announcesLinks } from './furniture.ts'

/** Drops the lists of links that a line such as "More from the Ledger" announces, and the line. */
export function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let inList = false
  for (const block of blocks) {
    if (inList && (block.linked || block.kind === 'list-item')) continue
    inList = announcesLinks(block.text)
    if (!inList) kept.push(block)
  }
  return kept
}

/** Letters and digits from which a quotation is not the same as another by chance. */
const MIN_REPEATED = 15

/** Drops quotations that are set large between the paragraphs though they stand in one of them, and the name below. */
export function withoutPullQuotes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === 'block-quote')) return blocks
  const lettersOf = ({ text }: Block) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const text = blocks.flatMap((block) => (block.kind === 'text' ? lettersOf(block) : [])).join(' ')
  let isBelow = false
  return blocks.filter((block) => {
    if (block.kind !== 'block-quote') isBelow = false
    if (block.kind !== 'block-quote') return true
    const letters = lettersOf(block)
    isBelow =
      letters.length >= MIN_REPEATED ? text.includes(letters) : isBelow && letters.length > 0
    return !isBelow
  })
}

/** Drops folded text that stands on the page a second time. */
export function withoutRepeated(blocks: readonly Block[]): Block[] {
  const known = new Set(blocks.filter(({ seen }) => seen).map(({ text }) => text))
  return blocks.filter(({ seen, text }) => {
    if (seen) return true
    const isNew = !known.has(text)
    known.add(text)
    return isNew
  })
}
