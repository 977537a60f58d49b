import type { Attribution, Span } from '../../src/text/types.ts'

/** A sentence in the notation of the rules: source in (), cue in <>, hearer in [], content in {}; ¶ begins a paragraph. */
export type MarkedSentence = {
  readonly paragraphs: readonly string[]
  readonly roles: Readonly<Record<'source' | 'cue' | 'hearer' | 'content', readonly string[]>>
}

const ROLES = { '(': 'source', '<': 'cue', '[': 'hearer', '{': 'content' } as const
const CLOSING = new Set([')', '>', ']', '}'])

/** Takes the brackets out of a marked sentence and says what stood in them. */
export function readMarkedSentence(marked: string): MarkedSentence {
  const roles = {
    source: [] as string[],
    cue: [] as string[],
    hearer: [] as string[],
    content: [] as string[],
  }
  const open: { role: keyof typeof roles; at: number }[] = []
  let plain = ''
  for (const character of marked) {
    if (character in ROLES) {
      open.push({ role: ROLES[character as keyof typeof ROLES], at: plain.length })
    } else if (CLOSING.has(character)) {
      const last = open.pop()
      if (!last) throw new Error(`Unopened ${character} in: ${marked}`)
      roles[last.role].push(plain.slice(last.at))
    } else plain += character
  }
  if (open.length > 0) throw new Error(`Unclosed bracket in: ${marked}`)
  return { paragraphs: plain.split('¶'), roles }
}

/** The words of an attribution's roles. */
export function rolesOf(
  paragraphs: readonly string[],
  { source, cue, content, hearer }: Attribution,
): MarkedSentence['roles'] {
  const words = (span: Span) => paragraphs[span.paragraph]?.slice(span.start, span.end) ?? ''
  return {
    source: source.map(words),
    cue: cue.map(words),
    content: content.map(words),
    hearer: hearer ? [words(hearer)] : [],
  }
}
