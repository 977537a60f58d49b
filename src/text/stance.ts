import { type CueForm, inflect } from '../rules/cues.ts'
import { ADVERB, PREPOSITION, SUBORDINATOR, TIME } from '../rules/lexicon.ts'
import { askedWords, stanceVerbs } from '../rules/stances.ts'
import { findAsked } from './asked.ts'
import { clauseEnd } from './content.ts'
import { type Cue, findCues, sharedSubject } from './cue.ts'
import { addFinding, type Draft, toAttribution } from './draft.ts'
import { isFiniteVerb, nounPhraseEnd } from './noun-phrase.ts'
import { findOutletDeeds, namesOutlet } from './outlet-deed.ts'
import { type Reading, readParagraph } from './reading.ts'
import type { Run } from './source.ts'
import { CAPITAL, COMMA, tokenise, WORD } from './token.ts'
import type { Article, Attribution, OutletMention, Quotation } from './types.ts'

/**
 * Finds what somebody does or thinks rather than says: “the union backed the bridge”, “the Bee published the tape”.
 * The corpora count these as attributions; the trace does not.
 */
export function findStances(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly OutletMention[],
): readonly Attribution[] {
  const found: Draft[] = []
  for (let paragraph = 0; paragraph < article.paragraphs.length; paragraph++) {
    const here = quotations.filter((one) => one.paragraph === paragraph && one.depth === 0)
    const named = mentions.filter((one) => one.paragraph === paragraph)
    const reading = readParagraph(
      tokenise(article.paragraphs[paragraph] ?? ''),
      paragraph,
      here,
      named,
    )
    const { sentences } = reading
    for (let number = 0; number + 1 < sentences.length; number++) {
      readStances(reading, sentences[number] ?? 0, sentences[number + 1] ?? 0, named, found)
    }
  }
  return found.map(toAttribution)
}

/** By verb, the prepositions without which it is no stance. */
const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map(
  stanceVerbs.withPreposition.split(' ').map((entry) => {
    const [lemma = '', prepositions = ''] = entry.split(':')
    return [lemma, prepositions.split(',')]
  }),
)
const PLAIN: ReadonlySet<string> = new Set(stanceVerbs.verbs.split(' '))

const stanceForms: ReadonlyMap<string, CueForm> = buildForms()

/** True where a verb that needs its preposition has none: “spoke for an hour”. */
function lacksPreposition(reading: Reading, cue: Cue, limit: number): boolean {
  if (PLAIN.has(cue.form.lemma)) return false
  const next = afterDate(reading, cue.end + 1, limit)
  return (
    (reading.piece[next] ?? -1) >= 0 ||
    !PREPOSITIONS.get(cue.form.lemma)?.includes(reading.tokens.lower[next] ?? '')
  )
}

/** “learned on Friday of the plan”: the token behind a date. */
function afterDate(reading: Reading, from: number, limit: number): number {
  const { classes, lower } = reading.tokens
  let at = lower[from] === 'on' || lower[from] === 'in' ? from + 1 : from
  const first = at
  while (at < limit && (classes[at] ?? 0) & TIME && (reading.piece[at] ?? -1) < 0) at++
  return at > first ? at : from
}

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const lemma of [...PLAIN, ...PREPOSITIONS.keys()]) {
    for (const [word, form] of inflect(lemma)) {
      forms.set(word, {
        lemma,
        form: (forms.get(word)?.form ?? 0) | form,
        frames: 0,
        groups: [],
        inverted: false,
      })
    }
  }
  return forms
}

function readStances(
  reading: Reading,
  from: number,
  limit: number,
  named: readonly OutletMention[],
  found: Draft[],
): void {
  const taken = new Uint8Array(reading.quotations.length)
  const cues = findCues(reading, from, limit, stanceForms)
  const seen = new Set<number>()
  for (const cue of cues) {
    if (
      (cue.mood !== 'finite' && cue.mood !== 'participle') ||
      lacksPreposition(reading, cue, limit)
    )
      continue
    // “The union, favoring the bridge, …”, “she read it and favored the bridge”
    const isShared = cue.mood === 'participle' || (!cue.subject && cue.coordinated)
    const source = isShared ? sharedSubject(reading, cue, from, []) : cue.subject
    if (!source) continue
    seen.add(cue.verb)
    add(cue, source, { first: cue.start, last: cue.end })
  }
  readPolls(reading, from, limit, named, found, taken)
  for (const { source, words, object } of findAsked(reading, from, limit)) {
    push(source, words, object, askedWords.id)
  }
  for (const { source, words, object } of findOutletDeeds(reading, from, limit, named)) {
    if (seen.has(words.last)) continue
    if (object) push(source, words, object)
    else add(null, source, words)
  }

  function add(cue: Cue | null, source: Run, words: Run): void {
    const { shape, classes, lower } = reading.tokens
    let first = afterDate(reading, words.last + 1, limit)
    while (
      first < limit &&
      (classes[first] ?? 0) & PREPOSITION &&
      (reading.piece[first] ?? -1) < 0 &&
      /^(?:for|on|to|with|about|at|against|of|after|behind|in)$/.test(lower[first] ?? '') &&
      // “wanted {to go}”
      !(lower[first] === 'to' && nounPhraseEnd(reading, first + 1, limit) === first + 1)
    )
      first++
    // “followed up with the plan”
    if (
      first + 2 < limit &&
      (reading.piece[first] ?? -1) < 0 &&
      /^(?:up|back)$/.test(lower[first] ?? '') &&
      /^(?:with|on|against)$/.test(lower[first + 1] ?? '')
    )
      first += 2
    if (first >= limit) return
    const plain = (reading.piece[first] ?? -1) < 0
    if (plain && PARTICLE.test(lower[first] ?? '')) return
    if (plain && !((shape[first] ?? 0) & WORD)) return
    if (
      plain &&
      (classes[first] ?? 0) & SUBORDINATOR &&
      !((shape[first] ?? 0) & CAPITAL) &&
      !/^(?:that|if|whether|where)$/.test(lower[first] ?? '')
    )
      return
    if (plain && (classes[first] ?? 0) & ADVERB && first + 1 >= limit) return
    let last = clauseEnd(reading, first, { limit, cue, cues })
    // The object is over at the first comma.
    for (let at = first; at <= last; at++) {
      if ((reading.piece[at] ?? -1) >= 0) continue
      // “deemed it false because …”, “mentioned it and went on”, “surveyed them in May”
      const isOver =
        (shape[at] ?? 0) & COMMA ||
        (at > first &&
          (/^(?:because|while|although|though)$/.test(lower[at] ?? '') ||
            (/^(?:and|but)$/.test(lower[at] ?? '') && isFiniteVerb(reading, at + 1)) ||
            WEEKDAY.test(lower[at] ?? '') ||
            (isElsewhere(reading, at, first, limit, named) &&
              // “likened it to the Bee”
              !(lower[at] === 'to' && /^(?:liken|compare|prefer)$/.test(cue?.form.lemma ?? '')))))
      if (isOver) {
        last = at - 1
        break
      }
    }
    if (last >= first) push(source, words, { first, last })
  }

  function push(source: Run | null, cue: Run, content: Run, rule: string = stanceVerbs.id): void {
    addFinding(
      reading,
      {
        source,
        cue,
        content: [content],
        hearer: null,
        rule,
        confidence: 0.3,
        aside: true,
      },
      found,
      taken,
    )
  }
}

const PARTICLE = /^(?:up|down|out|off|away|back|over)$/

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/

/** “during the debate”, “in an interview”, “on the Bee’s podcast”, “to the Bee”: where and when, no part of a plain object. */
function isElsewhere(
  reading: Reading,
  at: number,
  first: number,
  limit: number,
  named: readonly OutletMention[],
): boolean {
  const { lower } = reading.tokens
  const text = lower[at] ?? ''
  if (!/^(?:during|in|on|to)$/.test(text)) return false
  for (let before = first; before < at; before++) {
    if (/^(?:to|that)$/.test(lower[before] ?? '')) return false
    if (before > first && isFiniteVerb(reading, before)) return false
  }
  if (text === 'during') return true
  const last = nounPhraseEnd(reading, at + 1, limit)
  if (last < 0) return false
  if (text !== 'in') return namesOutlet(reading, { first: at + 1, last }, named)
  for (let noun = at + 1; noun <= last; noun++) if (OCCASIONS.has(lower[noun] ?? '')) return true
  return false
}

/** What somebody takes a stand in. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'interview interviews appearance speech tweet tweets statement op-ed letter email column article essay post video ad message memo remarks comments podcast editorial call debate report story'.split(
    ' ',
  ),
)

/** “Two in three want the bridge in a Bee poll”; a poll that opens the sentence is no stance (`pollPhrase`). */
function readPolls(
  reading: Reading,
  from: number,
  limit: number,
  named: readonly OutletMention[],
  found: Draft[],
  taken: Uint8Array,
): void {
  const { lower } = reading.tokens
  for (let index = from + 1; index + 1 < limit; index++) {
    if ((reading.piece[index] ?? -1) >= 0 || lower[index] !== 'in') continue
    const last = nounPhraseEnd(reading, index + 1, limit)
    if (last < 0 || !/^(?:polls?|surveys?|average|tally)$/.test(lower[last] ?? '')) continue
    const source = { first: index + 1, last }
    if (!namesOutlet(reading, source, named)) continue
    addFinding(
      reading,
      {
        source,
        cue: { first: index, last: index },
        content: [{ first: from, last: index - 1 }],
        hearer: null,
        rule: 'poll-behind',
        confidence: 0.3,
        aside: true,
      },
      found,
      taken,
    )
  }
}
