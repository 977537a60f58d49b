import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  INTERROGATIVE,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
} from '../rules/lexicon.ts'
import type { Reading } from './reading.ts'
import { isTitle } from './title.ts'
import {
  CAPITAL,
  CLOSE_BRACKET,
  MARK,
  NUMBER,
  OPEN_BRACKET,
  POSSESSIVE,
  STOP,
  WORD,
} from './token.ts'

/** Prepositions that keep to the noun before them: “a spokesman for the mayor”, “the head of the union”. */
const ATTACHING = new Set(['of', 'for', 'from', 'at', 'with'])

/** True for “he”, “they”, “who”: a whole noun phrase in one word. */
export function isPronoun(reading: Reading, index: number): boolean {
  const word = reading.tokens.classes[index] ?? 0
  return (
    (word & (SUBJECT_PRONOUN | OBJECT_PRONOUN)) !== 0 &&
    (word & (DETERMINER | QUANTIFIER | POSSESSIVE_PRONOUN)) === 0
  )
}

/** Plain forms that are nouns at least as often as verbs. */
const AMBIGUOUS = new Set(
  'press work face plan help hit cut run stand look need rise live pay report claim call comment remark figure state charge question quote point show find cast hint joke tweet post blog text email sign signal message blast attack support praise blame credit hail label brand champion mention promise offer order demand hope fear feel cry shout laugh smile snap chant echo caution guarantee estimate volunteer brief address fire riff knock welcome thank title highlight reference pledge vow judge reason object protest counter lecture answer report visit fight deal win draw drive fall'.split(
    ' ',
  ),
)

/** Guesses whether the word at `index` is a verb in a finite form: a listed one, an auxiliary, or one in -ed without a determiner. */
export function isFiniteVerb(reading: Reading, index: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const word = classes[index] ?? 0
  const form = shape[index] ?? 0
  if (!(form & WORD)) return false
  if (form & (CAPITAL | NUMBER)) return false
  if (word & AUXILIARY) return lower[index] !== 'being' && lower[index] !== 'having'
  const text = lower[index] ?? ''
  // “an op-ed”, “court-released”: no verb.
  const ed = text.length > 3 && text.endsWith('ed') && !text.includes('-')
  if (!(word & (VERB | CUE)) && !ed) return false
  if (text.endsWith('ing')) return false
  if (index === reading.from) return true
  if (AMBIGUOUS.has(text)) {
    // “the press gaggle”, “a work of art”: a verb only after a plural or a pronoun.
    const plural =
      isPronoun(reading, index - 1) ||
      /[^s]s$/.test(lower[index - 1] ?? '') ||
      lower[index - 1] === 'people'
    if (!plural) return false
  }
  const before = classes[index - 1] ?? 0
  const beforeForm = shape[index - 1] ?? 0
  if (before & (DETERMINER | POSSESSIVE_PRONOUN) && !isPronoun(reading, index - 1)) {
    if (ed) return isRelativeThat(reading, index - 1)
    return ['this', 'that', 'all', 'both', 'some'].includes(lower[index - 1] ?? '')
  }
  if (beforeForm & POSSESSIVE) return false
  // “ahead by 3 points”
  if (text === 'points' && beforeForm & NUMBER) return false
  if (ed && before & QUANTIFIER && !(word & CUE)) return false
  if (before & PREPOSITION && !(before & ADVERB))
    return lower[index - 1] === 'to' ? false : !ed && false
  // “a planned march”, “a newly released report”: a participle before a noun that has its determiner.
  if (ed && !(word & (VERB | CUE))) {
    const beforeThat = index - 2 >= reading.from ? (classes[index - 2] ?? 0) : 0
    if (isAdverbInLy(lower[index - 1] ?? '') && beforeThat & DETERMINER) return false
  }
  return true
}

/** “a bridge that collapsed”, not “he said that planned cuts” or “the fact that married couples”. */
function isRelativeThat(reading: Reading, index: number): boolean {
  const { classes, shape, lower } = reading.tokens
  const noun = index - 1
  return (
    lower[index] === 'that' &&
    noun > reading.from &&
    ((shape[noun] ?? 0) & WORD) !== 0 &&
    !(
      (classes[noun] ?? 0) &
      (CUE | AUXILIARY | VERB | PREPOSITION | ADVERB | CONJUNCTION | SUBORDINATOR)
    ) &&
    !/^(?:fact|idea|notion|view|way|news|word|sense|chance|hope|fear|belief)$/.test(
      lower[noun] ?? '',
    )
  )
}

/** “he’s”, “they’ve”: subject and verb in one token. */
export function isContraction(reading: Reading, index: number): boolean {
  const word = reading.tokens.lower[index] ?? ''
  return (
    word.includes("'") &&
    !word.endsWith("n't") &&
    ((reading.tokens.classes[index] ?? 0) & AUXILIARY) !== 0
  )
}

/**
 * The last token of the noun phrase that begins at `from`, or -1: “John Smith”, “a spokesman for the mayor”, “he”.
 * Prepositional phrases are taken in only where they keep to their noun.
 */
export function nounPhraseEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, piece } = reading
  const { classes, shape, lower } = tokens
  if (from >= limit || !((shape[from] ?? 0) & WORD) || (piece[from] ?? -1) >= 0) return -1
  if (isPronoun(reading, from) && !((shape[from] ?? 0) & CAPITAL && lower[from] !== 'i'))
    return from
  let last = -1
  let index = from
  while (index < limit) {
    if ((piece[index] ?? -1) >= 0) {
      // A nickname inside a name (John “Jack” Smith), a title that ends it (ABC’s “Good Morning America”).
      const end = reading.lastOf[piece[index] ?? 0] ?? index
      const owned =
        last === index - 1 && (shape[last] ?? 0) & (POSSESSIVE | CAPITAL) && isTitle(reading, index)
      if (owned) {
        last = end
        index = end + 1
        continue
      }
      const inName = (shape[index - 1] ?? 0) & CAPITAL && (shape[end + 1] ?? 0) & CAPITAL
      if (last < 0 || end - index > 4 || !inName || end + 1 >= limit) break
      index = end + 1
      continue
    }
    const form = shape[index] ?? 0
    const word = classes[index] ?? 0
    if (!(form & WORD)) {
      const after = index + 1 < limit ? (shape[index + 1] ?? 0) : 0
      if (
        lower[index] === '.' &&
        after & WORD &&
        after & (CAPITAL | NUMBER) &&
        isShortForm(reading, index)
      ) {
        index++
        continue
      }
      if (isPluralPossessive(reading, index) && after & WORD && last >= 0) {
        index++
        continue
      }
      if (form & OPEN_BRACKET && last >= 0) {
        const close = closingBracket(reading, index, limit)
        if (close > 0) {
          last = close
          index = close + 1
          continue
        }
      }
      if ('-/%$#@&'.includes(lower[index] ?? ' ') && after & WORD) {
        index++
        continue
      }
      break
    }
    if (word & PREPOSITION && !(form & CAPITAL && last >= 0 && index > from)) {
      if (last < 0 || !ATTACHING.has(lower[index] ?? '')) break
      const next = nounPhraseEnd(reading, index + 1, limit)
      return next < 0 ? last : next
    }
    if (last >= 0 && !(form & CAPITAL)) {
      if (lower[index] === 'and' || lower[index] === '&' || lower[index] === 'or') {
        const follows = index + 1 < limit && (piece[index + 1] ?? -1) < 0
        const after = shape[index + 1] ?? 0
        const joins =
          follows &&
          (after & CAPITAL ||
            (classes[index + 1] ?? 0) & (DETERMINER | QUANTIFIER | POSSESSIVE_PRONOUN))
        if (!joins) break
        const next = nounPhraseEnd(reading, index + 1, limit)
        // “told the Bee and the mayor said”: a new clause.
        if (next < 0 || (next + 1 < limit && isFiniteVerb(reading, next + 1))) break
        return next
      }
      if (word & (CONJUNCTION | SUBORDINATOR | RELATIVE | INTERROGATIVE)) break
      if (word & (SUBJECT_PRONOUN | OBJECT_PRONOUN) && !(word & QUANTIFIER)) break
      if (word & DETERMINER && !(word & QUANTIFIER)) break
      if (word & POSSESSIVE_PRONOUN) break
      if (word & TIME) break
      if (isFiniteVerb(reading, index)) break
      if (word & ADVERB) break
      if (isAdverbInLy(lower[index] ?? '') && !((classes[last] ?? 0) & DETERMINER)) break
    } else if (
      last >= 0 &&
      form & CAPITAL &&
      !((classes[last] ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN)) &&
      ((word & TIME) !== 0) !== (((classes[last] ?? 0) & TIME) !== 0) &&
      !ALSO_NAMES.test(lower[word & TIME ? index : last] ?? '')
    )
      break
    last = index
    index++
  }
  return last
}

/** “recently”, not “the Ruiz family”, “the Bee’s tally”. */
export function isAdverbInLy(word: string): boolean {
  return word.endsWith('ly') && !NOUNS_IN_LY.test(word)
}

const NOUNS_IN_LY =
  /^(?:family|ally|tally|rally|assembly|reply|supply|anomaly|monopoly|bully|weekly|monthly|daily|fly|butterfly|folly|lily|homily|likely|early|only|elderly|friendly|deadly|lonely|ugly|silly|unlikely|costly|orderly|scholarly|cowardly|leisurely|lovely|holy)$/

/** Words of time that with a capital are names more often: Kristen Day, Theresa May. */
const ALSO_NAMES = /^(?:day|may|april|june|august|summer|spring|winter|fall|night|morning|jan)$/

/** “Sen.”, “J.”, “U.S.”: a stop that belongs to the word before it. */
export function isShortForm(reading: Reading, stop: number): boolean {
  const { start, end, lower, shape } = reading.tokens
  if (stop <= reading.from || end[stop - 1] !== start[stop]) return false
  if (!((shape[stop] ?? 0) & STOP) || lower[stop] !== '.') return false
  return (lower[stop - 1] ?? '').length <= 4 && ((shape[stop - 1] ?? 0) & CAPITAL) !== 0
}

/** “Fox News’ Ann Ode”, “the workers’ hall”: an apostrophe of its own right behind an s, no quotation mark. */
export function isPluralPossessive(reading: Reading, mark: number): boolean {
  const { start, end, lower, shape } = reading.tokens
  return (
    mark > reading.from &&
    /^[’']$/.test(lower[mark] ?? '') &&
    !((shape[mark] ?? 0) & MARK) &&
    end[mark - 1] === start[mark] &&
    (lower[mark - 1] ?? '').endsWith('s')
  )
}

/** Longest bracket that is read over, in tokens. */
const LONGEST_BRACKET = 12

function closingBracket(reading: Reading, open: number, limit: number): number {
  const { shape } = reading.tokens
  for (let index = open + 1; index < limit && index <= open + LONGEST_BRACKET; index++) {
    if ((shape[index] ?? 0) & CLOSE_BRACKET) return index
  }
  return -1
}

/** Whether a finite verb stands behind token `last`, adverbs aside and outside quotations: “the plan now is”. */
export function isVerbBehind(reading: Reading, last: number, limit: number): boolean {
  const { piece, tokens } = reading
  let verb = last + 1
  while (verb < limit && (piece[verb] ?? -1) < 0 && (tokens.classes[verb] ?? 0) & ADVERB) verb++
  return verb < limit && (piece[verb] ?? -1) < 0 && isFiniteVerb(reading, verb)
}
