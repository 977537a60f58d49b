import { withPlainLetters } from '../rules/letters.ts'
import { RELAY_RULES, type RelayRule } from '../rules/relays.ts'
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
  for (const mention of mentions) {
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
      continue
    }
    const rule = fittingRule(before, after)
    relays.push({
      mention,
      role: rule?.role ?? 'none',
      relation: rule?.relation ?? null,
      rule: rule?.id ?? 'no-role',
      beside: false,
    })
  }
  return relays
}

/** How far to look for the words that show an outlet's role, in UTF-16 units; longer only costs time. */
const BEFORE_LENGTH = 220
const AFTER_LENGTH = 140

/** Words that introduce an outlet without changing its role: "the Danish Sunday newspaper", "local TV station". */
const LEAD_IN =
  "(?:(?:the|[Tt]he|an?|its|his|her|their|our|local|national|regional|rival|fellow|sister|both|that|this|last|newspapers?|papers?|dail(?:y|ies)|weekl(?:y|ies)|tabloids?|broadsheet|magazines?|journal|websites?|web|site|blog|outlets?|publications?|news|newswire|wire|agency|agencies|service|broadcasters?|networks?|channels?|stations?|TV|television|radio|podcast|show|programme|program|affiliate|conservative|liberal|right-wing|left-wing|far-right|progressive|satirical|trade|industry|tech|technology|business|financial|celebrity|gossip|entertainment|sports?|music|student|morning|evening|nightly|late-night|popular|influential|independent|public|private|pro-\\p{L}+|state|\\p{Ll}+-(?:run|owned|based|language|backed|controlled|funded|affiliated|linked)|[\\p{Lu}][\\p{L}.’'&-]*) ){0,7}[“\"‘'«(]?"

type CompiledRule = {
  readonly rule: RelayRule
  readonly before: RegExp | null
  readonly after: RegExp | null
  readonly earlier: RegExp | null
}
const COMPILED: readonly CompiledRule[] = RELAY_RULES.map((rule) => ({
  rule,
  before:
    rule.before === undefined
      ? null
      : new RegExp(withPlainLetters(`(?:${rule.before}) ?${LEAD_IN}$`), 'u'),
  after:
    rule.after === undefined
      ? null
      : new RegExp(withPlainLetters(`^[”"’']?(?:${rule.after})`), 'u'),
  earlier: rule.earlier === undefined ? null : new RegExp(withPlainLetters(rule.earlier), 'u'),
}))

function fittingRule(before: string, after: string): RelayRule | null {
  for (const { rule, before: left, after: right, earlier } of COMPILED) {
    if (left && !left.test(before)) continue
    if (right && !right.test(after)) continue
    if (earlier && !earlier.test(before)) continue
    return rule
  }
  return null
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
