import { type Cast, type Figure, fold, type Naming } from './cast.ts'
import type { ResolvedSpeaker } from './coreference.ts'
import type { Span } from './types.ts'

/** Somebody who spoke, where, and how it came out. */
export type Focus = Found & {
  readonly span: Span
  readonly medium: string | null
  /** True where it was said as an outlet's reporting. */
  readonly isReporter?: boolean
}

/** Whom a source stands for; `figure` is null for somebody the article does not name, `head` the noun that heads the source. */
export type Found = ResolvedSpeaker & { readonly figure: Figure | null; readonly head: string }

/** What is known of speakers up to the source being read. */
export type SpeakerState = {
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

/** How far back "he" and "the director" may reach, in paragraphs. */
export const PRONOUN_REACH = 3

/** Moves on to the first naming at or after a span. */
export function advance(state: SpeakerState, span: Span): void {
  const { namings } = state.cast
  while (state.next < namings.length && isBefore(namings[state.next] as Naming, span)) state.next++
}

/** Whether a span ends before another begins. */
export function isBefore(a: Span, b: Span): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.end <= b.start)
}

/** The figure named at a place, mentioned so. */
export function nameFound({ figure, isFull }: Naming, mention: string): Found {
  return figureFound(figure, mention, isFull ? 'name' : 'short-name', 1)
}

/** A figure of the cast, meant by other words than a name. */
export function figureFound(
  figure: Figure,
  mention: string,
  how: Found['how'],
  confidence: number,
): Found {
  return {
    speaker: { name: figure.name, mention },
    key: `figure ${figure.id}`,
    how,
    confidence,
    figure,
    head: '',
  }
}

/** Somebody who spoke before, mentioned otherwise. */
export function again(found: Found, mention: string, confidence: number): Found {
  return {
    speaker: { name: found.speaker.name, mention },
    key: found.key,
    how: 'pronoun',
    confidence: Math.min(found.confidence, confidence),
    figure: found.figure,
    head: found.head,
  }
}

/** A name that is not in the cast. */
export function nameAlone(name: string, mention: string): Found {
  return {
    speaker: { name, mention },
    key: `name ${fold(name)}`,
    how: 'name',
    confidence: 0.9,
    figure: null,
    head: '',
  }
}

/** The noun that heads a phrase: "source" of "a source in the display industry". */
export function headNoun(mention: string): string {
  const head =
    mention.split(
      / (?:of|for|from|at|with|in|on|to|by|about|near|familiar|close|who|that|briefed|representing|named|called|working) /u,
    )[0] ?? ''
  return (head.split(' ').at(-1) ?? '').toLowerCase().replace(/[’']s?$/u, '')
}
