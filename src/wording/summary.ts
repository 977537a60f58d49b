import type { Tally } from '../text/tally.ts'
import type { MessageKey, Wording } from './wording.ts'

/** The one sentence on top, as plain text: "8 of 9 quotations are secondhand, all but one from The Sacramento Bee." */
export function summarizeSources(tally: Tally, wording: Wording): string {
  const { total, secondhand } = tally
  if (total === 0) return wording.say('summaryNone')
  if (secondhand === 0) return wording.say('summaryAllFirsthand', { count: total })
  const from = describeOrigin(tally, wording)
  if (secondhand === total) return wording.say('summaryAllSecondhand', { count: total, from })
  const key: MessageKey = secondhand === 1 ? 'summaryOne' : 'summarySome'
  return wording.say(key, { count: total, secondhand, from })
}

function describeOrigin({ outlets, secondhand }: Tally, wording: Wording): string {
  const [first, second] = outlets
  if (!first) return wording.say('fromMany', { count: 0 })
  const outlet = first.outlet.name
  if (secondhand === 1) return wording.say('fromOne', { outlet })
  if (first.count === secondhand) return wording.say('fromAll', { outlet })
  if (first.count === secondhand - 1 && secondhand > 3)
    return wording.say('fromAllButOne', { outlet })
  if (second && outlets.length === 2 && first.count === second.count) {
    return wording.say('fromTwo', { outlet, other: second.outlet.name })
  }
  if (first.count * 2 > secondhand) return wording.say('fromMost', { outlet })
  if (second && outlets.length === 2) {
    return wording.say('fromTwo', { outlet, other: second.outlet.name })
  }
  return wording.say('fromMany', { count: outlets.length })
}
