import type { Before, Recent } from './outlet-called.ts'
import type { Brought } from './outlet-document.ts'
import type { Relay } from './relay.ts'
import type { Attribution, Outlet, Relation, RelayRole, Span } from './types.ts'
import type { RelayLink } from './voice.ts'

/** A voice while its sentence is read: outlets are added in the role that they are found in. */
export type VoiceDraft = {
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

/** What is known while a sentence is read: the article, and the outlets, reporters and documents named before. */
export type VoiceContext = Before & {
  readonly own: Outlet | null
  readonly reporters: Map<string, Outlet>
  readonly recent: Recent[]
  here: readonly Relay[]
  readonly brought: Brought[]
}

/** A voice with nothing read yet. */
export function draftOf(
  attribution: Attribution,
  sentences: readonly (readonly Span[])[],
): VoiceDraft {
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

/** By sentence, then by where the voice stands in it. */
export function inReadingOrder(a: VoiceDraft, b: VoiceDraft): number {
  return (
    a.sentence.paragraph - b.sentence.paragraph ||
    a.sentence.start - b.sentence.start ||
    a.at.paragraph - b.at.paragraph ||
    a.at.start - b.at.start
  )
}

/** The outlet of a mention as a link of the chain. */
export function linkOf(relay: Relay, role: RelayRole, relation: Relation, rule: string): RelayLink {
  const { outlet, paragraph, start, end } = relay.mention
  return linkTo(outlet, { paragraph, start, end }, { role, relation, rule, confidence: 1 })
}

/** An outlet as a link of the chain; `span` is what stands for it in the text: its name, “the paper”, a reporter of it. */
export function linkTo(
  outlet: Outlet,
  span: Span,
  why: Pick<RelayLink, 'role' | 'relation' | 'rule' | 'confidence'>,
): RelayLink {
  return { outlet, span, beside: false, ...why }
}

/** The surname of a name in full. */
export function lastWord(name: string): string {
  return name.trim().split(' ').at(-1) ?? ''
}

/** In UTF-16 units; infinite in different paragraphs, 0 where they overlap. */
export function gapBetween(a: Span, b: Span): number {
  if (a.paragraph !== b.paragraph) return Number.POSITIVE_INFINITY
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
}

/** The sentence that a span begins in. */
export function sentenceAt(sentences: readonly (readonly Span[])[], span: Span): Span {
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
