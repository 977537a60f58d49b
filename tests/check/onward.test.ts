import { describe, expect, test } from 'vitest'
import { checkOriginals, type TracedOriginal } from '../../src/check/check-original.ts'
import { findOnward, mostHops } from '../../src/check/onward.ts'
import { addHop, hopsOf, lastHop } from '../../src/text/hops.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Article, CheckResult, Link, Original, Passage } from '../../src/text/types.ts'
import { articleOf } from '../text/article-of.ts'

/** A page of the Marlow Bee: paragraphs with links as in Markdown. */
function beePage(...marked: string[]): Article {
  const links: Link[] = []
  const paragraphs = marked.map((text, paragraph) => {
    let plain = ''
    const parts = text.split(/\[(.+?)\]\((.+?)\)/)
    for (let at = 0; at < parts.length; at += 3) {
      plain += parts[at] ?? ''
      const words = parts[at + 1]
      if (words === undefined) continue
      links.push({
        paragraph,
        start: plain.length,
        end: plain.length + words.length,
        href: parts[at + 2] ?? '',
      })
      plain += words
    }
    return plain
  })
  return {
    ...articleOf(...paragraphs),
    url: 'https://marlow-bee.example/a',
    publisher: [{ name: 'The Marlow Bee', from: 'given' }],
    links,
  }
}

function passageOf({ paragraphs }: Article, words: string): Passage {
  const paragraph = paragraphs.findIndex((text) => text.includes(words))
  const start = paragraphs[paragraph]?.indexOf(words) ?? -1
  return { paragraph, start, end: start + words.length, text: words }
}

const page = 'https://gazette.example/page'
const here = 'https://marlow-bee.example/a'
const courier = 'https://northmoor-courier.example/b'

describe('where words go on to', () => {
  test.each([
    [
      'an interview',
      '“The beams were rotten,” Ana Ruiz said in an interview on Monday.',
      'interview',
    ],
    [
      'a statement',
      '“The beams were rotten,” the Harbour Police Department said in a statement.',
      'statement',
    ],
    ['a memo', '“The beams were rotten,” Ana Ruiz wrote in a memo to the council.', 'document'],
    ['a post', '“The beams were rotten,” Ana Ruiz wrote on Facebook.', 'post'],
    ['nothing said of how', '“The beams were rotten,” Ana Ruiz said.', 'said'],
    [
      'the outlet’s own words',
      'Inspectors found that “The beams were rotten” is what everybody says. The beams were rotten in May.',
      'own-words',
    ],
  ])('first said here: %s', (_, text, how) => {
    const article = beePage(text)
    const words = how === 'own-words' ? 'The beams were rotten in May' : 'The beams were rotten'
    const onward = findOnward(traceArticle(article), [passageOf(article, words)], [page, here])
    expect(onward).toMatchObject({ kind: 'first-said', how })
  })

  const credited = beePage(
    `“The beams were rotten, and we knew it,” Ana Ruiz told [the Northmoor Courier](${courier}).`,
  )
  const onwardFrom = (visited: readonly string[], words = 'The beams were rotten') =>
    findOnward(traceArticle(credited), [passageOf(credited, words)], visited)

  test('secondhand in turn: to whom, where, and with which words', () => {
    expect(onwardFrom([page, here])).toMatchObject({
      kind: 'secondhand',
      quote: { kind: 'direct', text: 'The beams were rotten' },
      speaker: 'Ana Ruiz',
      outlets: [{ name: 'Northmoor Courier' }],
      originals: [{ url: courier }],
      next: null,
    })
  })
  test('back to the page that is read, however its address is written', () => {
    const visited = ['http://www.northmoor-courier.example/b?utm_source=x#top', here]
    expect(onwardFrom(visited)).toEqual({ kind: 'loop', to: 'page', url: courier })
  })
  test('back to an original on the way', () => {
    expect(onwardFrom([page, courier, here])).toMatchObject({ kind: 'loop', to: 'original' })
  })
  test('no further than six originals', () => {
    const hands = Array.from({ length: mostHops - 2 }, (_, n) => `https://outlet-${n}.example/x`)
    expect(onwardFrom([page, ...hands, here]).kind).toBe('secondhand')
    expect(onwardFrom([page, ...hands, 'https://one-more.example/x', here]).kind).toBe('limit')
  })
  test('a front page leads to no original', () => {
    const article = beePage(
      '“The beams were rotten,” Ana Ruiz told [the Northmoor Courier](https://northmoor-courier.example/).',
    )
    const onward = findOnward(
      traceArticle(article),
      [passageOf(article, 'The beams were rotten')],
      [page, here],
    )
    expect(onward).toMatchObject({ kind: 'secondhand', originals: [] })
  })
})

describe('several places where an original may stand', () => {
  const originals: Original[] = [
    { url: 'https://bee.example/front', kind: 'home', reason: 'in-attribution' },
    { url: 'https://bee.example/1', kind: 'article', reason: 'in-sentence' },
    { url: 'https://bee.example/2', kind: 'article', reason: 'elsewhere' },
  ]
  const filler =
    'The dam above the town was built in 1931 and has been inspected every ten years since then.'
  const withWords = beePage(filler, '“The beams were rotten before we got there,” Ana Ruiz said.')
  const without = beePage(
    filler,
    '“The lambs came early this year,” a farmer said to nobody at all.',
  )
  const read =
    (pages: Record<string, Article | 'gone'>) =>
    async (address: string): Promise<TracedOriginal> => {
      const found = pages[address]
      if (!found || found === 'gone') return { url: address, reason: 'gone' }
      return { url: address, article: found, trace: traceArticle(found) }
    }
  const check = (pages: Record<string, Article | 'gone'>, from: readonly Original[] = originals) =>
    checkOriginals(
      { kind: 'direct', text: 'The beams were rotten before we got there' },
      from,
      [page],
      read(pages),
    )

  test.each([
    ['the likeliest has the words', withWords, without, 'verbatim', '/1'],
    ['the next one has', without, withWords, 'verbatim', '/2'],
    ['the likeliest is gone, the next one has', 'gone', withWords, 'verbatim', '/2'],
    ['none has', without, without, 'not-found', '/1'],
    [
      'the likeliest is gone: what the next one lacks says nothing',
      'gone',
      without,
      'unreadable',
      '/1',
    ],
  ] as const)('%s', async (_, one, two, verdict, path) => {
    const result = await check({ 'https://bee.example/1': one, 'https://bee.example/2': two })
    expect(result).toMatchObject({ verdict, url: `https://bee.example${path}` })
  })
  test('a front page alone is none', async () => {
    expect(await check({}, originals.slice(0, 1))).toBeNull()
  })
  test('a page that leads back to the article says nothing about it', async () => {
    const result = await checkOriginals(
      { kind: 'direct', text: 'The beams were rotten before we got there' },
      originals,
      [page],
      async () => ({
        url: `${page}?utm_medium=feed`,
        article: withWords,
        trace: traceArticle(withWords),
      }),
    )
    expect(result).toMatchObject({ verdict: 'unreadable', reason: 'astray' })
  })
})

describe('the chain of originals', () => {
  const hop = (url: string, more: Partial<CheckResult> = {}): CheckResult => ({
    verdict: 'verbatim',
    passages: [],
    diff: [],
    warnings: [],
    url,
    reason: null,
    ...more,
  })
  const leading = (url: string): CheckResult =>
    hop(url, {
      onward: {
        kind: 'secondhand',
        quote: { kind: 'direct', text: 'x' },
        speaker: null,
        outlets: [],
        originals: [],
        next: null,
      },
    })
  const urls = (result: CheckResult) => hopsOf(result).map(({ url }) => url)

  test('grows at its end', () => {
    const chain = addHop(addHop(leading('a'), leading('b')), hop('c'))
    expect(urls(chain)).toEqual(['a', 'b', 'c'])
    expect(urls(addHop(chain, hop('d')))).toEqual(['a', 'b', 'd'])
  })
  test('an end that could not be read is tried again from the one before it', () => {
    const chain = addHop(
      addHop(leading('a'), leading('b')),
      hop('c', { verdict: 'unreadable', reason: 'timeout' }),
    )
    expect(lastHop(chain)).toMatchObject({ onward: { kind: 'secondhand' }, visited: ['a', 'b'] })
    expect(urls(addHop(chain, leading('c2')))).toEqual(['a', 'b', 'c2'])
  })
  test('does not grow where the words were first said', () => {
    const end = hop('a', {
      onward: { kind: 'first-said', how: 'said', speaker: null, medium: null },
    })
    expect(addHop(end, hop('b'))).toEqual(end)
  })
})
