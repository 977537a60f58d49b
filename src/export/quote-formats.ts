import type { Quote } from '../text/types.ts'
import { quoteAsBibtex, quoteAsCslJson, quoteAsRis } from './citation.ts'
import { type ExportInput, linkToQuote } from './input.ts'
import { quoteAsMarkdown } from './markdown-quote.ts'
import { quoteAsText } from './plain-text.ts'

/** The forms that one quotation can be copied in. `link` is empty where the page has no address. */
export const quoteFormats = {
  text: quoteAsText,
  markdown: quoteAsMarkdown,
  link: (quote: Quote, input: ExportInput) => linkToQuote(input, quote) ?? '',
  'csl-json': quoteAsCslJson,
  bibtex: quoteAsBibtex,
  ris: quoteAsRis,
} as const

export type QuoteFormat = keyof typeof quoteFormats
