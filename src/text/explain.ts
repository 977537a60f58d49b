import type { Analysis } from './trace.ts'
import type { Attribution, Quote, Span } from './types.ts'

/**
 * Prints an article with what was found in it: sources in (), cues in <>, contents in {}, outlets in [], and under each
 * paragraph its quotations with the rule, the words that show it and the confidence. For people who mend a rule.
 */
export function explainArticle({ trace, relays, voices }: Analysis): string {
  const lines: string[] = []
  if (trace.outlet) lines.push(`page: ${nameOf(trace.outlet)}`)
  trace.paragraphs.forEach((text, paragraph) => {
    const here = voices
      .map(({ voice }) => voice.attribution)
      .filter((attribution) =>
        [...attribution.source, ...attribution.cue, ...attribution.content].some(
          (span) => span.paragraph === paragraph,
        ),
      )
    const mentions = relays.map(({ mention }) => mention)
    lines.push('', `¶${paragraph}  ${markUp(text, paragraph, here, mentions)}`)
    for (const relay of relays) {
      if (relay.mention.paragraph !== paragraph) continue
      const words = text.slice(relay.mention.start, relay.mention.end)
      lines.push(
        `    [${words}] ${nameOf(relay.mention.outlet)}: ${relay.role}, by ${relay.rule}; named by ${relay.mention.rule}`,
      )
    }
    for (const quote of trace.quotes)
      if (quote.paragraph === paragraph) lines.push(...explainQuote(quote, trace.paragraphs))
    for (const credit of trace.credits) {
      if (credit.paragraph === paragraph)
        lines.push(
          `    credit, ${credit.relation}: ${nameOf(credit.outlet)} “${credit.text}”, by ${credit.rule}`,
        )
    }
  })
  return `${lines.join('\n').trim()}\n`
}

function explainQuote(quote: Quote, paragraphs: readonly string[]): string[] {
  const route = quote.outlets
    .map((outlet, place) => {
      const link = quote.abreast?.includes(place) ? ' and ' : ' ← '
      return `${place > 0 ? link : ''}${nameOf(outlet)}`
    })
    .join('')
  const who = quote.speaker
    ? `${quote.speaker.name}${quote.speaker.mention === quote.speaker.name ? '' : ` (“${quote.speaker.mention}”)`}`
    : quote.secondhand
      ? 'the outlet itself'
      : 'nobody named'
  const how = [quote.kind, quote.relation, quote.medium].filter(Boolean).join(', ')
  const evidence = quote.evidence.map((span) => `“${textOf(paragraphs, span)}”`).join(' … ')
  return [
    `    ${quote.id}  ${quote.secondhand ? `secondhand ← ${route}` : 'firsthand'} ← ${who}: “${shorten(quote.text)}”`,
    `        ${how}; rule ${quote.rule}, confidence ${quote.confidence.toFixed(2)}; evidence ${evidence || 'none'}${quote.link ? `; original ${quote.link.url}` : ''}`,
  ]
}

function nameOf(outlet: { readonly name: string; readonly domain: string | null }): string {
  return outlet.domain ? `${outlet.name} (${outlet.domain})` : outlet.name
}

function textOf(paragraphs: readonly string[], { paragraph, start, end }: Span): string {
  return (paragraphs[paragraph] ?? '').slice(start, end)
}

const SHORT = 90

function shorten(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, 60)} … ${text.slice(-25)}`
}

/** The paragraph with its marks put in, outer ones outside. */
function markUp(
  text: string,
  paragraph: number,
  attributions: readonly Attribution[],
  mentions: readonly Span[],
): string {
  const marks: { at: number; mark: string; order: number }[] = []
  const add = (span: Span, open: string, close: string) => {
    if (span.paragraph !== paragraph) return
    const length = span.end - span.start
    marks.push(
      { at: span.start, mark: open, order: 1e6 - length },
      { at: span.end, mark: close, order: length - 1e6 },
    )
  }
  const seen = new Set<string>()
  const once = (span: Span, open: string, close: string) => {
    const key = `${open}${span.paragraph}:${span.start}:${span.end}`
    if (!seen.has(key)) add(span, open, close)
    seen.add(key)
  }
  for (const { source, cue, content } of attributions) {
    for (const span of content) once(span, '{', '}')
    for (const span of source) once(span, '(', ')')
    for (const span of cue) once(span, '<', '>')
  }
  for (const span of mentions) once(span, '[', ']')
  // Closing marks before opening ones, long spans opened first and closed last.
  marks.sort((a, b) => a.at - b.at || Math.sign(a.order) - Math.sign(b.order) || a.order - b.order)
  let marked = ''
  let from = 0
  for (const { at, mark } of marks) {
    marked += text.slice(from, at) + mark
    from = at
  }
  return marked + text.slice(from)
}
