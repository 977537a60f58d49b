import type { Announcement } from './carry-over.ts'
import type { Cast } from './cast.ts'
import type { Relay } from './relay.ts'
import type { Outlet, Span } from './types.ts'
import { isSame } from './voice.ts'

/** Wordings that say that somebody spoke at length, so that the words around are from there. */
const INTERVIEW =
  /\b(?:interview(?:ed)?|s[ai]t down|spoke(?:n)?|speaking|opened up|talk(?:ed|s|ing)|Q&A|(?:made|makes|making) (?:the|his|her|their|these|those) (?:comments?|remarks?|claims?|statements?)|(?:comments?|remarks?) (?:came|were made)|appear(?:ed|ance|ing)|told)\b/u

/**
 * Who is announced as speaking to or on an outlet, in sentences that quote nothing: "Ruiz sat down with the Bee."
 * `relays` are those that no attribution took, in reading order.
 */
export function findAnnouncements(
  paragraphs: readonly string[],
  relays: readonly Relay[],
  cast: Cast,
  sentences: readonly (readonly Span[])[],
  own: Outlet | null,
): readonly Announcement[] {
  const found: Announcement[] = []
  const { namings } = cast
  let next = 0
  for (const { role, relation, rule, mention } of relays) {
    if ((role !== 'hearer' && role !== 'venue') || isSame(mention.outlet, own)) continue
    const { paragraph } = mention
    const sentence = (sentences[paragraph] ?? []).find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    )
    if (!sentence) continue
    while (next < namings.length && isBefore(namings[next] as Span, sentence)) next++
    const text = paragraphs[paragraph] ?? ''
    const isInterview = INTERVIEW.test(text.slice(sentence.start, sentence.end))
    for (let index = next; index < namings.length; index++) {
      const naming = namings[index]
      if (!naming || naming.paragraph !== paragraph || naming.start >= sentence.end) break
      if (naming.figure.kind === 'organisation' || !maySpeak(text, naming, sentence)) continue
      found.push({
        key: `figure ${naming.figure.id}`,
        link: {
          outlet: mention.outlet,
          role,
          relation: relation ?? 'interview',
          span: { paragraph, start: mention.start, end: mention.end },
          rule,
          beside: false,
          confidence: 0.9,
        },
        paragraph,
        start: sentence.start,
        isInterview,
      })
    }
  }
  return found
}

function isBefore(naming: Span, sentence: Span): boolean {
  return (
    naming.paragraph < sentence.paragraph ||
    (naming.paragraph === sentence.paragraph && naming.start < sentence.start)
  )
}

/** "Ruiz spoke to the Bee about Diaz’s death": Diaz is only spoken of. */
function maySpeak(text: string, naming: Span, sentence: Span): boolean {
  if (/^[’']s?\b/u.test(text.slice(naming.end, naming.end + 2))) return false
  return !/\b(?:about|of|on|over|against|like|that|than|regarding|for)(?: \p{L}+){0,2} $/u.test(
    text.slice(Math.max(sentence.start, naming.start - 40), naming.start),
  )
}
