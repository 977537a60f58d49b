import { letters } from '../rules/letters.ts'
import { GuardedPattern } from './guarded-pattern.ts'
import { holds } from './holds.ts'
import type { Attribution, Span } from './types.ts'

/**
 * Adds the layer that a flat reading leaves out where an outlet passes on what somebody else said:
 *
 *     Ruiz said in a statement, the Bee noted, “We are sorry.” “It will not happen again.”
 *     The Bee quoted Ruiz as saying the firm was “sorry”.
 *
 * Ruiz gets an attribution of her own inside the Bee's, and what goes on after it is hers too.
 */
export function mendInquits(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const mended: Attribution[] = []
  /** The attribution that holds the speech inside an outer one, by the outer one's cue. */
  const innerOf = new Map<string, Attribution>()
  for (const attribution of attributions) {
    mended.push(attribution)
    if (attribution.rule === GOES_ON) continue
    const inner =
      inquitBefore(paragraphs, sentences, attribution) ??
      quotedAsSaying(paragraphs, attribution) ??
      cited(paragraphs, sentences, attribution)
    if (!inner) continue
    mended.push(inner)
    innerOf.set(keyOf(attribution), inner)
  }
  mended.forEach((attribution, index) => {
    if (attribution.rule === GOES_ON || attribution.kind !== 'direct') return
    const cue = attribution.cue[0]
    if (!cue) return
    for (let at = Math.max(0, index - NEAR); at < Math.min(mended.length, index + NEAR + 1); at++) {
      const outer = mended[at]
      if (!outer || at === index || outer.rule === GOES_ON) continue
      if (keyOf(outer) !== keyOf(attribution) && outer.content.some((span) => holds(span, cue))) {
        innerOf.set(keyOf(outer), attribution)
      }
    }
  })
  return mended.map((attribution) => {
    if (attribution.rule !== GOES_ON) return attribution
    const inner = innerOf.get(keyOf(attribution))
    return inner
      ? { ...attribution, source: inner.source, cue: inner.cue, hearer: inner.hearer }
      : attribution
  })
}

/** The rule of quotations that go on without a cue of their own. */
const GOES_ON = 'goes-on'
/** How many attributions before and after may be nested with one. */
const NEAR = 6

const SAID =
  'said|says|stated|states|wrote|writes|announced|added|explained|warned|insisted|argued|claimed|declared|noted|commented|tweeted|posted|replied|responded'
const INQUIT = new GuardedPattern(
  `^(?:[Tt]hat )?([^“”",;]{2,120}) (${SAID})((?: [^“”",;:]{1,80})?), (?:the |The )?$`,
)

/** “Ruiz said in a statement, …”: nothing said yet, right before the outlet's own inquit and the quotation. */
function inquitBefore(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  attribution: Attribution,
): Attribution | null {
  const source = attribution.source[0]
  const cue = attribution.cue[0]
  const quoted = attribution.content.find(({ start }) => source && start > source.end)
  if (
    !source ||
    !cue ||
    !quoted ||
    cue.start < source.start ||
    quoted.paragraph !== source.paragraph
  )
    return null
  const { paragraph } = source
  const text = paragraphs[paragraph] ?? ''
  if (!/^[“"‘'«„`]/u.test(text.slice(quoted.start, quoted.start + 1))) return null
  const sentence = (sentences[paragraph] ?? []).find(
    ({ start, end }) => start <= source.start && source.start < end,
  )
  if (!sentence || source.start - sentence.start > 260) return null
  const found = INQUIT.exec(text.slice(sentence.start, source.start))
  const name = found?.[1]
  const verb = found?.[2]
  if (!name || !verb || /\bthat\b/u.test(found?.[3] ?? '')) return null
  const start = sentence.start + found[0].indexOf(name)
  const cueStart = start + name.length + 1
  return {
    source: [{ paragraph, start, end: start + name.length }],
    cue: [{ paragraph, start: cueStart, end: cueStart + verb.length }],
    content: [quoted],
    hearer: null,
    kind: 'direct',
    rule: 'inquit-before-outlet',
    confidence: 0.9,
  }
}

const AS_SAYING = letters`^ ((?:[\p{L}“”"][\p{L}\d.’'“”"-]*[,]? ){1,14}?)(as (?:saying|telling|writing|adding|warning|stating|claiming|describing|calling|having said))\b`

/** “quoted Ruiz as saying …”: what the outlet quotes is what Ruiz says. */
function quotedAsSaying(
  paragraphs: readonly string[],
  attribution: Attribution,
): Attribution | null {
  const cue = attribution.cue[0]
  if (!cue || attribution.source.length === 0 || attribution.rule === 'quoted-somebody') return null
  const text = paragraphs[cue.paragraph] ?? ''
  if (!/\b(?:quot|cit)(?:ed|es|ing)$/u.test(text.slice(cue.start, cue.end))) return null
  if (/\b(?:was|were|been|being|is|are)\b/u.test(text.slice(cue.start, cue.end))) return null
  const found = AS_SAYING.exec(text.slice(cue.end, cue.end + 200))
  const name = found?.[1]?.trimEnd().replace(/,$/, '')
  const saying = found?.[2]
  if (!name || !saying) return null
  const start = cue.end + 1
  const sayingStart = cue.end + found[0].length - saying.length
  const { paragraph } = cue
  return {
    source: [{ paragraph, start, end: start + name.length }],
    cue: [{ paragraph, start: sayingStart, end: sayingStart + saying.length }],
    content: attribution.content.map((span) =>
      span.paragraph === paragraph &&
      span.start < sayingStart &&
      span.end > sayingStart + saying.length
        ? { ...span, start: sayingStart + saying.length + 1 }
        : span,
    ),
    hearer: null,
    kind: attribution.kind,
    rule: 'quoted-as-saying',
    confidence: 0.9,
  }
}

const CITING = letters`\b(?:[Cc]iting|[Qq]uoting) ((?:an? |the |its |one |two |three |several |unnamed |anonymous |multiple )?[\p{L}’'-]+(?: [\p{L}\d’'-]+){0,9}?(?: (?:briefed on|familiar with|close to|involved in|with knowledge of) [^,.;“”"]{2,50}?)?)(?=[,.;]|$| (?:that|who|which|in|on|reported|reports|said|says)\b)`

/** “the agency said, citing the health board”: what it says the board says. An outlet cited is a relay, not a speaker. */
function cited(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  attribution: Attribution,
): Attribution | null {
  const cue = attribution.cue[0]
  if (!cue || attribution.source.length === 0) return null
  const { paragraph } = cue
  const text = paragraphs[paragraph] ?? ''
  const sentence = (sentences[paragraph] ?? []).find(
    ({ start, end }) => start <= cue.start && cue.start < end,
  )
  if (!sentence || sentence.end - sentence.start > 1000) return null
  const found = CITING.exec(text.slice(sentence.start, sentence.end))
  const name = found?.[1]
  if (!name) return null
  if (SPEAKS_FOR_NOBODY.test(name)) return null
  const start = sentence.start + found.index + found[0].length - name.length
  const isInside = attribution.content.some(
    (span) => span.paragraph === paragraph && span.start <= start && start < span.end,
  )
  const isNear = Math.abs(start - cue.end) < 60 || Math.abs(cue.start - (start + name.length)) < 60
  if (isInside || !isNear) return null
  return {
    source: [{ paragraph, start, end: start + name.length }],
    cue: [
      {
        paragraph,
        start: sentence.start + found.index,
        end: sentence.start + found.index + found[0].indexOf(' '),
      },
    ],
    content: attribution.content,
    hearer: null,
    kind: attribution.kind,
    rule: 'citing',
    confidence: 0.85,
  }
}

/** “citing satellite images”, “citing security concerns” */
const SPEAKS_FOR_NOBODY =
  /\b(?:images|imagery|photos|photographs|pictures|footage|videos?|data|figures|concerns|reasons|fears|risks|security|safety|privacy)$/u

function keyOf(attribution: Attribution): string {
  const cue = attribution.cue[0] ?? attribution.content[0]
  return `${cue?.paragraph}:${cue?.start}`
}
