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

/** The presenter with this surname whom the article has named in full up to a paragraph. */
function fullName(
  surname: string,
  paragraphs: readonly string[],
  paragraph: number,
): string | undefined {
  if (/^[ a-z]| /.test(surname)) return undefined
  for (const name of PRESENTERS.keys()) {
    if (!name.endsWith(` ${surname}`)) continue
    const first = firstNaming(name, paragraphs)
    if (first >= 0 && first <= paragraph) return name
  }
  return undefined
}

/** By article and name; an article may have thousands of “told Cooper”. */
const firstNamings = new WeakMap<readonly string[], Map<string, number>>()

/** The first paragraph that has a name, -1 for none. */
function firstNaming(name: string, paragraphs: readonly string[]): number {
  const known = firstNamings.get(paragraphs) ?? new Map<string, number>()
  firstNamings.set(paragraphs, known)
  const first = known.get(name) ?? paragraphs.findIndex((text) => text.includes(name))
  known.set(name, first)
  return first
}
