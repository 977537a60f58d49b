import { cueForms } from '../rules/cues.ts'
import { readWords, type Word } from './words.ts'

/** A quotation as the citing page has it: its words, and what that page marks itself. */
export type QuotedWords = {
  readonly text: string
  readonly words: readonly Word[]
  /** One more than there are words: true where an ellipsis stands before the word (or, the last one, behind all of them). */
  readonly ellipses: readonly boolean[]
}

/** An ellipsis: “…”, “...”, “. . .”, with or without brackets around it. */
export const ellipsis = /…|\.\s?\.\s?\./

/** Reads a quotation. Where the citing page splits it (“A,” said X, “B”), the words between are not part of it. */
export function readQuotedWords(text: string): QuotedWords {
  const cut = findInquits(text)
  const words = readWords(text).filter(
    ({ start }) => !cut.some(([from, to]) => start >= from && start < to),
  )
  const ellipses: boolean[] = []
  for (let at = 0; at <= words.length; at++) {
    const from = words[at - 1]?.end ?? 0
    const to = words[at]?.start ?? text.length
    ellipses.push(ellipsis.test(text.slice(from, to)))
  }
  return { text, words, ellipses }
}

/** A closing mark, words with a cue, an opening mark. */
const outside = /(?<=\S)[”"»](?=[\s,])([^”“"„«»]{1,200})(?<=\s)[“"„«](?=\S)/g

function findInquits(text: string): [from: number, to: number][] {
  return [...text.matchAll(outside)].flatMap((match): [number, number][] => {
    const opened = /[“„«]|(?<!\S)"(?=\S)/.test(text.slice(0, match.index))
    const cued = (match[1]?.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
      cueForms.has(word),
    )
    return cued && !opened ? [[match.index, match.index + match[0].length]] : []
  })
}
