import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { furnitureLine, furnitureWord, isCreditLine, quickLook } from '../../src/page/furniture.ts'
import {
  CREDIT_LINES,
  FURNITURE,
  FURNITURE_LINES,
  LINKS_FOLLOW,
  type LinePattern,
} from '../../src/rules/page-furniture.ts'

const words = FURNITURE.flatMap((rule) => ('words' in rule ? [rule] : []))

describe.each(words)('$id', ({ id, example, counterexample }) => {
  it(`takes “${example}”`, () => expect(furnitureWord(example)).toBe(id))
  it(`leaves “${counterexample}”`, () => expect(furnitureWord(counterexample)).toBe(null))
})

describe.each(FURNITURE_LINES)('$id', ({ id, linked, examples, counterexamples }) => {
  it.each(examples)('takes: %s', (line) => expect(furnitureLine(line, linked)).toBe(id))
  it.each(counterexamples)('leaves: %s', (line) => expect(furnitureLine(line, linked)).toBe(null))
})

describe('the quick look at a paragraph', () => {
  const names = words.map(({ words: line, holds }) => ({ line, holds }))
  const guarded: LinePattern[] = [
    ...FURNITURE_LINES,
    ...CREDIT_LINES,
    LINKS_FOLLOW,
    ...names,
  ].filter(({ opens, holds, most }: LinePattern) => opens ?? holds ?? most)
  it.each(guarded)('lets through what $line matches', (rule) => {
    fc.assert(
      fc.property(matchesOf(rule.line), (text) => {
        fc.pre(text.length <= 400 && rule.line.test(text))
        expect(quickLook(rule)(text.toLowerCase())).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  /** Paragraphs that an expression matches, or would but for what it asks ahead, which nothing can generate; white space as shown. */
  function matchesOf(line: RegExp): fc.Arbitrary<string> {
    const source = line.source.replace(/\(\?[=!](?:\[[^\]]*\]|\([^()]*\)|[^()[\]])*\)|\\b/g, '')
    const flags = line.flags.replace('i', '')
    return fc
      .stringMatching(new RegExp(source, flags), { maxLength: 400 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
  }
})

describe('a class name', () => {
  const names: [why: string, names: string, rule: string | null][] = [
    ['in the manner of BEM', 'article__share-bar', 'class-share'],
    ['in camel case', 'articleShareBar', 'class-share'],
    ['among others', 'col-6 wp-caption-text small', 'class-caption'],
    ['generated ones say nothing', 'css-1x2y3z sc-adPromo'.slice(0, 12), null],
    ['the article itself', 'article-body entry-content', null],
    ['a story about comments', 'commentary', null],
    ['the word inside another', 'shadow-headline', null],
  ]
  it.each(names)('%s: %s', (_, name, rule) => expect(furnitureWord(name)).toBe(rule))
})

describe('a credit line', () => {
  const lines: [why: string, line: string, credit: boolean][] = [
    ['files of an agency', 'With files from Reuters', true],
    ['a colleague', 'Ana Lund contributed to this report.', true],
    ['where it came from', 'This story was originally published by Grist.', true],
    ['the agency alone', 'The Associated Press', true],
    ['a byline of an agency', 'By ANA LUND, Associated Press', true],
    [
      'a caption names the agency of its picture',
      'Boats wait outside. (Ana Lund/Associated Press)',
      false,
    ],
    ['where it ran first', 'This piece first ran in the Bee.', true],
    ['an invitation', 'Read more from Reuters', false],
    ['published elsewhere, but no credit', 'She published a book.', false],
  ]
  it.each(lines)('%s: %s', (_, line, credit) => expect(isCreditLine(line)).toBe(credit))
})
