import { bareArticle } from './bare-article.ts'
import { traceArticle } from './trace.ts'

let isDone = false

/**
 * Traces an invented article once, so that the first real one finds the catalogue open and the engine compiled. For the time in
 * which a page is still being read: alone it would only move the wait.
 */
export function rehearse(): void {
  if (isDone) return
  isDone = true
  traceArticle(bareArticle(INVENTED, { url: 'https://harbour.example/rehearsal', language: 'en' }))
}

/** Invented; what most articles hold: words told to outlets, carried by them, cited, nested, split, and some of nobody. */
const INVENTED = [
  'MARLOW — “The old bridge will close in May, and nobody is glad of it,” said Ann Ruiz, a spokeswoman for the county. “We all knew.”',
  'Lee Mori, who heads the Harbour Union, told The New York Times on Monday that the ferry “was never meant for lorries,” adding that it had been repaired twice.',
  'According to a report by Reuters, the works will cost $9 million. The paper’s figures, first reported by the BBC, could not be confirmed.',
  'In an interview with CNN, he described the plan as “slow but steady”. The Sacramento Bee’s Omar Haddad wrote that police had warned of it in a statement obtained by the paper.',
  '“It sank,” she was quoted as saying by Fox News, which cited a person familiar with the matter. “Then it was gone.”',
  'Nobody was hurt, and traffic moved again before noon, though buses ran late through the evening in three towns.',
]
