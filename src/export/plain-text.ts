import type { Quote } from '../text/types.ts'
import { describeRoute } from '../wording/route.ts'
import { type ExportInput, inMarks, linkToQuote, oneLine } from './input.ts'

/** One quotation as plain text with its way here: words, speaker and outlets, the page and a link to the words. */
export function quoteAsText(quote: Quote, input: ExportInput): string {
  const { trace, wording } = input
  const page = [trace.title && `“${oneLine(trace.title)}”`, trace.outlet?.name, trace.published]
    .filter((part) => !!part)
    .join(', ')
  const lines = [
    inMarks(quote),
    `— ${describeRoute(quote, wording)}`,
    page,
    linkToQuote(input, quote),
  ]
  return `${lines.filter((line) => !!line).join('\n')}\n`
}
