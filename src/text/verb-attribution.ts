import { SHARED_SUBJECT } from '../rules/confidence.ts'
import { FRAME_CLAUSE, FRAME_HEARER, FRAME_OBJECT, FRAME_TO, PAST } from '../rules/cues.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  OUTLET_END,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTIFIER,
  SUBORDINATOR,
  TIME,
} from '../rules/lexicon.ts'
import {
  type ContentStart,
  clauseEnd,
  findContentEnd,
  findContentStart,
  sentenceEnd,
} from './content.ts'
import { findContentBefore } from './content-before.ts'
import { type Cue, findCues, isDocument, type KnownCue, reports, sharedSubject } from './cue.ts'
import { addFinding, type Draft, hasQuotation } from './draft.ts'
import { isContraction, isFiniteVerb, isPronoun, nounPhraseEnd } from './noun-phrase.ts'
import { objectTail } from './object-tail.ts'
import { readAsReportedBy, readPassive, readQuotedAsSaying } from './passive-attribution.ts'
import { afterPiece, innerLast, type Reading } from './reading.ts'
import { isRelative, type Run } from './source.ts'
import { isTitle } from './title.ts'
import {
  CAPITAL,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  NUMBER,
  POSSESSIVE,
  SEMICOLON,
  STOP,
  WORD,
} from './token.ts'

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
    reports(cue) && (shape[after] ?? 0) & COMMA && lower[after + 1] === 'according'
      ? { opening: 'clause', first: after + 1 }
      : findContentStart(reading, after, limit)
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
    start && !isOver && (isObject || mayFollow(reading, start, cue, hearer !== null, limit))
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
    return last >= first && (reading.piece[end] ?? -1) < 0 ? [{ first, last }] : null
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

function hasVerb(reading: Reading, run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    if ((reading.piece[at] ?? -1) >= 0 || isFiniteVerb(reading, at)) return true
  }
  return false
}

/** “…, the Bee declared on Thursday, two days after the vote”: a day and a comma follow, no object. */
function isOnlyDated(reading: Reading, after: number, limit: number): boolean {
  const { classes, shape, lower } = reading.tokens
  let at = after
  if (at < limit && /^(?:on|in|early|late|last|this)$/.test(lower[at] ?? '')) at++
  const first = at
  while (at < limit && (reading.piece[at] ?? -1) < 0 && (classes[at] ?? 0) & TIME) at++
  return (
    at > first &&
    at < limit &&
    (reading.piece[at] ?? -1) < 0 &&
    ((shape[at] ?? 0) & COMMA) !== 0 &&
    (reading.piece[at + 1] ?? -1) < 0
  )
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

function isClauseStart(word: string): boolean {
  return /^(?:that|it|there|why|how|what|whether|if)$/.test(word)
}

function findHearer(reading: Reading, cue: Cue, from: number, limit: number): Run | null {
  const { lower } = reading.tokens
  const first = lower[from] === 'to' && !(cue.form.frames & FRAME_TO) ? from + 1 : from
  if (first === from && !(cue.form.frames & FRAME_HEARER)) {
    // “chided him, “…””: somebody named between cue and marks.
    const last = nounPhraseEnd(reading, first, limit)
    const mark = last + 1
    const announces =
      last >= 0 &&
      mark + 1 < limit &&
      (reading.piece[mark] ?? -1) < 0 &&
      ((reading.tokens.shape[mark] ?? 0) & (COMMA | COLON)) !== 0
    return announces && (reading.piece[mark + 1] ?? -1) >= 0 && cue.mood !== 'passive'
      ? { first, last }
      : null
  }
  if (first >= limit || NO_HEARERS.test(lower[first] ?? '')) return null
  // “told both the Bee and the Herald”
  const opening = lower[first] === 'both' ? first + 1 : first
  const phrase = nounPhraseEnd(reading, opening, limit)
  if (phrase < 0) return null
  const noun = endOfOutlet(reading, opening, phrase, limit)
  if (first > from && isFiniteVerb(reading, first)) return null
  const last = listEnd(reading, withNameBehind(reading, opening, noun, limit), limit)
  // “warned the plan would fail”: the noun is the subject of the content.
  if (
    first === from &&
    cue.form.frames & FRAME_CLAUSE &&
    last + 1 < limit &&
    (reading.piece[last + 1] ?? -1) < 0 &&
    isFiniteVerb(reading, last + 1)
  )
    return null
  return { first, last }
}

/** “described him to the Bee as “a fool””: who was told stands behind the object, before “as”. */
function findHearerBehindObject(
  reading: Reading,
  cue: Cue,
  from: number,
  limit: number,
): Run | null {
  const { lower } = reading.tokens
  if (!(cue.form.frames & FRAME_OBJECT) || cue.mood !== 'finite') return null
  const object = nounPhraseEnd(reading, from, limit)
  const first = object + 2
  if (object < 0 || lower[first - 1] !== 'to') return null
  const last = nounPhraseEnd(reading, first, limit)
  const as = last + 1
  return last >= 0 && lower[as] === 'as' && as + 1 < limit && (reading.piece[as + 1] ?? -1) >= 0
    ? { first, last }
    : null
}

/** Nouns that stand for an outlet by themselves, so that a noun behind them begins what is told. */
const OUTLET_NOUN =
  /^(?:paper|newspaper|outlet|station|magazine|channel|network|broadcaster|site|website|agency|publication|daily|tabloid|programme|podcast|reporters|journalists)$/

/**
 * “told Sky News Ruiz would pay”, “told the paper ministers were tired”: what looks like one phrase is who was told and the subject
 * of what was told, where a verb follows. The last token of the former.
 */
function endOfOutlet(reading: Reading, first: number, last: number, limit: number): number {
  const { classes, shape, lower } = reading.tokens
  const verb = last + 1
  if (verb >= limit || (reading.piece[verb] ?? -1) >= 0 || !isFiniteVerb(reading, verb)) return last
  for (let at = first; at < last; at++) {
    const next = shape[at + 1] ?? 0
    if ((shape[at] ?? 0) & POSSESSIVE || !(next & WORD)) continue
    const isPlural = /s$/.test(lower[last] ?? '')
    if ((classes[at] ?? 0) & OUTLET_END && (next & CAPITAL || isPlural)) return at
    if (at <= first + 1 && OUTLET_NOUN.test(lower[at] ?? '') && isPlural) return at
  }
  return last
}

/** Words that begin a clause: “asked when he saw it”. */
const NO_HEARERS =
  /^(?:that|whether|how|why|what|if|when|while|as|after|before|because|since|until)$/

/** The noun phrase behind the comma that ends `content`, where its verb follows; null without one. */
function subjectBehind(reading: Reading, content: Run, limit: number): Run | null {
  const { shape } = reading.tokens
  const first = content.last + 2
  if (first >= limit || !((shape[first - 1] ?? 0) & COMMA)) return null
  const last = nounPhraseEnd(reading, first, limit)
  let verb = last + 1
  while (verb < limit && (reading.tokens.classes[verb] ?? 0) & ADVERB) verb++
  return last >= 0 && verb < limit && isFiniteVerb(reading, verb) ? { first, last } : null
}

/** “told the Bee, the Herald and the Sun that …”: the last of several hearers, or `last`. */
function listEnd(reading: Reading, last: number, limit: number): number {
  const { shape, lower } = reading.tokens
  let end = last
  while (end + 2 < limit && (reading.piece[end + 1] ?? -1) < 0 && (shape[end + 1] ?? 0) & COMMA) {
    const first = lower[end + 2] === 'and' ? end + 3 : end + 2
    const next = nounPhraseEnd(reading, first, limit)
    if (next < 0 || !((shape[next] ?? 0) & CAPITAL)) return last
    end = next
    let joins = first > end + 2
    for (let at = first; at <= end; at++) joins ||= lower[at] === 'and'
    const isOver = lower[end + 1] === 'that' || ((shape[end + 1] ?? 0) & COLON) !== 0
    if (isOver) return joins || lower[first - 1] === 'and' ? end : last
  }
  return last
}

/** “told the Croatian daily Slobodni Glas that …”: a name right behind the noun is in apposition to it, if what is said begins only after it. */
function withNameBehind(reading: Reading, first: number, noun: number, limit: number): number {
  const { shape, classes, lower } = reading.tokens
  if (!((classes[first] ?? 0) & DETERMINER)) return noun
  // An adverb by its form: “told the Croatian daily”.
  const isPeriodical = noun + 1 < limit && /^(?:daily|weekly|monthly)$/.test(lower[noun + 1] ?? '')
  if (!isPeriodical && (shape[noun] ?? 0) & CAPITAL) return noun
  let last = isPeriodical ? noun + 1 : noun
  while (
    last + 1 < limit &&
    (reading.piece[last + 1] ?? -1) < 0 &&
    (shape[last + 1] ?? 0) & CAPITAL &&
    !((classes[last + 1] ?? 0) & TIME)
  )
    last++
  const next = last + 1
  const isOver =
    next >= limit ||
    (reading.piece[next] ?? -1) >= 0 ||
    ((shape[next] ?? 0) & (COMMA | STOP | COLON)) !== 0 ||
    /^(?:that|how|why|whether|in|on|during|at|last|this)$/.test(lower[next] ?? '')
  return isOver ? last : noun
}

/** Whether a clause that begins like this may be the content of this verb. */
function mayFollow(
  reading: Reading,
  start: ContentStart,
  cue: Cue,
  hasHearer: boolean,
  limit: number,
): boolean {
  const { frames } = cue.form
  if (frames & FRAME_OBJECT && !(frames & ~FRAME_OBJECT)) return true
  switch (start.opening) {
    case 'quotation':
    case 'colon':
      return true
    case 'that':
      return true
    case 'question':
      return true
    case 'infinitive':
      return (frames & FRAME_TO) !== 0
    case 'clause':
      if ((reading.piece[start.first] ?? -1) < 0 && isBareObject(reading, start.first)) return false
      if (!(frames & FRAME_CLAUSE) && !hasHearer)
        return (
          (reading.piece[start.first] ?? -1) >= 0 || opensWithSubject(reading, start.first, limit)
        )
      // “said the refinery supplies fuel to the army”: nobody says a noun.
      if (cue.form.lemma === 'say' && isLongRun(reading, start.first, limit)) return true
      // “says she rewrote it”: whatever its verb is.
      if (opensWithPronoun(reading, start.first, limit)) return true
      for (let index = start.first; index < limit; index++) {
        if ((reading.piece[index] ?? -1) >= 0) return true
        if ((reading.tokens.shape[index] ?? 0) & COMMA && index - start.first < 3) return false
        // “says praise helps”: what looks like a verb at the head is a noun.
        if (isFiniteVerb(reading, index) && (index > start.first || isContraction(reading, index)))
          return true
        // “the poll showed Lee leading by nine”
        if (SHOWING.has(cue.form.lemma) && index > start.first && isLeading(reading, index))
          return true
      }
      return false
  }
}

/** “disclosed them to the Bee”, not “showed them leading”, “cautioned them not to go”. */
function isBareObject(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens
  return OBJECTS.test(lower[index] ?? '') && !/^(?:not|[a-z]{2,}ing)$/.test(lower[index + 1] ?? '')
}

const OBJECTS = /^(?:them|him|us|me|themselves|himself|herself|itself|myself)$/

/** Words that go on without a comma or a stop from here, long enough for a clause. */
function isLongRun(reading: Reading, first: number, limit: number): boolean {
  const { shape, classes } = reading.tokens
  if (!((classes[first] ?? 0) & DETERMINER)) return false
  for (let at = first; at < first + SHORTEST_RUN; at++) {
    if (at >= limit || (reading.piece[at] ?? -1) >= 0 || !((shape[at] ?? 0) & WORD)) return false
  }
  return true
}

/** In tokens. */
const SHORTEST_RUN = 6

function opensWithPronoun(reading: Reading, first: number, limit: number): boolean {
  const { lower, shape } = reading.tokens
  return (
    /^(?:he|she|they|we|i)$/.test(lower[first] ?? '') &&
    first + 2 < limit &&
    (reading.piece[first + 1] ?? -1) < 0 &&
    ((shape[first + 1] ?? 0) & WORD) !== 0
  )
}

const SHOWING: ReadonlySet<string> = new Set(['show', 'find', 'indicate', 'suggest'])

/** A participle in -ing right behind a noun: the verb of a clause without a finite one. */
function isLeading(reading: Reading, index: number): boolean {
  const { lower, shape, classes } = reading.tokens
  return (
    /^[a-z]{2,}ing$/.test(lower[index] ?? '') &&
    !((shape[index] ?? 0) & CAPITAL) &&
    ((shape[index - 1] ?? 0) & WORD) !== 0 &&
    !((classes[index - 1] ?? 0) & (DETERMINER | PREPOSITION | POSSESSIVE_PRONOUN))
  )
}

/** “wrote the plan is dead”, not “wrote the plan”: a noun phrase with its verb right behind it. */
function opensWithSubject(reading: Reading, first: number, limit: number): boolean {
  const end = nounPhraseEnd(reading, first, limit)
  let verb = end + 1
  if (end < 0 || verb >= limit) return false
  if (isContraction(reading, first)) return true
  while (
    verb < limit &&
    (reading.piece[verb] ?? -1) < 0 &&
    (reading.tokens.classes[verb] ?? 0) & ADVERB
  )
    verb++
  return verb < limit && (reading.piece[verb] ?? -1) < 0 && isFiniteVerb(reading, verb)
}

/** “called the plan “a joke””: from the cue to the end of the last quotation before another reporting verb; null without one. */
function objectRun(scene: Scene, first: number): Run | null {
  const { reading, cue, cues, limit } = scene
  const { shape, lower } = reading.tokens
  let end = limit
  for (const other of cues) {
    if (other.verb > cue.verb) {
      end =
        other.subject && other.subject.first < other.start && other.subject.first > cue.end
          ? other.subject.first
          : other.start
      break
    }
  }
  let last = -1
  for (let at = first; at < end; at++) {
    if ((reading.piece[at] ?? -1) < 0) {
      if ((shape[at] ?? 0) & (COLON | STOP)) break
      continue
    }
    const close = afterPiece(reading, at) - 1
    last = close
    at = close
    const next = close + 1
    const inner = shape[innerLast(reading, close)] ?? 0
    const isListed = inner & COMMA && next < end && (reading.piece[next] ?? -1) >= 0
    if (inner & (STOP | COMMA) && !isListed && !/^(?:and|or)$/.test(lower[next] ?? '')) break
  }
  if (last < 0) return null
  const next = last + 1
  if (
    next >= end ||
    !((shape[next] ?? 0) & WORD) ||
    (shape[innerLast(reading, last)] ?? 0) & (STOP | COMMA)
  )
    return { first, last }
  return { first, last: objectTail(reading, last, end) }
}

/** “Well, you know, …”, “Still, I think, …”: nobody is quoted. */
function isInterjection(reading: Reading, source: Run | null): boolean {
  return source !== null && /^(?:you|i|we)$/.test(reading.tokens.lower[source.last] ?? '')
}

/** “Instead, he told the Bee, the plan is dead”: a whole clause behind the inquit that stands behind its first words. */
function clauseAfter({ reading, limit, cue, cues }: Scene, after: number): Run | null {
  const { shape } = reading.tokens
  const first = after + 1
  if (first >= limit || (reading.piece[after] ?? -1) >= 0 || !((shape[after] ?? 0) & COMMA))
    return null
  if ((reading.piece[first] ?? -1) >= 0 || !opensWithSubject(reading, first, limit)) return null
  const last = clauseEnd(reading, first, { limit, cue, cues })
  return last > first ? { first, last } : null
}

/** Verbs of coming to know: “what he learned has changed him” tells nothing of what. */
const LEARNING: ReadonlySet<string> = new Set(['learn', 'know', 'decide', 'understand'])

/** “The plan, he said, is dead”, “It was late, said Ruiz, a driver, but it held”: the clause goes on behind the inquit. */
function restAfter(reading: Reading, after: number, limit: number, isClause: boolean): Run | null {
  const { shape, lower, classes } = reading.tokens
  if (after >= limit || (reading.piece[after] ?? -1) >= 0 || !((shape[after] ?? 0) & COMMA))
    return null
  let first = after + 1
  const last = sentenceEnd(reading, limit)
  if (last <= first) return null
  const opensAside = (at: number) =>
    /^(?:who|which|whose|when|while|after|during|on|in|at|as|according|citing|per|via|noting|before|though|although)$/.test(
      lower[at] ?? '',
    ) ||
    /ing$/.test(lower[at] ?? '') ||
    ((classes[at] ?? 0) & TIME) !== 0
  // What describes the speaker stands between the commas; the clause may go on behind it.
  const isApposition =
    (shape[first] ?? 0) & NUMBER ||
    ((classes[first] ?? 0) & (DETERMINER | POSSESSIVE_PRONOUN) && !isPronoun(reading, first)) ||
    /^(?:who|whose)$/.test(lower[first] ?? '')
  if (isApposition || opensAside(first)) {
    let comma = first
    while (comma < last && !((reading.piece[comma] ?? -1) < 0 && (shape[comma] ?? 0) & COMMA))
      comma++
    const resumed = comma + 1
    if (comma >= last || (reading.piece[resumed] ?? -1) >= 0 || !isFiniteVerb(reading, resumed)) {
      return null
    }
    first = resumed
  }
  if ((reading.piece[first] ?? -1) < 0) {
    const word = classes[first] ?? 0
    const goesOn =
      isFiniteVerb(reading, first) ||
      // “Such talk, Ruiz claims, violates the rules”: the verb that is still to come.
      (!isClause &&
        /[a-z](?:s|ed)$/.test(lower[first] ?? '') &&
        !((shape[first] ?? 0) & CAPITAL)) ||
      word & CONJUNCTION ||
      /^(?:to|because|if|that|than|rather|not|with|without|for)$/.test(lower[first] ?? '')
    if (!goesOn) return null
  }
  return { first, last }
}
