import type { Article, Attribution, Quotation, Span } from './types.ts'

/**
 * Ties what fills a paragraph to the words that lead up to it at the end of the one before, where the flat reading does not:
 * block quotes without marks ("The paper writes:"), and quotations after "said the following."
 *
 * What was taken for the going on of somebody else's words is given to the lead-in instead, and so is what follows it.
 */
export function readBlockQuotes(
  article: Article,
  sentences: readonly (readonly Span[])[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const { paragraphs, kinds } = article
  const opening = new Map<number, Quotation>()
  for (const quotation of quotations) {
    if (quotation.depth === 0 && quotation.outer.start < 2)
      opening.set(quotation.paragraph, quotation)
  }
  const taken = new Set<number>()
  for (const { content, cue, rule } of attributions) {
    if (rule === GOES_ON) continue
    for (const { paragraph } of content) {
      // What somebody in the quotation says that somebody says does not tell whose the quotation is.
      const quotation = opening.get(paragraph)
      const said = cue[0]
      const isInside =
        quotation &&
        said?.paragraph === paragraph &&
        said.start > quotation.start &&
        said.end < quotation.end
      if (!isInside) taken.add(paragraph)
    }
  }
  const leads = new Map<number, Attribution>()
  const announced = new Map<number, Attribution>()
  for (const attribution of attributions) {
    const [span] = attribution.content
    if (span && attribution.rule.endsWith('-announced')) announced.set(span.paragraph, attribution)
  }
  for (let paragraph = 1; paragraph < paragraphs.length; paragraph++) {
    const quotation = opening.get(paragraph)
    const isBlock = kinds[paragraph] === 'block-quote'
    if ((!quotation && !isBlock) || taken.has(paragraph)) continue
    const text = paragraphs[paragraph] ?? ''
    const content = quotation ? quotation.outer : { paragraph, start: 0, end: text.length }
    const last = sentences[paragraph - 1]?.at(-1)
    // A block of several paragraphs has one lead-in.
    const before =
      isBlock &&
      kinds[paragraph - 1] === 'block-quote' &&
      (leads.get(paragraph - 1) ?? announced.get(paragraph - 1))
    const lead = before
      ? { ...before, content: [content], rule: quotation ? 'lead-in' : BLOCK }
      : last &&
        readLead(paragraphs[paragraph - 1] ?? '', last, content, quotation ? 'lead-in' : BLOCK)
    if (lead) leads.set(paragraph, lead)
  }
  if (leads.size === 0) return attributions
  const kept: Attribution[] = []
  let current: Attribution | null = null
  let currentEnd = -1
  for (const attribution of attributions) {
    const span = attribution.content[0]
    if (attribution.rule !== GOES_ON || !span) {
      kept.push(attribution)
      continue
    }
    const lead = leads.get(span.paragraph)
    if (lead) {
      current = lead
      currentEnd = span.paragraph
    } else if (current && span.paragraph === currentEnd + 1) {
      currentEnd = span.paragraph
      kept.push({
        ...attribution,
        source: current.source,
        cue: current.cue,
        hearer: current.hearer,
      })
    } else {
      current = null
      kept.push(attribution)
    }
  }
  return [...kept, ...leads.values()]
}

/** The rule of quotations that go on without a cue of their own. */
const GOES_ON = 'goes-on'
/** The rule of a block quote without marks. */
const BLOCK = 'lead-in-to-block'

const SAYING =
  'said|says|wrote|writes|writing|stated|states|told|added|adds|explained|explains|replied|responded|answered|tweeted|posted|reads|read|noted|notes|reported|reports|continued|concluded|declared|announced|claimed|offered|had this to say|put it|went on'
const SAYS = new RegExp(`^(.*?)([^,;:“”"]{2,90}?) (${SAYING})\\b[^“”"]{0,120}$`, 'u')
const ACCORDING = /([Aa]ccording to|[Pp]er|[Ff]rom|[Ii]n|[Aa]s) ([^“”":;]{3,160})$/u
const ENDS = /(?::|\b(?:the following|as follows|this statement|this|these words)\.)\s*$/u

function readLead(text: string, sentence: Span, content: Span, rule: string): Attribution | null {
  const words = text.slice(sentence.start, sentence.end)
  const ends = ENDS.exec(words)
  if (!ends || words.length > LONGEST_LEAD) return null
  const lead = words.slice(0, ends.index)
  const { paragraph } = sentence
  const at = (start: number, end: number): Span => ({
    paragraph,
    start: sentence.start + start,
    end: sentence.start + end,
  })
  const says = SAYS.exec(lead)
  if (says?.[2] !== undefined && says[3]) {
    const source = says[2]
      .trim()
      .replace(/^(?:and|but|as|when|while|then|in which|where|which) /u, '')
    const cueStart = (says[1]?.length ?? 0) + says[2].length + 1
    const sourceEnd = cueStart - 1
    return made(
      at(sourceEnd - source.length, sourceEnd),
      at(cueStart, cueStart + says[3].length),
      content,
      rule,
    )
  }
  const according = ACCORDING.exec(lead)
  if (!according?.[1] || !according[2]) return null
  const cueEnd = according.index + according[1].length
  return made(
    at(cueEnd + 1, cueEnd + 1 + according[2].length),
    at(according.index, cueEnd),
    content,
    rule,
  )
}

const LONGEST_LEAD = 400

function made(source: Span, cue: Span, content: Span, rule: string): Attribution {
  return {
    source: [source],
    cue: [cue],
    content: [content],
    hearer: null,
    kind: 'direct',
    rule,
    confidence: 0.85,
  }
}
