import type { PageWords } from './page-words.ts'

/** Words between “failed” and “to”, at most: “failed on Friday to agree”. */
const betweenTo = 3

/** Index of the “to” behind a word; null where none is near. */
export function toBehind({ words }: PageWords, at: number, end: number): number | null {
  for (let to = at + 1; to < end && to <= at + betweenTo + 1; to++)
    if (words[to]?.key === 'to') return to
  return null
}

/** What denies, and is told as well: “refused”. */
export const refusing = new Set(
  'refuse refuses refused refusing decline declines declined declining deny denies denied denying'.split(
    ' ',
  ),
)

export const deniers = new Set(['rule-out', 'stop-short'])

/** True for “would not say whether” and “declined to comment on”. */
export function isUnsaid({ words }: PageWords, at: number, end: number): boolean {
  for (let next = at + 1; next < end && next <= at + 3; next++)
    if (/^(?:name|identify)$/.test(words[next]?.key ?? '')) return true
    else if (/^(?:say|comment|tell|reveal|disclose|discuss|confirm)$/.test(words[next]?.key ?? ''))
      return /^(?:whether|if|how|when|where|why|what|who|which|on|)$/.test(
        words[next + 1]?.key ?? '',
      )
  return false
}

const rebuffs =
  /^(?:reject|dismiss|refute|dispute|deny|denie|drop|dropp|abandon|shelve)(?:s|d|ed|ing)?$/

const rebuffable =
  /^(?:calls?|claims?|suggestions?|accusations?|allegations?|demands?|criticism|ideas?|reports?|rumou?rs?|requests?)$/

/** Index of the word behind which stands what was rejected: “rejected calls to resign”; null where nothing was. */
export function rebuffAt({ words }: PageWords, at: number, end: number): number | null {
  if (!rebuffs.test(words[at]?.key ?? '')) return null
  for (let next = at + 1; next < end && next <= at + 3; next++) {
    if (!rebuffable.test(words[next]?.key ?? '')) continue
    for (let to = next + 1; to < end && to <= next + 5; to++)
      if (/^(?:to|that|of|for)$/.test(words[to]?.key ?? '')) return to
  }
  return null
}

const wishing =
  /^(?:urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|recommend(?:s|ed|ing)?|propos(?:e[sd]?|ing|als?)|suggest(?:s|ed|ing)?|ask(?:s|ed|ing)?|want(?:s|ed)?|call(?:s|ed|ing)?|threat(?:s|en|ens|ened|ening)?|hop(?:e[sd]?|ing)|consider(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed)?|seek(?:s|ing)?|sought|press(?:ed|es|ing)?|plead(?:s|ed|ing)?|appeal(?:s|ed|ing)?|offer(?:s|ed|ing)?)$/

/** True for words after which things are only wished for. */
export function isWishing({ words }: PageWords, at: number): boolean {
  const key = words[at]?.key ?? ''
  if (/^(?:should|ought|must)$/.test(key)) return true
  if (/^(?:think|consider|contemplat)(?:e|es|ed|ing|s)?$/.test(key))
    return words.slice(at + 1, at + 3).some((word) => /ing$|^an?$/.test(word.key))
  if (!wishing.test(key)) return false
  const next = words.slice(at + 1, at + 1 + beforeWish).map(({ key }) => key)
  return /^call/.test(key)
    ? /^(?:for|on)$/.test(next[0] ?? '')
    : next.some((one) => /^(?:to|that)$/.test(one)) ||
        next[0] === 'for' ||
        (/^ask/.test(key) && next.includes('for'))
}

/** Words between “asked” and the “to” behind it, and one more. */
const beforeWish = 6

/** True for “plan to” and “evidence that”: who denies these denies what follows. */
export function isWish({ words }: PageWords, at: number): boolean {
  if (/^(?:suggest|indicate|show|including)$/.test(words[at]?.key ?? '')) return true
  const key = words[at]?.key ?? ''
  const behind = words.slice(at + 1, at + 4).map((word) => word.key)
  if (/^(?:ask|forc|requir|allow|expect|oblig|compel|believ|thought)/.test(key))
    return behind.includes('to')
  const isTo = /^(?:to|of|that)$/.test(behind[0] ?? '')
  return (
    isTo &&
    /^(?:plan|intend|expect|want|seek|hope|wish|intention|need|try|suggest|indicat|show|includ|evidence|information|indication|sign|suggestion|proof|reason|agree)/.test(
      words[at]?.key ?? '',
    )
  )
}

/** True for “had planned to”, which tells that it came to nothing, and “plans to” as a thing. */
export function isMerePlan({ words }: PageWords, at: number): boolean {
  const key = words[at]?.key ?? ''
  if (words[at + 1]?.key !== 'to') return false
  const before = words[at - 1]?.key ?? ''
  if (/^(?:planned|intended|hoped|wanted|promised|threatened)$/.test(key)) return before === 'had'
  const isNoun = /^(?:the|a|its|his|her|their|our|no|any)$|ed$/.test(before)
  return isNoun && /^(?:plans?|proposals?|ideas?|threats?|bids?)$/.test(key)
}
