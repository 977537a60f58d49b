import type { Quote } from '../text/types.ts'
import { describeRoute } from '../wording/route.ts'
import { type ExportInput, inMarks, linkToQuote } from './input.ts'
import { bareAddress, escapeMarkdown } from './markdown-escape.ts'

/** One quotation as a block quote with its way here. */
export function quoteAsMarkdown(quote: Quote, input: ExportInput): string {
  const { trace, wording } = input
  const link = linkToQuote(input, quote)
  const where = [trace.title, trace.outlet?.name, trace.published]
    .filter((part) => !!part)
    .join(', ')
  const page = escapeMarkdown(where === '' ? wording.say('thisPage') : where)
  const source = link ? `[${page}](<${bareAddress(link)}>)` : page
  return `> ${escapeMarkdown(inMarks(quote))}\n>\n> — ${escapeMarkdown(describeRoute(quote, wording))}. ${source}\n`
}
