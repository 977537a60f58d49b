import type { Announcement } from './carry-over.ts'
import type { Cast } from './cast.ts'
import type { Relay } from './relay.ts'
import type { Outlet, Span } from './types.ts'
import { isSame } from './voice.ts'

/** Who is announced as speaking to or on an outlet, in sentences that quote nothing: "Ruiz sat down with the Bee." */
export function findAnnouncements(
  relays: readonly Relay[],
  cast: Cast,
  sentences: readonly (readonly Span[])[],
  own: Outlet | null,
): Announcement[] {
  const found: Announcement[] = []
  let next = 0
  const { namings } = cast
  for (const relay of relays) {
    if (relay.role !== 'hearer' && relay.role !== 'venue') continue
    const { mention } = relay
    if (isSame(mention.outlet, own)) continue
    const sentence = (sentences[mention.paragraph] ?? []).find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    )
    if (!sentence) continue
    while (
      next < namings.length &&
      ((namings[next]?.paragraph ?? 0) < sentence.paragraph ||
        ((namings[next]?.paragraph ?? 0) === sentence.paragraph &&
          (namings[next]?.start ?? 0) < sentence.start))
    )
      next++
    for (let index = next; index < namings.length; index++) {
      const naming = namings[index]
      if (!naming || naming.paragraph !== sentence.paragraph || naming.start >= sentence.end) break
      if (naming.figure.kind === 'organisation') continue
      found.push({
        key: `figure ${naming.figure.id}`,
        link: {
          outlet: mention.outlet,
          role: relay.role,
          relation: relay.relation ?? 'interview',
          span: { paragraph: mention.paragraph, start: mention.start, end: mention.end },
          rule: `announced:${relay.rule}`,
          beside: false,
          confidence: 0.85,
        },
        paragraph: sentence.paragraph,
        start: sentence.start,
      })
    }
  }
  return found
}
