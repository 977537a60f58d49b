import { FRAME_HEARER } from '../rules/cues.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  PREPOSITION,
  SUBORDINATOR,
  TIME,
  VERB,
} from '../rules/lexicon.ts'
import { isFiniteVerb, isPronoun } from './noun-phrase.ts'
import { afterPiece, innerLast, type Reading } from './reading.ts'
import type { Run } from './source.ts'
import { isTitle } from './title.ts'
import { COLON, COMMA, DASH, STOP, WORD } from './token.ts'
import type { Scene } from './verb-attribution.ts'

export type Before = Run & {
  readonly quoted: boolean
  readonly closed: boolean
  readonly hasVerb: boolean
}

/** True where the word before the marks says that they hold a name: “the book “…””, “Fresno’s “…””, “on “…””. */
function isNamed(reading: Reading, before: number): boolean {
  const { shape, classes } = reading.tokens
  return (
    (reading.piece[before] ?? -1) < 0 &&
    ((shape[before] ?? 0) & WORD) !== 0 &&
    !((classes[before] ?? 0) & (AUXILIARY | VERB))
  )
}

/** True where a clause opens with a participle or a preposition and has no verb of its own up to `last`. */
function leadsUp(reading: Reading, first: number, last: number): boolean {
  const { classes, lower } = reading.tokens
  const opens =
    /^(?:asked|pressed|questioned|informed|told|given|[a-z]+ing)$/.test(lower[first] ?? '') ||
    ((classes[first] ?? 0) & (PREPOSITION | TIME)) !== 0
  if (!opens) return false
  for (let at = first + 1; at <= last; at++) {
    // “In the fall, the town “grew””: the subject of what is said.
    if ((reading.piece[at] ?? -1) >= 0 || (reading.tokens.shape[at] ?? 0) & COMMA) return false
    if (isFiniteVerb(reading, at) && !/^(?:asked|if)$/.test(lower[first] ?? '')) return false
  }
  return true
}

/** “But she added, “…,” Ruiz said”: a verb of its own announces the quotation behind the comma at `comma`. */
function isAnnounced({ reading, cue, cues }: Scene, comma: number): boolean {
  if ((reading.piece[comma] ?? -1) >= 0 || !((reading.tokens.shape[comma] ?? 0) & COMMA))
    return false
  return cues.some((other) => other.verb < cue.verb && other.end === comma - 1)
}

/** “…, but added, “…,” Ruiz said”: a pronoun, or the name that the sentence has already had as a subject. */
function isSameSpeaker({ reading, cue, known }: Scene): boolean {
  const { subject } = cue
  if (!subject || isPronoun(reading, subject.last)) return true
  const { lower } = reading.tokens
  return known.some(
    ({ source }) =>
      isPronoun(reading, source.last) ||
      (source.first < subject.first && lower[source.last] === lower[subject.last]),
  )
}

/** Words without a verb that is known are still a clause from this length on, in tokens: “The firm shuts its doors for good”. */
const SURELY_CLAUSE = 6

/** “The firm shuts its doors for good, Ruiz said”, not “In the last three days of May, Ruiz said”. */
function isClauseByLength(reading: Reading, first: number, last: number): boolean {
  const { classes, lower } = reading.tokens
  const opener = classes[first] ?? 0
  if (last - first + 1 < SURELY_CLAUSE) return false
  if (opener & (PREPOSITION | SUBORDINATOR | CONJUNCTION | TIME | ADVERB)) return false
  return !/(?:ing|ed)$/.test(lower[first] ?? '')
}

/** The content that ends right before the block of source and cue. */
export function findContentBefore(scene: Scene, blockStart: number): Before | null {
  const { reading, from, known } = scene
  const { piece, tokens } = reading
  const { shape, lower, classes } = tokens
  let edge = blockStart - 1
  if (blockStart === from) return null
  const comma = (piece[edge] ?? -1) < 0 && ((shape[edge] ?? 0) & (COMMA | DASH)) !== 0
  if (comma) edge--
  if (edge < from) return null
  const quoted = (piece[edge] ?? -1) >= 0
  if (!quoted && !comma) return null
  let first = from
  // After an earlier cue with its words before it: “A,” he said, and “B,” she said.
  const earlier = known.at(-1)
  if (earlier?.before && earlier.end <= edge) {
    first = earlier.end
    while (
      first < edge &&
      (piece[first] ?? -1) < 0 &&
      ((shape[first] ?? 0) & (COMMA | DASH) || (classes[first] ?? 0) & CONJUNCTION)
    )
      first++
  }
  if (quoted) {
    const opening = reading.firstOf[piece[edge] ?? 0] ?? edge
    const ahead = opening - 1
    // “In the book “Hard Bridges,” Ruiz said”: a title is no quotation.
    if (ahead >= from && isNamed(reading, ahead) && isTitle(reading, edge)) return null
    // “Asked about the “big plan,” Ruiz said”, “To a question on “…,” …”: words that only lead up to what is said.
    if (
      ahead > from &&
      first < opening &&
      (piece[ahead] ?? -1) < 0 &&
      ((shape[ahead] ?? 0) & WORD) !== 0 &&
      leadsUp(reading, first, ahead)
    )
      return null
    // Its own verb has it already, but for who was told.
    const announced = ahead >= from && isAnnounced(scene, ahead)
    if (announced && isSameSpeaker(scene) && !(scene.cue.form.frames & FRAME_HEARER)) return null
    if (
      ahead >= from &&
      ((shape[ahead] ?? 0) & (COLON | DASH) ||
        ((classes[ahead] ?? 0) & CONJUNCTION && known.length > 0) ||
        (announced && isSameSpeaker(scene)) ||
        // “Yet, “it is hard,” said Ruiz”
        (opening - first === 2 && ((shape[ahead] ?? 0) & COMMA) !== 0))
    )
      first = opening
    const inner = shape[innerLast(reading, edge)] ?? 0
    return {
      first,
      last: edge,
      quoted,
      closed: comma || (inner & (COMMA | STOP)) !== 0,
      hasVerb: true,
    }
  }
  // “Asked why she left, Ruiz laughed”: the question, not what she said.
  const opener = /^(?:when|if)$/.test(lower[first] ?? '') ? first + 1 : first
  if (/^(?:asked|pressed|questioned)$/.test(lower[opener] ?? '')) return null
  let verbs = 0
  for (let at = first; at <= edge; at++) {
    if ((piece[at] ?? -1) >= 0) verbs++
    else if (isFiniteVerb(reading, at)) verbs++
  }
  if (verbs > 0 && (classes[first] ?? 0) & (SUBORDINATOR | PREPOSITION)) {
    // “When asked, Ruiz said”: only an aside, unless a main clause stands between.
    let lastComma = -1
    for (let at = first; at <= edge; at++) {
      if ((piece[at] ?? -1) >= 0) at = afterPiece(reading, at) - 1
      else if ((shape[at] ?? 0) & COMMA) lastComma = at
    }
    if (lastComma < 0 && (classes[first] ?? 0) & SUBORDINATOR) verbs = 0
  }
  const hasVerb = verbs > 0 || isClauseByLength(reading, first, edge)
  return { first, last: edge, quoted: false, closed: comma, hasVerb }
}
