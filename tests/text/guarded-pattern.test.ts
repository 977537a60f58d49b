import { expect, test } from 'vitest'
import { RELAY_RULES } from '../../src/rules/relays.ts'
import { GuardedPattern, neededWords, withoutUnrolling } from '../../src/text/guarded-pattern.ts'

test.each([
  ['one of the words', '\\b(?:told|tells?) (?:the )?', ['told', 'tell']],
  ['the rarest of what stands in a row', 'on (?:Monday|Friday) in', ['Monday', 'Friday']],
  ['a letter that may be absent ends a word', 'reports?|stor(?:y|ies)', ['report', 'stor']],
  ['a class parts words', '[Ii]nterview', ['nterview']],
  ['a lookahead needs nothing', '(?![(])(?<=told)said', ['said']],
  ['an escaped sign is that sign', 'U\\.S\\.', ['U.S.']],
  ['a group that may be absent', '(?:told)?', null],
  ['letters of any kind', '\\p{L}+', null],
  ['one alternative that needs nothing', 'told|\\d+', null],
  ['repeated at least once', '(?:told )+', ['told ']],
  ['signs of a class', "[’']s? \\p{Ll}+", ['’', "'"]],
  ['repeated from none', '(?:told ){0,2}by', ['by']],
])('%s', (_, pattern, expected) => {
  expect(neededWords(pattern)).toEqual(expected)
})

test('a guard lets through what its pattern matches: every example of every relay rule', () => {
  for (const rule of RELAY_RULES) {
    for (const pattern of [rule.before, rule.after, rule.earlier]) {
      if (pattern === undefined) continue
      const guarded = new GuardedPattern(pattern)
      for (const { examples, counterexamples } of RELAY_RULES) {
        for (const sentence of [...examples, ...counterexamples]) {
          if (guarded.regex.test(sentence))
            expect(guarded.test(sentence), `${pattern}\n${sentence}`).toBe(true)
        }
      }
    }
  }
})

test.each([
  ['(?:a|b){0,2}?c', '(a|b){0,2}?c'],
  ['(?:a (?:b)*){1,4}', '(a (?:b)*){1,4}'],
  ['[(?:]{0,2}\\((?:a)', '[(?:]{0,2}\\((?:a)'],
  ['(?=a){0}(?:b)?', '(?=a){0}(?:b)?'],
])('%s is compiled as %s', (pattern, expected) => {
  expect(withoutUnrolling(pattern)).toBe(expected)
})
