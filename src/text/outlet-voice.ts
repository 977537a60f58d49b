import { letters, lettersAnyCase } from '../rules/letters.ts'
import { OUTLET_NOUNS, REPORTING_STAFF, STAFF_SPEAKING_FOR_OUTLET } from '../rules/outlet-nouns.ts'
import { GuardedPattern, guarded } from './guarded-pattern.ts'
import type { Outlet, OutletMention, Relation, Span } from './types.ts'

/** What an outlet's name in a source span makes of the source. */
export type OutletVoice =
  /** The outlet itself speaks, or a reporter for it; `reporter` is the name as called. */
  | {
      readonly kind: 'outlet'
      readonly relation: Relation
      readonly reporter: string | null
      readonly rule: string
    }
  /** Somebody who told the outlet: "the Bee’s source". */
  | { readonly kind: 'informant'; readonly rule: string }
  /** Somebody else: a spokeswoman for the outlet, a reader of it. */
  | { readonly kind: 'person' }

const LEAD = letters`^(?:(?:the|The|an?|An?|its|his|her|our|that|this|both|even|local|state|national|regional|rival|sister|newspapers?|papers?|daily|weekly|tabloid|magazine|journal|website|site|blog|outlet|publication|news|wire|agency|broadcaster|network|channel|station|TV|television|radio|podcast|show|programme?|affiliate|trade|tech|business|[\p{Lu}][\p{L}.’'&-]*|\p{Ll}+-\p{Ll}+)[ ,]+)*["“‘']?$`
/** "The embattled state-funded broadcaster ": any words that lead up to what an outlet is. */
const MEDIA_LEAD = lettersAnyCase`^(?:the |an? |its |his |her |our |that |this |one )?(?:[\p{L}\d’'-]+,? ){0,5}(?:newspaper|paper|daily|weekly|monthly|tabloid|broadsheet|magazine|journal|website|site|portal|blog|outlet|publication|agency|newswire|broadcaster|network|channel|station|podcast|newsletter|programme|show) ["“‘']?$`
/** "a spokesman for the broadcaster ": somebody who has to do with it. */
const NO_LEAD =
  /\b(?:of|for|from|at|by|to|with|in|on|who|whose|and|spokes\w+|owner|founder|editor|reporter|journalist|reader|told|said)\b/u
const LEAD_NOUN =
  /^[”"’']?(?: (?:newspapers?|papers?|dail(?:y|ies)|weekly|tabloid|magazine|journal|website|site|portal|blog|outlet|public|state|news|agency|wire|service|broadcaster|network|channel|station|TV|television|radio|podcast|show|programme?|report|online|itself|also|has|first|\([^)]*\)))*\.?$/iu
const PIECE =
  '(?:reports?|stor(?:y|ies)|articles?|investigations?|pieces?|accounts?|analys[ie]s|scoops?|exposés?|coverage|profiles?|dispatch(?:es)?|write-?ups?|exclusives?|reviews?|posts?|tally|tallies|count|database|documentary|headline|editorials?|editorial board|reporting|headlines|op-?eds?|columns?|obituary|timeline|editions?|issues?|fact[ -]check(?:ers?)?)'
const PIECE_AFTER = new GuardedPattern(`^[”"’']?(?:[’']s?)? (?:[\\p{L}\\d’'-]+ ){0,3}?${PIECE}\\b`)
const PIECE_BEFORE = new GuardedPattern(
  `\\b${PIECE},?(?: [\\p{L}\\d’',.-]+){0,5}? (?:in|by|from|on|of|for|at|with)(?: [\\p{L}’'-]+){0,3} ?["“‘']?$`,
)
const POLL_AFTER = letters`^(?:[/-][\p{L}. ]{2,30})?(?:[’']s?)?(?: and [\p{Lu}][\p{L} ]{1,30})?(?: [\p{L}\d/-]+){0,4}? (?:polls?|surveys?|polling)\b`
const POLL_BEFORE = /\b(?:polls?|surveys?|averages?)\b.*\b(?:by|for|from|of)\b/u
const NAME_BEFORE = letters`^(?:[\p{L}.’'-]+ )*?((?:[\p{Lu}][\p{L}.’'-]+ ){1,3}[\p{Lu}][\p{L}.’'-]+|[\p{Lu}][\p{L}.’'-]+),? (?:of|from|at|with|for|who writes for|writing for|writing in|reports for|reports in|reporting for|writes for|writes in|wrote for|wrote in|reported for|reported in|noted in|notes in|explains in)(?: the)? ?$`
const NAME_AFTER = letters`^[”"’']?(?: (?:magazine|newspaper|news|podcast|radio))?(?:[’']s?)? ((?:[\p{Ll}][\p{L}-]*,? |(?:Chief|Senior|Political|White House|Washington|Insider|National|Foreign|Business|Sports) ?)*)((?:[\p{Lu}][\p{L}.’'-]+)(?: [\p{Lu}][\p{L}.’'-]+){0,3})`

/** Reads a source that holds an outlet's name: the outlet, its reporter, or somebody who merely has to do with it. */
export function readOutletVoice(text: string, source: Span, mention: OutletMention): OutletVoice {
  const before = text.slice(source.start, Math.max(source.start, mention.start))
  const after = text.slice(mention.end, Math.max(source.end, mention.end))
  if (POLL_AFTER.test(after) || POLL_BEFORE.test(before)) return outlet('poll', 'poll-by-outlet')
  if (STAFF_SPEAKING_FOR_OUTLET.test(after.slice(0, 60)) && !after.startsWith(','))
    return { kind: 'person' }
  if (FORMER.test(before) || EDITOR_OF.test(before)) return { kind: 'person' }
  if (LEAD.test(before) || (MEDIA_LEAD.test(before) && !NO_LEAD.test(before))) {
    if (
      /^[’']s?$/u.test(after) ||
      LEAD_NOUN.test(after) ||
      // “Al-Akhbar newspaper, which …”
      LEAD_NOUN.test(after.split(/,| \(| [–—]| which\b/u, 1)[0] ?? '') ||
      /^[”"’']?(?:,| \(| –| —| which\b| and\b| or\b| of (?:this|the|it|that|these)\b| (?:of|in) [A-Z])/u.test(
        after,
      )
    )
      return outlet('reported', 'outlet-says')
    if (letters`^(?:[’']s?)? (?:[\p{Ll}]+ )?sources?\b`.test(after))
      return { kind: 'informant', rule: 'outlet-sources' }
    if (PIECE_AFTER.test(after)) {
      return outlet(
        /^.{0,30}\b(?:editorial|op-?ed|column)/u.test(after) ? 'opinion' : 'reported',
        'outlet-piece',
      )
    }
    const named = NAME_AFTER.exec(after)
    if (named) {
      const post = named[1] ?? ''
      if (post && !REPORTING_STAFF.test(post) && !/^(?:own )$/.test(post)) return { kind: 'person' }
      if (!post && !letters`^(?: \p{Ll}+)?[’']s?`.test(after)) return { kind: 'person' }
      return {
        kind: 'outlet',
        relation: /columnist|commentator|critic/.test(post) ? 'opinion' : 'reported',
        reporter: named[2] ?? null,
        rule: 'outlet-reporter',
      }
    }
    if (/^ (?:reporters?|correspondents?|journalists?|analysts?|columnists?)\b/u.test(after))
      return outlet('reported', 'outlet-reporter')
    return { kind: 'person' }
  }
  if (ONE_OF_OUTLETS.test(before)) return outlet('reported', 'outlet-says')
  // “Ana Ruiz, who covers the new issue of Elle,” speaks for herself.
  if (PIECE_BEFORE.test(before) && !/\bwho\b/.test(before)) {
    const relation = /editorial|op-?ed|column|review/u.test(before) ? 'opinion' : 'reported'
    // "William Ode, in a review for the Bee, called it …"
    const writer = WRITER.exec(before)?.[1] ?? null
    return { ...outlet(relation, 'piece-in-outlet'), reporter: writer }
  }
  if (STAFF_SPEAKING_FOR_OUTLET.test(before)) return { kind: 'person' }
  const writer = NAME_BEFORE.exec(before)
  if (writer)
    return {
      kind: 'outlet',
      relation: /columnist/.test(before) ? 'opinion' : 'reported',
      reporter: writer[1] ?? null,
      rule: 'reporter-of-outlet',
    }
  if (
    /\b(?:reporter|correspondent|journalist|columnist|editor|writer|team)s?\b.*\b(?:of|from|at|with|for)\b/u.test(
      before,
    )
  ) {
    return outlet('reported', 'reporter-of-outlet')
  }
  return { kind: 'person' }
}

/** “former CNN anchor Ann Ode”, “ex-Fox News host” */
const FORMER = lettersAnyCase`\b(?:former|ex|one-?time|retired|ousted|fired|longtime former)[ -](?:\w+ )?$`

/** “Ann Ode, editor of the Bee”: who heads it speaks for himself; the city editor reports. */
const EDITOR_OF = guarded`(?:^|, )(?:[Tt]he )?[Ee]ditor(?:-in-[Cc]hief)? of (?:[Tt]he )?$`

/** “several news outlets, including the Bee, reported” */
const ONE_OF_OUTLETS = guarded`\b(?:outlets|media|newspapers|papers|publications|websites|sites|broadcasters|channels|networks|agencies|organi[sz]ations),? (?:including|such as|like|among them) (?:the |The )?$`

const WRITER = letters`^(?:[\p{L}-]+ ){0,3}?([\p{Lu}][\p{L}.’'-]+ [\p{Lu}][\p{L}.’'-]+), (?:\p{Ll}+ )?(?:in|writing|reviewing) `

function outlet(relation: Relation, rule: string): OutletVoice & { readonly kind: 'outlet' } {
  return { kind: 'outlet', relation, reporter: null, rule }
}

const GENERIC = letters`^(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:same|news|daily|Sunday|weekly|local|tech|business|gossip|entertainment|trade|satirical|state|right-wing|left-wing|\p{Lu}\p{Ll}+(?:an|ish|ese|i)|French|Dutch|Greek|Swiss|Czech|Welsh|Thai|\p{Ll}+-(?:based|owned|run|language)) ){0,2}(\p{Ll}+)(?:$|[,;:—–(]| (?:also|itself|report|story|article|added|said|which|published)\b)`

/** "the pink paper", "the Bend station", "the long-running magazine" */
const DESCRIBED = letters`^(?:[Tt]he) ((?:[\p{L}][\p{L}\d’'-]* ){1,2})(paper|newspaper|daily|weekly|alt-weekly|tabloid|broadsheet|magazine|outlet|publication|broadcaster|network|channel|station|podcast|newsletter)$`
/** Words before those nouns by which they are other things: "the police station", "the research paper". */
const OF_OTHERS =
  /\b(?:police|fire|gas|petrol|filling|charging|power|space|train|railway|rail|metro|bus|tube|subway|weather|polling|ambulance|research|white|green|working|discussion|position|policy|academic|scientific|briefing|wall|social|neural|terror|terrorist|criminal|drug|electricity|road|transport|support|spy|English|irrigation|shipping|Telegram|YouTube|WhatsApp|diplomatic|back|factory|retail|electrical|clothing|second|other|rival|new)\b/u

/**
 * "the paper", "the network", "the report": the noun, if the words may stand for an outlet named before. Null for "the company".
 */
export function outletNoun(words: string): string | null {
  const noun = GENERIC.exec(words.trim())?.[1]?.toLowerCase()
  if (noun && OUTLET_NOUNS.has(noun)) return noun
  const [, attributes = '', described] = DESCRIBED.exec(words.trim()) ?? []
  return described && !OF_OTHERS.test(attributes) ? described : null
}

const ON_AIR = /^(?:broadcaster|network|channel|station)$/
const ON_PAPER = /^(?:paper|newspaper|daily|weekly|tabloid|broadsheet|magazine|mag)$/
/** Names by which an outlet is no station. */
const PRINTED =
  /\b(?:Associated Press|Agence|Agency|Times|Post|Gazette|Herald|Tribune|Chronicle|Journal|Courier|Telegraph|Guardian|Independent|Reuters|AFP|PTI|Observer|Examiner|Inquirer|Register|Ledger|Zeitung|Magazine|Weekly|Politico|Axios)\b/u
/** Names by which it is no paper. */
const BROADCAST =
  /\b(?:TV|Television|Radio|CNN|CNBC|C-SPAN|ITV|GB News|LBC|Newsmax|NewsNation|ESPN|Fox Business|NBC(?: News)?|CBS(?: News)?|ABC News|BBC|FM|Fox News|MSNBC|NPR|PBS|Sky News|Channel \d+|Al Jazeera|Associated Press|Reuters|AFP)\b|^[KW][A-Z]{2,3}$/u

/** True where an outlet may be called by this noun: only an agency is "the agency". */
export function mayBeCalled(outlet: Outlet, noun: string, wasSource: boolean): boolean {
  const needs = OUTLET_NOUNS.get(noun)
  if (needs === undefined) return false
  if (needs === 'agency')
    return /\b(?:Press|Agency|Agence|Reuters|AP|AFP|TASS|Xinhua|Interfax|Kyodo|Yonhap|Anadolu|News Service|Newswire|IRNA|PTI|DPA|ANSA|EFE)\b/iu.test(
      outlet.name,
    )
  if (needs === 'report') return wasSource
  if (ON_AIR.test(noun) && PRINTED.test(outlet.name)) return false
  if (ON_PAPER.test(noun) && BROADCAST.test(outlet.name)) return false
  return true
}
