import type { Finding } from '../text/types.ts'
import { checkDirect, notFound } from './direct.ts'
import type { PageWords } from './page-words.ts'
import { findRetold } from './paraphrase.ts'

/** Compares reported speech with a page: whether its words stand there, else whether a passage says the same. */
export function checkIndirect(text: string, page: PageWords): Finding {
  const whole = checkDirect(text, page)
  if (whole.verdict === 'verbatim' || whole.verdict === 'trimmed') return whole
  const { passages, nearest } = findRetold(text, page)
  if (passages.length > 0) return { verdict: 'paraphrased', passages, diff: [], warnings: [] }
  return nearest.length > 0 ? { ...notFound, nearest } : notFound
}
