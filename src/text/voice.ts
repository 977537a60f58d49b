import { letters, lettersAnyCase } from '../rules/letters.ts'
import { holds } from './holds.ts'
import { readOccasion } from './occasion.ts'
import {
  type Before,
  findRelaysByNoun,
  outletAsIt,
  outletCalled,
  outletOfHost,
  outletOfStaff,
  RECENT_KEPT,
  type Recent,
  recentOf,
  reporterBeside,
} from './outlet-called.ts'
import { type Brought, documentMeant, findBrought } from './outlet-document.ts'
import { isPiece, isSaidInPiece } from './outlet-piece.ts'
import { readOutletVoice } from './outlet-voice.ts'
import type { Relay } from './relay.ts'
import type { Attribution, Outlet, Quotation, Relation, RelayRole, Span } from './types.ts'

/** One outlet between the page and the words, with the place and the rule that show it. */
export type RelayLink = {
  readonly outlet: Outlet
  readonly role: RelayRole
  readonly relation: Relation
  readonly span: Span
  readonly rule: string
  /** True where it stands beside the outlet before it, not behind it. */
  readonly beside: boolean
  /** 1 where the sentence itself names the outlet, less for "the paper". */
  readonly confidence: number
}

/** An attribution with the outlets that its own sentence puts between the page and the words. */
export type Voice = {
  readonly attribution: Attribution
  /** True where an outlet (or its reporter) is the source. */
  readonly isOutlet: boolean
  /** A reporter speaking for the outlet, as called. */
  readonly reporter: string | null
  /** Nearest to the page first. */
  readonly relays: readonly RelayLink[]
  /** True where the page's own outlet is the source, the hearer or the venue: firsthand, whatever was said before. */
  readonly isOwn: boolean
  readonly medium: string | null
  /** True where the words were spoken or written on an occasion of their own ("told reporters", "tweeted"). */
  readonly isNewOccasion: boolean
  /** True where only a year makes it a new occasion. */
  readonly isDated: boolean
  /** The quotation that its cue stands in: somebody is quoted as saying that somebody says. Null for the page's own telling. */
  readonly quotedIn: Quotation | null
  /** The words of the cue. */
  readonly cueWord: string
  /** The sentence of the cue. */
  readonly sentence: Span
  /** Where the voice stands in reading order. */
  readonly at: { readonly paragraph: number; readonly start: number }
}

/**
 * Reads each attribution's sentence for outlets: as its source, its hearer, or in a role of their own. Returns voices in
 * reading order, and the relays that no attribution took ("Ruiz sat down with the Bee."), which may announce what follows.
 */
export function findVoices(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  attributions: readonly Attribution[],
  relays: readonly Relay[],
  quotations: readonly Quotation[],
  own: Outlet | null,
): { readonly voices: readonly Voice[]; readonly announced: readonly Relay[] } {
  // An outlet that is cited is a relay, not a speaker.
  const isCitedOutlet = ({ rule, source: [source] }: Attribution) =>
    rule === 'citing' &&
    source !== undefined &&
    relays.some(({ mention }) => holds(source, mention) || holds(mention, source))
  const drafts = attributions
    .filter((attribution) => !isCitedOutlet(attribution))
    .map((attribution) => draftOf(attribution, sentences))
    .sort(inReadingOrder)
  const around = quotationFinder(quotations)
  const reporters = new Map<string, Outlet>()
  let next = 0
  const announcements: Relay[] = []
  const recent: Recent[] = []
  let lastSource: Context['lastSource'] = null
  const brought: Brought[] = []
  for (let first = 0; first < drafts.length || next < relays.length; ) {
    // One sentence at a time: its drafts, its relays.
    const draft = drafts[first]
    const relay = relays[next]
    const sentence =
      draft && (!relay || startsBefore(draft.sentence, relaySentence(relay, sentences)))
        ? draft.sentence
        : relaySentence(relay as Relay, sentences)
    let last = first
    while (last < drafts.length && sameSpan(drafts[last]?.sentence, sentence)) last++
    const here: Relay[] = []
    while (next < relays.length && isWithin((relays[next] as Relay).mention, sentence))
      here.push(relays[next++] as Relay)
    const read = drafts.slice(first, last)
    readSentence(
      { paragraphs, own, reporters, recent, here: [], sentence, lastSource, brought },
      sentence,
      read,
      here,
      announcements,
    )
    lastSource = soleSource(read, sentence) ?? lastSource
    // Never stand still, whatever spans came in.
    if (last === first && here.length === 0) {
      if (draft && sameSpan(draft.sentence, sentence)) last++
      else next++
    }
    first = last
  }
  takeOver(drafts)
  return {
    voices: drafts.map((draft) => finish(draft, around, paragraphs)),
    announced: announcements,
  }
}

/** The outlet that all a sentence reports comes from; null where there is none, or somebody else speaks in it. */
function soleSource(drafts: readonly Draft[], sentence: Span): Context['lastSource'] {
  const outlets = drafts.flatMap(({ sources }) => sources.map(({ outlet }) => outlet))
  const [outlet] = outlets
  const isSole = outlet && outlets.every(({ name }) => name === outlet.name)
  return isSole ? { outlet, sentence } : null
}

type Draft = {
  readonly attribution: Attribution
  readonly sentence: Span
  readonly at: { readonly paragraph: number; readonly start: number }
  isOutlet: boolean
  reporter: string | null
  sources: RelayLink[]
  hearers: RelayLink[]
  others: RelayLink[]
  deeper: RelayLink[]
  isOwn: boolean
  heardByOwn: boolean
  medium: string | null
  isNewOccasion: boolean
  isDated: boolean
}

type Context = Before & {
  readonly own: Outlet | null
  readonly reporters: Map<string, Outlet>
  readonly recent: Recent[]
  here: readonly Relay[]
  readonly brought: Brought[]
}

function draftOf(attribution: Attribution, sentences: readonly (readonly Span[])[]): Draft {
  const anchor = attribution.cue[0] ??
    attribution.source[0] ??
    attribution.content[0] ?? { paragraph: 0, start: 0, end: 0 }
  const body = attribution.content[0]
  const at = body && body.paragraph > anchor.paragraph ? body : anchor
  return {
    attribution,
    sentence: sentenceAt(sentences, anchor),
    at: { paragraph: at.paragraph, start: at.start },
    isOutlet: false,
    reporter: null,
    sources: [],
    hearers: [],
    others: [],
    deeper: [],
    isOwn: false,
    heardByOwn: false,
    medium: null,
    isNewOccasion: false,
    isDated: false,
  }
}

function inReadingOrder(a: Draft, b: Draft): number {
  return (
    a.sentence.paragraph - b.sentence.paragraph ||
    a.sentence.start - b.sentence.start ||
    a.at.paragraph - b.at.paragraph ||
    a.at.start - b.at.start
  )
}

function finish(
  draft: Draft,
  around: (span: Span) => Quotation | null,
  paragraphs: readonly string[],
): Voice {
  const { attribution, isOutlet, reporter, isOwn, medium, isNewOccasion, isDated, sentence, at } =
    draft
  // Who reports stands nearest to the page, then who printed or aired it, then who heard it, then whom these cite.
  const cue = attribution.cue[0]
  const relays = draft.heardByOwn
    ? []
    : [...draft.sources, ...draft.others, ...draft.hearers, ...draft.deeper]
  return {
    attribution,
    isOutlet,
    reporter,
    relays,
    isOwn: draft.heardByOwn || (isOwn && relays.length === 0),
    medium,
    isNewOccasion,
    isDated,
    quotedIn: cue ? around(cue) : null,
    cueWord: cue ? (paragraphs[cue.paragraph] ?? '').slice(cue.start, cue.end) : '',
    sentence,
    at,
  }
}

/** What goes on after an inquit was told to, on and by the same as the words before it. */
function takeOver(drafts: readonly Draft[]): void {
  const first = new Map<string, Draft>()
  for (const draft of drafts) {
    const cue = draft.attribution.cue[0]
    const key = `${cue?.paragraph}:${cue?.start}`
    const before = draft.attribution.rule === 'goes-on' ? first.get(key) : undefined
    if (!before) {
      if (!first.has(key)) first.set(key, draft)
      continue
    }
    draft.isOutlet = before.isOutlet
    draft.reporter = before.reporter
    draft.sources = before.sources
    draft.hearers = before.hearers
    draft.others = before.others
    draft.deeper = before.deeper
    draft.isOwn = before.isOwn
    draft.heardByOwn = before.heardByOwn
    draft.medium = before.medium
    draft.isNewOccasion = before.isNewOccasion
    draft.isDated = before.isDated
  }
}

/** Finds the outermost quotation that holds a span. */
function quotationFinder(quotations: readonly Quotation[]): (span: Span) => Quotation | null {
  const byParagraph = new Map<number, Quotation[]>()
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    const list = byParagraph.get(quotation.paragraph)
    if (list) list.push(quotation)
    else byParagraph.set(quotation.paragraph, [quotation])
  }
  return (span) => {
    const list = byParagraph.get(span.paragraph) ?? []
    let low = 0
    let high = list.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((list[middle]?.start ?? 0) <= span.start) low = middle
      else high = middle - 1
    }
    const found = list[low]
    return found && found.start <= span.start && span.end <= found.end ? found : null
  }
}

function readSentence(
  context: Context,
  sentence: Span,
  drafts: readonly Draft[],
  relays: readonly Relay[],
  announcements: Relay[],
): void {
  const { paragraphs, recent, reporters, brought } = context
  const text = paragraphs[sentence.paragraph] ?? ''
  const taken = new Set<Relay>()
  for (const draft of drafts) {
    context.here = relays.filter(({ mention }) => mention.end <= draft.at.start)
    readSource(context, draft, relays, taken)
    readHearer(context, draft, relays, taken)
    readOutletBefore(context, draft, text)
    readDocument(context, draft, text)
  }
  context.here = relays
  const byNoun = findRelaysByNoun(
    context,
    drafts.flatMap(({ attribution: { hearer, content } }) => [
      ...content,
      ...(hearer ? [hearer] : []),
    ]),
    drafts.flatMap(({ attribution: { source } }) => source),
  )
  for (const relay of [...relays, ...byNoun]) {
    // An outlet's question announces the answer.
    if (relay.rule === 'outlet-asked') announcements.push(relay)
    if (taken.has(relay) || relay.role === 'none') continue
    const target = targetOf(relay, drafts)
    if (!target) {
      if (relay.rule !== 'outlet-asked') announcements.push(relay)
      continue
    }
    attach(context, target, relay, text)
  }
  drafts.forEach((draft, index) => {
    // Only the words around this cue, up to the cues before and after it.
    const before = drafts[index - 1]?.attribution.cue[0]
    const after = drafts[index + 1]?.attribution.cue[0]
    const cue = draft.attribution.cue[0]
    const isShared = before && cue && before.start === cue.start
    readScene(
      text,
      draft,
      before && !isShared ? before.end : sentence.start,
      after && cue && after.start > cue.start ? after.start : sentence.end,
    )
  })
  for (const relay of relays) {
    const reporter = reporterBeside(text, relay)
    if (reporter) reporters.set(lastWord(reporter), relay.mention.outlet)
    recent.push(recentOf(paragraphs, relay))
    if (recent.length > RECENT_KEPT) recent.shift()
  }
  for (const one of findBrought(text, sentence, relays)) {
    brought.push(one)
    if (brought.length > RECENT_KEPT) brought.shift()
  }
}

/** “Eater obtained an email. “…,” Renn wrote in the email”: takes the outlet that brought the document to light. */
function readDocument({ brought, own }: Context, draft: Draft, text: string): void {
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
const THE_SAME =
  /\b(?:to|on|in|with) the same (?:programme|program|show|podcast|broadcast|station|channel|network|broadcaster|newspaper|paper|magazine|outlet|interview)\b/u

/** Takes the outlet named shortly before where this sentence points back to it without naming it. */
function readOutletBefore(context: Context, draft: Draft, text: string): void {
  if (draft.sources.length + draft.hearers.length > 0 || draft.isOutlet) return
  const { attribution, sentence } = draft
  const before = context.recent.at(-1)
  if (!before?.isRelay || sentence.paragraph - before.paragraph > 1) return
  const same = THE_SAME.exec(
    text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)),
  )
  // “Its chairman is quoted as saying”, right behind what an outlet reported.
  const isQuoted = attribution.rule === 'was-quoted-as-saying' && before.wasSource
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
  return STATEMENT_BEHIND.test(behind) || STATEMENT_BEFORE.test(before)
}

const FIRM =
  /^ (?:has |had |later |also )?(?:apologi[sz]ed|defended|denied|backed down)\b[^.;“”"]*$/u
/** How far around its verb a statement is looked for, in UTF-16 units. */
const STATEMENT_LENGTH = 60
const STATEMENT_BEHIND = letters`^ (?:(?:on )?\p{Lu}\p{Ll}+day |later )?in (?:an?|its) (?:\p{Ll}+ ){0,2}(?:statement|press release|news release)\b(?! (?:from|by|to|obtained|seen|carried|that it had))`
const STATEMENT_BEFORE =
  /(?:^|[.!?]["”]? )In (?:an?|its) (?:[a-z]+ ){0,2}(?:statement|press release|news release)(?: (?:on|late) [A-Z][a-z]+)?, (?:the )?$/

function readSource(
  context: Context,
  draft: Draft,
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
      if (voice.kind === 'person' || isForItself(paragraphs, span, draft.attribution.cue[0])) {
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
      if (voice.reporter) reporters.set(lastWord(voice.reporter), mention.outlet)
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
          (/^[”"’']?, $/u.test(text.slice(mention.end, span.start)) ||
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
    const reporter = letters`^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+)?$`.test(words)
      ? reporters.get(lastWord(words))
      : undefined
    const named = reporter
      ? { outlet: reporter, confidence: 0.9 }
      : (outletCalled(context, words, span.paragraph) ??
        outletAsIt(context, words, span) ??
        outletOfStaff(context, words, span.paragraph))
    if (!named) continue
    draft.isOutlet = true
    if (reporter) draft.reporter = words
    if (isSame(named.outlet, own)) draft.isOwn = true
    else {
      draft.sources.push({
        outlet: named.outlet,
        role: 'source',
        relation: 'reported',
        span,
        rule: reporter ? 'reporter-named-before' : 'outlet-called-by-noun',
        beside: false,
        confidence: named.confidence,
      })
    }
  }
}

/** “published an investigation by Ann Ode, ”: what “which” or “that” behind it goes back to. */
function isPieceBefore(text: string): boolean {
  return letters`^ [^.;:“”"]*?\b(?:report|story|article|investigation|piece|account|analysis|exposé|profile|dispatch|review|interview|documentary|editorial|column)(?: (?:by|about|on|into) [^.,;:“”"]{1,50})?,? $`.test(
    text,
  )
}

function addSource(
  draft: Draft,
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

function readHearer(
  context: Context,
  draft: Draft,
  relays: readonly Relay[],
  taken: Set<Relay>,
): void {
  const { hearer } = draft.attribution
  if (!hearer) return
  const { paragraphs, own, reporters } = context
  const words = (paragraphs[hearer.paragraph] ?? '').slice(hearer.start, hearer.end)
  if (/^us$/.test(words)) {
    // "told us": the page's own people heard it.
    draft.heardByOwn = true
    return
  }
  for (const relay of relays) {
    const { mention } = relay
    if (
      mention.paragraph !== hearer.paragraph ||
      mention.end <= hearer.start ||
      mention.start >= hearer.end
    )
      continue
    if (
      lettersAnyCase`\b(?:spokes\p{Ll}+|readers?|viewers?|executives?|bosses|staff|employees?)\b`.test(
        words,
      )
    )
      continue
    if (relay.rule === NETWORK) continue
    taken.add(relay)
    if (isSame(mention.outlet, own)) draft.isOwn = true
    else {
      const link = linkOf(
        relay,
        'hearer',
        'interview',
        relay.role === 'hearer' ? relay.rule : 'told-outlet',
      )
      draft.hearers.push({ ...link, beside: relay.beside && draft.hearers.length > 0 })
    }
    const host = letters`([\p{Lu}][\p{L}.’'-]+ [\p{Lu}][\p{L}.’'-]+)$`.exec(words)?.[1]
    if (host && !mention.outlet.name.includes(host)) reporters.set(lastWord(host), mention.outlet)
  }
  if (draft.hearers.length || draft.isOwn) return
  const name = letters`^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+)?$`.test(words)
    ? reporters.get(lastWord(words))
    : undefined
  const host = letters`^[\p{Lu}][\p{L}’-]+$`.test(words)
    ? context.recent.findLast(
        (one) =>
          one.isRelay && [...one.outlet.name.split(' '), ...one.words.split(' ')].includes(words),
      )
    : undefined
  const named = name
    ? { outlet: name, confidence: 0.9 }
    : host
      ? { outlet: host.outlet, confidence: 0.85 }
      : (outletCalled(context, words, hearer.paragraph) ??
        outletOfHost(context, words, hearer.paragraph))
  if (named) {
    if (isSame(named.outlet, own)) draft.isOwn = true
    else {
      draft.hearers.push({
        outlet: named.outlet,
        role: 'hearer',
        relation: 'interview',
        span: hearer,
        rule: name ? 'told-reporter-named-before' : 'told-outlet-called-by-noun',
        beside: false,
        confidence: named.confidence,
      })
    }
  } else if (!/^(?:him|her|me|us|them|you|it|himself|herself)$/i.test(words))
    draft.isNewOccasion = true
}

/** The network in "CBS affiliate KRZQ", which heard nothing itself. */
const NETWORK = 'network-of-affiliate'

/** Added to the distance, in UTF-16 units, of an attribution whose source the sentence does not name. */
const NOBODYS = 1000

/** The attribution that an outlet named elsewhere in its sentence belongs to: the nearest whose content does not hold it. */
function targetOf(relay: Relay, drafts: readonly Draft[]): Draft | null {
  let best: Draft | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    const { source, cue, content } = draft.attribution
    if (content.some((span) => holds(span, relay.mention))) continue
    let distance = Number.POSITIVE_INFINITY
    for (const span of [...cue, ...source])
      distance = Math.min(distance, gapBetween(span, relay.mention))
    // “Asked on Sky News if she would stand, Doyle said”: the answer is what is passed on.
    if (source.length === 0) distance += NOBODYS
    if (distance < nearest) {
      nearest = distance
      best = draft
    }
  }
  return best
}

function attach(context: Context, draft: Draft, relay: Relay, text: string): void {
  const { own, reporters } = context
  const { mention } = relay
  if (isSame(mention.outlet, own)) {
    draft.isOwn = true
    return
  }
  if (relay.role === 'none') return
  const link = linkOf(relay, relay.role, relay.relation ?? 'reported', relay.rule)
  if (relay.role === 'employer') {
    // "Emily Ruiz reports for the Bee": the source is her.
    const source = draft.attribution.source[0]
    const name = source ? text.slice(source.start, source.end) : ''
    const isNear = source && gapBetween(source, mention) < 40
    if (!isNear || draft.isOutlet) return
    draft.isOutlet = true
    draft.reporter = name
    reporters.set(lastWord(name), mention.outlet)
    draft.sources.push({ ...link, role: 'source' })
    return
  }
  if (relay.rule === 'piece-in-outlet' && !isSaidInPiece(text, mention)) return
  // An outlet that does something else in the sentence ("after the Bee called for calm") passes no other's words on.
  if (
    OWN_SUBJECT.has(relay.rule) &&
    draft.attribution.source.length > 0 &&
    !isInquit(text, mention)
  )
    return
  if (isPiece(text, draft.attribution.source[0])) draft.isOutlet = true
  if (relay.rule === 'citing-outlet' && draft.sources.length) draft.deeper.push(link)
  else if (relay.role === 'hearer')
    draft.hearers.push({ ...link, beside: relay.beside && draft.hearers.length > 0 })
  else if (relay.role === 'source' || relay.role === 'quoter' || relay.role === 'discoverer') {
    if (!draft.sources.some(({ outlet }) => isSame(outlet, mention.outlet))) {
      draft.sources.push({ ...link, beside: relay.beside && draft.sources.length > 0 })
    }
  } else if (!draft.others.some(({ outlet }) => isSame(outlet, mention.outlet))) {
    draft.others.push({ ...link, beside: relay.beside && draft.others.length > 0 })
  }
}

/** "…, the Bee reported on Monday.": an inquit put in or added, whose content is what stands around it. */
function isInquit(text: string, mention: Span): boolean {
  return (
    /[,”"—–-] ?(?:the |The )?$/u.test(text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    letters`^ (?:\p{Ll}+ )?(?:reports?|reported|said|says|wrote|writes|added|adds|noted|notes)(?: (?:on )?\p{Lu}\p{Ll}+day| last \p{Ll}+| this \p{Ll}+)?(?:[.,;]|$)`.test(
      text.slice(mention.end, mention.end + 60),
    )
  )
}

/** Rules by which an outlet is the subject of a verb of its own. */
const OWN_SUBJECT: ReadonlySet<string> = new Set([
  'outlet-says',
  'outlet-piece',
  'outlet-colon',
  'reported-by-outlet',
])

/** Reads how and on what occasion the words came out, from the sentence around the cue with the content left out. */
function readScene(text: string, draft: Draft, notBefore: number, notAfter: number): void {
  const { attribution, sentence } = draft
  const occasion = readOccasion(text, attribution.content, {
    ...sentence,
    start: Math.max(sentence.start, notBefore),
    end: Math.min(sentence.end, notAfter),
  })
  draft.medium = occasion.medium
  const hasOutlet = draft.hearers.length > 0 || draft.others.length > 0 || draft.sources.length > 0
  if (hasOutlet) draft.isNewOccasion = false
  else if (occasion.isNew) {
    draft.isDated = occasion.isDated && !draft.isNewOccasion
    draft.isNewOccasion = true
  }
}

function linkOf(relay: Relay, role: RelayRole, relation: Relation, rule: string): RelayLink {
  const { mention } = relay
  return {
    outlet: mention.outlet,
    role,
    relation,
    span: { paragraph: mention.paragraph, start: mention.start, end: mention.end },
    rule,
    beside: false,
    confidence: 1,
  }
}

/** Two outlets are the same by domain, or by name where one has none. */
export function isSame(a: Outlet, b: Outlet | null): boolean {
  if (!b) return false
  return a.name === b.name || (a.domain !== null && a.domain === b.domain)
}

function lastWord(name: string): string {
  return name.trim().split(' ').at(-1) ?? ''
}

function gapBetween(a: Span, b: Span): number {
  if (a.paragraph !== b.paragraph) return Number.POSITIVE_INFINITY
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
}

function sentenceAt(sentences: readonly (readonly Span[])[], span: Span): Span {
  const inParagraph = sentences[span.paragraph] ?? []
  let low = 0
  let high = inParagraph.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((inParagraph[middle]?.start ?? 0) <= span.start) low = middle
    else high = middle - 1
  }
  return inParagraph[low] ?? { paragraph: span.paragraph, start: 0, end: Number.MAX_SAFE_INTEGER }
}

function relaySentence(relay: Relay, sentences: readonly (readonly Span[])[]): Span {
  return sentenceAt(sentences, relay.mention)
}

function sameSpan(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.paragraph === b.paragraph && a.start === b.start
}

function startsBefore(a: Span, b: Span): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start <= b.start)
}

function isWithin(span: Span, sentence: Span): boolean {
  return (
    span.paragraph === sentence.paragraph &&
    span.start >= sentence.start &&
    span.start < sentence.end
  )
}
