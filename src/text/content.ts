import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTIFIER,
  SUBORDINATOR,
  TIME,
} from '../rules/lexicon.ts'
import { type Cue, reports } from './cue.ts'
import { isContraction, isFiniteVerb, isVerbBehind, nounPhraseEnd } from './noun-phrase.ts'
import { afterPiece, innerLast, type Reading } from './reading.ts'
import { isTitle } from './title.ts'
import {
  CAPITAL,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  NUMBER,
  OPEN_BRACKET,
  POSSESSIVE,
  SEMICOLON,
  STOP,
  WORD,
} from './token.ts'

/** How content that follows its cue begins. */
export type Opening = 'quotation' | 'colon' | 'that' | 'question' | 'infinitive' | 'clause'
export type ContentStart = { readonly opening: Opening; readonly first: number }

/** Farthest that content may begin from its cue, in tokens: “told reporters at a news conference in Fresno on Monday that”. */
const FARTHEST_START = 40

/**
 * Where the content after a cue begins. Steps over “on Monday”, “in a statement”, “during a rally in Ohio”, “however,”;
 * `from` is the token after cue and hearer. Null where the words that follow cannot be content.
 */
export function findContentStart(
  reading: Reading,
  from: number,
  limit: number,
): ContentStart | null {
  const { classes, shape, lower } = reading.tokens
  let index = from
  while (index < limit && index < from + FARTHEST_START) {
    if ((reading.piece[index] ?? -1) >= 0) {
      // A title stands where a noun does: “told “Fox and Friends” that …”, “said on “Meet the Press” that …”.
      if (index > from - 1 && isTitle(reading, index) && titleStandsAside(reading, index, limit)) {
        index = afterPiece(reading, index)
        if (SHOW.test(lower[index] ?? '')) index++
        continue
      }
      return { opening: 'quotation', first: index }
    }
    const form = shape[index] ?? 0
    const word = classes[index] ?? 0
    const text = lower[index] ?? ''
    if (form & COLON) return index + 1 < limit ? { opening: 'colon', first: index + 1 } : null
    if (form & (COMMA | DASH)) {
      const next = index + 1
      if (next >= limit) return null
      if ((reading.piece[next] ?? -1) >= 0) return { opening: 'quotation', first: next }
      if (lower[next] === 'that') return { opening: 'that', first: next }
      const close =
        form & DASH ? dashEnd(reading, next, limit) : parenthesisEnd(reading, next, limit)
      if (close < 0) {
        const that = thatAfterRelative(reading, next, limit)
        if (that > 0) return { opening: 'that', first: that }
        const late = quotationAfterAside(reading, next, limit)
        return late < 0 ? null : { opening: 'quotation', first: late }
      }
      index = close + 1
      continue
    }
    if (form & OPEN_BRACKET) {
      while (index < limit && !((shape[index] ?? 0) & CLOSE_BRACKET)) index++
      index++
      continue
    }
    if (!(form & WORD)) return null
    if (text === 'according' && lower[index + 1] === 'to') return null
    if (text === 'that') {
      // “told the Bee in a story that ran this week that …”: the first is a relative.
      const verb = index + 1
      const isRelative =
        index > from && verb < limit && isFiniteVerb(reading, verb) && !isContraction(reading, verb)
      const later = isRelative ? laterThat(reading, verb, limit) : -1
      return { opening: 'that', first: later > 0 ? later : index }
    }
    if (/^(?:how|why|what|whether|who)$/.test(text)) return { opening: 'question', first: index }
    if (text === 'to' && (index === from || !((classes[index + 1] ?? 0) & DETERMINER))) {
      if (isBareVerb(reading, index + 1)) return { opening: 'infinitive', first: index }
    }
    if (opensCount(reading, index, limit) || (index === from && LEADS_IN.test(text)))
      return { opening: 'clause', first: index }
    if (word & SUBORDINATOR && !(word & PREPOSITION) && !(word & ADVERB) && !(form & CAPITAL)) {
      if (text === 'if') return { opening: 'question', first: index }
      return null
    }
    if (word & PREPOSITION && !(form & CAPITAL)) {
      const end = nounPhraseEnd(reading, index + 1, limit)
      if (end < 0) {
        // “in 2015”, “by phone”: nothing to step over but a quotation may follow (“on “Meet the Press””).
        if ((reading.piece[index + 1] ?? -1) >= 0 && index + 1 < limit) {
          if (!isTitle(reading, index + 1)) return { opening: 'quotation', first: index + 1 }
          index = afterPiece(reading, index + 1)
          continue
        }
        return null
      }
      index = end + 1
      continue
    }
    if (word & TIME && !(word & SUBORDINATOR)) {
      index++
      continue
    }
    // “said in a statement carried by the Bee that”: how it came out.
    if (index > from && CAME_OUT.test(text) && index + 1 < limit) {
      const by = classes[index + 1] ?? 0
      const end = by & PREPOSITION ? nounPhraseEnd(reading, index + 2, limit) : -1
      if (end > 0) {
        index = end + 1
        continue
      }
    }
    // “two days after the vote”, “earlier this year”, “last week”
    const next = index + 1
    // “said back in March”, “said late last month”, “early Tuesday”
    if (
      /^(?:back|late|early)$/.test(text) &&
      next < limit &&
      (reading.piece[next] ?? -1) < 0 &&
      (classes[next] ?? 0) & (TIME | PREPOSITION)
    ) {
      index++
      continue
    }
    if (
      (word & (QUANTIFIER | DETERMINER) || form & NUMBER) &&
      next < limit &&
      (reading.piece[next] ?? -1) < 0 &&
      (classes[next] ?? 0) & TIME &&
      !(next + 1 < limit && isFiniteVerb(reading, next + 1) && (reading.piece[next + 1] ?? -1) < 0)
    ) {
      index += 2
      continue
    }
    // “said there was nothing wrong”
    if (text === 'there' && next < limit && isFiniteVerb(reading, next))
      return { opening: 'clause', first: index }
    if (
      (word & ADVERB && !(word & (DETERMINER | AUXILIARY))) ||
      (text.endsWith('ly') && !(form & CAPITAL))
    ) {
      index++
      continue
    }
    if (word & CONJUNCTION) return null
    return { opening: 'clause', first: index }
  }
  return null
}

/** “said under the plan, they would go”: never how something was said. */
const LEADS_IN = /^(?:under|without|despite|unlike|given)$/

/** “said about 30 people had died”, “at least two”, “as many as 12”: how many, where the verb follows. */
function opensCount(reading: Reading, index: number, limit: number): boolean {
  const { lower, shape, classes, text, start } = reading.tokens
  const words = text.slice(start[index] ?? 0, (start[index] ?? 0) + LONGEST_MEASURE)
  const measure = MEASURE.exec(words)?.[0].split(' ').length ?? 0
  const number = index + measure
  if (measure === 0 || number + 1 >= limit) return false
  if (!((shape[number] ?? 0) & NUMBER) && !((classes[number] ?? 0) & QUANTIFIER)) return false
  for (let at = number + 1; at < limit && at < number + FARTHEST_VERB; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || (shape[at] ?? 0) & (COMMA | STOP)) return false
    // “said around two years ago”, “said about 9 a.m.”
    if (at === number + 1 && ((classes[at] ?? 0) & TIME || /^[ap]\.?m$/.test(lower[at] ?? '')))
      return false
    if (isFiniteVerb(reading, at)) return true
  }
  return false
}

const MEASURE =
  /^(?:about|around|over|under|between|at (?:least|most)|as (?:many|much|few) as|up to)(?= [\w$£€¥₹])/
/** In UTF-16 units. */
const LONGEST_MEASURE = 20
/** In tokens. */
const FARTHEST_VERB = 14

const CAME_OUT =
  /^(?:carried|published|aired|broadcast|obtained|seen|shared|posted|released|quoted|distributed|relayed|printed|sent|provided|issued|read|run|translated|cited)$/

/** The next “that” of the sentence before any comma or stop, or -1. */
function laterThat(reading: Reading, from: number, limit: number): number {
  for (let index = from; index < limit && index < from + FARTHEST_START; index++) {
    if ((reading.piece[index] ?? -1) >= 0) return -1
    if ((reading.tokens.shape[index] ?? 0) & (COMMA | STOP | COLON)) return -1
    if (reading.tokens.lower[index] === 'that') return index
  }
  return -1
}

const SHOW = /^(?:podcast|show|programme?|newsletter)$/

function titleStandsAside(reading: Reading, index: number, limit: number): boolean {
  const { classes, shape } = reading.tokens
  const before = index - 1
  const named =
    before >= reading.from &&
    (reading.piece[before] ?? -1) < 0 &&
    (((classes[before] ?? 0) & PREPOSITION) !== 0 ||
      ((shape[before] ?? 0) & (POSSESSIVE | CAPITAL)) !== 0)
  const after = afterPiece(reading, index)
  // “said on the “Salty Dog” podcast”
  const isShow =
    ((classes[before] ?? 0) & DETERMINER) !== 0 && SHOW.test(reading.tokens.lower[after] ?? '')
  return (named || isShow) && after < limit
}

/** “said, however, that”, “said, in a statement to the Bee, “…””: the comma that closes what was put in, or -1. */
function parenthesisEnd(reading: Reading, from: number, limit: number): number {
  const { shape, classes, lower } = reading.tokens
  if ((classes[from] ?? 0) & CONJUNCTION) return -1
  // “reported, citing two officials, that …”: only “that” or “if” shows that the verb before it goes on.
  const isParticiple = /ing$/.test(lower[from] ?? '') || lower[from] === 'based'
  for (let index = from; index < limit && index < from + 16; index++) {
    if ((reading.piece[index] ?? -1) >= 0) return -1
    if (isFiniteVerb(reading, index) && lower[index] !== 'based') return -1
    if ((shape[index] ?? 0) & (COMMA | DASH)) {
      return isParticiple && !/^(?:that|if)$/.test(lower[index + 1] ?? '') ? -1 : index
    }
    if ((shape[index] ?? 0) & COLON) return index - 1
  }
  return -1
}

/** “said — on Twitter, as it happens — that …”: the dash that closes what was put in, or the comma. */
function dashEnd(reading: Reading, from: number, limit: number): number {
  for (let index = from; index < limit && index < from + 16; index++) {
    if ((reading.piece[index] ?? -1) >= 0) break
    if ((reading.tokens.shape[index] ?? 0) & DASH) return index
  }
  return parenthesisEnd(reading, from, limit)
}

/** “said in March, when the story broke, “…””: a quotation right after the comma that closes a clause of time, or -1. */
function quotationAfterAside(reading: Reading, from: number, limit: number): number {
  const { shape, lower } = reading.tokens
  if (
    !/^(?:when|while|as|after|before|who|where|which|in|at|during|on|an?|the|[a-z]+ing)$/.test(
      lower[from] ?? '',
    )
  )
    return -1
  // “said, adding, “…””: words of the next verb.
  if ((lower[from] ?? '').endsWith('ing') && (reading.tokens.classes[from] ?? 0) & CUE) return -1
  for (let index = from; index + 1 < limit && index < from + FARTHEST_START; index++) {
    if ((reading.piece[index] ?? -1) >= 0) return -1
    if ((shape[index] ?? 0) & (COMMA | COLON) && (reading.piece[index + 1] ?? -1) >= 0)
      return index + 1
  }
  return -1
}

/** “said on CNN, where he now works, that …”: the “that” right behind the relative clause, or -1. */
function thatAfterRelative(reading: Reading, from: number, limit: number): number {
  const { shape, lower } = reading.tokens
  if (!/^(?:where|which|who|whose|when)$/.test(lower[from] ?? '')) return -1
  for (let index = from; index + 1 < limit && index < from + FARTHEST_START; index++) {
    if ((reading.piece[index] ?? -1) >= 0) return -1
    if ((shape[index] ?? 0) & COMMA) return lower[index + 1] === 'that' ? index + 1 : -1
  }
  return -1
}

function isBareVerb(reading: Reading, index: number): boolean {
  const { classes, shape, lower } = reading.tokens
  if ((reading.piece[index] ?? -1) >= 0) return true
  const word = classes[index] ?? 0
  if (!((shape[index] ?? 0) & WORD) || (shape[index] ?? 0) & CAPITAL) return false
  if (word & (DETERMINER | PREPOSITION) && lower[index] !== 'not') return false
  return (
    !/(?:ers|ists|ors|ians|s's)$/.test(lower[index] ?? '') &&
    !/^(?:me|him|her|us|them|it|you|my|his|their|reporters|police|people|journalists|congress)$/.test(
      lower[index] ?? '',
    )
  )
}

/** The last token of the sentence that may be content: its closing stop is not. */
export function sentenceEnd(reading: Reading, limit: number): number {
  const { shape, lower } = reading.tokens
  let last = limit - 1
  while (
    last >= reading.from &&
    (reading.piece[last] ?? -1) < 0 &&
    (((shape[last] ?? 0) & STOP) !== 0 ||
      // “(As the Bee reported, it is shut.)”
      ((shape[last] ?? 0) & CLOSE_BRACKET && (shape[last - 1] ?? 0) & STOP)) &&
    lower[last] !== '…'
  )
    last--
  return last
}

/** What is known of the sentence while the end of content is looked for. */
export type Neighbours = {
  readonly limit: number
  /** The cue whose content it is; null for a noun. */
  readonly cue: Cue | null
  /** All cues of the sentence, in order. */
  readonly cues: readonly Cue[]
  /** “Although Ruiz says …, others say …”: the content ends where the main clause begins. */
  readonly subordinate?: boolean
  /** “Ruiz, who says …, left”: the content ends where the verb of the main clause comes. */
  readonly relative?: boolean
}

/** Where content that follows its cue and begins at `start` ends, as a last token. */
export function findContentEnd(reading: Reading, start: ContentStart, near: Neighbours): number {
  const { first } = start
  const quoted = (reading.piece[first] ?? -1) >= 0
  if (quoted) {
    const last = afterPiece(reading, first) - 1
    return quotationEnd(reading, last, near)
  }
  return clauseEnd(reading, first, near)
}

/** Walks over a clause to its end: the sentence’s, or the place where the writer takes over again. */
export function clauseEnd(reading: Reading, from: number, near: Neighbours): number {
  const { shape } = reading.tokens
  const { limit } = near
  let index = from
  let hasVerb = false
  while (index < limit) {
    if ((reading.piece[index] ?? -1) >= 0) {
      const last = afterPiece(reading, index) - 1
      if (endsWithQuotation(reading, last, near)) return last
      // “Her claim that it was “not fit” caused an outcry”: the verb of the noun.
      if (near.cue === null && hasVerb && isMainVerb(reading, last + 1, limit)) return last
      index = last + 1
      hasVerb = true
      continue
    }
    const form = shape[index] ?? 0
    if (form & SEMICOLON) return index - 1
    // “argued the group, which is small, is “in retreat””: the clause goes on behind the relative one.
    if (
      (shape[index - 1] ?? 0) & COMMA &&
      /^(?:which|who)$/.test(reading.tokens.lower[index] ?? '')
    ) {
      const resumed = relativeEnd(reading, index, limit)
      if (resumed > index && (!hasVerb || !isCueAt(near, resumed))) {
        index = resumed
        continue
      }
    }
    // “with the Bee showing her ahead three points, the Herald four”: a clause without a verb is over at its comma.
    const isListed =
      !hasVerb &&
      near.cue?.mood === 'participle' &&
      near.cue.form.lemma === 'show' &&
      ((shape[index - 1] ?? 0) & COMMA) !== 0
    const stop = isListed || breaksOff(reading, index, near)
    if (stop) return (shape[index - 1] ?? 0) & (COMMA | DASH) ? index - 2 : index - 1
    hasVerb ||= isFiniteVerb(reading, index)
    index++
  }
  return sentenceEnd(reading, limit)
}

/** A finite verb that is no noun as well: “caused”, “is”, not “attacks”. */
function isMainVerb(reading: Reading, index: number, limit: number): boolean {
  if (index >= limit || !isFiniteVerb(reading, index)) return false
  const { classes, lower } = reading.tokens
  if ((classes[index] ?? 0) & AUXILIARY) return true
  // “compared to”: a participle.
  return /ed$/.test(lower[index] ?? '') && !((classes[index + 1] ?? 0) & PREPOSITION)
}

/** True where a reporting verb of the sentence begins at `index`: “…, who was there, said”. */
function isCueAt({ cues }: Neighbours, index: number): boolean {
  return cues.some(({ start }) => start === index)
}

/** Where a clause goes on after “, which …,”: the finite verb behind its closing comma, or -1. */
function relativeEnd(reading: Reading, from: number, limit: number): number {
  const { shape } = reading.tokens
  for (let index = from + 1; index + 1 < limit && index < from + FARTHEST_START; index++) {
    if ((reading.piece[index] ?? -1) >= 0) {
      index = afterPiece(reading, index) - 1
      continue
    }
    if ((shape[index] ?? 0) & (SEMICOLON | COLON)) return -1
    if (
      (shape[index] ?? 0) & COMMA &&
      (reading.piece[index + 1] ?? -1) < 0 &&
      isFiniteVerb(reading, index + 1)
    )
      return index + 1
  }
  return -1
}

/** True where at `index` the content of the cue is over: another cue on the same level, a phrase of the writer’s own. */
function breaksOff(reading: Reading, index: number, near: Neighbours): boolean {
  const { shape, classes, lower } = reading.tokens
  const text = lower[index] ?? ''
  const afterComma = ((shape[index - 1] ?? 0) & (COMMA | DASH)) !== 0
  // “said that according to the count, he won”: still within.
  if (text === 'according' && lower[index + 1] === 'to' && !isBehindThat(reading, index, near.cue))
    return true
  const word = classes[index] ?? 0
  if (
    (shape[index - 1] ?? 0) & DASH &&
    word & (DETERMINER | POSSESSIVE_PRONOUN) &&
    !/^(?:this|that|these|those)$/.test(text)
  )
    return !isClosedByDash(reading, index, near.limit)
  if (afterComma) {
    if (text.endsWith('ing') && word & CUE) return true
    // “found that 28 % like it, while 23 % do not”, “…, compared with 9 % last year”: figures side by side.
    const isFigure =
      /^(?:while|whereas|compared)$/.test(text) && comparesFigures(reading, index, near)
    // Whose words a “, which …” is cannot be told: keep to the sure part.
    if (/^(?:which|who|while|whereas)$/.test(text) && !isFigure) return true
    if (
      /^an?$/.test(text) &&
      (isVerdict(reading, index, near.limit) || isLastApposition(reading, index, near.limit))
    )
      return true
    // “…, with the Bee showing her ahead”: somebody else’s figures.
    if (text === 'with' && bringsIn(reading, index, near)) return true
    // “…, and as the vote nears, …”: a sentence of the writer’s own.
    if (/^(?:and|but)$/.test(text) && OWN_CLAUSE.test(lower[index + 1] ?? '')) return true
    if (text === 'although' && startsClause(reading, index + 1, near.limit)) return true
    // “…, with whom he worked”
    if (word & PREPOSITION && /^(?:whom|which|whose)$/.test(lower[index + 1] ?? '')) return true
    if (text === 'compared' && lower[index + 1] === 'with' && !isFigure) return true
    if ((near.relative || near.cue?.mood === 'participle') && isFiniteVerb(reading, index))
      return true
    if (near.subordinate && startsClause(reading, index, near.limit)) return true
    // “…, Ruiz said.” closes what was said before.
    for (const other of near.cues) {
      if (
        (near.cue && other.verb <= near.cue.verb) ||
        other.verb < index ||
        other.mood !== 'finite'
      )
        continue
      const block =
        other.subject && other.subject.first < other.start ? other.subject.first : other.start
      if (block !== index) continue
      if (near.cue && near.cue.mood !== 'finite') return true
      if (closesSentence(reading, other, near.limit)) return true
    }
  }
  if (word & (CONJUNCTION | SUBORDINATOR) && !(word & PREPOSITION && !(word & SUBORDINATOR))) {
    const next = nextCue(near, index)
    if (!next || (next.mood !== 'finite' && next.mood !== near.cue?.mood)) return false
    // “said A and added B”, “said A, but noted B”
    const verbStart = next.start
    const adverbs = verbStart === index + 1
    if (adverbs && word & CONJUNCTION && near.cue && isParallel(next, near.cue)) return true
    // “…, declaring it over, and said he would go”: the main clause goes on.
    const resumes = near.cue?.mood === 'participle' && next.mood === 'finite' && !next.subject
    if (adverbs && /^(?:and|but)$/.test(text) && resumes) return true
    // “said A, and Ruiz said B”, “said A, while the mayor said B”
    if (
      afterComma &&
      next.subject &&
      next.subject.first === index + 1 &&
      /^(?:and|but|while|though|although|as|yet|whereas)$/.test(text)
    )
      return true
  }
  return false
}

/** “Lee — a big name — was there”: the clause goes on with its verb behind the second dash. */
function isClosedByDash(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at + 1 < limit && at < from + 16; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return false
    if ((reading.tokens.shape[at] ?? 0) & DASH) return isFiniteVerb(reading, at + 1)
  }
  return false
}

const OWN_CLAUSE = /^(?:as|while|when|after|although|though|if)$/

/** How far behind “with” a verb of its own stands, in tokens. */
const FARTHEST_BROUGHT_IN = 8

/** “with the Bee showing”, “with Ruiz saying”: a name and the participle of a reporting verb. */
function bringsIn(reading: Reading, index: number, { cues }: Neighbours): boolean {
  const { shape, lower } = reading.tokens
  const first = lower[index + 1] === 'the' ? index + 2 : index + 1
  return cues.some(({ verb, mood }) => {
    if (mood !== 'participle' || verb <= first || verb > index + FARTHEST_BROUGHT_IN) return false
    for (let at = first; at < verb; at++) if (!((shape[at] ?? 0) & CAPITAL)) return false
    return true
  })
}

/** True where a figure follows soon, and one stands between the cue and here. */
function comparesFigures(reading: Reading, index: number, { cue, limit }: Neighbours): boolean {
  const { shape } = reading.tokens
  const isFigureAt = (at: number) =>
    (reading.piece[at] ?? -1) < 0 && ((shape[at] ?? 0) & NUMBER) !== 0
  let later = index + 1
  while (later < limit && later <= index + FARTHEST_FIGURE && !isFigureAt(later)) later++
  if (later >= limit || !isFigureAt(later)) return false
  for (let at = index - 1; at > (cue?.end ?? reading.from); at--) if (isFigureAt(at)) return true
  return false
}

/** The last token of a clause before what the writer adds behind a dash: “it is dead — a move that Ruiz called odd”. */
export function lastBeforeComment(reading: Reading, first: number, last: number): number {
  const { shape, classes } = reading.tokens
  for (let index = first + 1; index < last; index++) {
    if ((reading.piece[index] ?? -1) >= 0 || !((shape[index] ?? 0) & DASH)) continue
    const opensNoun = ((classes[index + 1] ?? 0) & DETERMINER) !== 0
    if (opensNoun && !isClosedByDash(reading, index + 1, last + 1)) return index - 1
  }
  return last
}

/** How far behind “while” or “compared” a figure stands, in tokens: “while only about 9 % like it”. */
const FARTHEST_FIGURE = 4

/** “…, a claim that the mayor called “a fantasy””: the writer tells what others made of it. */
function isVerdict(reading: Reading, from: number, limit: number): boolean {
  const { lower, classes, shape } = reading.tokens
  const next = from + 2
  if (next >= limit || (reading.piece[next] ?? -1) >= 0) return false
  return (
    /^(?:claim|charge|allegation|accusation|assertion|suggestion|figure|number|report|characterization|description)$/.test(
      lower[from + 1] ?? '',
    ) &&
    (/^(?:that|which)$/.test(lower[next] ?? '') ||
      ((classes[next] ?? 0) & DETERMINER) !== 0 ||
      ((shape[next] ?? 0) & CAPITAL) !== 0)
  )
}

/** “…, a claim that others deny”: no comma and no “and” up to the end of the sentence. */
function isLastApposition(reading: Reading, from: number, limit: number): boolean {
  const { shape, lower } = reading.tokens
  for (let at = from; at < limit; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return false
    if ((shape[at] ?? 0) & (COMMA | DASH | SEMICOLON) || lower[at] === 'and' || lower[at] === 'or')
      return false
  }
  return true
}

/** “that according to the count, …”, “that, according to the count, …”, “reported, according to the count, …” */
function isBehindThat(reading: Reading, index: number, cue: Cue | null): boolean {
  const { lower, shape } = reading.tokens
  if (lower[index - 1] === 'that') return true
  if (!((shape[index - 1] ?? 0) & COMMA)) return false
  return lower[index - 2] === 'that' || (cue !== null && cue.end === index - 2 && reports(cue))
}

function nextCue(near: Neighbours, index: number): Cue | null {
  for (const cue of near.cues) if (cue.verb > index) return cue
  return null
}

/** “did not mention him, but told supporters”: verbs that the same subject may share. */
function isParallel(next: Cue, cue: Cue): boolean {
  return (next.form.form & cue.form.form) !== 0 || cue.start < cue.verb || next.start < next.verb
}

function startsClause(reading: Reading, from: number, limit: number): boolean {
  const index = reading.tokens.lower[from] === 'even' ? from + 1 : from
  if (/^(?:i|he|she|we|they|it)$/.test(reading.tokens.lower[index] ?? '')) return true
  const end = nounPhraseEnd(reading, index, limit)
  if (end < 0) return false
  return isVerbBehind(reading, end, limit)
}

function closesSentence(reading: Reading, cue: Cue, limit: number): boolean {
  const { shape, lower } = reading.tokens
  const next = cue.end + 1
  if (next >= limit) return true
  if ((reading.piece[next] ?? -1) >= 0) return false
  if ((shape[next] ?? 0) & (STOP | COMMA | COLON)) return true
  return (
    /^(?:on|in|at|during|last|this|of|to)$/.test(lower[next] ?? '') ||
    ((reading.tokens.classes[next] ?? 0) & TIME) !== 0
  )
}

/** After a quotation that begins the content: does the sentence go on as content, or is it over with the marks? */
function quotationEnd(reading: Reading, last: number, near: Neighbours): number {
  if (endsWithQuotation(reading, last, near)) return last
  return clauseEnd(reading, last + 1, near)
}

const CONTINUES = /^(?:also|not|only|still|rather|that|is|was|are|were)$/

function endsWithQuotation(reading: Reading, last: number, near: Neighbours): boolean {
  const { shape, classes, lower } = reading.tokens
  const next = last + 1
  if (next >= near.limit) return true
  const inner = shape[innerLast(reading, last)] ?? 0
  if (inner & STOP) return !((shape[next] ?? 0) & WORD) || !/^(?:and|or)$/.test(lower[next] ?? '')
  if (!((shape[next] ?? 0) & WORD)) {
    // “would be “incredibly ugly,” “a huge shock” and worse”
    if ((reading.piece[next] ?? -1) >= 0) return !(inner & COMMA)
    if ((shape[next] ?? 0) & CLOSE_BRACKET && next + 1 < near.limit) return false
    return !((shape[next] ?? 0) & (COMMA | DASH)) || !/^(?:and|or)$/.test(lower[next + 1] ?? '')
  }
  if (inner & COMMA) {
    if (lower[next] === 'compared' && comparesFigures(reading, next, near)) return false
    // “are “angry,” but also “hungry””
    if (lower[next] === 'but' && CONTINUES.test(lower[next + 1] ?? '')) return false
    return !/^(?:and|or|because|if|that)$/.test(lower[next] ?? '')
  }
  if ((classes[next] ?? 0) & TIME) return true
  if (tellsWhere(reading, next, near.limit)) return true
  if (/^(?:when|while|after|during|before|although|though)$/.test(lower[next] ?? '')) return true
  return false
}

/** “wrote that women “argue for sport” in a column for the Bee”: where it stood, no more of it. */
function tellsWhere(reading: Reading, from: number, limit: number): boolean {
  const { lower, classes, shape } = reading.tokens
  if (lower[from] !== 'in' || !((classes[from + 1] ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN)))
    return false
  for (let at = from + 2; at < limit && at <= from + 4; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || !((shape[at] ?? 0) & WORD)) return false
    if (PIECES.test(lower[at] ?? ''))
      return /^(?:for|in|to|with|by|on|published|posted|sent|,)$/.test(lower[at + 1] ?? '')
  }
  return false
}

const PIECES =
  /^(?:column|essay|editorial|op-ed|letter|post|piece|article|interview|statement|memo|email|review|newsletter)$/
