import { buildChain } from '../../src/text/chain.ts'
import type { Credit, Outlet, Quote, Trace } from '../../src/text/types.ts'

/**
 * One invented quotation: `text` is a paragraph with the quoted words in {} and the telling words in (); everything else is
 * said beside it. The braces and brackets are not part of the paragraph.
 */
export type InventedQuote = {
  readonly text: string
  readonly speaker?: string
  readonly mention?: string
  readonly outlets?: readonly string[]
  readonly kind?: Quote['kind']
  readonly relation?: Quote['relation']
  readonly medium?: string
  readonly link?: string
  readonly linkKind?: 'article' | 'post' | 'document' | 'home'
  readonly confidence?: number
}

export function inventTrace(
  page: string | null,
  invented: readonly InventedQuote[],
  more: { title?: string; credits?: readonly Credit[]; language?: string } = {},
): Trace {
  const quotes = invented.map((one, index) => inventQuote(one, index))
  const outlet = page === null ? null : outletOf(page)
  return {
    version: 1,
    url: 'https://www.meadow-courier.example/2026/03/bridge',
    title: more.title ?? 'Council delays the bridge again',
    byline: 'Ada Winter',
    published: '2026-03-04',
    language: more.language ?? 'en',
    outlet,
    paragraphs: invented.map(({ text }) => readMarked(text).plain),
    quotes,
    credits: more.credits ?? [],
    mentions: [],
    chain: buildChain(outlet, quotes),
  }
}

export function outletOf(name: string): Outlet {
  const host = name.toLowerCase().replace(/[^a-z]+/g, '-')
  return { name, domain: `${host}.example` }
}

function inventQuote(one: InventedQuote, index: number): Quote {
  const { plain, quoted, told } = readMarked(one.text)
  const outlets = (one.outlets ?? []).map(outletOf)
  return {
    id: `q${index}`,
    paragraph: index,
    ...quoted,
    text: plain.slice(quoted.start, quoted.end),
    kind: one.kind ?? 'direct',
    secondhand: outlets.length > 0,
    outlets,
    speaker: one.speaker ? { name: one.speaker, mention: one.mention ?? one.speaker } : null,
    cue: 'said',
    relation: one.relation ?? (outlets.length > 0 ? 'reported' : null),
    medium: one.medium ?? null,
    link: one.link ? { url: one.link, kind: one.linkKind ?? 'article' } : null,
    ...(one.link && {
      originals: [
        { url: one.link, kind: one.linkKind ?? 'article', reason: 'in-attribution' as const },
      ],
    }),
    rule: 'invented',
    confidence: one.confidence ?? 0.93,
    evidence: told.map((span) => ({ paragraph: index, ...span })),
  }
}

/** Inside the braces every sign stands for itself, so that quoted words can be anything. */
function readMarked(text: string) {
  let plain = ''
  let quoted = { start: 0, end: 0 }
  const told: { start: number; end: number }[] = []
  let opened = 0
  let inWords = false
  for (const letter of text) {
    if (inWords && letter !== '}') plain += letter
    else if (letter === '{' || letter === '(') {
      opened = plain.length
      inWords = letter === '{'
    } else if (letter === '}') {
      quoted = { start: opened, end: plain.length }
      inWords = false
    } else if (letter === ')') told.push({ start: opened, end: plain.length })
    else plain += letter
  }
  return { plain, quoted, told }
}
