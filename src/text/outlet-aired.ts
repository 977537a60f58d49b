import { isInsideName } from './outlet-evidence.ts'
import { gapAfter, isCapital, type Reading } from './outlet-reading.ts'

/** "on This Week", "ABC's “This Week”", "the host of This Week"; of a single word after "the" ("the House") only in marks. */
export function isAired(
  reading: Reading,
  at: number,
  to: number,
  evidence: string | null,
  hasOwner: boolean,
): boolean {
  const before = reading.words[at - 1]
  const next = reading.words[to]
  const after = gapAfter(reading, to - 1)
  if (!before || (after === ' ' && isCapital(next) && !/day$/.test(next?.key ?? ''))) return false
  const gap = gapAfter(reading, at - 1)
  const isMarked = /["“‘']$/.test(gap) && /^,?["”’']/.test(after)
  if (isMarked)
    return (
      evidence !== null ||
      /^(?:on|s|of|show|program|programme|podcast|series|in)$/.test(before.key) ||
      before.possessive
    )
  if (before.raw === 'the' && to === at + 1) return false
  if (isInsideName(reading, at)) return false
  if (/^['’]s? $/.test(gap)) return hasOwner
  const key = before.key === 'the' ? reading.words[at - 2]?.key : before.key
  if (!/^ $/.test(gap)) return false
  if (key === 'of')
    return /^(?:host|hosts|episode|edition|anchor|presenter|broadcast)$/.test(
      reading.words[at - 2]?.key ?? '',
    )
  return /^(?:on|host|hosts|hosting|told|show|program|programme|podcast)$/.test(key ?? '')
}
