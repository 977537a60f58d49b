import { countryByWord } from '../rules/countries.ts'
import { letters, withPlainLetters } from '../rules/letters.ts'
import type { OutletMention, Span } from './types.ts'

/**
 * Finds outlets that no list holds by the noun beside their name, where somebody speaks to, on or in them:
 *
 *     she told the website Harbourista · she told the Salty Dog podcast · in Danish magazine Havn
 *
 * Also corrects a mention that took the adjective for the name ("told Australian magazine Stellar" is told to Stellar).
 * Mentions stay in reading order.
 */
export function addOutletsByNoun(
  paragraphs: readonly string[],
  mentions: readonly OutletMention[],
): readonly OutletMention[] {
  const byParagraph = new Map<number, OutletMention[]>()
  for (const mention of mentions) {
    const list = byParagraph.get(mention.paragraph)
    if (list) list.push(mention)
    else byParagraph.set(mention.paragraph, [mention])
  }
  const all: OutletMention[] = []
  const named = new Map<string, OutletMention>()
  paragraphs.forEach((text, paragraph) => {
    const known = byParagraph.get(paragraph) ?? []
    const found = NOUN.test(text)
      ? [
          ...findIn(text, paragraph, BEFORE_NAME),
          ...findIn(text, paragraph, AFTER_NAME),
          ...findIn(text, paragraph, THAT_REPORTS),
          ...findIn(text, paragraph, PROGRAMME),
          ...findIn(text, paragraph, HIS_SHOW),
          ...findIn(text, paragraph, NAMED_PAPER),
          ...findIn(text, paragraph, APPOSED),
        ]
      : []
    const fresh: OutletMention[] = []
    for (const span of found) {
      if (
        known.some((mention) => overlaps(mention, span) && !isPartOf(mention, span)) ||
        fresh.some((mention) => overlaps(mention, span))
      )
        continue
      const name = text.slice(span.start, span.end).replace(/^[“"‘']|[”"’']$/g, '')
      if (
        PLATFORMS.test(name) ||
        NO_NAMES.test(name) ||
        isBody(name) ||
        countryByWord.has(name.toLowerCase())
      )
        continue
      const same = named.get(name) ?? namedBefore(name, [...all, ...known])
      const mention = {
        ...span,
        outlet: same?.outlet ?? { name, domain: null },
        rule: 'named-beside-media-noun',
      }
      named.set(name, mention)
      fresh.push(mention)
    }
    const kept = known.filter(
      (mention) =>
        !fresh.some((longer) => isPartOf(mention, longer)) &&
        !fresh.some(
          ({ start }) =>
            start > mention.end &&
            start - mention.end < 26 &&
            ADJECTIVE.test(text.slice(mention.start, start)),
        ),
    )
    all.push(...[...kept, ...fresh].sort((a, b) => a.start - b.start))
  })
  return all
}

const NAME =
  "((?:[\\p{Lu}\\d][\\p{L}\\d’'&.-]*)(?: (?:(?:of|and|the|for|in|on|&|with) (?!\\p{Lu}\\p{Ll}+day\\b))?[\\p{Lu}\\d][\\p{L}\\d’'&-]*){0,4})"
const MEDIA =
  '(?:magazine|newspaper|tabloid|daily|weekly|broadsheet|broadcaster|news agency|news ?site|news website|website|blog|podcast|site|radio station|TV station|(?:TV|television|news|streaming|YouTube|Telegram) channel|news outlet|outlet|newsletter|fanzine|trade publication|publication)'
const SHOW =
  '(?:podcast|radio show|TV show|talk show|show|programme|radio programme|newsletter|blog|magazine|newspaper|website)'
const SPOKEN =
  '\\b(?:told|tells|telling|tell|to|with|by|on|in|from|per|informed|wrote for|writes for)'
const NOUN = new RegExp(`\\b(?:${MEDIA}|[Ss]how|programme|Podcast|Pod)\\b`, 'u')
/** "told the German magazine Havn" */
const BEFORE_NAME = new RegExp(
  withPlainLetters(
    `${SPOKEN} (?:(?:the|a|local|[\\p{Lu}]\\p{Ll}+(?:-language)?|\\p{Ll}+-\\p{Ll}+|online|music|tech|fashion|celebrity|gossip|business|news|trade) ){0,4}${MEDIA} [“"‘']?${NAME}`,
  ),
  'gdu',
)
/** "on an episode of The Movie Business Podcast", "told the Go Radio Football Show" */
const PROGRAMME = new RegExp(
  withPlainLetters(
    `\\b(?:told|tells|episode of|edition of|appearance on|appeared on|appearing on|interview on|interview with|speaking on|spoke on|guest on|said on|[Oo]n|speaking to|spoke to) (?:the )?[“"‘']?((?:The )?(?:[\\p{Lu}\\d][\\p{L}\\d’'&-]* ){1,5}(?:Podcast|Radio Show|Show|Pod))(?![\\p{L}’'-])`,
  ),
  'gdu',
)
/** "Italian outlet AutoRacer claims" */
const THAT_REPORTS = new RegExp(
  withPlainLetters(
    `(?:^|[.;,:”"] |\\b(?:[Bb]ut|[Aa]nd|[Aa]s|[Ww]hile|[Mm]eanwhile,?) )(?:(?:[Tt]he|[Aa]n?|[Ll]ocal|[\\p{Lu}]\\p{Ll}+(?:-language)?|\\p{Ll}+-\\p{Ll}+|online|music|tech|fashion|celebrity|gossip|business|news|trade|sports?|football|racing) ){0,4}(?:${MEDIA}|[Oo]utlet|[Ww]ebsite|[Nn]ewspaper|[Mm]agazine|[Bb]roadcaster|[Nn]ews site) [“"‘']?${NAME}[”"’']?,? (?=(?:\\p{Ll}+ )?(?:claims?|claimed|reports?|reported|says|said|writes|wrote|reveals?|revealed|understands|adds|added|suggests?|suggested|notes|noted|published|quotes|quoted|has reported|have reported)\\b)`,
  ),
  'gdu',
)
/** "spoke to Ann Ode on her podcast, Salty Dog, on Friday"; not "on her podcast, Ode said" */
const HIS_SHOW = new RegExp(
  withPlainLetters(
    `\\b(?:on|to|in|for) (?:his|her|their|its|\\p{Lu}\\p{L}+[’']s?) (?:\\p{Ll}[\\p{Ll}’'-]* ){0,3}(?:podcast|vodcast|show|programme|program|newsletter),? [“"‘']?(#?${NAME})(?=[”"’']?(?:[.,;)]|$| (?:on|last|this|in|that|earlier)\\b))(?<!(?:day|Instagram|YouTube)\\b)`,
  ),
  'gdu',
)
/** "told the Salty Dog podcast" */
const AFTER_NAME = new RegExp(
  withPlainLetters(
    `\\b(?:told|tells|telling|spoke to|spoke with|speaking to|interview with|interview on|said on|appeared on|appearance on|explained on|admitted on|revealed on|recalled on|[Oo]n) (?:the )?[“"‘']?${NAME}[”"’']? ${SHOW}\\b`,
  ),
  'gdu',
)
/** What a paper is called by, “website” left out: “the Acme website said” is Acme. */
const PAPER =
  '(?:newspaper|tabloid|daily|weekly|broadsheet|broadcaster|magazine|news agency|news ?site|news website|news portal|news outlet|news channel|radio station|TV station|TV channel|television channel)'
/** "The Harbourista newspaper, which …, reported", "according to Spain’s Harbourista newspaper" */
const NAMED_PAPER = new RegExp(
  withPlainLetters(
    `(?:^|[.;,:”"—–] |\\b(?:[Tt]he|that|and|[\\p{Lu}][\\p{L}]+[’']s?) )(?:[\\p{Lu}][\\p{L}]+[’']s |(?:[Tt]he|local|[\\p{Ll}]+-[\\p{Ll}]+) )*(?!(?:An?|The) )${NAME} ${PAPER}(?=,? (?:which [^,.;“”"]{3,90}, )?(?:has |have |also |later )?(?:claims?|claimed|reports?|reported|says?|said|writes|wrote|reveals?|revealed|suggests?|suggested|notes|noted|published|quotes|quoted|cites|cited)\\b)|\\b(?:[Aa]ccording to|per) (?:the |[\\p{Lu}][\\p{L}]+[’']s )${NAME} ${PAPER}\\b`,
  ),
  'gdu',
)
/** "told Harbourista, a local newspaper", "according to Harbourista, an independent news outlet" */
const APPOSED = new RegExp(
  withPlainLetters(
    `\\b(?:told|tells|[Aa]ccording to|per|interview with|statement to) ${NAME}, (?:an?|the) (?:(?!that |who |which |whose |of |owns |runs |\\p{Ll}+ed )[\\p{L}’'-]+ ){0,4}${MEDIA}(?=[,.;:)”"]| (?:in|that|based|run|from|for|which|founded|published|covering|about|on|of)\\b)`,
  ),
  'gdu',
)
/** Words with a capital before "newspaper" that say of what kind it is. */
const NO_NAMES =
  /^(?:Hebrew|Arabic|English|Kurdish|Catalan|Basque|Flemish|Persian|Arab|Western|Gulf|European|African|Asian|American|State|Local|National|Regional|Foreign|Catholic|Jewish|Muslim|Islamic|Christian|Communist|Sunday|Saturday|Monday|Tuesday|Wednesday|Thursday|Friday|One|Another|Some|Many|Several|Each|Every|That|This|His|Her|Their|Our|My)(?:-[a-z]+)?$/u
const ADJECTIVE = letters`^\p{Lu}\p{Ll}+(?:an|ish|ese|i|ch|ian)\b`
const PLATFORMS =
  /^(?:Twitter|Facebook|Instagram|Reddit|YouTube|TikTok|Snapchat|LinkedIn|Weibo|WeChat|Telegram|Tumblr|Pinterest|GoFundMe|Kickstarter|Wikipedia|Amazon|eBay|Etsy|Yelp|TripAdvisor|Airbnb|Craigslist|IMDb|Netflix|Spotify|Twitch|Discord|Quora|Medium|TV|Radio|HBO|Disney|Hulu|Broadway|Change\.org|X)$/u

function findIn(text: string, paragraph: number, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const range = match.indices?.[1] ?? match.indices?.[2]
    if (!range) continue
    const name = match[1] ?? match[2] ?? ''
    // "told Ann Ode’s Dockside newsletter": whose it is is no part of its name.
    const owner =
      letters`^(?:\p{Lu}[\p{L}.-]+ ){1,3}?\p{Lu}[\p{L}.-]+[’']s? (?=\p{Lu})`.exec(name)?.[0] ?? ''
    spans.push({
      paragraph,
      start: range[0] + owner.length,
      end: range[1] - (/\.$/.test(name) ? 1 : 0),
    })
  }
  return spans
}

/** "the Labour Party newspaper": whose it is. */
function isBody(name: string): boolean {
  return /\b(?:Party|Ministry|Church|University|Union|Army|Council|Institute|Company|Government|Club|League)$/u.test(
    name,
  )
}

/** "the Dan Ode podcast" after The Dan Ode Interview: an outlet named before that holds all these words. */
function namedBefore(name: string, mentions: readonly OutletMention[]): OutletMention | undefined {
  const words = name.split(' ')
  if (words.length < 2) return undefined
  return mentions.findLast(({ outlet }) => {
    const known = outlet.name.split(' ')
    return words.every((word) => known.includes(word))
  })
}

/** A word taken for an outlet inside a longer name: "Interview" in "the Salty Dog Interview podcast". */
function isPartOf(mention: OutletMention, longer: Span): boolean {
  return (
    mention.start >= longer.start &&
    mention.end <= longer.end &&
    mention.end - mention.start < longer.end - longer.start &&
    /^(?:cued-name|name-of-several|name-confirmed)/.test(mention.rule)
  )
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
