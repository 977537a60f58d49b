import { describe, expect, it } from 'vitest'
import { findOutletMentions } from '../../src/text/outlet.ts'
import { resolveOwnOutlet } from '../../src/text/own-outlet.ts'
import { traceArticle } from '../../src/text/trace.ts'
import { articleOf } from './article-of.ts'
import { OUTLET_TABLES } from './outlet.table.ts'

describe.each(Object.entries(OUTLET_TABLES))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (_why, text, expected) => {
    const { mentions } = traceArticle({
      ...articleOf(...text.split(' | ')),
      publisher: [{ name: 'The Harbour Gazette', from: 'given' }],
    })
    expect(mentions.map(({ text: words, outlet }) => `${words} = ${outlet.name}`)).toEqual(expected)
  })
})

const link = (href: string) => ({
  ...articleOf('A baker told the Times that the dam leaks.'),
  links: [{ paragraph: 0, start: 17, end: 22, href }],
})

describe('a short name that links to its paper', () => {
  it.each([
    ['the paper’s own address', 'https://www.latimes.com/dam', 'Los Angeles Times'],
    ['a short link', 'https://nyti.ms/2abc', 'The New York Times'],
    [
      'an archived copy',
      'https://web.archive.org/web/2019/https://www.latimes.com/dam',
      'Los Angeles Times',
    ],
    [
      'an AMP cache',
      'https://www-latimes-com.cdn.ampproject.org/c/s/www.latimes.com/dam',
      'Los Angeles Times',
    ],
    ['a redirect', 'https://www.google.com/url?q=https://www.latimes.com/dam', 'Los Angeles Times'],
    ['a mobile host', 'https://m.latimes.com/dam', 'Los Angeles Times'],
  ])('%s', (_, href, name) => {
    expect(traceArticle(link(href)).mentions[0]?.outlet.name).toBe(name)
  })
})

describe('the page’s own outlet', () => {
  it.each([
    ['its domain', 'https://www.sacbee.com/a', null, 'The Sacramento Bee'],
    ['a former domain', 'https://www.timesonline.co.uk/a', null, 'The Times'],
    ['a subdomain', 'https://amp.cnn.com/a', null, 'CNN'],
    ['a path', 'https://www.bizjournals.com/birmingham/a', null, 'Birmingham Business Journal'],
    [
      'a path that only begins like it',
      'https://www.bizjournals.com/birminghams',
      null,
      'bizjournals.com',
    ],
    [
      'a claim at a catalogued domain',
      'https://www.sacbee.com/a',
      'The Fresno Bee',
      'The Sacramento Bee',
    ],
    [
      'a claim elsewhere',
      'https://harbour.example/a',
      'The Harbour Gazette',
      'The Harbour Gazette',
    ],
    ['no claim elsewhere', 'https://www.harbour.example/a', null, 'harbour.example'],
  ])('%s', (_, url, claim, name) => {
    const publisher = claim === null ? [] : [{ name: claim, from: 'given' as const }]
    expect(resolveOwnOutlet({ ...articleOf('Rain.'), url, publisher })?.name).toBe(name)
  })
})

it.each([
  [
    'with its article first',
    'The logs were first reported by The Marlow Bee.',
    'Ruiz told the Marlow Bee.',
    'The Marlow Bee',
  ],
  [
    'without it first',
    'Ruiz told the Marlow Bee.',
    'The logs were first reported by The Marlow Bee.',
    'Marlow Bee',
  ],
])('an outlet known by its form alone has one name, %s', (_, first, second, name) => {
  const mentions = findOutletMentions(articleOf(first, second), null)
  expect(mentions.map(({ outlet }) => outlet.name)).toEqual([name, name])
})
