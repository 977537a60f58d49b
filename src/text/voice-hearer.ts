import { letters, lettersAnyCase } from '../rules/letters.ts'
import { outletCalled, outletOfHost } from './outlet-called.ts'
import { outletOfPresenter } from './outlet-presenter.ts'
import { isSame } from './outlet-same.ts'
import type { Relay } from './relay.ts'
import type { Span } from './types.ts'
import { lastWord, linkOf, linkTo, type VoiceContext, type VoiceDraft } from './voice-draft.ts'

/** Reads who was told: an outlet, its reporter, “the paper”; anybody else makes it an occasion of its own. */
export function readHearer(
  context: VoiceContext,
  draft: VoiceDraft,
  relays: readonly Relay[],
  taken: Set<Relay>,
): void {
  const { hearer } = draft.attribution
  if (!hearer) return
  const { paragraphs, own, reporters } = context
  const words = (paragraphs[hearer.paragraph] ?? '')
    .slice(hearer.start, hearer.end)
    .replace(/ at (?:the|that) time$/, '')
  if (/^(?:us|me)$/.test(words)) {
    // "told us", "told me": the page's own people heard it.
    draft.heardByOwn = true
    return
  }
  for (const relay of relays) {
    const { mention } = relay
    if (!isIn(mention, hearer) && !isBehindHost(paragraphs, mention, hearer)) continue
    if (
      lettersAnyCase`\b(?:spokes\p{Ll}+|executives?|bosses|staff|employees?|friends?|owners?|fans?|investors?|shareholders?|lawyers?)\b`.test(
        words,
      )
    )
      continue
    if (relay.rule === NETWORK) continue
    taken.add(relay)
    if (isSame(mention.outlet, own)) draft.isOwn = true
    else {
      const link = linkOf(
        relay,
        'hearer',
        'interview',
        relay.role === 'hearer' ? relay.rule : 'told-outlet',
      )
      draft.hearers.push({ ...link, beside: relay.beside && draft.hearers.length > 0 })
    }
    const host = letters`([\p{Lu}][\p{L}.’'-]+ [\p{Lu}][\p{L}.’'-]+)$`.exec(words)?.[1]
    if (host && !mention.outlet.name.includes(host)) reporters.set(lastWord(host), mention.outlet)
  }
  if (draft.hearers.length || draft.isOwn) return
  const name = letters`^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+)?$`.test(words)
    ? reporters.get(lastWord(words))
    : undefined
  // “appeared on Late Night with Ann Ode. “…,” he told Ode”, “told Ann Ode”
  const host = letters`^[\p{Lu}][\p{L}’-]+(?: [\p{Lu}][\p{L}’-]+)?$`.test(words)
    ? context.recent.findLast(
        (one) => one.isRelay && ` ${one.outlet.name} ${one.words} `.includes(` ${words} `),
      )
    : undefined
  const named = name
    ? { outlet: name, confidence: 0.9 }
    : host
      ? { outlet: host.outlet, confidence: 0.85 }
      : (outletCalled(context, words, hearer.paragraph) ??
        outletOfHost(context, words, hearer.paragraph) ??
        outletOfPresenter(words, paragraphs, hearer.paragraph))
  if (named) {
    if (isSame(named.outlet, own)) draft.isOwn = true
    else {
      const rule = name ? 'told-reporter-named-before' : 'told-outlet-called-by-noun'
      const { outlet, confidence } = named
      draft.hearers.push(
        linkTo(outlet, hearer, { role: 'hearer', relation: 'interview', rule, confidence }),
      )
    }
  } else if (!/^(?:him|her|me|us|them|you|it|himself|herself)$/i.test(words))
    draft.isNewOccasion = true
}

/** The network in "CBS affiliate KRZQ", which heard nothing itself. */
const NETWORK = 'network-of-affiliate'

function isIn(mention: Span, hearer: Span): boolean {
  return (
    mention.paragraph === hearer.paragraph &&
    mention.end > hearer.start &&
    mention.start < hearer.end
  )
}

/** “told host Ann Ode on Channel 9” */
function isBehindHost(paragraphs: readonly string[], mention: Span, hearer: Span): boolean {
  const text = paragraphs[hearer.paragraph] ?? ''
  return (
    mention.paragraph === hearer.paragraph &&
    mention.start >= hearer.end &&
    /^ (?:on|of|for|from|at) (?:the )?$/u.test(text.slice(hearer.end, mention.start)) &&
    /^(?:\w+ )?(?:host|anchor|presenter)\b/u.test(text.slice(hearer.start, hearer.end))
  )
}
