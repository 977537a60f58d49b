import { describe, expect, it } from 'vitest'
import { RELAY_RULES } from '../../src/rules/relays.ts'
import { findRelays } from '../../src/text/relay.ts'

/** The rule that reads the outlet marked by [ ] in a sentence. */
function ruleFor(example: string): string {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  const text = example.replace('[', '').replace(']', '')
  const outlet = { name: text.slice(start, end), domain: null }
  const sentence = [{ paragraph: 0, start: 0, end: text.length }]
  const mention = { paragraph: 0, start, end, outlet, rule: 'example' }
  return findRelays([text], [sentence], [mention])[0]?.rule ?? ''
}

describe.each(RELAY_RULES)('$id', (rule) => {
  it.each(rule.examples)('finds: %s', (example) => {
    expect(ruleFor(example)).toBe(rule.id)
  })
  it.each(rule.counterexamples)('leaves: %s', (example) => {
    expect(ruleFor(example)).not.toBe(rule.id)
  })
})
