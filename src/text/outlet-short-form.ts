// Of its own, as the catalogue is packed by it before there is one to import.
import { paperNames, strongPaperNames, weakPaperNames } from '../rules/outlet-forms.ts'

/** The short names that follow from the name of an outlet: its last word, where papers end so, or the whole of a single word. */
export function deriveShortNames(name: string): readonly string[] {
  const parts = name.replace(/ \(.*\)$/, '').split(' ')
  const last = parts.at(-1) ?? ''
  const beforeLast = parts.at(-2) ?? ''
  if (parts.length === (parts[0] === 'The' ? 2 : 1)) return [last]
  if (!isPaperName(last) || CALLED_IN_FULL.test(name)) return []
  // "the News" is a paper's, The Detroit News; nobody calls Sky News so.
  if (last === 'News' && parts.length === 2) return []
  const isPair =
    parts.length > 2 && /^(?:Daily|Evening|Sunday|Morning|Free|Business|News)$/.test(beforeLast)
  return isPair ? [last, `${beforeLast} ${last}`] : [last]
}

/** Papers of a subject, not of a place, that nobody calls by their last word: "the Times" is none of them. */
const CALLED_IN_FULL = /^(?:Financial|Radio|Business|Sporting|Music) Times$/

function isPaperName(word: string): boolean {
  const key = word.toLowerCase()
  if (
    /^(?:radio|tv|fm|television|broadcasting|media|network|online|business|today|magazine|podcast|newsletter)$/.test(
      key,
    )
  )
    return false
  const parts = key.split('-')
  return parts.every(
    (part) => paperNames.has(part) || strongPaperNames.has(part) || weakPaperNames.has(part),
  )
}
