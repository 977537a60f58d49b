import { joinKeys, readWords, type Word, withoutPlace } from './name-words.ts'
import {
  type Catalogue,
  type KnownName,
  type KnownOutlet,
  makeName,
  type NameKind,
} from './outlet-catalogue.ts'
import { joinedNames, unpackDomain } from './outlet-domain-code.ts'
import { smallArticles } from './outlet-name.ts'
import { outletKinds } from './outlet-source.ts'
import { SortedList } from './sorted-list.ts'

const nothing: readonly never[] = []
const newspaper = outletKinds.indexOf('newspaper')

const nameKinds: Readonly<Record<string, NameKind>> = {
  '=': 'safe',
  '?': 'cued',
  '!': 'show',
  '%': 'show-cued',
}

/** How many answers are kept; a background that lives long would keep ever more. */
const mostKept = 4096

/**
 * Opens what `scripts/pack-outlets.ts` wrote, whose comment on `packEntries` tells the form: splits it, and decodes a row once it
 * is asked for. Names and hosts are found by halving: twice as many outlets cost one comparison more.
 */
export function openPacked(packed: string): Catalogue {
  // With a limit, V8 keeps no copy of the parts for the next time.
  const [small = [], names = [], facts = [], others = [], hosts = []] = packed
    .split('\f', 5)
    .map((list) => list.split('\n'))
  const smallWords = new Set([...small, ...smallArticles])
  const byName = new SortedList(names.length, (row) => joinName(bareName(names[row] ?? '')))
  const byOther = new SortedList(others.length, (at) => joinName(otherName(others[at] ?? '')))
  const byHost = new SortedList(hosts.length, (at) => hostOf(hosts[at] ?? ''))

  /** The host that an entry "3f.1" stands for. */
  function hostOf(entry: string): string {
    const [row = '', at = '0'] = entry.split('.')
    const [domains = ''] = facts[Number.parseInt(row, 36)]?.split('\t') ?? []
    return domains.split(' ')[Number(at)]?.split('/')[0] ?? ''
  }

  const decoded: (KnownName | undefined)[] = []
  const decodedOthers: (KnownName | undefined)[] = []

  /** An outlet under its own name. */
  function decode(row: number): KnownName {
    const before = decoded[row]
    if (before) return before
    const packedName = names[row] ?? ''
    const bare = bareName(packedName)
    const words = readWords(withoutPlace(bare))
    const keys = words.map(({ key }) => key)
    const [domains, place = '', short] = facts[row]?.split('\t') ?? []
    const unpacked = domains ? domains.split(' ').map((code) => unpackDomain(code, keys)) : []
    const placed = /^([a-z]?)([A-Z]{2})?( main| not)?$/.exec(place)
    const outlet: KnownOutlet = {
      outlet: {
        name: packedName.includes('^') ? `The ${bare}` : bare,
        domain: unpacked[0]?.split('/')[0] ?? null,
      },
      domains: unpacked,
      country: placed?.[2] ?? 'US',
      kind: outletKinds[placed?.[1] ? placed[1].charCodeAt(0) - 0x61 : newspaper] ?? 'newspaper',
      main: placed?.[3] === ' main',
      isOutlet: placed?.[3] !== ' not',
      row,
      short: short ? short.split('|') : [],
    }
    const made: KnownName = { words, kind: packedName.endsWith('~') ? 'cued' : 'safe', outlet }
    decoded[row] = made
    return made
  }

  function decodeOther(at: number): KnownName {
    const before = decodedOthers[at]
    if (before) return before
    const entry = others[at] ?? ''
    const { outlet } = decode(Number.parseInt(entry.slice(entry.indexOf('\t') + 1), 36))
    const made = makeName(otherName(entry), nameKinds[entry.charAt(0)] ?? 'cued', outlet)
    decodedOthers[at] = made
    return made
  }

  const kept = new Map<string, readonly KnownName[]>()

  function namesAt(words: readonly Word[], at: number): readonly KnownName[] {
    const first = words[at]?.key
    if (!first) return nothing
    const second = words[at + 1]?.key ?? ''
    const asked = `${first} ${second}`
    const before = kept.get(asked)
    if (before) return before
    if (kept.size === mostKept) kept.clear()
    const fits = ({ words }: KnownName) =>
      words[0]?.key === first && (words.length === 1 || words[1]?.key === second)
    // Outlets whose own name begins so go before those that are also called so.
    const found = [
      ...placesOf(byName, first, second).map(decode),
      ...placesOf(byOther, first, second).map(decodeOther),
    ].filter(fits)
    kept.set(asked, found)
    return found
  }

  function atHost(host: string, path: string): KnownOutlet | null {
    const held = byHost
      .placesOf(host)
      .map((at) => decode(Number.parseInt(hosts[at] ?? '', 36)).outlet)
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
    return within ?? held.find(({ domains }) => domains.includes(host)) ?? atNamedHost(host)
  }

  /** The outlet whose host follows from its name. */
  function atNamedHost(host: string): KnownOutlet | null {
    const dot = host.indexOf('.')
    if (dot < 0) return null
    for (const name of joinedNames(host.slice(0, dot))) {
      for (const row of byName.placesOf(name)) {
        const { outlet } = decode(row)
        if (outlet.domains.includes(host)) return outlet
      }
    }
    return null
  }

  return { namesAt, mayBeSmall: (key) => smallWords.has(key), atHost }
}

/** Places of names that may be the first word alone, or begin with both. */
function placesOf(list: SortedList, first: string, second: string): number[] {
  const found = list.placesOf(first)
  return second === '' ? found : [...found, ...list.placesFrom(first + second)]
}

function bareName(packed: string): string {
  return packed.replace(/\^?~?$/, '')
}

/** "=The Ten\t3f" is "The Ten". */
function otherName(entry: string): string {
  return entry.slice(1, entry.indexOf('\t'))
}

function joinName(name: string): string {
  // Most names are plain words, which need no taking apart.
  if (/^[A-Za-z0-9 ]*$/.test(name)) return name.replaceAll(' ', '').toLowerCase()
  return joinKeys(readWords(withoutPlace(name)))
}
