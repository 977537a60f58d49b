import type { Span } from './types.ts'

/** Words around a span that tell it from every other place with the same words. Empty strings where none are needed. */
export type Surroundings = { readonly prefix: string; readonly suffix: string }

/** Beyond this many words a longer prefix says no more; a passage repeated with all of them is a repeated paragraph. */
const mostWords = 12

/**
 * The fewest words before, then after, that make a span of a paragraph the only one of its kind in the article. Words are
 * whole. Where nothing helps, as many as there may be.
 */
export function findSurroundings(paragraphs: readonly string[], span: Span): Surroundings {
  const own = paragraphs[span.paragraph] ?? ''
  const exact = own.slice(span.start, span.end)
  const text = paragraphs.join('\n')
  if (exact === '' || isUnique(text, exact)) return { prefix: '', suffix: '' }
  const before = own.slice(0, span.start)
  const after = own.slice(span.end)
  let prefix = ''
  let suffix = ''
  for (let words = 1; words <= mostWords; words++) {
    prefix = lastWords(before, words)
    if (isUnique(text, prefix + exact)) return { prefix, suffix: '' }
    suffix = firstWords(after, words)
    if (isUnique(text, exact + suffix)) return { prefix: '', suffix }
    if (isUnique(text, prefix + exact + suffix)) return { prefix, suffix }
  }
  return { prefix, suffix }
}

function isUnique(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first !== -1 && text.indexOf(words, first + 1) === -1
}

/** The end of a text from so many words back, with its spaces; the whole text where it has fewer. */
function lastWords(text: string, count: number): string {
  const words = [...text.matchAll(/\S+/g)]
  return text.slice(words.at(-count)?.index ?? 0)
}

function firstWords(text: string, count: number): string {
  const words = [...text.matchAll(/\S+/g)].slice(0, count)
  const last = words.at(-1)
  return last ? text.slice(0, last.index + last[0].length) : ''
}
