import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { ExportInput } from '../../src/export/input.ts'
import { quoteFormats } from '../../src/export/quote-formats.ts'
import { nameFile, type TraceFormat, traceFormats } from '../../src/export/trace-formats.ts'
import { finishedChecks } from '../../src/ui/check-state.ts'
import messages from '../../src/wording/messages/en.ts'
import { createWording } from '../../src/wording/wording.ts'
import { bridge, credits, longArticle, verdicts } from '../ui/invented-articles.ts'
import { inventTrace } from '../ui/invented-trace.ts'
import { inventHostileInput } from './hostile.ts'

const input: ExportInput = {
  trace: inventTrace('The Meadow Courier', bridge, { credits }),
  checks: finishedChecks(verdicts),
  date: '2026-03-05',
  wording: createWording('en', messages),
}
const hostile = inventHostileInput()
const write = (format: TraceFormat, from = input) => traceFormats[format].write(from)

describe('JSON', () => {
  test('is the trace with the verdicts', () => {
    const read = JSON.parse(write('json'))
    expect(read).toMatchObject({ version: 1, quotes: input.trace.quotes })
    expect(read.checks.q0.verdict).toBe('changed')
  })
})

describe('CSV', () => {
  test('has a row per quotation, as many cells in each, and its words', () => {
    const [columns, ...rows] = readCsv(write('csv'))
    expect(rows).toHaveLength(input.trace.quotes.length)
    for (const row of rows) expect(row).toHaveLength((columns as string[]).length)
    expect(rows.map((row) => row[2])).toEqual(input.trace.quotes.map(({ text }) => text))
    expect(rows[5]?.[7]).toBe('The Harbour Gazette < Radio Nord')
    expect(rows[0]?.[12]).toBe('changed')
  })
  test('no cell can start a formula', () => {
    const [, ...rows] = readCsv(write('csv', hostile))
    expect(rows).toHaveLength(4)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r|%]/)
    expect(rows[0]?.[2]).toBe(`'=HYPERLINK("http://evil.example","click")`)
    expect(rows[1]?.[5]).toBe("'@SUM(A1:A9)")
  })
})

/** A quotation that was changed at the first hand and stands so at the second, where it was first said. */
const followed: ExportInput = {
  ...input,
  checks: {
    q0: {
      verdict: 'changed',
      passages: [],
      diff: [],
      warnings: ['number'],
      url: 'https://harbour-gazette.example/piers',
      reason: null,
      outlet: { name: 'The Harbour Gazette <b>', domain: null },
      onward: {
        kind: 'secondhand',
        quote: { kind: 'direct', text: 'x' },
        speaker: null,
        outlets: [],
        originals: [],
        next: {
          verdict: 'verbatim',
          passages: [],
          diff: [],
          warnings: [],
          url: 'https://radio-nord.example/a',
          reason: null,
          onward: { kind: 'first-said', how: 'interview', speaker: null, medium: null },
        },
      },
    },
  },
}

test.each([
  [
    'markdown',
    'Changed (The Harbour Gazette \\<b\\>) ← Verbatim (radio-nord.example)\\. First said here, in an interview',
  ],
  ['html', 'Changed (The Harbour Gazette &#60;b&#62;) ← Verbatim (radio-nord.example). First said'],
  ['annotations', 'Changed (The Harbour Gazette <b>) ← Verbatim (radio-nord.example). First said'],
  ['csv', 'changed https://harbour-gazette.example/piers < verbatim https://radio-nord.example/a'],
] as const)('%s tells each original that was followed', (format, line) => {
  expect(write(format, followed).replaceAll('\\.', '.')).toContain(line.replaceAll('\\.', '.'))
})

describe('Markdown', () => {
  test('tells summary, chain, firsthand quotations, credits and verdicts', () => {
    const text = write('markdown')
    expect(text).toContain('# Sources of “Council delays the bridge again”')
    expect(text).toContain(
      '**7 of 9 quotations are secondhand, all but one from The Harbour Gazette.**',
    )
    expect(text).toContain('- **The Harbour Gazette**\n')
    expect(text).toContain('    - **Radio Nord**'.slice(2))
    expect(text).toMatch(/Jun Aoki/)
    expect(text).toContain('first reported by Coast Today')
    expect(text).toContain(' · Changed')
  })
  test('nothing of the page acts as Markdown or HTML', () => {
    const text = `${write('markdown', hostile)}${hostile.trace.quotes.map((quote) => quoteFormats.markdown(quote, hostile)).join('\n')}`
    expect(text).not.toMatch(/(?<!\\)<(?!https?:)/)
    expect(text).not.toMatch(/(?<!\\)\]\(<?javascript/)
    expect(text.match(/^#+ .*$/gm)).toEqual([
      expect.stringContaining('# Sources of'),
      '## Chain of sources',
      '## Firsthand',
    ])
    expect(text).not.toMatch(/(?<!\\)`/)
  })
})

describe('HTML report', () => {
  test.each([
    ['of an article', input],
    ['of a hostile article', hostile],
    ['of a long article', { ...input, trace: inventTrace(null, longArticle) }],
  ])('%s stands alone, runs nothing and has every word', (_, from) => {
    const { document } = new JSDOM(write('html', from)).window
    expect(document.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0)
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/)
        if (name === 'href') expect(value).toMatch(/^https?:/)
      }
    }
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('blockquote')).toHaveLength(from.trace.quotes.length)
    for (const quote of from.trace.quotes) {
      expect(document.body.textContent).toContain(quote.text.replace(/\s+/g, ' '))
    }
  })
  test('shows what differs', () => {
    const { document } = new JSDOM(write('html')).window
    expect([...document.querySelectorAll('del')].map((one) => one.textContent)).toContain('July')
  })
})

describe('Web Annotation', () => {
  const read = JSON.parse(write('annotations'))
  test('is a collection by the model', () => {
    expect(read['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(read.type).toBe('AnnotationCollection')
    expect(read.total).toBe(read.first.items.length)
    expect(read.first.partOf).toBe(read.id)
  })
  test('each annotation has its own IRI, bodies of known types and one selector', () => {
    const ids = read.first.items.map((item: { id: string }) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const item of read.first.items) {
      expect(URL.canParse(item.id)).toBe(true)
      expect(item.type).toBe('Annotation')
      for (const body of item.body) {
        expect(['TextualBody', 'SpecificResource']).toContain(body.type)
        if (body.type === 'TextualBody') expect(typeof body.value).toBe('string')
        else expect(URL.canParse(body.source)).toBe(true)
        expect(['describing', 'tagging', 'linking', 'assessing']).toContain(body.purpose)
      }
      expect(URL.canParse(item.target.source)).toBe(true)
      expect(item.target.selector.type).toBe('TextQuoteSelector')
    }
  })
  test('prefix, words and suffix stand so in the paragraph', () => {
    for (const [index, item] of read.first.items.entries()) {
      const { prefix, exact, suffix } = item.target.selector
      expect(input.trace.paragraphs[index]).toContain(prefix + exact + suffix)
    }
  })
  test('a page without an address still has IRIs', () => {
    const unaddressed = { ...input, trace: { ...input.trace, url: null } }
    const { first } = JSON.parse(write('annotations', unaddressed))
    expect(URL.canParse(first.items[0].target.source)).toBe(true)
  })
})

describe('one quotation', () => {
  const quote = input.trace.quotes[0]!
  test('as text', () => {
    expect(quoteFormats.text(quote, input)).toBe(
      [
        '“We were told in June that the piers would hold another decade. They will not”',
        '— Orla Brandt, letter, reported by The Harbour Gazette',
        '“Council delays the bridge again”, The Meadow Courier, 2026-03-04',
        'https://www.meadow-courier.example/2026/03/bridge#:~:text=We%20were%20told%20in%20June,another%20decade.%20They%20will%20not',
        '',
      ].join('\n'),
    )
  })
  test('through two outlets, nearest last', () => {
    expect(quoteFormats.text(input.trace.quotes[5]!, input)).toContain(
      '— Ilse Kovač, said on Radio Nord, through The Harbour Gazette',
    )
  })
  test('indirect speech gets no marks it never had', () => {
    expect(quoteFormats.text(input.trace.quotes[1]!, input)).toMatch(/^the crossing should/)
  })
  test('as CSL-JSON', () => {
    const [item] = JSON.parse(quoteFormats['csl-json'](quote, input))
    expect(item).toMatchObject({
      id: 'themeadowcourier2026q0',
      type: 'article-newspaper',
      author: [{ literal: 'Ada Winter' }],
      issued: { 'date-parts': [[2026, 3, 4]] },
      accessed: { 'date-parts': [[2026, 3, 5]] },
    })
    expect(item.note).toContain('reported by The Harbour Gazette')
  })
  test('as BibTeX, braces in balance and no command of the page', () => {
    for (const from of [input, hostile]) {
      for (const one of from.trace.quotes) {
        const text = quoteFormats.bibtex(one, from)
        expect(text).toMatch(/^@article\{[a-z]+\d*q\d+,\n/)
        expect(balance(text)).toBe(0)
        expect(text).not.toMatch(/\\input|(?<!\\)[$&#](?![^\n]*},\n\s*urldate)/)
      }
    }
  })
  test('as RIS, one record whatever the page says', () => {
    for (const from of [input, hostile]) {
      for (const one of from.trace.quotes) {
        const lines = quoteFormats.ris(one, from).trimEnd().split('\r\n')
        expect(lines[0]).toBe('TY  - NEWS')
        expect(lines.filter((line) => /^ER {2}-/.test(line))).toHaveLength(1)
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/)
      }
    }
  })
  test('a date in words is left out of citations rather than guessed', () => {
    const vague = { ...input, trace: { ...input.trace, published: 'last Tuesday' } }
    expect(JSON.parse(quoteFormats['csl-json'](quote, vague))[0].issued).toBeUndefined()
  })
})

test('file names hold letters and hyphens of any script, and no path', () => {
  expect(nameFile(input, 'csv')).toBe(
    'the-meadow-courier-council-delays-the-bridge-again-sources.csv',
  )
  expect(nameFile(hostile, 'html')).toMatch(/^[\p{L}\p{N}-]+\.html$/u)
  const bare = { ...input, trace: { ...input.trace, title: null, outlet: null } }
  expect(nameFile(bare, 'svg')).toBe('article-sources.svg')
})

function balance(text: string): number {
  let depth = 0
  for (const [index, sign] of [...text].entries()) {
    if (text[index - 1] === '\\') continue
    if (sign === '{') depth++
    if (sign === '}') depth--
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  return depth
}

/** RFC 4180, as far as the writer goes. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  rows.pop()
  return rows
}
