import type { Concept } from './concepts.ts'
import { distance, type Laid, type Place, type Stems, stemsFor } from './laid-concepts.ts'

/** Words between an opposite and what it is said of, at most. */
const nearby = 10

/** Words between one that sets bounds and what it is said of, at most. */
const bound = 3

export const bounds = new Set(
  'befor after over under abov below more less fewer most least ahead behind'.split(' '),
)

/** True where something that the claim has before a concept and something that it has behind stand in the sentence. */
const isBetween = (index: number, anchor: number, laid: readonly (Laid | null)[]): boolean =>
  [
    [-1, -2],
    [1, 2],
  ].every((steps) => steps.some((step) => laid[index + step]?.sentence === anchor))

/** The concept of the sentence that contradicts one of the claim and stands nearest to its neighbours; null where none is near. */
export function nearestOpposite(
  { laid, sentences, anchor }: Place,
  index: number,
  opposites: Stems,
): { readonly concept: Concept; readonly distance: number } | null {
  let nearest: { concept: Concept; distance: number } | null = null
  for (const concept of sentences[anchor]?.concepts ?? []) {
    if (!stemsFor(opposites, concept).includes(index)) continue
    if (laid.some((one, other) => other !== index && one?.concept === concept)) continue
    const away = distance(concept, index, anchor, laid)
    const isBound = bounds.has(concept.stem)
    if (isBound && !isBetween(index, anchor, laid)) continue
    if (
      away <= (isBound ? bound : nearby) &&
      away < (nearest?.distance ?? Number.POSITIVE_INFINITY)
    )
      nearest = { concept, distance: away }
  }
  return nearest
}

const comparing =
  /^(?:more|less|fewer|higher|lower|longer|shorter|bigger|larger|smaller|better|worse|older|younger)$/

/** True where two things are compared the other way round: “costs more than it brings” is “brings less than it costs”. */
export function isTurned({ claim, laid, anchor }: Place, index: number, { at }: Concept): boolean {
  const { words } = claim.words
  const own = claim.concepts[index]?.at ?? 0
  if (!comparing.test(words[own]?.key ?? '')) return false
  const places = (from: number, to: number) =>
    laid
      .slice(Math.max(0, from), to)
      .flatMap((one) => (one?.sentence === anchor ? [one.concept.at] : []))
  const before = places(index - 2, index)
  const behind = places(index + 1, index + 3)
  return before.some((one) => one > at) && behind.some((one) => one < at)
}
