import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { traceArticle } from '../src/text/trace.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The rows of the tables that begin with a sentence "In the article". */
function readRows(columns: number): string[][] {
  const rows = readme
    .split('\n')
    .filter(
      (line) => line.startsWith('| “') || line.startsWith('| The ') || line.startsWith('| Acc'),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return rows.filter((cells) => cells.length === columns)
}

function traceSentence(sentence: string) {
  return traceArticle({
    url: null,
    title: null,
    byline: null,
    published: null,
    language: 'en',
    publisher: [{ name: 'The Example Daily', from: 'given' }],
    paragraphs: [sentence],
    kinds: [],
    links: [],
    italics: [],
    cited: [],
  }).quotes
}

test.each(readRows(3))('README: %s', (sentence, speaker, through) => {
  const [quote] = traceSentence(sentence)
  expect(quote?.speaker?.name ?? '').toBe(speaker)
  expect(quote?.outlets.map(({ name }) => name).join(' ← ')).toBe(through)
})

test.each(readRows(2))('README: nothing secondhand in: %s', (sentence) => {
  expect(traceSentence(sentence).filter(({ secondhand }) => secondhand)).toEqual([])
})

test('README: both tables are read', () => {
  expect(readRows(3).length).toBe(9)
  expect(readRows(2).length).toBe(3)
})

test('README: every npm command exists', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name)
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})
