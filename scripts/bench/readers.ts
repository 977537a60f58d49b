import { bareArticle } from '../../src/text/bare-article.ts'

/** What reads the text: loads itself, then takes paragraphs. */
export type ReaderName = 'hearsay' | 'compromise' | 'wink-nlp'
export type Reader = (paragraphs: readonly string[]) => unknown

/** Loads a reader by itself, so that a cold start pays for no other. */
export async function loadReader(name: ReaderName): Promise<Reader> {
  switch (name) {
    case 'hearsay': {
      const { traceArticle } = await import('../../src/text/trace.ts')
      return (paragraphs) =>
        traceArticle(bareArticle(paragraphs, { url: 'https://news.example/story', language: 'en' }))
    }
    case 'compromise': {
      const { default: nlp } = await import('compromise')
      return (paragraphs) => nlp(paragraphs.join('\n\n')).quotations().json()
    }
    case 'wink-nlp': {
      const { default: winkNLP } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const nlp = winkNLP(model)
      return (paragraphs) => nlp.readDoc(paragraphs.join('\n\n')).entities().out()
    }
  }
}
