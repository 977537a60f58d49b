import type { Draft } from './attribution.ts'
import { type Reading, spanOf } from './reading.ts'
import { COLON, MARK, STOP } from './token.ts'

/** Quotations without a cue of their own: they go on with the speaker of the one before, in this paragraph or the last. */
export function attachLooseQuotations(
  reading: Reading,
  found: Draft[],
  before: number,
  taken: Uint8Array,
): void {
  const { shape, start } = reading.tokens
  const made: Draft[] = []
  for (let number = 0; number < reading.quotations.length; number++) {
    if (taken[number]) continue
    const first = reading.firstOf[number] ?? 0
    const last = reading.lastOf[number] ?? 0
    const startsSentence = first === reading.from || (shape[first - 1] ?? 0) & (STOP | MARK | COLON)
    const endsSentence = last + 1 >= reading.to || (shape[last] ?? 0) & MARK
    if (!startsSentence || !endsSentence || last - first < 4) continue
    const at = start[first] ?? 0
    let owner: Draft | null = null
    for (let index = found.length - 1; index >= 0 && !owner; index--) {
      const draft = found[index]
      if (!draft || draft.depth > 0 || draft.aside) continue
      if (index >= before && (draft.cue[0]?.start ?? 0) > at) continue
      owner = draft
    }
    if (!owner) continue
    taken[number] = 1
    made.push({
      ...owner,
      content: [spanOf(reading, first, last)],
      kind: 'direct',
      rule: 'goes-on',
      confidence: 0.7,
    })
  }
  for (const draft of made) found.push(draft)
}
