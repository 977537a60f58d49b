/**
 * Invented sentences by phenomenon, in the notation of the rules: source in (), cue in <>, hearer in [], content in {}; ¶ begins
 * a paragraph. Where nothing is marked, nothing must be found.
 */
export type Row = readonly [reason: string, marked: string]

export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'the source behind the marks': [
    [
      'several appositions',
      '{“It shook,”} (Ann Ruiz, 30, of Fresno, Calif., who was there), <said> on Monday.',
    ],
    [
      'a role that holds a verb of thinking',
      '{“It shook,”} <said> (Ann Ruiz), head of the Harbour think tank.',
    ],
    ['a group', '{“It shook,”} (the union leader and bridge warden) <said> in a statement.'],
    ['without its full stop', '{“Who closed it?”} (Ruiz) <asked> on Monday.'],
    [
      'a clause of its own is no source',
      'He called it “a joke,” and (the mayor) <said> {the bridge is shut}.',
    ],
    ['a title is no quotation', 'In the book “Hard Bridges,” (Ruiz) <said> {the river is old}.'],
    [
      'what follows a full stop is no inquit',
      '(Ruiz) <noted> {that the tide had “run out on us.”} The judge pointed to an older case.',
    ],
  ],
  'the source before the words': [
    [
      'in a statement',
      '(Ruiz, in a statement released on Monday), <said> {he “is very sorry” for it}.',
    ],
    [
      'a participle in the apposition',
      '(Tom Lee, at a firm called Acme), <argues> {that the bridge is safe}.',
    ],
    ['up to the comma', '<According to> (the newly released city handbook), {the bridge is shut}.'],
    ['an infinitive has no subject', '{To believe that is hard}, (Ruiz) <said>.'],
    ['a word in -ing is nobody', '(Lee) <said> {he is hopeful, giving states a say}.'],
  ],
  'where the words begin': [
    ['behind “back in”', '(Ruiz) <said> back in March {the bridge is closed}.'],
    ['behind “late last”', '(Ruiz) <said> late last month {the bridge is closed}.'],
    ['with “whether”', '(The survey) <asks> {whether the bridge is “in any danger at all”}.'],
    ['without “that”', '(Ruiz) <wrote> {the bridge is shut}.'],
    ['a thing written is no clause', 'Ruiz wrote the book about bridges.'],
    ['behind a dash', 'Ruiz called the plan odd - {“we have no money at all,”} (she) <said>.'],
    ['behind a comma', '(The mayor) <issued> a statement, {“We have no money left at all.”}'],
    [
      'a verb of its own has them',
      'Ruiz agreed, but (she) <added>, {“We have no money left,”} Ruiz said.',
    ],
    ['within “according to”', '(Ruiz) <said> {that according to the count, the bridge is shut}.'],
  ],
  'where the words end': [
    [
      'a relative clause inside',
      '(He) <said> {that the bridge, which some call a ruin, is in good shape}.',
    ],
    ['a relative clause behind', '(He) <said> {the bridge is shut}, which is news to me.'],
    [
      'several pieces in marks',
      '(She) <said> {it would be “very long,” “quite dear” and “an awful bore”}.',
    ],
    [
      'split around a long name',
      '{“The risk,”} <said> (Ann Ruiz), an engineer who knows it, {“is that it falls.”}',
    ],
    ['a noun behind the marks', '(Critics) <called> {it a “let them all try” approach} on Monday.'],
    [
      'a phrase behind the marks',
      '(Ruiz) <praised> {the mayor for “holding it together” through the winter}.',
    ],
    ['a day behind the marks', '(Ruiz) <called> {it “a bad joke”} last week.'],
    ['an object with “as”', '(Ruiz) <described> {the plan as “a bad joke”} in a letter.'],
    [
      'another verb of the same subject',
      '(Ruiz) sent a letter, <saying> {that it is “all over now”} and describing it as “odd.”',
    ],
  ],
}
