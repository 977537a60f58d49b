import { countryByWord } from '../rules/countries.ts'
import { editions, weakPaperNames } from '../rules/outlet-forms.ts'
import { findOutletAt, readAddress } from './address.ts'
import { startsSmall } from './name-words.ts'
import { isAired } from './outlet-aired.ts'
import {
  type Catalogue,
  type KnownName,
  type KnownOutlet,
  loadCatalogue,
  makeName,
} from './outlet-catalogue.ts'
import { findEvidence, hasApposition, isInsideName, isStrongEvidence } from './outlet-evidence.ts'
import { extendCallSign, type FormMatch, matchForm } from './outlet-form.ts'
import { matchNames } from './outlet-name.ts'
import {
  asWritten,
  endsLongerName,
  endsPossessive,
  hasArticleBefore,
  hasForeignArticle,
  isBareLetter,
  isCallSign,
  isEveryday,
  isNetworkOfAffiliate,
  isStillMeant,
  needsArticle,
  titleOf,
} from './outlet-name-guards.ts'
import { chooseNamesake } from './outlet-namesake.ts'
import { findByPlace } from './outlet-place.ts'
import {
  endsSentence,
  gapAfter,
  isAllCapitals,
  isCapital,
  opensSentence,
  type Reading,
  readParagraph,
} from './outlet-reading.ts'
import { listShortNames, ShortNames } from './outlet-short.ts'
import { findByName } from './own-outlet.ts'
import type { Article, Outlet, OutletMention } from './types.ts'

/**
 * Finds the outlets that an article names, in reading order and without overlaps. The span leaves out "the" and a possessive
 * ending, and holds "The" where it belongs to the name.
 *
 *     "Fox News' Sean Hannity told the Bee": Fox News, and The Sacramento Bee if that was named before
 */
export function findOutletMentions(
  article: Article,
  own: Outlet | null,
  catalogue: Catalogue = loadCatalogue(),
): readonly OutletMention[] {
  const finder = new MentionFinder(catalogue, own && asKnown(own, catalogue))
  article.paragraphs.forEach((text, paragraph) => {
    const italics = article.italics.filter((span) => span.paragraph === paragraph)
    const links = article.links.filter((link) => link.paragraph === paragraph)
    finder.readParagraph(readParagraph(paragraph, text, italics, links))
  })
  return finder.mentions
}

function asKnown(own: Outlet, catalogue: Catalogue): KnownOutlet {
  const known = own.domain
    ? findOutletAt({ host: own.domain, path: '/' }, catalogue)
    : findByName(own.name, catalogue)
  if (known?.isOutlet && known.outlet.name === own.name) return known
  return unlisted(own)
}

function unlisted(outlet: Outlet): KnownOutlet {
  const domains = outlet.domain ? [outlet.domain] : []
  return {
    outlet,
    domains,
    country: '',
    kind: 'site',
    main: true,
    short: [],
    isOutlet: true,
    row: null,
  }
}

/** An outlet recognised at a word, up to the word `to` (exclusive); `outlet` is null where the words name something else. */
type Found = {
  readonly to: number
  readonly outlet: KnownOutlet | null
  readonly rule: string
  /** Whether the name itself ends with "'s". */
  readonly holdsPossessive?: boolean
}

class MentionFinder {
  readonly mentions: OutletMention[] = []
  readonly #catalogue: Catalogue
  readonly #own: KnownOutlet | null
  readonly #ownName: KnownName | null
  readonly #shorts = new ShortNames()
  /** Cued names that have been confirmed once in this article. */
  readonly #confirmed = new Set<KnownName>()
  /** Last words of people and things named in full that hold an outlet's name: "Bloomberg" after "Michael Bloomberg". */
  readonly #namesakes = new Set<string>()
  readonly #byForm = new Map<string, KnownOutlet>()
  /** How often words of each country stand in what has been read. */
  readonly #countries = new Map<string, number>()
  #sentence = 0

  constructor(catalogue: Catalogue, own: KnownOutlet | null) {
    this.#catalogue = catalogue
    this.#own = own
    const kind = own?.outlet.name.includes(' ') ? 'safe' : 'cued'
    this.#ownName = own && makeName(own.outlet.name, kind, own)
    if (own) this.#shorts.note(own, -1)
  }

  /** The country that the article has pointed to so far more than to any other, twice at least; null for none. */
  #about(): string | null {
    let most = 1
    let about: string | null = null
    for (const [country, times] of this.#countries) {
      if (times === most) about = null
      else if (times > most) {
        most = times
        about = country
      }
    }
    return about
  }

  readParagraph(reading: Reading): void {
    const { words } = reading
    words.forEach((word, at) => {
      const country = isCapital(word) ? countryByWord.get(word.key) : undefined
      if (!country) return
      // A dateline tells as much as two mentions: "ISLAMABAD: …".
      const isDateline = reading.paragraph === 0 && at < 2 && isAllCapitals(word)
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + (isDateline ? 2 : 1))
    })
    this.#sentence++
    for (let at = 0; at < words.length; ) {
      if (at > 0 && endsSentence(gapAfter(reading, at - 1), words[at - 1])) this.#sentence++
      const found = this.#findAt(reading, at)
      if (found?.outlet) this.#add(reading, at, found, found.outlet)
      at = found?.to ?? at + 1
    }
  }

  /** Looks for a name that begins at this word, the longest first. */
  #findAt(reading: Reading, at: number): Found | null {
    const word = reading.words[at]
    if (!word || /[@#]/.test(reading.text.charAt(word.start - 1))) return null
    const known =
      startsSmall(word.raw) && !this.#catalogue.mayBeSmall(word.key)
        ? []
        : this.#catalogue.namesAt(reading.words, at)
    const isOwnName = this.#ownName?.words[0]?.key === word.key
    const form = matchForm(reading, at)
    const formTo = form && this.#formCounts(reading, at, form) ? form.to : 0
    const short = this.#findShort(reading, at) ?? this.#findLinkedShort(reading, at)
    if (known.length > 0 || isOwnName) {
      const names = isOwnName && this.#ownName ? [this.#ownName, ...known] : known
      for (const match of matchNames(reading, at, names)) {
        // What stands behind a call sign (“KCRA-TV”, “KCRA 3 News”) goes with the station that has it.
        if (formTo > match.to && !/^(?:name-opens-as-outlet|call-sign)$/.test(form?.rule ?? ''))
          break
        // "the Post" after The New York Post is that one, whatever else is called so.
        if (short && short.to >= match.to && !hasApposition(reading, match.to)) break
        if (isNetworkOfAffiliate(reading, match.to))
          return { to: match.to, outlet: null, rule: 'network-of-affiliate' }
        const edition = this.#findEdition(reading, at, match.to, match.names)
        if (edition) return edition
        const found = this.#judge(reading, at, match.to, match.names)
        if (!found) continue
        return found.outlet && isCallSign(reading, at)
          ? { ...found, to: extendCallSign(reading, match.to) }
          : found
      }
    }
    if (short) return short
    return form && formTo > 0 ? this.#findForm(reading, at, form) : null
  }

  #formCounts(reading: Reading, at: number, { to, needs, rule }: FormMatch): boolean {
    if (needs === 'nothing') return true
    if (needs === 'never') return false
    const { words } = reading
    if (rule === 'capital-the') {
      // "The Times" after The New York Times is that one.
      if (this.#shorts.namesFrom(words[at + 1]?.key ?? '').length > 0) return false
      // The catalogue's own name after "The" goes first.
      const known = this.#catalogue.namesAt(words, at + 1)
      const isKnown = matchNames(reading, at + 1, known).some(({ names }) =>
        names.some(({ kind }) => /^(?:safe|cued|show)$/.test(kind)),
      )
      if (isKnown) return false
    }
    const hasArticle = words[at - 1]?.key === 'the' && gapAfter(reading, at - 1) === ' '
    if (needs === 'article-or-cue' && hasArticle)
      return !(gapAfter(reading, to - 1) === ' ' && isCapital(words[to]))
    const evidence = findEvidence(reading, at, to)
    if (needs === 'strong-cue') return isStrongEvidence(evidence) || evidence === 'told'
    return evidence !== null && !(rule === 'domain-in-text' && evidence === 'apposition')
  }

  #findForm(reading: Reading, at: number, form: FormMatch): Found {
    const name = reading.text.slice(reading.words[at]?.start, form.end)
    if (form.rule !== 'domain-in-text')
      return { to: form.to, outlet: this.#nameless({ name, domain: null }), rule: form.rule }
    const host = name.toLowerCase().replace(/^www\./, '')
    const outlet = findOutletAt({ host, path: '/' }, this.#catalogue)
    if (outlet && !outlet.isOutlet) return { to: form.to, outlet: null, rule: form.rule }
    return {
      to: form.to,
      outlet: outlet ?? this.#nameless({ name, domain: host }),
      rule: form.rule,
    }
  }

  /**
   * An outlet that the catalogue does not hold: one object for one name, so that short names find it again. "The Marlow Bee" and
   * "the Marlow Bee" are one, by the name that stands first.
   */
  #nameless(outlet: Outlet): KnownOutlet {
    const key = outlet.name.replace(/^The /, '')
    const before = this.#byForm.get(key)
    if (before) return before
    const made = unlisted(outlet)
    this.#byForm.set(key, made)
    return made
  }

  /** Whether names from the catalogue are meant here, and whose; null for no. */
  #judge(reading: Reading, at: number, to: number, names: readonly KnownName[]): Found | null {
    if (names.some(({ outlet }) => !outlet.isOutlet)) {
      this.#namesakes.add(reading.words[to - 1]?.key ?? '')
      return { to, outlet: null, rule: 'not-an-outlet' }
    }
    names = asWritten(
      reading,
      at,
      names.filter((name) => !isBareLetter(reading, at, name)),
    )
    if (names.length === 0) return null
    const placed = findByPlace(reading, at, to, this.#catalogue)
    if (placed) return { to, outlet: placed, rule: 'name-by-place' }
    const own = names.find(({ outlet }) => outlet === this.#own)?.outlet
    let fitting: readonly KnownName[] = names.filter(
      (name) => (name.kind === 'safe' || name.kind === 'show') && !needsArticle(reading, at, name),
    )
    // A name that is cued for one of its outlets is so for all but a main one: else a small namesake would be meant everywhere.
    if (names.some(({ kind }) => kind === 'cued') && !fitting.some(({ outlet }) => outlet.main))
      fitting = []
    let rule = fitting[0]?.kind === 'show' ? 'programme' : 'name'
    if (fitting.length > 0) {
      if (hasForeignArticle(reading, at, to, fitting) || endsLongerName(reading, at, to))
        return null
    } else {
      const isStation = isCallSign(reading, at) && extendCallSign(reading, to) > to
      const evidence = isStation
        ? 'call-sign'
        : this.#isLinked(reading, at, to, names)
          ? 'link'
          : (this.#findOwner(reading, at, names) ??
            titleOf(reading, at, names) ??
            findEvidence(reading, at, to, names.every(endsPossessive)))
      const isWeak =
        (evidence === 'verb-after' && hasArticleBefore(reading, at, to, names)) ||
        (isEveryday(reading, at, to) && !(evidence === 'told' && to === at + 1))
      // Programmes, and what is broadcast itself: "on Extra", "on SNL".
      const shows = names.filter(
        ({ kind, outlet }) =>
          kind === 'show-cued' || /^(?:broadcaster|station|podcast)$/.test(outlet.kind),
      )
      const cued = names.filter(({ kind }) => kind !== 'show-cued')
      const confirmed = names.filter((name) => this.#confirmed.has(name))
      const isNamesake = to === at + 1 && this.#namesakes.has(reading.words[at]?.key ?? '')
      if (cued.length > 0 && (isNamesake || isWeak ? isStrongEvidence(evidence) : evidence)) {
        fitting = cued
        rule = `cued-name-${evidence}`
      } else if (confirmed.length > 0 && isStillMeant(reading, at, to)) {
        fitting = confirmed
        rule = 'name-confirmed-before'
      } else if (
        shows.length > 0 &&
        isAired(reading, at, to, evidence, this.#hasOutletBefore(reading, at))
      ) {
        fitting = shows
        rule = 'programme-aired'
      } else return null
      if (rule !== 'programme-aired') for (const name of fitting) this.#confirmed.add(name)
    }
    const outlet = own ?? this.#choose(reading, at, to, fitting)
    if (outlet) return { to, outlet, rule, holdsPossessive: fitting.every(endsPossessive) }
    // A programme of that name is no outlet's of that name.
    if (/^programme/.test(rule)) return null
    // Several outlets have this name and nothing tells which: an outlet, but no domain that might be another's.
    const name = fitting[0]?.outlet.outlet.name.replace(/ \(.*\)$/, '') ?? ''
    return { to, outlet: this.#nameless({ name, domain: null }), rule: 'name-of-several' }
  }

  /** “told GQ India”, “Elle UK”: an edition that the catalogue does not hold, where something says that a magazine is meant. */
  #findEdition(
    reading: Reading,
    at: number,
    to: number,
    names: readonly KnownName[],
  ): Found | null {
    const { words, text } = reading
    if (!editions.has(words[to]?.raw ?? '') || gapAfter(reading, to - 1) !== ' ') return null
    if (!names.some(({ outlet }) => outlet.kind === 'magazine') || words[to - 1]?.possessive)
      return null
    const end = words[to]?.raw === 'South' || words[to]?.raw === 'Middle' ? to + 2 : to + 1
    if (findEvidence(reading, at, end) === null) return null
    const name = text.slice(words[at]?.start, words[end - 1]?.end)
    return { to: end, outlet: this.#nameless({ name, domain: null }), rule: 'edition' }
  }

  /** Of the outlets that share a name the one that is meant; null where nothing decides. */
  #choose(
    reading: Reading,
    at: number,
    to: number,
    names: readonly KnownName[],
  ): KnownOutlet | null {
    // "told The Insider" is rather The Insider than Business Insider, "told Insider" the other way round.
    const titled = names.filter(({ outlet }) => outlet.outlet.name.startsWith('The '))
    const before = reading.words[at - 1]
    if (before?.key !== 'the' && titled.length < names.length)
      names = names.filter((name) => !titled.includes(name))
    else if (titled.length > 0 && before?.raw === 'The' && !opensSentence(reading, at - 1)) {
      // "told The Mirror" is rather the Daily Mirror, called so by all, than a small Mirror.
      const isMain = ({ outlet }: KnownName) => outlet.main
      if (titled.some(isMain) || !names.some(isMain)) names = titled
    }
    const outlets = [...new Set(names.map(({ outlet }) => outlet))]
    if (outlets.length < 2) return outlets[0] ?? null
    const linked = outlets.filter((outlet) =>
      this.#isLinked(
        reading,
        at,
        to,
        names.filter((name) => name.outlet === outlet),
      ),
    )
    if (linked.length === 1) return linked[0] ?? null
    return (
      (hasApposition(reading, to) ? null : this.#shorts.resolve(outlets)) ??
      chooseNamesake(reading, at, to, outlets, this.#own?.country || null, this.#about())
    )
  }

  /** "PBS's “Frontline”", "Vice's Motherboard": named right after the outlet that it belongs to. */
  #findOwner(reading: Reading, at: number, names: readonly KnownName[]): 'owner' | null {
    const last = this.mentions.at(-1)
    if (!last || !this.#hasOutletBefore(reading, at)) return null
    if (!/^['’]s? ["“‘']?$/.test(gapAfter(reading, at - 1))) return null
    const domain = last.outlet.domain
    return names.some(
      ({ outlet }) =>
        outlet.outlet === last.outlet ||
        (domain !== null && outlet.domains.some((own) => isUnder(own, domain))),
    )
      ? 'owner'
      : null
  }

  #hasOutletBefore({ paragraph, words }: Reading, at: number): boolean {
    const last = this.mentions.at(-1)
    return last?.paragraph === paragraph && last.end === words[at - 1]?.end
  }

  #isLinked(reading: Reading, at: number, to: number, names: readonly KnownName[]): boolean {
    if (reading.links.length === 0) return false
    const start = reading.words[at]?.start ?? 0
    const end = reading.words[to - 1]?.end ?? 0
    return reading.links.some((link) => {
      if (link.end <= start || end <= link.start) return false
      const address = readAddress(link.href)
      const outlet = address && findOutletAt(address, this.#catalogue)
      return names.some((name) => name.outlet === outlet)
    })
  }

  /** "the Bee" after The Sacramento Bee, on its own page, or where it links to the paper's domain. */
  #findShort(reading: Reading, at: number): Found | null {
    const word = reading.words[at]
    if (!word || !isCapital(word)) return null
    const names = this.#shorts.namesFrom(word.key)
    if (names.length === 0) return null
    for (const match of matchNames(reading, at, names)) {
      const before = reading.words[at - 1]
      const hasArticle = before?.key === 'the' && /^ ["“‘']?$/.test(gapAfter(reading, at - 1))
      const gap = gapAfter(reading, match.to - 1)
      const next = reading.words[match.to]
      if (/^-/.test(gap) || (/^ $/.test(gap) && isCapital(next) && !/day$/.test(next?.key ?? '')))
        continue
      const isAcronym = /^[A-Z.&]{2,}$/.test(word.raw)
      const evidence = findEvidence(reading, at, match.to)
      if (!hasArticle && !isAcronym && !evidence) continue
      // "the Democrat said" may be said of a politician, "the Democrat reported" hardly.
      if (match.to === at + 1 && weakPaperNames.has(word.key) && !isStrongEvidence(evidence))
        continue
      const outlet = this.#shorts.resolve([...new Set(match.names.map((name) => name.outlet))])
      if (outlet) return { to: match.to, outlet, rule: 'short-name' }
    }
    return null
  }

  /** "the <a href="https://www.latimes.com/…">Times</a>", though the paper has not been named. */
  #findLinkedShort(reading: Reading, at: number): Found | null {
    const word = reading.words[at]
    if (!word || !isCapital(word)) return null
    for (const link of reading.links) {
      if (link.start > word.start || link.end < word.end) continue
      const address = readAddress(link.href)
      const outlet = address && findOutletAt(address, this.#catalogue)
      if (!outlet?.isOutlet) continue
      for (const { to } of matchNames(reading, at, listShortNames(outlet))) {
        const next = reading.words[to]
        if (gapAfter(reading, to - 1) === ' ' && isCapital(next)) continue
        if (!isInsideName(reading, at)) return { to, outlet, rule: 'short-name-linked' }
      }
    }
    return null
  }

  #add(
    reading: Reading,
    at: number,
    { to, rule, holdsPossessive }: Found,
    known: KnownOutlet,
  ): void {
    const { text, words, paragraph } = reading
    const { outlet } = known
    const last = words[to - 1]
    let start = words[at]?.start ?? 0
    let end = last?.end ?? start
    // "Barron's" ends with what is a possessive elsewhere.
    if (holdsPossessive && last?.possessive) end += 2
    // “told Hello! they are done”: a sign of the name, where the sentence goes on.
    if (outlet.name.endsWith('!') && /^!(?: [a-z]|[,;])/.test(text.slice(end, end + 3))) end++
    const holdsThe =
      (outlet.name.startsWith('The ') && !rule.startsWith('short-name')) ||
      rule.startsWith('programme')
    if (holdsThe && text.slice(start - 4, start) === 'The ') start -= 4
    this.mentions.push({ paragraph, start, end, outlet, rule })
    this.#shorts.note(known, this.#sentence)
  }
}

/** "pbs.org/frontline" and "news.pbs.org" are under "pbs.org". */
function isUnder(domain: string, parent: string): boolean {
  const host = domain.split('/')[0] ?? ''
  return host === parent || host.endsWith(`.${parent}`)
}
