// npm run measure:confidence [-- FOLDER]: how often a result is right, by its confidence and by the rule that made it, on the
// annotated texts in FOLDER (../shared): PolNeAR train, gold/dev and gold/dev-html. PLAIN_CONFIDENCE and src/rules/confidence.ts
// are set from this table; CONTRIBUTING.md says how. Nothing of the annotated texts is printed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLAIN_CONFIDENCE } from '../src/rules/confidence.ts'
import { bareArticle } from '../src/text/bare-article.ts'
import { analyseArticle } from '../src/text/trace.ts'
import type { Attribution, Span } from '../src/text/types.ts'
import {
  type GoldAttribution,
  type GoldQuote,
  isAttributionRight,
  isMarkRight,
  isQuoteRight,
} from './measure-confidence/judge.ts'
import { root } from './setup.mjs'
import type { Options } from './trace/arguments.ts'
import type { Input } from './trace/input.ts'
import { traceInput } from './trace/run.ts'
import { splitParagraphs } from './trace/text-paragraphs.ts'

const [folder = join(root, '..', 'shared')] = process.argv.slice(2)
const polnear = join(folder, 'eval', 'polnear', 'train.jsonl')
if (!existsSync(polnear)) {
  console.error(`${polnear} is not there: name the folder with the annotated texts.`)
  process.exit(2)
}

const BARE: Options = {
  files: [],
  jsonl: [],
  people: false,
  attributions: false,
  explain: false,
  timing: false,
  url: null,
  help: false,
}

type Case = {
  readonly confidence: number
  readonly rule: string
  readonly right: boolean
  readonly secondhand?: boolean
  readonly kind?: string
}
const quotes: Case[] = []
const marks: Case[] = []
const attributions: Case[] = []

for (const line of readFileSync(polnear, 'utf8').split('\n').filter(Boolean)) {
  const gold: { text: string; attributions: GoldAttribution[] } = JSON.parse(line)
  const raw = splitParagraphs(gold.text)
  const starts = raw.map(({ start }) => start)
  const article = bareArticle(raw.map(({ text }) => text))
  const analysis = analyseArticle(article)
  for (const quote of analysis.trace.quotes)
    quotes.push({ ...quote, right: isQuoteRight(quote, gold.attributions, starts) })
  for (const one of analysis.attributions) {
    // The corpus is flat: what is said inside what is said has no place in it.
    if (analysis.attributions.some((other) => other !== one && holds(other, one.cue[0]))) continue
    const right = isAttributionRight(one, gold.attributions, starts)
    const kind = one.kind === 'indirect' ? 'indirect' : 'quoted'
    attributions.push({ confidence: one.confidence, right, rule: `${one.rule} ${kind}` })
  }
}

for (const set of ['dev', 'dev-html']) {
  const at = join(folder, 'gold', set)
  for (const file of readdirSync(at).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(at, file), 'utf8'))
    const base = { name: file, id: gold.id, url: gold.url ?? null }
    const body: Input['body'] = gold.html
      ? { html: readFileSync(join(at, gold.html), 'utf8'), type: 'text/html' }
      : { paragraphs: gold.paragraphs, title: gold.title, outlet: gold.outlet, language: null }
    const trace = await traceInput({ ...base, body }, BARE)
    for (const mark of trace.quotes.filter(({ secondhand }) => secondhand)) {
      const right = isMarkRight(mark, gold.quotes as GoldQuote[])
      if (right !== null) marks.push({ ...mark, right })
    }
  }
}

print('By confidence', ['quotations of PolNeAR train', 'marks of gold'], [quotes, marks], byBucket)
const plain = (list: readonly Case[]) => list.filter((one) => one.confidence >= PLAIN_CONFIDENCE)
const faint = (list: readonly Case[]) => list.filter((one) => one.confidence < PLAIN_CONFIDENCE)
console.log(`\nPlain (${PLAIN_CONFIDENCE} and above) and faint`)
for (const [name, list] of [
  ['quotations of PolNeAR train', quotes],
  ['marks of gold', marks],
  ['together', [...quotes, ...marks]],
] as const)
  console.log(`${name.padEnd(32)}plain ${share(plain(list))}   faint ${share(faint(list))}`)
print('By rule', ['attributions of PolNeAR train'], [attributions], ({ rule }) => rule)

function byBucket({ confidence }: Case): string {
  return `${(Math.floor(confidence * 20 + 1e-9) / 20).toFixed(2)} and above`
}

function print(
  title: string,
  names: readonly string[],
  lists: readonly (readonly Case[])[],
  key: (one: Case) => string,
): void {
  console.log(`\n${title.padEnd(44)}${names.map((name) => name.padEnd(34)).join('')}`)
  const keys = [...new Set(lists.flatMap((list) => list.map(key)))].sort()
  for (const one of keys) {
    const cells = lists.map((list) => share(list.filter((item) => key(item) === one)).padEnd(34))
    console.log(`${one.padEnd(44)}${cells.join('')}`)
  }
}

function share(list: readonly Case[]): string {
  const right = list.filter((one) => one.right).length
  return list.length ? `${((100 * right) / list.length).toFixed(1)} % of ${list.length}` : '-'
}

function holds({ content }: Attribution, cue: Span | undefined): boolean {
  return content.some(
    (span) =>
      cue !== undefined &&
      span.paragraph === cue.paragraph &&
      span.start <= cue.start &&
      cue.end <= span.end,
  )
}
