import { readWords, type Word } from './words.ts'

/** What a quotation is made of, in order. */
export type Item =
  | { readonly kind: 'word'; readonly word: Word }
  /** An ellipsis: words of the original may have been left out here. */
  | { readonly kind: 'ellipsis'; readonly start: number; readonly end: number }
  /** [Brackets]: these words stand for none, or for others, of the original. */
  | {
      readonly kind: 'brackets'
      readonly start: number
      readonly end: number
      readonly words: readonly Word[]
    }
  /** A word with brackets in it: “[T]he”, “walk[ed]”. The original's begins with `prefix` and ends in `suffix`. */
  | {
      readonly kind: 'mended-word'
      readonly start: number
      readonly end: number
      readonly whole: string
      readonly prefix: string
      readonly suffix: string
    }

const marked =
  /[[(]?\s*(?:…|\.\s?\.\s?\.)(?:\s?\.)?\s*[\])]?|[\p{L}\p{N}'’]*\[[^[\]]{0,200}\][\p{L}\p{N}'’]*/gu

/** Reads a quotation as the citing page has it: its words, and where the page marks that it did something to them. */
export function readItems(text: string): readonly Item[] {
  const items: Item[] = []
  let from = 0
  for (const { index, 0: sign } of text.matchAll(marked)) {
    addWords(text, from, index, items)
    const end = index + sign.length
    items.push(readMarked(sign, index, end))
    from = end
  }
  addWords(text, from, text.length, items)
  return items
}

function addWords(text: string, from: number, to: number, items: Item[]): void {
  for (const word of readWords([text.slice(from, to)])) {
    const isFirst = items.length === 0
    items.push({
      kind: 'word',
      word: {
        ...word,
        start: word.start + from,
        end: word.end + from,
        // A piece after an ellipsis or bracket begins no sentence, a quotation does.
        isName: word.isName || (!isFirst && word.start === 0 && /^\p{Lu}/u.test(word.written)),
      },
    })
  }
}

function readMarked(sign: string, start: number, end: number): Item {
  if (!/[\p{L}\p{N}]/u.test(sign)) return { kind: 'ellipsis', start, end }
  const [, prefix = '', inner = '', suffix = ''] = /^([^[]*)\[([^\]]*)\](.*)$/su.exec(sign) ?? []
  if (prefix !== '' || suffix !== '') {
    const fold = (part: string) => part.toLowerCase().replaceAll('’', "'")
    return {
      kind: 'mended-word',
      start,
      end,
      whole: fold(prefix + inner + suffix),
      prefix: fold(prefix),
      suffix: fold(suffix),
    }
  }
  const words = readWords([inner]).map((word) => ({
    ...word,
    start: word.start + start + 1,
    end: word.end + start + 1,
  }))
  return { kind: 'brackets', start, end, words }
}
