import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The language of the article whose words are shown, BCP 47; null where unknown. It is rarely the interface's own. */
export const ArticleLanguage = createContext<string | null>(null)

/** Attributes of an element with words of the article: read aloud in their language, and set in their direction. */
export function useArticleWords(): { readonly lang: string | undefined; readonly dir: 'auto' } {
  return { lang: useContext(ArticleLanguage) ?? undefined, dir: 'auto' }
}
