import { describe, expect, it } from 'vitest'
import { catalogueEntries, type OwnOutlet } from '../../src/settings/own-outlets.ts'
import { traceArticle } from '../../src/text/trace.ts'
import { articleOf } from './article-of.ts'

const outlet = (name: string, domain: string | null, ...otherNames: string[]): OwnOutlet => ({
  name,
  domain,
  otherNames,
})

// What the reader has entered, a sentence, and the outlets found in it as "name at domain".
const MENTIONS: readonly (readonly [string, readonly OwnOutlet[], string, readonly string[]])[] = [
  [
    'nothing entered',
    [],
    'The pier will close, the Sacramento Bee reported.',
    ['The Sacramento Bee at sacbee.com'],
  ],
  [
    'an outlet is added',
    [outlet('Harbour Lantern', 'lantern.example')],
    'The pier will close, Harbour Lantern reported.',
    ['Harbour Lantern at lantern.example'],
  ],
  [
    'by another of its names',
    [outlet('Harbour Lantern', 'lantern.example', 'Lantern Online')],
    'The pier will close, she told Lantern Online.',
    ['Harbour Lantern at lantern.example'],
  ],
  [
    'a catalogued outlet is called otherwise',
    [outlet('Bay Bee', 'sacbee.com')],
    'The pier will close, the Sacramento Bee reported.',
    ['Bay Bee at sacbee.com'],
  ],
  [
    'its short name still follows',
    [outlet('Bay Bee', 'sacbee.com')],
    'The Sacramento Bee saw the pier. It will close, the Bee reported.',
    ['Bay Bee at sacbee.com', 'Bay Bee at sacbee.com'],
  ],
  [
    'a catalogued name is another outlet for this reader',
    [outlet('The Sacramento Bee', 'bee.example')],
    'The pier will close, the Sacramento Bee reported.',
    ['The Sacramento Bee at bee.example'],
  ],
  [
    'a catalogued outlet gets one more name, and keeps its domain',
    [outlet('The Sacramento Bee', null, 'Old Buzzer')],
    'The pier will close, Old Buzzer reported.',
    ['The Sacramento Bee at sacbee.com'],
  ],
  [
    'what the catalogue holds as no outlet is one for this reader',
    [outlet('PR Newswire', 'prnewswire.com')],
    'The pier will close, PR Newswire reported.',
    ['PR Newswire at prnewswire.com'],
  ],
  [
    'an ordinary word needs a cue',
    [outlet('Kettle', 'kettle.example')],
    'The pier will close, she told Kettle. Kettle prices rose.',
    ['Kettle at kettle.example'],
  ],
  [
    'a corrected outlet leaves the others of its host alone',
    [outlet('Local Journals', 'bizjournals.com')],
    'The pier will close, the Sacramento Business Journal reported.',
    ['Sacramento Business Journal at bizjournals.com'],
  ],
]

describe('the reader’s own outlets', () => {
  it.each(MENTIONS)('%s', (_, mine, text, expected) => {
    const { mentions } = traceArticle(articleOf(text), { mine: catalogueEntries(mine) })
    expect(mentions.map(({ outlet: { name, domain } }) => `${name} at ${domain}`)).toEqual(expected)
  })

  it.each([
    ['an added outlet’s page', 'https://www.lantern.example/pier', 'Harbour Lantern'],
    ['a page below its domain', 'https://news.lantern.example/pier', 'Harbour Lantern'],
    ['a corrected outlet’s page', 'https://www.sacbee.com/pier', 'Bay Bee'],
    ['a page of another outlet', 'https://www.kcra.com/pier', 'KCRA'],
  ])('%s', (_, url, name) => {
    const mine = [outlet('Harbour Lantern', 'lantern.example'), outlet('Bay Bee', 'sacbee.com')]
    const trace = traceArticle({ ...articleOf('Rain.'), url }, { mine: catalogueEntries(mine) })
    expect(trace.outlet?.name).toBe(name)
  })

  it('leaves the catalogue as it is for the next trace', () => {
    const article = articleOf('The pier will close, the Sacramento Bee reported.')
    traceArticle(article, { mine: catalogueEntries([outlet('Bay Bee', 'sacbee.com')]) })
    expect(traceArticle(article).mentions[0]?.outlet.name).toBe('The Sacramento Bee')
  })

  it('makes their words secondhand', () => {
    const mine = catalogueEntries([outlet('Harbour Lantern', 'lantern.example')])
    const article = articleOf('“The pier is old,” the mayor told the Harbour Lantern.')
    const [quote] = traceArticle(article, { mine }).quotes
    expect(quote?.outlets).toEqual([{ name: 'Harbour Lantern', domain: 'lantern.example' }])
  })
})
