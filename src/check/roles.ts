import { AUXILIARY, CONJUNCTION, lexicon, RELATIVE, SUBORDINATOR, TITLE } from '../rules/lexicon.ts'
import { PERSON_NOUNS } from '../rules/people.ts'
import type { Claim } from './claim.ts'
import type { Concept } from './concepts.ts'
import { isAgent, isBeingDone, isPassive, isSpeaking, isVerb } from './grammar.ts'
import type { Laid, Place } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { mayMean } from './likes.ts'
import { bare, isPageName } from './names.ts'
import { claims, fullNameOf, isAfterPreposition } from './naming.ts'
import { followsSpace, type PageWords } from './page-words.ts'
import { irregularForms } from './word-forms.ts'

/** True where others than those of whom the claim tells do it on the page: “a teacher was sentenced”, not the judge. */
export function isByOtherRole({ claim, laid, page, sentences, anchor }: Place): boolean {
  const verb = claim.verbs[0]
  const deed = verb === undefined ? null : laid[verb]
  if (verb === undefined || deed?.sentence !== anchor) return false
  const isPerson = ({ at, isName }: Concept, { words }: PageWords) =>
    !isName && PERSON_NOUNS.has((words[at]?.key ?? '').replace(/s$/, ''))
  const own = claim.concepts.slice(0, verb)
  const subject = own.at(-1)
  // “Is being paid by a foundation.”
  const agent = sentences[anchor]?.concepts.find(
    (one) =>
      one.at > deed.concept.at &&
      one.at - deed.concept.at <= besideAgent &&
      one.value === null &&
      isAgent(page, one.at),
  )
  const isOwnAgent = laid.some(
    (one) =>
      one?.sentence === anchor &&
      agent !== undefined &&
      one.concept.at >= agent.at &&
      one.concept.at <= agent.at + besideAgent,
  )
  if (
    agent &&
    subject &&
    !isOwnAgent &&
    isBeingDone(page, deed.concept.at) &&
    !isPassive(claim.words, claim.concepts[verb]?.at ?? 0)
  )
    return !claim.concepts.some(({ stem }) => mayMean(stem, agent.stem))
  if (!subject || own.length > mostOfSubject || !isPerson(subject, claim.words)) return false
  if (laid[own.length - 1]?.sentence === anchor) return false
  if (
    isBeingDone(page, deed.concept.at) !== isBeingDone(claim.words, claim.concepts[verb]?.at ?? 0)
  )
    return false
  const doer = sentences[anchor]?.concepts
    .filter((one) => one.at < deed.concept.at && !isAfterPreposition(one, page))
    .filter((one) => isPerson(one, page) && !isSpeaking(page, lastOfName(one.at, page)))
    .at(-1)
  return doer !== undefined && !mayMean(subject.stem, doer.stem)
}

/** True for a name before which a statement may begin: “…, while Ruiz”. */
function isSubjectLike({ at }: Concept, page: PageWords): boolean {
  let first = at
  while (isPageName(page, first - 1)) first--
  const { key = '' } = page.words[first - 1] ?? {}
  return (
    !followsSpace(page, first) ||
    (((lexicon.get(key) ?? 0) & (CONJUNCTION | SUBORDINATOR | RELATIVE | TITLE)) !== 0 &&
      key !== 'for')
  )
}

/** True where who does it in the claim is spoken of after the sentence alone. In a lead the name may follow. */
export function isByLaterOne({ claim, laid, anchor }: Place): boolean {
  const verb = claim.verbs[0]
  if (verb === undefined || verb === 0 || laid[verb]?.sentence !== anchor || anchor === 0)
    return false
  const subject = laid[verb - 1]
  return (
    !isLight(claim.concepts[verb - 1]?.stem ?? '', false) &&
    subject !== undefined &&
    subject !== null &&
    subject.sentence > anchor
  )
}

/** True where it is done by another than the claim says: “turned down by eleven publishers before the Press bought it”. */
export function isByOtherAgent({ claim, laid, page, sentences, anchor }: Place): boolean {
  return claim.concepts.some((own, index) => {
    const agent = laid[index]
    const verb = claim.verbs.filter((one) => one < index).at(-1)
    const deed = verb === undefined ? null : laid[verb]
    if (!isAgent(claim.words, own.at) || agent?.sentence !== anchor || deed?.sentence !== anchor)
      return false
    if (isAgent(page, agent.concept.at)) return false
    const other = sentences[anchor]?.concepts.find(
      (one) => one.at > deed.concept.at && isAgent(page, one.at),
    )
    return (
      other !== undefined &&
      other.at - deed.concept.at <= besideAgent &&
      !laid.some((one) => one?.concept === other)
    )
  })
}

/** Index of the last word of a name behind a title: “its leader Odd Berge”. */
function lastOfName(at: number, page: PageWords): number {
  let last = at
  while (isPageName(page, last + 1)) last++
  return last
}

/** Words between what is done and by whom, at most. */
const besideAgent = 4

/** Concepts that name who does something, at most. */
const mostOfSubject = 2

/** True where somebody else than whom the claim names stands between that name and what is done. */
export function isByAnother({ claim, laid, page, sentences, anchor }: Place): boolean {
  for (const [index, { isName, at }] of claim.concepts.entries()) {
    if (isSpeaking(claim.words, at)) continue
    const name = laid[index]
    if (!isName || claim.concepts[index + 1]?.isName || name?.sentence !== anchor) continue
    if (/'s?$/.test(page.words[name.concept.at]?.key ?? '')) continue
    const verb = claim.verbs.find((one) => one > index)
    const deed = verb === undefined ? null : laid[verb]
    if (verb === undefined || deed?.sentence !== anchor || name.concept.at > deed.concept.at)
      continue
    if (claim.concepts.slice(index + 1, verb).some((one) => one.isName)) continue
    const between = (sentences[anchor]?.concepts ?? []).filter(
      (one) =>
        one.isName &&
        one.at > name.concept.at + 1 &&
        one.at < deed.concept.at &&
        !claims(claim, one) &&
        !fullNameOf(one, page).has(bare(claim.concepts[index]?.stem ?? '')) &&
        isSubjectLike(one, page),
    )
    if (between.length > 0) return true
  }
  return false
}

/** True where the claim has from one to another what the page has the other way: “from Rome to Oslo”. */
export function isReversed({ claim, laid, page, anchor }: Place): boolean {
  const before = ({ words }: PageWords, at: number) =>
    [1, 2, 3].map((back) => words[at - back]?.key).find((key) => key === 'from' || key === 'to')
  return claim.concepts.some(({ at }, index) => {
    const [one, other] = [laid[index], laid[index + 1]]
    const next = claim.concepts[index + 1]?.at ?? 0
    if (one?.sentence !== anchor || other?.sentence !== anchor) return false
    if (before(claim.words, at) !== 'from' || before(claim.words, next) !== 'to') return false
    return before(page, one.concept.at) === 'to' && before(page, other.concept.at) === 'from'
  })
}

/** True for a verb that is no noun: “offered”, “will offer”. */
const isInflected = ({ words }: PageWords, at: number): boolean =>
  /(?:ed|s|ing)$/.test(words[at]?.key ?? '') ||
  irregularForms.has(words[at]?.key ?? '') ||
  ((lexicon.get(words[at - 1]?.key ?? '') ?? 0) & AUXILIARY) !== 0 ||
  words[at - 1]?.key === 'to'

/**
 * True where somebody does in the claim what is done to them on the page: three concepts in a row that stand there in the
 * opposite order, without one of both being passive.
 */
export function areRolesSwapped(
  claim: Claim,
  laid: readonly (Laid | null)[],
  page: PageWords,
): boolean {
  for (let index = 0; index + 2 < claim.concepts.length; index++) {
    const [x, y, z] = [laid[index], laid[index + 1], laid[index + 2]]
    if (!x || !y || !z || x.sentence !== y.sentence || y.sentence !== z.sentence) continue
    const verb = y.concept.at
    // “Birds died in the storm” is “the storm killed birds”: another verb may turn things round.
    if (x.concept.value !== null || z.concept.value !== null) continue
    if (z.concept.at >= verb || verb >= x.concept.at) continue
    if (y.concept.stem !== claim.concepts[index + 1]?.stem) continue
    // “A main to replace”.
    if (page.words[verb - 1]?.key === 'to') continue
    const own = claim.concepts[index + 1]?.at ?? 0
    if (!isVerb(claim.words, own) || !isInflected(claim.words, own)) continue
    if (isPassive(claim.words, own) === isPassive(page, verb)) return true
  }
  return false
}
