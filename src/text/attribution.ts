import { CUE } from '../rules/lexicon.ts'
import { findCues, type KnownCue } from './cue.ts'
import { type Draft, toAttribution } from './draft.ts'
import { findTranscript, readLayout } from './layout-attribution.ts'
import { findLeadIn, type LeadIn } from './lead-in.ts'
import { attachLooseQuotations } from './loose-quotation.ts'
import { readPhrases } from './phrase-attribution.ts'
import { type Reading, readInside, readParagraph } from './reading.ts'
import { type Tokens, tokenise } from './token.ts'
import type { Article, Attribution, OutletMention, Quotation } from './types.ts'
import { closesQuotation, readCue } from './verb-attribution.ts'

/**
 * Finds who is credited with which words: every cue with its source, its content and its hearer, overlaps and nesting kept.
 * Pieces of content that go on in later sentences and paragraphs without a cue of their own belong to the same attribution.
 */
export function findAttributions(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[],
  tokens: readonly Tokens[] = article.paragraphs.map(tokenise),
): readonly Attribution[] {
  const found: Draft[] = []
  const transcript = findTranscript(article.paragraphs)
  let nextQuotation = 0
  let nextMention = 0
  let announced: LeadIn | null = null
  let waiting: Draft | null = null
  for (let paragraph = 0; paragraph < article.paragraphs.length; paragraph++) {
    const outermost: Quotation[] = []
    const inner: Quotation[] = []
    while (
      nextQuotation < quotations.length &&
      (quotations[nextQuotation]?.paragraph ?? 0) <= paragraph
    ) {
      const quotation = quotations[nextQuotation++]
      if (quotation?.paragraph !== paragraph) continue
      if (quotation.depth === 0) outermost.push(quotation)
      else if (quotation.depth === 1) inner.push(quotation)
    }
    const named: OutletMention[] = []
    while (nextMention < mentions.length && (mentions[nextMention]?.paragraph ?? 0) <= paragraph) {
      const mention = mentions[nextMention++]
      if (mention?.paragraph === paragraph) named.push(mention)
    }
    const text = article.paragraphs[paragraph] ?? ''
    const reading = readParagraph(tokens[paragraph] ?? tokenise(text), paragraph, outermost, named)
    const taken = new Uint8Array(outermost.length)
    const before = found.length
    readLayout(reading, transcript, found, taken)
    if (found.length === before) readSentences(reading, found, taken)
    // A quotation left open in the paragraph before: its speaker may be named here.
    if (waiting) {
      const opening = outermost[0]?.outer.start ?? -1
      const teller = outermost[0]?.continues
        ? found.find((draft, index) => index >= before && draft.content[0]?.start === opening)
        : undefined
      if (teller) teller.content.unshift(...waiting.content)
      else found.splice(before, 0, waiting)
    }
    waiting = attachLooseQuotations(reading, found, before, taken, announced)
    if (announced && found.length === before && isBlock(article, paragraph, text)) {
      found.push({
        ...announced,
        content: [{ paragraph, start: 0, end: text.length }],
        kind: 'direct',
        depth: 0,
        aside: false,
      })
    }
    announced = findLeadIn(reading)
    let nextInner = 0
    let innerPieces: Int32Array | null = null
    for (let number = 0; number < outermost.length; number++) {
      const outer = outermost[number]
      if (!outer || (reading.lastOf[number] ?? 0) - (reading.firstOf[number] ?? 0) < SHORTEST_NEST)
        continue
      const inside: Quotation[] = []
      for (; nextInner < inner.length; nextInner++) {
        const one = inner[nextInner]
        if (!one || one.start >= outer.end) break
        if (one.start >= outer.start) inside.push(one)
      }
      if (!holdsCue(reading, number)) continue
      innerPieces ??= new Int32Array(reading.tokens.count).fill(-1)
      const nested = readInside(reading, number, inside, innerPieces)
      readSentences(nested, found, new Uint8Array(inside.length))
    }
  }
  if (waiting) found.push(waiting)
  return found.map(toAttribution)
}

/** Shortest paragraph without marks that counts as a block quotation after “Ruiz wrote:”, in characters. */
const SHORTEST_BLOCK = 40

/** A paragraph that an announcement may hold for without quotation marks. */
function isBlock(article: Article, paragraph: number, text: string): boolean {
  const kind = article.kinds[paragraph] ?? 'text'
  return (
    (kind === 'block-quote' || kind === 'post' || kind === 'text') && text.length >= SHORTEST_BLOCK
  )
}

/** True where a reporting verb stands in the quotation: without one it holds no attribution. */
function holdsCue(reading: Reading, number: number): boolean {
  const { classes, lower } = reading.tokens
  const last = reading.lastOf[number] ?? 0
  for (let at = reading.firstOf[number] ?? 0; at <= last; at++) {
    if ((classes[at] ?? 0) & CUE || lower[at] === 'according') return true
  }
  return false
}

/** A quotation of fewer tokens holds no attribution of its own. */
const SHORTEST_NEST = 6

function readSentences(reading: Reading, found: Draft[], taken: Uint8Array): void {
  const { sentences } = reading
  let from = sentences[0] ?? 0
  for (let number = 1; number < sentences.length; number++) {
    const limit = sentences[number] ?? 0
    const end = sentences[number + 1]
    if (end !== undefined && closesQuotation(reading, limit, end)) continue
    readSentence(reading, from, limit, found, taken)
    from = limit
  }
}

function readSentence(
  reading: Reading,
  from: number,
  limit: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const cues = findCues(reading, from, limit)
  const known: KnownCue[] = []
  for (const cue of cues) {
    readCue({ reading, from, limit, cue, cues, known, found, taken })
  }
  readPhrases(reading, { from, limit, cues }, found, taken)
}
