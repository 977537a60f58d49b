import { CUE, lexicon } from '../rules/lexicon.ts'
import type { Word } from './words.ts'

/** Words between two pieces of a quotation: what is longer tells a story of its own. */
const longestInquit = 25

type Mark = { readonly paragraph: number; readonly at: number; readonly opens: boolean }

/**
 * The inquits between two pieces of a quotation in a page: “A,” said X, “B”. By the index of the first word after one, how
 * many words of the page stand before it. Whoever joins A and B leaves out nothing of what was said.
 */
export function findInquits(
  paragraphs: readonly string[],
  words: readonly Word[],
): ReadonlyMap<number, number> {
  const inquits = new Map<number, number>()
  const marks = paragraphs.flatMap(marksIn)
  let word = 0
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]
    if (mark.opens || !next?.opens || next.paragraph > mark.paragraph + 1) continue
    while (word < words.length && isBefore(words[word] as Word, mark)) word++
    let after = word
    while (
      after < words.length &&
      after - word <= longestInquit &&
      isBefore(words[after] as Word, next)
    )
      after++
    const between = words.slice(word, after)
    if (between.length === 0 || between.length > longestInquit || after >= words.length) continue
    // In the next paragraph the quotation has to go on at once.
    if (
      next.paragraph !== mark.paragraph &&
      /[\p{L}\p{N}]/u.test(paragraphs[next.paragraph]?.slice(0, next.at) ?? '')
    )
      continue
    if (between.some(({ key }) => ((lexicon.get(key) ?? 0) & CUE) !== 0)) inquits.set(after, word)
  }
  return inquits
}

function isBefore(word: Word, mark: Mark): boolean {
  return (
    word.paragraph < mark.paragraph || (word.paragraph === mark.paragraph && word.end <= mark.at)
  )
}

function marksIn(text: string, paragraph: number): Mark[] {
  const marks: Mark[] = []
  for (const { 0: sign, index } of text.matchAll(
    /[“”„«»"]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])|(?<=[.,!?;])[’'](?![\p{L}\p{N}])/gu,
  )) {
    const opens =
      sign === '"' || sign === '”' || sign === '“' || sign === '»' || sign === '«'
        ? opensAt(text, index)
        : sign === '„' || sign === '‘' || (sign === "'" && !/[.,!?;]/.test(text[index - 1] ?? ''))
    marks.push({ paragraph, at: index, opens })
  }
  return marks
}

/** The same sign opens in one language and closes in another: what stands on either side tells. */
function opensAt(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (/[\s([—–-]/.test(before)) return true
  return !/[\s\p{P}]/u.test(after) && !/[\p{L}\p{N}\p{P}]/u.test(before)
}
