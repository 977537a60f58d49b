/** A paragraph of a raw text: `text` stands in it unchanged from `start`. */
export type RawParagraph = { readonly text: string; readonly start: number }

/** Lines broken by hand to a width are longer than these units and shorter than those. */
const WRAPPED_FROM = 45
const WRAPPED_TO = 100

/**
 * Cuts a text at its blank lines. Lines that follow one another are paragraphs of their own, unless they were broken to
 * a width: then they are one, line ends and all, so that offsets stay those of the text.
 */
export function splitParagraphs(text: string): RawParagraph[] {
  const paragraphs: RawParagraph[] = []
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') paragraphs.push({ text: trimmed, start: from + raw.indexOf(trimmed) })
  }
  let from = 0
  for (const { 0: gap, index } of text.matchAll(/\r?\n(?:[^\S\n]*\n)+|$/g)) {
    const chunk = text.slice(from, index)
    if (isWrapped(chunk)) add(from, index)
    else {
      let at = from
      for (const line of chunk.split('\n')) {
        add(at, at + line.length)
        at += line.length + 1
      }
    }
    from = index + gap.length
  }
  return paragraphs
}

function isWrapped(chunk: string): boolean {
  const lines = chunk.split(/\r?\n/).map((line) => line.trimEnd())
  return (
    lines.length > 1 &&
    lines.slice(0, -1).every(({ length }) => length >= WRAPPED_FROM && length <= WRAPPED_TO)
  )
}
