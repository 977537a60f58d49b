import type { Relay } from './relay.ts'
import type { Attribution, Outlet, OutletMention, Span } from './types.ts'

/** A document or recording that an outlet brought to light, for "the email" in the sentences after. */
export type Brought = {
  readonly outlet: Outlet
  /** The noun it was called by, in the singular: "email". */
  readonly noun: string
  readonly mention: OutletMention
  readonly paragraph: number
}

/** How many paragraphs on "the email" may still be that one. */
const REACH = 2
/** How far from the outlet its verb and the document may stand, in UTF-16 units. */
const NEAR = 110

const DOCUMENT =
  'e-?mails?|memos?|letters?|texts?|messages?|recordings?|videos?|clips?|footage|audio|tapes?|transcripts?|documents?|diary|diaries|notes?|files?|chats?|dossiers?|extracts?|excerpts?|filings?|affidavits?|(?:arrest|police|incident|inspection|autopsy|internal) reports?'
const DOCUMENTS = new RegExp(`\\b(?:${DOCUMENT})\\b`, 'giu')
const MEANT = new RegExp(
  `\\b(?:the|that|this|these|those|one|another|some|both) (?:of (?:the|these|those) )?(?:[a-z]+ )?(${DOCUMENT}|reports?)\\b`,
  'gu',
)
const BRINGS =
  /^[’']?s?[^.;:“”"]{0,60}?\b(?:obtained|published|posted|aired|broadcast|released|shared|unearthed|leaked|acquired|uncovered|reviewed)\b[^.;:“”"]{0,40}$/u
const BROUGHT =
  /^[^.;“”"]{0,85}?\b(?:obtained|published|posted|seen|reviewed|shared|provided|leaked|aired|released|given|sent|unearthed|viewed|heard)\b[^.;“”"]{0,30}$/u

/** What the outlets of a sentence brought to light in it: "Eater’s Ann Ode, who obtained an email", "a video published by the Bee". */
export function findBrought(text: string, sentence: Span, relays: readonly Relay[]): Brought[] {
  const found: Brought[] = []
  const words = text.slice(sentence.start, sentence.end)
  if (relays.length === 0 || words.length > 1000) return found
  for (const match of words.matchAll(DOCUMENTS)) {
    const start = sentence.start + match.index
    const end = start + match[0].length
    for (const { mention, role, rule } of relays) {
      if (role === 'none' && rule !== 'no-role') continue
      const isBehind =
        mention.end <= start &&
        start - mention.end < NEAR &&
        BRINGS.test(text.slice(mention.end, start))
      const isBefore =
        end <= mention.start &&
        mention.start - end < NEAR &&
        BROUGHT.test(text.slice(end, mention.start))
      if (!isBehind && !isBefore) continue
      found.push({
        outlet: mention.outlet,
        noun: singular(match[0]),
        mention,
        paragraph: sentence.paragraph,
      })
    }
  }
  return found
}

/** The document brought to light before that a sentence goes back to: "Renn wrote in the email", "in one of the videos, …". */
export function documentMeant(
  brought: readonly Brought[],
  text: string,
  { content }: Attribution,
  sentence: Span,
): Brought | null {
  const near = brought.filter(({ paragraph }) => sentence.paragraph - paragraph <= REACH)
  if (near.length === 0) return null
  let words = ''
  let from = sentence.start
  for (const span of content) {
    if (span.paragraph !== sentence.paragraph || span.start < from) continue
    words += `${text.slice(from, Math.min(span.start, sentence.end))} … `
    from = span.end
  }
  words += text.slice(from, Math.max(from, sentence.end))
  for (const [, noun = ''] of words.matchAll(MEANT)) {
    const meant =
      near.findLast((one) => one.noun === singular(noun)) ??
      near.findLast((one) => isOfKind(one.noun, singular(noun)))
    if (meant) return meant
  }
  return null
}

/** Nouns for one thing: a video is the clip and the footage, too. */
const FAMILIES: readonly RegExp[] = [
  /^(?:video|clip|footage|recording|tape)$/,
  /^(?:audio|recording|tape)$/,
  /^(?:extract|excerpt)$/,
  /^(?:text|message|chat)$/,
  /^(?:memo|document|file|dossier|filing|letter)$/,
]

function isOfKind(first: string, second: string): boolean {
  return first === second || FAMILIES.some((family) => family.test(first) && family.test(second))
}

function singular(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/^.* (?=reports?$)/, '')
    .replace('-', '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
}
