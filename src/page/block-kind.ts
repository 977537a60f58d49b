import type { ParagraphKind } from '../text/types.ts'
import { shownParent } from './flat-tree.ts'

const HEADING = /^h[1-6]$/
const LIST_ITEM = /^(?:li|dd|dt)$/
const POST =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-card|reddit-embed|mastodon-embed|threads-embed|text-post-media)\b/

/** A quotation set large between the paragraphs, as sites and the editors of WordPress name it. */
const PULL_QUOTE = /\bpull-?quote/i

/** True of an embedded post of a social platform, as its embed code leaves it in the page. */
export function isPost(element: Element): boolean {
  return POST.test(element.getAttribute('class') ?? '')
}

/** What a paragraph in an element is, given what the element itself stands in. */
export function kindOf(element: Element, around: ParagraphKind): ParagraphKind {
  if (around === 'post' || isPost(element)) return 'post'
  if (element.localName === 'blockquote' || PULL_QUOTE.test(element.getAttribute('class') ?? ''))
    return 'block-quote'
  if (HEADING.test(element.localName)) return 'heading'
  if (around === 'block-quote') return 'block-quote'
  return LIST_ITEM.test(element.localName) ? 'list-item' : around
}

/** What a paragraph right inside an element is. */
export function kindWithin(element: Element): ParagraphKind {
  const path: Element[] = []
  for (let up: Element | null = element; up; up = shownParent(up)) path.push(up)
  return path.reduceRight<ParagraphKind>((kind, step) => kindOf(step, kind), 'text')
}
