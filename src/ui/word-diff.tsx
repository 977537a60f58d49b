import type { DiffPiece } from '../text/types.ts'
import { useArticleWords } from './article-words.ts'
import { useWording } from './wording.tsx'

type WordDiffProps = {
  readonly pieces: readonly DiffPiece[]
  /** True where the article marks every difference itself, so that none is held against it. */
  readonly trimmed: boolean
}

/** The quotation against its original, word by word: struck through is only in the original, underlined only here. */
export function WordDiff({ pieces, trimmed }: WordDiffProps) {
  const { say, direction } = useWording()
  return (
    <p class={trimmed ? 'diff diff-trimmed' : 'diff'} {...useArticleWords()}>
      {pieces.map((piece, index) => {
        if (piece.op === 'equal') return <span key={index}>{piece.text}</span>
        const [Tag, key] =
          piece.op === 'removed'
            ? (['del', 'onlyInOriginal'] as const)
            : (['ins', 'onlyHere'] as const)
        return (
          <Tag key={index}>
            <span class="unseen" dir={direction}>
              [{say(key)}:{' '}
            </span>
            {piece.text}
            <span class="unseen">]</span>
          </Tag>
        )
      })}
    </p>
  )
}
