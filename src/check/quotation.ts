import type { Finding, QuoteKind } from '../text/types.ts'
import { checkDirect } from './direct.ts'
import { checkIndirect } from './indirect.ts'
import { checkMixed } from './mixed.ts'
import { readPageWords } from './page-words.ts'

/**
 * Compares a quotation with the paragraphs of an original: whether its words stand there, or, for reported speech, whether a
 * passage says the same. Never `unreadable`: whether there is an article to judge by is for `findWall` to say.
 */
export function checkQuotation(
  { kind, text }: { readonly kind: QuoteKind; readonly text: string },
  paragraphs: readonly string[],
): Finding {
  const page = readPageWords(paragraphs)
  switch (kind) {
    case 'direct':
      return checkDirect(text, page)
    case 'indirect':
      return checkIndirect(text, page)
    case 'mixed':
      return checkMixed(text, page)
  }
}
