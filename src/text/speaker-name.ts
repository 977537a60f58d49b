import { countryByWord } from '../rules/countries.ts'
import { letters } from '../rules/letters.ts'
import { ORGANISATION_NOUNS, TITLES } from '../rules/people.ts'
import { fold, isPersonNoun, type Naming } from './cast.ts'
import { guarded } from './guarded-pattern.ts'
import { OFFICE_OF } from './office.ts'
import { type Found, headNoun, nameFound, type SpeakerState } from './speaker-state.ts'
import type { Span } from './types.ts'

/** A source that holds a name: the name that heads it, or the one beside a role ("a spokesman for Acme, Ana Ruiz"). */
export function namedIn(span: Span, mention: string, state: SpeakerState): Found | null {
  const inside: Naming[] = []
  for (let i = state.next; i < state.cast.namings.length; i++) {
    const naming = state.cast.namings[i]
    if (!naming || naming.paragraph !== span.paragraph || naming.start >= span.end) break
    if (naming.end <= span.end) inside.push(naming)
  }
  if (inside.length === 0)
    return apposedBefore(span, mention, state) ?? apposedBehind(span, mention, state)
  const text = state.paragraphs[span.paragraph] ?? ''
  const headEnd = span.start + text.slice(span.start, span.end).indexOf(mention) + mention.length
  const inHead = inside.filter((naming) => naming.start < headEnd)
  const last = inHead.at(-1)
  if (last && last.end === headEnd && isTitled(text.slice(span.start, last.start), last))
    return nameFound(last, mention)
  for (const naming of inHead) {
    const before = text.slice(span.start, naming.start)
    const after = text.slice(naming.end, headEnd).replace(/^(?: \([A-Z]{2,8})?\)(?= )/, '')
    // "a spokesman for Acme", "Acme’s lawyer", "the Acme board": the name is not the head.
    if (
      /\b(?:of|for|from|at|with|in|to|by|on|near|against|inside|within|behind|under|representing|familiar) /u.test(
        before,
      )
    )
      continue
    if (letters`^[’']s? \p{L}`.test(after) && !DOCUMENT.test(after)) continue
    const follower = letters`^ (\p{Ll}[\p{L}-]*)`.exec(after)?.[1]
    if (follower === 'and' || follower === 'or' || follower === 'as')
      return groupOf(mention, naming, text, headEnd)
    // "the board’s website" and "the Police Department policy" say what these bodies say.
    if (DOCUMENT.test(after)) return nameFound(naming, mention)
    // "SPD officials" speak for the SPD; "French officials" are nobody in particular.
    if (naming.figure.kind !== 'person' && OFFICIALS.test(after)) {
      const name = text.slice(naming.start, naming.end).toLowerCase()
      if (name === 'us' || countryByWord.has(name)) continue
      return nameFound(naming, mention)
    }
    if (
      follower &&
      (isPersonNoun(follower.replace(/s$/, '')) ||
        ORGANISATION_NOUNS.has(follower) ||
        /s$/.test(follower))
    )
      continue
    if (
      follower &&
      !/^(?:of|for|from|at|with|in|on|himself|herself|itself|also|then|later)$/.test(follower) &&
      !/ly$/.test(follower)
    )
      continue
    return nameFound(naming, mention)
  }
  // The name that stands in apposition to a role: "the firm’s chief, Ana Ruiz".
  if (inHead.length < inside.length || inHead.length === 0) {
    // "her brother, Jake," is told by his first name alone.
    const apposed = inside.find(
      (naming) => naming.start >= headEnd && (naming.isFull || isBetweenCommas(text, naming)),
    )
    const between = apposed ? text.slice(headEnd, apposed.start) : ''
    const mayBeFirm =
      apposed?.figure.kind !== 'organisation' ||
      /\b(?:owner|operator|parent|maker|developer|manufacturer|publisher|retailer|company|firm|group|charity|union|agency|leaseholder|contractor|supplier|carrier|airline|lender|landlord|startup|start-up|shop|club)$/iu.test(
        mention,
      )
    if (
      apposed &&
      letters`^[,\s–—:-]+(?:\p{Lu}[\p{L}]+(?:-based)?\.? )*$`.test(between) &&
      mayBeFirm
    ) {
      return nameFound(apposed, mention)
    }
  }
  return apposedBehind(span, mention, state)
}

/** “Bank of England governor Ann Ode”, “Secretary of State Ann Ode”; not “a lawyer for former governor Ann Ode”. */
function isTitled(before: string, { figure }: Naming): boolean {
  if (figure.kind === 'organisation' || FOR_SOMEBODY.test(before)) return false
  const title = /(?:^|[ ’'])([a-z][a-z-]+) $/.exec(before)?.[1]
  if (title) return isPersonNoun(title) || TITLES.has(title)
  return OFFICE_OF.test(before)
}

/** Somebody or something in small letters, of whom or of which the name behind says more. */
const FOR_SOMEBODY = guarded`(?:^|[ ’'])\p{Ll}[\p{L}-]*,? (?:\p{Ll}+ )?(?:of|for|from|to|by|with|at|in|on|and|under|against) `

function isBetweenCommas(text: string, { start, end }: Span): boolean {
  return /, $/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:,|$)/.test(text.slice(end))
}

/** "said Ruiz’s sister, Rosa, in May": the name in apposition behind a role, where the source ends before its comma. */
function apposedBehind(span: Span, mention: string, state: SpeakerState): Found | null {
  if (!isPersonNoun(headNoun(mention))) return null
  const text = state.paragraphs[span.paragraph] ?? ''
  if (text.slice(span.end, span.end + 2) !== ', ') return null
  for (let i = state.next; i < state.cast.namings.length; i++) {
    const naming = state.cast.namings[i]
    if (!naming || naming.paragraph !== span.paragraph || naming.start > span.end + 20) break
    if (naming.start < span.end + 2) continue
    const between = text.slice(span.end + 2, naming.start)
    const isBeside = letters`^(?:\p{Lu}\p{Ll}+\.? )*$`.test(between)
    const closes = /^(?:[,.]|$| (?:in|on|at|told|said)\b)/u.test(text.slice(naming.end))
    return isBeside && closes && naming.figure.kind !== 'organisation'
      ? nameFound(naming, mention)
      : null
  }
  return null
}

/** "Ana Ruiz, a county spokeswoman said": the name that an apposition without its second comma belongs to. */
function apposedBefore(span: Span, mention: string, state: SpeakerState): Found | null {
  const before = state.cast.namings[state.next - 1]
  const text = state.paragraphs[span.paragraph] ?? ''
  if (before?.paragraph !== span.paragraph || text.slice(before.end, span.start) !== ', ')
    return null
  if (
    before.figure.kind !== 'person' ||
    !before.isFull ||
    !/^(?:an?|the|his|her|its|their) /u.test(mention)
  )
    return null
  return isPersonNoun(headNoun(mention)) ? nameFound(before, mention) : null
}

const DOCUMENT = guarded`^(?:[’']s?)?(?: (?:own|new|official|latest|annual|recent|internal|\p{Ll}+ing))? (?:policy|policies|polls?|report|reports|statement|website|web ?site|site|memo|filings?|documents?|records|data|figures|statistics|release|bulletin|survey|study|guidelines|lawsuit|complaint|letter|blog|page|account|estimates?)$`

const OFFICIALS =
  /^(?: (?:department|agency|city|county|state|government|company|campaign|school|health|police|senior|top|local))*(?: (?:officials|officers|authorities|leaders|representatives|executives|leadership))$/u

/** "Ruiz and at least two mayors": called as a whole, with the first name in full. */
function groupOf(mention: string, naming: Naming, text: string, headEnd: number): Found {
  const rest = text.slice(naming.end, headEnd)
  const name = `${naming.figure.name}${rest}`
  return {
    speaker: { name, mention },
    key: `group ${fold(name)}`,
    how: 'name',
    confidence: 0.95,
    figure: null,
    head: 'group',
  }
}
