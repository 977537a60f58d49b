import type { ResolvedSpeaker } from './coreference.ts'
import type { Relation } from './types.ts'
import type { RelayLink, Voice } from './voice.ts'

/** Outlets that stand between the page and a voice, by its own sentence, by nesting or carried over from words before. */
export type Route = {
  readonly links: readonly RelayLink[]
  readonly relation: Relation | null
  /** Null where the voice's own sentence says it. */
  readonly carriedFrom: string | null
  /** 0 to 1. */
  readonly confidence: number
}

/** A person whom the text announces as speaking to, on or in an outlet, before or after the words themselves. */
export type Announcement = {
  readonly key: string
  readonly link: RelayLink
  readonly paragraph: number
  readonly start: number
}

export const DIRECT: Route = { links: [], relation: null, carriedFrom: null, confidence: 1 }

function ownRoute({ relays }: Voice): Route {
  const confidence = relays.reduce((least, link) => Math.min(least, link.confidence), 1)
  return { links: relays, relation: relays[0]?.relation ?? null, carriedFrom: null, confidence }
}

/** How many paragraphs without a further quotation by the same speaker an interview reaches. */
const INTERVIEW_REACH = 4
/** The same for words that another outlet reported, printed or aired. */
const REPORTED_REACH = 2
/** How many other speakers may come between. */
const SPEAKERS_BETWEEN = 3

type Floor = {
  links: readonly RelayLink[]
  relation: Relation
  paragraph: number
  index: number
  announced: boolean
}

/**
 * Carries outlets over: who told the Bee something and goes on speaking is still speaking to the Bee, until an outlet,
 * an occasion or a distance says otherwise.
 *
 *     “It sank,” Ruiz told the Bee. … “Nobody was hurt,” she added.      the second is told to the Bee as well
 *     “It sank,” Ruiz told the Bee. … “Nobody was hurt,” she tweeted.    it is not
 *
 * Voices are in reading order; each gets the route that its own sentence gives, or the one carried over.
 */
export function carryOver(
  voices: readonly Voice[],
  speakers: readonly (ResolvedSpeaker | null)[],
  announcements: readonly Announcement[],
): Route[] {
  const floors = new Map<string, Floor>()
  let next = 0
  let others = 0
  return voices.map((voice, index) => {
    for (; next < announcements.length; next++) {
      const said = announcements[next]
      if (
        !said ||
        said.paragraph > voice.at.paragraph ||
        (said.paragraph === voice.at.paragraph && said.start > voice.at.start)
      )
        break
      floors.set(said.key, {
        links: [said.link],
        relation: said.link.relation,
        paragraph: said.paragraph,
        index,
        announced: true,
      })
    }
    const route = ownRoute(voice)
    const key = speakers[index]?.key ?? null
    if (key === null) return route
    if (route.links.length) {
      floors.set(key, {
        links: route.links,
        relation: route.relation ?? 'reported',
        paragraph: voice.at.paragraph,
        index,
        announced: false,
      })
      return route
    }
    const floor = floors.get(key)
    if (!floor) return route
    if (voice.isOwn || voice.isNewOccasion) {
      floors.delete(key)
      return route
    }
    const distance = voice.at.paragraph - floor.paragraph
    const isInterview = floor.relation === 'interview' || floor.relation === 'broadcast'
    const reach = isInterview ? INTERVIEW_REACH : REPORTED_REACH
    others = othersSince(speakers, floor.index, index, key)
    if (distance > reach || others > SPEAKERS_BETWEEN) {
      floors.delete(key)
      return route
    }
    const isIndirect = voice.attribution.kind === 'indirect'
    if (isIndirect && (distance > 2 || others > 0)) return route
    floors.set(key, { ...floor, paragraph: voice.at.paragraph, index })
    const own = floor.links.reduce((least, link) => Math.min(least, link.confidence), 1)
    const trust =
      (isInterview ? 0.93 : 0.85) - 0.05 * distance - 0.1 * others - (isIndirect ? 0.1 : 0)
    return {
      links: floor.links,
      relation: floor.relation,
      carriedFrom: key,
      confidence: own * trust,
    }
  })
}

/** How many other speakers were heard between two voices. */
function othersSince(
  speakers: readonly (ResolvedSpeaker | null)[],
  from: number,
  to: number,
  key: string,
): number {
  const heard = new Set<string>()
  for (let index = Math.max(from + 1, to - 40); index < to; index++) {
    const other = speakers[index]?.key
    if (other && other !== key) heard.add(other)
  }
  return heard.size
}
