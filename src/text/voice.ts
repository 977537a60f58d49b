import { holds } from './holds.ts'
import {
  BRINGS,
  findRelaysByNoun,
  RECENT_KEPT,
  type Recent,
  recentOf,
  reportersBeside,
} from './outlet-called.ts'
import { type Brought, findBrought } from './outlet-document.ts'
import type { Relay } from './relay.ts'
import type { Attribution, Outlet, Quotation, Relation, RelayRole, Span } from './types.ts'
import { attach, readScene, targetOf } from './voice-around.ts'
import {
  draftOf,
  inReadingOrder,
  lastWord,
  sentenceAt,
  type VoiceContext,
  type VoiceDraft,
} from './voice-draft.ts'
import { readHearer } from './voice-hearer.ts'
import { readDocument, readOutletBefore, readSource } from './voice-source.ts'

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
  let lastSource: VoiceContext['lastSource'] = null
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
function soleSource(drafts: readonly VoiceDraft[], sentence: Span): VoiceContext['lastSource'] {
  const outlets = drafts.flatMap(({ sources }) => sources.map(({ outlet }) => outlet))
  const [outlet] = outlets
  const isSole = outlet && outlets.every(({ name }) => name === outlet.name)
  return isSole ? { outlet, sentence } : null
}

function finish(
  draft: VoiceDraft,
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
function takeOver(drafts: readonly VoiceDraft[]): void {
  const first = new Map<string, VoiceDraft>()
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
  context: VoiceContext,
  sentence: Span,
  drafts: readonly VoiceDraft[],
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
    if (BRINGS.has(relay.role)) {
      for (const reporter of reportersBeside(text, relay.mention))
        reporters.set(lastWord(reporter), relay.mention.outlet)
    }
    recent.push(recentOf(paragraphs, relay))
    if (recent.length > RECENT_KEPT) recent.shift()
  }
  for (const one of findBrought(text, sentence, relays)) {
    brought.push(one)
    if (brought.length > RECENT_KEPT) brought.shift()
  }
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
