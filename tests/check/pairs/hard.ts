import type { RatedPair } from './pair.ts'

/** Pairs that the matcher gets wrong, with the verdict that would be right. They count in the share of right verdicts. */
export const hard: readonly RatedPair[] = [
  [
    'not-found',
    'a common phrase',
    'direct',
    'at the end of the day it is about people',
    ['At the end of the day the shops closed and the people went home, as they had done all year.'],
  ],
]
