import type { PageWords } from './page-words.ts'
import { followsSpace, textBetween } from './page-words.ts'

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
