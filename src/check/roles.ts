import {
  CONJUNCTION,
  CUE,
  lexicon,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TITLE,
} from '../rules/lexicon.ts'
import { PERSON_NOUNS } from '../rules/people.ts'
import { type Claim, hasAny } from './claim.ts'
import { type Concept, mayMean } from './concepts.ts'
import { isAgent, isBeingDone, isPassive, isSpeaking, isVerb } from './grammar.ts'
import type { Laid, Place } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { bare, isPageName, isSameCountry } from './names.ts'
import { followsSpace, type PageWords } from './page-words.ts'
import type { Sentence } from './sentences.ts'

/** Sentences before a passage in which the one who speaks may be named. */
const named = 3
/** Words between a name and what is said of it, at most. */
const besideName = 2

/** Index of the last sentence that may say what somebody did who is named later. */
const firstSentences = 1

/**
 * Whether a name of the claim that a sentence does not have is whom it speaks of all the same, somebody else is, or one cannot
 * tell.
 */
export function namedBefore(
  index: number,
  isSubject: boolean,
  place: Place,
): 'named' | 'another' | 'nobody' {
  const { claim, laid, page, sentences, anchor } = place
  const own = bare(claim.concepts[index]?.stem ?? '')
  if (isInitials(own, page)) return 'named'
  const sentence = sentences[anchor]
  if (!sentence) return 'nobody'
  const isOwn = (name: Concept) => bare(name.stem) === own || fullNameOf(name, page).has(own)
  const within = sentence.concepts.filter(({ isName }) => isName)
  if (within.some(isOwn)) return 'named'
  const others = within.filter((name) => !isClaimed(claim, name, page))
  const inAnchor = (at: number) => {
    const one = laid[at]
    return one?.sentence === anchor && !one.concept.isName ? one.concept : null
  }
  const isBeside = (name: Concept) =>
    [-1, 1].some((step) => {
      const one = inAnchor(index + step)
      return one !== null && Math.abs(one.at - name.at) <= besideName
    })
  if (others.some(isBeside)) return 'another'
  const namesIn = (from: number, to: number) =>
    sentences
      .slice(Math.max(from, 0), to)
      .flatMap(({ concepts }) => concepts.filter(({ isName }) => isName))
  if (!isSubject) return namesIn(anchor - named, anchor + 2).some(isOwn) ? 'named' : 'nobody'
  // What is quoted is said by whom the paragraph names.
  if (isQuoted(sentence, page)) {
    const around = [anchor - 1, anchor + 1, anchor + 2].filter(
      (one) => page.paragraphOf[sentences[one]?.from ?? -1] === page.paragraphOf[sentence.from],
    )
    const speakers = [...others, ...around.flatMap((one) => namesIn(one, one + 1))]
    if (speakers.some(isOwn)) return 'named'
    if (speakers.length > 0) return 'another'
  }
  const deed = claim.verbs.map(inAnchor).find((one) => one !== null)
  const isDoer = (name: Concept) =>
    name.at < (deed?.at ?? Number.POSITIVE_INFINITY) && !isAfterPreposition(name, page)
  if (others.some(isDoer)) return 'another'
  // “He” is whoever was named last.
  const before = namesIn(anchor - named, anchor)
  if (hasAny(page, sentence.from, sentence.to, pronouns)) {
    const last = before.at(-1)
    if (last && isOwn(last)) return 'named'
    // “They” are all of whom it spoke last.
    const isMany = hasAny(page, sentence.from, sentence.to, many)
    if (isMany && namesIn(anchor - 1, anchor).some(isOwn)) return 'named'
    const subject = namesIn(anchor - 1, anchor).at(0)
    if (subject && isOwn(subject)) return 'named'
    return last ? 'another' : 'nobody'
  }
  // “The company”; whom the first sentence speaks of is named in the next.
  const isRole = (one: Concept) =>
    isLight(one.stem, false) &&
    one.at <= (deed?.at ?? Number.POSITIVE_INFINITY) &&
    page.words[one.at - 1]?.key === 'the'
  const isSomebody = (one: Concept) => isRole(one) || isOnePerson(one, page)
  if (!sentence.concepts.some(anchor > firstSentences ? isRole : isSomebody)) return 'nobody'
  return namesIn(anchor - named, anchor + named).some(isOwn) ? 'named' : 'nobody'
}

/** True for one person who is not named: “a former treasurer”. */
function isOnePerson({ at }: Concept, { words }: PageWords): boolean {
  if (!PERSON_NOUNS.has(words[at]?.key ?? '')) return false
  return [1, 2, 3].some((back) =>
    /^(?:an?|the|its|his|her|their)$/.test(words[at - back]?.key ?? ''),
  )
}

/** True for a sentence that begins within quotation marks. */
function isQuoted({ from }: Sentence, { words, paragraphOf, quotations }: PageWords): boolean {
  const { start = 0 } = words[from] ?? {}
  return quotations.some(
    (one) => one.paragraph === paragraphOf[from] && one.start <= start && start < one.end,
  )
}

function isAfterPreposition({ at }: Concept, page: PageWords): boolean {
  let before = at - 1
  while (
    isPageName(page, before) ||
    /^(?:the|an?|its|his|her|their)$/.test(page.words[before]?.key ?? '')
  )
    before--
  return ((lexicon.get(page.words[before]?.key ?? '') ?? 0) & PREPOSITION) !== 0
}

const many = new Set('they their we our'.split(' '))
const pronouns = new Set('i we he she they my our his her their'.split(' '))

const claims = ({ concepts }: Claim, name: Concept) =>
  concepts.some(
    ({ isName, stem }) =>
      isName && (bare(stem) === bare(name.stem) || isSameCountry(stem, name.stem)),
  )

/** True where the claim has a name, or one in a row with it: “Sofie” of “Sofie Claes”. */
function isClaimed(claim: Claim, name: Concept, page: PageWords): boolean {
  const row = [name.at]
  while (isPageName(page, (row[0] ?? 0) - 1)) row.unshift((row[0] ?? 0) - 1)
  while (isPageName(page, (row.at(-1) ?? 0) + 1)) row.push((row.at(-1) ?? 0) + 1)
  const own = new Set(row.map((at) => bare(page.words[at]?.key ?? '')))
  return (
    claims(claim, name) ||
    claim.concepts.some(
      ({ isName, at }) => isName && own.has(bare(claim.words.words[at]?.key ?? '')),
    )
  )
}

/** True where the page writes a name out whose first letters these are: “EU” of “European Union”. */
function isInitials(key: string, page: PageWords): boolean {
  if (!/^\p{L}{2,5}$/u.test(key)) return false
  return page.words.some(
    (_, at) =>
      at + key.length <= page.words.length &&
      [...key].every(
        (letter, step) =>
          page.words[at + step]?.key.startsWith(letter) &&
          (isPageName(page, at + step) || (step === 0 && isPageName(page, at + 1))),
      ),
  )
}

/** The names that stand in a row with one: “Lise Ek”. */
function fullNameOf(name: Concept | undefined, page: PageWords): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = name?.at ?? 0; name && at >= 0 && at > name.at - 4 && isPageName(page, at); at--)
    names.add(bare(page.words[at]?.key ?? ''))
  return names
}

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
  const isOwnAgent = laid.some((one) => one !== null && one.concept === agent)
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
  const doer = sentences[anchor]?.concepts
    .filter((one) => one.at < deed.concept.at && !isAfterPreposition(one, page))
    .find((one) => isPerson(one, page) && !isSpeaking(page, one.at))
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

/** Words between what is done and by whom, at most. */
const besideAgent = 4
/** Concepts that name who does something, at most. */
const mostOfSubject = 2

/** Words between a name and what somebody is, at most: “Victor Hale, 41, the founder”. */
const besideTitle = 4

/** True where what the claim says of somebody stands behind another's name: “Hale, the founder, and Simms, the treasurer”. */
export function isOfAnother({ claim, laid, page, sentences, anchor }: Place): boolean {
  return claim.concepts.some(({ isName }, index) => {
    const what = laid[index + 1]
    const own = laid[index]
    if (!isName || claim.concepts[index + 1]?.isName !== false) return false
    if (!what || what.sentence !== anchor || own?.sentence !== anchor) return false
    if (claim.verbs.includes(index + 1)) return false
    const before = (sentences[anchor]?.concepts ?? [])
      .filter((one) => one.isName && one.at < what.concept.at && !isAfterPreposition(one, page))
      .at(-1)
    if (!before || claims(claim, before) || what.concept.at - before.at > besideTitle) return false
    return Math.abs(own.concept.at - what.concept.at) >= what.concept.at - before.at
  })
}

/** True where the page names whom the claim does behind what is done, and another before it: “Spain cut it, while Italy …”. */
export function isBehindAnother({ claim, laid, page, sentences, anchor }: Place): boolean {
  const verb = claim.verbs[0]
  const deed = verb === undefined ? null : laid[verb]
  if (verb === undefined || deed?.sentence !== anchor) return false
  const own = claim.concepts.flatMap(({ isName }, index) => {
    const name = laid[index]
    return isName && index < verb && name ? [name] : []
  })
  if (own.length === 0 || isPassive(page, deed.concept.at)) return false
  const isBehind = own.every(
    ({ sentence, concept: { at } }) =>
      sentence === anchor && at > deed.concept.at && !isSpeaking(page, at) && !isInquit(page, at),
  )
  return (
    isBehind &&
    (sentences[anchor]?.concepts ?? []).some(
      (one) =>
        one.isName &&
        one.at < deed.concept.at &&
        !claims(claim, one) &&
        !isAfterPreposition(one, page),
    )
  )
}

/** True for a name behind its verb: “said Lars Bekk”. */
const isInquit = ({ words }: PageWords, at: number): boolean =>
  [1, 2, 3].some((back) => ((lexicon.get(words[at - back]?.key ?? '') ?? 0) & CUE) !== 0)

/** True where another speaks on the page than the one to whom the claim gives the words: “the judges found”, “lawyers argued”. */
export function isByOtherSource({ claim, laid, page, sentences, anchor }: Place): boolean {
  const isPerson = ({ at, isName }: Concept, { words }: PageWords) =>
    !isName && PERSON_NOUNS.has((words[at]?.key ?? '').replace(/s$/, ''))
  return claim.concepts.some(
    (source, index) =>
      isPerson(source, claim.words) &&
      !isLight(source.stem, false) &&
      isSpeaking(claim.words, source.at) &&
      laid[index]?.sentence !== anchor &&
      (sentences[anchor]?.concepts ?? []).some(
        (one) =>
          (one.isName || isPerson(one, page)) &&
          isSpeaking(page, one.at) &&
          !mayMean(one.stem, source.stem),
      ),
  )
}

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
    if (!isVerb(claim.words, own)) continue
    if (isPassive(claim.words, own) === isPassive(page, verb)) return true
  }
  return false
}
