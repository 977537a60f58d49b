import type { Quote } from '../text/types.ts'
import { describeRoute } from '../wording/route.ts'
import { type ExportInput, inMarks, linkToQuote, oneLine, webAddress } from './input.ts'

/**
 * A quotation as a citation of the page that has it, the way here in the note: who cites secondhand words cites where they read
 * them. The byline stays one name, as nothing tells given from family names.
 */
type Citation = {
  readonly key: string
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: DateParts | null
  readonly accessed: DateParts | null
  readonly url: string | null
  readonly language: string | null
  readonly note: string
}
type DateParts = readonly [year: number, month?: number, day?: number]

function makeCitation(quote: Quote, input: ExportInput): Citation {
  const { trace, date, wording } = input
  const published = readDate(trace.published)
  const name = (trace.outlet?.name ?? 'page').normalize('NFD').replace(/[^A-Za-z0-9]/g, '')
  return {
    key: `${name.toLowerCase() || 'page'}${published?.[0] ?? ''}${quote.id.replace(/\W/g, '')}`,
    title: trace.title && oneLine(trace.title),
    author: trace.byline && oneLine(trace.byline),
    outlet: trace.outlet && oneLine(trace.outlet.name),
    published,
    accessed: readDate(date),
    url: linkToQuote(input, quote) ?? webAddress(trace.url),
    language: trace.language,
    note: `${inMarks(quote)} — ${oneLine(describeRoute(quote, wording))}`,
  }
}

/** Citation Style Language, as Zotero and pandoc read it: an array of one item. */
export function quoteAsCslJson(quote: Quote, input: ExportInput): string {
  const citation = makeCitation(quote, input)
  const item = {
    id: citation.key,
    type: 'article-newspaper',
    title: citation.title,
    author: citation.author && [{ literal: citation.author }],
    'container-title': citation.outlet,
    issued: citation.published && { 'date-parts': [citation.published] },
    accessed: citation.accessed && { 'date-parts': [citation.accessed] },
    URL: citation.url,
    language: citation.language,
    note: citation.note,
  }
  const known = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
  return `${JSON.stringify([known], null, 2)}\n`
}

export function quoteAsBibtex(quote: Quote, input: ExportInput): string {
  const citation = makeCitation(quote, input)
  const { published, accessed } = citation
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', citation.title && `{${escapeTex(citation.title)}}`],
    ['author', citation.author && `{${escapeTex(citation.author)}}`],
    ['journal', citation.outlet && escapeTex(citation.outlet)],
    ['year', published && String(published[0])],
    ['date', published && writeDate(published, '-')],
    ['url', citation.url && escapeTexAddress(citation.url)],
    ['urldate', accessed && writeDate(accessed, '-')],
    ['note', escapeTex(citation.note)],
  ]
  const known = fields.filter(([, value]) => value !== null)
  return `@article{${citation.key},\n${known.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`
}

/** RIS, as most reference managers read it. Every field stays on its line, so no text can start a field of its own. */
export function quoteAsRis(quote: Quote, input: ExportInput): string {
  const citation = makeCitation(quote, input)
  const { published, accessed } = citation
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', citation.key],
    ['TI', citation.title],
    ['AU', citation.author],
    ['T2', citation.outlet],
    ['PY', published && String(published[0])],
    ['DA', published && writeDate(published, '/')],
    ['UR', citation.url],
    ['Y2', accessed && writeDate(accessed, '/')],
    ['LA', citation.language],
    ['N1', citation.note],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]))
  return `${[...lines, 'ER  - ', ''].join('\r\n')}`
}

/** Year, month and day of an ISO date; null for one in words, which must not be guessed at. */
function readDate(text: string | null): DateParts | null {
  const parts = text?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/)
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : undefined))
  if (year === undefined) return null
  if (month === undefined) return [year]
  return day === undefined ? [year, month] : [year, month, day]
}

function writeDate(date: DateParts, separator: string): string {
  return date.map((part) => String(part).padStart(2, '0')).join(separator)
}

const texSigns: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
}

/** An address is printed as it stands, so what would break out of the field is percent-encoded rather than escaped. */
function escapeTexAddress(address: string): string {
  return address.replace(/[{}\\^]/g, (sign) => encodeURIComponent(sign))
}
