import type { Claim } from './claim.ts'
import type { Concept } from './concepts.ts'
import { followsSpace, type PageWords, textBetween } from './page-words.ts'
import { irregularForms } from './word-forms.ts'

/** How far something is said to have come: done, to be done for certain, or only wished, asked, possible. */
export type Standing = 'done' | 'ahead' | 'open'

/** Words that may stand between a verb and what governs it, at most. */
const reach = 9

const ahead = /^(?:will|won't|would|wouldn't|shall|\w+'(?:ll|d))$/
const possible = /^(?:may|might|could|should|must|ought|perhaps|possibly|if|whether|unless)$/

/** Before “to”, or a gerund: what comes will come. */
const planning =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|due|set|going|about|agree(?:s|d|ing)?|decid(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed|ing)?|scheduled|read(?:y|ied)|poised|supposed|order(?:s|ed)|need(?:s|ed)?|bound|sentenced|required|told|committed|likely|vot(?:e|es|ed|ing)|chose|chosen|resolved|aims?|aimed|obliged|want(?:s|ed)?|hop(?:e[sd]?|ing))$/
/** The same right before “to”. */
const binding = /^(?:is|are|was|were|be|has|have|had)$/
/** Before “to”: it was done. */
const doing =
  /^(?:manag(?:e[sd]?|ing)|began|begun|begins?|beginning|start(?:s|ed|ing)?|continu(?:e[sd]?|ing)|help(?:s|ed|ing)?|used|forc(?:e[sd]?|ing)|came|got|proved?|seem(?:s|ed)?|appear(?:s|ed)?|known|found|said|thought|believed|reported|alleged|led|caused?|able|tend(?:s|ed)?|allow(?:s|ed|ing)?|first|only|enabl(?:e[sd]|ing)|let|made|years?|enough|serv(?:e[sd]|ing)|failed|enough|refus(?:e[sd]|ing)|sold|paid|sent|left|return(?:s|ed)?|rose|fell|went|move[sd]?|up|close)$/

/** How far what a word says has come where it stands. */
export function standingOf(page: PageWords, at: number, from: number): Standing {
  const { words } = page
  const keyAt = (index: number) => (index < from ? '' : (words[index]?.key ?? ''))
  let to = -1
  for (let back = at - 1; back >= from && back >= at - reach; back--) {
    if (!followsSpace(page, back + 1) && /[,;:–—.!?"“”]/.test(textBetween(page, back, back + 1)))
      break
    const key = keyAt(back)
    if (to >= 0) {
      if (planning.test(key) || (back === to - 1 && binding.test(key))) return 'ahead'
      if (doing.test(key)) return 'done'
      if (possible.test(key) || ahead.test(key)) return possible.test(key) ? 'open' : 'ahead'
      continue
    }
    if (possible.test(key)) return 'open'
    if (ahead.test(key)) return 'ahead'
    if (
      key === 'to' &&
      (back === at - 1 || (back === at - 2 && /(?:ly|be|also|not)$/.test(keyAt(at - 1))))
    )
      to = back
    if (key === 'to' && to < 0) break
    if (/^(?:and|but|that|who|which|while|because|when|after|before|as)$/.test(key)) break
  }
  return to >= 0 ? 'open' : 'done'
}

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
