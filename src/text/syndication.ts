import type { Catalogue } from './outlet-catalogue.ts'
import { isSame } from './outlet-same.ts'
import { mayBeCalled } from './outlet-voice.ts'
import { findByName } from './own-outlet.ts'
import type { Article, Credit, Outlet } from './types.ts'

/**
 * The agency whose story the whole page is, by its byline or by a line that credits it for all of it:
 *
 *     NAIROBI, Nov 3 (Reuters) — The pier is shut …      the dateline
 *     By Ana Ruiz, Associated Press                      the byline
 *     © 2017 AFP                                         the last line
 *
 * Null where nothing says so, and where the page is the agency's own. Agencies only: other outlets are credited.
 */
export function findSyndication(
  article: Article,
  credits: readonly Credit[],
  own: Outlet | null,
  catalogue: Catalogue,
): Outlet | null {
  const agencies = [...readByline(article.byline, catalogue), ...wiresOf(credits)].filter(
    (outlet) => mayBeCalled(outlet, 'agency', true) && !isSame(outlet, own),
  )
  return agencies[0] ?? null
}

/** A byline longer than this, in UTF-16 units, is none. */
const LONGEST_BYLINE = 200

function readByline(byline: string | null, catalogue: Catalogue): Outlet[] {
  if (byline === null || byline.length > LONGEST_BYLINE) return []
  return byline
    .replace(/^\s*(?:by|from)\s+/iu, '')
    .split(/\s*[,|/;()•·–—]\s*|\s+(?:and|of|for|with|at)\s+/u)
    .flatMap((part) => findByName(part.trim(), catalogue)?.outlet ?? [])
}

function wiresOf(credits: readonly Credit[]): Outlet[] {
  return credits.filter(({ relation }) => relation === 'wire').map(({ outlet }) => outlet)
}
