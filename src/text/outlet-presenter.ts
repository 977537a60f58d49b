import { PRESENTERS } from '../rules/presenters.ts'
import type { Called } from './outlet-called.ts'
import { loadCatalogue } from './outlet-catalogue.ts'
import { findByName } from './own-outlet.ts'

/** The outlet of a presenter: “told Anderson Cooper”, and “told Cooper” where the article has had the full name. Null for others. */
export function outletOfPresenter(
  words: string,
  paragraphs: readonly string[],
  paragraph: number,
): Called | null {
  const name = PRESENTERS.has(words) ? words : fullName(words, paragraphs, paragraph)
  const outlet = name && PRESENTERS.get(name)
  if (!outlet) return null
  const known = findByName(outlet, loadCatalogue())?.outlet ?? { name: outlet, domain: null }
  return { outlet: known, confidence: 0.86 }
}

function fullName(
  surname: string,
  paragraphs: readonly string[],
  paragraph: number,
): string | undefined {
  if (/[ a-z]/.test(surname.charAt(0)) || surname.includes(' ')) return undefined
  for (const name of PRESENTERS.keys())
    if (
      name.endsWith(` ${surname}`) &&
      paragraphs.slice(0, paragraph + 1).some((text) => text.includes(name))
    )
      return name
  return undefined
}
