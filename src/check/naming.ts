import { lexicon, PREPOSITION } from '../rules/lexicon.ts'
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../rules/people.ts'
import { type Claim, hasAny } from './claim.ts'
import type { Concept } from './concepts.ts'
import type { Place } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { bare, isPageName, isSameCountry } from './names.ts'
import type { PageWords } from './page-words.ts'
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
  if (others.some((name) => isBeside(name) && !(isSubject && isAfterPreposition(name, page))))
    return 'another'
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
  // “The company, Corwell, argued that he had ignored it”: he is the one.
  let pronoun = -1
  for (let at = sentence.from; deed && at < deed.at; at++)
    if (persons.has(page.words[at]?.key ?? '')) pronoun = at
  const isDoer = (name: Concept) =>
    name.at > pronoun &&
    name.at < (deed?.at ?? Number.POSITIVE_INFINITY) &&
    !name.key.endsWith("'s") &&
    !isAfterPreposition(name, page)
  if (others.some(isDoer)) return 'another'
  // “He” is whoever was named last.
  const before = namesIn(anchor - named, anchor)
  if (hasAny(page, sentence.from, sentence.to, pronouns)) {
    const last = before.filter((name) => !isAfterPreposition(name, page)).at(-1)
    if (last && isOwn(last)) return 'named'
    // “They” are all of whom it spoke last.
    const isMany = hasAny(page, sentence.from, sentence.to, many)
    if (isMany && namesIn(anchor - 1, anchor).some(isOwn)) return 'named'
    const subject = namesIn(anchor - 1, anchor).at(0)
    if (subject && isOwn(subject)) return 'named'
    // “She said that he”.
    const isOfTwo =
      hasAny(page, sentence.from, sentence.to, he) && hasAny(page, sentence.from, sentence.to, she)
    if (isOfTwo && before.some(isOwn)) return 'named'
    return last ? 'another' : 'nobody'
  }
  // “The company”; whom the first sentence speaks of is named in the next.
  const isRole = (one: Concept) =>
    (isLight(one.stem, false) || ORGANISATION_NOUNS.has(one.key) || PERSON_NOUNS.has(one.key)) &&
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

export function isAfterPreposition({ at }: Concept, page: PageWords): boolean {
  let before = at - 1
  while (
    isPageName(page, before) ||
    /^(?:the|an?|its|his|her|their)$/.test(page.words[before]?.key ?? '')
  )
    before--
  return ((lexicon.get(page.words[before]?.key ?? '') ?? 0) & PREPOSITION) !== 0
}

const he = new Set('he his him'.split(' '))
const she = new Set('she her'.split(' '))
const persons = new Set('he she they'.split(' '))
const many = new Set('they their we our'.split(' '))

const pronouns = new Set('i we he she they my our his her their'.split(' '))

export const claims = ({ concepts }: Claim, name: Concept) =>
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
export function fullNameOf(name: Concept | undefined, page: PageWords): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = name?.at ?? 0; name && at >= 0 && at > name.at - 4 && isPageName(page, at); at--)
    names.add(bare(page.words[at]?.key ?? ''))
  return names
}
