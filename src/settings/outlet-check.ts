import { parse } from 'tldts'
import { isName, type OwnOutlet } from './own-outlets.ts'
import { readHost } from './sites.ts'

/** An outlet as a reader types it. */
export type OutletDraft = {
  readonly name: string
  /** One a line. */
  readonly otherNames: string
  readonly domain: string
}

/** What is wrong with a draft; `outlet` is the reader's other outlet that is in the way, else null. */
export type DraftError = {
  readonly reason: 'no-name' | 'no-other-name' | 'no-domain' | 'name-taken' | 'domain-taken'
  readonly outlet: string | null
}

/** Reads a draft beside the reader's other outlets. A domain must be one that somebody can own, by the public suffix list. */
export function readDraft(
  draft: OutletDraft,
  others: readonly OwnOutlet[],
): { readonly outlet: OwnOutlet } | { readonly error: DraftError } {
  const name = tidy(draft.name)
  if (!isName(name)) return refuse('no-name')
  const otherNames = [...new Set(draft.otherNames.split('\n').map(tidy))].filter(
    (other) => other !== '' && other !== name,
  )
  if (!otherNames.every(isName)) return refuse('no-other-name')
  const domain = draft.domain.trim() === '' ? null : readDomain(draft.domain)
  if (domain === '') return refuse('no-domain')
  for (const other of others) {
    const taken = [other.name, ...other.otherNames].map(fold)
    if ([name, ...otherNames].some((one) => taken.includes(fold(one)))) {
      return refuse('name-taken', other.name)
    }
    if (domain !== null && domain === other.domain) return refuse('domain-taken', other.name)
  }
  return { outlet: { name, otherNames, domain } }
}

/** The domain meant, without `www.`; '' where none can be. */
function readDomain(text: string): string {
  const host = readHost(text)?.replace(/^www\./, '')
  const { domain, isIcann, isPrivate } = parse(host ?? '')
  // Names kept for examples and for inner networks are on no list, yet somebody may well trace pages there.
  const isKept = /\.(?:example|test|internal|localhost)$/.test(host ?? '')
  return host && domain && (isIcann || isPrivate || isKept) ? host : ''
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

function refuse(reason: DraftError['reason'], outlet: string | null = null) {
  return { error: { reason, outlet } }
}
