import { letters } from '../rules/letters.ts'
import {
  institutions,
  nameConnectors,
  notCallSigns,
  notInNames,
  notPlaces,
  outletEndings,
  outletOpeners,
  paperEndings,
  paperNames,
  strongPaperNames,
  titledWithThe,
  weakPaperNames,
} from '../rules/outlet-forms.ts'
import {
  endsSentence,
  gapAfter,
  isAllCapitals,
  isCapital,
  opensSentence,
  type Reading,
} from './outlet-reading.ts'

/** What a form must have beside it to count. */
export type FormNeeds = 'nothing' | 'article-or-cue' | 'cue' | 'strong-cue' | 'never'

/** A name that is an outlet's by its form. `needsCue` where the form alone is not enough; "the" may be enough where it says so. */
export type FormMatch = {
  readonly to: number
  readonly end: number
  readonly rule: string
  readonly needs: FormNeeds
}

/** Longest name of that kind in words: "The Northwest Arkansas Democrat-Gazette" has five. */
const longestName = 7

/** The outlet that begins at this word by its form alone; null for none. */
export function matchForm(reading: Reading, at: number): FormMatch | null {
  const word = reading.words[at]
  if (!word) return null
  if (word.raw.includes('.')) return matchDomain(reading, at) ?? matchNumbered(reading, at)
  if (!isCapital(word))
    return /^d[wxyz][A-Z]{2}$/.test(word.raw) ? matchCallSign(reading, at) : null
  if (word.key === 'the') return matchCapitalThe(reading, at)
  // “Ex-Fox News host”
  if (word.key === 'ex') return null
  return matchCallSign(reading, at) ?? matchNumbered(reading, at) ?? matchTitle(reading, at)
}

const domainPattern =
  /^[a-z0-9]+(?:\.[a-z0-9]+)*\.(?:com|org|net|info|tv|fm|news|co|io|ai|me|us|uk|ca|au|nz|ie|in|za|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|cz|ru|ua|br|mx|ar|jp|kr|cn|hk|sg|my|ph|id|il|tr|gr|ro|hu|pt|eu|is|ee|lv|lt|si|hr|rs|bg|sk|md|ge|am|kz|by|fo)$/i

// "TMZ.com", not "@example.com" or "ed@example.com".
function matchDomain(reading: Reading, at: number): FormMatch | null {
  const word = reading.words[at]
  if (!word || !domainPattern.test(word.raw)) return null
  if (/[@/\-_]$/.test(reading.text.slice(0, word.start))) return null
  return { to: at + 1, end: word.end, rule: 'domain-in-text', needs: 'cue' }
}

/**
 * ", The Olympian reported": a capital "The" inside a sentence belongs to a title, and with a cue to an outlet's.
 * Not "The Hague", nor bands and people who carry it.
 */
function matchCapitalThe(reading: Reading, at: number): FormMatch | null {
  const { words } = reading
  if (opensSentence(reading, at)) return null
  let to = at + 1
  while (
    to < words.length &&
    to - at <= 4 &&
    gapAfter(reading, to - 1) === ' ' &&
    isCapital(words[to])
  ) {
    to++
    if (words[to - 1]?.possessive) break
  }
  while (to > at + 1 && /day$/.test(words[to - 1]?.key ?? '')) to--
  if (to === at + 1 || titledWithThe.has(words[at + 1]?.key ?? '')) return null
  if (/^-/.test(gapAfter(reading, to - 1)) || institutions.has(words[to - 1]?.key ?? ''))
    return null
  return made(reading, to, 'capital-the', 'cue')
}

/**
 * The words that go with a call sign behind it: "KCRA News", "WGN Channel 9", "WMUR News 9", "KSTP 5 Eyewitness News".
 * Returns the word after the last.
 */
export function extendCallSign(reading: Reading, to: number): number {
  let end = to
  while (end < to + 4 && !reading.words[end - 1]?.possessive) {
    const gap = gapAfter(reading, end - 1)
    const next = reading.words[end]?.raw ?? ''
    if (!/^[ \u00a0-]$/.test(gap) || !stationWords.test(next)) break
    end++
  }
  return end
}

const stationWords =
  /^(?:TV|FM|AM|DT|LD|CD|HD|Radio|NewsRadio|News|NEWS|Channel|NewsChannel|NewsCenter|Eyewitness|Action|Local|First|\d{1,2})$/

/** "KCRA", "WXYZ-TV", "KSTP 5": North American call signs; "CFTO-TV" with its ending only. */
function matchCallSign(reading: Reading, at: number): FormMatch | null {
  const word = reading.words[at]
  if (!word) return null
  // "dzBB", "DWIZ": Philippine ones, which hardly anything else is like.
  if (/^d[wxyz][A-Z]{2}$/.test(word.raw)) return made(reading, at + 1, 'call-sign', 'nothing')
  if (!/^(?:[WK][A-Z]{2,3}\d{0,2}|C[A-Z]{3}|D[WXYZ][A-Z]{2})$/.test(word.raw)) return null
  const gap = gapAfter(reading, at)
  const next = reading.words[at + 1]
  if (gap === '-' && next && /^(?:TV|FM|AM|DT|LD|CD|HD)$/.test(next.raw))
    return made(reading, extendCallSign(reading, at + 1), 'call-sign', 'nothing')
  if (!/^[WK]/.test(word.raw)) return null
  const to = extendCallSign(reading, at + 1)
  const isWord = notCallSigns.has(word.raw)
  if (to > at + 1) return made(reading, to, 'call-sign', isWord ? 'strong-cue' : 'nothing')
  // Shouted text is no call sign: "BLUE WAVE HITS STATEHOUSE".
  const shouted = (i: number) =>
    isAllCapitals(reading.words[i]) && (reading.words[i]?.raw.length ?? 0) > 3
  if (shouted(at - 1) || shouted(at + 1)) return null
  const needs = isWord ? 'strong-cue' : word.raw.length >= 4 ? 'nothing' : 'cue'
  return made(reading, to, 'call-sign', needs)
}

const network = /^(?:ABC|CBS|NBC|FOX|Fox|CW|PBS|Telemundo|TELEMUNDO|Univision|UNIVISION)$/
const stationNumber = /^\d{1,2}$/

/** "ABC7", "Fox 5 News", "NBC10 Philadelphia", "13 News Now", "News Channel 36", "Telemundo Denver": a network's local station. */
function matchNumbered(reading: Reading, at: number): FormMatch | null {
  const { words } = reading
  const raw = (i: number) =>
    i === at || /^[ \u00a0]$/.test(gapAfter(reading, i - 1)) ? (words[i]?.raw ?? '') : ''
  const first = raw(at)
  let to = at + 1
  let needs: FormMatch['needs'] = 'nothing'
  if (/^(?:ABC|CBS|NBC|FOX|Fox|CW|News|NEWS|TV)\d{1,2}$/.test(first))
    needs = /^(?:News|NEWS|TV)/.test(first) ? 'cue' : 'nothing'
  else if (
    (network.test(first) || /^(?:NewsChannel|NewsCenter|Newschannel|Newscenter)$/.test(first)) &&
    stationNumber.test(raw(at + 1))
  )
    to = at + 2
  else if (/^(?:Telemundo|Univision)$/.test(first) && isCapital(words[at + 1]) && raw(at + 1))
    to = at + 2
  else if (/^(?:Channel|News|NEWS|TV|Local|Action)$/.test(first)) {
    needs = 'cue'
    if (raw(at + 1) === 'Channel' || /^news$/i.test(raw(at + 1))) to++
    if (!stationNumber.test(raw(to))) return null
    to++
  } else if (/^(?:8[7-9]|9\d|10[0-8])\.\d$/.test(first)) {
    // "97.1 The Ticket", "98.5 FM"
    if (raw(to) === 'FM') to++
    else if (raw(to) === 'The' && isCapital(words[to + 1]) && raw(to + 1)) to += 2
    else return null
    while (to < at + 4 && isCapital(words[to]) && raw(to) && !words[to - 1]?.possessive) to++
  } else if (stationNumber.test(first)) {
    needs = 'cue'
    if (network.test(raw(at + 1))) to++
    if (raw(to) === 'Eyewitness' || raw(to) === 'EYEWITNESS' || raw(to) === 'Action') to++
    if (/^news$/i.test(raw(to))) to++
    if (to === at + 1) return null
    if (/^(?:Now|NOW|Nation)$/.test(raw(to))) to++
  } else return null
  to = extendCallSign(reading, to)
  // The city that the station says it is of.
  if (needs === 'nothing')
    while (
      to < at + 5 &&
      isCapital(words[to]) &&
      letters`^\p{Lu}\p{Ll}`.test(raw(to)) &&
      !words[to - 1]?.possessive
    )
      to++
  return made(reading, to, 'numbered-station', needs)
}

/** "Springfield Gazette", "Radio Springfield", "Diario del Sur", "Oberkircher Zeitung". */
function matchTitle(reading: Reading, at: number): FormMatch | null {
  const { words } = reading
  const first = words[at]
  if (!first || notInNames.has(first.key) || /^\d+$/.test(first.key)) return null
  let to = at + 1
  let capitals = 1
  while (to < words.length && to - at < longestName) {
    const gap = gapAfter(reading, to - 1)
    const word = words[to]
    if (
      !word ||
      words[to - 1]?.possessive ||
      !/^[ \u00a0]?[-–]?[ \u00a0]?$|^\. ?$|^['’]$/.test(gap)
    )
      break
    if (endsSentence(gap, words[to - 1])) break
    if (isCapital(word)) {
      if (letters`^\p{Lu}`.test(word.raw)) capitals++
    } else if (
      !nameConnectors.has(word.key) &&
      // "The Press of Atlantic City", "The News and Observer"; not "Hayes of the Weekly Standard".
      !(
        /^(?:of|and)$/.test(word.key) &&
        isPaperWord(words[to - 1]?.key ?? '') &&
        words[to + 1]?.raw !== 'The'
      )
    )
      break
    to++
  }
  while (to > at + 1 && !isCapital(words[to - 1])) to--
  // The longest run that ends as an outlet's name does; else, beside an opener, the whole run.
  for (let end = to; end > at + 1; end--) {
    const last = words[end - 1]
    if (!last || !isCapital(last)) continue
    const before = words[end - 2]
    const isPlain = end < to && !isBreak(reading, end)
    if (isPlain) continue
    const ending = outletEndings.some(([a, b]) => before?.key === a && last.key === b)
    if (ending && end - at > 2) return made(reading, end, 'name-ends-as-outlet', 'article-or-cue')
    const joined = `${before?.key}-${last.key}`
    if (strongPaperNames.has(last.key) || strongPaperNames.has(joined))
      return made(reading, end, 'place-and-paper', 'article-or-cue')
    if (paperNames.has(last.key) || paperEndings.test(last.key))
      return made(reading, end, 'name-ends-as-outlet', 'cue')
    if (weakPaperNames.has(last.key))
      return made(
        reading,
        end,
        'name-ends-as-outlet',
        notPlaces.has(before?.key ?? '') ? 'never' : 'strong-cue',
      )
  }
  if (to > at + 1 && capitals > 1 && outletOpeners.has(first.key))
    return made(reading, to, 'name-opens-as-outlet', 'cue')
  if (paperEndings.test(first.key) && !isCapitalNext(reading, at))
    return made(reading, at + 1, 'name-ends-as-outlet', 'cue')
  return capitals > 1 && reportsBehindClause(reading, at, to)
    ? made(reading, to, 'name-that-reports', 'nothing')
    : null
}

/**
 * "…, the Rice Lake Chronotype reports.": a name of two words or more with "the" that reports what stands before it, and the
 * sentence is over. Papers are named so; not "…, the Ohio Health Department reported" and "…, the Ohio Bears reported".
 */
function reportsBehindClause(reading: Reading, at: number, to: number): boolean {
  const { words } = reading
  if (words[at - 1]?.key !== 'the' || gapAfter(reading, at - 1) !== ' ') return false
  if (!/^[,”"’']+ $/.test(gapAfter(reading, at - 2))) return false
  if (gapAfter(reading, to - 1) !== ' ' || !/^report(?:s|ed)$/.test(words[to]?.key ?? ''))
    return false
  if (!/^(?:[.,;]|$)/.test(gapAfter(reading, to))) return false
  for (let i = at; i < to; i++) {
    const key = words[i]?.key ?? ''
    if (institutions.has(key) || notPlaces.has(key)) return false
  }
  return !/(?:s|cross|fed|office|taliban)$/.test(words[to - 1]?.key ?? '')
}

function isPaperWord(key: string): boolean {
  return strongPaperNames.has(key) || paperNames.has(key) || weakPaperNames.has(key)
}

// A capital may follow the name where it is a day ("the Gazette Monday") or its staff ("Gazette Editor").
function isBreak(reading: Reading, end: number): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|editor|reporter|staff|columnist|publisher)$/.test(
    reading.words[end]?.key ?? '',
  )
}

function isCapitalNext(reading: Reading, at: number): boolean {
  return gapAfter(reading, at) === ' ' && isCapital(reading.words[at + 1])
}

function made(reading: Reading, to: number, rule: string, needs: FormMatch['needs']): FormMatch {
  return { to, end: reading.words[to - 1]?.end ?? 0, rule, needs }
}
