import { letters, lettersAll } from '../rules/letters.ts'
import type { Outlet, QuoteKind } from './types.ts'

/** Words of a phrase that is sought as it stands: enough to stand nowhere else, few enough that one change does not lose it. */
const phraseWords = 8
/** Loose words of a search for what was said in other words. */
const looseWords = 6

/** Words that say nothing of a passage. */
const common = new Set(
  (
    'a about after all also an and any are as at be because been before being but by can could did do does for from get got had has ' +
    'have he her here him his how i if in into is it its just like make many may me more most much must my no not now of on one ' +
    'only or other our out over said same she should so some such than that the their them then there these they this those to ' +
    'too up us very was way we were what when where which who why will with would you your'
  ).split(' '),
)

type Quoted = { readonly kind: QuoteKind; readonly text: string }

/**
 * What to ask a search engine for: the most distinctive words of a quotation, as they stand, narrowed to the outlet's site.
 * Indirect speech is not the original's words: its most distinctive words are sought without their order.
 */
export function searchQuery(quote: Quoted, outlet: Outlet | null): string {
  const words =
    quote.kind === 'indirect' ? distinctiveWords(quote.text) : `"${distinctivePhrase(quote.text)}"`
  const site = outlet?.domain ? `site:${outlet.domain.replace(/\/.*$/, '')}` : null
  const name = outlet && !site ? `"${outlet.name}"` : null
  return [words, site ?? name].filter(Boolean).join(' ')
}

/** The stretch of a quotation that is likeliest to stand in the original and nowhere else. */
function distinctivePhrase(text: string): string {
  let best = ''
  let most = -1
  for (const piece of ownPieces(text)) {
    const words = piece.match(/\S+/g) ?? []
    const last = Math.max(0, words.length - phraseWords)
    for (let start = 0; start <= last; start++) {
      const phrase = words.slice(start, start + phraseWords)
      const weight = phrase.reduce(
        (sum, word, index) => sum + weightOf(word, start + index === 0),
        0,
      )
      if (weight > most) {
        most = weight
        best = phrase.join(' ')
      }
    }
  }
  return best.replace(lettersAll`^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$`, '')
}

/** The stretches of a quotation that are the speaker's own: what stands in [brackets] or beside an ellipsis was changed. */
export function ownPieces(text: string): string[] {
  return text
    .replace(/["“”„«»]/g, ' ')
    .split(/\s*\[[^\]]*\]\S*\s*|\s*(?:…|\.\s?\.\s?\.)\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => letters`[\p{L}\p{N}]`.test(piece))
}

function distinctiveWords(text: string): string {
  const words = (text.match(lettersAll`[\p{L}\p{N}][\p{L}\p{N}’'-]*`) ?? []).map((word, index) => ({
    word,
    index,
    weight: weightOf(word, index === 0),
  }))
  return [...new Map(words.map((one) => [one.word.toLowerCase(), one])).values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, looseWords)
    .sort((a, b) => a.index - b.index)
    .map(({ word }) => word)
    .join(' ')
}

/** Names and numbers weigh most, then long words. */
function weightOf(word: string, isFirst: boolean): number {
  const bare = word.replace(lettersAll`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`, '')
  const isName = !isFirst && bare.length > 1 && letters`^\p{Lu}`.test(bare)
  if (!isName && common.has(bare.toLowerCase())) return 0
  if (letters`\p{N}`.test(bare)) return 10
  return bare.length + (isName ? 4 : 0)
}
