import type { CreditRelation, Quote, Relation, Verdict } from '../text/types.ts'
import type { MessageKey, Wording } from './wording.ts'

export const relationKeys: { readonly [relation in Relation]: MessageKey } = {
  reported: 'relationReported',
  interview: 'relationInterview',
  broadcast: 'relationBroadcast',
  opinion: 'relationOpinion',
  document: 'relationDocument',
  poll: 'relationPoll',
  syndicated: 'relationSyndicated',
}

export const creditKeys: { readonly [relation in CreditRelation]: MessageKey } = {
  'first-reported': 'creditFirstReported',
  contributed: 'creditContributed',
  'originally-published': 'creditOriginallyPublished',
  via: 'creditVia',
  wire: 'creditWire',
}

export const verdictKeys: { readonly [verdict in Verdict]: MessageKey } = {
  verbatim: 'verdictVerbatim',
  trimmed: 'verdictTrimmed',
  changed: 'verdictChanged',
  paraphrased: 'verdictParaphrased',
  'not-found': 'verdictNotFound',
  unreadable: 'verdictUnreadable',
}

/** The hands that words went through, from the speaker to the page: "Orla Brandt, letter, reported by The Harbour Gazette". */
export function describeRoute(quote: Quote, wording: Wording): string {
  const { say } = wording
  const [origin, ...passed] = [...quote.outlets].reverse()
  const parts = [quote.speaker?.name ?? null, quote.medium]
  if (origin && quote.speaker) {
    parts.push(say(relationKeys[quote.relation ?? 'reported'], { outlet: origin.name }))
  } else if (origin) {
    parts.unshift(origin.name)
  }
  parts.push(...passed.map(({ name }) => say('through', { outlet: name })))
  const known = parts.filter((part) => part !== null)
  return known.length > 0 ? known.join(say('comma')) : say('unnamedSpeaker')
}
