import { isWordCode } from '../text/token.ts'

/**
 * A word as it is compared. `key` is the word without what may differ between two pages that have the same words: case, kinds of
 * apostrophe, ligatures, soft hyphens, the brackets of “[T]he”. Offsets are UTF-16 units of the text; `end` is exclusive.
 */
export type Word = {
  readonly key: string
  readonly start: number
  readonly end: number
  /** What of it stands in [brackets]: nothing, all of it, or some letters. */
  readonly bracketed: 'none' | 'whole' | 'partly'
}

/** Signs that are read aloud: “5%” is not “5”, “$5” is not “£5”. */
const spokenSigns = /[%‰$€£¥₹₽¢°&+=@#§]/
/** Between letters: don’t, l’homme, O'Brien. Between digits: 1,000.5. */
const apostrophes = "'’ʼ‘`´＇"
/** Unseen characters that break no word: soft hyphen, zero-width ones, the byte order mark. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const unseenAll = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Scripts written without spaces: every character counts as a word. */
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/
/** Units from an opening to its closing bracket, at most. */
const longestBracket = 200

/** The words of a text, in reading order. Hyphens and dashes part words; full stops within initials (“U.S.”) do not. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let bracketEnd = -1
  let at = 0
  while (at < text.length) {
    const sign = text[at] ?? ''
    if (sign === '[' && at > bracketEnd) {
      const close = text.indexOf(']', at)
      if (close !== -1 && close - at <= longestBracket) bracketEnd = close
      const letters = letterBracket(text, at)
      if (letters === null || !isLetterAt(text, letters + 1)) {
        at++
        continue
      }
    } else if (spokenSigns.test(sign)) {
      words.push({
        key: sign,
        start: at,
        end: at + 1,
        bracketed: at < bracketEnd ? 'whole' : 'none',
      })
      at++
      continue
    } else if (!isWordCode(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    const end = endOfWord(text, start)
    const written = text.slice(start, end)
    const partly = written.includes('[')
    words.push({
      key: keyOf(written),
      start,
      end,
      bracketed: partly ? 'partly' : start < bracketEnd ? 'whole' : 'none',
    })
    at = end
  }
  return words.filter(({ key }) => key !== '')
}

function endOfWord(text: string, start: number): number {
  if (unspaced.test(text[start] ?? '')) return start + 1
  const initials = initialsAt(text, start)
  if (initials > 0) return start + initials
  let at = start
  for (;;) {
    const sign = text[at] ?? ''
    if (sign === '[') {
      const close = letterBracket(text, at)
      if (close === null) return at
      at = close + 1
    } else if (sign !== '' && (unseen.test(sign) || isWordCode(sign.charCodeAt(0)))) {
      if (unspaced.test(sign)) return at
      at++
    } else if (apostrophes.includes(sign) && sign !== '' && isLetterAt(text, at + 1) && at > start)
      at++
    else if (/[.,]/.test(sign) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''))
      at++
    else return at
  }
}

/** The closing bracket of letters that are part of a word: “[T]he”, “walk[ed]”; null where the bracket holds anything else. */
function letterBracket(text: string, open: number): number | null {
  const close = text.indexOf(']', open)
  if (close === -1 || close - open > 12) return null
  for (let at = open + 1; at < close; at++) if (!isLetterAt(text, at)) return null
  return isLetterAt(text, open - 1) || (close > open + 1 && isLetterAt(text, close + 1))
    ? close
    : null
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCode(text.charCodeAt(at))
}

const initials = /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/uy

/** The length of initials with full stops (“U.S.”), 0 where none begin. */
function initialsAt(text: string, start: number): number {
  if (text[start + 1] !== '.') return 0
  initials.lastIndex = start
  const length = initials.exec(text)?.[0].length ?? 0
  return isLetterAt(text, start + length) ? 0 : length
}

function keyOf(written: string): string {
  let key = written.toLowerCase()
  if (!/^[a-z0-9]+$/.test(key)) {
    key = key
      .replace(unseenAll, '')
      .normalize('NFKC')
      .replace(/[’ʼ‘`´＇]/g, "'")
      .replace(/[[\]]/g, '')
    if (/\p{L}\./u.test(key)) key = key.replaceAll('.', '')
  }
  return key
}
