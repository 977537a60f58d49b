import type { Quote } from '../text/types.ts'
import { describeCheck } from '../wording/check.ts'
import { describeRoute } from '../wording/route.ts'
import { type ExportInput, webAddress } from './input.ts'

/** Characters kept on each side of a text-quote selector. */
const contextLength = 32

/**
 * The trace as a collection of W3C Web Annotations (JSON-LD): each quotation is a target by its words, with bodies that describe its
 * way here, link to the original and give the verdict.
 */
export function exportAnnotations(input: ExportInput): string {
  const { trace, date, wording } = input
  const page = webAddress(trace.url)
  // Without an address, names of our own: the model wants an IRI for everything.
  const base = page ? (page.split('#')[0] as string) : 'tag:hearsay.example,2026:page'
  const items = trace.quotes.map((quote) => writeAnnotation(quote, input, base))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#hearsay`,
    type: 'AnnotationCollection',
    label: wording.say('reportTitle', { title: trace.title ?? wording.say('untitled') }),
    creator: { type: 'Software', name: 'Hearsay' },
    created: `${date}T00:00:00Z`,
    total: items.length,
    ...(items.length > 0 && {
      first: {
        id: `${base}#hearsay-page`,
        type: 'AnnotationPage',
        partOf: `${base}#hearsay`,
        startIndex: 0,
        items,
      },
    }),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function writeAnnotation(quote: Quote, input: ExportInput, base: string) {
  const { trace, checks, date, wording } = input
  const paragraph = trace.paragraphs[quote.paragraph] ?? ''
  const original = webAddress(quote.link?.url)
  const check = checks[quote.id]
  const kind = wording.say(quote.secondhand ? 'secondhand' : 'firsthand')
  const text = (value: string, purpose: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language: wording.locale,
    purpose,
  })
  return {
    id: `${base}#hearsay-${encodeURIComponent(quote.id)}`,
    type: 'Annotation',
    motivation: 'describing',
    created: `${date}T00:00:00Z`,
    body: [
      text(`${kind}: ${describeRoute(quote, wording)}`, 'describing'),
      text(quote.secondhand ? 'secondhand' : 'firsthand', 'tagging'),
      ...(original ? [{ type: 'SpecificResource', source: original, purpose: 'linking' }] : []),
      ...(check ? [text(describeCheck(check, wording), 'assessing')] : []),
    ],
    target: {
      source: base,
      selector: {
        type: 'TextQuoteSelector',
        exact: quote.text,
        prefix: paragraph.slice(Math.max(0, quote.start - contextLength), quote.start),
        suffix: paragraph.slice(quote.end, quote.end + contextLength),
      },
    },
  }
}
