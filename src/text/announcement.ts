import { letters } from '../rules/letters.ts'
import { type Announcement, WHOEVER } from './carry-over.ts'
import type { Cast, Naming } from './cast.ts'
import { guarded } from './guarded-pattern.ts'
import { isSame } from './outlet-same.ts'
import type { Relay } from './relay.ts'
import { prominence } from './speaker-pronoun.ts'
import type { Outlet, Span } from './types.ts'
import { linkTo } from './voice-draft.ts'

/** Wordings that say that somebody spoke at length, so that the words around are from there. */
const INTERVIEW =
  /\b(?:interview(?:ed)?|s[ai]t down|spoke(?:n)?|speaking|opened up|talk(?:ed|s|ing)|chat(?:ted|ting)?|interaction|Q&A|(?:made|makes|making) (?:the|his|her|their|these|those) (?:comments?|remarks?|claims?|statements?)|(?:comments?|remarks?) (?:came|were made)|appear(?:ed|ance|ing)|told)\b/u

const TALK_IN_PIECE =
  /\b(?:spoke|spoken|talked|opened up|discussed|reflected|addressed)\b.*\bin (?:an?|the|his|her|their|its) /u

/**
 * Who is announced as speaking to or on an outlet, in sentences that quote nothing: "Ruiz sat down with the Bee."
 * `announced` are the relays that no attribution took, `relays` all of them; both in reading order.
 */
export function findAnnouncements(
  paragraphs: readonly string[],
  announced: readonly Relay[],
  relays: readonly Relay[],
  cast: Cast,
  sentences: readonly (readonly Span[])[],
  own: Outlet | null,
): readonly Announcement[] {
  const found: Announcement[] = []
  const { namings } = cast
  let next = 0
  for (const { role, relation, rule, mention } of announced) {
    const { paragraph } = mention
    if (role === 'none') continue
    const isHeard = role === 'hearer' || role === 'venue'
    // “A spokesman confirmed the news to the Bee. “…,” the spokesman said.”
    const isConfirmed = rule === 'confirmed-thing-to-outlet' || rule === 'statement-to-outlet'
    // “She spoke about it in a Bee cover story.”
    const isPiece = rule === 'outlet-piece' || rule === 'piece-in-outlet'
    if ((!isHeard && !isPiece) || isSame(mention.outlet, own)) continue
    const sentence = (sentences[paragraph] ?? []).find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    )
    if (!sentence) continue
    while (next < namings.length && beginsBefore(namings[next] as Span, sentence)) next++
    const text = paragraphs[paragraph] ?? ''
    const told = text.slice(sentence.start, sentence.end)
    if (!isHeard && !TALK_IN_PIECE.test(told)) continue
    const isInterview = INTERVIEW.test(told) && !FURTHER.test(told)
    const span = { paragraph, start: mention.start, end: mention.end }
    const why = { role, relation: relation ?? 'interview', rule } as const
    const announce = (key: string, confidence: number, isTalk = isInterview) =>
      found.push({
        key,
        link: linkTo(mention.outlet, span, { ...why, confidence }),
        paragraph,
        start: sentence.start,
        isInterview: isTalk,
      })
    const before = found.length
    for (let index = next; index < namings.length; index++) {
      const naming = namings[index]
      if (!naming || naming.paragraph !== paragraph || naming.start >= sentence.end) break
      if (naming.figure.kind === 'organisation' || !maySpeak(text, naming, sentence)) continue
      announce(`figure ${naming.figure.id}`, 0.9)
    }
    // “Ruiz has left the band. | The 59-year-old broke the news in an interview with the Bee.”
    const subject =
      found.length === before && isHeard && isInterview && THE_ONE.test(told)
        ? subjectBefore(paragraphs, namings, next)
        : null
    if (subject) announce(`figure ${subject.figure.id}`, 0.86)
    // "In 2013 the singer spoke to the Bee": nobody named as doing so, so whoever was speaking.
    const isAnswered = DREW.test(told)
    if (found.length === before && isHeard && (isInterview || isConfirmed) && !isAnswered)
      announce(WHOEVER, 0.8, false)
  }
  return [...found, ...findOtherOccasions(paragraphs, relays, cast, sentences)].sort(
    (a, b) =>
      a.paragraph - b.paragraph ||
      a.start - b.start ||
      Number(a.link !== null) - Number(b.link !== null),
  )
}

/**
 * "The following year, Ruiz spoke at a school in a video": an occasion of which no outlet is known, which ends what was told before.
 */
function findOtherOccasions(
  paragraphs: readonly string[],
  relays: readonly Relay[],
  cast: Cast,
  sentences: readonly (readonly Span[])[],
): Announcement[] {
  const found: Announcement[] = []
  const { namings } = cast
  const withRelay = new Set(relays.map(({ mention }) => mention.paragraph))
  let next = 0
  paragraphs.forEach((text, paragraph) => {
    while (next < namings.length && (namings[next]?.paragraph ?? 0) < paragraph) next++
    const hasScene = SCENE_WORDS.test(text)
    if (!hasScene && !OTHER_OCCASION.test(text)) return
    let at = next
    for (const sentence of sentences[paragraph] ?? []) {
      while (at < namings.length && beginsBefore(namings[at] as Span, sentence)) at++
      if (
        withRelay.has(paragraph) &&
        relays.some(
          ({ mention }) =>
            mention.paragraph === paragraph &&
            mention.start >= sentence.start &&
            mention.start < sentence.end,
        )
      )
        continue
      const words = text.slice(sentence.start, sentence.end)
      const isScene = hasScene && SCENE.test(words)
      if (words.length > 600 || (!isScene && !OTHER_OCCASION.test(words))) continue
      for (let index = at; index < namings.length; index++) {
        const naming = namings[index]
        if (!naming || naming.paragraph !== paragraph || naming.start >= sentence.end) break
        if (naming.figure.kind === 'organisation' || !maySpeak(text, naming, sentence)) continue
        found.push({
          key: `figure ${naming.figure.id}`,
          link: null,
          paragraph,
          start: sentence.start,
          isInterview: false,
        })
      }
      // "And in 2013 the singer spoke to …": nobody named as doing so, so whoever was speaking.
      if (isScene && !/\b(?:he|she|they)\b/u.test(words)) continue
      const verb = sentence.start + words.search(isScene ? SCENE.regex : OTHER_OCCASION.regex)
      const isNamed = namings
        .slice(at, at + 6)
        .some(
          ({ paragraph: there, end, figure, isFull }) =>
            there === paragraph && end <= verb && (isFull || figure.kind === 'person'),
        )
      if (!isNamed)
        found.push({
          key: WHOEVER,
          link: null,
          paragraph,
          start: sentence.start,
          isInterview: false,
        })
    }
  })
  return found
}

const OTHER_OCCASION = guarded`\b(?:(?:an?|his|her|the) (?:\p{Ll}+ )?(?:post|posts|message|video|story|note|reel|thread) on (?:Instagram|Twitter|X|Facebook|TikTok|Threads|Bluesky|Truth Social|LinkedIn|Telegram|social media)|took to (?:Instagram|Twitter|X|Facebook|TikTok|Threads|Bluesky|Truth Social|social media)|in an? (?:\p{Ll}+ ){0,2}(?:Instagram|Facebook|Twitter|TikTok|Truth Social|LinkedIn|Threads|blog|social media|Weibo|Telegram) (?:post|posts|video|story|message|thread)|(?:shared|uploaded|posted) (?:an?|the|his|her) (?:\p{Ll}+ )?(?:photos?|videos?|clips?|pictures?|selfies?|post|reel|montage)|posted (?:on|to) (?:Instagram|Twitter|X|Facebook|TikTok|Threads|Bluesky|Truth Social)|(?:I|[Ww]e) (?:called|asked|e-?mailed|phoned|texted|interviewed|visited|met|contacted)|spoke to|spoke with|interview with|sat down with|spoke (?:out|at|before|in)|in an? (?:\p{Ll}+ )?(?:video|documentary|memoir|speech|podcast) (?:for|by|to|at|called)|gave a speech|delivered a speech|released a video|(?:made|gave) (?:the|these|those|his|her) (?:comments?|remarks?) (?:at|during|in|to))(?! (?:him|her|them|us|me)\b)(?=[ .,;:]|$)`

/** “At a news conference on Monday, Ruiz changed course.”: what opens a sentence and says where the next words were spoken. */
const SCENE = guarded`^(?:(?:But|And|Then|Later|Earlier|Instead),? )?(?:(?:[Aa]t|[Dd]uring) (?:(?:an?|his|her|their|\p{Lu}\p{Ll}+day[’']s) (?:[\p{L}-]+ ){0,3}(?:event|meeting|summit|trial|ceremony|stop|town hall|speech|testimony|visit|conference|briefing|hearing|rally|debate)|the (?:news conference|press conference|briefing|hearing|rally|debate))\b|[Ii]n (?:court|testimony|(?:his|her|their) (?:opening|closing|prepared) (?:remarks|statement)|an? (?:(?:separate|later|subsequent|different|brief) )?(?:statement|letter|memo|e-?mail|text message|speech|call with reporters))\b(?! (?:obtained|seen|reviewed|published|provided|sent|shared))|[Ii]n (?:an? (?:separate|later|subsequent|different|phone|telephone) |another )interview\b(?! (?:that |which )?(?:aired|published|broadcast))|[Rr]eached (?:by phone|for comment|at|on)\b|[Tt]estifying\b|[Oo]utside (?:the|a|his|her) (?:\p{Ll}+ )?(?:court|courthouse|courtroom|jail|hearing|building|chamber)\b)`
/** Without one of these there is no such sentence; quicker to look for than the sentences themselves. */
const SCENE_WORDS = letters`\b(?:[Aa]t|[Dd]uring|[Ii]n|[Rr]eached|[Tt]estifying|[Oo]utside) (?:an?|another|the|his|her|their|court|testimony|by|for|at|on|before|[A-Z])`

function beginsBefore(naming: Span, sentence: Span): boolean {
  return (
    naming.paragraph < sentence.paragraph ||
    (naming.paragraph === sentence.paragraph && naming.start < sentence.start)
  )
}

/** "Ruiz spoke to the Bee about Diaz’s death": Diaz is only spoken of. */
function maySpeak(text: string, naming: Span, sentence: Span): boolean {
  const after = text.slice(naming.end, naming.end + 60)
  if (/^[’']s?\b/u.test(after) && !HIS_TALK.test(after)) return false
  const before = text.slice(Math.max(sentence.start, naming.start - 60), naming.start)
  // “The “Sweet Pepper” singer”, “on “Ode Nation With Tom Ode””
  const marks = text.slice(sentence.start, naming.start).replace(/[^“”"]/g, '')
  const isInMarks = marks.length % 2 === 1
  if (ASKED_BY.test(before) || isInMarks) return false
  // “The comments, made to the Bee, drew fire from Diaz”
  if (REACTION.test(before)) return false
  return !letters`\b(?:about|of|on|over|against|like|that|than|regarding|for)(?: \p{L}+){0,2} $`.test(
    text.slice(Math.max(sentence.start, naming.start - 40), naming.start),
  )
}

/** “during a chat with the media personality Tom Ode on his show”: who asks. */
const ASKED_BY =
  /\b(?:interview|chat|chatt(?:ed|ing)|interaction|conversation|s[ai]t(?:ting)? down|Q&A) with (?:[a-z]+ ){0,3}$/u

/** “Ruiz’s appearance on Channel 9” */
const HIS_TALK =
  /^[’']s? (?:[a-z\d-]+ ){0,3}(?:appearance|interview|sit-down|chat|conversation|comments|remarks|guest spot)\b/u

const REACTION = guarded`\b(?:fire|criticism|rebukes?|condemnation|praise|backlash|anger|outrage|ridicule|responses?|reactions?|calls|support) (?:from|by|among) (?:[\p{L}.’'-]+ ){0,4}$`

/** “The comments, made to the Bee, drew fire from Diaz”: who speaks next answers them. */
const DREW = guarded`\b(?:drew|drawn|sparked|prompted|met with|triggered|provoked)\b`

/** “in a follow-up interview with the Bee”: what was said before it was said elsewhere. */
const FURTHER =
  /\b(?:follow-up|another|separate|second|subsequent|later) (?:[a-z]+ )?(?:interview|chat|conversation|appearance)\b/u

const THE_ONE = /^(?:The|He|She) /

/** The one who does something in the last paragraph that names anybody before naming `next`; null where there are two. */
function subjectBefore(
  paragraphs: readonly string[],
  namings: readonly Naming[],
  next: number,
): Naming | null {
  let subject: Naming | null = null
  for (let index = next - 1; index >= 0; index--) {
    const naming = namings[index]
    if (!naming || naming.paragraph !== namings[next - 1]?.paragraph) break
    if (naming.figure.kind === 'organisation') continue
    if (prominence(paragraphs[naming.paragraph] ?? '', naming) < 1.2) continue
    // “Iron Owl bassist Ann Ruiz has left”: of a band and a person the person.
    const isWeaker = naming.figure.kind !== 'person' && subject?.figure.kind === 'person'
    if (isWeaker) continue
    const isRival = subject && subject.figure !== naming.figure
    if (isRival && subject?.figure.kind === naming.figure.kind) return null
    subject = naming
  }
  return subject
}
