import { describe, expect, test } from 'vitest'
import { checkPair } from '../../scripts/check/run.ts'
import type { Verdict } from '../../src/text/types.ts'
import { changed } from './pairs/changed.ts'
import { hard } from './pairs/hard.ts'
import { notFound } from './pairs/not-found.ts'
import type { PairRow } from './pairs/pair.ts'
import { paraphrased } from './pairs/paraphrased.ts'
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
  ...readable.map(([verdict, ...row]): [Verdict, PairRow[]] => [verdict, [row]]),
]

const check = ([name, kind, text, page]: PairRow) =>
  checkPair({
    name,
    id: null,
    kind,
    text,
    page: typeof page === 'string' ? { html: page } : { paragraphs: page },
  })

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

test('of all pairs, the hard ones among them, 98 in 100 are right, and none that differs is called verbatim', async () => {
  const pairs = table.flatMap(([verdict, rows]) => rows.map((row) => [verdict, row] as const))
  for (const [verdict, ...row] of hard) pairs.push([verdict, row])
  let right = 0
  for (const [verdict, row] of pairs) {
    const finding = await check(row)
    if (finding.verdict === verdict) right++
    if (verdict === 'changed' || verdict === 'not-found')
      expect(finding.verdict).not.toBe('verbatim')
  }
  expect(pairs.length).toBeGreaterThanOrEqual(150)
  expect(right / pairs.length).toBeGreaterThanOrEqual(0.98)
})
