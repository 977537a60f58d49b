import { describe, expect, test } from 'vitest'
import { unreadablePhrases } from '../../src/rules/unreadable.ts'

describe.each(unreadablePhrases)('$id', ({ pattern, examples, counterexamples }) => {
  test.each(examples)('is said by: %s', (example) => expect(example).toMatch(pattern))
  test.each(counterexamples)('is not said by: %s', (example) =>
    expect(example).not.toMatch(pattern),
  )
})
