// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { PLAIN_CONFIDENCE } from '../../src/rules/confidence.ts'
import { bareArticle } from '../../src/text/bare-article.ts'
import { explainArticle } from '../../src/text/explain.ts'
import { analyseArticle } from '../../src/text/trace.ts'
import type { Quote } from '../../src/text/types.ts'
import { Card } from '../../src/ui/card.tsx'
import { cardActions, english } from './states.tsx'

// `npm run trace -- --explain` and the card's "why" are two prints of one record: what one tells, the other does.

afterEach(cleanup)

const analysis = analyseArticle(
  bareArticle(
    [
      '“The old dam is about to break,” Ana Ruiz told the Marlow Gazette, according to Reuters.',
      'Ruiz, who keeps the gate, said nobody had asked her.',
      '“Nobody has the keys,” she added.',
      'In a letter obtained by The Guardian, Tom Dale called the dam “a very bad joke”.',
      'The mayor said: “It will hold for another year.”',
    ],
    { language: 'en', publisher: [{ name: 'The Harbour Gazette', from: 'given' }] },
  ),
)
const { quotes } = analysis.trace
const explanation = explainArticle(analysis)

/** What --explain prints of a quotation: its line with the route, and the one with rule, confidence and evidence. */
function explained({ id }: Quote): { readonly route: string; readonly how: string } {
  const lines = explanation.split('\n')
  const at = lines.findIndex((line) => line.trimStart().startsWith(`${id}  `))
  return { route: lines[at] ?? '', how: lines[at + 1] ?? '' }
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.sort() ?? []

function cardOf(quote: Quote) {
  return render(
    <Card
      trace={analysis.trace}
      quotes={[quote]}
      selected={quote.id}
      check={null}
      pinned={false}
      copied={false}
      engine={null}
      actions={cardActions}
      wording={english.core}
    />,
  ).container
}

test('the article has what is to be compared: carried over, nested, of a document, firsthand', () => {
  expect(quotes.filter(({ secondhand }) => secondhand).length).toBeGreaterThanOrEqual(3)
  expect(quotes.some(({ secondhand }) => !secondhand)).toBe(true)
  expect(quotes.some(({ outlets }) => outlets.length > 1)).toBe(true)
  expect(quotes.some(({ rule }) => rule.startsWith('carried-over:'))).toBe(true)
})

test.each(quotes.map((quote): [string, Quote] => [quote.text, quote]))('%s', (_, quote) => {
  const { route, how } = explained(quote)
  const card = cardOf(quote)
  const marked = [...card.querySelectorAll('.evidence mark')].map((mark) => mark.textContent ?? '')
  const told = /; evidence (.*?)(?:; original .*)?$/u.exec(how)?.[1] ?? ''
  expect(wordsOf(marked.join(' '))).toEqual(wordsOf(told))
  expect(marked.length).toBeGreaterThan(0)
  // The same hands, the same speaker.
  const shown = card.textContent ?? ''
  for (const { name } of quote.outlets) {
    expect(route).toContain(name)
    expect(shown).toContain(name)
  }
  if (quote.speaker) {
    expect(route).toContain(quote.speaker.name)
    expect(shown).toContain(quote.speaker.name)
  }
  // The same doubt.
  const confidence = Number(/confidence ([\d.]+)/u.exec(how)?.[1])
  expect(card.querySelector('.perhaps') !== null).toBe(confidence < PLAIN_CONFIDENCE)
  expect(route.includes('secondhand')).toBe(card.querySelector('.kind-second') !== null)
})
