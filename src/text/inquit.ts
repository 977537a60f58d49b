import type { Attribution, Span } from './types.ts'

/**
 * Mends attributions of three layers that a flat reading takes for two:
 *
 *     Ruiz said in a statement, the Bee noted, “We are sorry.” “It will not happen again.”
 *
 * The flat reading gives the Bee both the clause and the quotation. Here the clause becomes Ruiz's own attribution of the
 * quotation, and what goes on after it is hers too, inside the Bee's.
 */
export function mendInquits(
  paragraphs: readonly string[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const mended: Attribution[] = []
  /** The attribution that holds the speech inside an outer one, by the outer one's cue. */
  const innerOf = new Map<string, Attribution>()
  for (const attribution of attributions) {
    const split = attribution.rule === 'goes-on' ? null : splitOff(paragraphs, attribution)
    if (split) {
      mended.push(attribution, split)
      innerOf.set(keyOf(attribution), split)
    } else mended.push(attribution)
  }
  mended.forEach((attribution, index) => {
    if (attribution.rule === 'goes-on' || attribution.kind !== 'direct') return
    const cue = attribution.cue[0]
    if (!cue) return
    for (let at = Math.max(0, index - NEAR); at < Math.min(mended.length, index + NEAR + 1); at++) {
      const outer = mended[at]
      if (!outer || at === index || outer.rule === 'goes-on') continue
      if (keyOf(outer) !== keyOf(attribution) && outer.content.some((span) => holds(span, cue))) {
        innerOf.set(keyOf(outer), attribution)
      }
    }
  })
  return mended.map((attribution) => {
    if (attribution.rule !== 'goes-on') return attribution
    const inner = innerOf.get(keyOf(attribution))
    return inner
      ? { ...attribution, source: inner.source, cue: inner.cue, hearer: inner.hearer }
      : attribution
  })
}

/** How many attributions before and after may be nested with one. */
const NEAR = 6

const SAID =
  'said|says|stated|states|wrote|writes|announced|added|explained|warned|insisted|argued|claimed|told [^,“”"]{2,40}|declared|noted|commented|tweeted|posted|replied|responded'
const INQUIT = new RegExp(`^(?:[Tt]hat )?(.{2,120}?) (${SAID})((?: [^“”",;:]{1,80})?)$`, 'u')

/** “Ruiz said in a statement” with nothing said yet, right before a quotation. */
function splitOff(paragraphs: readonly string[], attribution: Attribution): Attribution | null {
  const [before, quoted] = attribution.content
  if (!before || !quoted || attribution.content.length !== 2) return null
  if (before.paragraph !== quoted.paragraph || quoted.start - before.end > 60) return null
  const text = paragraphs[before.paragraph] ?? ''
  const clause = text.slice(before.start, before.end)
  if (!/^[“"‘'«„`]/u.test(text.slice(quoted.start))) return null
  const found = INQUIT.exec(clause)
  const source = found?.[1]
  const cue = found?.[2]
  if (!source || !cue) return null
  if (/[“”",;]/u.test(source) || /\bthat\b/u.test(found?.[3] ?? '')) return null
  const start = before.start + clause.indexOf(source)
  const cueStart = start + source.length + 1
  const at = (from: number, to: number): Span => ({
    paragraph: before.paragraph,
    start: from,
    end: to,
  })
  return {
    source: [at(start, start + source.length)],
    cue: [at(cueStart, cueStart + (cue.split(' ')[0] ?? cue).length)],
    content: [quoted],
    hearer: null,
    kind: 'direct',
    rule: 'inquit-before-outlet',
    confidence: 0.9,
  }
}

function keyOf(attribution: Attribution): string {
  const cue = attribution.cue[0] ?? attribution.content[0]
  return `${cue?.paragraph}:${cue?.start}`
}

function holds(outer: Span, inner: Span): boolean {
  return outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end
}
