import { bareArticle } from '../text/bare-article.ts'
import { findQuotations } from '../text/quotation.ts'
import type { Passage, Quotation } from '../text/types.ts'
import { readWords, type Word } from './words.ts'

/** All words of a page in one row, whatever paragraph they stand in. */
export type PageWords = {
  readonly paragraphs: readonly string[]
  readonly words: readonly Word[]
  /** The paragraph of each word. */
  readonly paragraphOf: Int32Array
  /** What stands in quotation marks, outermost ones only. */
  readonly quotations: readonly Quotation[]
}

const known = new WeakMap<readonly string[], PageWords>()

/** The words of a page. Remembered, as many quotations are compared with one page. */
export function readPageWords(paragraphs: readonly string[]): PageWords {
  const before = known.get(paragraphs)
  if (before) return before
  const words: Word[] = []
  const paragraphOf: number[] = []
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const word of readWords(text)) {
      words.push(word)
      paragraphOf.push(paragraph)
    }
  }
  const page: PageWords = {
    paragraphs,
    words,
    paragraphOf: Int32Array.from(paragraphOf),
    quotations: findQuotations(bareArticle(paragraphs)).filter(({ depth }) => depth === 0),
  }
  known.set(paragraphs, page)
  return page
}

/** What stands between one word and the next: to the end of the paragraph, and from the start of the next, where they part. */
export function textBetween(page: PageWords, word: number, next: number): string {
  const { paragraphs, words, paragraphOf } = page
  const from = words[word]?.end ?? 0
  const to = words[next]?.start
  const first = paragraphOf[word] ?? 0
  const last = paragraphOf[next] ?? first
  const text = paragraphs[first] ?? ''
  if (to === undefined) return text.slice(from)
  if (first === last) return text.slice(from, to)
  const between = paragraphs.slice(first + 1, last)
  return [text.slice(from), ...between, (paragraphs[last] ?? '').slice(0, to)].join('\n')
}

/** True where a single space stands before a word and nothing else: the quick way to tell that no sign does. */
export function followsSpace({ words, paragraphOf }: PageWords, at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    paragraphOf[at] === paragraphOf[at - 1] &&
    words[at]?.start === before.end + 1
  )
}

/** The page's words from one to another, both included, in one passage for each paragraph that they stand in. */
export function passagesOf(page: PageWords, first: number, last: number): Passage[] {
  const passages: Passage[] = []
  for (let from = first; from <= last; ) {
    const paragraph = page.paragraphOf[from] ?? 0
    let to = from
    while (to < last && page.paragraphOf[to + 1] === paragraph) to++
    const start = page.words[from]?.start ?? 0
    const end = page.words[to]?.end ?? start
    const text = (page.paragraphs[paragraph] ?? '').slice(start, end)
    passages.push({ paragraph, start, end, text })
    from = to + 1
  }
  return passages
}
