import { letters } from '../rules/letters.ts'
import { holds } from './holds.ts'
import { mayBeCalled, outletNoun } from './outlet-voice.ts'
import { type Relay, readRole } from './relay.ts'
import type { Outlet, Span } from './types.ts'

// Words that go back to an outlet without naming it: "the paper", "it", "the host", a reporter's surname.

/** An outlet named a short while ago. */
export type Recent = {
  readonly outlet: Outlet
  readonly paragraph: number
  readonly wasSource: boolean
  readonly isRelay: boolean
  /** The words it was named by, a programme's as well: “Mike Ode Breakfast”. */
  readonly words: string
  /** True where it was, or may have been, on air: only then is it "the show". */
  readonly isAired: boolean
}

/** What has been named so far. */
export type Before = {
  readonly paragraphs: readonly string[]
  readonly recent: readonly Recent[]
  /** The relays of the sentence that stand before the attribution which is read. */
  readonly here: readonly Relay[]
  /** The sentence that is read. */
  readonly sentence: Span
  /** The outlet that was the source in a sentence before, and that sentence. */
  readonly lastSource: { readonly outlet: Outlet; readonly sentence: Span } | null
}

/** An outlet that words stand for, and how surely, from 0 to 1. */
export type Called = { readonly outlet: Outlet; readonly confidence: number }

/** How many outlets are kept in mind. */
export const RECENT_KEPT = 8
/** How many paragraphs back "the paper" may reach. */
const NOUN_REACH = 4

/** What is kept in mind of an outlet once its sentence has been read. */
export function recentOf(
  paragraphs: readonly string[],
  { mention, role, relation, rule }: Relay,
): Recent {
  return {
    words: (paragraphs[mention.paragraph] ?? '').slice(mention.start, mention.end),
    outlet: mention.outlet,
    paragraph: mention.paragraph,
    wasSource:
      ['source', 'employer', 'discoverer', 'quoter'].includes(role) || /piece|report/.test(rule),
    isRelay: role !== 'none',
    isAired: relation === 'broadcast' || /^programme/.test(mention.rule),
  }
}

/** The outlet that "the paper" stands for: the one passed on last, if no other is as near. */
export function outletCalled(
  { recent, here, paragraphs, sentence }: Before,
  words: string,
  paragraph: number,
): Called | null {
  const noun = outletNoun(words)
  if (!noun) return null
  // “The Bee quoted Ruiz as saying that the report …”: whichever she means, it is not what the Bee just says.
  const isReport = /^(?:report|story|article|piece|investigation)$/.test(noun)
  // “The FDA warns of it. The agency says …”: a body named in this paragraph is rather meant than an outlet of one before.
  const isOfBody =
    noun === 'agency' &&
    BODY.test((paragraphs[paragraph] ?? '').slice(0, sentence.start)) &&
    ![...recent, ...here.map((relay) => recentOf(paragraphs, relay))].some(
      (one) => one.paragraph === paragraph,
    )
  if (isOfBody) return null
  const fitting = [
    ...recent,
    ...(isReport ? [] : here.map((relay) => recentOf(paragraphs, relay))),
  ].filter(
    (one) =>
      paragraph - one.paragraph <= NOUN_REACH && mayBeCalled(one.outlet, noun, one.wasSource),
  )
  const relayed = fitting.filter(({ isRelay }) => isRelay)
  const nearest = (relayed.length ? relayed : fitting).at(-1)
  if (!nearest) return null
  const others = fitting.filter(
    (one) =>
      one.outlet.name !== nearest.outlet.name && one.paragraph === nearest.paragraph && one.isRelay,
  )
  return { outlet: nearest.outlet, confidence: others.length ? 0.6 : 0.95 }
}

const BODY = letters`\b(?:[A-Z]{3,6}|(?:Agency|Administration|Department|Ministry|Bureau|Service|Authority|Commission|Institute|Center|Centre))\b`

/**
 * The Bee found droppings in 31 rooms. It quoted a guest …  ·  Nobody was hurt, it added.
 *
 * What reported in the sentence before, if it alone did. `isInquit`: “it” stands behind what is said.
 */
export function outletAsIt(
  { lastSource, sentence, paragraphs }: Before,
  words: string,
  { paragraph, start }: Span,
  isInquit: boolean,
): Called | null {
  if (!lastSource || !/^it$/iu.test(words)) return null
  const text = paragraphs[paragraph] ?? ''
  // “Though the board has said no, it admits …”: the board.
  if (!isInquit && text.slice(sentence.start, start).trim().split(' ').length > 2) return null
  const { paragraph: paragraphBefore, end } = lastSource.sentence
  const between =
    paragraphBefore === paragraph
      ? text.slice(end, sentence.start)
      : isInquit && paragraphBefore === paragraph - 1
        ? (paragraphs[paragraphBefore] ?? '').slice(end) + text.slice(0, sentence.start)
        : null
  return between?.trim() === '' ? { outlet: lastSource.outlet, confidence: 0.9 } : null
}

/** “He appeared on Channel 9. He told host Ann Ode …”, “He told listeners …”: the host, the audience of what was named just before. */
export function outletOfHost(
  { recent, here, paragraphs }: Before,
  words: string,
  paragraph: number,
): Called | null {
  const isAudience = AUDIENCE.test(words)
  if (!isAudience && !HOST.test(words)) return null
  const before = [...recent, ...here.map((relay) => recentOf(paragraphs, relay))].findLast(
    ({ isRelay }) => isRelay,
  )
  if (before && isAudience && !mayBeCalled(before.outlet, 'station', false)) return null
  return before && paragraph - before.paragraph <= 1
    ? { outlet: before.outlet, confidence: 0.9 }
    : null
}

/**
 * “…,” the anchor asked: in a talk that is told turn by turn, and was said to be on air a few paragraphs back. `hosting` are the
 * outlets whose reporters have been named.
 */
export function outletOnAir(
  { recent }: Before,
  hosting: Iterable<Outlet>,
  words: string,
  paragraph: number,
): Called | null {
  // “the host of the party”
  if (!HOST.test(words) || / of /.test(words)) return null
  const names = new Set([...hosting].map(({ name }) => name))
  const near = recent.filter(
    ({ isRelay, paragraph: named }) => isRelay && paragraph - named <= TALK_REACH,
  )
  const before = near.findLast(({ outlet }) => names.has(outlet.name)) ?? near.at(-1)
  return before?.isAired ? { outlet: before.outlet, confidence: 0.86 } : null
}

/** In paragraphs. */
const TALK_REACH = 6

/** “…, according to Sky News. City editor Mark Ode reports that …”: of what was the source right before. */
export function outletOfStaff(
  { recent, paragraphs, sentence }: Before,
  words: string,
  paragraph: number,
): Called | null {
  if (!STAFF.test(words)) return null
  const verb = (paragraphs[paragraph] ?? '').slice(sentence.start, sentence.end)
  if (!/\b(?:reports?|reported|writes|wrote|reveals?|revealed|understands)\b/u.test(verb))
    return null
  const before = recent.at(-1)
  return before?.wasSource && before.isRelay && paragraph - before.paragraph <= 1
    ? { outlet: before.outlet, confidence: 0.86 }
    : null
}

const STAFF = letters`^(?:(?:[Tt]he|[Ii]ts|[Tt]heir) )?(?:[\p{L}-]+ ){0,3}(?:editor|correspondent|reporter|columnist|journalist|critic) [\p{Lu}][\p{L}.’'-]+ [\p{Lu}][\p{L}.’'-]+$`

const AUDIENCE = /^(?:(?:the|its|his|her) )?(?:listeners|viewers)$/
const HOST = letters`^(?:(?:the|its|their|his|her) )?(?:\p{Ll}+[’']s )?(?:[\p{Ll}-]+ ){0,2}?(?:co-)?(?:(?:hosts?|anchors?|presenters?|interviewers?|moderators?|podcasters?|DJs?)\b|(?:[Cc]orrespondent|[Jj]ournalist|[Rr]eporter) \p{Lu})`

/** “emails seen by the Bee’s Ann Ode and Lee Marr”: reporters through whom something came, who may go on as “Ode”. */
export function reportersBeside(text: string, { end }: Span): readonly string[] {
  const [, ...names] = REPORTERS.exec(text.slice(end, end + 120)) ?? []
  return names.filter((name) => name !== undefined)
}

/** Roles of an outlet whose reporter, named beside it, did the asking, finding or reporting. */
export const BRINGS: ReadonlySet<string> = new Set([
  'hearer',
  'holder',
  'discoverer',
  'source',
  'quoter',
])
const REPORTERS = letters`^(?:[’']s?|(?= (?:co-)?(?:host|anchor)s? )| [^.;:“”"]{0,60}?(?:report|story|article|investigation|piece|account|analysis|exposé|profile|dispatch) by) (?:[\p{Ll}-]+ )*(\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+)(?: and (\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+))?`

/**
 * What "the paper" does in a sentence, where it is neither the subject of its verb nor right behind "told":
 *
 *     she said in an interview with the paper · in an email obtained by the outlet · he described it to the station as “a joke”
 *
 * `taken` are stretches that have been read otherwise: hearers, contents. In a source (“documents obtained by the paper”) only
 * who holds or quotes is looked for.
 */
export function findRelaysByNoun(
  before: Before,
  taken: readonly Span[],
  sources: readonly Span[],
): readonly Relay[] {
  const { paragraphs, sentence } = before
  if (before.recent.length + before.here.length === 0) return []
  const text = (paragraphs[sentence.paragraph] ?? '').slice(sentence.start, sentence.end)
  if (text.length > LONGEST_SENTENCE) return []
  const found: Relay[] = []
  for (const match of text.matchAll(NOUN)) {
    const [words] = match
    const start = sentence.start + match.index
    const span = { paragraph: sentence.paragraph, start, end: start + words.length }
    if (taken.some((other) => holds(other, span))) continue
    const role = readRole(paragraphs, sentence, span)
    if (!role || !PASSES_ON.has(role.role)) continue
    const isBehind =
      role.role === 'holder' ||
      role.role === 'quoter' ||
      // “An employee who spoke to the paper said”
      /\bwho (?:has |had |have )?(?:spoke|spoken|talked) (?:\w+ )?(?:to|with) $/u.test(
        text.slice(0, match.index),
      )
    if (!isBehind && sources.some((other) => holds(other, span))) continue
    const isAired = /(?:show|programme?|podcast)$/.test(words)
    const called = outletCalled(
      isAired ? { ...before, recent: before.recent.filter((one) => one.isAired) } : before,
      words,
      sentence.paragraph,
    )
    if (!called || called.confidence < 0.9) continue
    found.push({
      mention: { ...span, outlet: called.outlet, rule: 'outlet-called-by-noun' },
      role: role.role,
      relation: role.relation,
      rule: role.id,
      beside: false,
    })
  }
  return found
}

const NOUN =
  /\b(?:the|that) (?:[\w-]+ ){0,2}?(?:paper|newspaper|daily|weekly|tabloid|broadsheet|magazine|outlet|publication|site|website|blog|broadcaster|network|channel|station|podcast|newsletter|(?:news )?agency|newswire|programme|program|show)(?![\w’'-])/gu
const PASSES_ON: ReadonlySet<string> = new Set(['hearer', 'venue', 'holder', 'quoter'])
/** In UTF-16 units. */
const LONGEST_SENTENCE = 1000
