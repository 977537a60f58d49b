/**
 * Domains that follow from an outlet's name are packed as a rule and a top-level domain, others as they are:
 * "Cleveland Plain Dealer" at clevelandplaindealer.com is `A`, at theclevelandplaindealer.co.uk `Bco.uk`.
 * Every rule can be undone: from a host's first label to the joined name (see `joinedNames`).
 */
export type DomainRule = {
  readonly code: string
  readonly label: (words: readonly string[]) => string
}

const domainRules: readonly DomainRule[] = [
  { code: 'A', label: (words) => words.join('') },
  { code: 'B', label: (words) => `the${words.join('')}` },
  { code: 'C', label: (words) => words.join('-') },
  { code: 'D', label: (words) => `${words.join('')}news` },
  { code: 'E', label: (words) => `${words.join('')}online` },
  { code: 'F', label: (words) => `${words.join('')}tv` },
  { code: 'G', label: (words) => `my${words.join('')}` },
  { code: 'H', label: (words) => `${words.join('')}magazine` },
  { code: 'I', label: (words) => `the-${words.join('-')}` },
]

/** Packs a domain of the outlet whose name has these folded words. */
export function packDomain(domain: string, words: readonly string[]): string {
  const dot = domain.indexOf('.')
  const label = domain.slice(0, dot)
  const rest = domain.slice(dot + 1)
  if (rest.includes('/')) return domain
  const rule = domainRules.find((rule) => rule.label(words) === label)
  return rule ? rule.code + (rest === 'com' ? '' : rest) : domain
}

/** Undoes `packDomain`. */
export function unpackDomain(code: string, words: readonly string[]): string {
  const rule = domainRules.find((rule) => code.startsWith(rule.code))
  return rule ? `${rule.label(words)}.${code.slice(1) || 'com'}` : code
}

/** What the words of a name may be, joined, if the label was made from it by a rule. */
export function joinedNames(label: string): readonly string[] {
  const joined = label.replaceAll('-', '')
  const found = [joined]
  if (joined.startsWith('the')) found.push(joined.slice(3))
  if (joined.startsWith('my')) found.push(joined.slice(2))
  for (const tail of ['news', 'online', 'tv', 'magazine']) {
    if (joined.endsWith(tail)) found.push(joined.slice(0, -tail.length))
  }
  return found
}
