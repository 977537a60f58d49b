import type { Article, CitedAddress, Link, ParagraphKind, PublisherClaim, Span } from './types.ts'

/**
 * An article as it should be, or null for anything else: for what comes by message from the process of a page, which may be
 * in the wrong hands. What hangs on a paragraph that does not exist is refused with the rest.
 */
export function readArticle(value: unknown): Article | null {
  if (!isRecord(value)) return null
  const { url, title, byline, published, language } = value
  const { paragraphs, kinds, links, italics, cited, publisher } = value
  if (![url, title, byline, published, language].every(isTextOrNull)) return null
  if (!isListOf(paragraphs, isText)) return null
  const isSpan = (span: unknown): span is Span =>
    isRecord(span) && spanFits(span, paragraphs as readonly string[])
  const fits =
    isListOf(kinds, (kind) => isOneOf(kind, paragraphKinds)) &&
    isListOf(links, (link) => isSpan(link) && isText((link as Link).href)) &&
    isListOf(italics, isSpan) &&
    isListOf(cited, (one) => isCited(one, (paragraphs as readonly string[]).length)) &&
    isListOf(publisher, isClaim)
  return fits ? (value as Article) : null
}

const paragraphKinds: readonly ParagraphKind[] = [
  'text',
  'heading',
  'list-item',
  'block-quote',
  'post',
]
const citedKinds: readonly CitedAddress['kind'][] = ['post', 'cite', 'is-based-on', 'citation']
const claimSources: readonly PublisherClaim['from'][] = [
  'given',
  'json-ld',
  'og-site-name',
  'meta',
  'title',
]

function spanFits(span: Readonly<Record<string, unknown>>, paragraphs: readonly string[]): boolean {
  const { paragraph, start, end } = span
  if (!isCount(paragraph) || !isCount(start) || !isCount(end)) return false
  const text = paragraphs[paragraph]
  return text !== undefined && start <= end && end <= text.length
}

function isCited(one: unknown, count: number): boolean {
  if (!isRecord(one) || !isText(one['href']) || !isOneOf(one['kind'], citedKinds)) return false
  const { paragraph } = one
  return paragraph === null || (isCount(paragraph) && paragraph < count)
}

function isClaim(claim: unknown): boolean {
  return isRecord(claim) && isText(claim['name']) && isOneOf(claim['from'], claimSources)
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
