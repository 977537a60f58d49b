import { letters } from '../rules/letters.ts'
import { GuardedPattern } from './guarded-pattern.ts'
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
  const near = indexByPlace(attributions)
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.open) continue
    const text = paragraphs[quotation.paragraph] ?? ''
    const after = text.slice(quotation.outer.end, quotation.outer.end + INQUIT_LENGTH)
    const passive = PASSIVE.exec(after)
    const isOpenEnded =
      /,$/.test(text.slice(quotation.start, quotation.end).trimEnd()) || /^,/.test(after)
    if (!passive && !isOpenEnded) continue
    const here = near(quotation)
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

/**
 * Turns back what was read the wrong way round: in "The memo, first reported by the Bee, stated the dam is unsafe" the memo is
 * the source, not the content.
 */
export function mendInversions(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return attributions.map((attribution) => {
    const [before] = attribution.content
    const cue = attribution.cue[0]
    if (!before || !cue || !attribution.rule.endsWith('inverted') || attribution.content.length > 1)
      return attribution
    const text = paragraphs[before.paragraph] ?? ''
    const subject = SUBJECT_WITH_ASIDE.exec(text.slice(before.start, before.end))?.[1]
    if (!subject || before.end > cue.start) return attribution
    const here = sentences[before.paragraph] ?? []
    const at = here.findIndex(({ start, end }) => start <= cue.start && cue.start < end)
    let end = here[at]?.end ?? text.length
    // "the U.S. The Department …": a sentence that ends before it began.
    const isCut = text.slice(cue.end, end).trim().split(/\s+/).length < SHORTEST_CLAUSE
    if (isCut) end = here[at + 1]?.end ?? end
    while (end > cue.end && /[.\s]/.test(text[end - 1] ?? '')) end--
    const start = cue.end + 1
    if (end <= start) return attribution
    const { paragraph } = before
    return {
      ...attribution,
      source: [{ paragraph, start: before.start, end: before.start + subject.length }],
      content: [{ paragraph, start, end }],
      rule: 'subject-with-aside',
      confidence: 0.8,
    }
  })
}

const SUBJECT_WITH_ASIDE = letters`^((?:The|A|An|His|Her|Their|Its|One) [^,“”"]{2,70}), (?:\p{Ll}+ )?(?:reported|obtained|seen|reviewed|published|released|sent|written|dated|signed|leaked|shared|addressed|posted|issued) [^,“”"]{2,90}$`
/** In words. */
const SHORTEST_CLAUSE = 4

/** How far an inquit is looked for, in UTF-16 units. */
const INQUIT_LENGTH = 180
/** How far "as saying by the Bee" may reach past "was quoted". */
const AFTER_PASSIVE = 40

const NAME = '([\\p{L}][^“”";:.?!]{1,100}?(?:[A-Z]\\.[^“”";:.?!]{1,60}?)?)'
const PASSIVE = new GuardedPattern(
  `^,? ${NAME},? ((?:was|is|were|are|has been|had been) (?:\\p{Ll}+ )?(?:quoted|cited)(?= (?:\\p{Ll}+ ){0,4}(?:by|in|as)\\b)|(?:can|could) be (?:clearly )?(?:heard|seen) (?:saying|shouting|telling|yelling|asking|screaming|adding|joking))`,
)
const ACTIVE = new GuardedPattern(
  `^,? ${NAME},? (told|tells|said|says|added|adds|explained|explains|admitted|recalled|insisted|argued|warned|wrote|noted|claimed|joked|replied|declared|continued|confirmed|stated)(?= |$|[.,])`,
)

/** Attributions are looked up by stretches of this many UTF-16 units, so that a paragraph of thousands costs no more than many of few. */
const STRETCH = 2000

/** The attributions whose content may touch a span. */
function indexByPlace(
  attributions: readonly Attribution[],
): (span: Span) => readonly Attribution[] {
  const places = new Map<number, Map<number, Set<Attribution>>>()
  for (const attribution of attributions) {
    for (const { paragraph, start, end } of attribution.content) {
      let stretches = places.get(paragraph)
      if (!stretches) {
        stretches = new Map()
        places.set(paragraph, stretches)
      }
      for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at++) {
        const held = stretches.get(at)
        if (held) held.add(attribution)
        else stretches.set(at, new Set([attribution]))
      }
    }
  }
  return ({ paragraph, start, end }) => {
    const stretches = places.get(paragraph)
    if (!stretches) return []
    const found = new Set<Attribution>()
    for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at++)
      for (const attribution of stretches.get(at) ?? []) found.add(attribution)
    return [...found]
  }
}

function holds(span: Span, quotation: Quotation): boolean {
  const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)
  return span.paragraph === quotation.paragraph && shared * 2 >= quotation.end - quotation.start
}
