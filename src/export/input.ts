import { linkToWords } from '../text/text-fragment.ts'
import type { CheckResult, Quote, Trace } from '../text/types.ts'
import type { Wording } from '../wording/wording.ts'

/** What every export is made from. */
export type ExportInput = {
  readonly trace: Trace
  /** By quotation id; only what was checked. */
  readonly checks: { readonly [quote: string]: CheckResult }
  /** The day of the export, ISO 8601 ("2026-03-04"). */
  readonly date: string
  readonly wording: Wording
}

/** A link that scrolls to the quotation in the page; null where the page has no address that others can open. */
export function linkToQuote({ trace }: ExportInput, quote: Quote): string | null {
  const url = webAddress(trace.url)
  return url && linkToWords(url, trace.paragraphs, quote)
}

/** An address as it is, if it is one of the web; null for anything that a link should not carry, such as `javascript:`. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** A quotation in the marks of its kind: indirect speech has none, mixed has those of its quoted parts. */
export function inMarks(quote: Quote): string {
  const text = oneLine(quote.text)
  return quote.kind === 'direct' ? `“${text}”` : text
}

export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}
