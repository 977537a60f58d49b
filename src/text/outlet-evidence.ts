import { countryByWord } from '../rules/countries.ts'
import {
  everydayNames,
  hearerVerbs,
  mediaNouns,
  outletStaff,
  outletVerbs,
  printWords,
  reporterVerbs,
  strongOutletVerbs,
  talkWithWords,
  toldToWords,
} from '../rules/outlet-cues.ts'
import { notInNames } from '../rules/outlet-forms.ts'
import {
  endsSentence,
  gapAfter,
  isAllCapitals,
  isCapital,
  opensSentence,
  type Reading,
} from './outlet-reading.ts'

/** How far before a preposition the word may stand that makes it one of printing or telling. */
const reach = 9
/** The same where the preposition joins almost anything: "an article by NAME", "reporters for NAME". */
const closeReach = 3

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/**
 * What says that the words `from` to `to` (exclusive), written as a name, name an outlet: the id of the evidence, null
 * for none. "told <Time>", "<Time> magazine", "<Time> reported"; not "<Time> flies" or "<Entrepreneur> Elon Musk".
 * `holdsPossessive` says that the name itself ends with "'s" ("<Harper's> reported").
 */
export function findEvidence(
  reading: Reading,
  from: number,
  to: number,
  holdsPossessive = false,
): string | null {
  const { words } = reading
  const gap = holdsPossessive
    ? gapAfter(reading, to - 1).replace(/^['’]s/, '')
    : gapAfter(reading, to - 1)
  const next = words[to]
  const last = words[to - 1]
  // “The Times’ Ann Ode reports”
  const endsInS = /^['’] $/.test(gap) && /s$/.test(last?.raw ?? '')
  const isPossessive = !holdsPossessive && (endsInS || (last?.possessive ?? false))
  const adjacent = /^[ \u00a0]$/.test(gap)
  const noun = next?.key
  if (/^[-‐‑–](?=\S|$)/.test(gap)) return null
  // "Ms. Alvarez": an abbreviation, not the magazine.
  if (/^\. $/.test(gap) && isCapital(next) && !endsSentence(gap, last)) return null
  if (adjacent && noun !== undefined && !isPossessive) {
    const isTitle = isCapital(next) && !/^(?:magazine|newspaper)$/.test(noun)
    // "West Coast reporters", "Labor Day interview"
    if (to === from + 1 && isInsideName(reading, from)) return null
    if (!isTitle && mediaNouns.has(noun)) return 'media-noun-after'
    // "a Rolling Stone cover story"
    if (noun === 'cover' && /^(?:story|interview|profile|shoot)$/.test(words[to + 1]?.key ?? ''))
      return 'media-noun-after'
    // "City editor", "State reporter": what they report on.
    if (!isTitle && outletStaff.has(noun))
      return isEverydayWord(reading, from, to) ? null : 'media-noun-after'
    // "Kan news agency", "Channel 12 news reported"
    if (next?.raw === 'news') {
      const after = words[to + 1]?.key ?? ''
      if (mediaNouns.has(after) || outletVerbs.has(after)) return 'media-noun-after'
    }
    // "the Watch 4"
    if (/^\d{1,2}$/.test(noun)) return null
    // Part of a longer name: "Entrepreneur Elon Musk", "Metro Bank".
    if (isCapital(next) && !days.test(noun) && !/^\d/.test(noun)) return null
    // "Star of David"
    if (noun === 'of' && to === from + 1 && isCapital(words[to + 1])) return null
  }
  if (isInsideName(reading, from)) return null
  if (hasApposition(reading, to)) return 'apposition'
  if (/[.!?][”"’']? \($/.test(gapAfter(reading, from - 1)) && IN_BRACKETS.test(gap))
    return 'in-brackets'
  const before = evidenceBefore(reading, from)
  if (before) return before
  if (italic(reading, from, to)) return 'italics'
  if (isPossessive && hasReporterBehind(reading, to)) return 'reporter-after'
  if (isPossessive && PIECES.test(noun ?? '') && adjacentAfterPossessive.test(gap))
    return 'piece-after'
  if (!adjacent || noun === undefined || isPossessive) return null
  if (hasPartner(reading, to)) return 'reports-after'
  // "was the first to report", "broke the story"
  const following = words
    .slice(to, to + 4)
    .map(({ key }) => key)
    .join(' ')
  if (/^(?:(?:was|were) (?:the )?first to|(?:first )?broke the (?:news|story)) ?/.test(following))
    return 'reports-after'
  // “The Telegraph gave it four stars, hailing it as …”
  if (/^g[ai]ve[s]? (?:it|the|him|her) /.test(following) && judges(reading, to + 2))
    return 'reports-after'
  // “Variety was cooler, describing her as …”
  if (/^(?:was|is|felt|sounded) (?:[a-z]+ ){0,2}[a-z]+ ?$/.test(following) && judges(reading, to))
    return 'reports-after'
  // "As Wired put it", "as People puts it"
  const as = words[from - 1]?.key === 'the' ? words[from - 2] : words[from - 1]
  if (as?.key === 'as' && /^(?:puts? it|notes|noted|observed|observes|explains)\b/.test(following))
    return 'reports-after'
  // "People said", "Life has": at the start of a sentence the capital says nothing.
  // “Rolling Stone described it as”: of two words, hardly somebody's name alone.
  if (to - from > 1 && /^(?:described|called|dubbed|named|ranked|praised|hailed)$/.test(noun))
    return 'verb-after'
  const isShouted = isAllCapitals(last) && /^(?:has|have|can|confirms)$/.test(noun)
  const verbs = opensSentence(reading, from) && !isShouted ? strongOutletVerbs : outletVerbs
  // "People said", "Them reported": plural words that report themselves.
  if (
    /^(?:people|them|us|women|men)$/.test(last?.key ?? '') &&
    opensSentence(reading, from) &&
    !isAllCapitals(last)
  )
    return null
  // "PEOPLE can exclusively confirm", "Time has since learned"
  let verbAt = to
  while (verbAt < to + 3 && BEFORE_VERB.test(words[verbAt]?.key ?? '')) verbAt++
  const verb = words[verbAt]?.key ?? ''
  if (strongOutletVerbs.has(verb)) return 'reports-after'
  return verbs.has(verb) ? 'verb-after' : null
}

/** “The club wants him. (Sun)”, “(Kicker - in German)” */
const IN_BRACKETS = /^(?:\)$| [-–—] $|, $)/

function isEverydayWord(reading: Reading, from: number, to: number): boolean {
  return to === from + 1 && everydayNames.has(reading.words[from]?.key ?? '')
}

const ATTRIBUTES =
  /^(?:local|private|privately|publicly|public|state|owned|run|controlled|backed|funded|independent|national|regional|commercial|popular|leading|rival|opposition)$/

const BEFORE_VERB =
  /^(?:first|also|later|previously|earlier|recently|once|now|since|then|both|all|can|could|has|have|had|further|\w+ly)$/

/** "Bloomberg's Mark Gurman wrote", "Time's Ann Ode, who …, reports": a name right behind that does what reporters do. */
function hasReporterBehind(reading: Reading, to: number): boolean {
  const { words } = reading
  let at = to
  while (at < to + 3 && isCapital(words[at]) && /^[’']?s? $/.test(gapAfter(reading, at - 1))) at++
  if (at - to < 2 || gapAfter(reading, at - 1) !== ' ') return false
  const verb = at
  while (at < to + 5 && BEFORE_VERB.test(words[at]?.key ?? '')) at++
  if (reporterVerbs.has(words[at]?.key ?? '')) return true
  // "Time Out's Adam Ode was kinder, praising …"
  return judges(reading, verb)
}

/** "was kinder, praising …": a participle of reviewing behind the first comma. */
function judges(reading: Reading, verb: number): boolean {
  for (let at = verb; at < verb + 6; at++) {
    const between = gapAfter(reading, at)
    if (between === ', ')
      return /^(?:praising|calling|writing|saying|noting|arguing|adding|describing|declaring|dismissing|hailing)$/.test(
        reading.words[at + 1]?.key ?? '',
      )
    if (between !== ' ') return false
  }
  return false
}

/** "Bild and Kicker both report": another name joined to it, and then the verb of both. */
function hasPartner(reading: Reading, to: number): boolean {
  const { words } = reading
  if (!/^(?:and|or)$/.test(words[to]?.key ?? '')) return false
  let at = to + 1
  if (words[at]?.key === 'the') at++
  if (!isCapital(words[at])) return false
  while (at < to + 5 && isCapital(words[at]) && gapAfter(reading, at) === ' ') at++
  if (isCapital(words[at])) return false
  while (at < to + 7 && BEFORE_VERB.test(words[at]?.key ?? '')) at++
  return /^(?:report|reported|published|quoted|cited)$/.test(words[at]?.key ?? '')
}

/** "The Independent's write-up", "Time's story" */
const PIECES =
  /^(?:write|write-?up|story|article|report|report(?:ing|age)|scoop|exclusive|headline|editorial|coverage|investigation|exposé|front|front-page|splash|leader|obituary|op-ed|columnists?|correspondents?|reporters?)$/
const adjacentAfterPossessive = /^[’']s? $/

/** Evidence that hardly a person or a company could have: it publishes, or the text says what it is. */
export function isStrongEvidence(evidence: string | null): boolean {
  return (
    evidence !== null &&
    /^(?:reports-after|reporter-after|apposition|media-noun-after|media-noun-before|italics|link|owner)$/.test(
      evidence,
    )
  )
}

function italic({ words, italics }: Reading, from: number, to: number): boolean {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? 0
  return italics.some(
    (span) => span.start <= start && end <= span.end && span.end - span.start <= end - start + 6,
  )
}

/**
 * "Big Time", "Bay Area News", "Earth & Sky": a capital right before makes a word the end of another name, unless that only
 * opens the sentence, says a country ("Russian Kommersant") or a day, or stands between ("The").
 */
export function isInsideName(reading: Reading, from: number): boolean {
  let before = reading.words[from - 1]
  // "Correct the Record"
  if (before?.raw === 'the' && from > 1 && !opensSentence(reading, from - 2)) {
    const earlier = reading.words[from - 2]
    if (gapAfter(reading, from - 2) !== ' ' || earlier?.possessive) return false
    before = earlier
  } else if (gapAfter(reading, from - 1) === '/') return false
  if (!before || before.possessive || !/^[ \u00a0-]$/.test(gapAfter(reading, from - 1)))
    return false
  if (before.raw === '&') return true
  if (!isCapital(before) || /^\d/.test(before.raw)) return false
  return !(
    notInNames.has(before.key) ||
    hearerVerbs.has(before.key) ||
    mediaNouns.has(before.key) ||
    countryByWord.has(before.key)
  )
}

/** ", the Indian daily", ", Condé Nast's queer publication": an outlet's kind said after a comma. */
export function hasApposition(reading: Reading, to: number): boolean {
  if (!/^['’]?s?["”’]?,["”’]? $/.test(gapAfter(reading, to - 1))) return false
  const { words } = reading
  const opener = words[to]
  if (
    !opener ||
    !(
      /^(?:the|a|an|one|now)$/.test(opener.key) ||
      opener.possessive ||
      isPossessiveRun(reading, to)
    )
  )
    return false
  for (let at = to; at < Math.min(to + 8, words.length); at++) {
    if (mediaNouns.has(words[at]?.key ?? '')) return true
    if (/[,.;:!?]/.test(gapAfter(reading, at).replace(/^\.(?=[A-Za-z])/, ''))) return false
  }
  return false
}

// "New York magazine's style site", "Condé Nast's queer publication".
function isPossessiveRun(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const word = reading.words[i]
    if (!word) return false
    if (word.possessive) return true
    if (!isCapital(word) && !mediaNouns.has(word.key)) return false
  }
  return false
}

function evidenceBefore(reading: Reading, from: number): string | null {
  const { words } = reading
  let at = from - 1
  if (at < 0) return null
  let gap = gapAfter(reading, at)
  if (words[at]?.key === 'the' && /^ ["“‘']?$/.test(gap)) {
    at--
    if (at < 0) return null
    gap = gapAfter(reading, at)
  }
  // "told privately owned Diamond TV", "told local Radio Mopti"
  while (at > from - 4 && ATTRIBUTES.test(words[at]?.raw ?? '') && /^[ -]/.test(gap)) {
    at--
    gap = gapAfter(reading, at)
    if (gap === '-') gap = ' '
  }
  const word = words[at]
  if (!word || !/^['’]?s?,? ["“‘']?$|^['’]?s?,? $/.test(gap)) return null
  const key = word.key
  const close = !gap.includes(',')
  if (close && hearerVerbs.has(key)) return 'told'
  // “…, reports The Verge”
  if (
    close &&
    /^(?:reports?|reported|writes|wrote)$/.test(key) &&
    /^[,”"’']+ $/.test(gapAfter(reading, at - 1))
  )
    return 'reports-before'
  // "the Daily Record" is no daily called Record.
  const isPartOfName = isCapital(word) && !opensSentence(reading, at)
  if (mediaNouns.has(key) && !isPartOfName && !word.possessive && (close || from - at === 2))
    return 'media-noun-before'
  if (!close) return null
  if (key === 'to' && (words[at - 1]?.key === 'according' || hasBefore(reading, at, toldToWords)))
    return 'to'
  if (key === 'with' && hasBefore(reading, at, talkWithWords)) return 'with'
  if (/^(?:per|citing|via|cites|cited|quoting)$/.test(key)) return 'per'
  if (key === 'in' && (opensWithComma(reading, at, from) || hasBefore(reading, at, printWords)))
    return 'in'
  if (/^(?:by|for|from|at|of)$/.test(key) && hasBefore(reading, at, printWords, closeReach))
    return 'print-word'
  return null
}

/** "In Allure, the singer …": a place of printing before the sentence, though a country might stand there as well. */
function opensWithComma(reading: Reading, at: number, from: number): boolean {
  return opensSentence(reading, at) && /^,/.test(gapAfter(reading, from))
}

function hasBefore(
  reading: Reading,
  at: number,
  wanted: ReadonlySet<string>,
  words = reach,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - words); i--) {
    if (endsSentence(gapAfter(reading, i), reading.words[i])) return false
    if (wanted.has(reading.words[i]?.key ?? '')) return true
  }
  return false
}
