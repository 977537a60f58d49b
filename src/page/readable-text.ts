import { Readability } from '@mozilla/readability'
import { cloneBodyPaired, clonePaired, type LeaveOut, TextPairs } from './paired-clone.ts'
import { plain } from './plain.ts'

/** What Readability takes for the article. */
export type ReadableText = {
  /** Live text nodes, in document order, white space among them. */
  readonly nodes: ReadonlySet<Text>
  /** The line that Readability took for the byline. */
  readonly byline: string | null
}

/** The steps of Readability that are ours: its version is pinned, and tests/page/readable-text.test.ts holds them. */
type Steps = {
  _getJSONLD: () => object
  _getArticleMetadata: () => object
  _removeScripts: () => void
  _cleanStyles: () => void
  _isProbablyVisible: (element: Element) => boolean
  _getLinkDensity: (element: Element) => number
  _postProcessContent: () => void
  _prepDocument: () => void
}

/**
 * Asks Readability which text of the page is the article, in steps; null where it finds none. Works on a copy: the page is only read.
 * `known` is what the page's metadata says already; `leaveOut` tells elements to pass over, such as hidden ones.
 */
export function* readableTextSteps(
  document: Document,
  known: { readonly title: string | null; readonly byline: string | null },
  leaveOut: LeaveOut | null = null,
): Generator<void, ReadableText | null> {
  const { body, documentElement } = plain(document)
  if (!body || !documentElement) return null
  const texts = new TextPairs()
  const clone = clonePaired(document, texts, leaveOut)
  if (!clone.body) return null
  yield
  const reader = new Readability<Element>(clone, { serializer: (node) => node as Element })
  const steps = reader as unknown as Steps
  // What the page says of itself is known already and not in the copy; an excerpt is not needed, but would be cut out if there were none.
  const metadata = { title: known.title ?? '', byline: known.byline, excerpt: '-' }
  steps._getJSONLD = () => ({})
  steps._getArticleMetadata = () => metadata
  // Scripts are gone from the copy, and nobody will see its styles.
  steps._removeScripts = () => {}
  steps._cleanStyles = () => {}
  // What is hidden is gone from the copy as well.
  steps._isProbablyVisible = () => true
  steps._getLinkDensity = getLinkDensity
  // Links and classes of the result are of no use here, and mending `javascript:` links would replace text nodes.
  steps._postProcessContent = () => {}
  restoreWithoutParsing(clone, () => {
    clone.body.replaceChildren(...cloneBodyPaired(document, clone, texts, leaveOut).childNodes)
    steps._prepDocument()
  })
  const result = reader.parse()
  if (!result?.content) return null
  yield
  return { nodes: texts.liveOf(textNodesOf(result.content)), byline: result.byline ?? null }
}

/**
 * Readability tries again with weaker rules when it finds too little, and restores the body by `innerHTML`: that would
 * make new text nodes of unknown origin (and is refused under Trusted Types). Here the body is copied anew instead.
 */
function restoreWithoutParsing(clone: Document, restore: () => void): void {
  Object.defineProperty(clone.body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: restore,
  })
}

/** As Readability has it, but reading the text only of elements with a link in them: most have none. */
function getLinkDensity(element: Element): number {
  const links = element.getElementsByTagName('a')
  const count = links.length
  if (count === 0) return 0
  const length = lengthOf(element)
  if (length === 0) return 0
  let linked = 0
  for (let n = 0; n < count; n++) {
    const link = links[n] as Element
    const isWithinPage = /^#./.test(link.getAttribute('href') ?? '')
    linked += lengthOf(link) * (isWithinPage ? LINK_WITHIN_PAGE : 1)
  }
  return linked / length
}

const LINK_WITHIN_PAGE = 0.3

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().replace(/\s{2,}/g, ' ').length
}

function textNodesOf(content: Node): Set<Node> {
  const nodes = new Set<Node>()
  const document = content.ownerDocument as Document
  const walker = document.createTreeWalker(content, 4 | 8)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.add(node)
  return nodes
}
