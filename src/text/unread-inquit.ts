import type { Attribution, Quotation, Span } from './types.ts'

/**
 * Reads inquits after a quotation that the flat reading leaves out or takes for the going on of somebody else's words:
 *
 *     “It sank,” Ruiz was quoted by the Bee as saying.
 *     “It sank,” Ruiz and two other captains told the Bee.
 *
 * A quotation that ends in a comma has an inquit of its own: where none can be read, it goes on from nobody.
 */
export function readUnreadInquits(
  paragraphs: readonly string[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const read: Attribution[] = []
  const dropped = new Set<Attribution>()
  const near = indexByParagraph(attributions)
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.open) continue
    const text = paragraphs[quotation.paragraph] ?? ''
    const after = text.slice(quotation.outer.end, quotation.outer.end + INQUIT_LENGTH)
    const passive = PASSIVE.exec(after)
    const isOpenEnded =
      /,$/.test(text.slice(quotation.start, quotation.end).trimEnd()) || /^,/.test(after)
    if (!passive && !isOpenEnded) continue
    const here = near.get(quotation.paragraph) ?? []
    const holding = here.filter(({ content }) => content.some((span) => holds(span, quotation)))
    const inquitEnd = quotation.outer.end + (passive?.[0].length ?? 0) + AFTER_PASSIVE
    const wrong = holding.filter(
      ({ rule, cue }) =>
        rule === 'goes-on' ||
        (passive && cue[0] && cue[0].start >= quotation.outer.end && cue[0].start < inquitEnd),
    )
    if (wrong.length < holding.length) continue
    for (const attribution of wrong) dropped.add(attribution)
    const active = passive ?? ACTIVE.exec(after)
    const name = active?.[1]
    const verb = active?.[2]
    if (!name || !verb || active === null) continue
    const start = quotation.outer.end + active[0].indexOf(name)
    const cueStart = quotation.outer.end + active[0].length - verb.length
    const at = (from: number, to: number): Span => ({
      paragraph: quotation.paragraph,
      start: from,
      end: to,
    })
    read.push({
      source: [at(start, start + name.length)],
      cue: [at(cueStart, cueStart + verb.length)],
      content: [{ ...quotation.outer }],
      hearer: null,
      kind: 'direct',
      rule: passive ? 'was-quoted-after' : 'inquit-after',
      confidence: 0.8,
    })
  }
  if (dropped.size === 0 && read.length === 0) return attributions
  return [...attributions.filter((attribution) => !dropped.has(attribution)), ...read]
}

/** How far an inquit is looked for, in UTF-16 units. */
const INQUIT_LENGTH = 180
/** How far "as saying by the Bee" may reach past "was quoted". */
const AFTER_PASSIVE = 40

const NAME = '([\\p{L}][^“”";:.?!]{1,100}?(?:[A-Z]\\.[^“”";:.?!]{1,60}?)?)'
const PASSIVE = new RegExp(
  `^,? ${NAME},? ((?:was|is|were|are|has been|had been) (?:\\p{Ll}+ )?(?:quoted|cited))(?= (?:\\p{Ll}+ ){0,4}(?:by|in|as)\\b)`,
  'u',
)
const ACTIVE = new RegExp(
  `^,? ${NAME},? (told|tells|said|says|added|adds|explained|explains|admitted|recalled|insisted|argued|warned|wrote|noted|claimed|joked|replied|declared|continued|confirmed|stated)(?= |$|[.,])`,
  'u',
)

function indexByParagraph(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const groups = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    for (const paragraph of new Set(attribution.content.map((span) => span.paragraph))) {
      const group = groups.get(paragraph)
      if (group) group.push(attribution)
      else groups.set(paragraph, [attribution])
    }
  }
  return groups
}

function holds(span: Span, quotation: Quotation): boolean {
  const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)
  return span.paragraph === quotation.paragraph && shared * 2 >= quotation.end - quotation.start
}
