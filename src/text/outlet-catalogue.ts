import { packedOutlets } from '../rules/outlets/packed.ts'
import { readWords, type Word } from './name-words.ts'
import { joinedNames, unpackDomain } from './outlet-domain-code.ts'
import { type OutletKind, outletKinds } from './outlet-source.ts'
import type { Outlet } from './types.ts'

/** An outlet as recognition needs it. One object an outlet, so `===` compares. */
export type KnownOutlet = {
  /** What a trace says of it. */
  readonly outlet: Outlet
  /** Canonical first; may carry a path. */
  readonly domains: readonly string[]
  /** ISO 3166 alpha-2; "" where unknown. */
  readonly country: string
  readonly kind: OutletKind
  /** Of several outlets with one name, the one meant where nothing decides. */
  readonly main: boolean
  /** Names that count after a full mention, without "the": "Bee". */
  readonly short: readonly string[]
  /** False for what is listed only so that it is not taken for an outlet: platforms, press-release wires, look-alikes. */
  readonly isOutlet: boolean
  /** Its line in the packed catalogue; null for outlets from elsewhere. */
  readonly line: number | null
}

/**
 * `safe` names are outlets wherever they stand, `cued` ones where something beside them says so; `show` and `show-cued`
 * are the programmes of a broadcaster.
 */
export type NameKind = 'safe' | 'cued' | 'show' | 'show-cued'

/** One of the names of an outlet. */
export type KnownName = {
  /** The words without "The" and without a place in parentheses. */
  readonly words: readonly Word[]
  readonly kind: NameKind
  readonly outlet: KnownOutlet
}

/** A list of outlets that can be asked by the first word of a name, and by address. */
export type Catalogue = {
  /** Names whose first word folds to this key. */
  readonly namesFrom: (key: string) => readonly KnownName[]
  /** The outlet at a host (no `www.`) and a path with its leading slash; the host must be listed as it is. */
  readonly atHost: (host: string, path: string) => KnownOutlet | null
}

const nothing: readonly never[] = []
const newspaper = outletKinds.indexOf('newspaper')
let loaded: Catalogue | null = null

/** The catalogue that ships with Hearsay, decoded no further than asked for. */
export function loadCatalogue(): Catalogue {
  loaded ??= openPacked(packedOutlets)
  return loaded
}

const nameKinds: Readonly<Record<string, NameKind>> = {
  '=': 'safe',
  '?': 'cued',
  '!': 'show',
  '%': 'show-cued',
}

/** Opens what `scripts/pack-outlets.ts` wrote, whose head comment tells the form. */
export function openPacked(packed: string): Catalogue {
  const lines = packed.split('\n')
  // The first line of the outlets whose name begins with a word; those with the same word follow it.
  const byFirstWord = new Map<string, number>()
  // The lines that hold another name beginning with a word.
  const byOtherName = new Map<string, number[]>()
  const literalDomains = new Map<string, number>()
  const pathDomains = new Map<string, [path: string, line: number][]>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const nameEnd = line.indexOf('\t')
    if (line.charCodeAt(0) !== 0x20) {
      const key = firstKey(line, 0, nameEnd < 0 ? line.length : nameEnd)
      if (!byFirstWord.has(key)) byFirstWord.set(key, i)
    }
    if (nameEnd < 0) continue
    const domainsEnd = endOfField(line, nameEnd + 1)
    for (let at = nameEnd + 1; at < domainsEnd; ) {
      let end = line.indexOf(' ', at)
      if (end < 0 || end > domainsEnd) end = domainsEnd
      const code = line.charCodeAt(at)
      if (code < 0x41 || code > 0x5a) addDomain(line.slice(at, end), i)
      at = end + 1
    }
    let at = endOfField(line, domainsEnd + 1)
    while (at < line.length) {
      let end = line.indexOf('|', at + 1)
      if (end < 0) end = line.length
      if (line.charCodeAt(at + 1) !== 0x7e) {
        const key = firstKey(line, at + 2, end)
        const others = byOtherName.get(key)
        if (others) others.push(i)
        else byOtherName.set(key, [i])
      }
      at = end
    }
  }

  function addDomain(domain: string, line: number) {
    const slash = domain.indexOf('/')
    if (slash < 0) {
      if (!literalDomains.has(domain)) literalDomains.set(domain, line)
      return
    }
    const host = domain.slice(0, slash)
    const rules = pathDomains.get(host) ?? []
    rules.push([domain.slice(slash), line])
    pathDomains.set(host, rules)
  }

  type Decoded = { readonly outlet: KnownOutlet; readonly names: readonly KnownName[] }
  const decoded = new Map<number, Decoded>()

  function decode(i: number): Decoded {
    const before = decoded.get(i)
    if (before) return before
    const [shown = '', domains = '', place = '', others = ''] = (lines[i] as string).split('\t')
    const the = shown.includes('^')
    const cued = shown.endsWith('?')
    let name = cued ? shown.slice(0, -1) : shown
    if (the) name = name.slice(0, -1)
    if (name.startsWith(' ')) name = firstWordAbove(i) + name
    const words = readWords(name.replace(/ \(.*\)$/, ''))
    const keys = words.map(({ key }) => key)
    const unpacked = domains ? domains.split(' ').map((code) => unpackDomain(code, keys)) : []
    const signed = others ? others.split('|') : []
    const placed = /^([a-z]?)([A-Z]{2})?( main| not)?$/.exec(place)
    const outlet: KnownOutlet = {
      outlet: { name: the ? `The ${name}` : name, domain: withoutPath(unpacked[0]) },
      domains: unpacked,
      country: placed?.[2] ?? 'US',
      kind: outletKinds[placed?.[1] ? placed[1].charCodeAt(0) - 0x61 : newspaper] ?? 'newspaper',
      main: placed?.[3] === ' main',
      isOutlet: placed?.[3] !== ' not',
      line: i,
      short: signed.filter((other) => other.startsWith('~')).map((other) => other.slice(1)),
    }
    const names: KnownName[] = [{ words, kind: cued ? 'cued' : 'safe', outlet }]
    for (const other of signed) {
      const kind = nameKinds[other.charAt(0)]
      if (kind) names.push(makeName(other.slice(1), kind, outlet))
    }
    const made = { outlet, names }
    decoded.set(i, made)
    return made
  }

  function firstWordAbove(i: number): string {
    let above = i
    while ((lines[above] as string).startsWith(' ')) above--
    return /^[^ \t^?]+/.exec(lines[above] as string)?.[0] ?? ''
  }

  const asked = new Map<string, readonly KnownName[]>()

  function namesFrom(key: string): readonly KnownName[] {
    const before = asked.get(key)
    if (before) return before
    const first = byFirstWord.get(key)
    const others = byOtherName.get(key)
    if (first === undefined && !others) return nothing
    const held: number[] = []
    for (let i = first ?? lines.length; i < lines.length; i++) {
      const line = lines[i] as string
      if (line.charCodeAt(0) !== 0x20 && firstKey(line, 0, endOfField(line, 0)) !== key) break
      held.push(i)
    }
    for (const i of others ?? nothing) if (!held.includes(i)) held.push(i)
    const names = held.flatMap((i) => decode(i).names.filter((name) => name.words[0]?.key === key))
    asked.set(key, names)
    return names
  }

  function atHost(host: string, path: string): KnownOutlet | null {
    for (const [prefix, line] of pathDomains.get(host) ?? nothing) {
      if (path.startsWith(prefix) && /^$|^[/?#]/.test(path.slice(prefix.length)))
        return decode(line).outlet
    }
    const line = literalDomains.get(host)
    if (line !== undefined) return decode(line).outlet
    const dot = host.indexOf('.')
    if (dot < 0) return null
    for (const joined of joinedNames(host.slice(0, dot))) {
      for (let length = 1; length <= joined.length; length++) {
        const key = joined.slice(0, length)
        if (!byFirstWord.has(key)) continue
        for (const { words, outlet } of namesFrom(key)) {
          if (words.map((word) => word.key).join('') === joined && outlet.domains.includes(host))
            return outlet
        }
      }
    }
    return null
  }

  return { namesFrom, atHost }
}

function withoutPath(domain: string | undefined): string | null {
  return domain === undefined ? null : (domain.split('/')[0] ?? null)
}

// Fields of a line end at a tab or with it.
function endOfField(line: string, from: number): number {
  const tab = line.indexOf('\t', from)
  return tab < 0 ? line.length : tab
}

// Most first words are plain letters and digits; reading those without a regular expression keeps loading short.
function firstKey(line: string, start: number, end: number): string {
  for (let at = start; at <= end; at++) {
    const code = at === end ? 0x20 : line.charCodeAt(at)
    const plain =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    if (plain) continue
    // A space, a hyphen or the sign of a cued name ends a word; anything else may belong to it.
    if (at > start && (code === 0x20 || code === 0x2d || code === 0x3f || code === 0x5e))
      return line.slice(start, at).toLowerCase()
    break
  }
  return readWords(line.slice(start, end))[0]?.key ?? ''
}

/** One name of an outlet, split into its words. */
export function makeName(name: string, kind: NameKind, outlet: KnownOutlet): KnownName {
  const words = readWords(name.replace(/^The /, '').replace(/ \(.*\)$/, ''))
  return { words, kind, outlet }
}
