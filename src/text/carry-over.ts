import { lettersAnyCase } from '../rules/letters.ts'
import type { ResolvedSpeaker } from './coreference.ts'
import type { Relation } from './types.ts'
import type { RelayLink, Voice } from './voice.ts'

/** Outlets that stand between the page and a voice, by its own sentence or carried over from words before. */
export type Route = {
  readonly links: readonly RelayLink[]
  readonly relation: Relation | null
  /** True where not the voice's own sentence but one before or after it says so. */
  readonly isCarried: boolean
  /** 0 to 1. */
  readonly confidence: number
}

/** A person whom the text announces as speaking to or on an outlet, in a sentence that quotes nothing. */
export type Announcement = {
  /** The speaker's key. */
  readonly key: string
  /** Null where the occasion is one that no outlet is known of: it ends what was before. */
  readonly link: RelayLink | null
  readonly paragraph: number
  readonly start: number
  /** True where the person gave an interview, rather than just being named beside one. */
  readonly isInterview: boolean
}

/** A key that stands for the speaker who spoke last. */
export const WHOEVER = 'whoever'

export const FIRSTHAND: Route = { links: [], relation: null, isCarried: false, confidence: 1 }

const PRONOUN = lettersAnyCase`^(?:he|she|they|one|him|her|the (?:spokes[a-z]+|rep|representative|publicist|source|insider|official|couple|pair|studio|company|family))$`

/** How many paragraphs without a further quotation by the same speaker an interview reaches. */
const INTERVIEW_REACH = 4
/** The same for words that another outlet reported or printed. */
const REPORTED_REACH = 2
/** An interview announced in the first paragraphs is what the article is about, and reaches far. */
const THEME_PARAGRAPHS = 8
const THEME_REACH = 30
/** An attribution that is itself a guess carries nothing over. */
const UNSURE = /^(?:quotation-in-clause|goes-on-inside)$/
const GOING_ON = /^(?:went|goes|going|carried) on\b|^(?:continu|conclud|add)/u
/** The last word of a cue in the present: “says”, “also adds”. */
const PRESENT = /[a-z]s$/
const BEFORE = /\b(?:previously|earlier|once|first)\b/u
/** How many other speakers may come between. */
const SPEAKERS_BETWEEN = 3
/** How far before its announcement a quotation may stand, in paragraphs. */
const BEFORE_ANNOUNCEMENT = 2

/** What is known of a speaker at this place of the article: through whom the words came so far. */
type Floor = {
  readonly links: readonly RelayLink[]
  readonly relation: Relation
  readonly paragraph: number
  /** Of the voice that spoke last. */
  readonly index: number
  readonly isTheme: boolean
  /** True for a talk that was announced, as long as nothing was said in it. */
  readonly isUnused: boolean
  /** True where they were told “previously”: a year that follows is that talk's. */
  readonly wasBefore: boolean
  /** True where they were told in the past tense. */
  readonly isPast: boolean
  /** How the words came out: what is added to a statement is still that statement. */
  readonly medium: string | null
}

/**
 * Carries outlets over: who told the Bee something and goes on speaking is still speaking to the Bee, until an outlet,
 * an occasion or a distance says otherwise.
 *
 *     “It sank,” Ruiz told the Bee. … “Nobody was hurt,” she added.      the second is told to the Bee as well
 *     “It sank,” Ruiz told the Bee. … “Nobody was hurt,” she tweeted.    it is not
 *
 * Voices are in reading order; `nesting` has, for each, the indices of the voices around it. Each voice gets the route
 * that its own sentence gives, or the one carried over.
 */
export function carryOver(
  voices: readonly Voice[],
  speakers: readonly (ResolvedSpeaker | null)[],
  nesting: readonly (readonly number[])[],
  announcements: readonly Announcement[],
): readonly Route[] {
  const floors = new Map<string, Floor>()
  /** Those who talk to the page itself as it is read: “she says”. */
  const present = new Set<string>()
  let lastKey = ''
  // A talk announced before anybody has spoken: whoever speaks next without a name had it.
  let ofNextSpeaker: Floor | null = null
  let next = 0
  const routes = voices.map((voice, index) => {
    for (; next < announcements.length; next++) {
      const said = announcements[next] as Announcement
      if (
        said.paragraph > voice.at.paragraph ||
        (said.paragraph === voice.at.paragraph && said.start > voice.at.start)
      )
        break
      const floor = floorOf(said, index)
      const key = said.key === WHOEVER ? lastKey : said.key
      if (key === '') ofNextSpeaker = floor
      else if (floor) floors.set(key, floor)
      else floors.delete(key)
    }
    const route = ownRoute(voice)
    const key = speakers[index]?.key ?? subjectKey(voice)
    if (key === undefined || voice.quotedIn) return route
    lastKey = key
    const outer = enclosingRoute(nesting[index] ?? [], voices)
    // “The Bee said that Ruiz had refused to go”: what she did, not what she said.
    const isDeed = route.links.length === 0 && voice.attribution.rule === 'verbs-of-promising'
    if (route.links.length + outer.links.length > 0 && !isDeed) {
      // What Ruiz told the Bee according to Reuters, and adds, goes through both.
      floors.set(key, {
        links: [
          ...outer.links,
          ...route.links.filter(
            (link) => !outer.links.some(({ outlet }) => outlet.name === link.outlet.name),
          ),
        ],
        relation: (route.links.length ? route : outer).relation ?? 'reported',
        paragraph: voice.at.paragraph,
        index,
        isTheme: false,
        isUnused: false,
        wasBefore: BEFORE.test(voice.cueWord),
        isPast: !PRESENT.test(voice.cueWord),
        medium: voice.medium,
      })
      return route
    }
    const isNear = ofNextSpeaker && voice.at.paragraph - ofNextSpeaker.paragraph <= 1
    const isUnnamed = PRONOUN.test(speakers[index]?.speaker.mention ?? 'she')
    const announced = isNear && isUnnamed && !voice.isOutlet ? ofNextSpeaker : null
    ofNextSpeaker = null
    const group = speakers[index]?.memberOf
    const floor =
      floors.get(key) ?? announced ?? (group === undefined ? undefined : floors.get(group))
    const isPresent = PRESENT.test(voice.cueWord)
    if (!floor && isPresent && voice.attribution.kind === 'direct') present.add(key)
    // “She told Vogue she was done. So why this one? “It's a comedy,” she says”: to us, as before.
    if (!floor || (floor.isPast && isPresent && present.has(key))) return route
    const others = othersSince(speakers, floor.index, index, key)
    const distance = voice.at.paragraph - floor.paragraph
    // “She spoke to the Bee. “It was late,” she said in 2021.”: the year of that very talk.
    const isItsYear =
      voice.isDated && ((floor.isUnused && distance === 0) || (floor.wasBefore && distance <= 1))
    const isNew =
      voice.isNewOccasion && !isItsYear && (voice.medium === null || voice.medium !== floor.medium)
    if (
      voice.isOwn ||
      isNew ||
      distance > reachOf(floor) ||
      (others > SPEAKERS_BETWEEN && !floor.isTheme)
    ) {
      floors.delete(key)
      return route
    }
    // “A spokesman told the Bee that …, adding that …”: one subject, whoever it is, and one talk.
    const isSameSubject =
      subjectKey(voice) !== undefined && subjectKey(voice) === subjectKey(voices[floor.index])
    // Reported speech without marks may be the writer's own summing up, unless it goes on right away.
    if (!isSameSubject && UNSURE.test(voice.attribution.rule) && !GOING_ON.test(voice.cueWord))
      return route
    const isIndirect = voice.attribution.kind !== 'direct'
    // "Police said" may be any police.
    if (
      isIndirect &&
      !isSameSubject &&
      key.startsWith('unnamed') &&
      speakers[index]?.how === 'unnamed'
    )
      return route
    const patience = voice.attribution.kind === 'mixed' ? 1 : 0
    if (isIndirect && (distance > 2 + patience || others > patience)) return route
    floors.set(key, { ...floor, paragraph: voice.at.paragraph, index, isUnused: false })
    return carried(floor, distance, others, isIndirect)
  })
  return backfill(voices, speakers, fillBefore(voices, speakers, routes), announcements)
}

function floorOf({ link, paragraph, isInterview }: Announcement, index: number): Floor | null {
  if (!link) return null
  return {
    links: [link],
    relation: link.relation,
    paragraph,
    index,
    isTheme: isInterview && paragraph < THEME_PARAGRAPHS,
    isUnused: true,
    wasBefore: false,
    isPast: false,
    medium: null,
  }
}

function ownRoute({ relays }: Voice): Route {
  const confidence = relays.reduce((least, link) => Math.min(least, link.confidence), 1)
  return { links: relays, relation: relays[0]?.relation ?? null, isCarried: false, confidence }
}

/** “She told the Bee that …, adding that …”: whoever she is, both verbs have the one subject. */
function subjectKey(voice: Voice | undefined): string | undefined {
  const [subject] = !voice || voice.isOutlet ? [] : voice.attribution.source
  return subject && `subject ${subject.paragraph}:${subject.start}`
}

/** The route of the nearest outlet around. What friends tell of her (“they told the Bee that she thought …”) she told nobody. */
function enclosingRoute(outer: readonly number[], voices: readonly Voice[]): Route {
  for (const index of outer) {
    const voice = voices[index]
    if (voice?.isOutlet && voice.relays.length) return ownRoute(voice)
  }
  return FIRSTHAND
}

function reachOf({ relation, isTheme }: Floor): number {
  if (isTheme) return THEME_REACH
  return relation === 'interview' || relation === 'broadcast' ? INTERVIEW_REACH : REPORTED_REACH
}

function carried(
  { links, relation, isTheme }: Floor,
  distance: number,
  others: number,
  isIndirect: boolean,
): Route {
  // By `npm run measure:confidence`: words carried over right away are right as often as those told in so many words.
  const sure = relation === 'interview' || relation === 'broadcast' ? 0.96 : 0.92
  const trust =
    sure - 0.02 * Math.min(distance, 3) - (isTheme ? 0.02 : 0.05) * others - (isIndirect ? 0.08 : 0)
  const least = links.reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1)
  return { links, relation, isCarried: true, confidence: Math.max(0.3, least * trust) }
}

/** How many other speakers were heard between two voices; only the last forty are looked at. */
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

/**
 * Ruiz said she was afraid. “…,” she told the Bee.     the first is told to the Bee as well
 *
 * Gives what somebody says right before being heard by an outlet, in the same paragraph, that outlet's route.
 */
function fillBefore(
  voices: readonly Voice[],
  speakers: readonly (ResolvedSpeaker | null)[],
  routes: readonly Route[],
): readonly Route[] {
  const filled = [...routes]
  let behind = -1
  for (let index = voices.length - 1; index >= 0; index--) {
    const voice = voices[index] as Voice
    // What somebody in a quotation says is no voice of the page's telling.
    if (voice.quotedIn) continue
    const next = voices[behind]
    const route = filled[behind]
    const key = speakers[index]?.key
    const keyBehind = speakers[behind]?.key
    behind = index
    if (!next) continue
    if (!route?.links.length || filled[index]?.links.length || key === undefined) continue
    if (voice.at.paragraph !== next.at.paragraph || keyBehind !== key) continue
    // “She confirmed it to the Bee, saying …”: one sentence has said what it has to say.
    if (voice.sentence.start === next.sentence.start) continue
    if (voice.isOutlet || voice.isOwn || voice.isNewOccasion) continue
    if (route.isCarried || !HEARD.has(route.links[0]?.role ?? '')) continue
    if (UNSURE.test(voice.attribution.rule) || next.isOutlet) continue
    // “Ruiz has hinted that …”: wherever that was.
    if (/^(?:has|have) /.test(voice.cueWord)) continue
    // What stands in marks with an inquit of its own (“…,” she said) may have been said to anybody.
    if (voice.attribution.kind === 'direct') continue
    filled[index] = { ...route, isCarried: true, confidence: 0.8 }
  }
  return filled
}

const HEARD: ReadonlySet<string> = new Set(['hearer', 'venue'])

/**
 * “I was afraid,” Ruiz says. Ruiz spoke in an interview with the Bee on Sunday.
 *
 * Gives quotations right before an interview is announced the interview's route.
 */
function backfill(
  voices: readonly Voice[],
  speakers: readonly (ResolvedSpeaker | null)[],
  routes: readonly Route[],
  announcements: readonly Announcement[],
): readonly Route[] {
  if (!announcements.some(({ isInterview }) => isInterview)) return routes
  const filled = [...routes]
  let first = 0
  for (const said of announcements) {
    while (
      first < voices.length &&
      (voices[first]?.at.paragraph ?? 0) < said.paragraph - BEFORE_ANNOUNCEMENT
    )
      first++
    const { link } = said
    if (!said.isInterview || !link) continue
    for (let index = first; index < voices.length; index++) {
      const voice = voices[index] as Voice
      if (
        voice.at.paragraph > said.paragraph ||
        (voice.at.paragraph === said.paragraph && voice.at.start > said.start)
      )
        break
      const isFree =
        !filled[index]?.links.length && !voice.isOwn && !voice.isNewOccasion && !voice.quotedIn
      if (!isFree || voice.attribution.kind === 'indirect' || speakers[index]?.key !== said.key)
        continue
      filled[index] = {
        links: [link],
        relation: link.relation,
        isCarried: true,
        confidence: 0.86,
      }
    }
  }
  return filled
}
