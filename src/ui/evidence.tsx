import type { Quote } from '../text/types.ts'
import { useArticleWords } from './article-words.ts'
import { excerptEvidence } from './excerpt.ts'

type EvidenceProps = { readonly paragraphs: readonly string[]; readonly quote: Quote }

/** The wording of the article that says whose words these are and through whom, with the telling words set apart. */
export function Evidence({ paragraphs, quote }: EvidenceProps) {
  const words = useArticleWords()
  return (
    <>
      {excerptEvidence(paragraphs, quote).map((pieces, index) => (
        <p key={index} class="evidence" {...words}>
          {pieces.map((piece, at) =>
            piece.role === 'evidence' ? (
              <mark key={at}>{piece.text}</mark>
            ) : (
              <span key={at} class={`evidence-${piece.role}`}>
                {piece.text}
              </span>
            ),
          )}
        </p>
      ))}
    </>
  )
}
