import { packedOutlets } from '../rules/outlets/packed.ts'
import { readFirstKey, readWords, type Word } from './name-words.ts'
import { joinedNames, unpackDomain } from './outlet-domain-code.ts'
import { type OutletKind, outletKinds } from './outlet-source.ts'
import type { Outlet } from './types.ts'
import { hashStretch, hashWord, WordIndex } from './word-index.ts'

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
  /** Where its line begins in the packed catalogue; null for outlets from elsewhere. */
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

/**
 * Opens what `scripts/pack-outlets.ts` wrote, whose head comment tells the form: one pass notes which lines hold a name that
 * begins with a word, and which a host; a line is decoded once it is asked for.
 */
function openPacked(packed: string): Catalogue {
  // Lines by the first words of their names, and by the hosts that do not follow from the name. A line is where it begins.
  const words = new WordIndex()
  const hosts = new WordIndex()
  // Below the blank line stand those that their own name alone leads to.
  const simple = endOfItem(packed, '\n\n', 0) + 2
  for (let line = 0; line < packed.length; ) {
    const end = endOfLine(packed, line)
    if (line < simple) indexLine(packed, line, end, words, hosts)
    else if (packed.charCodeAt(line) !== 0x20) words.add(hashFirstWord(packed, line, end), line)
    line = end + 1
  }

  type Decoded = { readonly outlet: KnownOutlet; readonly names: readonly KnownName[] }
  const decoded = new Map<number, Decoded>()

  function decode(line: number): Decoded {
    const before = decoded.get(line)
    if (before) return before
    const made = decodeLine(packed.slice(line, endOfLine(packed, line)), line)
    decoded.set(line, made)
    return made
  }

  function decodeLine(text: string, line: number): Decoded {
    const [shown = '', domains = '', place = '', others = ''] = text.split('\t')
    const the = shown.includes('^')
    const cued = shown.endsWith('~')
    let name = cued ? shown.slice(0, -1) : shown
    if (the) name = name.slice(0, -1)
    if (name.startsWith(' ')) name = firstWordAbove(packed, line) + name
    const ownWords = readWords(name.replace(/ \(.*\)$/, ''))
    const keys = ownWords.map(({ key }) => key)
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
      line,
      short: signed.filter((other) => other.startsWith('~')).map((other) => other.slice(1)),
    }
    const names: KnownName[] = [{ words: ownWords, kind: cued ? 'cued' : 'safe', outlet }]
    for (const other of signed) {
      const kind = nameKinds[other.charAt(0)]
      if (kind) names.push(makeName(other.slice(1), kind, outlet))
    }
    return { outlet, names }
  }

  const asked = new Map<string, readonly KnownName[]>()

  function namesFrom(key: string): readonly KnownName[] {
    const before = asked.get(key)
    if (before) return before
    // Outlets whose own name begins so go before those that are also called so.
    const own: number[] = []
    const others: number[] = []
    for (const line of words.linesOf(hashWord(key))) {
      if (packed.charCodeAt(line) === 0x20 || decode(line).names[0]?.words[0]?.key !== key) {
        others.push(line)
        continue
      }
      own.push(line)
      // The lines below that leave out the same first word.
      for (let below = endOfLine(packed, line) + 1; packed.charCodeAt(below) === 0x20; ) {
        own.push(below)
        below = endOfLine(packed, below) + 1
      }
    }
    const names = [...new Set([...own, ...others])].flatMap((line) =>
      decode(line).names.filter((name) => name.words[0]?.key === key),
    )
    if (names.length === 0) return nothing
    asked.set(key, names)
    return names
  }

  function atHost(host: string, path: string): KnownOutlet | null {
    const held = hosts.linesOf(hashWord(host)).map((line) => decode(line).outlet)
    // The longest path decides: "itv.com/news/utv" before "itv.com/news".
    let longest = ''
    let within: KnownOutlet | null = null
    for (const outlet of held) {
      for (const domain of outlet.domains) {
        const prefix = domain.startsWith(`${host}/`) ? domain.slice(host.length) : ''
        if (prefix.length <= longest.length || !path.startsWith(prefix)) continue
        if (!/^$|^[/?#]/.test(path.slice(prefix.length))) continue
        longest = prefix
        within = outlet
      }
    }
    if (within) return within
    const listed = held.find(({ domains }) => domains.includes(host))
    if (listed) return listed
    const dot = host.indexOf('.')
    if (dot < 0) return null
    for (const joined of joinedNames(host.slice(0, dot))) {
      for (let length = 1; length <= joined.length; length++) {
        const key = joined.slice(0, length)
        if (!words.has(hashWord(key))) continue
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

/**
 * Notes the first words of the names of a line, and its hosts; lines that leave out their first word are found from above.
 * Searches rather than walks, as loops over characters are slow before the browser has compiled them.
 */
function indexLine(
  packed: string,
  line: number,
  end: number,
  words: WordIndex,
  hosts: WordIndex,
): void {
  const nameEnd = endOfField(packed, line, end)
  if (packed.charCodeAt(line) !== 0x20) words.add(hashFirstWord(packed, line, nameEnd), line)
  if (nameEnd === end) return
  const domainsEnd = endOfField(packed, nameEnd + 1, end)
  for (let at = nameEnd + 1; at < domainsEnd; ) {
    const domainEnd = Math.min(endOfItem(packed, ' ', at), domainsEnd)
    const code = packed.charCodeAt(at)
    if (code < 0x41 || code > 0x5a) {
      const slash = packed.slice(at, domainEnd).indexOf('/')
      hosts.add(hashStretch(packed, at, slash < 0 ? domainEnd : at + slash), line)
    }
    at = domainEnd + 1
  }
  if (domainsEnd === end) return
  for (let at = endOfField(packed, domainsEnd + 1, end) + 1; at < end; ) {
    const otherEnd = Math.min(endOfItem(packed, '|', at), end)
    if (packed.charCodeAt(at) !== 0x7e) words.add(hashFirstWord(packed, at + 1, otherEnd), line)
    at = otherEnd + 1
  }
}

function withoutPath(domain: string | undefined): string | null {
  return domain === undefined ? null : (domain.split('/')[0] ?? null)
}

function endOfLine(packed: string, from: number): number {
  return endOfItem(packed, '\n', from)
}

// Fields of a line end at a tab or with it.
function endOfField(packed: string, from: number, lineEnd: number): number {
  return Math.min(endOfItem(packed, '\t', from), lineEnd)
}

function endOfItem(packed: string, sign: string, from: number): number {
  const end = packed.indexOf(sign, from)
  return end < 0 ? packed.length : end
}

function firstWordAbove(packed: string, line: number): string {
  let above = line
  while (packed.charCodeAt(above) === 0x20) above = packed.lastIndexOf('\n', above - 2) + 1
  return /^[^ \t^~\n]+/.exec(packed.slice(above, above + longestFirstWord))?.[0] ?? ''
}

/** No first word of a name is longer, in UTF-16 units. */
const longestFirstWord = 80

// Most first words are plain letters and digits; reading those without a regular expression keeps loading short.
function hashFirstWord(packed: string, start: number, end: number): number {
  for (let at = start; at <= end; at++) {
    const code = at === end ? 0x20 : packed.charCodeAt(at)
    const isPlain =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    if (isPlain) continue
    // A space, a tab, a hyphen or the sign of a cued name ends a word; anything else may belong to it.
    const endsWord =
      code === 0x20 || code === 0x09 || code === 0x2d || code === 0x7e || code === 0x5e
    if (at > start && endsWord) return hashStretch(packed, start, at)
    break
  }
  return hashWord(readFirstKey(packed.slice(start, end)))
}

/** One name of an outlet, split into its words. */
export function makeName(name: string, kind: NameKind, outlet: KnownOutlet): KnownName {
  const words = readWords(name.replace(/^[Tt]he (?=.)/, '').replace(/ \(.*\)$/, ''))
  return { words, kind, outlet }
}
