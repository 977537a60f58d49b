import { letters } from '../rules/letters.ts'
import { FEMALE_WORDS, MALE_WORDS, ORGANISATION_NOUNS } from '../rules/people.ts'
import { type Figure, fold, isPersonNoun, type Naming } from './cast.ts'
import { guarded } from './guarded-pattern.ts'
import { again, type Found, nameFound, PRONOUN_REACH, type SpeakerState } from './speaker-state.ts'
import type { Span } from './types.ts'

/** “Grub Street’s Alan Ode”: somebody who works there, as “it” never is. */
const PERSONS_NAME = letters`[’']s? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$`

/** "he", "they", "it": who spoke last, or the person named most prominently before. */
export function resolvePronoun(pronoun: string, span: Span, state: SpeakerState): Found | null {
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
    // Reporters report; who is quoted is rather somebody named since.
    const isPassedOn = focus.isReporter && distance > 0 ? 1.5 : 0
    consider(focus, 6 - isPassedOn - 1.1 * distance - 1.6 * (state.focus.length - 1 - i))
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
    const isPassedOn = state.focus.some(
      ({ isReporter, figure }) => isReporter && figure === naming.figure,
    )
    const known = naming.figure.gender === gender ? 1 : naming.figure.kind === 'person' ? 0.5 : -1
    consider(
      { ...nameFound(naming, pronoun), how: 'pronoun' },
      3.2 -
        1.2 * distance -
        (isPassedOn ? distance : 0) -
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
  state: SpeakerState,
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
function onlyOneFarther(
  gender: 'male' | 'female',
  pronoun: string,
  state: SpeakerState,
): Found | null {
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

/** Several people in one word: no "he". */
const SEVERAL =
  /^(?:leadership|management|staff|crew|opposition|prosecution|defen[cs]e|press|public|crowd|audience|family|couple|pair|neighbourhood|neighborhood|industry|market)$/

/** Whether "he" or "she" may go back to a figure, or to somebody without a name who is called by this noun. */
export function mayBe(figure: Figure | null, gender: 'male' | 'female', head: string): boolean {
  if (figure) return figure.gender === null || figure.gender === gender
  if (head === 'group' || ORGANISATION_NOUNS.has(head) || SEVERAL.test(head)) return false
  if (MALE_WORDS.has(head)) return gender === 'male'
  if (FEMALE_WORDS.has(head)) return gender === 'female'
  return !/s$/.test(head) || head === 'boss'
}

const BY_REPORTER = guarded`\b(?:by|with|to) (?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}\p{L}*[’']s? $`

/** How much a name's place in its sentence makes it what "he" goes back to: 2 for its subject, less for others, -1 after "with". */
export function prominence(text: string, naming: Naming): number {
  const before = text.slice(Math.max(0, naming.start - 60), naming.start)
  const after = text.slice(naming.end, naming.end + 100)
  // "an Acme Foods spokeswoman": a name used as an adjective.
  if (
    /\b(?:an?|the) $/u.test(before) &&
    letters`^ (?!(?:and|or|of|in|at|on|who|said|told|was|is|has|had)\b)\p{Ll}`.test(after)
  )
    return -3
  if (
    // “pressed by presenter Ann Ode on it, she replied”
    /\b(?:(?:about|with|to|of|for|by|from|on|against|than|like|as|at|in|over|near|between|among|behind)|by [a-z]{4,}) $/u.test(
      before,
    )
  )
    return -0.7
  // “asked by the Bee’s Ann Ode”
  if (BY_REPORTER.test(before)) return -0.7
  const opens = letters`(?:^|[.!?”"]\s+)(?:[\p{L}\d’'-]+,? ){0,5}$`.test(
    naming.start <= 60 ? before : ` ${before}`,
  )
  const acts =
    letters`^(?:,[^,.;]{1,80},)?(?: (?:\p{Ll}+ly|also|then|later))? (?!(?:and|or|of|in|at|on|to|for|from|with|by|as|than|but|who|whose|because|while|when|if|that)\b)\p{Ll}{2,}`.test(
      after,
    )
  // "The cook, Dot Lacey, gave": a name in apposition to the subject.
  const isApposed = /[a-z], $/.test(before) && letters`^, \p{Ll}{2,}`.test(after)
  // “In a chat with the Bee on Monday, Ruiz laughed”
  if (acts && LED_IN.test(` ${before}`)) return 1.6
  if (opens && (acts || isApposed)) return 2
  if (opens) return 1.2
  return acts ? 0.7 : 0
}

const LED_IN =
  /(?:^ |[.!?][”"]? )(?:In|During|On|At|Speaking|Talking|Appearing|Asked|Earlier|Last) [^.!?“”"]{0,54}, $/u
