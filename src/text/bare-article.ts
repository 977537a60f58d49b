import type { Article } from './types.ts'

/** An article of these paragraphs, of which nothing is known but what `known` says. */
export function bareArticle(
  paragraphs: readonly string[],
  known: Partial<Omit<Article, 'paragraphs'>> = {},
): Article {
  return {
    url: null,
    title: null,
    byline: null,
    published: null,
    language: null,
    publisher: [],
    kinds: [],
    links: [],
    italics: [],
    cited: [],
    ...known,
    paragraphs,
  }
}
