import { isInsideName } from './outlet-evidence.ts'
import { endsSentence, gapAfter, isCapital, type Reading } from './outlet-reading.ts'

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
      /^(?:on|s|of|show|program|programme|podcast|series|in|his|her|their|its)$/.test(before.key) ||
      /^(?:podcast|show)$/.test(next?.key ?? '') ||
      before.possessive
    )
  if (before.raw === 'the' && to === at + 1) return false
  if (isInsideName(reading, at)) return false
  const isSingle = to === at + 1
  // "CNN's Amanpour" is rather the presenter than the programme of that name.
  if (/^['’]s? $/.test(gap)) return hasOwner && !isSingle
  const key = before.key === 'the' ? reading.words[at - 2]?.key : before.key
  if (!/^ $/.test(gap)) return false
  if (key === 'of')
    return /^(?:host|hosts|episode|edition|anchor|presenter|broadcast)$/.test(
      reading.words[at - 2]?.key ?? '',
    )
  // A capital in “on The View” says that a name begins.
  if (key === 'on' && isSingle && before.raw !== 'The') return saysBefore(reading, at)
  return /^(?:on|hosting|told|show|program|programme|podcast)$/.test(key ?? '')
}

/** "she said on Hannity", not "praise for Kennedy" or "the Committee on Intelligence": a word of speaking shortly before. */
function saysBefore(reading: Reading, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - reach); i--) {
    if (endsSentence(gapAfter(reading, i), reading.words[i])) return false
    if (airedWords.has(reading.words[i]?.key ?? '')) return true
  }
  return false
}

/** In words. */
const reach = 8

const airedWords: ReadonlySet<string> = new Set(
  `said says saying told tells interview interviews interviewed appeared appear appears appearing appearance appearances
  speaking spoke speaks asked aired airs guest episode segment host hosts watched discussed explained added argued
  announced claimed insisted broadcast live admitted revealed confirmed joked recalled quipped teased denied declared
  responded opened`.split(/\s+/),
)
