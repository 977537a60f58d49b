import { hopsOf } from '../text/hops.ts'
import type { Quote } from '../text/types.ts'
import { type ExportInput, linkToQuote } from './input.ts'

/** Column names are for programs and so are the same in every language. */
const columns = [
  'id',
  'paragraph',
  'text',
  'kind',
  'secondhand',
  'speaker',
  'mention',
  'outlets',
  'relation',
  'medium',
  'original',
  'confidence',
  'verdict',
  'link',
  'checked',
] as const

/**
 * One row per quotation, as in RFC 4180, with a byte order mark for spreadsheets. Paragraphs count from 1. Outlets stand
 * nearest to the page first; so do the originals that were compared, each with its verdict before its address.
 */
export function exportCsv(input: ExportInput): string {
  const rows = [columns, ...input.trace.quotes.map((quote) => writeRow(quote, input))]
  return `\ufeff${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`
}

function writeRow(quote: Quote, input: ExportInput): (string | number)[] {
  const check = input.checks[quote.id]
  return [
    quote.id,
    quote.paragraph + 1,
    quote.text,
    quote.kind,
    String(quote.secondhand),
    quote.speaker?.name ?? '',
    quote.speaker?.mention ?? '',
    quote.outlets.map(({ name }) => name).join(' < '),
    quote.relation ?? '',
    quote.medium ?? '',
    quote.link?.url ?? '',
    quote.confidence,
    check?.verdict ?? '',
    linkToQuote(input, quote) ?? '',
    (check ? hopsOf(check) : []).map(({ verdict, url }) => `${verdict} ${url}`).join(' < '),
  ]
}

/** What a spreadsheet would take for a formula gets an apostrophe before it: the text comes from a page nobody vouches for. */
function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const guarded = /^[\s\u0000]*[=+\-@＝＋－＠\t\r\n|%]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
