import type { Claim } from './claim.ts'
import type { Concept } from './concepts.ts'
import type { PageWords } from './page-words.ts'
import { irregularForms } from './word-forms.ts'

/** True for what a claim does not say is so: “may close”, “are to be closed”, “if …”; and for keeping silent. */
export function isOpen(
  { words: { words }, isConditional }: Claim,
  { at, stem, isHedged }: Concept,
): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  const isToBe = /^(?:is|are|was|were) to be$/.test(before.join(' ')) || before.at(-1) === 'to'
  return isHedged || isConditional || isToBe || stem.startsWith('not-')
}

/** True for what a claim says was done: “has closed”, “was closed”, “closed”. */
export function isDone({ words: { words } }: Claim, at: number): boolean {
  const key = words[at]?.key ?? ''
  const before = words.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  if (key.endsWith('ing') || before.some((one) => modal.test(one))) return false
  const isPast = key.endsWith('ed') || isIrregularPast(key)
  return before.some((one) => /^(?:has|have|had|was|were|been)$/.test(one)) || isPast
}

const isIrregularPast = (key: string) =>
  !key.endsWith('s') && (irregularForms.get(key) ?? key) !== key

const modal = /^(?:to|will|would|should|could|can|may|might|must)$/

/** Words from a thing to what is said of it, at most. */
const behindThing = 7

/** True for what the page says was put off or called off: “delivery of seven ships would be delayed”. */
export const isPutOff = ({ words }: PageWords, { at }: Concept): boolean =>
  words
    .slice(at + 1, at + behindThing)
    .some(({ key }) =>
      /^(?:delayed|postponed|cancelled|canceled|suspended|stopped|halted)$/.test(key),
    )

/** True for what a claim says will be done. */
export const isPromised = ({ words: { words } }: Claim, at: number): boolean =>
  [1, 2, 3].some((back) => words[at - back]?.key === 'will')

/** Words from what somebody asks for to what is asked, at most. */
const behindWish = 7

/** True for what somebody asks others to do: “wanted the children to appear”. Who plans something will do it, as news has it. */
export const isAskedFor = ({ words }: PageWords, { at, isWished }: Concept): boolean =>
  isWished &&
  words
    .slice(Math.max(0, at - behindWish), at)
    .some(({ key }) => /^(?:want|ask|urg|demand|call|recommend|suggest|press|appeal)/.test(key))
