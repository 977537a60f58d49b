import { capitalsWithoutName } from '../rules/negations.ts'
import type { CheckWarning, DiffPiece, Passage } from '../text/types.ts'
import type { Step } from './alignment.ts'
import type { Item } from './quoted-items.ts'
import { isNegation, valueOf, type Word } from './words.ts'

/** A quotation laid along a page. */
export type Laid = {
  readonly text: string
  readonly items: readonly Item[]
  readonly paragraphs: readonly string[]
  readonly page: readonly Word[]
  readonly steps: readonly Step[]
}

/** The differences for the reader, in the order of the quotation; pieces keep the space behind them. */
export function describeDiff({ text, items, paragraphs, page, steps }: Laid): DiffPiece[] {
  const pieces: DiffPiece[] = []
  const push = (op: DiffPiece['op'], piece: string) => {
    const last = pieces.at(-1)
    if (last?.op === op) pieces[pieces.length - 1] = { op, text: last.text + piece }
    else pieces.push({ op, text: piece })
  }
  const ofQuotation = (item: number) => {
    const from = item === 0 ? 0 : startOf(items[item] as Item)
    const next = items[item + 1]
    return text.slice(from, next ? startOf(next) : text.length)
  }
  const ofPage = (index: number) => {
    const word = page[index] as Word
    const next = page[index + 1]
    const own = paragraphs[word.paragraph] ?? ''
    if (next?.paragraph === word.paragraph) return own.slice(word.start, next.start)
    return `${own.slice(word.start)} `
  }
  // All that is removed at one place stands before what is added there.
  let added = ''
  const flush = () => {
    if (added !== '') push('added', added)
    added = ''
  }
  for (const step of steps) {
    if (step.op === 'equal') {
      flush()
      push('equal', ofQuotation(step.item))
      continue
    }
    if (step.op !== 'added' && step.op !== 'marked') push('removed', ofPage(step.page))
    if (step.op !== 'removed' && step.op !== 'left-out') added += ofQuotation(step.item)
  }
  flush()
  return pieces
}

function startOf(item: Item): number {
  return item.kind === 'word' ? item.word.start : item.start
}

/** A cut this long, in words, leaves out whole statements; what they deny is theirs. */
const longestTurn = 6

/** What matters among the differences. */
export function findWarnings({ items, page, steps }: Laid): CheckWarning[] {
  const gone: Word[] = []
  const come: Word[] = []
  const hidden: Word[] = []
  let marked = false
  for (const step of steps) {
    if (step.op === 'removed' || step.op === 'replaced') gone.push(page[step.page] as Word)
    if (step.op === 'added' || step.op === 'replaced') {
      const item = items[step.item] as Item
      if (item.kind === 'word') come.push(item.word)
    }
    if (step.op === 'left-out') hidden.push(page[step.page] as Word)
    if (step.op === 'marked') {
      const item = items[step.item] as Item
      if (item.kind === 'brackets') come.push(...item.words.filter(isNegation))
      marked = true
    }
  }
  if (marked && hidden.length <= longestTurn) gone.push(...hidden.filter(isNegation))
  const warnings: CheckWarning[] = []
  if (gone.filter(isNegation).length !== come.filter(isNegation).length) warnings.push('negation')
  const numbers = (words: readonly Word[]) => words.map(valueOf).filter((value) => value !== null)
  if (differ(numbers(gone), numbers(come)) || differInCurrency(gone, come)) warnings.push('number')
  const known = new Set(page.filter(({ isName }) => isName).map(({ key }) => key))
  const names = (words: readonly Word[]) =>
    words.filter((word) => isNameHere(word, known)).map(({ key }) => key.replace(/'s$/, ''))
  if (differ(names(gone), names(come))) warnings.push('name')
  return warnings
}

function isNameHere({ key, isName, written }: Word, known: ReadonlySet<string>): boolean {
  if (capitalsWithoutName.has(key) || /^[\d$€£¥₹]/.test(key)) return false
  return isName || (known.has(key) && /^\p{Lu}/u.test(written))
}

/** Where one of them writes the currency out, nothing is known. */
function differInCurrency(some: readonly Word[], others: readonly Word[]): boolean {
  const signs = (words: readonly Word[]) => words.flatMap(({ key }) => key.match(/^[$€£¥₹]/) ?? [])
  return signs(some).length > 0 && signs(others).length > 0 && differ(signs(some), signs(others))
}

function differ<T>(some: readonly T[], others: readonly T[]): boolean {
  const key = (list: readonly T[]) => [...list].map(String).sort().join(' ')
  return key(some) !== key(others)
}

/** Words left out between two passages from which on they are no longer one. */
const apart = 25

/** The page's words that the quotation consists of: parted where a paragraph ends, or much was left out between. */
export function findPassages({ paragraphs, page, steps }: Laid): Passage[] {
  const passages: { paragraph: number; start: number; end: number }[] = []
  let last = -1
  let cut = 0
  for (const step of steps) {
    if (step.op === 'removed' || step.op === 'left-out') cut++
    if (step.op !== 'equal' && step.op !== 'replaced') continue
    const word = page[step.page] as Word
    const before = passages.at(-1)
    // What was passed over without being cut is an inquit.
    const goesOn = step.page - last - 1 === cut && cut <= apart
    if (before && before.paragraph === word.paragraph && goesOn) before.end = word.end
    else passages.push({ paragraph: word.paragraph, start: word.start, end: word.end })
    last = step.page
    cut = 0
  }
  return passages.map((span) => {
    const own = paragraphs[span.paragraph] ?? ''
    const end = /^[.!?]/.test(own.slice(span.end)) ? span.end + 1 : span.end
    return { ...span, end, text: own.slice(span.start, end) }
  })
}
