import { bareArticle } from '../../src/text/bare-article.ts'
import type { Article } from '../../src/text/types.ts'

/** An English article of these paragraphs and nothing else. */
export function articleOf(...paragraphs: string[]): Article {
  return bareArticle(paragraphs, { language: 'en' })
}
