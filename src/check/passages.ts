import type { Passage } from '../text/types.ts'
import type { Comparison } from './differences.ts'
import { passagesOf } from './page-words.ts'

/** A stretch left out of a quotation that is longer parts its passage in two. */
export const longestWithin = 25

/** The passages of the page that a quotation is made of, in its order. */
export function findPassages({ page, alignment, differences }: Comparison): Passage[] {
  const passages: Passage[] = []
  const stands = [...alignment].filter((here) => here >= 0)
  const cuts = differences.filter(
    ({ by, page: [start, end] }) => by === 'inquit' || end - start > longestWithin,
  )
  let from = stands[0]
  const last = stands.at(-1)
  if (from === undefined || last === undefined) return []
  for (const {
    page: [start, end],
  } of cuts) {
    if (start > from) passages.push(...passagesOf(page, from, start - 1))
    from = end
  }
  if (last >= from) passages.push(...passagesOf(page, from, last))
  return passages
}
