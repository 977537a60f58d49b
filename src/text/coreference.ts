import { countryByWord } from '../rules/countries.ts'
import { letters } from '../rules/letters.ts'
import {
  FEMALE_WORDS,
  GENERIC_ROLES,
  MALE_WORDS,
  ORGANISATION_NOUNS,
  TITLES,
} from '../rules/people.ts'
import { type Cast, type Figure, fold, isPersonNoun, type Naming } from './cast.ts'
import { guarded } from './guarded-pattern.ts'
import type { Quotation, Span, Speaker } from './types.ts'
import type { Voice } from './voice.ts'

/** What a source span turned out to stand for. */
export type ResolvedSpeaker = {
  readonly speaker: Speaker
  /** The same for the same speaker throughout the article. */
  readonly key: string
  readonly how: 'name' | 'short-name' | 'pronoun' | 'description' | 'unnamed'
  /** 0 to 1: below 1 where the article might mean somebody else. */
  readonly confidence: number
}

/**
 * Resolves sources to the fullest name in the article: "SPD" and "the department" to the police department named
 * before, "he" to the speaker or the person named last, "the source" to the source as first called. Null where
 * two are equally likely or the article names nobody.
 */
export function resolveSpeakers(
  paragraphs: readonly string[],
  cast: Cast,
  quotations: readonly Quotation[],
  voices: readonly Voice[],
): (ResolvedSpeaker | null)[] {
  const state: State = {
    paragraphs,
    cast,
    quoted: findQuoted(cast, quotations),
    focus: [],
    spoken: new Set(),
    unnamed: [],
    next: 0,
  }
  return voices.map(({ attribution, isOutlet, reporter, medium, quotedIn, sentence }) => {
    if (isOutlet && reporter === null) return null
    const named = attribution.source[0]
    const cue = attribution.cue[0]
    const span = named ?? cue
    if (!span) return null
    const resolved =
      (named && resolveSource(named, state)) ??
      (cue && (!named || isNobody(named, state)) ? subjectOfSentence(cue, sentence, state) : null)
    if (!resolved) return null
    // Somebody quoted as speaking is no antecedent outside the quotation.
    if (!quotedIn) {
      state.focus.push({ ...resolved, span, medium })
      if (resolved.figure) state.spoken.add(resolved.figure)
    }
    return resolved
  })
}

type Focus = Found & { readonly span: Span; readonly medium: string | null }
type Found = ResolvedSpeaker & { readonly figure: Figure | null; readonly head: string }
type State = {
  readonly paragraphs: readonly string[]
  readonly cast: Cast
  /** Namings inside quotations, no antecedents of "he said" after these. */
  readonly quoted: ReadonlySet<Naming>
  /** Those who spoke, in order. */
  readonly focus: Focus[]
  readonly spoken: Set<Figure>
  /** Speakers without a name, by the noun that heads them. */
  readonly unnamed: Focus[]
  /** Index of the first naming at or after the source being read. */
  next: number
}

const SUBJECT_PRONOUN = /^(?:he|she|they|it|who|him|her|them|his|their|this|I|we)$/i
/** Words that core grammar takes for a subject and that name nobody. */
const NOBODY =
  /^(?:which|that|what|there|it is|some|others|many|this|these|those|one|all|both|none|most|few|here|now|no one|nobody|everyone|everybody|anyone|anybody|someone|somebody|heard|seen|known|believed|thought|said|quoting|citing|(?:an? |several )?(?:reports?|stor(?:y|ies)|articles?))$/i
/** How far back "he" and "the director" may reach, in paragraphs. */
const PRONOUN_REACH = 3
const DESCRIPTION_REACH = 30

function resolveSource(span: Span, state: State): Found | null {
  const text = (state.paragraphs[span.paragraph] ?? '').slice(span.start, span.end)
  const mention = trimMention(text)
  advance(state, span)
  const oneOf = oneOfThem(mention, span, state)
  if (oneOf) return oneOf
  if (mention === 'which') return antecedentOf(span, state)
  if (!mention || NOBODY.test(mention)) return null
  if (SUBJECT_PRONOUN.test(mention)) return resolvePronoun(mention.toLowerCase(), span, state)
  if (isDemonym(mention)) {
    const person = personOf(span, mention, state)
    if (person) return person
  }
  const named = namedIn(span, mention, state)
  if (named) return named
  return resolveDescription(mention, span, state)
}

/** “…, the ministry, which told the Bee”: the name or the body right before the relative. */
function antecedentOf(span: Span, state: State): Found | null {
  const text = state.paragraphs[span.paragraph] ?? ''
  const before = state.cast.namings[state.next - 1]
  if (before?.paragraph === span.paragraph && text.slice(before.end, span.start) === ', ')
    return nameFound(before, 'which')
  const body = letters`\b((?:the|an?|its|his|her|their) (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+), $`.exec(
    text.slice(Math.max(0, span.start - 80), span.start),
  )?.[1]
  const found =
    body && ORGANISATION_NOUNS.has(headNoun(body)) ? resolveDescription(body, span, state) : null
  return found && { ...found, speaker: { ...found.speaker, mention: 'which' } }
}

/** “Two members said it was late. “…,” one said.”: one of the several who spoke last, in this paragraph. */
function oneOfThem(mention: string, span: Span, state: State): Found | null {
  const which = /^(one|another|both)(?: of them)?$/iu.exec(mention)?.[1]
  if (!which) return null
  const last = state.focus.at(-1)
  if (last?.span.paragraph !== span.paragraph || last.figure) return null
  const isSeveral = last.head === 'group' || /s$|^people$/.test(last.head)
  return isSeveral
    ? {
        ...again(last, mention, 0.86),
        speaker: { name: `${which.toLowerCase()} of ${theyAre(last.speaker.name)}`, mention },
        how: 'description',
      }
    : null
}

/** “one of Two members” told again: “two members”. */
function theyAre(name: string): string {
  const all = name.replace(/^(?:one|another|both) of /u, '')
  return /^(?:Two|Three|Four|Five|Six|Several|Some|Many|Most|Other|Both|All|The)\b/u.test(all)
    ? all.charAt(0).toLowerCase() + all.slice(1)
    : all
}

function isNobody(span: Span, state: State): boolean {
  return NOBODY.test(
    trimMention((state.paragraphs[span.paragraph] ?? '').slice(span.start, span.end)),
  )
}

/** A cue whose source stands too far for a flat reading ("Ruiz …, and called it …"): the person who opens its sentence. */
function subjectOfSentence(cue: Span, sentence: Span, state: State): Found | null {
  const text = state.paragraphs[cue.paragraph] ?? ''
  const { namings } = state.cast
  advance(state, cue)
  let subject: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = namings[i]
    if (!naming || naming.paragraph !== cue.paragraph || naming.start < sentence.start) break
    if (naming.figure.kind !== 'organisation' && prominence(text, naming) >= 0.7) subject = naming
  }
  return (
    subject && { ...nameFound(subject, text.slice(subject.start, subject.end)), confidence: 0.4 }
  )
}

/** "the minister in a memo Tuesday" */
const IN_A_MEMO = guarded` (?:in|via|through) (?:an?|the|his|her|their|its) (?:\p{Ll}+ )?(?:memo|statement|letter|e-?mail|post|tweet|interview|filing|speech|report|video)\b.*$`

/** "the filing obtained by the Bee": how it came to light. */
const GOT_BY = guarded`(?<=\p{L}) (?:obtained|seen|reviewed|viewed|published|released|shared|leaked|provided|shown|given|sent|posted|dated|first reported) (?:by|to|on|in|with|at)\b.*$`

const COPY_OF = guarded`^(?:an?|the) (?:\p{Ll}+ )?(?:copy|transcript|draft|recording|excerpt) of (?=\p{L})`

/** Cuts relative clauses, asides and appositions off: "a guard, who asked not to be named" is "a guard". */
function trimMention(text: string): string {
  const stop = /,|;|:|\(| – | — |--|\bwho\b|\bwhich\b|\bwhose\b|\bwhom\b/u
  const trimmed = text.trim()
  const cut = trimmed.search(stop)
  const head = GOT_BY.cut(IN_A_MEMO.cut(cut > 0 ? trimmed.slice(0, cut) : trimmed))
  return COPY_OF.cut(head).replace(/^[“”"‘’'\s]+|[“”"\s]+$/gu, '')
}

function advance(state: State, span: Span): void {
  const { namings } = state.cast
  while (state.next < namings.length && isBefore(namings[state.next] as Naming, span)) state.next++
}

function isBefore(a: Span, b: Span): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.end <= b.start)
}

/** A source that holds a name: the name that heads it, or the one beside a role ("a spokesman for Acme, Ana Ruiz"). */
function namedIn(span: Span, mention: string, state: State): Found | null {
  const inside: Naming[] = []
  for (let i = state.next; i < state.cast.namings.length; i++) {
    const naming = state.cast.namings[i]
    if (!naming || naming.paragraph !== span.paragraph || naming.start >= span.end) break
    if (naming.end <= span.end) inside.push(naming)
  }
  if (inside.length === 0)
    return apposedBefore(span, mention, state) ?? apposedBehind(span, mention, state)
  const text = state.paragraphs[span.paragraph] ?? ''
  const headEnd = span.start + text.slice(span.start, span.end).indexOf(mention) + mention.length
  const inHead = inside.filter((naming) => naming.start < headEnd)
  for (const naming of inHead) {
    const before = text.slice(span.start, naming.start)
    const after = text.slice(naming.end, headEnd)
    // "a spokesman for Acme", "Acme’s lawyer", "the Acme board": the name is not the head.
    if (
      /\b(?:of|for|from|at|with|in|to|by|on|near|against|inside|within|behind|under|representing|familiar) /u.test(
        before,
      )
    )
      continue
    if (letters`^[’']s? \p{L}`.test(after) && !DOCUMENT.test(after)) continue
    const follower = letters`^ (\p{Ll}[\p{L}-]*)`.exec(after)?.[1]
    if (follower === 'and' || follower === 'or' || follower === 'as')
      return groupOf(mention, naming, text, headEnd)
    // "the board’s website" and "the Police Department policy" say what these bodies say.
    if (DOCUMENT.test(after)) return nameFound(naming, mention)
    // "SPD officials" speak for the SPD; "French officials" are nobody in particular.
    if (naming.figure.kind !== 'person' && OFFICIALS.test(after)) {
      const name = text.slice(naming.start, naming.end).toLowerCase()
      if (name === 'us' || countryByWord.has(name)) continue
      return nameFound(naming, mention)
    }
    if (
      follower &&
      (isPersonNoun(follower.replace(/s$/, '')) ||
        ORGANISATION_NOUNS.has(follower) ||
        /s$/.test(follower))
    )
      continue
    if (
      follower &&
      !/^(?:of|for|from|at|with|in|on|himself|herself|itself|also|then|later)$/.test(follower) &&
      !/ly$/.test(follower)
    )
      continue
    return nameFound(naming, mention)
  }
  // The name that stands in apposition to a role: "the firm’s chief, Ana Ruiz".
  if (inHead.length < inside.length || inHead.length === 0) {
    // "her brother, Jake," is told by his first name alone.
    const apposed = inside.find(
      (naming) => naming.start >= headEnd && (naming.isFull || isBetweenCommas(text, naming)),
    )
    const between = apposed ? text.slice(headEnd, apposed.start) : ''
    const mayBeFirm =
      apposed?.figure.kind !== 'organisation' ||
      /\b(?:owner|operator|parent|maker|developer|manufacturer|publisher|retailer|company|firm|group|charity|union|agency|leaseholder|contractor|supplier|carrier|airline|lender|landlord|startup|start-up|shop|club)$/iu.test(
        mention,
      )
    if (
      apposed &&
      letters`^[,\s–—:-]+(?:\p{Lu}[\p{L}]+(?:-based)?\.? )*$`.test(between) &&
      mayBeFirm
    ) {
      return nameFound(apposed, mention)
    }
  }
  return apposedBehind(span, mention, state)
}

function isBetweenCommas(text: string, { start, end }: Span): boolean {
  return /, $/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:,|$)/.test(text.slice(end))
}

/** "said Ruiz’s sister, Rosa, in May": the name in apposition behind a role, where the source ends before its comma. */
function apposedBehind(span: Span, mention: string, state: State): Found | null {
  if (!isPersonNoun(headNoun(mention))) return null
  const text = state.paragraphs[span.paragraph] ?? ''
  if (text.slice(span.end, span.end + 2) !== ', ') return null
  for (let i = state.next; i < state.cast.namings.length; i++) {
    const naming = state.cast.namings[i]
    if (!naming || naming.paragraph !== span.paragraph || naming.start > span.end + 20) break
    if (naming.start < span.end + 2) continue
    const between = text.slice(span.end + 2, naming.start)
    const isBeside = letters`^(?:\p{Lu}\p{Ll}+\.? )*$`.test(between)
    const closes = /^(?:[,.]|$| (?:in|on|at|told|said)\b)/u.test(text.slice(naming.end))
    return isBeside && closes && naming.figure.kind !== 'organisation'
      ? nameFound(naming, mention)
      : null
  }
  return null
}

/** "Ana Ruiz, a county spokeswoman said": the name that an apposition without its second comma belongs to. */
function apposedBefore(span: Span, mention: string, state: State): Found | null {
  const before = state.cast.namings[state.next - 1]
  const text = state.paragraphs[span.paragraph] ?? ''
  if (before?.paragraph !== span.paragraph || text.slice(before.end, span.start) !== ', ')
    return null
  if (
    before.figure.kind !== 'person' ||
    !before.isFull ||
    !/^(?:an?|the|his|her|its|their) /u.test(mention)
  )
    return null
  return isPersonNoun(headNoun(mention)) ? nameFound(before, mention) : null
}

function nameFound(naming: Naming, mention: string): Found {
  const { figure } = naming
  return {
    speaker: { name: figure.name, mention },
    key: `figure ${figure.id}`,
    how: naming.isFull ? 'name' : 'short-name',
    confidence: 1,
    figure,
    head: '',
  }
}

const DOCUMENT = guarded`^(?:[’']s?)?(?: (?:own|new|official|latest|annual|recent|internal|\p{Ll}+ing))? (?:policy|policies|polls?|report|reports|statement|website|web ?site|site|memo|filings?|documents?|records|data|figures|statistics|release|bulletin|survey|study|guidelines|lawsuit|complaint|letter|blog|page|account|estimates?)$`
const OFFICIALS =
  /^(?: (?:department|agency|city|county|state|government|company|campaign|school|health|police|senior|top|local))*(?: (?:officials?|officers?|authorities|leaders|representatives|executives|leadership))$/u

/** "Ruiz and at least two mayors": called as a whole, with the first name in full. */
function groupOf(mention: string, naming: Naming, text: string, headEnd: number): Found {
  const rest = text.slice(naming.end, headEnd)
  const name = `${naming.figure.name}${rest}`
  return {
    speaker: { name, mention },
    key: `group ${fold(name)}`,
    how: 'name',
    confidence: 0.95,
    figure: null,
    head: 'group',
  }
}

/** “Grub Street’s Alan Ode”: somebody who works there, as “it” never is. */
const PERSONS_NAME = letters`[’']s? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$`

function resolvePronoun(pronoun: string, span: Span, state: State): Found | null {
  const last = state.focus.at(-1)
  if (pronoun === 'i' || pronoun === 'we') return null
  const isPlural = /^(?:they|them|their)$/.test(pronoun)
  if (isPlural || pronoun === 'it' || pronoun === 'this') {
    for (let i = state.focus.length - 1; i >= 0 && i >= state.focus.length - 3; i--) {
      const focus = state.focus[i]
      if (!focus || span.paragraph - focus.span.paragraph > 2) break
      if (pronoun === 'it' && focus.figure?.kind === 'person') continue
      if (pronoun === 'it' && !focus.figure && isPersonNoun(focus.head)) continue
      if (pronoun === 'it' && !focus.figure && PERSONS_NAME.test(focus.speaker.name)) continue
      return again(focus, pronoun, 0.9)
    }
    return null
  }
  if (pronoun === 'who') {
    const naming = state.cast.namings[state.next - 1]
    if (naming && naming.paragraph === span.paragraph && span.start - naming.end < 60)
      return nameFound(naming, pronoun)
    return last && last.span.paragraph === span.paragraph ? again(last, pronoun, 0.8) : null
  }
  const gender = /^(?:he|him|his)$/.test(pronoun) ? 'male' : 'female'
  const unnamed = subjectJustBefore(span, pronoun, gender, state)
  if (unnamed) return unnamed
  const candidates = new Map<string, { found: Found; score: number }>()
  const consider = (found: Found, score: number) => {
    const known = candidates.get(found.key)
    if (!known || known.score < score) candidates.set(found.key, { found, score })
  }
  for (let i = state.focus.length - 1; i >= 0 && i >= state.focus.length - 4; i--) {
    const focus = state.focus[i]
    if (!focus) break
    const distance = span.paragraph - focus.span.paragraph
    if (distance > PRONOUN_REACH) break
    if (!mayBe(focus.figure, gender, focus.head)) continue
    if (focus.figure?.kind === 'organisation') continue
    consider(focus, 6 - 1.1 * distance - 1.6 * (state.focus.length - 1 - i))
  }
  const namings = state.cast.namings
  for (let i = state.next - 1; i >= 0 && i >= state.next - 12; i--) {
    const naming = namings[i]
    if (!naming || span.paragraph - naming.paragraph > 2) break
    if (state.quoted.has(naming)) continue
    if (naming.figure.kind === 'organisation' || !mayBe(naming.figure, gender, '')) continue
    const subject = prominence(state.paragraphs[naming.paragraph] ?? '', naming)
    // A place may be named in full as well: without a sign of a person it must at least do something.
    const hasSpoken = state.spoken.has(naming.figure)
    if (naming.figure.kind === 'unknown' && naming.figure.gender === null && !hasSpoken) {
      const isWhole = naming.isFull || naming.figure.name.includes(' ')
      if (!isWhole || subject < 1) continue
    }
    const distance = span.paragraph - naming.paragraph
    const known = naming.figure.gender === gender ? 1 : naming.figure.kind === 'person' ? 0.5 : -1
    consider(
      { ...nameFound(naming, pronoun), how: 'pronoun' },
      3.2 -
        1.2 * distance -
        0.15 * (state.next - 1 - i) +
        subject +
        known +
        (distance === 0 ? 0.8 : 0),
    )
  }
  let best: { found: Found; score: number } | null = null
  let second = Number.NEGATIVE_INFINITY
  for (const candidate of candidates.values()) {
    if (!best || candidate.score > best.score) {
      second = best?.score ?? second
      best = candidate
    } else second = Math.max(second, candidate.score)
  }
  if (!best) return onlyOneFarther(gender, pronoun, state)
  // Two equally good antecedents give no answer.
  if (best.score - second < 0.05) return null
  return again(best.found, pronoun, best.score - second < 0.6 ? 0.86 : 0.95)
}

/** “The shop’s manager bowed to the press. “…,” he said.”: somebody without a name who is the subject right before. */
function subjectJustBefore(
  span: Span,
  pronoun: string,
  gender: 'male' | 'female',
  state: State,
): Found | null {
  const text = (state.paragraphs[span.paragraph] ?? '').slice(0, span.start)
  const found = UNNAMED_SUBJECT.exec(text)
  const [, mention, head = ''] = found ?? []
  if (!mention || !isPersonNoun(head) || !mayBe(null, gender, head)) return null
  const start = text.length - (found?.[0].length ?? 0)
  const isNamed = state.cast.namings
    .slice(Math.max(0, state.next - 8), state.next)
    .some(
      (naming) =>
        naming.paragraph === span.paragraph &&
        naming.start >= start &&
        naming.figure.kind === 'person' &&
        !state.quoted.has(naming),
    )
  if (isNamed) return null
  const spoken = state.unnamed.findLast((one) => one.head === head)
  if (spoken) return again(spoken, pronoun, 0.86)
  return {
    speaker: { name: mention, mention: pronoun },
    key: `unnamed ${fold(mention).replace(/^(?:an?|the|one|another) /, '')}`,
    how: 'description',
    confidence: 0.86,
    figure: null,
    head,
  }
}

/** A sentence that opens with somebody without a name, then at most one quotation, up to the pronoun. */
const UNNAMED_SUBJECT = letters`(?:^|[.!?][”"]? )((?:The|A|An|His|Her|Their|One|Another) (?:[\p{L}’'-]+ ){0,3}(\p{Ll}{3,}))(?: (?:from|of|at|in) [\p{L} ’'-]{2,30})? (?:\p{Ll}+ly )?(?!said|told|says|tells|added|called|asked|wrote)(?:\p{Ll}+ed|was|is|had|has|ran|fled|stood|came|went|left|shrugged|sat)\b[^“”".!?]{0,120}[.!?] [“"][^“”"]{3,400}[”"]?,? ?[”"]? ?$`

/** How far back somebody may be named of whom "she" is the only one that it may stand for, in paragraphs. */
const LONE_REACH = 8

/** The one person of this gender among those named farther back; null where there are two or none. */
function onlyOneFarther(gender: 'male' | 'female', pronoun: string, state: State): Found | null {
  const { namings } = state.cast
  const latest = namings[state.next - 1]
  let only: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = namings[i]
    if (!naming || (latest?.paragraph ?? 0) - naming.paragraph > LONE_REACH) break
    if (state.quoted.has(naming) || naming.figure.gender !== gender) continue
    if (only && only.figure !== naming.figure) return null
    only = naming
  }
  return only && { ...nameFound(only, pronoun), how: 'pronoun', confidence: 0.8 }
}

function again(found: Found, mention: string, confidence: number): Found {
  return {
    speaker: { name: found.speaker.name, mention },
    key: found.key,
    how: 'pronoun',
    confidence: Math.min(found.confidence, confidence),
    figure: found.figure,
    head: found.head,
  }
}

/** Several people in one word: no "he". */
const SEVERAL =
  /^(?:leadership|management|staff|crew|opposition|prosecution|defen[cs]e|press|public|crowd|audience|family|couple|pair|neighbourhood|neighborhood|industry|market)$/

function mayBe(figure: Figure | null, gender: 'male' | 'female', head: string): boolean {
  if (figure) return figure.gender === null || figure.gender === gender
  if (head === 'group' || ORGANISATION_NOUNS.has(head) || SEVERAL.test(head)) return false
  if (MALE_WORDS.has(head)) return gender === 'male'
  if (FEMALE_WORDS.has(head)) return gender === 'female'
  return !/s$/.test(head) || head === 'boss'
}

/** How much a name's place in its sentence makes it what "he" goes back to: 2 for its subject, less for others, -1 after "with". */
function prominence(text: string, naming: Naming): number {
  const before = text.slice(Math.max(0, naming.start - 60), naming.start)
  const after = text.slice(naming.end, naming.end + 100)
  // "an Acme Foods spokeswoman": a name used as an adjective.
  if (
    /\b(?:an?|the) $/u.test(before) &&
    letters`^ (?!(?:and|or|of|in|at|on|who|said|told|was|is|has|had)\b)\p{Ll}`.test(after)
  )
    return -3
  if (
    /\b(?:about|with|to|of|for|by|from|on|against|than|like|as|at|in|over|near|between|among|behind) $/u.test(
      before,
    )
  )
    return -0.7
  const opens = letters`(?:^|[.!?”"]\s+)(?:[\p{L}\d’'-]+,? ){0,5}$`.test(
    naming.start <= 60 ? before : ` ${before}`,
  )
  const acts =
    letters`^(?:,[^,.;]{1,80},)?(?: (?:\p{Ll}+ly|also|then|later))? (?!(?:and|or|of|in|at|on|to|for|from|with|by|as|than|but|who|whose|because|while|when|if|that)\b)\p{Ll}{2,}`.test(
      after,
    )
  // "The cook, Dot Lacey, gave": a name in apposition to the subject.
  const isApposed = /[a-z], $/.test(before) && letters`^, \p{Ll}{2,}`.test(after)
  if (opens && (acts || isApposed)) return 2
  if (opens) return 1.2
  return acts ? 0.7 : 0
}

/** "the director", "a source in the display industry", "police". */
function resolveDescription(mention: string, span: Span, state: State): Found | null {
  const namesake = letters`^\p{Lu}\p{Ll}+$`.test(mention) ? bearerOf(mention, state) : null
  if (namesake) return namesake
  const head = headNoun(mention)
  const definite = /^(?:the|this|that|these|those|his|her|its|their)\b/i
    .exec(mention)?.[0]
    ?.toLowerCase()
  if (definite === 'the' || definite === 'this' || definite === 'that') {
    const media =
      /^(?:statement|letter|memo|e-?mail|message|post|tweet|filing|lawsuit|complaint|suit|document|report|note|release|bulletin|petition|text)$/
    if (media.test(head)) {
      for (let i = state.focus.length - 1; i >= 0 && i >= state.focus.length - 5; i--) {
        const focus = state.focus[i]
        if (focus?.medium?.split(' ').at(-1) === head)
          return { ...again(focus, mention, 0.9), how: 'description' }
      }
      const issuer = issuerOf(head, span, mention, state)
      if (issuer) return { ...issuer, how: 'description', confidence: 0.9 }
    }
    for (let i = state.unnamed.length - 1; i >= 0 && i >= state.unnamed.length - 12; i--) {
      const earlier = state.unnamed[i]
      if (earlier?.head !== head || span.paragraph - earlier.span.paragraph > DESCRIPTION_REACH)
        continue
      return { ...again(earlier, mention, 0.9), how: 'description' }
    }
    const kin = kinOf(head, span, state)
    if (kin) return { ...again(kin, mention, 0.85), how: 'description' }
    const figure = figureCalled(head, span, state)
    if (figure) {
      return {
        speaker: { name: figure.name, mention },
        key: `figure ${figure.id}`,
        how: 'description',
        confidence: 0.9,
        figure,
        head: '',
      }
    }
    const known =
      knownBody(head, span, state) ??
      knownGroup(head, span, state) ??
      loneFirm(head, mention, span, state)
    if (known) return { ...again(known, mention, 0.8), how: 'description' }
    // "the actress", of whom no such noun was learned: the one who spoke last, if it may be.
    const last = state.focus.at(-1)
    // "the singer", "the Harbor Lights star"
    const short = mention.split(' ').length <= 5
    if (
      last &&
      short &&
      !OFFICES.has(head) &&
      (GENERIC_ROLES.has(head) || /^(?:\d+-)?year-old$/.test(head) || isDemonym(mention)) &&
      span.paragraph - last.span.paragraph <= 2 &&
      last.figure &&
      last.figure.kind !== 'organisation'
    ) {
      const gender = MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null
      if (!gender || mayBe(last.figure, gender, ''))
        return { ...again(last, mention, 0.7), how: 'description' }
    }
  }
  if (/^(?:one|another|an? (?:second|third|different|further|separate|other)) /i.test(mention)) {
    const kin = kinOf(head, span, state)
    if (kin?.span.paragraph === span.paragraph)
      return {
        ...again(kin, mention, 0.85),
        speaker: { name: mention, mention },
        how: 'description',
      }
  }
  // “Acme told the Bee it was sorry. “…,” a spokesperson said.”
  if (/^a (?:company |firm )?(?:spokes|representative$)/u.test(mention)) {
    const last = state.focus.at(-1)
    const isBody = last?.figure?.kind === 'organisation' || BODY.test(last?.head ?? '')
    if (last && isBody && last.span.paragraph === span.paragraph)
      return {
        ...again(last, mention, 0.86),
        speaker: { name: mention, mention },
        how: 'description',
      }
  }
  if (definite === 'the') {
    const lone = lonePerson(head, mention, span, state)
    if (lone) return lone
  }
  const name = mention.replace(/^(?:and|but|as|while|when|that|\d+[.:]\d+) /, '')
  const found: Found = {
    speaker: { name, mention },
    key: `unnamed ${fold(name).replace(/^(?:an?|the|one|another) /, '')}`,
    how: 'unnamed',
    confidence: 0.9,
    figure: null,
    head,
  }
  state.unnamed.push({ ...found, span, medium: null })
  return found
}

/** Nouns by which one unnamed speaker may be called in turn: "a source … the insider". */
const KIN: readonly ReadonlySet<string>[] = [
  'source insider informant tipster mole friend pal confidant',
  'official aide adviser advisor staffer diplomat source',
  'spokesperson spokesman spokeswoman representative rep publicist',
  'witness eyewitness bystander onlooker passer-by resident neighbor neighbour local',
  'executive manager employee worker staffer source',
].map((line) => new Set(line.split(' ')))

/** "the Austrian": somebody of that country, who is known from before. */
function isDemonym(mention: string): boolean {
  const people = /^the ([A-Z][a-z]+(?:an|ese|ish|i|er|ch|ss|sh))$/.exec(
    mention.replace(/^The/, 'the'),
  )?.[1]
  return people !== undefined && countryByWord.has(people.toLowerCase())
}

/** Whom "the Austrian" goes back to: the one person named in full before it in its paragraph, or who spoke last. */
function personOf(span: Span, mention: string, state: State): Found | null {
  const text = state.paragraphs[span.paragraph] ?? ''
  let only: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = state.cast.namings[i]
    if (!naming || naming.paragraph !== span.paragraph) break
    if (naming.start >= span.start || state.quoted.has(naming)) continue
    if (naming.figure.kind !== 'person' || !naming.isFull || prominence(text, naming) < 0) continue
    if (only && only.figure !== naming.figure) return null
    only = naming
  }
  if (only) return { ...nameFound(only, mention), how: 'description', confidence: 0.9 }
  const last = state.focus.at(-1)
  return last?.figure?.kind === 'person' && span.paragraph - last.span.paragraph <= 1
    ? { ...again(last, mention, 0.86), how: 'description' }
    : null
}

/** Offices: who has one is introduced with it, so that "the mayor" of whom no such noun was learned is somebody else. */
const OFFICES: ReadonlySet<string> = new Set(
  'mayor governor minister premier president senator congressman congresswoman pontiff monarch official spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
)

/** How far back the speaker without a name may stand who is called by another noun now, in paragraphs. */
const KIN_REACH = 2

/** "the insider" after "a source close to the couple": the last speaker without a name, if the nouns go together. */
function kinOf(head: string, span: Span, state: State): Focus | null {
  const last = state.focus.at(-1)
  if (!last || last.figure || !/^(?:unnamed|description)$/.test(last.how)) return null
  const before = last.head.replace(/s$/, '')
  if (span.paragraph - last.span.paragraph > KIN_REACH) return null
  return KIN.some((nouns) => nouns.has(head) && nouns.has(before)) ? last : null
}

const ISSUER = letters`^\s*(?:The )?(\p{Lu}[\p{L}\d&.’-]*(?: \p{Lu}[\p{L}\d&.’-]*){0,3}) (?:has |have |also |later |then )?(?:issued|released|published|sent|put out|posted|shared|wrote|gave|provided|filed|made|responded|replied)\b`

function nameAlone(name: string, mention: string): Found {
  return {
    speaker: { name, mention },
    key: `name ${fold(name)}`,
    how: 'name',
    confidence: 0.9,
    figure: null,
    head: '',
  }
}

const BODY =
  /^(?:agency|organi[sz]ation|group|body|company|firm|administration|department|office|board|regulator|ministry|union|charity|nonprofit|institution|corporation|retailer|carmaker|automaker|giant|startup|maker)$/

const FIRM =
  /^(?:company|firm|retailer|carmaker|automaker|giant|startup|start-up|maker|corporation|chain|airline|developer|business)$/

/** "the agency", "the company": the body that spoke last, though no such noun was learned of it. */
function knownBody(head: string, span: Span, state: State): Focus | null {
  if (!BODY.test(head)) return null
  const isFirm = FIRM.test(head)
  for (let i = state.focus.length - 1; i >= 0 && i >= state.focus.length - 3; i--) {
    const focus = state.focus[i]
    if (!focus || span.paragraph - focus.span.paragraph > 2) break
    if (isFirm && focus.figure && PUBLIC_BODY.test(focus.figure.name)) continue
    if (focus.figure?.kind === 'organisation') return focus
    if (isFirm && focus.figure?.kind === 'unknown' && focus.figure.gender === null) return focus
  }
  return null
}

/** Words in the names of bodies that are no firms. */
const PUBLIC_BODY =
  /\b(?:department|ministry|agency|bureau|commission|committee|council|court|congress|senate|house|parliament|government|police|force|forces|army|navy|university|college|school|hospital|church|union|federation|association|party|league|club|county|city|state|states|nations|embassy|kremlin|pentagon|treasury|district)\b/iu

/** "the company said" of the one firm that was named around, though it has not spoken yet; null where there are two. */
function loneFirm(head: string, mention: string, span: Span, state: State): Found | null {
  if (!FIRM.test(head) || mention.split(' ').length > 3) return null
  let only: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = state.cast.namings[i]
    if (!naming || span.paragraph - naming.paragraph > 2) break
    const { figure } = naming
    if (state.quoted.has(naming) || figure.kind !== 'organisation') continue
    if (PUBLIC_BODY.test(figure.name)) continue
    if (only && only.figure !== figure) return null
    only = naming
  }
  return only && nameFound(only, mention)
}

/** "the men", "the pair": those who spoke last, if they were several. */
function knownGroup(head: string, span: Span, state: State): Focus | null {
  if (
    !/^(?:men|women|two|three|pair|couple|duo|trio|group|people|officials|brothers|sisters)$/.test(
      head,
    )
  )
    return null
  const last = state.focus.at(-1)
  if (!last || last.figure || span.paragraph - last.span.paragraph > 2) return null
  const isSeveral =
    last.head === 'group' || (/s$/.test(last.head) && isPersonNoun(last.head.replace(/s$/, '')))
  return isSeveral ? last : null
}

/** "the actress told the magazine" where just one person who may be meant was named around: nobody has spoken yet. */
function lonePerson(head: string, mention: string, span: Span, state: State): Found | null {
  if (mention.split(' ').length > 3) return null
  if (OFFICES.has(head)) return null
  if (!GENERIC_ROLES.has(head) && !/^(?:\d+-)?year-old$/.test(head) && !isDemonym(mention))
    return null
  const gender = MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null
  let only: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = state.cast.namings[i]
    if (!naming || span.paragraph - naming.paragraph > 2) break
    const { figure } = naming
    if (state.quoted.has(naming) || figure.kind !== 'person') continue
    if (gender && !mayBe(figure, gender, '')) continue
    if (only && only.figure !== figure) return null
    only = naming
  }
  return only && { ...nameFound(only, mention), how: 'description', confidence: 0.7 }
}

/** How far back "the statement" may have been put out, in paragraphs. */
const DOCUMENT_REACH = 3

/**
 * Who put out "the statement": "Acme issued a statement on Friday. “…,” the statement said." The body or person that its sentence
 * begins with, or that it is from; null where the document was not mentioned, or its sentence names nobody so.
 */
function issuerOf(head: string, span: Span, mention: string, state: State): Found | null {
  const { namings } = state.cast
  const least = Math.max(0, span.paragraph - DOCUMENT_REACH)
  for (let paragraph = span.paragraph; paragraph >= least; paragraph--) {
    const text = state.paragraphs[paragraph] ?? ''
    const until = paragraph === span.paragraph ? span.start : text.length
    const at = text.slice(0, until).lastIndexOf(` ${head}`)
    if (at < 0) continue
    const start = Math.max(0, text.slice(0, at).search(/(?:[.!?][”"]? )(?!.*[.!?][”"]? )/u) + 1)
    const stop = text.slice(at).search(/[.!?](?:[”"]? |$)/u)
    const end = stop < 0 ? text.length : at + stop
    let opener: Naming | null = null
    for (let i = state.next - 1; i >= 0; i--) {
      const naming = namings[i]
      if (!naming || naming.paragraph < paragraph) break
      if (naming.paragraph > paragraph || naming.start < start || naming.end > end) continue
      if (/ (?:from|by|of) (?:the )?$/u.test(text.slice(at, naming.start)))
        return nameFound(naming, mention)
      if (naming.end <= at && prominence(text, naming) >= 1.2) opener = naming
    }
    if (opener) return nameFound(opener, mention)
    // A name of one word at the head of a sentence is in no cast.
    const name = ISSUER.exec(text.slice(start, at))?.[1]
    return name ? nameAlone(name, mention) : null
  }
  return null
}

/** "May" or "Baker" after Theresa May: a surname that is a common word, so that alone it was taken for none. */
function bearerOf(mention: string, state: State): Found | null {
  const bearers = state.cast.figures.filter(
    ({ name, kind }) =>
      kind === 'person' && fold(name.split(' ').at(-1) ?? '') === fold(mention) && name !== mention,
  )
  const figure = bearers.length === 1 ? bearers[0] : undefined
  return figure
    ? {
        speaker: { name: figure.name, mention },
        key: `figure ${figure.id}`,
        how: 'short-name',
        confidence: 0.9,
        figure,
        head: '',
      }
    : null
}

/** The noun that heads a phrase: "source" of "a source in the display industry". */
function headNoun(mention: string): string {
  const head =
    mention.split(
      / (?:of|for|from|at|with|in|on|to|by|about|near|familiar|close|who|that|briefed|representing|named|called|working) /u,
    )[0] ?? ''
  return (head.split(' ').at(-1) ?? '').toLowerCase().replace(/[’']s?$/u, '')
}

/** The one figure named before that the article calls by this noun; the nearest of several if it is clearly nearer. */
function figureCalled(noun: string, span: Span, state: State): Figure | null {
  let nearest: Naming | null = null
  for (let i = state.next - 1; i >= 0 && i >= state.next - 60; i--) {
    const naming = state.cast.namings[i]
    if (!naming || span.paragraph - naming.paragraph > DESCRIPTION_REACH) break
    if (!naming.figure.nouns.has(noun)) continue
    if (TITLES.has(noun) && naming.figure.kind === 'organisation') continue
    if (!nearest) nearest = naming
    else if (nearest.figure !== naming.figure && nearest.paragraph === naming.paragraph) return null
  }
  return nearest?.figure ?? null
}

/** The namings that stand inside a quotation; both lists are in reading order. */
function findQuoted(cast: Cast, quotations: readonly Quotation[]): ReadonlySet<Naming> {
  const quoted = new Set<Naming>()
  const outermost = quotations.filter(({ depth }) => depth === 0)
  let next = 0
  for (const naming of cast.namings) {
    while (next < outermost.length && isBefore(outermost[next] as Quotation, naming)) next++
    const quotation = outermost[next]
    if (
      quotation?.paragraph === naming.paragraph &&
      quotation.start <= naming.start &&
      naming.end <= quotation.end
    )
      quoted.add(naming)
  }
  return quoted
}
