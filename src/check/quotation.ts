import type { Finding, Passage, QuoteKind } from '../text/types.ts'

/** Compares a quotation with the paragraphs of an original. Knows only words that stand there as they are. */
export function checkQuotation(
  { text }: { readonly kind: QuoteKind; readonly text: string },
  paragraphs: readonly string[],
): Finding {
  const wanted = fold(text).replace(/[.,]$/, '')
  for (const [paragraph, own] of paragraphs.entries()) {
    const start = fold(own).indexOf(wanted)
    if (start === -1 || wanted === '') continue
    const end = start + wanted.length
    const passage: Passage = { paragraph, start, end, text: own.slice(start, end) }
    return { verdict: 'verbatim', passages: [passage], diff: [], warnings: [] }
  }
  return { verdict: 'not-found', passages: [], diff: [], warnings: [] }
}

/** Unit for unit, so that offsets stay. */
function fold(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s/g, ' ')
}
