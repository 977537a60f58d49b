import { letters } from '../rules/letters.ts'
import { guarded } from './guarded-pattern.ts'
import {
  outletAsIt,
  outletCalled,
  outletOfStaff,
  outletOnAir,
  reportersBeside,
} from './outlet-called.ts'
import { documentMeant } from './outlet-document.ts'
import { isSame } from './outlet-same.ts'
import { readOutletVoice } from './outlet-voice.ts'
import type { Relay } from './relay.ts'
import type { Attribution, Outlet, Relation, Span } from './types.ts'
import type { RelayLink } from './voice.ts'
import { lastWord, linkOf, linkTo, type VoiceContext, type VoiceDraft } from './voice-draft.ts'

/** “Eater obtained an email. “…,” Renn wrote in the email”: takes the outlet that brought the document to light. */
export function readDocument(
  { brought, own }: VoiceContext,
  draft: VoiceDraft,
  text: string,
): void {
  if (draft.sources.length + draft.hearers.length + draft.others.length > 0 || draft.isOutlet)
    return
  const meant = documentMeant(brought, text, draft.attribution, draft.sentence)
  if (!meant) return
  if (isSame(meant.outlet, own)) {
    draft.isOwn = true
    return
  }
  const { paragraph, start, end } = meant.mention
  draft.others.push({
    outlet: meant.outlet,
    role: 'holder',
    relation: 'document',
    span: { paragraph, start, end },
    rule: 'document-brought-before',
    beside: false,
    confidence: 0.86,
  })
}

/** “Speaking on the same programme, Dunne said”: said to, on or in the outlet that passed on the words before. */
const THE_SAME = guarded`\b(?:to|on|in|with) the same (?:programme|program|show|podcast|broadcast|station|channel|network|broadcaster|newspaper|paper|magazine|outlet|interview)\b`

/** Takes the outlet named shortly before where this sentence points back to it without naming it. */
export function readOutletBefore(context: VoiceContext, draft: VoiceDraft, text: string): void {
  if (draft.sources.length + draft.hearers.length > 0 || draft.isOutlet) return
  const { attribution, sentence } = draft
  const before = context.recent.at(-1)
  if (!before?.isRelay || sentence.paragraph - before.paragraph > 1) return
  const same = THE_SAME.exec(
    text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)),
  )
  // “Its chairman is quoted as saying”, right behind what an outlet reported.
  const isQuoted = /^was-quoted-(?:as-saying|after)$/.test(attribution.rule) && before.wasSource
  if (!same && !isQuoted) return
  if (isSame(before.outlet, context.own)) {
    draft.isOwn = true
    return
  }
  const start = same ? sentence.start + same.index : (attribution.cue[0]?.start ?? sentence.start)
  const end = same ? start + same[0].length : (attribution.cue[0]?.end ?? start)
  const link: RelayLink = {
    outlet: before.outlet,
    role: same ? 'venue' : 'quoter',
    relation: same ? 'broadcast' : 'reported',
    span: { paragraph: sentence.paragraph, start, end },
    rule: same ? 'on-the-same-outlet' : 'quoted-by-outlet-before',
    beside: false,
    confidence: 0.85,
  }
  if (same) draft.others.push(link)
  else draft.sources.push(link)
}

/** “CNN said in a statement that the show will return”: an outlet that speaks as a firm passes nothing on. */
function isForItself(
  paragraphs: readonly string[],
  { paragraph, start, end }: Span,
  cue: Span | undefined,
): boolean {
  const text = paragraphs[paragraph] ?? ''
  if (!cue || cue.paragraph !== paragraph) return false
  // “The BBC apologised and said …”
  if (FIRM.test(text.slice(end, Math.max(end, cue.start)))) return true
  const behind = text.slice(Math.max(end, cue.end), Math.max(end, cue.end) + STATEMENT_LENGTH)
  const before = text.slice(Math.max(0, start - STATEMENT_LENGTH), start)
  return STATEMENT_BEHIND.test(behind) || STATEMENT_BEFORE.test(before) || OF_ITSELF.test(behind)
}

/** “CNN said it stands by its reporting” */
const OF_ITSELF = guarded`^ (?:that )?(?:it|they) (?:(?:stands?|stood) by|regret|apologi|(?:would|will) (?:\w+ly )?(?:appeal|defend|fight|cooperate)|(?:is|was|are|were) (?:reviewing|investigating|cooperating|looking into|proud|disappointed)|(?:has|had) (?:suspended|fired|dismissed|removed|retracted|corrected|apologi|parted|cut ties))`

/** “We will defend it in court,” CNN said: with “we” an outlet that says something speaks as a firm; in print it writes. */
function saysWe(paragraphs: readonly string[], { cue, content, kind }: Attribution): boolean {
  const [verb] = cue
  const [first] = content
  if (kind !== 'direct' || !verb || !first) return false
  return (
    /^(?:said|says|added|adds)$/u.test(textAt(paragraphs, verb)) &&
    /^[“"‘'](?:We|Our|We[’'](?:re|ve|ll|d))\b/u.test(textAt(paragraphs, first))
  )
}

function textAt(paragraphs: readonly string[], { paragraph, start, end }: Span): string {
  return (paragraphs[paragraph] ?? '').slice(start, end)
}

const FIRM = guarded`^ (?:has |had |later |also )?(?:apologi[sz]ed|defended|denied|backed down)\b[^.;“”"]*$`

/** How far around its verb a statement is looked for, in UTF-16 units. */
const STATEMENT_LENGTH = 60

const STATEMENT_BEHIND = letters`^ (?:(?:on )?\p{Lu}\p{Ll}+day |later )?in (?:an?|its) (?:\p{Ll}+ ){0,2}(?:statement|press release|news release)\b(?! (?:from|by|to|obtained|seen|carried|that it had))`

const STATEMENT_BEFORE = guarded`(?:^|[.!?]["”]? )In (?:an?|its) (?:[a-z]+ ){0,2}(?:statement|press release|news release)(?: (?:on|late) [A-Z][a-z]+)?, (?:the )?$`

/** Reads the source of a voice: an outlet, its reporter, “the paper”, or somebody who merely has to do with it. */
export function readSource(
  context: VoiceContext,
  draft: VoiceDraft,
  relays: readonly Relay[],
  taken: Set<Relay>,
): void {
  const { paragraphs, own, reporters } = context
  let isFirst = true
  for (const span of draft.attribution.source) {
    const text = paragraphs[span.paragraph] ?? ''
    for (const relay of relays) {
      const { mention } = relay
      if (
        mention.paragraph !== span.paragraph ||
        mention.end <= span.start ||
        mention.start >= span.end
      )
        continue
      if (
        relay.beside &&
        draft.sources.length &&
        taken.has(relays[relays.indexOf(relay) - 1] as Relay)
      ) {
        taken.add(relay)
        addSource(draft, own, relay, draft.sources.at(-1)?.relation ?? 'reported', relay.rule, true)
        continue
      }
      if (!isFirst) continue
      const voice = readOutletVoice(text, span, mention)
      if (
        voice.kind === 'person' ||
        isForItself(paragraphs, span, draft.attribution.cue[0]) ||
        saysWe(paragraphs, draft.attribution)
      ) {
        // A spokesman for the outlet passes nothing on, but "the host of" may have been told.
        const passesOn =
          ['hearer', 'venue', 'holder', 'discoverer'].includes(relay.role) ||
          relay.rule === 'quoted-by-outlet'
        if (!passesOn) taken.add(relay)
        continue
      }
      taken.add(relay)
      isFirst = false
      if (voice.kind === 'informant') {
        if (isSame(mention.outlet, own)) draft.isOwn = true
        else draft.hearers.push(linkOf(relay, 'hearer', 'reported', voice.rule))
        continue
      }
      draft.isOutlet = true
      draft.reporter = voice.reporter
      for (const name of [voice.reporter ?? '', ...reportersBeside(text, mention)])
        if (name) reporters.set(lastWord(name), mention.outlet)
      addSource(draft, own, relay, voice.relation, voice.rule, false)
    }
    if (draft.isOutlet) continue
    const words = text.slice(span.start, span.end)
    // “It began with Der Spiegel, which reported that …”
    const antecedent =
      /^(?:which|that)$/.test(words) &&
      relays.find(
        ({ mention, rule }) =>
          mention.paragraph === span.paragraph &&
          (WHICH_APPOSED.test(text.slice(mention.end, span.start)) ||
            (rule === 'outlet-published' && isPieceBefore(text.slice(mention.end, span.start)))),
      )
    // “Grub Street’s Alan Ode, who called it “a joke””
    const ofReporter =
      words === 'who' &&
      relays.find(
        ({ mention, role }) =>
          role === 'employer' &&
          mention.paragraph === span.paragraph &&
          letters`^[’']s? [\p{L}’'-]+ [\p{L}’'-]+(?: [\p{L}’'-]+)?, $`.test(
            text.slice(mention.end, span.start),
          ),
      )
    if (ofReporter) {
      draft.isOutlet = true
      draft.reporter = text.slice(ofReporter.mention.end, span.start).replace(/^[’']s? |, $/g, '')
      addSource(draft, own, ofReporter, 'reported', 'outlet-reporter', false)
      continue
    }
    if (antecedent) {
      draft.isOutlet = true
      addSource(draft, own, antecedent, 'reported', 'outlet-says', false)
      continue
    }
    const reporter = REPORTERS.test(words) ? reporters.get(lastWord(words)) : undefined
    const called = reporter
      ? { outlet: reporter, confidence: 0.9 }
      : (outletCalled(context, words, span.paragraph) ??
        outletAsIt(context, words, span, isInquit(draft, span)) ??
        outletOfStaff(context, words, span.paragraph))
    const asked = called ? null : outletOnAir(context, reporters.values(), words, span.paragraph)
    const named = called ?? asked
    if (!named || (!reporter && !asked && saysWe(paragraphs, draft.attribution))) continue
    draft.isOutlet = true
    if (reporter || asked) draft.reporter = words
    if (isSame(named.outlet, own)) draft.isOwn = true
    else {
      const rule = reporter ? 'reporter-named-before' : 'outlet-called-by-noun'
      const { outlet, confidence } = named
      draft.sources.push(
        linkTo(outlet, span, { role: 'source', relation: 'reported', rule, confidence }),
      )
    }
  }
}

/** “Dockside, a site for sailors, which said”: what stands between. */
const WHICH_APPOSED = /^[”"’']?, (?:(?:an?|the) [^,;:.“”"]{3,70}, )?$/u

/** “Ode”, “Ann Ode and Lee Marr”: the last of them is looked up. */
const REPORTERS = letters`^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+)?(?: and [\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+)?)?$`

/** “Nobody was hurt, it added”: behind reported speech. Behind a quotation it is rather somebody that was spoken of. */
function isInquit({ attribution: { kind, content } }: VoiceDraft, { start }: Span): boolean {
  return kind !== 'direct' && content.every(({ end }) => end <= start)
}

/** “published an investigation by Ann Ode, ”: what “which” or “that” behind it goes back to. */
function isPieceBefore(text: string): boolean {
  return letters`^ [^.;:“”"]*?\b(?:report|story|article|investigation|piece|account|analysis|exposé|profile|dispatch|review|interview|documentary|editorial|column)(?: (?:by|about|on|into) [^.,;:“”"]{1,50})?,? $`.test(
    text,
  )
}

function addSource(
  draft: VoiceDraft,
  own: Outlet | null,
  relay: Relay,
  relation: Relation,
  rule: string,
  beside: boolean,
): void {
  if (isSame(relay.mention.outlet, own)) draft.isOwn = true
  else
    draft.sources.push({
      ...linkOf(relay, 'source', relation, rule),
      beside: beside && draft.sources.length > 0,
    })
}
