import { describe, expect, it } from 'vitest'
import { MEDIUM_RULES } from '../../src/rules/media.ts'
import { findMedium } from '../../src/text/medium.ts'

describe.each(MEDIUM_RULES)('$medium', (rule) => {
  it.each(rule.examples)('is the medium of: %s', (example) => {
    expect(findMedium(example)).toBe(rule.medium)
  })
  it.each(rule.counterexamples)('is not that of: %s', (example) => {
    expect(findMedium(example)).not.toBe(rule.medium)
  })
})
