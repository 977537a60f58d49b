import { plain } from './plain.ts'

/** Paragraphs looked at, at most: an article shows itself in its first ones. */
const mostParagraphs = 120
/** UTF-16 units from which a paragraph is prose, not a caption or a button. */
const longParagraph = 80
/** Structured data longer than this is not searched; in UTF-16 units. */
const longestData = 200_000

const articleType =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)"/

/**
 * True where a page may be an article: a quick look, much cheaper than reading it, for pages that nobody has asked about. Errs
 * towards true: what it lets through is read properly afterwards.
 */
export function looksLikeArticle(document: Document): boolean {
  const prose = countProse(document)
  return prose >= 5 || (prose >= 2 && isDeclaredArticle(document))
}

function isDeclaredArticle(document: Document): boolean {
  const type = plain(document).querySelector('meta[property="og:type"]')?.getAttribute('content')
  if (type?.toLowerCase() === 'article') return true
  if (plain(document).querySelectorAll('article').length === 1) return true
  for (const script of plain(document).querySelectorAll('script[type="application/ld+json"]')) {
    const data = script.textContent ?? ''
    if (data.length <= longestData && articleType.test(data)) return true
  }
  return false
}

/** Long paragraphs that are no link as a whole, as teasers of a front page are. */
function countProse(document: Document): number {
  let count = 0
  const paragraphs = plain(document).getElementsByTagName('p')
  const end = Math.min(paragraphs.length, mostParagraphs)
  for (let index = 0; index < end; index++) {
    const paragraph = paragraphs[index] as HTMLElement
    const length = paragraph.textContent?.trim().length ?? 0
    if (length >= longParagraph && !paragraph.closest('a, footer, aside, nav')) count++
  }
  return count
}
