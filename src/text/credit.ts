import { CREDIT_RULES, type CreditRule } from '../rules/credits.ts'
import { GuardedPattern } from './guarded-pattern.ts'
import { isSame } from './outlet-same.ts'
import type { Article, Credit, Outlet, OutletMention } from './types.ts'

type Compiled = {
  readonly rule: CreditRule
  readonly before: GuardedPattern | null
  readonly after: GuardedPattern | null
}
const COMPILED: readonly Compiled[] = CREDIT_RULES.map((rule) => ({
  rule,
  before:
    rule.before === undefined
      ? null
      : new GuardedPattern(
          `(?:${rule.before})(?: (?:the|The|our friends at|our partners? at|a partner|its sister site|website|magazine|newspaper|news site|sister site|[\\p{Lu}]\\p{L}+))* ?[“"‘«\\[]?$`,
        ),
  after: rule.after === undefined ? null : new GuardedPattern(`^[”"’»]?${rule.after}`),
}))

/** A paragraph this short, in UTF-16 units, may be a credit line of its own. */
const LINE_LENGTH = 170
/** How many paragraphs from the start and the end may hold credit lines in running text. */
const EDGE = 2

/**
 * Finds where the article credits another outlet: "first reported by", "originally appeared on", "h/t", "With files from",
 * a wire's copyright or byline. The page's own outlet is never credited.
 */
export function findCredits(
  article: Article,
  mentions: readonly OutletMention[],
  own: Outlet | null,
): Credit[] {
  const credits: Credit[] = []
  for (const mention of mentions) {
    if (mention.outlet.name === own?.name) continue
    const text = article.paragraphs[mention.paragraph] ?? ''
    const isLine = text.length <= LINE_LENGTH && !/[“"”]/.test(text.slice(0, mention.start))
    const atEdge = mention.paragraph < EDGE || mention.paragraph >= article.paragraphs.length - EDGE
    const before = text.slice(Math.max(0, mention.start - 160), mention.start)
    const after = text.slice(mention.end, mention.end + 140)
    for (const { rule, before: left, after: right } of COMPILED) {
      if (rule.relation !== 'first-reported' && isSame(mention.outlet, own)) continue
      if (rule.line && !isLine && !(atEdge && rule.id === 'originally-published')) continue
      const lead = left ? left.exec(before) : null
      if (left && !lead) continue
      const trail = right ? right.exec(after) : null
      if (right && !trail) continue
      if (
        rule.id === 'byline-wire' &&
        (before.length > 0 ? mention.start - (lead?.[0].length ?? 0) > 0 : false)
      )
        continue
      const start =
        left && rule.line === false
          ? mention.start - trimmedLength(lead?.[0] ?? '')
          : rule.line
            ? 0
            : mention.start
      const end =
        right && rule.line === false
          ? mention.end + (trail?.[0].length ?? 0)
          : rule.line
            ? text.length
            : mention.end
      credits.push({
        paragraph: mention.paragraph,
        start,
        end,
        text: text.slice(start, end),
        outlet: mention.outlet,
        relation: rule.relation,
        rule: rule.id,
      })
      break
    }
  }
  return dropRepeats(credits)
}

function trimmedLength(lead: string): number {
  return lead.trimStart().length
}

/** One credit for each outlet and relation. */
function dropRepeats(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>()
  return credits.filter(({ outlet, relation }) => {
    const key = `${outlet.name} ${relation}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
