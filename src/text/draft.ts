import { RULE_CONFIDENCE } from '../rules/confidence.ts'
import { type Reading, spanOf } from './reading.ts'
import type { Run } from './source.ts'
import { WORD } from './token.ts'
import type { Attribution, QuoteKind, Span } from './types.ts'

/** An attribution while more of its content may still be found. */
export type Draft = {
  source: readonly Span[]
  cue: readonly Span[]
  content: Span[]
  hearer: Span | null
  kind: QuoteKind
  rule: string
  confidence: number
  /** 0 outside quotations. */
  readonly depth: number
  /** A relative clause (“…, who said”) or another aside: what follows in the next sentence does not go on with it. */
  readonly aside: boolean
}

/** What a rule found in one paragraph, in tokens. */
export type Finding = {
  readonly source: Run | null
  readonly cue: Run
  readonly content: readonly (Run | null)[]
  readonly hearer: Run | null
  readonly rule: string
  readonly confidence: number
  readonly aside: boolean
}

/** Adds what a rule found, and notes which quotations it has taken. */
export function addFinding(
  reading: Reading,
  finding: Finding,
  found: Draft[],
  taken: Uint8Array,
): void {
  const runs = finding.content.filter((run) => run !== null)
  if (runs.length === 0) return
  for (const run of runs) take(reading, run, taken)
  const { source, cue, hearer, rule, confidence, aside } = finding
  found.push({
    source: source ? [spanOf(reading, source.first, source.last)] : [],
    cue: [spanOf(reading, cue.first, cue.last)],
    content: runs.map((run) => spanOf(reading, run.first, run.last)),
    hearer: hearer ? spanOf(reading, hearer.first, hearer.last) : null,
    kind: kindOf(reading, runs),
    rule,
    confidence,
    depth: reading.depth,
    aside,
  })
}

export function toAttribution({
  source,
  cue,
  content,
  hearer,
  kind,
  rule,
  confidence,
}: Draft): Attribution {
  return {
    source,
    cue,
    content,
    hearer,
    kind,
    rule,
    confidence: Math.round(sureness(rule) * confidence * 100) / 100,
  }
}

/** What the rule is worth by measurement; 1 where it was not measured, so that its own guess stands. */
function sureness(rule: string): number {
  return RULE_CONFIDENCE[rule] ?? RULE_CONFIDENCE[rule.replace(/-(?:inverted|announced)$/, '')] ?? 1
}

function take(reading: Reading, run: Run, taken: Uint8Array): void {
  for (let at = run.first; at <= run.last; at++) {
    const number = reading.piece[at] ?? -1
    if (number >= 0) {
      taken[number] = 1
      at = Math.max(at, reading.lastOf[number] ?? at)
    }
  }
}

/** True where one of the runs holds a quotation. */
export function hasQuotation(reading: Reading, ...runs: (Run | null)[]): boolean {
  for (const run of runs) {
    if (!run) continue
    for (let at = run.first; at <= run.last; at++) if ((reading.piece[at] ?? -1) >= 0) return true
  }
  return false
}

function kindOf(reading: Reading, runs: readonly Run[]): QuoteKind {
  let quoted = 0
  let plain = 0
  for (const run of runs) {
    for (let at = run.first; at <= run.last; at++) {
      if (!((reading.tokens.shape[at] ?? 0) & WORD)) continue
      if ((reading.piece[at] ?? -1) >= 0) quoted++
      else plain++
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
