import { letters } from '../rules/letters.ts'
import { type Cast, fold } from './cast.ts'
import type { Outlet, OutletMention } from './types.ts'

/**
 * Settles mentions by what the rest of the article says:
 * a single word that is the surname of somebody named in full is that person ("Fox said", with John Fox before), and a short
 * form given in parentheses after an outlet stands for it from then on ("the Harbour Broadcasting Corporation (HBC)"), as do
 * initials that are explained ("HT, the daily Harbour Times,").
 */
export function checkMentions(
  paragraphs: readonly string[],
  mentions: readonly OutletMention[],
  cast: Cast,
): readonly OutletMention[] {
  const surnames = new Set<string>()
  for (const { name, kind } of cast.figures) {
    const words = name.split(' ')
    if (kind === 'person' && words.length > 1) surnames.add(fold(words.at(-1) ?? ''))
  }
  const stated = new Map<string, Outlet>()
  const checked: OutletMention[] = []
  let previous: OutletMention | null = null
  for (const mention of mentions) {
    const text = paragraphs[mention.paragraph] ?? ''
    const words = text.slice(mention.start, mention.end)
    const isSingle = !/[\s.]/.test(words) && !letters`^[\p{Lu}]{2,}$`.test(words)
    if (isSingle && surnames.has(fold(words))) continue
    const isStated =
      previous?.paragraph === mention.paragraph &&
      /^[”"]? \(["“]?$/.test(text.slice(previous.end, mention.start)) &&
      /^["”]?\)/.test(text.slice(mention.end, mention.end + 2))
    if (isStated && previous) {
      stated.set(words, previous.outlet)
      checked.push({ ...mention, outlet: previous.outlet, rule: 'stated-short-name' })
      continue
    }
    const short = previous && explainedBy(text, previous, mention)
    if (short && previous) {
      stated.set(short, mention.outlet)
      checked[checked.length - 1] = {
        ...previous,
        outlet: mention.outlet,
        rule: 'stated-short-name',
      }
    }
    const outlet = stated.get(words)
    checked.push(outlet ? { ...mention, outlet, rule: 'stated-short-name' } : mention)
    previous = mention
  }
  return checked
}

/** The initials that the mention after them explains: "HT" in "HT, the Harbour daily Harbour Times,"; null for none. */
function explainedBy(
  text: string,
  short: OutletMention,
  { paragraph, start, end, outlet }: OutletMention,
): string | null {
  const initials = text.slice(short.start, short.end)
  if (short.paragraph !== paragraph || short.outlet === outlet) return null
  if (!letters`^[\p{Lu}]{2,4}$`.test(initials)) return null
  if (!/^, (?:the|a|an|or) [^,.;:()“”"]{0,50}$/u.test(text.slice(short.end, start))) return null
  if (!/^[,.]|^ [—–]/.test(text.slice(end))) return null
  const own = outlet.name
    .replace(/^The | \(.*\)$/g, '')
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
  return own === initials ? initials : null
}
