import type { ChainBranch, Quote } from '../../src/text/types.ts'
import type { PrintedTrace } from './run.ts'

const WHY: Readonly<Record<string, string>> = {
  'not-html': 'This is no web page.',
  'no-article': 'No article was found in this page.',
  language: 'Attributions in this language cannot be found yet.',
}

/** Draws a trace for people: the page, below it the outlets, the speakers and their words. */
export function formatChain(trace: PrintedTrace, name: string): string {
  const lines = [trace.title ?? name]
  const about = [trace.outlet?.name, trace.byline, trace.published, trace.url].filter(Boolean)
  if (about.length > 0) lines.push(about.join(' · '))
  if (trace.untraceable) lines.push(WHY[trace.untraceable] ?? trace.untraceable)
  else lines.push(summary(trace))
  const byId = new Map(trace.quotes.map((quote) => [quote.id, quote]))
  for (const branch of trace.chain.from) drawBranch(branch, '', byId, lines)
  if (trace.chain.quotes.length > 0) {
    lines.push('firsthand')
    drawQuotes(trace.chain.quotes, '  ', byId, lines)
  }
  const { syndicatedFrom } = trace.chain
  if (syndicatedFrom) lines.push(`the whole page is a story of ${syndicatedFrom.name}`)
  for (const credit of trace.credits) lines.push(`credit to ${credit.outlet.name}: ${credit.text}`)
  if (trace.explanation) lines.push('', trace.explanation)
  if (trace.timing)
    lines.push(`${trace.timing.extractMs} ms to extract, ${trace.timing.traceMs} ms to trace`)
  return `${lines.join('\n')}\n\n`
}

function summary({ quotes }: PrintedTrace): string {
  const secondhand = quotes.filter((quote) => quote.secondhand).length
  if (quotes.length === 0) return 'No quotation was found.'
  if (secondhand === 0) return `${count(quotes.length, 'quotation')}, none secondhand.`
  return `${secondhand} of ${count(quotes.length, 'quotation')} secondhand.`
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

function drawBranch(
  branch: ChainBranch,
  indent: string,
  byId: ReadonlyMap<string, Quote>,
  lines: string[],
): void {
  if ('speaker' in branch) {
    lines.push(`${indent}← ${branch.speaker}${branch.medium ? ` (${branch.medium})` : ''}`)
    drawQuotes(branch.quotes, `${indent}    `, byId, lines)
    return
  }
  const { outlet, links, quotes, from } = branch
  lines.push(`${indent}← ${outlet.name}${outlet.domain ? ` (${outlet.domain})` : ''}`)
  for (const link of links) lines.push(`${indent}    ${link}`)
  drawQuotes(quotes, `${indent}    `, byId, lines)
  for (const inner of from) drawBranch(inner, `${indent}  `, byId, lines)
}

function drawQuotes(
  ids: readonly string[],
  indent: string,
  byId: ReadonlyMap<string, Quote>,
  lines: string[],
): void {
  for (const id of ids) {
    const quote = byId.get(id)
    if (quote) lines.push(`${indent}${quote.kind === 'direct' ? `“${quote.text}”` : quote.text}`)
  }
}
