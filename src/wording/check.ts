import { hopsOf } from '../text/hops.ts'
import type { CheckResult, FirstSaid } from '../text/types.ts'
import { verdictKeys } from './route.ts'
import type { MessageKey, Wording } from './wording.ts'

export const firstKeys: { readonly [how in FirstSaid]: MessageKey } = {
  interview: 'firstInterview',
  statement: 'firstStatement',
  document: 'firstDocument',
  post: 'firstPost',
  'own-words': 'firstOwnWords',
  said: 'firstSaid',
}

/**
 * What a check gave, original by original: "Changed (The Marlow Bee) ← Verbatim (The Harbour Tribune). First said here, in an
 * interview."
 */
export function describeCheck(result: CheckResult, { say }: Wording): string {
  const hops = hopsOf(result)
  const verdicts = hops.map(({ verdict, outlet, url }) => {
    const where = outlet?.name ?? (URL.canParse(url) ? new URL(url).hostname : url)
    return `${say(verdictKeys[verdict])} (${where})`
  })
  const end = hops.at(-1)?.onward
  return [verdicts.join(' ← '), end?.kind === 'first-said' ? say(firstKeys[end.how]) : null]
    .filter((part) => part !== null)
    .join('. ')
}
