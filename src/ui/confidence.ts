import type { Quote } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'

/** From here up the wording leaves little doubt; chosen to agree with how the rules grade themselves. */
const high = 0.85
/** Below this the reader is told "perhaps". */
const medium = 0.7

export function doubtful(quote: Pick<Quote, 'confidence'>): boolean {
  return quote.confidence < medium
}

/** How sure Hearsay is, as a sentence. */
export function confidenceKey({ confidence }: Pick<Quote, 'confidence'>): MessageKey {
  if (confidence >= high) return 'confidenceHigh'
  return confidence >= medium ? 'confidenceMedium' : 'confidenceLow'
}
