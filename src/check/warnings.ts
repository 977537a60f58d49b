import { negativePrefixes } from '../rules/negations.ts'
import type { CheckWarning } from '../text/types.ts'
import type { Comparison, Difference } from './differences.ts'
import { bare, isName, isPageName } from './names.ts'
import { longestWithin } from './passages.ts'
import { isNegation, multipleOf, valueOf } from './word-forms.ts'
import type { Word } from './words.ts'

/** What matters among the differences that no mark accounts for; and a “not” that an ellipsis or bracket hides. */
export function findWarnings(comparison: Comparison): readonly CheckWarning[] {
  const { differences, page, quoted } = comparison
  // What a stretch left out says does not belong to the sentence that is quoted.
  const open = differences.filter(
    ({ by, page: [start, end] }) => by === 'nothing' && end - start <= longestWithin,
  )
  const removed = open.flatMap((one) =>
    page.words.slice(startOfNumber(one, comparison), one.page[1]),
  )
  const added = open.flatMap((one) => quoted.words.slice(one.quoted[0], one.quoted[1]))
  const warnings: CheckWarning[] = []
  if (
    differs(removed, added, negationsOf) ||
    open.some((one) => isReversed(one, comparison)) ||
    differences.some((one) => hidesNegation(one, comparison))
  )
    warnings.push('negation')
  // “A single branch” and “one single branch” are as many.
  const isCounted = ({ key }: Word) =>
    key !== 'one' ||
    [...removed, ...added].some((word) => word.key !== 'one' && valueOf(word.key) !== null)
  if (differs(removed.filter(isCounted), added.filter(isCounted), numbersOf))
    warnings.push('number')
  if (namesDiffer(open, comparison)) warnings.push('name')
  return warnings
}

/** A difference at the very start of a quotation may cut a number of the page in two: “seventy-eight”. */
function startOfNumber(
  { quoted: [from], page: [start] }: Difference,
  { page }: Comparison,
): number {
  const [tens, ones] = [page.words[start - 1], page.words[start]].map((word) =>
    valueOf(word?.key ?? ''),
  )
  const isCut = from === 0 && tens != null && isTens(tens) && ones != null && ones < 10
  return isCut ? start - 1 : start
}

function differs(
  removed: readonly Word[],
  added: readonly Word[],
  read: (words: readonly Word[]) => readonly string[],
): boolean {
  return [...read(removed)].sort().join(' ') !== [...read(added)].sort().join(' ')
}

const negationsOf = (words: readonly Word[]) =>
  words.flatMap(({ key }) => (isNegation(key) ? ['not'] : []))

/** Numbers as values, so that “12” and “twelve”, “5m” and “5 million” are the same. */
function numbersOf(words: readonly Word[]): string[] {
  const numbers: string[] = []
  let current: number | null = null
  for (const { key } of words) {
    const value = valueOf(key)
    const factor = multipleOf(key)
    if (factor !== null) current = (current ?? 1) * factor
    else if (value !== null && current !== null && isTens(current) && value < 10) current += value
    else {
      if (current !== null) numbers.push(String(current))
      current = value
    }
  }
  if (current !== null) numbers.push(String(current))
  return numbers
}

/** “twenty-one” is two words. */
const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0

/** A single word replaced by its opposite: “likely” by “unlikely”. */
function isReversed(
  { quoted: [from, to], page: [start, end] }: Difference,
  comparison: Comparison,
): boolean {
  const theirs = comparison.page.words.slice(start, end).map(({ key }) => key)
  const ours = comparison.quoted.words.slice(from, to).map(({ key }) => key)
  const isOpposite = (one: string) => (other: string) =>
    negativePrefixes.some((prefix) => other.length > 3 && one === prefix + other)
  return (
    theirs.some((one) => ours.some(isOpposite(one))) ||
    ours.some((one) => theirs.some(isOpposite(one)))
  )
}

/** Words that an ellipsis or bracket replaces, at most, for a “not” among them to belong to what is quoted. */
const nearNegation = 8

function hidesNegation(
  { by, quoted: [from, to], page: [start, end] }: Difference,
  comparison: Comparison,
): boolean {
  if ((by !== 'ellipsis' && by !== 'bracket') || end - start > nearNegation) return false
  const { page, quoted } = comparison
  const theirs = page.words.slice(start, end)
  if (!theirs.some(({ key }) => isNegation(key))) return false
  if (quoted.words.slice(from, to).some(({ key }) => isNegation(key))) return false
  // A clause left out whole takes its own “not” with it.
  const first = theirs[0]
  const last = theirs.at(-1)
  const text = page.paragraphs[page.paragraphOf[start] ?? 0] ?? ''
  return (
    page.paragraphOf[start] === page.paragraphOf[end - 1] &&
    !/[,;:.!?–—(]/.test(text.slice(page.words[start - 1]?.end ?? 0, first?.start)) &&
    !/[,;:.!?–—(]/.test(text.slice(first?.start, last?.end))
  )
}

/** True where a name was put in, left out or replaced. */
function namesDiffer(open: readonly Difference[], { page, quoted }: Comparison): boolean {
  const removed: string[] = []
  const added: string[] = []
  for (const one of open) {
    for (let at = one.page[0]; at < one.page[1]; at++)
      if (isPageName(page, at)) removed.push(page.words[at]?.key ?? '')
    for (let at = one.quoted[0]; at < one.quoted[1]; at++) {
      const word = quoted.words[at]
      if (word && isName(quoted.text, word, quoted.words[at - 1] ?? null, page))
        added.push(word.key)
    }
  }
  return removed.map(bare).sort().join(' ') !== added.map(bare).sort().join(' ')
}
