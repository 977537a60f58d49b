import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../src/text/bare-article.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Link, ParagraphKind } from '../../src/text/types.ts'

// Phenomena that the text alone does not show: what is a block quote on the page, and where links lead. The rest is in tables.

/** Each secondhand quotation as “outlets < speaker: words”. */
function passedOn(
  paragraphs: readonly string[],
  more: { kinds?: readonly ParagraphKind[]; links?: readonly Link[] },
): string[] {
  const { quotes } = traceArticle(
    bareArticle(paragraphs, {
      language: 'en',
      publisher: [{ name: 'The Harbour Gazette', from: 'given' }],
      ...more,
    }),
  )
  return quotes
    .filter(({ secondhand }) => secondhand)
    .map(
      ({ outlets, speaker, text }) =>
        `${outlets.map(({ name }) => name).join(' > ')}${speaker ? ` < ${speaker.name}` : ''}: ${text}`,
    )
}

describe('block quotes without marks', () => {
  const block = 'The old dam is about to break, and nobody has the keys.'
  test.each([
    ['the paper writes', 'The Guardian writes:', [`The Guardian: ${block}`]],
    ['according to', 'According to a report in The Guardian:', [`The Guardian: ${block}`]],
    [
      'somebody told an outlet',
      'Ana Ruiz told Reuters the following:',
      [`Reuters < Ana Ruiz: ${block}`],
    ],
    ['the mayor writes', 'The mayor writes:', []],
    ['an outlet is merely named', 'She reads The Guardian every day.', []],
  ])('%s', (_, lead, expected) => {
    expect(passedOn([lead, block], { kinds: ['text', 'block-quote'] })).toEqual(expected)
  })

  test('plain prose behind a colon is no block quote', () => {
    expect(passedOn(['The Guardian has two floors:', block], { kinds: ['text', 'text'] })).toEqual(
      [],
    )
  })

  test('a second block belongs to the same lead', () => {
    const second = 'We have said so for years.'
    expect(
      passedOn(['The Guardian writes:', block, second], {
        kinds: ['text', 'block-quote', 'block-quote'],
      }),
    ).toEqual([`The Guardian: ${block}`, `The Guardian: ${second}`])
  })
})

describe('links as evidence', () => {
  const text = '“The old dam is about to break,” Ana Ruiz told the Echo on Monday.'
  const link = (href: string): Link => {
    const start = text.indexOf('Echo')
    return { paragraph: 0, start, end: start + 4, href }
  }
  const words = 'The old dam is about to break,'

  test('a short name is the outlet that it links to', () => {
    expect(
      passedOn([text], { links: [link('https://www.liverpoolecho.co.uk/news/dam-1')] }),
    ).toEqual([`Liverpool Echo < Ana Ruiz: ${words}`])
  })

  test('the same words with another paper’s address are that paper', () => {
    expect(
      passedOn([text], { links: [link('https://www.examinerlive.co.uk/news/dam-1')] }),
    ).not.toEqual([`Liverpool Echo < Ana Ruiz: ${words}`])
  })

  test('a link to no outlet tells nothing of which Echo it is', () => {
    const [found = ''] = passedOn([text], { links: [link('https://shop.example/echo')] })
    expect(found).not.toContain('Liverpool Echo')
  })

  test('the original is what the attribution links to, not a link elsewhere in the paragraph', () => {
    const { quotes } = traceArticle(
      bareArticle([`${text} Marlow lies on a river.`], {
        language: 'en',
        links: [
          link('https://www.liverpoolecho.co.uk/news/dam-1'),
          {
            paragraph: 0,
            start: text.length + 1,
            end: text.length + 7,
            href: 'https://marlow.example/',
          },
        ],
      }),
    )
    expect(quotes[0]?.link?.url).toBe('https://www.liverpoolecho.co.uk/news/dam-1')
    expect(quotes[0]?.originals?.[0]?.reason).toBe('in-attribution')
  })
})
