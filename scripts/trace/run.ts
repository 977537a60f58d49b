import { bareArticle } from '../../src/text/bare-article.ts'
import { explainArticle } from '../../src/text/explain.ts'
import { addStances, flattenAttributions } from '../../src/text/flatten.ts'
import { isCovered, resolveLanguage } from '../../src/text/language.ts'
import { findOutletMentions } from '../../src/text/outlet.ts'
import { findQuotations } from '../../src/text/quotation.ts'
import { findStances } from '../../src/text/stance.ts'
import { type Analysis, analyseArticle } from '../../src/text/trace.ts'
import type { Article, Attribution, Span, Trace } from '../../src/text/types.ts'
import type { Options } from './arguments.ts'
import type { Input } from './input.ts'
import { type RawParagraph, splitParagraphs } from './text-paragraphs.ts'

/** Offsets in UTF-16 units, `[start, end]`; into `text` where the input was one, else with the paragraph in front. */
type Roles = Readonly<Record<'source' | 'cue' | 'content', readonly (readonly number[])[]>> & {
  readonly rule: string
  readonly confidence: number
}

/** A trace as the command line prints it. */
export type PrintedTrace = { readonly id: string | null } & Trace & {
    readonly attributions?: readonly Roles[]
    /** Why there is nothing to trace; null where there is. */
    readonly untraceable: string | null
    /** For people: which rule made each result, from which words. */
    readonly explanation?: string
    readonly timing?: { readonly extractMs: number; readonly traceMs: number }
  }

/** Traces one input. */
export async function traceInput(input: Input, options: Options): Promise<PrintedTrace> {
  const begun = performance.now()
  const { article, untraceable, raw } = await readArticle(input)
  const extracted = performance.now()
  const analysis = analyseArticle(untraceable ? { ...article, paragraphs: [] } : article)
  const traced = performance.now()
  return {
    id: input.id,
    ...analysis.trace,
    paragraphs: article.paragraphs,
    untraceable,
    ...(options.attributions && {
      attributions: flatLayer(article, analysis).map((one) => rolesOf(one, raw)),
    }),
    ...(options.explain && { explanation: explainArticle(analysis) }),
    ...(options.timing && {
      timing: { extractMs: round(extracted - begun), traceMs: round(traced - extracted) },
    }),
  }
}

/** Attributions as the corpora annotate them: one flat layer, attitudes included. */
function flatLayer(article: Article, { attributions, trace }: Analysis): readonly Attribution[] {
  const mentions = findOutletMentions(article, trace.outlet)
  const stances = findStances(article, findQuotations(article), mentions)
  return addStances(flattenAttributions(attributions), stances)
}

const round = (ms: number) => Math.round(ms * 100) / 100

type Read = {
  readonly article: Article
  readonly untraceable: string | null
  /** Where the paragraphs stand in a raw text; null for other inputs. */
  readonly raw: readonly RawParagraph[] | null
}

async function readArticle({ body, url }: Input): Promise<Read> {
  if ('html' in body) {
    // The DOM library takes most of a second to load; paragraphs and texts do without.
    const { extractFromHtml } = await import('./html-article.ts')
    const extraction = extractFromHtml(body.html, url, body.type)
    if (extraction.kind === 'article')
      return { article: extraction.article, untraceable: null, raw: null }
    const article = extraction.reason === 'language' ? extraction.article : bareArticle([], { url })
    return { article, untraceable: extraction.reason, raw: null }
  }
  if ('text' in body) {
    const raw = splitParagraphs(body.text)
    const paragraphs = raw.map(({ text }) => text)
    return covered(
      bareArticle(paragraphs, { url, language: resolveLanguage(null, paragraphs) }),
      raw,
    )
  }
  const article = bareArticle(body.paragraphs, {
    url,
    title: body.title,
    language: resolveLanguage(body.language, body.paragraphs),
    publisher: body.outlet ? [{ name: body.outlet, from: 'given' }] : [],
  })
  return covered(article, null)
}

function covered(article: Article, raw: readonly RawParagraph[] | null): Read {
  return { article, untraceable: isCovered(article.language) ? null : 'language', raw }
}

function rolesOf(attribution: Attribution, raw: readonly RawParagraph[] | null): Roles {
  const place = ({ paragraph, start, end }: Span): number[] => {
    const base = raw?.[paragraph]?.start
    return base === undefined ? [paragraph, start, end] : [base + start, base + end]
  }
  return {
    source: attribution.source.map(place),
    cue: attribution.cue.map(place),
    content: attribution.content.map(place),
    rule: attribution.rule,
    confidence: attribution.confidence,
  }
}
