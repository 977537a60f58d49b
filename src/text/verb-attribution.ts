import { SHARED_SUBJECT } from '../rules/confidence.ts'
import { FRAME_HEARER, FRAME_OBJECT, PAST } from '../rules/cues.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTIFIER,
  SUBORDINATOR,
  TIME,
} from '../rules/lexicon.ts'
import {
  type ContentStart,
  findContentEnd,
  findContentStart,
  lastBeforeComment,
  sentenceEnd,
} from './content.ts'
import { findContentBefore } from './content-before.ts'
import { type Cue, findCues, isDocument, type KnownCue, reports, sharedSubject } from './cue.ts'
import { addFinding, type Draft, hasQuotation } from './draft.ts'
import { findHearer, findHearerBehindObject, subjectBehind } from './hearer.ts'
import { isFiniteVerb, isPronoun, nounPhraseEnd } from './noun-phrase.ts'
import { readAsReportedBy, readPassive, readQuotedAsSaying } from './passive-attribution.ts'
import { afterPiece, innerLast, type Reading } from './reading.ts'
import { isRelative, type Run } from './source.ts'
import { isTitle } from './title.ts'
import { CAPITAL, CLOSE_BRACKET, COLON, COMMA, DASH, SEMICOLON, STOP, WORD } from './token.ts'
import {
  clauseAfter,
  hasVerb,
  isClauseStart,
  isOnlyDated,
  LEARNING,
  mayFollow,
  objectRun,
  restAfter,
} from './verb-content.ts'

/** “Why now?” Ruiz asked on Monday. The quotation’s own stop ended no sentence: only source and cue follow. */
export function closesQuotation(reading: Reading, from: number, limit: number): boolean {
  if ((reading.piece[from - 1] ?? -1) < 0 || (reading.piece[from] ?? -1) >= 0) return false
  const cue = findCues(reading, from, Math.min(limit, from + FARTHEST_INQUIT))[0]
  if (!cue || cue.mood !== 'finite' || !cue.subject || cue.subject.first > from) return false
  if (!(cue.form.inverted || cue.form.frames & FRAME_HEARER)) return false
  let after = cue.end + 1
  const hearer = findHearer(reading, cue, after, limit)
  if (hearer) after = hearer.last + 1
  const start = findContentStart(reading, after, limit)
  if (start && mayFollow(reading, start, cue, hearer !== null, limit)) return false
  // Behind a full stop only what is nothing but an inquit: not “The judge pointed to a case”, “He touted his victories”.
  const { shape, classes, lower } = reading.tokens
  const stop = innerLast(reading, from - 1)
  if (!((shape[stop] ?? 0) & STOP) || lower[stop] !== '.') return true
  return (
    after >= limit ||
    (hearer !== null && (cue.form.frames & FRAME_HEARER) !== 0) ||
    ((shape[after] ?? 0) & (STOP | COMMA)) !== 0 ||
    ((classes[after] ?? 0) & TIME) !== 0 ||
    /^(?:in|on|at|during)$/.test(lower[after] ?? '')
  )
}

/** How far into a sentence its first cue may stand to close the quotation before it, in tokens. */
const FARTHEST_INQUIT = 24

export type Scene = {
  readonly reading: Reading
  readonly from: number
  readonly limit: number
  readonly cue: Cue
  readonly cues: readonly Cue[]
  readonly known: KnownCue[]
  readonly found: Draft[]
  readonly taken: Uint8Array
}

/** Reads one reporting verb: its source, its hearer, and the content before and after it. */
export function readCue(scene: Scene): void {
  const { reading, from, limit, cue, cues, known, found } = scene
  const { piece, tokens } = reading
  const { shape, lower, classes } = tokens
  const { form, mood } = cue
  if (mood === 'passive') {
    readPassive(scene)
    return
  }
  if (readAsReportedBy(scene)) return
  // “Once described by the Bee as “a joke”, …”, “the plan, called “a joke” by the Bee, …”: a participle names it.
  const isBare = mood === 'finite' && (form.form & PAST) !== 0 && !hasAuxiliary(reading, cue)
  if (isBare && (isNamedBy(reading, cue, limit) || isNamedAs(reading, cue, limit))) {
    readPassive(scene)
    return
  }
  // “polls reported by CNN”: a participle behind its noun.
  if (isBare && lower[cue.end + 1] === 'by' && (piece[cue.end + 1] ?? -1) < 0) return
  // “…the “gloom” offered at the meeting”: a participle behind the marks.
  if (
    mood === 'finite' &&
    !cue.subject &&
    !cue.coordinated &&
    cue.start === cue.verb &&
    form.form & PAST &&
    (piece[cue.start - 1] ?? -1) >= 0 &&
    cue.start > from &&
    /^(?:at|in|by|from|for|during|as|to)$/.test(lower[cue.end + 1] ?? '')
  )
    return
  // “citing two people briefed on the talks”: what they are, not what they did.
  if (mood === 'finite' && form.form & PAST && cue.subject && isCited(reading, cue.subject.first))
    return
  // “was quoted as saying” is read at “quoted”.
  if (mood === 'participle' && lower[cue.start - 1] === 'as') return
  let after = cue.end + 1
  const edge = cue.start - 1
  const edgeIsQuote = edge >= from && (piece[edge] ?? -1) >= 0
  const edgeIsComma = edge >= from && !edgeIsQuote && ((shape[edge] ?? 0) & (COMMA | DASH)) !== 0

  // “…,” said Ruiz
  let source = cue.mood === 'finite' ? (subjectBehindQuotation(scene) ?? cue.subject) : cue.subject
  let inverted = false
  if (
    form.inverted &&
    mood === 'finite' &&
    !source &&
    (edgeIsQuote || edgeIsComma || cue.start === from) &&
    !(edgeIsComma && known.at(-1)?.end === edge)
  ) {
    const end = nounPhraseEnd(reading, after, limit)
    const isTime = end === after && ((classes[after] ?? 0) & TIME) !== 0
    // “Ruiz, in a statement on Monday, said he “is sorry””: a pronoun is the source only right behind the marks.
    const opensContent =
      end === after && isPronoun(reading, after) && !edgeIsQuote && !followsQuotation(reading, edge)
    if (
      end >= 0 &&
      !isTime &&
      !((classes[after] ?? 0) & SUBORDINATOR) &&
      !opensContent &&
      !(end + 1 < limit && (piece[end + 1] ?? -1) < 0 && isFiniteVerb(reading, end + 1)) &&
      !isClauseStart(lower[after] ?? '')
    ) {
      source = { first: after, last: end }
      after = end + 1
      inverted = true
    }
  }
  let shared = false
  // “released a statement saying”, “published a report that said”
  const own = source
  if (
    source &&
    (mood === 'participle' || isRelative(reading, source)) &&
    isDocument(reading, mood === 'participle' ? source : beforeRelative(source, from))
  ) {
    source = null
  }
  if (!source) {
    source = sharedSubject(reading, cue, from, known) ?? own
    shared = source !== own
  }
  if (readQuotedAsSaying(scene, source)) {
    if (source) known.push({ verb: cue.verb, source, end: after, after: null, before: false })
    return
  }
  const blockStart = !inverted && source && !shared ? source.first : cue.start
  const aside = source !== null && !shared && isRelative(reading, source)

  const behindObject = findHearerBehindObject(reading, cue, after, limit)
  const hearer = behindObject ?? findHearer(reading, cue, after, limit)
  if (hearer) after = behindObject ? hearer.last + 2 : hearer.last + 1

  const aside0 = asClause(scene, blockStart, after)
  if (aside0) {
    if (source) known.push({ verb: cue.verb, source, end: after, after: null, before: false })
    addFinding(
      reading,
      {
        source,
        cue: { first: cue.start, last: cue.end },
        content: aside0,
        // “as the Bee called it, “a joke””: the thing named, no hearer.
        hearer: takesObjectOnly(cue) ? null : hearer,
        rule: 'as-source-said',
        confidence: 1,
        aside: false,
      },
      found,
      scene.taken,
    )
    return
  }

  const mayTakeObject = (form.frames & FRAME_OBJECT) !== 0 && !isOnlyDated(reading, after, limit)
  const clause: ContentStart | null =
    announcedByThing(reading, after, limit) ??
    (reports(cue) && (shape[after] ?? 0) & COMMA && lower[after + 1] === 'according'
      ? { opening: 'clause', first: after + 1 }
      : findContentStart(reading, after, limit))
  // “described the plan as “a joke””: no clause follows, so the object is what is said.
  const isObject =
    mayTakeObject &&
    (!(form.frames & ~FRAME_OBJECT) ||
      clause === null ||
      !mayFollow(reading, clause, cue, hearer !== null, limit))
  const start: ContentStart | null = isObject
    ? after < limit
      ? { opening: 'clause', first: after }
      : null
    : clause
  const before =
    mood === 'finite' && !aside && !(shared && !edgeIsQuote && !edgeIsComma)
      ? findContentBefore(scene, blockStart)
      : null
  // “What Ruiz told the Bee was a lie”, not “what Ruiz said was a lie”: the verb of the clause that “what” opens.
  const isOver =
    (hearer !== null || LEARNING.has(form.lemma)) &&
    blockStart > from &&
    lower[blockStart - 1] === 'what' &&
    start?.opening === 'clause' &&
    isFiniteVerb(reading, start.first)
  const usable =
    start &&
    !isOver &&
    !hasOwnInquit(scene, start) &&
    (isObject || mayFollow(reading, start, cue, hearer !== null, limit))
      ? start
      : null

  // “Despite telling the Bee that she would stay, Ruiz left”, “Asked to stay, Ruiz left”: the main clause comes after.
  const opens =
    cue.start - from <= 1 &&
    !inverted &&
    (mood === 'participle' ||
      lower[cue.start] === 'having' ||
      (!source && (form.form & PAST) !== 0))
  let contentBefore: Run | null = null
  let contentAfter: Run | null = null
  if (before?.quoted) {
    const follows =
      usable && (usable.opening === 'quotation' || usable.opening === 'colon') && !inverted
    const splits =
      usable &&
      usable.opening === 'quotation' &&
      (shape[usable.first - 1] ?? 0) & (COMMA | COLON | DASH)
    // “After Ruiz called it “a joke,” Lee said: “No.””: only marks by themselves are the first half of a split quotation.
    const alone = (piece[before.first] ?? -1) >= 0 && piece[before.first] === piece[before.last]
    if (usable && !alone && usable.opening !== 'clause') contentAfter = endOf(usable)
    else if (before.closed || !usable) {
      contentBefore = before
      if (splits) contentAfter = endOf(usable)
    } else if (follows || usable) contentAfter = endOf(usable)
  } else if (usable) {
    const splits =
      before && !before.hasVerb && (shape[after] ?? 0) & COMMA && usable.opening === 'clause'
    contentAfter = endOf(usable)
    // “If there is none” by May, Ruiz said on Monday, “we will close.”
    const resumes =
      before &&
      usable.opening === 'quotation' &&
      (piece[before.first] ?? -1) >= 0 &&
      (shape[usable.first - 1] ?? 0) & COMMA
    if (splits || resumes) contentBefore = before
  } else if (before) {
    const rest =
      restAfter(reading, after, limit, before.hasVerb) ??
      (before.hasVerb || inverted || isInterjection(reading, source)
        ? null
        : clauseAfter(scene, after))
    if (before.hasVerb || rest) contentBefore = before
    contentAfter = rest
  }
  if (!contentAfter && !contentBefore) {
    if (source) known.push({ verb: cue.verb, source, end: after, after: null, before: false })
    return
  }
  // “Having told the Bee that she would stay, Ruiz left”: who did so is named behind it.
  const names = mood === 'participle' || lower[cue.start] === 'having'
  source ??= contentAfter && opens && names ? subjectBehind(reading, contentAfter, limit) : null
  if (source) {
    known.push({
      verb: cue.verb,
      source,
      end: after,
      after: contentAfter,
      before: contentBefore !== null,
    })
  }
  addFinding(
    reading,
    {
      source,
      cue: { first: cue.start, last: cue.end },
      content: [contentBefore, contentAfter],
      hearer,
      rule: ruleOf(cue, inverted, hearer !== null, contentAfter ? usable : null),
      confidence: shared ? SHARED_SUBJECT : 1,
      aside:
        aside || (mood !== 'finite' && (!hasQuotation(reading, contentAfter) || isInPhrase(scene))),
    },
    found,
    scene.taken,
  )

  function endOf(begin: ContentStart): Run | null {
    if (isObject) return objectRun(scene, begin.first)
    const opening = begin.opening === 'infinitive' ? infinitiveStart(begin.first) : begin.first
    const subordinate =
      opens ||
      inSubordinate(reading, from, cue.start) ||
      opensSubordinate(reading, from, cue.subject)
    const relative = aside
    const last = findContentEnd(reading, begin, { limit, cue, cues, subordinate, relative })
    return last >= begin.first ? { first: opening, last } : null
  }

  function holdsPlace(run: Run): boolean {
    for (let at = run.first; at <= run.last; at++)
      if (/^(?:at|in|on)$/.test(lower[at] ?? '')) return true
    return false
  }

  /** “vowed {not to go}”, “asked {the board to go}”: whoever is to do it is part of what is asked, but a name may be told it. */
  function infinitiveStart(to: number): number {
    if (lower[to - 1] === 'not' && to - 1 >= after) return to - 1
    const isAsked =
      hearer &&
      hearer.last === to - 1 &&
      !((shape[hearer.first] ?? 0) & CAPITAL) &&
      hearer.first > cue.end &&
      // “told his supporters at a rally {to go}”
      !holdsPlace(hearer)
    return isAsked && lower[hearer.first - 1] !== 'to' ? hearer.first : to
  }
}

/** “confirmed the news in a statement to the Bee: “…””: words without a verb of their own that lead up to marks behind a colon. */
function announcedByThing(reading: Reading, after: number, limit: number): ContentStart | null {
  const { shape, classes } = reading.tokens
  if (!((classes[after] ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN))) return null
  for (let at = after; at < limit; at++) {
    if ((reading.piece[at] ?? -1) >= 0) return null
    if ((shape[at] ?? 0) & COLON) {
      if ((reading.piece[at + 1] ?? -1) < 0) return null
      // “… : “It sank,” Ruiz said” has a verb of its own.
      const close = innerLast(reading, afterPiece(reading, at + 1) - 1)
      return (shape[close] ?? 0) & COMMA ? null : { opening: 'quotation', first: at + 1 }
    }
    if (isFiniteVerb(reading, at)) return null
  }
  return null
}

/** “We know the rest: “It sank,” Ruiz told the Bee”: the marks behind the colon have an inquit of their own. */
function hasOwnInquit({ reading, cue, cues }: Scene, { opening, first }: ContentStart): boolean {
  if (opening !== 'colon' || (reading.piece[first] ?? -1) < 0) return false
  const next = afterPiece(reading, first)
  if (!((reading.tokens.shape[innerLast(reading, next - 1)] ?? 0) & COMMA)) return false
  return cues.some(
    (other) => other.verb > cue.verb && (other.subject?.first ?? other.start) === next,
  )
}

function hasAuxiliary({ tokens }: Reading, { start, verb }: Cue): boolean {
  for (let at = start; at < verb; at++) if ((tokens.classes[at] ?? 0) & AUXILIARY) return true
  return false
}

/** “called “a joke” by the Bee” */
function isNamedBy(reading: Reading, { form, end }: Cue, limit: number): boolean {
  if (!names(form) || end + 1 >= limit || (reading.piece[end + 1] ?? -1) < 0) return false
  return reading.tokens.lower[afterPiece(reading, end + 1)] === 'by'
}

/** “described by the Bee as “a joke”” */
function isNamedAs(reading: Reading, { form, end }: Cue, limit: number): boolean {
  const { lower } = reading.tokens
  if (!names(form) || lower[end + 1] !== 'by') return false
  const last = nounPhraseEnd(reading, end + 2, limit)
  return last > 0 && lower[last + 1] === 'as' && (reading.piece[last + 2] ?? -1) >= 0
}

function names({ frames, lemma }: Cue['form']): boolean {
  return (frames & FRAME_OBJECT) !== 0 || lemma === 'describe'
}

/**
 * “As the Bee reported, the bridge is shut”, “the bridge is shut, as the Bee reported”: the content stands around the clause.
 * Null where “as” means something else.
 */
function asClause(scene: Scene, blockStart: number, after: number): (Run | null)[] | null {
  const { reading, from, limit, cue } = scene
  const { lower, shape, classes } = reading.tokens
  const as = blockStart - 1
  if (as < from || lower[as] !== 'as' || cue.mood !== 'finite') return null
  let end = after
  // “as the Bee reported on Monday,”, “as she put it in an interview with the Bee,”
  while (
    end < limit &&
    end < after + 14 &&
    (reading.piece[end] ?? -1) < 0 &&
    !((shape[end] ?? 0) & (COMMA | DASH | STOP | COLON))
  ) {
    if (lower[end] === 'that' || (end > after && isFiniteVerb(reading, end))) return null
    end++
  }
  if (end === after + 14) return null
  const atEnd = end >= limit || ((shape[end] ?? 0) & STOP) !== 0
  const last = sentenceEnd(reading, limit)
  const quoted = quotationAtEnd(reading, end, limit)
  if (takesObjectOnly(cue) && !quoted) return null
  const opener = as - 1
  if (opener < from) {
    if (atEnd) return null
    const first = end + 1
    return last >= first && (reading.piece[end] ?? -1) < 0
      ? [{ first, last: lastBeforeComment(reading, first, last) }]
      : null
  }
  const bounded =
    ((shape[opener] ?? 0) & (COMMA | DASH)) !== 0 || (reading.piece[opener] ?? -1) >= 0
  if (!bounded && !atEnd && !((classes[opener] ?? 0) & CONJUNCTION)) return null
  if ((classes[opener] ?? 0) & CONJUNCTION && opener === from)
    return last > end ? [{ first: end + 1, last }] : null
  const before: Run = {
    first: from,
    last: bounded && (reading.piece[opener] ?? -1) < 0 ? opener - 1 : opener,
  }
  if (before.last < before.first) return null
  if (!bounded) return null
  // “It is, as the Bee put it, “a joke””, “Or, as the Bee called it, “a joke””: the writer says the rest.
  const onlyConnects =
    before.first === before.last && ((classes[before.first] ?? 0) & (CONJUNCTION | ADVERB)) !== 0
  if (quoted && (onlyConnects || hasVerb(reading, before))) return [quoted]
  const follows =
    !atEnd && end + 1 <= last && !hasVerb(reading, before) ? { first: end + 1, last } : null
  return [before, follows]
}

function takesObjectOnly({ form }: Cue): boolean {
  return (form.frames & FRAME_OBJECT) !== 0 && !(form.frames & ~FRAME_OBJECT)
}

/** The quotation right behind the comma or colon at `mark`, if the sentence ends with it. */
function quotationAtEnd(reading: Reading, mark: number, limit: number): Run | null {
  const { shape } = reading.tokens
  const first = mark + 1
  if (first >= limit || !((shape[mark] ?? 0) & (COMMA | COLON))) return null
  if ((reading.piece[mark] ?? -1) >= 0 || (reading.piece[first] ?? -1) < 0) return null
  const next = afterPiece(reading, first)
  if (next < limit && !((shape[next] ?? 0) & (STOP | CLOSE_BRACKET))) return null
  return { first, last: next - 1 }
}

function beforeRelative(relative: Run, from: number): Run {
  return { first: Math.max(from, relative.first - 3), last: relative.first - 1 }
}

/** “Although Ruiz left and said that …”: the sentence opens with a subordinate clause that is not over yet. */
function inSubordinate(reading: Reading, from: number, cue: number): boolean {
  const { classes, shape } = reading.tokens
  const opener = (classes[from] ?? 0) & CONJUNCTION ? from + 1 : from
  if (!((classes[opener] ?? 0) & SUBORDINATOR) || (reading.piece[opener] ?? -1) >= 0) return false
  for (let at = opener; at < cue; at++) {
    if ((reading.piece[at] ?? -1) < 0 && (shape[at] ?? 0) & COMMA) return false
  }
  return true
}

/** “…, and while he said it would, it did not”: the subject stands right behind “while”, at the head of a clause. */
function opensSubordinate(reading: Reading, from: number, subject: Run | null): boolean {
  const { classes, shape } = reading.tokens
  const opener = (subject?.first ?? from) - 1
  if (opener <= from || (reading.piece[opener] ?? -1) >= 0) return false
  if (!((classes[opener] ?? 0) & SUBORDINATOR)) return false
  return (
    ((shape[opener - 1] ?? 0) & COMMA) !== 0 || ((classes[opener - 1] ?? 0) & CONJUNCTION) !== 0
  )
}

/** True where a noun phrase is what somebody cites: “citing two people …”. */
function isCited(reading: Reading, first: number): boolean {
  const { lower } = reading.tokens
  const cite = /^(?:citing|quoting)$/
  return cite.test(lower[first] ?? '') || cite.test(lower[first - 1] ?? '')
}

/** The group of verbs that the sentence follows: “asked the Bee” is no “asked whether”. */
function ruleOf(
  cue: Cue,
  inverted: boolean,
  hasHearer: boolean,
  start: ContentStart | null,
): string {
  const { groups } = cue.form
  const frame = start?.opening === 'infinitive' ? 'infinitive' : hasHearer ? 'hearer' : null
  const id = (groups.find((group) => group.frame === frame) ?? groups[0])?.id ?? ''
  return inverted ? `${id}-inverted` : id
}

/** Longest subject between a quotation and its verb, in tokens. */
const LONGEST_INQUIT_SUBJECT = 40

/**
 * “It broke,” Ann Ruiz, 30, of Fresno, Calif., who was there, said: whatever stands between a quotation that ends in a comma and
 * the verb is the subject. Null where a clause of its own stands there.
 */
function subjectBehindQuotation({ reading, from, cue, cues }: Scene): Run | null {
  const { shape, classes, lower } = reading.tokens
  const known = cue.subject?.first ?? cue.start
  let first = known
  while (first > from && (reading.piece[first - 1] ?? -1) < 0) {
    if ((shape[first - 1] ?? 0) & (COLON | SEMICOLON | DASH)) return null
    first--
    if (cue.start - first > LONGEST_INQUIT_SUBJECT) return null
  }
  const close = first - 1
  if (close < from || first === known) return null
  const comma = (shape[first] ?? 0) & COMMA
  if (comma) first++
  else if (!((shape[innerLast(reading, close)] ?? 0) & COMMA)) return null
  if (first >= known || !((shape[first] ?? 0) & WORD) || isTitle(reading, close)) return null
  const word = classes[first] ?? 0
  if (
    word & (CONJUNCTION | SUBORDINATOR | PREPOSITION | ADVERB | AUXILIARY) &&
    !(word & QUANTIFIER)
  )
    return null
  if (/ing$/.test(lower[first] ?? '') || /^(?:which|who|that)$/.test(lower[first] ?? ''))
    return null
  const end = nounPhraseEnd(reading, first, cue.start)
  if (end < 0 || (end + 1 < cue.start && isFiniteVerb(reading, end + 1))) return null
  for (const other of cues) {
    if (other.verb >= cue.start) break
    if (other.verb >= first && !(other.subject && isRelative(reading, other.subject))) return null
  }
  const comma2 = cue.start - 1
  return { first, last: (shape[comma2] ?? 0) & COMMA ? comma2 - 1 : comma2 }
}

/** “after hinting that”, “by saying”: a participle behind a preposition, no verb of the clause. */
function isInPhrase({ reading, from, cue }: Scene): boolean {
  const before = cue.start - 1
  return (
    before >= from &&
    (reading.piece[before] ?? -1) < 0 &&
    ((reading.tokens.classes[before] ?? 0) & (PREPOSITION | SUBORDINATOR)) !== 0
  )
}

/** True where the comma or dash at `edge` stands right behind a quotation. */
function followsQuotation(reading: Reading, edge: number): boolean {
  return edge > reading.from && (reading.piece[edge - 1] ?? -1) >= 0
}

/** “Well, you know, …”, “Still, I think, …”: nobody is quoted. */
function isInterjection(reading: Reading, source: Run | null): boolean {
  return source !== null && /^(?:you|i|we)$/.test(reading.tokens.lower[source.last] ?? '')
}
