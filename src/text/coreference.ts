import { letters, lettersAnyCase } from '../rules/letters.ts'
import { ORGANISATION_NOUNS } from '../rules/people.ts'
import { type Cast, isPersonNoun, type Naming } from './cast.ts'
import { guarded } from './guarded-pattern.ts'
import { isDemonym, partisan, personOf, resolveDescription } from './speaker-description.ts'
import { namedIn } from './speaker-name.ts'
import { prominence, resolvePronoun } from './speaker-pronoun.ts'
import {
  advance,
  again,
  type Found,
  headNoun,
  isBefore,
  nameAlone,
  nameFound,
  type SpeakerState,
} from './speaker-state.ts'
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
  /** The key of several who spoke right before, and whose one this is: “Witnesses told the Bee …”, said witness Ann Ode. */
  readonly memberOf?: string
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
  const state: SpeakerState = {
    paragraphs,
    cast,
    quoted: findQuoted(cast, quotations),
    focus: [],
    spoken: new Set(),
    unnamed: [],
    next: 0,
  }
  const found: (Found | null)[] = []
  for (const voice of voices) found.push(resolveVoice(voice, found, state))
  return found
}

function resolveVoice(
  { attribution, isOutlet, reporter, medium, quotedIn, sentence }: Voice,
  earlier: (Found | null)[],
  state: SpeakerState,
): Found | null {
  if (isOutlet && reporter === null) return null
  const named = attribution.source[0]
  const cue = attribution.cue[0]
  const span = named ?? cue
  if (!span) return null
  const resolved =
    (named && resolveSource(named, state)) ??
    (cue && (!named || isNobody(named, state)) ? subjectOfSentence(cue, sentence, state) : null)
  if (!resolved) return null
  const memberOf = named && severalBefore(named, state)
  // Somebody quoted as speaking is no antecedent outside the quotation.
  if (!quotedIn) {
    nameEarlier(resolved, span, earlier, state)
    state.focus.push({ ...resolved, span, medium, isReporter: isOutlet })
    if (resolved.figure) state.spoken.add(resolved.figure)
  }
  return memberOf ? { ...resolved, memberOf } : resolved
}

/**
 * “It is over, his agent told the Bee. “…,” agent Ann Ode said.”: who spoke last without a name is named now, so that both are one.
 * Changes what was found for the voices before.
 */
function nameEarlier(named: Found, span: Span, found: (Found | null)[], state: SpeakerState): void {
  const last = state.focus.at(-1)
  if (!last || last.figure || !named.figure || state.spoken.has(named.figure)) return
  if (span.paragraph - last.span.paragraph > 1 || !isPersonNoun(last.head)) return
  if (!THE_ONE.test(last.speaker.mention)) return
  const title = (state.paragraphs[span.paragraph] ?? '').slice(span.start, span.end).split(' ')[0]
  if (title?.toLowerCase() !== last.head && !(LAWYER.test(title ?? '') && LAWYER.test(last.head)))
    return
  found.forEach((one, index) => {
    if (one?.key !== last.key) return
    found[index] = { ...one, key: named.key, speaker: { ...one.speaker, name: named.speaker.name } }
  })
}

const LAWYER = /^(?:lawyer|attorney|solicitor|barrister)$/i

/** “his agent”, “the club’s owner”: of whom there is one. */
const THE_ONE = /^(?:his|her|their|its|the)\b|[’']s /iu

/** The key of the several who spoke last and are called by the noun that somebody is called by now. */
function severalBefore(span: Span, { focus, paragraphs }: SpeakerState): string | undefined {
  const last = focus.at(-1)
  if (!last || last.figure || !/s$/.test(last.head)) return undefined
  if (span.paragraph - last.span.paragraph > 1) return undefined
  const noun = last.head.replace(/(?<=ss)es$|s$/, '')
  const words = (paragraphs[span.paragraph] ?? '').slice(span.start, span.end).split(' ', 4)
  return words.some((word) => word.toLowerCase().replace(/,$/, '') === noun) ? last.key : undefined
}

const SUBJECT_PRONOUN = /^(?:he|she|they|it|who|him|her|them|his|their|this|I|we)$/i

/** Words that core grammar takes for a subject and that name nobody. */
const NOBODY = lettersAnyCase`^(?:which|that|what|there|it is|some|others|many|this|these|those|one|all|both|none|most|few|here|now|no one|nobody|everyone|everybody|anyone|anybody|someone|somebody|heard|seen|known|believed|thought|said|quoting|citing|(?:an? |several )?(?:reports?|stor(?:y|ies)|articles?))$`

function resolveSource(span: Span, state: SpeakerState): Found | null {
  const text = (state.paragraphs[span.paragraph] ?? '').slice(span.start, span.end)
  const mention = oneBefore(span, state) ?? trimMention(text)
  advance(state, span)
  // “One of them, Ana Ruiz, told the Bee”
  const oneOf =
    (NAMED_BEHIND.test(text) && namedIn(span, trimMention(text), state)) ||
    oneOfThem(mention, span, state)
  if (oneOf) return oneOf
  if (mention === 'which') return antecedentOf(span, state)
  if (!mention || NOBODY.test(mention)) return null
  if (SUBJECT_PRONOUN.test(mention)) return resolvePronoun(mention.toLowerCase(), span, state)
  if (isDemonym(mention)) {
    const person = personOf(span, mention, state)
    if (person) return person
  }
  const member = partisan(mention, span, state)
  if (member) return member
  const named = namedIn(span, mention, state)
  if (named) return named
  return resolveDescription(mention, span, state)
}

/** “…, the ministry, which told the Bee”: the name or the body right before the relative. */
function antecedentOf(span: Span, state: SpeakerState): Found | null {
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

/**
 * “Two members said it was late. “…,” one said.”: one of the several who spoke last, in this paragraph. “One aide told the Bee it was
 * late. “…,” another said.”: of the same as the one before. Else “one of them” is somebody of whom no more is known.
 */
function oneOfThem(mention: string, span: Span, state: SpeakerState): Found | null {
  const which = /^(?:(one|another|both)(?: of them)?|a (?:second|third|fourth))$/iu.exec(mention)
  if (!which) return null
  const last = state.focus.at(-1)
  const isSeveral = last && !last.figure && (last.head === 'group' || /s$|^people$/.test(last.head))
  if (isSeveral && which[1] && last.span.paragraph === span.paragraph)
    return {
      ...again(last, mention, 0.86),
      speaker: { name: `${which[1].toLowerCase()} of ${theyAre(last.speaker.name)}`, mention },
      how: 'description',
    }
  const speaker = { name: mention, mention }
  const isOther =
    last && ONE.test(last.speaker.mention) && span.paragraph - last.span.paragraph <= 2
  if (isOther && !/^(?:one|both)$/iu.test(mention))
    return { ...again(last, mention, 0.86), speaker, how: 'description' }
  if (!/^one/iu.test(mention)) return null
  return { ...nameAlone(mention, mention), key: 'unnamed one', how: 'unnamed' }
}

/** “One of them, who was not named, told the Bee”: what “who” or “them” is part of. */
function oneBefore({ paragraph, start, end }: Span, { paragraphs }: SpeakerState): string | null {
  const text = paragraphs[paragraph] ?? ''
  if (!/^(?:who$|them\b)/u.test(text.slice(start, end))) return null
  const around = text.slice(Math.max(0, start - 20), start + 4)
  return /\b(?:one|another)(?: of them)?(?=,? who$|$|,)/iu.exec(around)?.[0] ?? null
}

const NAMED_BEHIND = guarded`^(?:[Oo]ne of )?(?:them|[\p{L} ’'-]{3,40}), (?:[\p{L}.’'-]+ ){0,4}\p{Lu}`

const ONE = /^(?:one|another|a (?:second|third))\b/iu

/** “one of Two members” told again: “two members”. */
function theyAre(name: string): string {
  const all = name.replace(/^(?:one|another|both) of /u, '')
  return /^(?:Two|Three|Four|Five|Six|Several|Some|Many|Most|Other|Both|All|The)\b/u.test(all)
    ? all.charAt(0).toLowerCase() + all.slice(1)
    : all
}

function isNobody(span: Span, state: SpeakerState): boolean {
  return NOBODY.test(
    trimMention((state.paragraphs[span.paragraph] ?? '').slice(span.start, span.end)),
  )
}

/** A cue whose source stands too far for a flat reading ("Ruiz …, and called it …"): the person who opens its sentence. */
function subjectOfSentence(cue: Span, sentence: Span, state: SpeakerState): Found | null {
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
  // “Harbour Football Union (HFU) president Ana Ruiz”
  const stop = /,|;|:|\((?![A-Z]{2,8}\) [A-Za-z])| – | — |--|\bwho\b|\bwhich\b|\bwhose\b|\bwhom\b/u
  const trimmed = text.trim()
  const cut = trimmed.search(stop)
  const head = GOT_BY.cut(IN_A_MEMO.cut(cut > 0 ? trimmed.slice(0, cut) : trimmed))
  return COPY_OF.cut(head).replace(/^[“”"‘’'\s]+|[“”"\s]+$/gu, '')
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
