import { negations, numberWords } from '../rules/negations.ts'

/** A word of a text with what the comparison needs to know of it. Offsets in UTF-16 units into its paragraph. */
export type Word = {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** As compared: lower case, straight apostrophes, no thousands separators, no soft hyphens. */
  readonly key: string
  readonly written: string
  /** True if it begins with a capital where no sentence begins. */
  readonly isName: boolean
  /** True between square brackets. */
  readonly isBracketed: boolean
  /** True if an ellipsis stands between this word and the one before. */
  readonly followsEllipsis: boolean
}

/** Letters, digits and marks of any script, with apostrophes and points inside (don’t, U.S., 3.5), a currency sign before, a per cent sign. */
const wordPattern =
  /[$€£¥₹]?[\p{L}\p{N}\p{M}\u00ad]+(?:['’ʼ＇.,:](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}\u00ad]+)*|%/gu
const ellipsisPattern = /…|\.\s?\.\s?\./u
/** Texts larger than a page can be are cut into words all the same, one paragraph at a time. */
const sentenceEnd = /[.!?…:]["”’»)\]]*\s*["“‘«([]*$/u

/** Cuts paragraphs into words. A hyphen or dash parts words, as it may be written in several ways. */
export function readWords(paragraphs: readonly string[]): readonly Word[] {
  const words: Word[] = []
  paragraphs.forEach((text, paragraph) => {
    let last = 0
    let brackets = 0
    for (const match of text.matchAll(wordPattern)) {
      // “4,118” and “3.5” are one word; “yes,no” and “end.Next” are two.
      for (const { start, end } of splitJoined(match[0], match.index)) {
        const written = text.slice(start, end)
        const between = text.slice(last, start)
        for (const sign of between) {
          if (sign === '[') brackets++
          else if (sign === ']' && brackets > 0) brackets--
        }
        const opens = last === 0 || sentenceEnd.test(between)
        words.push({
          paragraph,
          start,
          end,
          key: keyOf(written),
          written,
          isName: !opens && /^\p{Lu}/u.test(written),
          isBracketed: brackets > 0,
          followsEllipsis: ellipsisPattern.test(between),
        })
        last = end
      }
    }
  })
  return words
}

function splitJoined(written: string, at: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let from = 0
  for (const { index, 0: sign } of written.matchAll(/[.,:]/g)) {
    const before = written[index - 1] ?? ''
    const after = written[index + 1] ?? ''
    const isNumber = /\p{N}/u.test(before) && /\p{N}/u.test(after)
    const isAbbreviation =
      sign === '.' &&
      /(?:^|[.])\p{L}$/u.test(written.slice(0, index)) &&
      /^\p{L}(?:\.|$)/u.test(written.slice(index + 1))
    if (isNumber || isAbbreviation) continue
    pieces.push({ start: at + from, end: at + index })
    from = index + 1
  }
  pieces.push({ start: at + from, end: at + written.length })
  return pieces
}

/** The form in which words are compared. */
export function keyOf(written: string): string {
  if (written === '%') return 'percent'
  const key = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[’ʼ＇]/g, "'")
  if (/\d/.test(key)) return key.replace(/(\d)[,'](?=\d{3}(?!\d))/g, '$1')
  return key.includes('.') ? key.replaceAll('.', '') : key
}

/** True for “not”, “never”, “won’t” and their like. */
export function isNegation({ key }: Pick<Word, 'key'>): boolean {
  return negations.has(key) || key.endsWith("n't") || key === 'dont' || key === 'cant'
}

/** What a word says as a number; null for other words. */
export function valueOf({ key }: Pick<Word, 'key'>): number | null {
  const digits = /^[$€£¥₹]?(\d+(?:\.\d+)?)/.exec(key)
  if (digits) return Number(digits[1])
  return numberWords.get(key) ?? null
}
