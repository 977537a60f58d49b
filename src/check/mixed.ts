import { bareArticle } from '../text/bare-article.ts'
import { findQuotations } from '../text/quotation.ts'
import type { Finding } from '../text/types.ts'
import { checkDirect, notFound } from './direct.ts'
import { checkIndirect } from './indirect.ts'
import type { PageWords } from './page-words.ts'
import { isHalfThere } from './resemblance.ts'
import { readWords } from './words.ts'

/** Compares reported speech with pieces in quotation marks: the pieces must be there, the words around them need not. */
export function checkMixed(text: string, page: PageWords): Finding {
  const whole = checkDirect(text, page)
  if (whole.verdict === 'verbatim' || whole.verdict === 'trimmed') return whole
  const pieces = findPieces(text)
  if (pieces.length === 0) return checkIndirect(text, page)
  const strict = pieces.map((piece) => checkDirect(piece, page))
  // Beside a piece that is there, a short one that is half there is the same sentence's, changed.
  const isThere = strict.some(({ verdict }) => verdict === 'verbatim' || verdict === 'trimmed')
  const findings = strict.map((finding, index) =>
    isThere && finding.verdict === 'not-found'
      ? checkDirect(pieces[index] ?? '', page, isHalfThere)
      : finding,
  )
  if (findings.some(({ verdict }) => verdict === 'not-found')) return notFound
  const changed = findings.filter(({ verdict }) => verdict === 'changed')
  const warnings = [...new Set(findings.flatMap(({ warnings }) => warnings))]
  const passages = findings.flatMap(({ passages }) => passages)
  if (changed.length > 0)
    return { verdict: 'changed', passages, diff: changed.flatMap(({ diff }) => diff), warnings }
  return { verdict: 'paraphrased', passages, diff: [], warnings }
}

/** The pieces in quotation marks, also where the text begins or ends within one. */
function findPieces(text: string): string[] {
  const pieces = findQuotations(bareArticle([text]))
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end))
  const cut =
    /^([^“”"„«»]+)[”»]/.exec(text)?.[1] ?? /^([^“”"„«»]+[^\s“”"„«»])"(?=[\s.,;])/.exec(text)?.[1]
  if (cut !== undefined) pieces.unshift(cut)
  return pieces.filter((piece) => readWords(piece).length > 0)
}
