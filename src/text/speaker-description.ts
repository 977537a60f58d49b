import { countryByWord } from '../rules/countries.ts'
import { letters } from '../rules/letters.ts'
import {
  FEMALE_WORDS,
  GENERIC_ROLES,
  MALE_WORDS,
  SAME_PERSON_NOUNS,
  TITLES,
} from '../rules/people.ts'
import { type Figure, fold, isPersonNoun, type Naming } from './cast.ts'
import { guarded } from './guarded-pattern.ts'
import { mayBe, prominence } from './speaker-pronoun.ts'
import {
  again,
  type Focus,
  type Found,
  figureFound,
  headNoun,
  nameAlone,
  nameFound,
  type SpeakerState,
} from './speaker-state.ts'
import type { Span } from './types.ts'

const DESCRIPTION_REACH = 30

/** "the director", "a source in the display industry", "police". */
export function resolveDescription(mention: string, span: Span, state: SpeakerState): Found | null {
  const namesake = letters`^\p{Lu}\p{Ll}+$`.test(mention) ? bearerOf(mention, state) : null
  if (namesake) return namesake
  const head = headNoun(mention)
  const definite = /^(?:the|this|that|these|those|his|her|its|their)\b/i
    .exec(mention)?.[0]
    ?.toLowerCase()
  if (definite === 'the' || definite === 'this' || definite === 'that') {
    const media =
      /^(?:statement|letter|memo|e-?mail|message|post|tweet|filing|lawsuit|complaint|suit|document|report|note|release|bulletin|petition|text)$/
    if (media.test(head)) {
      for (let i = state.focus.length - 1; i >= 0 && i >= state.focus.length - 5; i--) {
        const focus = state.focus[i]
        if (focus?.medium?.split(' ').at(-1) === head)
          return { ...again(focus, mention, 0.9), how: 'description' }
      }
      const issuer = issuerOf(head, span, mention, state)
      if (issuer) return { ...issuer, how: 'description', confidence: 0.9 }
    }
    for (let i = state.unnamed.length - 1; i >= 0 && i >= state.unnamed.length - 12; i--) {
      const earlier = state.unnamed[i]
      if (earlier?.head !== head || span.paragraph - earlier.span.paragraph > DESCRIPTION_REACH)
        continue
      return { ...again(earlier, mention, 0.9), how: 'description' }
    }
    const kin = kinOf(head, span, state)
    if (kin) return { ...again(kin, mention, 0.85), how: 'description' }
    const figure = figureCalled(head, span, state)
    if (figure) return figureFound(figure, mention, 'description', 0.9)
    const known =
      knownBody(head, span, state) ??
      knownGroup(head, span, state) ??
      loneFirm(head, mention, span, state)
    if (known) return { ...again(known, mention, 0.8), how: 'description' }
    const other = calledOtherwise(head, span, state)
    if (other) return { ...again(other, mention, 0.86), how: 'description' }
    const lead = ofTheLead(head, mention, span, state)
    if (lead) return lead
    // "the actress", of whom no such noun was learned: the one who spoke last, if it may be.
    const last = state.focus.at(-1)
    // "the singer", "the Harbor Lights star"
    const short = mention.split(' ').length <= 5
    if (
      last &&
      short &&
      !OFFICES.has(head) &&
      (GENERIC_ROLES.has(head) || /^(?:\d+-)?year-old$/.test(head) || isDemonym(mention)) &&
      span.paragraph - last.span.paragraph <= 2 &&
      last.figure &&
      last.figure.kind !== 'organisation'
    ) {
      const gender = MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null
      // “Ruiz seems calm. On Sunday, the actor joked”: named since, in this paragraph.
      const here = last.span.paragraph < span.paragraph ? fittingBefore(span, gender, state, 0) : []
      const since = areOne(here) ? here[0] : soleSubject(here, state)
      if (since) return { ...nameFound(since, mention), how: 'description', confidence: 0.7 }
      if (!gender || mayBe(last.figure, gender, ''))
        return { ...again(last, mention, 0.7), how: 'description' }
    }
  }
  if (/^(?:one|another|an? (?:second|third|different|further|separate|other)) /i.test(mention)) {
    const kin = kinOf(head, span, state)
    if (kin?.span.paragraph === span.paragraph)
      return {
        ...again(kin, mention, 0.85),
        speaker: { name: mention, mention },
        how: 'description',
      }
  }
  // “Acme told the Bee it was sorry. “…,” a spokesperson said.”
  if (/^a (?:company |firm )?(?:spokes|representative$)/iu.test(mention)) {
    const last = state.focus.at(-1)
    const isBody = last?.figure?.kind === 'organisation' || BODY.test(last?.head ?? '')
    // “a spokesperson” alone speaks for it in the next paragraph too.
    const reach = mention.split(' ').length === 2 ? 1 : 0
    if (last && isBody && span.paragraph - last.span.paragraph <= reach)
      return {
        ...again(last, mention, 0.86),
        speaker: { name: mention, mention },
        how: 'description',
      }
  }
  if (definite === 'the') {
    const lone = lonePerson(head, mention, span, state)
    if (lone) return lone
  }
  const name = mention.replace(/^(?:and|but|as|while|when|that|\d+[.:]\d+) /, '')
  const found: Found = {
    speaker: { name, mention },
    key: `unnamed ${fold(name).replace(/^(?:an?|the|one|another) /, '')}`,
    how: 'unnamed',
    confidence: 0.9,
    figure: null,
    head,
  }
  state.unnamed.push({ ...found, span, medium: null })
  return found
}

/** Nouns by which one unnamed speaker may be called in turn: "a source … the insider". */
const KIN: readonly ReadonlySet<string>[] = [
  'source insider informant tipster mole friend pal confidant',
  'official aide adviser advisor staffer diplomat source',
  'spokesperson spokesman spokeswoman representative rep publicist',
  'witness eyewitness bystander onlooker passer-by resident neighbor neighbour local',
  'executive manager employee worker staffer source',
].map((line) => new Set(line.split(' ')))

/** "the Austrian": somebody of that country, who is known from before. */
export function isDemonym(mention: string): boolean {
  const people = /^the ([A-Z][a-z]+(?:an|ese|ish|i|er|ch|ss|sh))$/.exec(
    mention.replace(/^The/, 'the'),
  )?.[1]
  return people !== undefined && countryByWord.has(people.toLowerCase())
}

/** Whom "the Austrian" goes back to: the one person named in full before it in its paragraph, or who spoke last. */
export function personOf(span: Span, mention: string, state: SpeakerState): Found | null {
  const text = state.paragraphs[span.paragraph] ?? ''
  let only: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = state.cast.namings[i]
    if (!naming || naming.paragraph !== span.paragraph) break
    if (naming.start >= span.start || state.quoted.has(naming)) continue
    if (naming.figure.kind !== 'person' || !naming.isFull || prominence(text, naming) < 0) continue
    if (only && only.figure !== naming.figure) return null
    only = naming
  }
  if (only) return { ...nameFound(only, mention), how: 'description', confidence: 0.9 }
  const last = state.focus.at(-1)
  return last?.figure?.kind === 'person' && span.paragraph - last.span.paragraph <= 1
    ? { ...again(last, mention, 0.86), how: 'description' }
    : null
}

/** Offices: who has one is introduced with it, so that "the mayor" of whom no such noun was learned is somebody else. */
const OFFICES: ReadonlySet<string> = new Set(
  'mayor governor minister premier president senator congressman congresswoman pontiff monarch official spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
)

/** How far back the speaker without a name may stand who is called by another noun now, in paragraphs. */
const KIN_REACH = 2

/** "the insider" after "a source close to the couple": the last speaker without a name, if the nouns go together. */
function kinOf(head: string, span: Span, state: SpeakerState): Focus | null {
  const last = state.focus.at(-1)
  if (!last || last.figure || !/^(?:unnamed|description)$/.test(last.how)) return null
  const before = last.head.replace(/s$/, '')
  if (span.paragraph - last.span.paragraph > KIN_REACH) return null
  return KIN.some((nouns) => nouns.has(head) && nouns.has(before)) ? last : null
}

const ISSUER = letters`^\s*(?:The )?(\p{Lu}[\p{L}\d&.’-]*(?: \p{Lu}[\p{L}\d&.’-]*){0,3}) (?:has |have |also |later |then )?(?:issued|released|published|sent|put out|posted|shared|wrote|gave|provided|filed|made|responded|replied)\b`

const BODY =
  /^(?:agency|organi[sz]ation|group|body|company|firm|administration|department|office|board|regulator|ministry|union|charity|nonprofit|institution|corporation|retailer|carmaker|automaker|giant|startup|maker)$/

const FIRM =
  /^(?:company|firm|retailer|carmaker|automaker|giant|startup|start-up|maker|corporation|chain|airline|developer|business)$/

/** "the agency", "the company": the body that spoke last, though no such noun was learned of it. */
function knownBody(head: string, span: Span, state: SpeakerState): Focus | null {
  if (!BODY.test(head)) return null
  const isFirm = FIRM.test(head)
  for (let i = state.focus.length - 1; i >= 0 && i >= state.focus.length - 3; i--) {
    const focus = state.focus[i]
    if (!focus || span.paragraph - focus.span.paragraph > 2) break
    if (isFirm && focus.figure && PUBLIC_BODY.test(focus.figure.name)) continue
    if (focus.figure?.kind === 'organisation') return focus
    // “Boeing”, “Hamas”, “a spokesperson for Boeing”: a name that is in no cast as it only opens a sentence.
    if (!focus.figure && (isBareName(focus) || SPEAKS_FOR.test(focus.speaker.name))) return focus
    if (isFirm && focus.figure?.kind === 'unknown' && focus.figure.gender === null) return focus
  }
  return null
}

const SPEAKS_FOR = guarded`^(?:[Aa]n? )?(?:\p{Lu}[\p{L}&.’'-]* ){1,4}(?:spokes\p{Ll}+|representative)$|^(?:[Aa] )?(?:spokes\p{Ll}+|representative) for \p{Lu}`

function isBareName({ speaker, head }: Focus): boolean {
  return letters`^(?:The )?\p{Lu}[\p{L}\d&.-]+$`.test(speaker.name) && !isPersonNoun(head)
}

/** “the attorney” after “Ann Ode, a lawyer for Acme, said”: who spoke last, if called by a noun for the same. */
function calledOtherwise(head: string, span: Span, { focus }: SpeakerState): Focus | null {
  const last = focus.at(-1)
  if (!last?.figure || span.paragraph - last.span.paragraph > 2) return null
  const { nouns } = last.figure
  const isSame = SAME_PERSON_NOUNS.some(
    (set) => set.has(head) && [...set].some((noun) => nouns.has(noun)),
  )
  return isSame ? last : null
}

/** “the Ohio Republican”: a politician by state and party, who spoke last. */
export function partisan(mention: string, span: Span, { focus }: SpeakerState): Found | null {
  const last = focus.at(-1)
  if (!last || last.figure?.kind === 'organisation' || !PARTISAN.test(mention)) return null
  return span.paragraph - last.span.paragraph <= 2
    ? { ...again(last, mention, 0.86), how: 'description' }
    : null
}

const PARTISAN = guarded`^(?:[Tt]he )?(?:\p{Lu}[\p{L}.’-]+ ){1,2}(?:Republican|Democrat|independent)$`

/** Words in the names of bodies that are no firms. */
const PUBLIC_BODY =
  /\b(?:department|ministry|agency|bureau|commission|committee|council|court|congress|senate|house|parliament|government|police|force|forces|army|navy|university|college|school|hospital|church|union|federation|association|party|league|club|county|city|state|states|nations|embassy|kremlin|pentagon|treasury|district)\b/iu

/** "the company said" of the one firm that was named around, though it has not spoken yet; null where there are two. */
function loneFirm(head: string, mention: string, span: Span, state: SpeakerState): Found | null {
  if (!FIRM.test(head) || mention.split(' ').length > 3) return null
  let only: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = state.cast.namings[i]
    if (!naming || span.paragraph - naming.paragraph > 2) break
    const { figure } = naming
    if (state.quoted.has(naming) || figure.kind !== 'organisation') continue
    if (PUBLIC_BODY.test(figure.name)) continue
    if (only && only.figure !== figure) return null
    only = naming
  }
  return only && nameFound(only, mention)
}

/** "the men", "the pair": those who spoke last, if they were several. */
function knownGroup(head: string, span: Span, state: SpeakerState): Focus | null {
  if (
    !/^(?:men|women|two|three|pair|couple|duo|trio|group|people|officials|brothers|sisters)$/.test(
      head,
    )
  )
    return null
  const last = state.focus.at(-1)
  if (!last || last.figure || span.paragraph - last.span.paragraph > 2) return null
  const isSeveral =
    last.head === 'group' || (/s$/.test(last.head) && isPersonNoun(last.head.replace(/s$/, '')))
  return isSeveral ? last : null
}

/** "the actress told the magazine" where just one person who may be meant was named around: nobody has spoken yet. */
function lonePerson(head: string, mention: string, span: Span, state: SpeakerState): Found | null {
  if (mention.split(' ').length > 3) return null
  if (OFFICES.has(head)) return null
  if (!GENERIC_ROLES.has(head) && !/^(?:\d+-)?year-old$/.test(head) && !isDemonym(mention))
    return null
  const gender = MALE_WORDS.has(head) ? 'male' : FEMALE_WORDS.has(head) ? 'female' : null
  const fitting = fittingBefore(span, gender, state, 2)
  // “She wore a dress by Emilia Ode. “…,” the designer said”: who may be a person stands nearer.
  const isRivalled = state.cast.namings
    .slice(Math.max(0, state.next - 6), state.next)
    .some(
      (naming) =>
        naming.paragraph === span.paragraph &&
        naming.isFull &&
        naming.figure.kind === 'unknown' &&
        !state.quoted.has(naming),
    )
  if (isRivalled && fitting[0]?.paragraph !== span.paragraph) return null
  // “She wore a dress by Ann Ode. “…,” the designer said”: the only one of this paragraph.
  const here = fitting.filter(({ paragraph }) => paragraph === span.paragraph)
  const only = areOne(fitting)
    ? fitting.at(-1)
    : areOne(here) && here.length > 0
      ? here[0]
      : soleSubject(fitting, state)
  return only ? { ...nameFound(only, mention), how: 'description', confidence: 0.7 } : null
}

/** People named up to `reach` paragraphs back whom "he" or "she" may mean, the nearest first. */
function fittingBefore(
  span: Span,
  gender: 'male' | 'female' | null,
  state: SpeakerState,
  reach: number,
): readonly Naming[] {
  const fitting: Naming[] = []
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = state.cast.namings[i]
    if (!naming || span.paragraph - naming.paragraph > reach) break
    const { figure } = naming
    if (state.quoted.has(naming) || figure.kind !== 'person') continue
    if (gender && !mayBe(figure, gender, '')) continue
    fitting.push(naming)
  }
  return fitting
}

/** In paragraphs from the top. */
const LEAD = 2

/**
 * “Ann Ruiz has left the circuit. | The former world No 4, who …, told the Bee”: the one person whom an article is about, as long as its
 * first paragraphs have no other subject.
 */
function ofTheLead(head: string, mention: string, span: Span, state: SpeakerState): Found | null {
  const { paragraphs, cast } = state
  if (span.paragraph === 0 || span.paragraph > LEAD) return null
  if ((paragraphs[span.paragraph] ?? '').slice(0, span.start).trim() !== '') return null
  const isRanked = /\bNo\.? ?\d+$/i.test(mention)
  if (!isRanked && (!isPersonNoun(head) || mention.split(' ').length < 3)) return null
  let sole: Naming | null = null
  for (let i = state.next - 1; i >= 0; i--) {
    const naming = cast.namings[i]
    if (!naming || naming.figure.kind === 'organisation' || state.quoted.has(naming)) continue
    if (prominence(paragraphs[naming.paragraph] ?? '', naming) < 1.2) continue
    if (sole && sole.figure !== naming.figure) return null
    sole = naming
  }
  const hasElseSpoken = state.focus.some(({ figure }) => figure !== sole?.figure)
  return sole?.figure.name.includes(' ') && !hasElseSpoken
    ? { ...nameFound(sole, mention), how: 'description', confidence: 0.86 }
    : null
}

function areOne(namings: readonly Naming[]): boolean {
  return namings.every(({ figure }) => figure === namings[0]?.figure)
}

/** “Ruiz, 46, opened up about Tom Dale. “…,” the actor said”: the one of several who does something where they stand last. */
function soleSubject(fitting: readonly Naming[], { paragraphs }: SpeakerState): Naming | null {
  let sole: Naming | null = null
  for (const naming of fitting) {
    if (naming.paragraph !== fitting[0]?.paragraph) break
    if (prominence(paragraphs[naming.paragraph] ?? '', naming) <= 0) continue
    if (sole && sole.figure !== naming.figure) return null
    sole = naming
  }
  return sole
}

/** How far back "the statement" may have been put out, in paragraphs. */
const DOCUMENT_REACH = 3

/**
 * Who put out "the statement": "Acme issued a statement on Friday. “…,” the statement said." The body or person that its sentence
 * begins with, or that it is from; null where the document was not mentioned, or its sentence names nobody so.
 */
function issuerOf(head: string, span: Span, mention: string, state: SpeakerState): Found | null {
  const { namings } = state.cast
  const least = Math.max(0, span.paragraph - DOCUMENT_REACH)
  for (let paragraph = span.paragraph; paragraph >= least; paragraph--) {
    const text = state.paragraphs[paragraph] ?? ''
    const until = paragraph === span.paragraph ? span.start : text.length
    const at = text.slice(0, until).lastIndexOf(` ${head}`)
    if (at < 0) continue
    const start = Math.max(0, text.slice(0, at).search(/(?:[.!?][”"]? )(?!.*[.!?][”"]? )/u) + 1)
    const stop = text.slice(at).search(/[.!?](?:[”"]? |$)/u)
    const end = stop < 0 ? text.length : at + stop
    let opener: Naming | null = null
    for (let i = state.next - 1; i >= 0; i--) {
      const naming = namings[i]
      if (!naming || naming.paragraph < paragraph) break
      if (naming.paragraph > paragraph || naming.start < start || naming.end > end) continue
      if (/ (?:from|by|of) (?:the )?$/u.test(text.slice(at, naming.start)))
        return nameFound(naming, mention)
      if (naming.end <= at && prominence(text, naming) >= 1.2) opener = naming
    }
    if (opener) return nameFound(opener, mention)
    // A name of one word at the head of a sentence is in no cast.
    const name = ISSUER.exec(text.slice(start, at))?.[1]
    return name ? nameAlone(name, mention) : null
  }
  return null
}

/** "May" or "Baker" after Theresa May: a surname that is a common word, so that alone it was taken for none. */
function bearerOf(mention: string, state: SpeakerState): Found | null {
  const bearers = state.cast.figures.filter(
    ({ name, kind }) =>
      kind === 'person' && fold(name.split(' ').at(-1) ?? '') === fold(mention) && name !== mention,
  )
  const figure = bearers.length === 1 ? bearers[0] : undefined
  return figure ? figureFound(figure, mention, 'short-name', 0.9) : null
}

/** The one figure named before that the article calls by this noun; the nearest of several if it is clearly nearer. */
function figureCalled(noun: string, span: Span, state: SpeakerState): Figure | null {
  let nearest: Naming | null = null
  for (let i = state.next - 1; i >= 0 && i >= state.next - 60; i--) {
    const naming = state.cast.namings[i]
    if (!naming || span.paragraph - naming.paragraph > DESCRIPTION_REACH) break
    if (!naming.figure.nouns.has(noun)) continue
    if (TITLES.has(noun) && naming.figure.kind === 'organisation') continue
    if (!nearest) nearest = naming
    else if (nearest.figure !== naming.figure && nearest.paragraph === naming.paragraph) return null
  }
  return nearest?.figure ?? null
}
