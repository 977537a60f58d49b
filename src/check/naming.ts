import { lexicon, PREPOSITION } from '../rules/lexicon.ts'
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../rules/people.ts'
import { type Claim, hasAny } from './claim.ts'
import type { Concept } from './concepts.ts'
import { isSpeaking } from './grammar.ts'
import type { Place } from './laid-concepts.ts'
import { isLight } from './light-words.ts'
import { bare, isPageName, isSameCountry } from './names.ts'
import type { PageWords } from './page-words.ts'
import type { Sentence } from './sentences.ts'

/** Sentences before a passage in which the one who speaks may be named. */
const named = 3

/** Words between a name and what is said of it, at most. */
const besideName = 2

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
  const sentence = sentences[anchor]
  if (!sentence) return 'nobody'
  const isOwn = (name: Concept) => bare(name.stem) === own || fullNameOf(name, page).has(own)
  const within = sentence.concepts.filter(({ isName }) => isName)
  if (within.some(isOwn)) return 'named'
  const others = within.filter((name) => !claims(claim, name))
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
    (name.at > pronoun || (fullNameOf(name, page).size > 1 && isSpeaking(page, name.at))) &&
    name.at < (deed?.at ?? Number.POSITIVE_INFINITY) &&
    !name.key.endsWith("'s") &&
    !isAfterPreposition(name, page)
  if (others.some(isDoer)) return 'another'
  // “He” is whoever was named last.
  const before = namesIn(anchor - named, anchor)
  if (hasAny(page, sentence.from, sentence.to, pronouns)) {
    const last = before.filter((name) => !isAfterPreposition(name, page)).at(-1)
    if (last && isOwn(last)) return 'named'
    const subject = namesIn(anchor - 1, anchor).at(0)
    if (subject && isOwn(subject)) return 'named'
    return last ? 'another' : 'nobody'
  }
  // “The company.”
  const isRole = (one: Concept) =>
    (isLight(one.stem, false) || ORGANISATION_NOUNS.has(one.key) || PERSON_NOUNS.has(one.key)) &&
    one.at <= (deed?.at ?? Number.POSITIVE_INFINITY) &&
    page.words[one.at - 1]?.key === 'the'
  if (!sentence.concepts.some(isRole)) return 'nobody'
  return namesIn(anchor - named, anchor + named).some(isOwn) ? 'named' : 'nobody'
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

const persons = new Set('he she they'.split(' '))

const pronouns = new Set('i we he she they my our his her their'.split(' '))

export const claims = ({ concepts }: Claim, name: Concept) =>
  concepts.some(
    ({ isName, stem }) =>
      isName && (bare(stem) === bare(name.stem) || isSameCountry(stem, name.stem)),
  )

/** The names that stand in a row with one: “Lise Ek”. */
export function fullNameOf(name: Concept | undefined, page: PageWords): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = name?.at ?? 0; name && at >= 0 && at > name.at - 4 && isPageName(page, at); at--)
    names.add(bare(page.words[at]?.key ?? ''))
  return names
}
