import type { Finding, QuoteKind } from '../text/types.ts'
import { alignItems } from './alignment.ts'
import { isSubstantial } from './concepts.ts'
import { describeDiff, findPassages, findWarnings, type Laid } from './diff.ts'
import { findInquits } from './inquits.ts'
import { findRetold } from './paraphrase.ts'
import { type Item, readItems } from './quoted-items.ts'
import { readWords, type Word } from './words.ts'

/** What is compared: a quotation as the citing page has it. */
export type QuotedWords = { readonly kind: QuoteKind; readonly text: string }

/** An original, cut into words once for all quotations from it. */
export type ReadOriginal = {
  readonly paragraphs: readonly string[]
  readonly words: readonly Word[]
  readonly inquits: ReadonlyMap<number, number>
}

/** Cuts the paragraphs of an original into words. */
export function readOriginal(paragraphs: readonly string[]): ReadOriginal {
  const words = readWords(paragraphs)
  return { paragraphs, words, inquits: findInquits(paragraphs, words) }
}

/**
 * Compares a quotation with the paragraphs of an original; CONTRACT.md says exactly when which verdict. Never `unreadable`:
 * whether there is a page to judge by is asked before.
 */
export function checkQuotation(
  { kind, text }: QuotedWords,
  paragraphs: readonly string[] | ReadOriginal,
): Finding {
  const original = 'words' in paragraphs ? paragraphs : readOriginal(paragraphs)
  const whole = checkWords(text, original)
  if (kind === 'direct' || whole.verdict === 'verbatim' || whole.verdict === 'trimmed') return whole
  const pieces = kind === 'mixed' ? quotedPieces(text) : []
  if (pieces.length > 0) return checkPieces(pieces, original)
  const retold = findRetold(readWords([text]), original.paragraphs, original.words)
  if (retold.length === 0) return notFound
  return {
    verdict: 'paraphrased',
    passages: retold.map(({ passage }) => passage),
    diff: [],
    warnings: [],
  }
}

const notFound: Finding = { verdict: 'not-found', passages: [], diff: [], warnings: [] }

/** The most cells that quotation and page are laid along each other in; beyond, words have to be the same to be found. */
const mostCells = 40_000_000

function checkWords(text: string, { paragraphs, words: page, inquits }: ReadOriginal): Finding {
  const items = readItems(text)
  if (!items.some(({ kind }) => kind === 'word' || kind === 'mended-word')) return notFound
  const aligned = items.length * page.length <= mostCells ? alignItems(items, page, inquits) : null
  if (!aligned) return notFound
  const laid: Laid = { text, items, paragraphs, page, steps: aligned.steps }
  if (!isSource(laid, aligned.cost)) return notFound
  const passages = findPassages(laid)
  const { steps } = laid
  const isChanged = steps.some(({ op }) => op === 'replaced' || op === 'added' || op === 'removed')
  const isMarked = steps.some((step) => step.op === 'marked' && !standsInPage(step.item, laid))
  const isMended = steps.some(
    (step) => step.op === 'equal' && items[step.item]?.kind === 'mended-word',
  )
  if (!isChanged && !isMarked && !isMended) {
    return { verdict: 'verbatim', passages, diff: [], warnings: [] }
  }
  return {
    verdict: isChanged ? 'changed' : 'trimmed',
    passages,
    diff: describeDiff(laid),
    warnings: findWarnings(laid),
  }
}

/** Quotations of so few words have to be there whole. */
const shortest = 3
/** Changed words, as a share of all, up to which a passage is the source of a quotation. */
const mostChanged = 0.5

/** Whether the passage is the source of the words, not one on the same subject. */
function isSource({ items, page, steps }: Laid, cost: number): boolean {
  const words = items.filter(({ kind }) => kind === 'word' || kind === 'mended-word').length
  const equal = steps.flatMap((step) => (step.op === 'equal' ? [items[step.item] as Item] : []))
  const weights = equal.map(weightOf)
  const all = items.reduce((sum, item) => sum + weightOf(item), 0)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  if (words <= shortest) return cost < 1 || (equal.length === words && cost <= 1.25)
  if (equal.length * 2 < words || weight * 2 < all) return false
  // Words that only moved are there all the same.
  const added = new Map<string, number>()
  for (const step of steps) {
    if (step.op !== 'added' && step.op !== 'replaced') continue
    const item = items[step.item] as Item
    if (item.kind === 'word') added.set(item.word.key, (added.get(item.word.key) ?? 0) + 1)
  }
  let moved = 0
  for (const step of steps) {
    if (step.op !== 'removed' && step.op !== 'replaced') continue
    const { key } = page[step.page] as Word
    const left = added.get(key) ?? 0
    if (left === 0) continue
    added.set(key, left - 1)
    moved++
  }
  return (cost - moved) / words <= mostChanged && longestRun(steps) >= Math.min(3, words - 1)
}

/** Words that are in every text say little about where a quotation is from. */
function weightOf(item: Item): number {
  if (item.kind === 'mended-word') return 1
  if (item.kind !== 'word') return 0
  return isSubstantial(item.word) ? 1 : 0.4
}

/** Equal words in a row, a single change between them passed over. */
function longestRun(steps: Laid['steps']): number {
  let longest = 0
  let run = 0
  let before = 0
  let misses = 0
  for (const { op } of steps) {
    if (op === 'equal') {
      run++
      misses = 0
      longest = Math.max(longest, run + before)
    } else if (++misses > 1) {
      run = 0
      before = 0
    } else {
      before = run
      run = 0
    }
  }
  return longest
}

/** An ellipsis or brackets that the page itself has there say nothing about the quotation. */
function standsInPage(item: number, { items, page, steps }: Laid): boolean {
  const at = steps.findIndex((step) => step.op === 'marked' && step.item === item)
  const it = items[item] as Item
  const out: Word[] = []
  let index = at + 1
  for (
    let step = steps[index];
    step?.op === 'left-out' && step.item === item;
    step = steps[++index]
  ) {
    out.push(page[step.page] as Word)
  }
  if (it.kind === 'brackets') {
    return (
      out.length === it.words.length &&
      out.every((word, place) => word.isBracketed && word.key === it.words[place]?.key)
    )
  }
  const next = steps[index]
  return (
    out.length === 0 &&
    next !== undefined &&
    'page' in next &&
    page[next.page]?.followsEllipsis === true
  )
}

/** The quoted pieces of a mixed quotation, without their marks. */
function quotedPieces(text: string): string[] {
  return [
    ...text.matchAll(
      /[“„«"]([^“”„«»"]+)(?:[”“»"]|$)|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu,
    ),
  ]
    .map(([, double, single]) => (double ?? single ?? '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** What counts first when the pieces of a quotation fare differently. */
function checkPieces(pieces: readonly string[], original: ReadOriginal): Finding {
  const findings = pieces.map((piece) => checkWords(piece, original))
  const worst = findings.find(({ verdict }) => verdict === 'not-found')
  if (worst) return worst
  const changed = findings.filter(({ verdict }) => verdict === 'changed')
  const passages = findings.flatMap((finding) => finding.passages)
  if (changed.length === 0) return { verdict: 'paraphrased', passages, diff: [], warnings: [] }
  return {
    verdict: 'changed',
    passages,
    diff: changed.flatMap(({ diff }) => diff),
    warnings: [...new Set(changed.flatMap(({ warnings }) => warnings))],
  }
}
