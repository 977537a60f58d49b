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
  // Who agreed to do something will do it.
  const isToDo =
    before.at(-1) === 'to' &&
    !/^(?:agree|decide|promise|pledge|vow|begin|began|start|manage)/.test(before.at(-2) ?? '')
  const isToBe = /^(?:is|are|was|were) to be$/.test(before.join(' ')) || isToDo
  return isHedged || isConditional || isToBe || stem.startsWith('not-')
}

/** Words from a wish to what is wished, at most, in a claim. */
const longestWish = 6

/** True for what a claim says was done: “has closed”, “was closed”, “closed”. */
export function isDone({ words: { words } }: Claim, at: number): boolean {
  const key = words[at]?.key ?? ''
  const before = words.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  if (key.endsWith('ing') || before.some((one) => modal.test(one))) return false
  if (words[at - 1]?.key === 'being') return true
  // “Wants the test repeated”, “before it is repeated”.
  const lead = words.slice(Math.max(0, at - longestWish), at)
  if (lead.some(({ key }) => /^(?:wants?|wanted|is|are)$/.test(key))) return false
  const isPast = key.endsWith('ed') || isIrregularPast(key)
  return before.some((one) => /^(?:has|have|had|was|were|been)$/.test(one)) || isPast
}

const isIrregularPast = (key: string) =>
  !key.endsWith('s') && (irregularForms.get(key) ?? key) !== key

const modal = /^(?:to|will|would|should|could|can|may|might|must)$/

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
    .some(({ key }) =>
      /^(?:want|ask|urg|demand|call|recommend|suggest|press|appeal|consider|propos|weigh)/.test(
        key,
      ),
    )

/** True for “agreed to close”. */
export const isAgreed = ({ words: { words } }: Claim, at: number): boolean =>
  words[at - 1]?.key === 'to' &&
  /^(?:agree|decide|promise|pledge|vow|begin|began|start|manage)/.test(words[at - 2]?.key ?? '')
