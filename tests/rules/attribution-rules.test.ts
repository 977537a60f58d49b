import { describe, expect, test } from 'vitest'
import { constructions } from '../../src/rules/constructions.ts'
import { cueNouns, cuePhrases, pollPhrase } from '../../src/rules/cue-phrases.ts'
import { cueGroups } from '../../src/rules/cues.ts'
import { askedWords, stanceVerbs } from '../../src/rules/stances.ts'
import { findAttributions } from '../../src/text/attribution.ts'
import { findOutletMentions } from '../../src/text/outlet.ts'
import { findQuotations } from '../../src/text/quotation.ts'
import { findStances } from '../../src/text/stance.ts'
import type { Article, Attribution } from '../../src/text/types.ts'
import { articleOf } from '../text/article-of.ts'
import { readMarkedSentence, rolesOf } from './marked-sentence.ts'

type Rule = {
  readonly id: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const rules: readonly Rule[] = [...cueGroups, ...cuePhrases, cueNouns, pollPhrase, ...constructions]

function attributionsOf(article: Article): readonly Attribution[] {
  return findAttributions(article, findQuotations(article), [])
}

/** A rule's results carry its id, some with the position of the source behind it. */
function madeBy(rule: Rule, attribution: Attribution): boolean {
  return (
    attribution.rule === rule.id ||
    attribution.rule.startsWith(`${rule.id}-`) ||
    attribution.rule.endsWith(`-${rule.id}`)
  )
}

describe('every rule finds its examples and none of its counter-examples', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      test(`${rule.id}: ${example}`, () => {
        const { paragraphs, roles } = readMarkedSentence(example)
        const found = attributionsOf(articleOf(...paragraphs)).filter((one) => madeBy(rule, one))
        expect(found.map((one) => rolesOf(paragraphs, one))).toContainEqual(roles)
      })
    }
    for (const counterexample of rule.counterexamples) {
      test(`${rule.id}, not: ${counterexample}`, () => {
        const found = attributionsOf(articleOf(...counterexample.split('¶')))
        expect(found.filter((one) => madeBy(rule, one))).toEqual([])
      })
    }
  }
})

test('rule ids are unique, and every rule has examples of both kinds', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { examples, counterexamples, id } of rules) {
    expect(examples.length, id).toBeGreaterThan(0)
    expect(counterexamples.length, id).toBeGreaterThan(0)
  }
})

test.each([stanceVerbs, askedWords])('$id: found apart from reported words', (rule) => {
  for (const example of rule.examples) {
    const { paragraphs, roles } = readMarkedSentence(example)
    const article = articleOf(...paragraphs)
    expect(
      findStances(article, [], findOutletMentions(article, null)).map((one) =>
        rolesOf(paragraphs, one),
      ),
    ).toContainEqual(roles)
    expect(attributionsOf(article)).toEqual([])
  }
  for (const counterexample of rule.counterexamples) {
    expect(findStances(articleOf(counterexample), [], [])).toEqual([])
  }
})
