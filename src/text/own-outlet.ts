import { findOutletAt, readAddress } from './address.ts'
import { readWords } from './name-words.ts'
import { type Catalogue, type KnownOutlet, loadCatalogue } from './outlet-catalogue.ts'
import type { Article, Outlet } from './types.ts'

/**
 * The outlet that publishes the page; null where neither address nor page tells. A catalogued domain decides; the page's
 * own claim counts where the domain is not known, so that no page passes as another's.
 */
export function resolveOwnOutlet(
  article: Article,
  catalogue: Catalogue = loadCatalogue(),
): Outlet | null {
  const address = article.url === null ? null : readAddress(article.url)
  const at = address && findOutletAt(address, catalogue)
  if (at?.isOutlet) return at.outlet
  const claimed = article.publisher.find(({ name }) => name.trim() !== '')?.name.trim()
  if (!address)
    return claimed
      ? (findByName(claimed, catalogue)?.outlet ?? { name: claimed, domain: null })
      : null
  const domain = withoutTechnicalLabel(address.host)
  if (claimed) return { name: claimed, domain }
  return { name: at?.outlet.name ?? domain, domain }
}

/** The outlet with exactly this name, "The" or not; of namesakes the main one. */
export function findByName(name: string, catalogue: Catalogue): KnownOutlet | null {
  const words = readWords(name.replace(/^The (?=.)/, ''))
  const wanted = words.map(({ key }) => key).join(' ')
  const found = catalogue
    .namesAt(words, 0)
    .filter(
      ({ words, kind }) =>
        kind !== 'show' && kind !== 'show-cued' && words.map(({ key }) => key).join(' ') === wanted,
    )
    .map(({ outlet }) => outlet)
    .filter(({ isOutlet }) => isOutlet)
  return found.find(({ main }) => main) ?? found[0] ?? null
}

// "amp.example.com" and "m.example.com" are example.com in another dress.
function withoutTechnicalLabel(host: string): string {
  return host.replace(/^(?:amp|m|mobile|edition|beta)\.(?=[^.]+\.)/, '')
}
