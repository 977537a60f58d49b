import { tallySources } from '../text/tally.ts'
import type { ChainBranch, Quote } from '../text/types.ts'
import { describeCheck } from '../wording/check.ts'
import { creditKeys } from '../wording/route.ts'
import { summarizeSources } from '../wording/summary.ts'
import { type ExportInput, inMarks, linkToQuote, webAddress } from './input.ts'
import { bareAddress, escapeMarkdown } from './markdown-escape.ts'

/** The article's sources as a Markdown report (CommonMark): summary, chain, firsthand quotations, credits. */
export function exportMarkdown(input: ExportInput): string {
  const { trace, wording } = input
  const { say } = wording
  const quotes = new Map(trace.quotes.map((quote) => [quote.id, quote]))
  const title = trace.title ?? say('untitled')
  const facts = [trace.outlet?.name, trace.byline, trace.published].filter((fact) => !!fact)
  const lines = [
    `# ${escapeMarkdown(say('reportTitle', { title }))}`,
    '',
    ...(facts.length > 0 ? [escapeMarkdown(facts.join(' · ')), ''] : []),
    ...(webAddress(trace.url) ? [autolink(webAddress(trace.url) as string), ''] : []),
    `**${escapeMarkdown(summarizeSources(tallySources(trace), wording))}**`,
    '',
  ]
  if (trace.chain.from.length > 0) {
    lines.push(`## ${escapeMarkdown(say('chainLabel'))}`, '')
    lines.push(...writeBranches(trace.chain.from, quotes, input, ''), '')
  }
  if (trace.chain.quotes.length > 0) {
    lines.push(`## ${escapeMarkdown(say('firsthandGroup'))}`, '')
    for (const id of trace.chain.quotes) {
      const quote = quotes.get(id)
      if (quote) lines.push(writeItem(quote, input, '', true))
    }
    lines.push('')
  }
  if (trace.credits.length > 0) {
    lines.push(`## ${escapeMarkdown(say('creditsGroup'))}`, '')
    for (const credit of trace.credits) {
      lines.push(
        `- ${escapeMarkdown(say(creditKeys[credit.relation], { outlet: credit.outlet.name }))}`,
      )
    }
    lines.push('')
  }
  lines.push(`*${escapeMarkdown(say('reportMade', { date: input.wording.date(input.date) }))}*`, '')
  return lines.join('\n')
}

function writeBranches(
  branches: readonly ChainBranch[],
  quotes: ReadonlyMap<string, Quote>,
  input: ExportInput,
  indent: string,
): string[] {
  return branches.flatMap((branch) => {
    const name =
      'outlet' in branch
        ? `**${escapeMarkdown(branch.outlet.name)}**`
        : escapeMarkdown([branch.speaker, branch.medium].filter((part) => part !== null).join(', '))
    const deeper = `${indent}  `
    return [
      `${indent}- ${name}`,
      ...branch.quotes.flatMap((id) => {
        const quote = quotes.get(id)
        return quote ? [writeItem(quote, input, deeper, false)] : []
      }),
      ...('outlet' in branch ? writeBranches(branch.from, quotes, input, deeper) : []),
    ]
  })
}

function writeItem(quote: Quote, input: ExportInput, indent: string, named: boolean): string {
  const { wording, checks } = input
  const check = checks[quote.id]
  const link = linkToQuote(input, quote)
  const words = escapeMarkdown(inMarks(quote))
  const original = webAddress(quote.link?.url)
  const notes = [
    named && quote.speaker ? escapeMarkdown(quote.speaker.name) : null,
    original
      ? `[${escapeMarkdown(wording.say('originals', { count: 1 }))}](<${bareAddress(original)}>)`
      : null,
    check ? escapeMarkdown(describeCheck(check, wording)) : null,
  ].filter((note) => note !== null)
  const item = link ? `[${words}](<${bareAddress(link)}>)` : words
  return `${indent}- ${[item, ...notes].join(' · ')}`
}

function autolink(address: string): string {
  return `<${bareAddress(address)}>`
}
