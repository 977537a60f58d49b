import type { DiffPiece } from '../text/types.ts'
import type { Comparison } from './differences.ts'
import { textBetween } from './page-words.ts'

/** The quotation against the page for the reader, word by word, each with the spaces and marks behind it. */
export function writeDiff({ quoted, page, differences }: Comparison): readonly DiffPiece[] {
  const pieces: { op: DiffPiece['op']; text: string }[] = []
  const add = (op: DiffPiece['op'], text: string) => {
    if (text === '') return
    const last = pieces.at(-1)
    if (last?.op === op) last.text += text
    else pieces.push({ op, text })
  }
  /** Where in the quotation its word stands; behind the last one, its end. */
  const startOf = (word: number) =>
    word === 0 ? 0 : (quoted.words[word]?.start ?? quoted.text.length)
  const quotedText = (from: number, to: number) => quoted.text.slice(startOf(from), startOf(to))
  let at = 0
  for (const { quoted: here, page: there } of differences) {
    add('equal', quotedText(at, here[0]))
    add('removed', pageText(page, there[0], there[1]))
    if (here[1] > here[0]) add('added', quotedText(here[0], here[1]))
    at = here[1]
  }
  add('equal', quotedText(at, quoted.words.length))
  return pieces
}

/** The words of the page with what follows each; paragraphs apart by a space. */
function pageText(page: Comparison['page'], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const { start = 0, end = 0 } = page.words[at] ?? {}
    const behind = textBetween(page, at, at + 1)
    text += (page.paragraphs[page.paragraphOf[at] ?? 0] ?? '').slice(start, end)
    text += behind.includes('\n') || at + 1 === page.words.length ? ' ' : behind
  }
  return text
}
