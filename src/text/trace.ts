import { buildChain } from './chain.ts'
import type { Article, Attribution, Credit, Outlet, OutletMention, Quote, Trace } from './types.ts'

/** Traces an article: whose words it passes on, and through which outlets. */
export function traceArticle(article: Article): Trace {
  const outlet: Outlet | null = null
  const mentions: OutletMention[] = []
  const attributions: Attribution[] = []
  const quotes: Quote[] = []
  const credits: Credit[] = []
  void attributions
  return {
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
}
