import { letters } from '../rules/letters.ts'
import { RELAY_RULES, type RelayRule } from '../rules/relays.ts'
import { GuardedPattern } from './guarded-pattern.ts'
import type { OutletMention, Relation, RelayRole, Span } from './types.ts'

/** What one outlet mention does in its sentence, and by which wording. */
export type Relay = {
  readonly mention: OutletMention
  readonly role: RelayRole | 'none'
  readonly relation: Relation | null
  readonly rule: string
  /** True where the outlet stands beside the one named before it ("the Bee and Dockside reported"). */
  readonly beside: boolean
}

/**
 * Says what each mention does in its sentence. `sentences` are the sentences of each paragraph, in order;
 * `mentions` are in reading order. A mention that fits no rule passes nothing on (rule `no-role`).
 */
export function findRelays(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  mentions: readonly OutletMention[],
): Relay[] {
  const relays: Relay[] = []
  mentions.forEach((mention, index) => {
    const text = paragraphs[mention.paragraph] ?? ''
    const sentence = sentenceOf(sentences[mention.paragraph] ?? [], mention, text)
    const before = text.slice(
      Math.max(sentence.start, mention.start - BEFORE_LENGTH),
      mention.start,
    )
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + AFTER_LENGTH))
    const previous = relays.at(-1)
    if (previous && isBeside(text, previous.mention, mention)) {
      relays.push({ ...previous, mention, beside: true })
      return
    }
    const fitting = fittingRule(before, after, isOnAir(mention, text))
    // “viewers of ITV’s This Morning”: a programme, no reporter.
    const rule =
      fitting?.role === 'employer' && owns(mentions[index + 1], mention, text) ? null : fitting
    relays.push({
      mention,
      role: rule?.role ?? 'none',
      relation: rule?.relation ?? null,
      rule: rule?.id ?? 'no-role',
      beside: false,
    })
  })
  return relays
}

/** The rule that says what words which stand for an outlet ("the paper") do in their sentence; null for none. */
export function readRole(
  paragraphs: readonly string[],
  sentence: Span,
  { paragraph, start, end }: Span,
): RelayRule | null {
  const text = paragraphs[paragraph] ?? ''
  return fittingRule(
    text.slice(Math.max(sentence.start, start - BEFORE_LENGTH), start),
    text.slice(end, Math.min(sentence.end, end + AFTER_LENGTH)),
  )
}

/** How far to look for the words that show an outlet's role, in UTF-16 units; longer only costs time. */
const BEFORE_LENGTH = 220
const AFTER_LENGTH = 140

/** Words that introduce an outlet without changing its role: "the Danish Sunday newspaper", "local TV station". */
const LEAD_IN_WORDS: ReadonlySet<string> = new Set(
  'privately publicly owned commercial opposition leading the The an a its his her their our local national regional rival fellow sister both that this last newspaper newspapers paper papers daily dailies weekly weeklies tabloid tabloids broadsheet magazine magazines journal website websites web site blog outlet outlets publication publications news newswire wire agency agencies service broadcaster broadcasters network networks channel channels station stations TV television radio podcast show programme program affiliate conservative liberal right-wing left-wing far-right progressive media satirical trade industry tech technology business financial celebrity gossip entertainment sport sports music student morning evening nightly late-night popular influential independent public private state'.split(
    ' ',
  ),
)
const LEAD_IN_FORM = letters`^(?:[\p{Lu}][\p{L}.’'&-]*|pro-\p{L}+|\p{Ll}+-(?:run|owned|based|language|backed|controlled|funded|affiliated|linked))$`
const LONGEST_LEAD_IN = 7

/**
 * What stands before a mention with ever more of its lead-in left out, the whole first: "told the daily ", "told the", "told".
 * A rule fits if it fits the end of one of these.
 */
function withoutLeadIn(before: string): string[] {
  const found: string[] = []
  let rest = before.replace(/[“"‘'«(]$/, '')
  // “for his college newspaper, the Bee”: the name in apposition to its kind.
  const kind = KIND_BEFORE.exec(rest)
  if (kind) rest = `${rest.slice(0, kind.index)}${kind[1]} `
  let hasMediaNoun = false
  for (let words = 0; ; words++) {
    found.push(rest.endsWith(' ') ? rest.slice(0, -1) : rest)
    if (words === LONGEST_LEAD_IN || !rest.endsWith(' ')) return found
    const start = rest.lastIndexOf(' ', rest.length - 2) + 1
    const word = rest.slice(start, -1)
    // “said on Friday that”: when, not where.
    if (DAY.test(word) && rest.slice(0, start).endsWith('on ')) return found
    if (!LEAD_IN_WORDS.has(word) && !LEAD_IN_FORM.test(word)) {
      const described = hasMediaNoun && DESCRIPTION.exec(rest)?.[0]
      if (described) {
        const before = rest.slice(0, -described.length)
        found.push(before.endsWith(' ') ? before.slice(0, -1) : before)
      }
      return found
    }
    hasMediaNoun ||= MEDIA_NOUNS.test(word)
    rest = rest.slice(0, start)
  }
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const KIND_BEFORE = letters`\b(newspaper|paper|magazine|journal|website|site|blog|broadcaster|station|podcast|programme|program|show|daily|weekly), (?:the |The )?$`
const MEDIA_NOUNS =
  /^(?:newspaper|paper|daily|weekly|tabloid|broadsheet|magazine|journal|website|site|portal|blog|outlet|publication|agency|newswire|broadcaster|network|channel|station|podcast|newsletter|programme|show)$/
/** "the long-suffering " before "broadcaster": whatever describes it, from its article on. */
const DESCRIPTION =
  /\b(?:the|an?|its|his|her|their|our) (?:(?!(?:of|for|from|at|by|to|with|in|on|who|whose|and|that|told|said|spokes\w+|the|an?|its|his|her|their|our)\b)[A-Za-z\d’'-]+,? ){1,4}$/

type CompiledRule = {
  readonly rule: RelayRule
  readonly before: GuardedPattern | null
  readonly after: GuardedPattern | null
  readonly earlier: GuardedPattern | null
}
const COMPILED: readonly CompiledRule[] = RELAY_RULES.map((rule) => ({
  rule,
  before: rule.before === undefined ? null : new GuardedPattern(`(?:${rule.before})$`),
  after: rule.after === undefined ? null : new GuardedPattern(`^[”"’']?(?:${rule.after})`),
  earlier: rule.earlier === undefined ? null : new GuardedPattern(rule.earlier),
}))

/** A programme, or a name that says so. */
function isOnAir({ rule, start, end }: OutletMention, text: string): boolean {
  return /^programme/.test(rule) || ON_AIR.test(text.slice(start, end))
}

const ON_AIR = letters`\b(?:Show|[Pp]odcast|Radio|FM|SPORT)\b|Live!?$|^talk|^#`

function fittingRule(before: string, after: string, isOnAir = false): RelayRule | null {
  const ends = withoutLeadIn(before)
  for (const { rule, before: left, after: right, earlier } of COMPILED) {
    if (rule.aired && !isOnAir) continue
    if (right && !right.test(after)) continue
    if (left && !(left.mayMatch(before) && ends.some((end) => left.regex.test(end)))) continue
    if (earlier && !earlier.test(before)) continue
    return rule
  }
  return null
}

/** Whether the next mention stands right behind this one’s possessive. */
function owns(
  next: OutletMention | undefined,
  { paragraph, end }: OutletMention,
  text: string,
): boolean {
  return next?.paragraph === paragraph && /^[’']s? ["“‘']?$/u.test(text.slice(end, next.start))
}

/** "the Bee and Dockside": nothing but "and", "or", a comma or an article between two mentions of different outlets. */
function isBeside(text: string, first: OutletMention, second: OutletMention): boolean {
  if (first.paragraph !== second.paragraph || first.end > second.start) return false
  if (first.outlet.name === second.outlet.name) return false
  return /^[”"’']?,? ?(?:and|or|&|as well as)? ?(?:the |[Tt]he )?[“"‘']?$/.test(
    text.slice(first.end, second.start),
  )
}

function sentenceOf(
  sentences: readonly Span[],
  span: Span,
  text: string,
): { start: number; end: number } {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= span.start ? sentence : { start: 0, end: text.length }
}
