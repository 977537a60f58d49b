import { findOutletAt, readAddress } from './address.ts'
import {
  type Catalogue,
  combineCatalogues,
  type KnownName,
  type KnownOutlet,
  loadCatalogue,
  makeName,
} from './outlet-catalogue.ts'
import { findEvidence } from './outlet-evidence.ts'
import { matchForm } from './outlet-form.ts'
import { matchNames } from './outlet-name.ts'
import { endsSentence, gapAfter, isCapital, type Reading, readParagraph } from './outlet-reading.ts'
import { ShortNames } from './outlet-short.ts'
import { findByName } from './own-outlet.ts'
import type { Article, Outlet, OutletMention } from './types.ts'

/**
 * Finds the outlets that an article names, in reading order and without overlaps. The span leaves out "the" and a possessive
 * ending, and holds "The" where it belongs to the name. `mine` are the reader's own outlets.
 *
 *     "Fox News' Sean Hannity told the Bee": Fox News, and The Sacramento Bee if that was named before
 */
export function findOutletMentions(
  article: Article,
  own: Outlet | null,
  mine: Catalogue | null = null,
): readonly OutletMention[] {
  const shipped = loadCatalogue()
  const catalogue = mine ? combineCatalogues(mine, shipped) : shipped
  const finder = new MentionFinder(catalogue, own && asKnown(own, catalogue))
  const mentions: OutletMention[] = []
  article.paragraphs.forEach((text, paragraph) => {
    const italics = article.italics.filter((span) => span.paragraph === paragraph)
    const links = article.links.filter((link) => link.paragraph === paragraph)
    finder.readParagraph(readParagraph(paragraph, text, italics, links), mentions)
  })
  return mentions
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
  return { outlet, domains, country: '', main: true, short: [], isOutlet: true }
}

class MentionFinder {
  readonly #catalogue: Catalogue
  readonly #own: KnownOutlet | null
  readonly #ownName: KnownName | null
  readonly #shorts = new ShortNames()
  /** Outlets whose cued name has been confirmed once in this article. */
  readonly #confirmed = new Set<KnownOutlet>()
  #sentence = 0

  constructor(catalogue: Catalogue, own: KnownOutlet | null) {
    this.#catalogue = catalogue
    this.#own = own
    this.#ownName =
      own && makeName(own.outlet.name, own.outlet.name.includes(' ') ? 'safe' : 'cued', own)
    if (own) this.#shorts.note(own, -1, -1)
  }

  readParagraph(reading: Reading, mentions: OutletMention[]): void {
    const { words } = reading
    this.#sentence++
    for (let at = 0; at < words.length; ) {
      if (at > 0 && endsSentence(gapAfter(reading, at - 1), words[at - 1])) this.#sentence++
      at = this.#readWord(reading, at, mentions)
    }
  }

  /** Looks for a name that begins at this word; returns the word to go on with. */
  #readWord(reading: Reading, at: number, mentions: OutletMention[]): number {
    const word = reading.words[at]
    if (!word) return at + 1
    if (/[@#]$/.test(reading.text.slice(Math.max(0, word.start - 1), word.start))) return at + 1
    let known = this.#catalogue.namesFrom(word.key)
    if (this.#ownName && this.#ownName.words[0]?.key === word.key) known = [this.#ownName, ...known]
    const form = matchForm(reading, at)
    if (known.length > 0) {
      for (const match of matchNames(reading, at, known)) {
        if (
          form &&
          form.to > match.to &&
          form.rule !== 'name-opens-as-outlet' &&
          this.#formCounts(reading, at, form.to, form.needs)
        )
          break
        const found = this.#judge(reading, at, match.to, match.names)
        if (found === 'nothing') continue
        if (found !== 'blocked')
          this.#add(reading, at, match.to, found.outlet, found.rule, mentions)
        return match.to
      }
    }
    const short = this.#readShort(reading, at, mentions)
    if (short) return short
    if (form && this.#formCounts(reading, at, form.to, form.needs)) {
      const name = reading.text.slice(word.start, form.end)
      const domain = form.rule === 'domain-in-text' ? name.toLowerCase() : null
      const outlet = domain
        ? findOutletAt({ host: domain.replace(/^www\./, ''), path: '/' }, this.#catalogue)
        : null
      if (outlet && !outlet.isOutlet) return form.to
      this.#add(
        reading,
        at,
        form.to,
        outlet ?? this.#sameForm({ name, domain }),
        form.rule,
        mentions,
      )
      return form.to
    }
    return at + 1
  }

  readonly #byForm = new Map<string, KnownOutlet>()

  /** One object for one outlet recognised by its form. */
  #sameForm(outlet: Outlet): KnownOutlet {
    const before = this.#byForm.get(outlet.name)
    if (before) return before
    const made = unlisted(outlet)
    this.#byForm.set(outlet.name, made)
    return made
  }

  #formCounts(reading: Reading, at: number, to: number, needs: string): boolean {
    if (needs === 'nothing') return true
    if (
      needs === 'article-or-cue' &&
      reading.words[at - 1]?.key === 'the' &&
      gapAfter(reading, at - 1) === ' '
    )
      return !(gapAfter(reading, to - 1) === ' ' && isCapital(reading.words[to]))
    return findEvidence(reading, at, to) !== null
  }

  #judge(
    reading: Reading,
    at: number,
    to: number,
    names: readonly KnownName[],
  ): { outlet: KnownOutlet; rule: string } | 'blocked' | 'nothing' {
    if (names.some(({ outlet }) => !outlet.isOutlet)) return 'blocked'
    const safe = names.filter(({ kind }) => kind === 'safe' || kind === 'show')
    const own = names.find(({ outlet }) => outlet === this.#own)
    let fitting = safe.length > 0 ? safe : names
    let rule = fitting[0]?.kind === 'show' ? 'programme' : 'name'
    if (safe.length === 0) {
      const evidence = this.#linked(reading, at, to, names) ? 'link' : findEvidence(reading, at, to)
      const isShow = names.every(({ kind }) => kind === 'show-cued')
      const held = names.filter(({ outlet }) => this.#confirmed.has(outlet))
      if (evidence) rule = `${isShow ? 'programme' : 'cued-name'}-${evidence}`
      else if (isShow && this.#showIsSaid(reading, at, to)) rule = 'programme-on'
      else if (held.length > 0 && this.#stillMeant(reading, at, to)) {
        fitting = held
        rule = 'name-confirmed-before'
      } else return 'nothing'
    }
    const outlet = own?.outlet ?? this.#choose(reading, at, to, fitting)
    return outlet ? { outlet, rule } : 'nothing'
  }

  // After "told Time", a capital "Time" inside a sentence and no longer name is Time again.
  #stillMeant(reading: Reading, at: number, to: number): boolean {
    const before = gapAfter(reading, at - 1)
    if (at === 0 || endsSentence(before, reading.words[at - 1])) return false
    const next = gapAfter(reading, to - 1)
    return !(/^ $/.test(next) && isCapital(reading.words[to])) && !/^-/.test(next)
  }

  // "on This Week", "ABC's “This Week”".
  #showIsSaid(reading: Reading, at: number, to: number): boolean {
    const gap = gapAfter(reading, at - 1)
    const before = reading.words[at - 1]
    if (!before || (gapAfter(reading, to - 1) === ' ' && isCapital(reading.words[to]))) return false
    const key = before.key === 'the' ? reading.words[at - 2]?.key : before.key
    return /^(?:on|host|hosts|of)$/.test(key ?? '') && /^ ["“‘']?$/.test(gap)
      ? true
      : /['’]s? ["“‘']?$/.test(gap) && isCapital(before)
  }

  #linked(reading: Reading, at: number, to: number, names: readonly KnownName[]): boolean {
    const start = reading.words[at]?.start ?? 0
    const end = reading.words[to - 1]?.end ?? 0
    return reading.links.some((link) => {
      if (link.end <= start || end <= link.start) return false
      const address = readAddress(link.href)
      const outlet = address && findOutletAt(address, this.#catalogue)
      return names.some((name) => name.outlet === outlet)
    })
  }

  #choose(
    reading: Reading,
    at: number,
    to: number,
    names: readonly KnownName[],
  ): KnownOutlet | null {
    const outlets = [...new Set(names.map(({ outlet }) => outlet))]
    if (outlets.length < 2) return outlets[0] ?? null
    const linked = outlets.filter((outlet) =>
      this.#linked(
        reading,
        at,
        to,
        names.filter((name) => name.outlet === outlet),
      ),
    )
    if (linked.length === 1) return linked[0] ?? null
    const atHome = outlets.filter(({ country }) => country === this.#own?.country)
    if (atHome.length === 1) return atHome[0] ?? null
    return this.#shorts.resolve(outlets) ?? outlets.find(({ main }) => main) ?? outlets[0] ?? null
  }

  /** "the Bee" after The Sacramento Bee. Returns the word to go on with, 0 where there is none. */
  #readShort(reading: Reading, at: number, mentions: OutletMention[]): number {
    const word = reading.words[at]
    if (!word || !isCapital(word)) return 0
    const names = this.#shorts.namesFrom(word.key)
    if (names.length === 0) return 0
    for (const match of matchNames(reading, at, names)) {
      const before = reading.words[at - 1]
      const hasArticle = before?.key === 'the' && /^ ["“‘']?$/.test(gapAfter(reading, at - 1))
      const gap = gapAfter(reading, match.to - 1)
      if (/^-/.test(gap)) continue
      if (
        /^ $/.test(gap) &&
        isCapital(reading.words[match.to]) &&
        !/day$/.test(reading.words[match.to]?.key ?? '')
      )
        continue
      const isAcronym = /^[A-Z.&]{2,}$/.test(word.raw)
      if (!hasArticle && !isAcronym && !findEvidence(reading, at, match.to)) continue
      const outlet = this.#shorts.resolve([...new Set(match.names.map((name) => name.outlet))])
      if (!outlet) continue
      this.#add(reading, at, match.to, outlet, 'short-name', mentions)
      return match.to
    }
    return 0
  }

  #add(
    reading: Reading,
    at: number,
    to: number,
    known: KnownOutlet,
    rule: string,
    mentions: OutletMention[],
  ): void {
    const { text, words, paragraph } = reading
    let start = words[at]?.start ?? 0
    const last = words[to - 1]
    const end =
      (last?.end ?? start) +
      (last?.possessive && known.outlet.name.endsWith(`${last.raw}’s`) ? 2 : 0)
    if (
      rule !== 'short-name' &&
      known.outlet.name.startsWith('The ') &&
      text.slice(start - 4, start) === 'The '
    )
      start -= 4
    mentions.push({ paragraph, start, end, outlet: known.outlet, rule })
    this.#confirmed.add(known)
    this.#shorts.note(known, paragraph, this.#sentence)
  }
}
