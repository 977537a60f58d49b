import { describe, expect, it } from 'vitest'
import { CREDIT_RULES } from '../../src/rules/credits.ts'
import { findCredits } from '../../src/text/credit.ts'
import { articleOf } from '../text/article-of.ts'

/** The credit rule that reads the outlet marked by [ ] in a paragraph. */
function ruleFor(example: string): string {
  const [, name = 'Dockside'] = /\[(Dockside|the Bee)\]/.exec(example) ?? []
  const start = example.indexOf(`[${name}]`)
  const text = example.replace(`[${name}]`, name)
  const mention = {
    paragraph: 0,
    start,
    end: start + name.length,
    outlet: { name, domain: null },
    rule: 'example',
  }
  return findCredits(articleOf(text), [mention], null)[0]?.rule ?? ''
}

describe.each(CREDIT_RULES)('$id', (rule) => {
  it.each(rule.examples)('finds: %s', (example) => {
    expect(ruleFor(example)).toBe(rule.id)
  })
  it.each(rule.counterexamples)('leaves: %s', (example) => {
    expect(ruleFor(example)).not.toBe(rule.id)
  })
})
