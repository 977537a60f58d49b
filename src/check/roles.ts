import { type Claim, hasAny } from './claim.ts'
import type { Concept } from './concepts.ts'
import { isPassive, isVerb } from './grammar.ts'
import { bare, isPageName } from './names.ts'
import type { PageWords } from './page-words.ts'
import type { Sentence } from './sentences.ts'

/** Sentences before a passage in which the one who speaks may be named. */
const named = 3
/** Words between a name and what is said of it, at most. */
const besideName = 2

/** Whether a name of the claim that a passage does not have is whom it speaks of all the same, somebody else is, or one cannot tell. */
export function namedBefore(
  { stem }: Concept,
  index: number,
  isSubject: boolean,
  found: readonly (readonly Concept[])[],
  page: PageWords,
  sentences: readonly Sentence[],
  first: number,
  last: number,
): 'named' | 'another' | 'nobody' {
  const namesIn = (from: number, to: number) =>
    sentences
      .slice(Math.max(from, 0), to)
      .flatMap(({ concepts }) => concepts.filter(({ isName }) => isName))
  const isOwn = (name: Concept) => bare(name.stem) === bare(stem)
  const isThere = page.words.some(({ key }) => bare(key) === bare(stem))
  const others = namesIn(first, last + 1)
  const beside = [...(found[index - 1] ?? []), ...(found[index + 1] ?? [])]
  if (
    others.some((name) =>
      beside.some(({ at, isName }) => !isName && Math.abs(at - name.at) <= besideName),
    )
  )
    return 'another'
  const from = sentences[first]?.from ?? 0
  const to = sentences[last]?.to ?? 0
  // Whoever something is done to may go by many names.
  if (!isSubject || !hasAny(page, from, to, pronouns)) return isThere ? 'named' : 'nobody'
  // “He” is whoever was named last, “I” who is named next.
  const before = namesIn(first - named, first).at(-1)
  const within = others
  const behind = namesIn(last + 1, last + 2).at(0)
  const candidates = [
    ...within,
    ...(within.length === 0 && before ? [before] : []),
    ...(behind ? [behind] : []),
  ]
  if (candidates.some(isOwn) || fullNameOf(before, page).has(bare(stem))) return 'named'
  return within.length > 0 || before ? 'another' : isThere ? 'named' : 'nobody'
}

const pronouns = new Set('i we he she they my our his her their'.split(' '))

/** The names that stand in a row with one: “Lise Ek”. */
function fullNameOf(name: Concept | undefined, page: PageWords): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = name?.at ?? 0; name && at >= 0 && at > name.at - 4 && isPageName(page, at); at--)
    names.add(bare(page.words[at]?.key ?? ''))
  return names
}

/**
 * True where somebody does in the claim what is done to them on the page: three concepts in a row that stand there in the
 * opposite order, without one of both being passive.
 */
export function areRolesSwapped(
  claim: Claim,
  found: readonly (readonly Concept[])[],
  page: PageWords,
): boolean {
  for (let index = 0; index + 2 < claim.concepts.length; index++) {
    const [x, y, z] = [found[index], found[index + 1], found[index + 2]]
    if (x?.length !== 1 || y?.length !== 1 || z?.length !== 1) continue
    const verb = y[0]?.at ?? 0
    const isReversed = (z[0]?.at ?? 0) < verb && verb < (x[0]?.at ?? 0)
    // “Birds died in the storm” is “the storm killed birds”: another verb may turn things round.
    if (!isReversed || y[0]?.stem !== claim.concepts[index + 1]?.stem) continue
    const own = claim.concepts[index + 1]?.at ?? 0
    if (!isVerb(claim.words, own)) continue
    if (isPassive(claim.words, own) === isPassive(page, verb)) return true
  }
  return false
}
