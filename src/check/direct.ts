import type { Finding, Passage } from '../text/types.ts'
import { writeDiff } from './diff.ts'
import { type Comparison, compareExactly, compareWords } from './differences.ts'
import type { PageWords } from './page-words.ts'
import { findPassages } from './passages.ts'
import { type QuotedWords, readQuotedWords } from './quoted-words.ts'
import { isSource, weightOf } from './resemblance.ts'
import { findWarnings } from './warnings.ts'

export const notFound: Finding = { verdict: 'not-found', passages: [], diff: [], warnings: [] }

/**
 * Compares words that are quoted as they were said with a page: never “paraphrased”. `isFrom` tells whether a changed quotation
 * comes from where it fits best.
 */
export function checkDirect(
  text: string,
  page: PageWords,
  isFrom: (comparison: Comparison) => boolean = isSource,
): Finding {
  const quoted = readQuotedWords(text)
  const comparison = compareWords(quoted, page)
  if (!comparison || !hasOwnWord(comparison)) return notFound
  const { differences, marked } = comparison
  const open = differences.filter(({ by }) => by === 'nothing')
  // Parts in another order differ in nothing else.
  const moved = open.length > 0 ? findMoved(quoted, page) : null
  if (moved)
    return { verdict: 'changed', passages: moved, diff: writeDiff(comparison), warnings: [] }
  if (open.length === 0 ? isScattered(comparison) : !isFrom(comparison)) return notFound
  return {
    verdict: open.length > 0 ? 'changed' : marked ? 'trimmed' : 'verbatim',
    passages: findPassages(comparison),
    diff: writeDiff(comparison),
    warnings: findWarnings(comparison),
  }
}

/** False where brackets are all that there is. */
function hasOwnWord({ quoted, page, alignment }: Comparison): boolean {
  return quoted.words.some(({ key, bracketed }, at) => {
    const there = page.words[alignment[at] ?? -1]
    return there !== undefined && (bracketed === 'none' || there.key === key)
  })
}

/** Words left out at an ellipsis that are no longer near. */
const near = 60

/** True where ellipses join so little from so far apart that any page on the subject would have it. */
function isScattered({ quoted, alignment, differences }: Comparison): boolean {
  const isFar = differences.some(
    ({ by, page: [start, end] }) => by === 'ellipsis' && end - start > near,
  )
  if (!isFar) return false
  let run = 0
  for (const [at, { key }] of quoted.words.entries()) {
    const follows = at > 0 && alignment[at] === (alignment[at - 1] ?? -2) + 1
    run = follows ? run + weightOf(key) : weightOf(key)
    if (run >= 2) return false
  }
  return true
}

/** A part that was moved has so many words, or could stand anywhere. */
const leastMoved = 3

/** Where the parts of a quotation stand whose order was changed; null where they do not all stand on the page. */
function findMoved(quoted: QuotedWords, page: PageWords): Passage[] | null {
  const { text, words, ellipses } = quoted
  const passages: Passage[] = []
  let from = 0
  for (let at = 1; at <= words.length; at++) {
    const between = text.slice(words[at - 1]?.end, words[at]?.start ?? text.length)
    if (at < words.length && !ellipses[at] && !/[.!?;]/.test(between)) continue
    if (at - from < leastMoved) return null
    const part = words.slice(from, at)
    const comparison = compareExactly(
      { text, words: part, ellipses: [...part.map(() => false), false] },
      page,
    )
    if (!comparison) return null
    passages.push(...findPassages(comparison))
    from = at
  }
  return passages.length > 1 ? passages : null
}
