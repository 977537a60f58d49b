import { letters, lettersAll } from '../rules/letters.ts'
import { baseForm, PROMISING, SHOWING, SPEECH, THOUGHT } from '../rules/speech.ts'
import { endBeforeComment } from './comment-behind.ts'
import { guarded } from './guarded-pattern.ts'
import { overlap, type TracedVoice } from './nesting.ts'
import { routeOf } from './route.ts'
import type { Span } from './types.ts'

/** A piece of reported speech of fewer words says nothing that could be traced. */
const MIN_WORDS = 3
const MIN_WORDS_OF_HALF = 4

/**
 * The stretches of a voice's content that an outlet passes on as reported speech, trimmed to the words themselves. Empty where
 * the voice is firsthand, quotes in marks only, merely thinks, or where another voice inside or around it has the words.
 *
 *     Police said {the boy “was treated”}, the Bee reported.     the police's clause, not the Bee's sentence
 *     The Bee reported that {Ruiz, who thinks the dam is safe, left}.     the Bee's, though Ruiz thinks something in it
 */
export function findReportedClauses(
  paragraphs: readonly string[],
  one: TracedVoice,
  neighbours: readonly TracedVoice[],
): readonly Span[] {
  const { voice } = one
  if (voice.attribution.kind === 'direct' || voice.quotedIn || routeOf(one).links.length === 0)
    return []
  if (!isReport(paragraphs, one) || one.outer.some((outer) => isClauseOfPerson(paragraphs, outer)))
    return []
  if (
    (voice.isOutlet || isRecording(paragraphs, one)) &&
    isSaidByInnerVoice(paragraphs, one, neighbours)
  )
    return []
  const spans: Span[] = []
  const pieces = withoutOuterInquits(one)
  // “Some of that, she said, went wrong”: the few words before an inquit say nothing by themselves.
  const fewest = pieces.length > 1 ? MIN_WORDS_OF_HALF : MIN_WORDS
  for (const piece of pieces) {
    const span = trim(paragraphs[piece.paragraph] ?? '', piece)
    if (span && countWords(paragraphs, span) >= fewest && !isNamelessness(paragraphs, span))
      spans.push(span)
  }
  return spans
}

/** “asked not to be named”: of the source, not from it. */
function isNamelessness(paragraphs: readonly string[], span: Span): boolean {
  return /^(?:not )?to (?:not )?(?:be (?:named|identified|quoted)|remain anonymous)\b/u.test(
    textOf(paragraphs, span),
  )
}

/**
 * The voice inside an outlet's own words that these go back to, if it has most of them: the Gallup institute in "a Gallup poll
 * showed 13 %, the Bee reported".
 */
export function innerSpeaker(
  paragraphs: readonly string[],
  one: TracedVoice,
  neighbours: readonly TracedVoice[],
): TracedVoice | null {
  const { content } = one.voice.attribution
  let best: TracedVoice | null = null
  let most = 0
  for (const inner of neighbours) {
    if (inner === one || !inner.outer.includes(one) || inner.voice.isOutlet || !inner.speaker)
      continue
    const verb = verbOf(paragraphs, inner)
    if (!SPEECH.has(verb) && !SHOWING.has(verb) && !isPhrase(inner)) continue
    if (!saysSomething(paragraphs, inner, verb) || isWithheld(paragraphs, inner)) continue
    // “it had seen documents showing that …”
    const [source] = inner.voice.attribution.source
    if (SHOWING.has(verb) && source && PAPERS.test(textOf(paragraphs, source))) continue
    // The whole block, source and cue too: "a Gallup poll showed 13 %" leaves nothing to the outlet.
    const shared = overlap([blockOf(inner)], content)
    if (shared > most) {
      most = shared
      best = inner
    }
  }
  return most * 2 >= sizeOf(content) ? best : null
}

const PAPERS =
  /\b(?:records|documents|files|e-?mails|data|images|footage|videos?|photos?|receipts|filings|papers|messages|texts|memos?|letters?|figures)$/u

/** “The board could not confirm reports in the Bee that …”: who does not say it is not who said it. */
function isWithheld(paragraphs: readonly string[], { voice }: TracedVoice): boolean {
  const [first] = voice.attribution.content
  return voice.attribution.cue.some((span) => {
    const cue = textOf(paragraphs, span)
    return (
      /(?:\b(?:not|never|cannot)|n[’']t)\b/iu.test(cue) ||
      // “denied a Bee report that …”
      (DENYING.test(cue) && first !== undefined && REPORT_THAT.test(textOf(paragraphs, first)))
    )
  })
}

const DENYING = /\b(?:den(?:y|ies|ied|ying)|disput\w+|reject\w*|dismiss\w*|refut\w+|rubbish\w*)$/iu
const REPORT_THAT =
  /^(?:an?|the|this|these|those|any|all|recent|earlier)? ?[^,;“”"]{0,60}\b(?:report|claim|stor(?:y|ie)|article|allegation|accusation|suggestion)s?\b/iu

/** From the first to the last of a voice's source, cue and content in the cue's paragraph. */
function blockOf({ voice }: TracedVoice): Span {
  const { source, cue, content } = voice.attribution
  const paragraph = cue[0]?.paragraph ?? content[0]?.paragraph ?? 0
  const spans = [...source, ...cue, ...content].filter((span) => span.paragraph === paragraph)
  return {
    paragraph,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

const RECORDING = guarded`^(?:an? |the |its |their )?(?:\p{Ll}+ ){0,2}(?:transcripts?|recordings?|audio|video|tapes?|footage|minutes|notes|readout|clip)\b`

/** “according to a transcript seen by the Bee”: what somebody else’s words are kept in speaks for nobody. */
function isRecording(paragraphs: readonly string[], { voice }: TracedVoice): boolean {
  const source = voice.attribution.source[0]
  return source !== undefined && RECORDING.test(textOf(paragraphs, source))
}

/** A person reported through an outlet: then the whole clause is the person's. */
function isClauseOfPerson(paragraphs: readonly string[], one: TracedVoice): boolean {
  return (
    !one.voice.isOutlet &&
    !isRecording(paragraphs, one) &&
    one.voice.attribution.kind !== 'direct' &&
    routeOf(one).links.length > 0 &&
    isReport(paragraphs, one)
  )
}

/** True where the cue says that somebody used words, or that an outlet found something out. */
function isReport(paragraphs: readonly string[], one: TracedVoice): boolean {
  const { attribution, isOutlet } = one.voice
  const verb = verbOf(paragraphs, one)
  if (!saysSomething(paragraphs, one, verb) || isWithheld(paragraphs, one)) return false
  if (NAMING.test(verb) && quotedWords(paragraphs, attribution.content) < 2) return false
  // “asked the Bee not to name him”
  const [first] = attribution.content
  if (ASKING.test(verb) && first && /^(?:not )?to\b/u.test(textOf(paragraphs, first))) return false
  const isCarried = one.route.isCarried
  if (attribution.rule.startsWith('verbs-of-naming') && isCarried) return false
  if (isOutlet) {
    if (ASKING.test(verb)) return false
    if (POINTING.test(verb) && !saysInWords(paragraphs, attribution.content)) return false
    const words = first ? textOf(paragraphs, first) : ''
    if (/^that\b/u.test(words)) return true
    // “The Bee has learned the pier will close”, “a Bee investigation found managers knew”
    if (LEARNING.test(verb) || SHOWING.has(verb)) return hasVerb(words)
    return !THOUGHT.has(verb)
  }
  if (isPhrase(one)) return true
  if (isCarried) return SPEECH.has(verb)
  return !THOUGHT.has(verb) || one.voice.relays.some(({ role }) => role !== 'source')
}

/** "offered that he would go" and "offered “to go”", not "offered to go"; "her claims" is no speaking either. */
function saysSomething(
  paragraphs: readonly string[],
  { voice, route }: TracedVoice,
  verb: string,
): boolean {
  const { attribution } = voice
  const source = attribution.source[0]
  const first = attribution.content[0]
  if (
    route.isCarried &&
    source &&
    attribution.rule !== 'according-to' &&
    /^(?:his|her|their|its|my|our)$/iu.test(textOf(paragraphs, source))
  )
    return false
  // "She declared victory" tells of a deed; "she declared she had won" passes words on.
  const words = first ? textOf(paragraphs, first) : ''
  if (route.isCarried && attribution.kind === 'indirect' && !CLAUSE.test(words) && !hasVerb(words))
    return false
  return (
    !PROMISING.has(verb) ||
    (first !== undefined && /^(?:that\b|[“"‘])/u.test(textOf(paragraphs, first)))
  )
}

const CLAUSE = letters`^(?:[Tt]hat|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he|[Tt]here|[Tt]his|[Tt]hese|[Tt]hose|an?|[Nn]o|one|some|many|most|all|more|any|if|when|whether|how|why|what|in|on|at|after|since|usually|[\p{Lu}\d][\p{L}\d.-]*)(?=[\s’'])`

/** What outlets do to know something. */
const LEARNING = /^(?:understand|learn|find|discover|determine)$/u

/** “found managers knew of it”, not “found her keys” or “found a post in which he was named”: roughly, by the first verb. */
function hasVerb(words: string): boolean {
  const head = /^(?:(?!,|\b(?:who|which|whose|that|where|in which)\b).)*/u.exec(words)?.[0] ?? ''
  return letters`^\S+ .*?\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|knew|spent|paid|took|gave|made|got|went|came|lost|sold|bought|built|held|kept|rose|fell|grew|began|broke|brought|chose|did|drove|fought|flew|hid|led|lied|met|ran|said|saw|sent|shot|told|wrote|won|\p{Ll}{2,}ed)\b`.test(
    head.slice(0, 160),
  )
}

/** “cited “a few” officials”, “quoted the mayor”: who is pointed to, not what is said. */
const POINTING = /^(?:cite|quote|mention|reference)$/u

function saysInWords(paragraphs: readonly string[], content: readonly Span[]): boolean {
  const first = content[0]
  return (
    (first !== undefined && /^that\b/u.test(textOf(paragraphs, first))) ||
    quotedWords(paragraphs, content) >= MIN_WORDS
  )
}

/** “described the food as “first-rate””: one word in marks is a label, no speech. */
const NAMING = /^(?:call|describe|label|dub|brand|deem|portray)$/u

/** The words of the longest piece in marks. */
function quotedWords(paragraphs: readonly string[], content: readonly Span[]): number {
  let most = 0
  for (const span of content) {
    for (const [, words = ''] of textOf(paragraphs, span).matchAll(/[“"«]([^”"»]*)/gu))
      most = Math.max(most, words.trim().split(/\s+/).length)
  }
  return most
}

const ASKING = /^(?:ask|wonder|quer|inquir|question)/u

/** True where voices inside an outlet's content hold most of its words, or the quotation that it passes on. */
function isSaidByInnerVoice(
  paragraphs: readonly string[],
  one: TracedVoice,
  neighbours: readonly TracedVoice[],
): boolean {
  const { content } = one.voice.attribution
  let inner = 0
  for (const candidate of neighbours) {
    if (candidate === one || !candidate.outer.includes(one) || candidate.voice.quotedIn) continue
    const { attribution } = candidate.voice
    const verb = verbOf(paragraphs, candidate)
    if ((!SPEECH.has(verb) && !isPhrase(candidate)) || !saysSomething(paragraphs, candidate, verb))
      continue
    if (isWithheld(paragraphs, candidate)) continue
    if (attribution.rule.startsWith('verbs-of-naming') && attribution.kind === 'indirect') continue
    if (attribution.content.every((span) => countWords(paragraphs, span) < MIN_WORDS)) continue
    if (isRecording(paragraphs, one)) return true
    if (attribution.kind === 'direct' && isAtEdge(attribution.content, content)) return true
    if (isAllOf(paragraphs, candidate, content)) return true
    inner += overlap(attribution.content, content)
  }
  return inner * 2 >= sizeOf(content)
}

/** “In the recording, Ruiz, who runs the mill, said {…}, the Bee reported”: nothing but who says it and where is the outlet's. */
function isAllOf(
  paragraphs: readonly string[],
  { voice: { attribution } }: TracedVoice,
  content: readonly Span[],
): boolean {
  const [outer, ...more] = content
  const [source] = attribution.source
  const [cue] = attribution.cue
  const last = attribution.content.at(-1)
  // “Ruiz told the crowd {…}”: whom she told is the outlet's to say.
  if (!outer || more.length > 0 || !source || !cue || !last || attribution.hearer) return false
  const isLast = Math.abs(last.end - outer.end) <= 2 && source.start < cue.start
  return (
    isLast &&
    cue.start - source.end <= 2 &&
    OCCASION_BEFORE.test((paragraphs[outer.paragraph] ?? '').slice(outer.start, source.start))
  )
}

const OCCASION_BEFORE =
  /^(?:that )?(?:(?:In|At|During|On|After|Before|Last|Earlier|Speaking|Appearing)\b[^,“”"]{1,80}, )?$/u

/** A cue that is no verb: "according to", "as saying". */
function isPhrase({ voice }: TracedVoice): boolean {
  return /^(?:according-to|quoted-as-saying|inquit-before-outlet|citing)/u.test(
    voice.attribution.rule,
  )
}

function verbOf(paragraphs: readonly string[], { voice }: TracedVoice): string {
  const cue = voice.attribution.cue[0]
  if (!cue) return ''
  const words = textOf(paragraphs, cue).split(' ')
  const last = baseForm(words.at(-1) ?? '')
  return SPEECH.has(last) || THOUGHT.has(last) ? last : baseForm(words[0] ?? '')
}

/** Its content without the inquit of the outlet around it: "the boy “was treated”, the Bee reported" ends at the mark. */
function withoutOuterInquits(one: TracedVoice): readonly Span[] {
  let pieces: readonly Span[] = one.voice.attribution.content
  for (const { voice } of one.outer) {
    const block = [...voice.attribution.cue, ...voice.attribution.source]
    pieces = pieces.map((piece) => {
      const starts = block
        .filter(
          (span) =>
            span.paragraph === piece.paragraph &&
            span.start > piece.start &&
            span.start < piece.end,
        )
        .map(({ start }) => start)
      const last = Math.max(...block.map(({ end }) => end))
      return starts.length && last >= piece.end - INQUIT_TAIL
        ? { ...piece, end: Math.min(...starts) }
        : piece
    })
  }
  return pieces
}

/** What may follow an inquit at the end of a clause ("…, the Bee reported on Monday"), in UTF-16 units. */
const INQUIT_TAIL = 40

/**
 * Cuts what surrounds a clause but is not part of it: "that", a closing comma, what stands before a single dash or semicolon, and
 * the writer's own afterthought ("…, two years after the flood"). Null where nothing is left.
 */
function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  const words = text.slice(start, end)
  const before = endBeforeComment(text, start, end)
  if (before < end) return trim(text, { ...span, end: before })
  const dash = /^[^“”"]*? [—–] (?!.* [—–] )(?=[^“”"]*(?:[“"]|$))/u.exec(words)?.[0]
  if (dash && dash.length < words.length * 0.75) start += dash.length
  const lead =
    /^[\s,;:—–-]*(?:(?:that,?|[Bb]ut|[Aa]nd|Meanwhile,|However,|So|Still,|Yet) )?/u.exec(
      text.slice(start, end),
    )?.[0] ?? ''
  start += lead.length
  const after = AFTERTHOUGHT.exec(text.slice(start, end))
  if (after && after.index > MIN_KEPT) end = start + after.index
  const tail = /[\s,;:—–]*$/u.exec(text.slice(start, end))?.[0] ?? ''
  end -= tail.length
  return end > start ? { paragraph: span.paragraph, start, end } : null
}

const AFTERTHOUGHT = guarded`, (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|a few|just|less than|more than) )+(?:years?|months?|weeks?|days?|hours?) (?:after|before|since|later|earlier)\b[^“”"]*$`
/** An afterthought is cut only where a clause is left, in UTF-16 units. */
const MIN_KEPT = 30

function isAtEdge(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.some((a) =>
    outer.some(
      (b) =>
        a.paragraph === b.paragraph &&
        (Math.abs(a.start - b.start) <= 2 || Math.abs(a.end - b.end) <= 2),
    ),
  )
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function textOf(paragraphs: readonly string[], { paragraph, start, end }: Span): string {
  return (paragraphs[paragraph] ?? '').slice(start, end)
}

/** Words with a letter or a digit, hyphens and apostrophes inside counted as one. */
export function countWords(paragraphs: readonly string[], span: Span): number {
  return (
    textOf(paragraphs, span).match(lettersAll`[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*`)?.length ?? 0
  )
}
