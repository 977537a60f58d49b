import type { Quote, Span } from '../text/types.ts'

/** A run of the article's words: evidence, the quotation itself (shortened), or what stands between them. */
export type ExcerptPiece = {
  readonly text: string
  readonly role: 'evidence' | 'quotation' | 'between'
}

/** Words of the quotation kept on each side where the excerpt passes through it. */
const quotationEdge = 3
/** Words kept at each edge where evidence stands far apart. */
const betweenEdge = 6

/**
 * The article's own wording that says whose words these are: per paragraph one excerpt, evidence set apart, the quotation
 * cut to its edges. An empty result means that the article names nobody here (a carried-over speaker).
 */
export function excerptEvidence(
  paragraphs: readonly string[],
  quote: Pick<Quote, 'paragraph' | 'start' | 'end' | 'evidence'>,
): ExcerptPiece[][] {
  const numbers = [...new Set(quote.evidence.map((span) => span.paragraph))].sort((a, b) => a - b)
  return numbers.flatMap((number) => {
    const text = paragraphs[number]
    if (text === undefined) return []
    const evidence = mergeSpans(quote.evidence.filter((span) => span.paragraph === number))
    const own = number === quote.paragraph ? quote : null
    return [excerptParagraph(text, evidence, own)]
  })
}

function excerptParagraph(
  text: string,
  evidence: readonly Span[],
  own: Pick<Span, 'start' | 'end'> | null,
): ExcerptPiece[] {
  const marks: { start: number; end: number; role: ExcerptPiece['role'] }[] = evidence.map(
    ({ start, end }) => ({ start, end, role: 'evidence' }),
  )
  if (own && !evidence.some((span) => span.start < own.end && own.start < span.end)) {
    marks.push({ start: own.start, end: own.end, role: 'quotation' })
  }
  marks.sort((a, b) => a.start - b.start)
  const pieces: ExcerptPiece[] = []
  let at = marks[0]?.start ?? 0
  if (openingMark.test(text.charAt(at - 1))) {
    pieces.push({ text: text.charAt(at - 1), role: 'between' })
  } else if (at > 0 && !sentenceEnd.test(text.slice(0, at))) {
    // The excerpt starts inside a sentence: say so, and keep what stands right before it.
    pieces.push({ text: shorten(text.slice(0, at), 0, 2), role: 'between' })
  }
  for (const mark of marks) {
    if (mark.end <= at) continue
    const start = Math.max(mark.start, at)
    if (start > at)
      pieces.push({
        text: shorten(text.slice(at, start), betweenEdge, betweenEdge),
        role: 'between',
      })
    const words = text.slice(start, mark.end)
    pieces.push({
      text: mark.role === 'quotation' ? shorten(words, quotationEdge, quotationEdge) : words,
      role: mark.role,
    })
    at = mark.end
  }
  const rest = text.slice(at)
  const stop = rest.match(/^[^.!?]{0,40}?[.!?,;][”’"']?/)?.[0]
  if (stop !== undefined) pieces.push({ text: stop, role: 'between' })
  else if (rest.trim() !== '') pieces.push({ text: shorten(rest, 2, 0), role: 'between' })
  return pieces
}

const sentenceEnd = /[.!?][”’"']?\s+$/
const openingMark = /[“‘"'«„]/

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}

/** Keeps so many words at the start and at the end, an ellipsis for the rest. */
function shorten(text: string, head: number, tail: number): string {
  const words = [...text.matchAll(/\S+/g)]
  if (words.length <= head + tail + 1) return text
  const headEnd = head === 0 ? 0 : words[head - 1]!.index + words[head - 1]![0].length
  const tailStart = tail === 0 ? text.length : words[words.length - tail]!.index
  return `${text.slice(0, headEnd)}${head === 0 ? '' : ' '}…${tail === 0 ? '' : ' '}${text.slice(tailStart)}`
}
