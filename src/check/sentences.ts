import { type Concept, conceptsOf } from './concepts.ts'
import { followsSpace, type PageWords, textBetween } from './page-words.ts'

/** A sentence of a page by its words, with what it says. */
export type Sentence = {
  /** Indices of words, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly concepts: readonly Concept[]
}

const known = new WeakMap<PageWords, readonly Sentence[]>()

/** The sentences of a page, across its paragraphs. Remembered, as many claims are looked for in one page. */
export function sentencesOf(page: PageWords): readonly Sentence[] {
  const remembered = known.get(page)
  if (remembered) return remembered
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 1; index <= page.words.length; index++) {
    const ends =
      index === page.words.length ||
      page.paragraphOf[index] !== page.paragraphOf[index - 1] ||
      (!followsSpace(page, index) &&
        /[.!?…;]["”’»)\]]*\s/.test(textBetween(page, index - 1, index)))
    if (!ends) continue
    sentences.push({ from, to: index, concepts: conceptsOf(page, from, index) })
    from = index
  }
  known.set(page, sentences)
  return sentences
}
