import { checkQuotation } from '../../src/check/quotation.ts'
import type { Finding, UnreadableReason } from '../../src/text/types.ts'
import { whyUnreadable } from '../../src/text/unreadable.ts'
import type { Pair } from './pairs.ts'

/** A verdict as the command line prints it. */
export type PrintedFinding = { readonly id: string | null } & Finding & {
    /** Why there was nothing to judge by; null for every other verdict. */
    readonly reason: UnreadableReason | null
  }

/** Compares one quotation with its page. */
export async function checkPair({ id, kind, text, page }: Pair): Promise<PrintedFinding> {
  const read = 'html' in page ? await readHtml(page.html) : readParagraphs(page.paragraphs)
  if ('reason' in read) {
    return { id, verdict: 'unreadable', passages: [], diff: [], warnings: [], reason: read.reason }
  }
  return { id, ...checkQuotation({ kind, text }, read.paragraphs), reason: null }
}

type Read = { readonly paragraphs: readonly string[] } | { readonly reason: UnreadableReason }

function readParagraphs(paragraphs: readonly string[]): Read {
  const reason = whyUnreadable(paragraphs)
  return reason ? { reason } : { paragraphs }
}

async function readHtml(html: string): Promise<Read> {
  if (html.trim() === '') return { reason: 'empty' }
  if (!isHtml(html.slice(0, 2_000))) return { reason: 'not-html' }
  const { readOriginalPage } = await import('../trace/html-article.ts')
  return readOriginalPage(html)
}

/** A page has tags, and is neither a feed nor another document in XML. */
function isHtml(start: string): boolean {
  return (
    /<[a-z!]/i.test(start) &&
    !/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:rss|feed|rdf:rdf|svg|urlset|error)\b/i.test(
      start,
    )
  )
}
