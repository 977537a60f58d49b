/**
 * Attribution without a verb. In the examples source stands in (), cue in <>, content in {}.
 *
 * `phrases` stand before their source: “according to the Bee”. `nouns` stand before “that”: “the claim that …”.
 */
export type CuePhrase = {
  readonly id: string
  /** The words, in lower case. */
  readonly words: readonly string[]
  /** Only before a name or a report: “per the Bee”, “per a report in the Bee”, not “per day”. */
  readonly named: boolean
  /** The content is the quotation right behind the source. */
  readonly quoted: boolean
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const cuePhrases: readonly CuePhrase[] = [
  {
    id: 'according-to',
    words: ['according', 'to'],
    named: false,
    quoted: false,
    examples: [
      '{The bridge is shut}, <according to> (the Fresno Bee).',
      '<According to> (Mayor Ruiz), {the bridge is shut}.',
      '{Two men were held}, <according to> (a report Tuesday from the county).',
    ],
    counterexamples: ['The parts are sorted according to size.'],
  },
  {
    id: 'per',
    words: ['per'],
    named: true,
    quoted: false,
    examples: [
      '{The bridge is shut}, <per> (the Fresno Bee).',
      '<Per> (a report in the Fresno Bee), {the bridge is shut}.',
    ],
    counterexamples: [
      'The toll is two dollars, per car.',
      'It costs 9 dollars per night.',
      'The bridge was built by Per Olsen.',
    ],
  },
  {
    id: 'as-per',
    words: ['as', 'per'],
    named: true,
    quoted: false,
    examples: [
      '<As per> (the Fresno Bee), {the bridge is shut}.',
      '{The bridge is shut}, <as per> (a report in the Fresno Bee).',
    ],
    counterexamples: ['It was built as per the plan of 1920.'],
  },
  {
    id: 'in-the-words-of',
    words: ['in', 'the', 'words', 'of'],
    named: false,
    quoted: true,
    examples: ['The plan is, <in the words of> (Mayor Ruiz), {“a bridge to nowhere”}.'],
    counterexamples: ['She sang in the words of her mother tongue.'],
  },
]

export const cueNouns = {
  id: 'noun-that',
  nouns:
    'report reports claim claims statement assertion assertions allegation allegations suggestion suggestions accusation accusations contention remark remarks argument promise pledge warning announcement revelation admission insistence complaint complaints conclusion rumor rumors rumour rumours testimony speculation disclosure confirmation finding findings story stories concern concerns fear fears belief prediction',
  examples: [
    'He rejected (Ruiz’s) <claim> {that the bridge is safe}.',
    'He denied (a Fresno Bee) <report> {that the bridge was shut}.',
    '(Ruiz’s) <claim> {that the bridge was “not at all safe”} caused a stir.',
    'It is open despite (her) <claim> in an interview on Monday {that it was shut}.',
  ],
  counterexamples: [
    'The report that was lost is back.',
    'The claim is that of a child.',
    'Her report in the box that was lost is back.',
  ],
} as const

/** “In a Bee poll, …”, “By the Bee’s tally, …”: a poll or count that opens the sentence says all of it. */
export const pollPhrase = {
  id: 'in-poll',
  /** Behind “by”. */
  counts: 'tally count estimate estimates reckoning calculation calculations',
  nouns: 'poll polls survey surveys average averages tally count',
  examples: [
    '<In> (a Fresno Bee poll) last month, {two in three voters said the bridge is ugly}.',
    '<In> (a survey conducted by the Fresno Bee), {two in three want the bridge}.',
    '<By> (the Fresno Bee’s tally), {Ruiz now has 739 votes}.',
    'But <in> (the latest poll), conducted in May, {Ruiz leads by nine points}.',
  ],
  counterexamples: [
    'In a poll dance, the winner takes all of it.',
    'In a Fresno Bee poll he trusts.',
    'In the count room, the lights were out.',
    'By the end of the count, the lights were out.',
  ],
} as const
