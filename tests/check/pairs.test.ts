import { describe, expect, test } from 'vitest'
import { checkPair } from '../../scripts/check/run.ts'
import type { Verdict } from '../../src/text/types.ts'
import * as canal from './pairs/canal.ts'
import { changed } from './pairs/changed.ts'
import * as dam from './pairs/dam.ts'
import * as fare from './pairs/fare.ts'
import { hard } from './pairs/hard.ts'
import * as insulin from './pairs/insulin.ts'
import * as layouts from './pairs/layouts.ts'
import * as mill from './pairs/mill.ts'
import { notFound } from './pairs/not-found.ts'
import type { PairRow, RatedPair } from './pairs/pair.ts'
import { paraphrased } from './pairs/paraphrased.ts'
import * as retoldQuotes from './pairs/retold-quotes.ts'
import * as stadium from './pairs/stadium.ts'
import { trimmed } from './pairs/trimmed.ts'
import { readable, unreadable } from './pairs/unreadable.ts'
import { verbatim } from './pairs/verbatim.ts'

const table: readonly (readonly [Verdict, readonly PairRow[]])[] = [
  ['verbatim', verbatim],
  ['trimmed', trimmed],
  ['changed', changed],
  ['paraphrased', paraphrased],
  ['not-found', notFound],
  ['unreadable', unreadable],
  ...byVerdict([
    ...readable,
    ...stadium.pairs,
    ...dam.pairs,
    ...insulin.pairs,
    ...fare.pairs,
    ...canal.pairs,
    ...layouts.pairs,
    ...mill.pairs,
    ...retoldQuotes.pairs,
  ]),
]

function byVerdict(pairs: readonly RatedPair[]): [Verdict, PairRow[]][] {
  const rows = new Map<Verdict, PairRow[]>()
  for (const [verdict, ...row] of pairs) rows.set(verdict, [...(rows.get(verdict) ?? []), row])
  return [...rows]
}

const done = new Map<PairRow, ReturnType<typeof checkPair>>()

function check(row: PairRow): ReturnType<typeof checkPair> {
  const [name, kind, text, page] = row
  const before = done.get(row)
  if (before) return before
  const finding = checkPair({
    name,
    id: null,
    kind,
    text,
    page: typeof page === 'string' ? { html: page } : { paragraphs: page },
  })
  done.set(row, finding)
  return finding
}

describe.each(table)('%s', (verdict, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    const finding = await check(row)
    expect(finding.verdict).toBe(verdict)
    const warnings = row[4] ?? (verdict === 'changed' ? null : [])
    if (warnings) expect(finding.warnings).toEqual(warnings)
    const [, , , page] = row
    for (const { paragraph, start, end, text } of finding.passages) {
      if (typeof page !== 'string') expect(page[paragraph]?.slice(start, end)).toBe(text)
    }
  })
})

test('of all pairs, the hard ones among them, 98 in 100 are right, and none that differs is called verbatim', {
  timeout: 60_000,
}, async () => {
  const pairs = table.flatMap(([verdict, rows]) => rows.map((row) => [verdict, row] as const))
  for (const [verdict, ...row] of [
    ...hard,
    ...dam.hard,
    ...insulin.hard,
    ...fare.hard,
    ...canal.hard,
    ...layouts.hard,
    ...retoldQuotes.hard,
  ])
    pairs.push([verdict, row])
  let right = 0
  for (const [verdict, row] of pairs) {
    const finding = await check(row)
    if (finding.verdict === verdict) right++
    if (verdict === 'changed' || verdict === 'not-found')
      expect(finding.verdict).not.toBe('verbatim')
  }
  expect(pairs.length).toBeGreaterThanOrEqual(600)
  expect(right / pairs.length).toBeGreaterThanOrEqual(0.98)
})
