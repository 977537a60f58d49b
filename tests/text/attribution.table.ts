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
    [
      'with a description',
      '<According to> (Ann Ruiz, a columnist for the Bee), {the bridge is shut}.',
    ],
    [
      'with a description that leads in',
      '<According to> (Ann Ruiz, writing for the Bee):¶{The bridge is shut, and it will stay so for most of the year.}',
    ],
    [
      'a list is no description',
      '<According to> (Ruiz), {a bridge, a road and a hall were built}.',
    ],
    [
      'a name that ends in “Post”',
      'The order came after a request by the Harbour Post, (which) <argued> {that it was shut}.',
    ],
    ['each of two', '(The Bee and the Herald) each <called> {it “a very rough week”}.'],
    ['in one word with its verb', 'It is late, and (he’s) <predicting> {that it will fall}.'],
    [
      'behind the noun of a clause without “that”',
      'It is the only rule (the founders) <wrote> {“shall not be broken”}.',
    ],
    [
      'a date and a noun',
      'Ruiz recalled the Sept. 11 attacks, her support for “all of them” and more.',
    ],
    ['another', '“It was bad,” one aide said. (Another) <said>: {“It was just awful.”}'],
    [
      'another of something',
      'It raises another question, “What now, and for how long?”, and more.',
    ],
    ['“US” is no pronoun', '{“It is over!”} (US officials) <told> [Reuters].'],
    ['the WHO is no pronoun', '(The WHO) <said> {that it was over}.'],
    ['a shouted “who”', 'WHO DID IT? {“It is over,”} (he) <said>.'],
    [
      'behind an opening participle',
      'Despite <telling> [the Bee] {that she would stay}, (Ruiz) left.',
    ],
    ['behind “having”', '<Having told> [the Bee] {that she would stay}, (Ruiz) left.'],
    ['who is asked has not asked', '<Asked> {to describe it}, Ruiz left.'],
    ['the noun “family” before the verb', '{“It is over,”} (the Mori family) <told> [the Bee].'],
    ['an infinitive has no subject', '{To believe that is hard}, (Ruiz) <said>.'],
    [
      'a poll released on a day',
      '(A Harbour University poll) released Saturday <found> {that two in three like the bridge}.',
    ],
    [
      'somebody else’s report inside',
      '(Papers obtained by the Bee) this week <show> {the bridge is unsafe}.',
    ],
    ['what others reported is no verb here', 'The polls reported by the station were wrong.'],
    ['“whom” in the apposition', '(Tom Lee, a clerk whom Ruiz fired in May), <said> {it is shut}.'],
    ['a day behind the name', '(Ruiz) later Thursday <told> [reporters] {that it is shut}.'],
    ['a day behind a relative clause', '(Ruiz, who was there), on Friday <declared> {it is shut}.'],
    ['who’s', '(Ann Ruiz, who’s thinking of going), <said> {it is shut}.'],
    [
      'in the wake of a poll',
      '(Ruiz, in the wake of a poll showing losses), <told> [Tass] {that it is shut}.',
    ],
    ['nouns that look like verbs', 'The key states were lost, and the emails with them.'],
    ['a participle by itself', 'It is a method known as the slow lift.'],
    ['“if” is nobody', 'Asked if he was ever there, (Ruiz) <said> {the bridge was shut}.'],
    ['a word in -ing is nobody', '(Lee) <said> {he is hopeful, giving states a say}.'],
  ],
  'where the words begin': [
    ['behind “back in”', '(Ruiz) <said> back in March {the bridge is closed}.'],
    ['behind “late last”', '(Ruiz) <said> late last month {the bridge is closed}.'],
    [
      'behind a possessive without s',
      '(Ruiz) <complained> to [CBS News’ Ann Ode] {that it was unfair}.',
    ],
    ['behind an op-ed', '(Ruiz) <wrote> in a Harbour Sun op-ed {that it was unfair}.'],
    [
      'behind a story that ran',
      '(Ruiz) <told> [the Bee] in a story that ran this week {that it is over}.',
    ],
    ['behind dashes', '(Ruiz) <said> — on the radio, as it happens — {that it is over}.'],
    [
      'behind a relative clause',
      '(Ruiz) <said> on the radio, where she now works, {that it is over}.',
    ],
    ['around the inquit', '{Instead}, (Ruiz) <told> [the Bee], {her plan would be to shut it}.'],
    ['an interjection', 'Well, you know, the bridge is shut.'],
    [
      'around the inquit, up to the writer’s own',
      '{For years}, (Ruiz) <noted>, {the bridge has stood there}, which few believe.',
    ],
    ['an object is no clause', 'Ruiz disclosed them to the Bee, which first reported the plan.'],
    ['an object that does something', '(The poll) <showed> {him leading by nine points}.'],
    [
      'a noun in a phrase is no verb',
      'Ruiz confronted him with insulting remarks he had made about the bridge.',
    ],
    [
      'behind what it is based on',
      '(The Bee) <reported> on Monday, based on a count, {that it is over}.',
    ],
    ['with “there”', '(Ruiz) <said> {there was nothing wrong with it}.'],
    [
      'with a noun that looks like a verb',
      '(Ruiz) <says> {praise from the mayor helps the bridge}.',
    ],
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
    ['what only leads on is not said', 'Yet, {“it is hard,”} <said> (Ruiz).'],
    [
      'three words without a verb of saying are a label',
      'Ruiz ran on a promise of “bread and peace” that year.',
    ],
    ['a place behind the marks', '(Ruiz) <called> {it “a step up” in the fight for the bridge}.'],
    ['a letter behind the marks', '(Ruiz) <called> {it “a bad joke”} in a letter to them.'],
    [
      'a relative clause of another source',
      'Ruiz says she is near the mark, {which stood at nine on Monday}, <according to> (the Bee).',
    ],
    [
      'the clause of another source is not said',
      '(Ruiz) <says> {she is near the mark}, which stood at nine on Monday, according to the Bee.',
    ],
    [
      'a relative clause without another source',
      '{The bridge was shut, which few had seen}, <according to> (the Bee).',
    ],
    [
      'by whom a medium goes',
      '(The Bee) <reported> {that, according to a count of the tolls, nine of ten are late}.',
    ],
    [
      'by whom a medium goes, without “that”',
      '(The Bee) <reported>, {according to two drivers, Ruiz tried to shut the bridge}.',
    ],
    [
      'dated, before the verb',
      '{The union won the vote}, (the board) <declared> on Monday, two days after the count.',
    ],
    ['“but also”', '(Ruiz) <says> {they are “quite right,” but also “very tired” of it}.'],
    ['“but” of the writer', '(Ruiz) <says> {they are “quite right,”} but he left soon after.'],
    [
      'a main clause that goes on behind a participle',
      '(Ruiz) left, <declaring> {it “a very great day”} and said he would be back.',
    ],
    ['when it was asked', '{“Why did they close it?”} (Ruiz) <asked> when he saw the bridge.'],
    [
      'figures side by side',
      '(The poll) <found> {that 28 percent like the bridge, while only 9 percent hate it}.',
    ],
    [
      'figures compared',
      '(The poll) <found> {28 percent like the bridge, compared with 9 percent in May}.',
    ],
    [
      'figures compared behind marks',
      '(The board) <found> {9 percent “quite false,” compared to 3 percent in May}.',
    ],
    [
      'somebody else’s figures',
      '(Polls) <show> {her ahead by four points}, with Mori showing her behind.',
    ],
    ['figures in a list', 'With the polls <showing> {her well behind}, Lee campaigned.'],
    ['whose figures', '(Polls) <show> {she leads, with nine of them showing it clearly}.'],
    [
      'a sentence of the writer’s own behind “and”',
      '(The poll) <shows> {many like the bridge}, and as the vote nears, the mayor is busy.',
    ],
    [
      '“while” between clauses without figures',
      '(The poll) <found> {that many like the bridge}, while the mayor was away.',
    ],
    ['an apposition in dashes', '(Ruiz) <said> {that Tom Lee — a clerk in the hall — was there}.'],
    ['an apposition behind a dash', '(Ruiz) <said> {that it was Tom Lee} — a clerk in the hall.'],
    [
      'a relative clause before its verb',
      '(The Bee) <says> {its count has shown that the tolls, which rose in May, are low}.',
    ],
    [
      'a relative clause before the next verb of saying',
      '{“He met Lee,”} (Ruiz) <said>, and Mori, who was there, said no.',
    ],
    [
      'not where they were told',
      '(Ruiz) <told> [his friends at a Harbour rally] {to “go and vote”}.',
    ],
    ['the noun “family”', '(Ruiz) <told> [the Mori family] {that it was shut}.'],
    ['not to', '(Ruiz) <vowed> {not to “give up on the bridge”}.'],
    ['a day behind the marks', '(Ruiz) <called> {it “a bad joke”} last week.'],
    ['an object with “as”', '(Ruiz) <described> {the plan as “a bad joke”} in a letter.'],
    [
      'an apposition that ends the sentence',
      '(Ruiz) <said> {the bridge would fall}, a claim that others deny.',
    ],
    ['a list is no apposition', '(Ruiz) <said> {she saw a car, a bus and a boat}.'],
    ['behind a dash', '(Ruiz) <said> {the bridge would fall} — a claim that others deny.'],
    ['a comparison', '(One in two) <say> {they like the bridge}, compared with few last year.'],
    ['the main clause', 'While (the council) <says> {the bridge is safe}, they stay away.'],
    [
      'the main clause in the middle',
      'It held, but while (Ruiz) <said> {it was safe}, they stayed away.',
    ],
    ['behind the verb only', '{Such talk}, (the paper) <claimed>, {violates its rules}.'],
    [
      'on both sides of the inquit',
      '{The contrast with the mayor}, <said> (Ruiz and others), {would be clear to all}.',
    ],
    [
      'with “but” behind the inquit',
      '{It is a poor bridge}, (they) <say>, {but it still holds the cars}.',
    ],
    [
      'no verb of the clause behind the inquit',
      '{It is a poor bridge}, (they) <say>, adding that it holds.',
    ],
    [
      '“adding” has its own words',
      '{It is a poor bridge}, (Ruiz) <said>, adding, “It holds the cars.”',
    ],
    [
      'another verb of the same subject',
      '(Ruiz) sent a letter, <saying> {that it is “all over now”} and describing it as “odd.”',
    ],
  ],
}
