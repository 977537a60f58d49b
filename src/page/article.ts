import { isCovered, resolveLanguage } from '../text/language.ts'
import type { Article, ParagraphKind } from '../text/types.ts'
import type { Block } from './block.ts'
import { clobberedForms } from './clobbering.ts'
import { readCreditsBehind } from './credits-behind.ts'
import { elementsTooDeep } from './depth.ts'
import { readInlines } from './inline.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { readParagraphs } from './paragraph.ts'
import { plain } from './plain.ts'
import { readableTextSteps } from './readable-text.ts'
import { buildTextMap, type TextMap } from './text-map.ts'
import { type LookOf, looksOf } from './visibility.ts'

/** An article and the way back from its paragraphs to the page; or why there is nothing to trace. */
export type Extraction =
  | { readonly kind: 'article'; readonly article: Article; readonly map: TextMap }
  | { readonly kind: 'untraceable'; readonly reason: 'not-html' | 'no-article' }
  /** The article was read, but attributions in its language cannot be found yet. */
  | {
      readonly kind: 'untraceable'
      readonly reason: 'language'
      readonly language: string
      readonly article: Article
    }

/**
 * Reads the article of a page as the reader sees it. The page is only read, not changed. `url` is the page's address, null
 * where it is not known (a file on the command line).
 */
export function extractArticle(document: Document, url: string | null): Extraction {
  const steps = extractionSteps(document, url)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** As `extractArticle`, waiting for `pause` between the steps, so that the page can work meanwhile. */
export async function extractArticleInSteps(
  document: Document,
  url: string | null,
  pause: () => Promise<void>,
): Promise<Extraction> {
  const steps = extractionSteps(document, url)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}

function* extractionSteps(document: Document, url: string | null): Generator<void, Extraction> {
  if (!isPage(document)) return { kind: 'untraceable', reason: 'not-html' }
  const metadata = readMetadata(document)
  const found = yield* readShown(document, metadata)
  if (!found) return { kind: 'untraceable', reason: 'no-article' }
  const blocks = found.paragraphs.filter(
    ({ text, kind }) => !(kind === 'heading' && text === metadata.title),
  )
  if (!isArticle(blocks)) return { kind: 'untraceable', reason: 'no-article' }
  yield
  const paragraphs = blocks.map(({ text }) => text)
  const map = buildTextMap(blocks.map(({ pieces }) => pieces))
  const language = resolveLanguage(metadata.language, paragraphs)
  const { links, italics, cited } = readInlines(blocks, plain(document).baseURI)
  const article: Article = {
    url,
    title: metadata.title,
    byline: metadata.byline ?? found.byline,
    published: metadata.published,
    language,
    publisher: metadata.publisher,
    paragraphs,
    kinds: blocks.map(({ kind }) => kind),
    links,
    italics,
    cited: [...cited, ...metadata.cited],
  }
  if (language !== null && !isCovered(language))
    return { kind: 'untraceable', reason: 'language', language, article }
  return { kind: 'article', article, map }
}

type Shown = { readonly paragraphs: readonly Block[]; readonly byline: string | null }

/**
 * The paragraphs that Readability finds. It knows no style sheets: where most of what it finds is hidden, it is asked again
 * without hidden text, as a page may hold its article twice, for wide and for narrow windows.
 */
function* readShown(document: Document, metadata: PageMetadata): Generator<void, Shown | null> {
  const unreadable = new Set([...clobberedForms(document), ...elementsTooDeep(document)])
  const looks = looksOf(document)
  const lookOf: LookOf = (element) => (unreadable.has(element) ? 'unseen' : looks(element))
  const isUnreadable = (element: Element) => unreadable.has(element)
  const first = yield* readableTextSteps(
    document,
    metadata,
    unreadable.size > 0 ? isUnreadable : null,
  )
  if (!first) return null
  yield
  const { body } = plain(document)
  const withCredits = (chosen: ReadonlySet<Text>) =>
    new Set([...chosen, ...readCreditsBehind(document, chosen)])
  const { paragraphs, unseen } = yield* readParagraphs(body, withCredits(first.nodes), lookOf)
  const folded = { paragraphs, byline: first.byline }
  if (unseen <= lengthOf(paragraphs) / 2) return folded
  yield
  const isUnseen = (element: Element) => lookOf(element) === 'unseen'
  const second = yield* readableTextSteps(document, metadata, isUnseen)
  if (!second) return folded
  const shown = yield* readParagraphs(body, withCredits(second.nodes), lookOf)
  return lengthOf(shown.paragraphs) >= unseen / 2
    ? { paragraphs: shown.paragraphs, byline: second.byline }
    : folded
}

const lengthOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

/** A page of menus has text, too: an article has at least a paragraph that is a sentence, of units as here. */
const MIN_SENTENCE = 60

function isArticle(
  blocks: readonly { readonly text: string; readonly kind: ParagraphKind }[],
): boolean {
  return blocks.some(
    ({ text, kind }) =>
      kind !== 'heading' && text.length >= MIN_SENTENCE && /[.!?…。؟।][”"’'»)]*(?:\s|$)/.test(text),
  )
}

function isPage(document: Document): boolean {
  const { contentType, documentElement, body } = plain(document)
  return (
    /^(?:text\/html|application\/xhtml\+xml|application\/xml|text\/xml)$/.test(contentType) &&
    documentElement?.localName === 'html' &&
    body !== null
  )
}
