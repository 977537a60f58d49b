import { CAPITAL, MARK, NUMBER, STOP, type Tokens, WORD } from './token.ts'

/** A sentence never holds more tokens outside quotations than this: keeps the time linear on text without stops. */
const LONGEST = 200

/**
 * Marks where sentences begin. A quotation is one opaque piece: a stop inside it ends no sentence, but
 * a stop right before its closing mark does, unless the sentence goes on in lower case (“Why?” he asked).
 *
 * `piece[i]` is the index of the outermost quotation that holds token i, or -1.
 * Returns the indices of first tokens, and `to` at the end.
 */
export function findSentences(
  tokens: Tokens,
  piece: Int32Array,
  from: number,
  to: number,
): number[] {
  const starts = [from]
  const { shape, lower } = tokens
  let length = 0
  for (let index = from; index < to; index++) {
    if (piece[index] !== piece[index - 1] || (piece[index] ?? -1) < 0) length++
    if (length > LONGEST) {
      starts.push(index)
      length = 0
      continue
    }
    const here = piece[index] ?? -1
    let ends = false
    if (here < 0) ends = ((shape[index] ?? 0) & STOP) !== 0 && !isAbbreviation(tokens, index)
    else if ((piece[index + 1] ?? -1) !== here) {
      // The last token of a quotation.
      let last = index
      while (last > 0 && (shape[last] ?? 0) & MARK) last--
      ends = ((shape[last] ?? 0) & STOP) !== 0 && (piece[last] ?? -1) === here
    }
    if (!ends) continue
    const next = index + 1
    if (next >= to) break
    const after = shape[next] ?? 0
    const word = lower[next] ?? ''
    // Lower case or punctuation after the stop: the sentence goes on.
    if (after & WORD && !(after & (CAPITAL | NUMBER)) && word !== 'iphone') continue
    if (!(after & (WORD | MARK)) && !'([—–-'.includes(word)) continue
    starts.push(next)
    length = 0
  }
  starts.push(to)
  return starts
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof del atty supt pres sec asst adm brig cmdr messrs mme fr spc cpl pfc pvt det insp supt dist ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo st sen sens rep reps gov govs gen col lt sgt capt maj rev hon jr sr inc corp co ltd vs v etc no jan feb mar apr jun jul aug sept sep oct nov dec fig dept est mt ave blvd'.split(
    ' ',
  ),
)

/** “E! News”, “Hello! Magazine”, “Yahoo! Sports” */
const SIGNED = /^(?:e|ok|hello|yahoo)$/

function isAbbreviation(tokens: Tokens, index: number): boolean {
  const { lower, text, start, end, shape } = tokens
  const before = index - 1
  if (before < 0 || end[before] !== start[index]) return false
  const word = lower[before] ?? ''
  const next = index + 1
  if (lower[index] === '!')
    return (
      SIGNED.test(word) &&
      /^(?:news|magazine|sports|online|entertainment|finance)$/.test(lower[next] ?? '')
    )
  if (lower[index] !== '.') return false
  const nextLower = next < tokens.count && !((shape[next] ?? 0) & CAPITAL)
  if (ABBREVIATIONS.has(word)) return true
  if (word.length === 1 && (shape[before] ?? 0) & CAPITAL) return true
  // U.S., D.C., a.m.: the end of a sentence only before a capital that begins one.
  if (/^(?:[a-z]\.)+[a-z]$/.test(word)) {
    if (nextLower) return true
    const following = text.slice(start[next] ?? 0, end[next] ?? 0)
    return !/^(?:The|A|An|He|She|It|They|We|In|On|At|But|And|This|That|I|For|As)$/.test(following)
  }
  return false
}
