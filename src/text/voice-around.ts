import { letters } from '../rules/letters.ts'
import { holds } from './holds.ts'
import { readOccasion } from './occasion.ts'
import { isPiece, isSaidInPiece } from './outlet-piece.ts'
import { isSame } from './outlet-same.ts'
import type { Relay } from './relay.ts'
import type { Span } from './types.ts'
import { gapBetween, lastWord, linkOf, type VoiceContext, type VoiceDraft } from './voice-draft.ts'

/** Added to the distance, in UTF-16 units, of an attribution whose source the sentence does not name. */
const NOBODYS = 1000

/** The attribution that an outlet named elsewhere in its sentence belongs to: the nearest whose content does not hold it. */
export function targetOf(relay: Relay, drafts: readonly VoiceDraft[]): VoiceDraft | null {
  let best: VoiceDraft | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    const { source, cue, content } = draft.attribution
    if (content.some((span) => holds(span, relay.mention))) continue
    let distance = Number.POSITIVE_INFINITY
    for (const span of [...cue, ...source])
      distance = Math.min(distance, gapBetween(span, relay.mention))
    // “Asked on Sky News if she would stand, Doyle said”: the answer is what is passed on.
    if (source.length === 0) distance += NOBODYS
    if (distance < nearest) {
      nearest = distance
      best = draft
    }
  }
  return best
}

/** Gives an outlet named elsewhere in the sentence its place in a voice, if it has one there. */
export function attach(context: VoiceContext, draft: VoiceDraft, relay: Relay, text: string): void {
  const { own, reporters } = context
  const { mention } = relay
  if (isSame(mention.outlet, own)) {
    draft.isOwn = true
    return
  }
  if (relay.role === 'none') return
  const link = linkOf(relay, relay.role, relay.relation ?? 'reported', relay.rule)
  if (relay.role === 'employer') {
    // "Emily Ruiz reports for the Bee": the source is her.
    const source = draft.attribution.source[0]
    const name = source ? text.slice(source.start, source.end) : ''
    const isNear = source && gapBetween(source, mention) < 40
    if (!isNear || draft.isOutlet) return
    draft.isOutlet = true
    draft.reporter = name
    reporters.set(lastWord(name), mention.outlet)
    draft.sources.push({ ...link, role: 'source' })
    return
  }
  // “CNN confronted Ruiz over his claim that …”: that was claimed elsewhere.
  const [named] = draft.attribution.source
  const isClaim = named && /^(?:his|her|their)$|[’']s?$/u.test(text.slice(named.start, named.end))
  if (relay.rule === 'outlet-asked' && isClaim) return
  if (relay.rule === 'piece-in-outlet' && !isSaidInPiece(text, mention)) return
  // An outlet that does something else in the sentence ("after the Bee called for calm") passes no other's words on.
  if (
    OWN_SUBJECT.has(relay.rule) &&
    draft.attribution.source.length > 0 &&
    !isInquit(text, mention)
  )
    return
  if (isPiece(text, draft.attribution.source[0])) draft.isOutlet = true
  if (relay.rule === 'citing-outlet' && draft.sources.length) draft.deeper.push(link)
  else if (relay.role === 'hearer')
    draft.hearers.push({ ...link, beside: relay.beside && draft.hearers.length > 0 })
  else if (relay.role === 'source' || relay.role === 'quoter' || relay.role === 'discoverer') {
    if (!draft.sources.some(({ outlet }) => isSame(outlet, mention.outlet))) {
      draft.sources.push({ ...link, beside: relay.beside && draft.sources.length > 0 })
    }
  } else if (!draft.others.some(({ outlet }) => isSame(outlet, mention.outlet))) {
    draft.others.push({ ...link, beside: relay.beside && draft.others.length > 0 })
  }
}

/** "…, the Bee reported on Monday.": an inquit put in or added, whose content is what stands around it. */
function isInquit(text: string, mention: Span): boolean {
  return (
    /[,”"—–-] ?(?:the |The )?$/u.test(text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    letters`^ (?:\p{Ll}+ )?(?:reports?|reported|said|says|wrote|writes|added|adds|noted|notes)(?: (?:on )?\p{Lu}\p{Ll}+day| last \p{Ll}+| this \p{Ll}+)?(?:[.,;]|$)`.test(
      text.slice(mention.end, mention.end + 60),
    )
  )
}

/** Rules by which an outlet is the subject of a verb of its own. */
const OWN_SUBJECT: ReadonlySet<string> = new Set([
  'outlet-says',
  'outlet-piece',
  'outlet-colon',
  'reported-by-outlet',
])

/** Reads how and on what occasion the words came out, from the sentence around the cue with the content left out. */
export function readScene(
  text: string,
  draft: VoiceDraft,
  notBefore: number,
  notAfter: number,
): void {
  const { attribution, sentence } = draft
  const occasion = readOccasion(text, attribution.content, {
    ...sentence,
    start: Math.max(sentence.start, notBefore),
    end: Math.min(sentence.end, notAfter),
  })
  draft.medium = occasion.medium
  const hasOutlet = draft.hearers.length > 0 || draft.others.length > 0 || draft.sources.length > 0
  if (hasOutlet) draft.isNewOccasion = false
  else if (occasion.isNew) {
    draft.isDated = occasion.isDated && !draft.isNewOccasion
    draft.isNewOccasion = true
  }
}
