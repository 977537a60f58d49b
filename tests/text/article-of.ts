import type { Article } from '../../src/text/types.ts'

/** An article of these paragraphs and nothing else. */
export function articleOf(...paragraphs: string[]): Article {
  return {
    url: null,
    title: null,
    byline: null,
    published: null,
    language: 'en',
    publisher: [],
    paragraphs,
    kinds: [],
    links: [],
    italics: [],
    cited: [],
  }
}
