/**
 * Ways of attributing that hang on the build of the sentence or the page rather than on one word. The code that reads them
 * is named with each; source stands in (), cue in <>, hearer in [], content in {}. A ¶ begins the next paragraph.
 */
export type Construction = {
  readonly id: string
  /** Where the code is. */
  readonly file: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const constructions: readonly Construction[] = [
  {
    id: 'as-source-said',
    file: 'src/text/verb-attribution.ts',
    examples: [
      'As (the Bee) <reported> on Monday, {the bridge is shut}.',
      '{The bridge is shut}, as (the Bee) <reported>.',
      'The bridge is, as (the Bee) <put> it in May, {“a slow joke”}.',
      'Or, as (the Bee) <called> it, {“a slow joke”}.',
    ],
    counterexamples: [
      'As the Bee reported that the bridge was shut, the mayor resigned.',
      'She left as the mayor spoke.',
    ],
  },
  {
    id: 'as-reported-by',
    file: 'src/text/passive-attribution.ts',
    examples: ['{The bridge is shut}, as <reported by> (the Fresno Bee).'],
    counterexamples: ['The crash was reported by a driver.'],
  },
  {
    id: 'was-quoted-as-saying',
    file: 'src/text/passive-attribution.ts',
    examples: [
      '(Ruiz) <was quoted by Tass as saying> {the bridge is shut}.',
      '(Ruiz) <was quoted as saying>: {“The bridge is shut.”}',
      '(Ruiz) <was quoted as telling> [the Fresno Bee]: {“The bridge is shut.”}',
      '{“The bridge is shut,”} (Ruiz) <was quoted by Tass as saying>.',
    ],
    counterexamples: ['Shares were quoted at nine dollars.'],
  },
  {
    id: 'quoted-somebody',
    file: 'src/text/passive-attribution.ts',
    examples: [
      '(The Bee) <quoted> {a driver as saying the bridge shook}.',
      '(The Bee) <quoted> {Tom Lee, a driver, as saying the bridge shook}.',
    ],
    counterexamples: ['The Bee quoted the driver.'],
  },
  {
    id: 'quoted-as-saying',
    file: 'src/text/passive-attribution.ts',
    examples: ['The Bee quoted (a driver) <as saying> {the bridge shook}.'],
    counterexamples: ['She went as far as saying goodbye.'],
  },
  {
    id: 'was-called-by',
    file: 'src/text/passive-attribution.ts',
    examples: [
      'The plan <was called> {“a waste of good money”} by (the mayor).',
      'The plan, <called> {“a waste of good money”} by (the mayor), is dead.',
      '<Once described> by (the mayor) as {“a waste of good money”}, the plan is dead.',
    ],
    counterexamples: ['The dog was called “Bridge”.', 'He called it “Bridge” by mistake.'],
  },
  {
    id: 'was-told',
    file: 'src/text/passive-attribution.ts',
    examples: ['[Ruiz] <was told> by (the mayor) {that the bridge was shut}.'],
    counterexamples: ['Ruiz was told to leave.'],
  },
  {
    id: 'it-was-said',
    file: 'src/text/passive-attribution.ts',
    examples: ['It <was reported> {that the bridge was shut}.'],
    counterexamples: ['It was closed that day.'],
  },
  {
    id: 'goes-on',
    file: 'src/text/loose-quotation.ts',
    examples: [
      '“The bridge is shut,” (Ruiz) <said>. {“It will stay so all year.”}',
      '“The bridge is shut,” (Ruiz) <said>.¶{“It will stay so all year.”}',
    ],
    counterexamples: ['“The bridge is shut,” Ruiz said. He was reading “The Art of the Bridge.”'],
  },
  {
    id: 'subject-colon-quotation',
    file: 'src/text/loose-quotation.ts',
    examples: ['(The mayor) <had> only one thing for them: {“You must all go home.”}'],
    counterexamples: ['There were three ways: by boat, on foot, or not at all.'],
  },
  {
    id: 'subject-then-quotation',
    file: 'src/text/loose-quotation.ts',
    examples: [
      '(Mayor Ann Ruiz) <frowned> at that. {“You must all go home.”}',
      '(Ruiz) also <frowned> at that. {“You must all go home.”}',
    ],
    counterexamples: [
      'The bridge had been shut. “The Art of the Bridge” was on the shelf.',
      'Prices rose at that. “You must all go home.”',
    ],
  },
  {
    id: 'quotation-in-clause',
    file: 'src/text/loose-quotation.ts',
    examples: ['(Ruiz) <ran on> {a promise of “a bridge for every town”} that year.'],
    counterexamples: ['Ruiz ran home under the sign “Fresno Bridge Club” that year.'],
  },
  {
    id: 'announced',
    file: 'src/text/lead-in.ts',
    examples: [
      '(Ruiz) <wrote> to the council:¶{“The bridge will stay shut all year.”}',
      '(The paper) <wrote>:¶{The bridge will stay shut all year, and the ferry with it.}',
      '<According to> (the Bee):¶{“The bridge will stay shut all year.”}',
    ],
    counterexamples: [
      'Ruiz wrote to the council.¶The bridge will stay shut all year, and the ferry with it.',
    ],
  },
  {
    id: 'transcript-line',
    file: 'src/text/layout-attribution.ts',
    examples: ['MORI: Are you going?¶(RUIZ)<:> {No, we are not going.}'],
    counterexamples: ['UPDATE: The bridge is open again, the council says.'],
  },
  {
    id: 'name-after-dash',
    file: 'src/text/layout-attribution.ts',
    examples: ['{“We are not going.”} <—> (Ann Ruiz), a driver'],
    counterexamples: ['“We are not going.” — That was all they heard of him that day.'],
  },
  {
    id: 'name-colon-quotation',
    file: 'src/text/loose-quotation.ts',
    examples: [
      'Bridges are back - (Ann Ruiz)<:> {“We have built nine this year.”}',
      '(The Fresno Bee)<:> {“We have built nine this year.”}',
    ],
    counterexamples: ['Note: “We have built nine this year.”'],
  },
]
