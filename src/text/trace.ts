import { findAttributions } from './attribution.ts'
import { buildChain } from './chain.ts'
import { findOutletMentions } from './outlet.ts'
import { resolveOwnOutlet } from './own-outlet.ts'
import { findQuotations } from './quotation.ts'
import type { Article, Attribution, Credit, Quote, Trace } from './types.ts'

/** A trace with the evidence that it was made from: for the command line's --attributions and --explain. */
export type Analysis = {
  readonly trace: Trace
  readonly attributions: readonly Attribution[]
}

/** Traces an article: whose words it passes on, and through which outlets. */
export function traceArticle(article: Article): Trace {
  return analyseArticle(article).trace
}

/** As `traceArticle`, keeping what was found on the way. */
export function analyseArticle(article: Article): Analysis {
  const outlet = resolveOwnOutlet(article)
  const mentions = findOutletMentions(article, outlet)
  const quotations = findQuotations(article)
  const attributions = findAttributions(article, quotations, mentions)
  const quotes: Quote[] = []
  const credits: Credit[] = []
  const trace: Trace = {
    version: 1,
    url: article.url,
    title: article.title,
    byline: article.byline,
    published: article.published,
    language: article.language,
    outlet,
    paragraphs: article.paragraphs,
    quotes,
    credits,
    mentions: mentions.map(({ outlet, paragraph, start, end }) => ({
      paragraph,
      start,
      end,
      text: article.paragraphs[paragraph]?.slice(start, end) ?? '',
      outlet,
    })),
    chain: buildChain(outlet, quotes),
  }
  return { trace, attributions }
}
