import { describe, expect, test } from 'vitest'
import { traceArticle } from '../../src/text/trace.ts'
import type { CitedAddress, Link } from '../../src/text/types.ts'
import { articleOf } from './article-of.ts'

// Paragraphs with links as in Markdown, and what the page cites; then the candidates of the first secondhand quotation.
// The page is The Harbour Gazette's. All outlets but the last table's are invented.
type Row = readonly [
  why: string,
  text: string,
  expected: readonly string[],
  cited?: readonly CitedAddress[],
]
const bee = 'https://marlow-bee.example'

const rows: readonly Row[] = [
  [
    'a link on the outlet in the attribution',
    `“It was a mistake from the start,” Ana Ruiz told [the Marlow Bee](${bee}/ruiz).`,
    ['in-attribution article /ruiz'],
  ],
  [
    'a link on the cue, through an address that does not tell the outlet',
    '“It was a mistake from the start,” Ana Ruiz [told](https://short.example/x1) the Marlow Bee.',
    ['in-attribution article /x1'],
  ],
  [
    'a link on the speaker leads to the speaker',
    '“It was a mistake from the start,” [Ana Ruiz](https://people.example/ruiz) told the Marlow Bee.',
    [],
  ],
  [
    'the attribution comes before the sentence, the sentence before the paragraph, the paragraph before the rest',
    `In March [the Marlow Bee](${bee}/mistake-from-the-start) was first. | ` +
      `The [Bee](${bee}/in-paragraph) looked into it. “It was a mistake from the start,” Ana Ruiz told [the Marlow Bee](${bee}/in-words), when [asked about it](${bee}/in-sentence).`,
    [
      'in-attribution article /in-words',
      'in-sentence article /in-sentence',
      'in-paragraph article /in-paragraph',
      'elsewhere article /mistake-from-the-start',
    ],
  ],
  [
    'elsewhere: of two addresses, the one whose words fit comes first',
    `Last week [the council met](${bee}/council-budget), the Marlow Bee wrote. | The dam has [cracks in its western wall](${bee}/dam-cracks-western). | ` +
      '“The cracks in the western wall are old,” Ana Ruiz told the Marlow Bee.',
    ['elsewhere article /dam-cracks-western'],
  ],
  [
    'a link in the paragraph to somebody else’s site is no candidate',
    '“It was a mistake from the start,” Ana Ruiz told the Marlow Bee. She works for [the port](https://port.example/board).',
    [],
  ],
  [
    'the page’s own links are none',
    '“It was a mistake from the start,” Ana Ruiz told the [Marlow Bee](https://harbour-gazette.example/topics/marlow-bee).',
    [],
  ],
  [
    'a front page comes last',
    `“It was a mistake from the start,” Ana Ruiz told [the Marlow Bee](${bee}/). The Bee [has more](${bee}/ruiz).`,
    ['in-paragraph article /ruiz', 'in-attribution home /'],
  ],
  [
    'a document that the outlet obtained',
    '“The beams are rotten and wet,” an engineer wrote in [a memo](https://files.example/memo.pdf) obtained by the Marlow Bee.',
    ['in-attribution document /memo.pdf'],
  ],
  [
    'a block quotation’s cite attribute',
    '“It was a mistake from the start,” Ana Ruiz told the Marlow Bee.',
    ['cite cite /cited'],
    [{ href: `${bee}/cited`, kind: 'cite', paragraph: 0 }],
  ],
  [
    'the source of an embedded post',
    '“It was a mistake from the start,” Ana Ruiz told the Marlow Bee.',
    ['post post /@ruiz/1'],
    [{ href: 'https://posts.example/@ruiz/1', kind: 'post', paragraph: 0 }],
  ],
  [
    'what the page as a whole is based on, if it is the outlet’s',
    '“It was a mistake from the start,” Ana Ruiz told the Marlow Bee.',
    ['is-based-on is-based-on /based', 'citation citation /also'],
    [
      { href: `${bee}/based`, kind: 'is-based-on', paragraph: null },
      { href: 'https://northmoor-courier.example/other', kind: 'is-based-on', paragraph: null },
      { href: `${bee}/also`, kind: 'citation', paragraph: null },
    ],
  ],
  [
    'behind the nearest outlet, the one it took the words from',
    `“It was a mistake from the start,” Ana Ruiz told the [Marlow Bee](${bee}/ruiz), the [Northmoor Courier](https://northmoor-courier.example/ruiz) reported.`,
    ['in-attribution article /ruiz', 'in-attribution article /ruiz'],
  ],
  [
    'a catalogued outlet by another of its domains',
    '“It was a mistake from the start,” Ana Ruiz told [the BBC](https://www.bbc.co.uk/news/x1).',
    ['in-attribution article /news/x1'],
  ],
]

describe('candidates for the original', () => {
  test.each(rows.map((row): [string, Row] => [row[0], row]))('%s', (_, row) => {
    const [, text, expected, cited = []] = row
    const links: Link[] = []
    const paragraphs = text.split(' | ').map((marked, paragraph) => {
      let plain = ''
      for (const [index, part] of marked.split(/\[(.+?)\]\((.+?)\)/).entries()) {
        if (index % 3 === 1) {
          links.push({ paragraph, start: plain.length, end: plain.length + part.length, href: '' })
        }
        const last = links.at(-1)
        if (index % 3 === 2 && last) links[links.length - 1] = { ...last, href: part }
        else plain += part
      }
      return plain
    })
    const { quotes } = traceArticle({
      ...articleOf(...paragraphs),
      url: 'https://harbour-gazette.example/2026/dam',
      publisher: [{ name: 'The Harbour Gazette', from: 'given' }],
      links,
      cited,
    })
    const quote = quotes.findLast(({ secondhand }) => secondhand)
    expect(quote?.outlets).not.toEqual([])
    expect(
      (quote?.originals ?? []).map(
        ({ url, kind, reason }) => `${reason} ${kind} ${new URL(url).pathname}`,
      ),
    ).toEqual(expected)
    expect(quote?.link?.url).toBe(quote?.originals?.[0]?.url)
  })
})

test('a link elsewhere is shown as the original only if it is the only one to the outlet', () => {
  const paragraphs = [
    'The Marlow Bee was first, and the Marlow Bee came back to it.',
    '“It was a mistake from the start,” Ana Ruiz told the Marlow Bee.',
  ]
  const linkAt = (start: number, path: string) => ({
    paragraph: 0,
    start,
    end: start + 'Marlow Bee'.length,
    href: bee + path,
  })
  const [first, second] = [linkAt(4, '/first'), linkAt(34, '/second')]
  const shown = (links: Link[]) =>
    traceArticle({ ...articleOf(...paragraphs), links }).quotes.find((q) => q.kind === 'direct')
      ?.link
  expect(shown([first])?.url).toBe(`${bee}/first`)
  expect(shown([first, second])).toBeNull()
})
