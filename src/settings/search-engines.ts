import type { SearchEngine } from './settings.ts'

/** Names that are the same in every language. */
export const engineNames: { readonly [engine in SearchEngine]: string } = {
  duckduckgo: 'DuckDuckGo',
  google: 'Google',
  bing: 'Bing',
  startpage: 'Startpage',
  kagi: 'Kagi',
  ecosia: 'Ecosia',
}

/** Where each engine answers, up to the words sought. */
const answers: { readonly [engine in SearchEngine]: string } = {
  duckduckgo: 'https://duckduckgo.com/?q=',
  google: 'https://www.google.com/search?q=',
  bing: 'https://www.bing.com/search?q=',
  startpage: 'https://www.startpage.com/sp/search?query=',
  kagi: 'https://kagi.com/search?q=',
  ecosia: 'https://www.ecosia.org/search?q=',
}

/** Engines take no longer a phrase; in words. */
const mostWords = 30

/** The address of a search for words as they stand, with quotation marks around them; `more` is sought beside them. */
export function searchAddress(engine: SearchEngine, words: string, more = ''): string {
  const phrase = words
    .replace(/["“”„«»]/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, mostWords)
    .join(' ')
  return answers[engine] + encodeURIComponent(`"${phrase}" ${more}`.trim())
}

/** The address of a search for a query as the reader sees it. */
export function queryAddress(engine: SearchEngine, query: string): string {
  return answers[engine] + encodeURIComponent(query)
}
