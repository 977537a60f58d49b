import type { CheckResult, Sought } from '../../src/text/types.ts'
import type { Checks } from '../../src/ui/check-state.ts'
import { type InventedQuote, outletOf } from './invented-trace.ts'

/** Nine quotations: seven secondhand, one of them through two outlets, two firsthand. */
export const bridge: readonly InventedQuote[] = [
  {
    text: '“{We were told in June that the piers would hold another decade. They will not},” (Orla Brandt said in a letter), (the Harbour Gazette reported).',
    speaker: 'Orla Brandt',
    outlets: ['The Harbour Gazette'],
    medium: 'letter',
    link: 'https://harbour-gazette.example/2026/03/piers',
  },
  {
    text: '(Brandt), the city engineer, also wrote that {the crossing should close to lorries at once}, (according to the Gazette).',
    speaker: 'Orla Brandt',
    mention: 'Brandt',
    outlets: ['The Harbour Gazette'],
    kind: 'indirect',
    medium: 'letter',
    link: 'https://harbour-gazette.example/2026/03/piers',
  },
  {
    text: '“{Nobody on the council has seen a drawing of the new deck},” (the Gazette wrote).',
    outlets: ['The Harbour Gazette'],
    link: 'https://harbour-gazette.example/2026/03/piers',
  },
  {
    text: '“{It is a bridge, not a monument},” (Mayor Tomas Reyl told the Gazette).',
    speaker: 'Tomas Reyl',
    mention: 'Mayor Tomas Reyl',
    outlets: ['The Harbour Gazette'],
    relation: 'interview',
    link: 'https://harbour-gazette.example/2026/02/mayor',
  },
  {
    text: '“{We will pay for the study and for nothing else},” (he said).',
    speaker: 'Tomas Reyl',
    mention: 'he',
    outlets: ['The Harbour Gazette'],
    confidence: 0.62,
  },
  {
    text: '(Regional minister Ilse Kovač) was quoted (by the Harbour Gazette as telling Radio Nord) that “{the money was never promised}.”',
    speaker: 'Ilse Kovač',
    mention: 'Regional minister Ilse Kovač',
    outlets: ['The Harbour Gazette', 'Radio Nord'],
    relation: 'broadcast',
  },
  {
    text: '“{I have crossed it every day for thirty years, and I have never heard it groan like this},” (a ferry pilot told Coast Today).',
    speaker: 'a ferry pilot',
    outlets: ['Coast Today'],
    relation: 'interview',
    link: 'https://coasttoday.example/',
    linkKind: 'home',
  },
  {
    text: '“{The report is public, and anyone may read it},” (council clerk Jun Aoki said on Tuesday).',
    speaker: 'Jun Aoki',
    mention: 'council clerk Jun Aoki',
  },
  {
    text: '“{We will vote when we have the numbers},” (Aoki added).',
    speaker: 'Jun Aoki',
    mention: 'Aoki',
  },
]

export const credits = [
  {
    paragraph: 0,
    start: 0,
    end: 10,
    text: 'first reported by Coast Today',
    outlet: outletOf('Coast Today'),
    relation: 'first-reported',
    rule: 'invented',
  },
  {
    paragraph: 0,
    start: 0,
    end: 10,
    text: 'With files from Wireline',
    outlet: outletOf('Wireline'),
    relation: 'contributed',
    rule: 'invented',
  },
] as const

const outletNames = [
  'The Harbour Gazette',
  'Coast Today',
  'Radio Nord',
  'Wireline',
  'The Northern Mercury',
  'Channel Six',
  'Ferry & Freight Weekly',
  'The Evening Star of Brackwater',
  'Kontur',
  'The Lantern',
  'Public Ledger',
  'Tidewater Public Radio',
]
const people = [
  'Orla Brandt',
  'Tomas Reyl',
  'Ilse Kovač',
  'Jun Aoki',
  'Priya Nandakumar',
  'the port authority',
  'Samuel Okonkwo-Lindqvist',
  'Dockers’ Union Local 9',
  'Marguerite d’Astorg',
  'a senior official',
]
const sayings = [
  'The estimate was wrong from the first page',
  'We asked for the figures three times and were given a brochure',
  'There is no plan B, and there was hardly a plan A',
  'It would cost less to move the river',
  'Nobody wants to be the one who closes it',
  'I signed what I was given, and what I was given said that the steel had been tested by an independent laboratory in the spring, which turned out not to have been the case at all',
  'Traffic will find another way',
]

/** 80 quotations through 12 outlets, the first of them most often. */
function inventLongArticle(): InventedQuote[] {
  return Array.from({ length: 80 }, (_, index): InventedQuote => {
    const outlet = outletNames[index % 5 === 0 ? 0 : index % 12]!
    const speaker = people[(index * 3) % 10]!
    const saying = sayings[index % 7]!
    if (index % 11 === 5) return { text: `“{${saying}},” (${speaker} said).`, speaker }
    return {
      text: `“{${saying}},” (${speaker} told ${outlet}).`,
      speaker,
      outlets: [outlet],
      confidence: index % 13 === 0 ? 0.6 : 0.93,
      ...(index % 4 === 0 && { medium: 'statement' }),
      ...(index % 2 === 0 && { link: `https://news.example/${index % 6}` }),
    }
  })
}

export const longArticle = inventLongArticle()

const found = (more: Partial<CheckResult>): { state: 'checked'; result: CheckResult } => ({
  state: 'checked',
  result: {
    verdict: 'verbatim',
    url: 'https://harbour-gazette.example/2026/03/piers',
    passages: [],
    diff: [],
    warnings: [],
    reason: null,
    ...more,
  },
})

const passage = (text: string) => ({ paragraph: 0, start: 0, end: text.length, text })

/** Every verdict, by the quotations of `bridge`. */
export const verdicts: Checks = {
  q0: found({
    verdict: 'changed',
    diff: [
      { op: 'equal', text: 'We were told in ' },
      { op: 'removed', text: 'July' },
      { op: 'added', text: 'June' },
      { op: 'equal', text: ' that the piers would ' },
      { op: 'removed', text: 'not ' },
      { op: 'equal', text: 'hold another decade.' },
    ],
    warnings: ['negation', 'number'],
  }),
  q1: found({
    verdict: 'paraphrased',
    passages: [passage('My advice is to keep heavy goods traffic off the crossing from today.')],
  }),
  q2: found({ verdict: 'verbatim' }),
  q3: found({
    verdict: 'trimmed',
    diff: [
      { op: 'equal', text: 'It is a bridge' },
      { op: 'removed', text: ', for heaven’s sake' },
      { op: 'equal', text: ', not a monument' },
    ],
  }),
  q4: { state: 'checking' },
  q5: found({
    verdict: 'not-found',
    nearest: [passage('The council has not decided whether the ferry will run in winter.')],
  }),
  q6: found({ verdict: 'unreadable', reason: 'paywall' }),
}

const courierPage: CheckResult = {
  ...found({}).result,
  url: 'https://northmoor-courier.example/a',
  outlet: { name: 'The Northmoor Courier', domain: null },
}
const credited = (next: CheckResult | null): CheckResult => ({
  ...found({}).result,
  outlet: { name: 'The Harbour Gazette', domain: null },
  onward: {
    kind: 'secondhand',
    quote: { kind: 'direct', text: 'the piers would hold another decade' },
    speaker: 'Orla Brandt',
    outlets: [{ name: 'The Northmoor Courier', domain: null }],
    originals: [
      { url: 'https://northmoor-courier.example/a', kind: 'article', reason: 'in-attribution' },
    ],
    next,
  },
})

/** Every way in which a chain of originals can end or go on. */
export const followed: Checks = {
  q0: {
    state: 'checked',
    result: credited({
      ...courierPage,
      onward: { kind: 'first-said', how: 'interview', speaker: 'Orla Brandt', medium: null },
    }),
  },
  q1: { state: 'checked', result: credited(null) },
  q2: { state: 'checked', result: credited(null), goesOn: true },
  q3: {
    state: 'checked',
    result: credited({
      ...courierPage,
      onward: { kind: 'loop', to: 'page', url: 'https://meadow-courier.example/' },
    }),
  },
  q4: { state: 'checked', result: credited({ ...courierPage, onward: { kind: 'limit' } }) },
  q5: {
    state: 'checked',
    result: credited({ ...courierPage, verdict: 'unreadable', reason: 'moved' }),
  },
}

/** What a reader came for: words that are there, and words that are not. */
export const sought: readonly Sought[] = [
  {
    id: 'sought-0',
    from: { url: 'https://meadow-courier.example/bridge', title: 'The bridge' },
    quote: { kind: 'direct', text: 'It is a bridge, not a monument' },
    result: found({ passages: [passage('It is a bridge, not a monument')] }).result,
  },
  {
    id: 'sought-1',
    from: { url: 'https://meadow-courier.example/bridge', title: null },
    quote: { kind: 'indirect', text: 'the money was never promised' },
    result: found({ verdict: 'not-found' }).result,
  },
]
