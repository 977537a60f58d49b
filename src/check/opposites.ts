import type { Concept } from './concepts.ts'
import { distance, type Place, type Stems, stemsFor } from './laid-concepts.ts'

/** Words between an opposite and what it is said of, at most. */
const nearby = 10

/** Words between one that sets bounds and what it is said of, at most. */
const bound = 3

export const bounds = new Set(
  'befor after over under abov below more less fewer most least ahead behind'.split(' '),
)

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
    if (
      away <= (isBound ? bound : nearby) &&
      away < (nearest?.distance ?? Number.POSITIVE_INFINITY)
    )
      nearest = { concept, distance: away }
  }
  return nearest
}
