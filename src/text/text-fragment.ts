import { ownPieces } from './search-query.ts'
import type { QuoteKind, Span } from './types.ts'
import { findSurroundings } from './unique-words.ts'

/** A quotation of more words than this is given by its first and last ones, which also bridges what a page puts between. */
const mostExactWords = 14
const edgeWords = 5

/**
 * A link that scrolls to some words of a page (WICG text fragment). With words before and after where the same words stand in the
 * article more than once. An address that already has a fragment keeps it.
 */
export function linkToWords(url: string, paragraphs: readonly string[], span: Span): string {
  const directive = writeDirective(paragraphs, span)
  if (directive === '') return url
  const [page = url, fragment = ''] = splitOnce(url, '#')
  const [kept = ''] = splitOnce(fragment, ':~:')
  return `${page}#${kept}:~:${directive}`
}

/**
 * A link that scrolls to a quotation in a page of which nothing else is known: to the longest stretch of it that the citing page
 * has not changed itself. The address alone for indirect speech, which is not the original's words.
 */
export function linkToQuotation(
  url: string,
  quote: { readonly kind: QuoteKind; readonly text: string },
): string {
  if (quote.kind === 'indirect') return url
  const [longest = ''] = ownPieces(quote.text).sort((a, b) => b.length - a.length)
  const words = longest.replace(/[.,]$/, '')
  return linkToWords(url, [words], { paragraph: 0, start: 0, end: words.length })
}

function writeDirective(paragraphs: readonly string[], span: Span): string {
  const text = (paragraphs[span.paragraph] ?? '').slice(span.start, span.end)
  const words = text.match(/\S+/g) ?? []
  if (words.length === 0) return ''
  const { prefix, suffix } = findSurroundings(paragraphs, span)
  const range =
    words.length <= mostExactWords
      ? [tidy(text)]
      : [words.slice(0, edgeWords).join(' '), words.slice(-edgeWords).join(' ')]
  const parts = range.map(encode)
  if (tidy(prefix) !== '') parts.unshift(`${encode(tidy(prefix))}-`)
  if (tidy(suffix) !== '') parts.push(`-${encode(tidy(suffix))}`)
  return `text=${parts.join(',')}`
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Percent-encoding that leaves none of the directive's own signs (`&`, `-`, `,`) bare. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
