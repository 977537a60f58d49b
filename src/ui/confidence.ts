import { HIGH_CONFIDENCE, PLAIN_CONFIDENCE } from '../rules/confidence.ts'
import type { Quote } from '../text/types.ts'
import type { MessageKey } from '../wording/wording.ts'

export function doubtful(quote: Pick<Quote, 'confidence'>): boolean {
  return quote.confidence < PLAIN_CONFIDENCE
}

/** How sure Hearsay is, as a sentence. */
export function confidenceKey({ confidence }: Pick<Quote, 'confidence'>): MessageKey {
  if (confidence >= HIGH_CONFIDENCE) return 'confidenceHigh'
  return confidence >= PLAIN_CONFIDENCE ? 'confidenceMedium' : 'confidenceLow'
}
