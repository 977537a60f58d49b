/**
 * Invented articles by phenomenon. {…} is a secondhand quote, in reading order, and beside it who says it through whom:
 * 'The Sacramento Bee < Ana Ruiz', nearest outlet first, 'The Sacramento Bee' where the outlet itself speaks. Paragraphs are
 * apart by ' | '. What stands in no {} must not be secondhand. The page is The Harbour Gazette unless `own` says otherwise.
 */
export type Row = readonly [reason: string, text: string, expected: readonly string[], own?: string]

export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'an outlet is the source': [
    [
      'before the cue',
      'The Sacramento Bee reported that {the dam is unsafe}.',
      ['The Sacramento Bee'],
    ],
    ['after the cue', '{The dam is unsafe}, reports the Sacramento Bee.', ['The Sacramento Bee']],
    ['according to', '{The dam is unsafe}, according to Reuters.', ['Reuters']],
    [
      'according to a report in',
      'According to a report in The Guardian, {the dam is unsafe}.',
      ['The Guardian'],
    ],
    ['per', '{The dam is unsafe}, per Reuters.', ['Reuters']],
    [
      'officials of a country',
      'In a statement to Reuters, French officials said {the dam is unsafe}. US officials told CNN {it is safe}.',
      ['Reuters < French officials', 'CNN < US officials'],
    ],
    [
      'what somebody unnamed adds',
      'A spokesman told CNN {there was no evidence}, adding that {the report “speaks for itself”}.',
      ['CNN < A spokesman', 'CNN < A spokesman'],
    ],
    [
      'what somebody without a first name calls it',
      'Ruiz told CNN that {there was no evidence}, calling the report “{a very bad joke}”.',
      ['CNN < Ruiz', 'CNN < Ruiz'],
    ],
    [
      'unnamed, in a sentence of its own',
      'Police told CNN {the man was dead}. Police said the road was closed.',
      ['CNN < Police'],
    ],
    [
      'what was told is not told again',
      'Ruiz later told reporters that what he had told CNN was “a slip of the tongue”.',
      [],
    ],
    [
      'in a participle',
      'Once described by The Guardian as “{the last liberal of them all}”, Ruiz left on Monday.',
      ['The Guardian'],
    ],
    [
      'one and another of several',
      'Two sources told CNN that {Ruiz “screamed at staff”}. One said: “{It was terrifying to watch}.” Another said: “{It was awful}.”',
      ['CNN < Two sources', 'CNN < one of two sources', 'CNN < another of two sources'],
    ],
    [
      'a piece by an outlet in commas',
      'The report, by The Guardian, says {Ruiz “knew everything”}.',
      ['The Guardian'],
    ],
    [
      'an outlet that speaks as a firm',
      'CNN said in a statement that the show “will return in the fall”. In a statement, CNN added it was “very sorry for that”.',
      [],
    ],
    [
      'an outlet that apologises',
      'The BBC apologised and said it “fell short of our standards”.',
      [],
    ],
    [
      'who calls on an outlet',
      'Ruiz called on CNN to fire Tom Lee, calling him “a disgrace to journalism”.',
      [],
    ],
    [
      'a report that is denied',
      'Ruiz denied a Guardian report that {she “knew everything”}.',
      ['The Guardian'],
    ],
    [
      'after reports',
      'After reports in The Guardian that {the dam “could fail”}, Ruiz ordered a check.',
      ['The Guardian'],
    ],
    [
      'following reports',
      'It rained. Following reports in The Guardian that {the dam “could fail”}, Ruiz ordered a check.',
      ['The Guardian'],
    ],
    [
      'an analysis of reports',
      'A Washington Post analysis of 500 reports found that {40 percent were never read}.',
      ['The Washington Post'],
    ],
    [
      'the few words before an inquit',
      'Ana Ruiz told CNN {she had lost her job}. Some of that, she claimed, {was the fault of the board}.',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'who does not confirm it has not said it',
      'The board could not confirm reports published in The Guardian that {the dam, which was built in 1907, had cracked}.',
      ['The Guardian'],
    ],
    ['inverted', 'Said Reuters of the plan: {The dam “will not hold” for long}.', ['Reuters']],
    ['as reported by', 'As reported by The Guardian, {the dam is unsafe}.', ['The Guardian']],
    ['its report', 'The Guardian’s report said {the dam is unsafe}.', ['The Guardian']],
    [
      'with a date',
      'The Washington Post reported on Monday that {the dam is unsafe}.',
      ['The Washington Post'],
    ],
    [
      'its words in marks',
      '“{The dam is unsafe and always was},” wrote The Guardian.',
      ['The Guardian'],
    ],
    ['a poll', 'Ruiz said the plan is dead.', []],
    [
      'a reporter by name',
      '{The dam is unsafe}, reports Ann Ode of The New York Times.',
      ['The New York Times'],
    ],
    ['a possessive reporter', '{The dam is unsafe}, reports CNN’s Ann Ode.', ['CNN']],
    [
      'a reporter named before',
      '{The dam is unsafe}, reports Ann Ode of The New York Times. | {The pier is shut too}, reports Ode.',
      ['The New York Times', 'The New York Times'],
    ],
    [
      'the paper',
      'The Guardian reported that {the dam is unsafe}. | The paper said {the pier is shut}.',
      ['The Guardian', 'The Guardian'],
    ],
    [
      'the network',
      'CNN reported that {the dam is unsafe}. The network also said {the pier is shut}.',
      ['CNN', 'CNN'],
    ],
    [
      'reports published in',
      'The ministry denied reports published in The Guardian that {the dam is unsafe}.',
      ['The Guardian'],
    ],
  ],
  'an outlet is the hearer': [
    [
      'told',
      '“{It was a mistake},” Ana Ruiz told the Sacramento Bee.',
      ['The Sacramento Bee < Ana Ruiz'],
    ],
    ['told reporters', '“It was a mistake,” Ana Ruiz told reporters.', []],
    ['told that', 'Ana Ruiz told CNN that {the dam is unsafe}.', ['CNN < Ana Ruiz']],
    [
      'told, split',
      '“{It was a mistake},” Ana Ruiz told CNN. “{We are very sorry}.”',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'in an interview with',
      '“{It was a mistake},” Ana Ruiz said in an interview with CNN.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'in a statement to',
      'In a statement to CNN, Ana Ruiz said: “{It was a mistake}.”',
      ['CNN < Ana Ruiz'],
    ],
    [
      'said, to',
      '“{It was a mistake},” said Ana Ruiz, a pilot from Ohio, to the Associated Press.',
      ['The Associated Press < Ana Ruiz'],
    ],
    [
      'confirmed to',
      'Ana Ruiz confirmed to Variety that {the film is cancelled}.',
      ['Variety < Ana Ruiz'],
    ],
    ['its reporter', '“{It was a mistake},” Ana Ruiz told CNN’s Jo Ode.', ['CNN < Ana Ruiz']],
    [
      'told the paper',
      'The Guardian found the letters. “{It was a mistake},” Ana Ruiz told the paper.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'spoke to, then said',
      'Ana Ruiz spoke to The Guardian about the flood. “{It was a mistake},” she said.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'declined to comment',
      'Ana Ruiz declined to comment to Reuters. “It was a mistake,” she said later.',
      [],
    ],
    ['a spokeswoman of it', '“It was a mistake to print it,” a CNN spokeswoman said.', []],
    [
      'an unnamed source',
      '{The deal is off}, a person familiar with the matter told Reuters.',
      ['Reuters < a person familiar with the matter'],
    ],
    [
      'asked by',
      'Asked by CNN about the dam, Ana Ruiz said: “{It was a mistake}.”',
      ['CNN < Ana Ruiz'],
    ],
  ],
  venues: [
    ['said on', '“{It was a mistake},” Ana Ruiz said on CNN.', ['CNN < Ana Ruiz']],
    [
      'said on its programme',
      '“{It was a mistake},” Ana Ruiz said Sunday on NBC’s “Meet the Press.”',
      ['NBC News < Ana Ruiz'],
    ],
    [
      'during an appearance',
      'During an appearance on Fox News, Ana Ruiz said that {the dam is unsafe}.',
      ['Fox News < Ana Ruiz'],
    ],
    [
      'in an op-ed',
      'In an op-ed in The New York Times, Ana Ruiz wrote that {the dam is unsafe}.',
      ['The New York Times < Ana Ruiz'],
    ],
    [
      'wrote in',
      '“{It was a bad mistake},” Ana Ruiz wrote in The Guardian last week.',
      ['The Guardian < Ana Ruiz'],
    ],
    ['on Twitter is no venue', '“It was a mistake,” Ana Ruiz said on Twitter.', []],
    ['an attack on', '“It was a mistake,” Ana Ruiz said of the attack on CNN.', []],
  ],
  'quoters, holders, discoverers': [
    [
      'was quoted as saying by',
      '“{It was a mistake},” Ana Ruiz was quoted as saying by Reuters.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'was quoted by … as saying',
      '“{It was a mistake},” Ana Ruiz was quoted by Reuters as saying.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'quoted somebody as saying',
      'Reuters quoted Ana Ruiz as saying {the dam is “badly built”}.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'the paper quoted her',
      '“{It was a very bad mistake},” The Guardian quoted Ana Ruiz as saying.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'obtained by',
      'In a recording obtained by The New York Times, Ana Ruiz can be heard saying that {the dam is “badly built”}.',
      ['The New York Times < Ana Ruiz'],
    ],
    [
      'a letter seen by',
      '“{It was a bad mistake},” Ana Ruiz wrote in a letter seen by Reuters.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'first reported by',
      'The memo, first reported by Bloomberg, said {the dam is unsafe}.',
      ['Bloomberg News'],
    ],
    [
      'broke the news',
      'Variety broke the news on Monday that {the film is cancelled}.',
      ['Variety'],
    ],
    ['first reported', '{The film is cancelled}, Variety first reported.', ['Variety']],
    [
      'citing',
      '{The dam has failed}, Reuters reported, citing the water board.',
      ['Reuters < the water board'],
    ],
  ],
  'wordings of other papers': [
    [
      'understands, after the clause',
      '{The club have agreed a fee of £30m}, Sky Sports News understands.',
      ['Sky Sports'],
    ],
    [
      'has learned, without “that”',
      'The Guardian has learned {the pier will close}.',
      ['The Guardian'],
    ],
    ['found a thing', 'A Guardian investigation found a letter in which Ruiz was named.', []],
    ['an outlet is many', 'Marca claim {the Brazilian is leaving the club}.', ['Marca']],
    [
      'have both reported',
      'The Washington Post and The New York Times have both reported that {the memo was drafted in May}.',
      ['The Washington Post > The New York Times'],
    ],
    [
      'the trade',
      'Deadline reports {the sequel is delayed}. The trade adds that {a director is not attached}.',
      ['Deadline', 'Deadline'],
    ],
    [
      'quoted by, behind the speaker',
      'Ana Ruiz, quoted by Interfax, said {the talks had been “very open.”}',
      ['Interfax < Ana Ruiz'],
    ],
    [
      'in quotes carried by',
      'In quotes carried by Reuters, Ana Ruiz said: “{I never asked to leave}.”',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'speaking to, with an apposition',
      'Speaking to Die Zeit on Sunday, the minister, Ana Ruiz, said {the pier would not close}.',
      ['Die Zeit < Ana Ruiz'],
    ],
    [
      'in remarks to',
      'In remarks to El País published on Sunday, Ana Ruiz insisted that {the accord was “alive.”}',
      ['El País < Ana Ruiz'],
    ],
    [
      'told a clause without “that”',
      'The Guardian found the letters. Ana Ruiz told the paper {they heard six shots}.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'messages seen by',
      'Messages reviewed by Reuters show {managers knew about the fault in 2019}.',
      ['Reuters < Messages'],
    ],
    [
      'according to, with an aside',
      'According to Reuters, which cited a guard, {the gate was open}.',
      ['Reuters'],
    ],
    [
      'asked on it, the answer',
      'Asked on Sky News if she would stand, Ana Ruiz said: “{I have made no decision}.”',
      ['Sky News < Ana Ruiz'],
    ],
    [
      'the paper, in the same sentence',
      'The Guardian reports that {the cafe has closed}, and Ana Ruiz told the paper {she was “very sad.”}',
      ['The Guardian', 'The Guardian < Ana Ruiz'],
    ],
    [
      'heard in a video published by it',
      'In a video published by The Guardian, Ana Ruiz can be heard saying: “{I will never play for him}.”',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'The Economist argues',
      'The Economist argues {the tariff will hurt farmers}.',
      ['The Economist'],
    ],
    [
      'announced before anybody spoke',
      'The star opened up in a chat with Rolling Stone. “{I lost myself for a bit},” she said.',
      ['Rolling Stone < The star'],
    ],
    [
      'announced, but somebody else speaks',
      'The star opened up in a chat with Rolling Stone. “She lost herself for a bit,” Tom Dale said.',
      [],
    ],
    [
      'an outlet, which',
      'It began with Der Spiegel, which reported that {the pipe was cut by divers}.',
      ['Der Spiegel'],
    ],
    [
      'its analyst by name',
      'Haaretz’s military analyst, Dan Regev, wrote that {the war “cannot be won from the air.”}',
      ['Haaretz'],
    ],
  ],
  nesting: [
    [
      'said, according to',
      '{The dam is unsafe}, Ana Ruiz said, according to Reuters.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'said, the paper added',
      '“{The dam is not safe},” said Ana Ruiz, the Sacramento Bee added.',
      ['The Sacramento Bee < Ana Ruiz'],
    ],
    [
      'the paper wrote that she said',
      'The Guardian wrote that Ana Ruiz said “{the dam is not safe at all}.”',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'told one, according to another',
      '“{It was a mistake},” Ana Ruiz told the Chongqing Morning Post, according to China Daily.',
      ['China Daily > Chongqing Morning Post < Ana Ruiz'],
    ],
    [
      'said on one, according to another',
      '“{It was a mistake},” Ana Ruiz said on the BBC, according to The New York Times.',
      ['The New York Times > BBC < Ana Ruiz'],
    ],
    [
      'two side by side',
      '{The film is cancelled}, according to Variety and The Hollywood Reporter.',
      ['Variety > The Hollywood Reporter'],
    ],
    [
      'inquit before the outlet’s',
      'Ana Ruiz said in a statement, the Sacramento Bee noted, “{The dam is not safe}.” | “{We knew it all along}.”',
      ['The Sacramento Bee < Ana Ruiz', 'The Sacramento Bee < Ana Ruiz'],
    ],
    [
      'went on after according to',
      '“{It was a mistake},” Ana Ruiz told reporters, according to Reuters. “{We are very sorry}.”',
      ['Reuters < Ana Ruiz', 'Reuters < Ana Ruiz'],
    ],
    [
      'inner speaker of a clause',
      'Police said {the boy “was badly hurt”}, Reuters reported.',
      ['Reuters < Police'],
    ],
  ],
  'carry-over': [
    [
      'a later talk by a common noun goes to the outlet of that talk',
      '“{The pier is mine},” Ana Ruiz told People in 2005. | In 2013 the singer spoke to Closer Weekly about her tale. “{I had to walk to it},” she said.',
      ['People < Ana Ruiz', 'Closer Weekly < Ana Ruiz'],
    ],
    [
      'pronoun',
      '“{It was a mistake},” Ana Ruiz told CNN. | “{We are very sorry},” she added.',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'surname',
      '“{It was a mistake},” Ana Ruiz told CNN. | “{We are very sorry},” Ruiz said.',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'no cue',
      '“{It was a mistake},” Ana Ruiz told CNN. | “{We are very sorry about that}.”',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'over an open quotation',
      'Ana Ruiz told CNN: “{It was a mistake}. | “{We are very sorry about it}.”',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'ends with another speaker',
      '“{It was a mistake},” Ana Ruiz told CNN. | “He is lying to us,” Tom Dale said.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'ends with a tweet',
      '“{It was a mistake},” Ana Ruiz told CNN. | “We are very sorry,” she tweeted.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'ends with reporters',
      '“{It was a mistake},” Ana Ruiz told CNN. | “We are very sorry,” she told reporters later.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'ends where reporters ask',
      'Ana Ruiz told CNN {she expected a long night}. Asked by reporters about her future, she said: “I am happy here.”',
      ['CNN < Ana Ruiz'],
    ],
    [
      'ends with the page’s own',
      '“{It was a mistake},” Ana Ruiz told CNN. | “We are very sorry,” she told The Harbour Gazette.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'moves to another outlet',
      '“{It was a mistake},” Ana Ruiz told CNN. | “{We are very sorry},” she later said on MSNBC. “{It hurts us all}.”',
      ['CNN < Ana Ruiz', 'MS NOW < Ana Ruiz', 'MS NOW < Ana Ruiz'],
    ],
    [
      'a speech is another occasion',
      '“{It was a mistake},” Ana Ruiz told CNN. | “We are very sorry,” she said in a speech on Monday.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'indirect',
      'Ana Ruiz told CNN {the dam is unsafe}. She said {it was built too fast}.',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    [
      'the source again',
      '{The deal is off}, a source at the bank told Reuters. | “{Nobody wanted it anyway},” the source said.',
      ['Reuters < a source at the bank', 'Reuters < a source at the bank'],
    ],
  ],
  none: [
    ['about an outlet', '“The Times’ allegations are false,” Ana Ruiz said.', []],
    [
      'a person named Bloomberg',
      '“The city is broke,” Michael Bloomberg said. | “It is very bad,” Bloomberg added.',
      [],
    ],
    ['the page’s own', '“It was a mistake,” Ana Ruiz told the BBC.', [], 'BBC'],
    ['own reporter', '“It was a mistake,” Ana Ruiz told CNN’s Jo Ode.', [], 'CNN'],
    [
      'a story about an outlet',
      'The Guardian was founded in 1821. “We love it,” Ana Ruiz said.',
      [],
    ],
    ['its owner', '“We will sell it,” the owner of the Sacramento Bee said.', []],
    [
      'its editor for himself',
      '“We stand by the story,” said Tom Dale, executive editor of The New York Times.',
      [],
    ],
    ['a title in marks', 'Ana Ruiz told friends about “The Long Night of the Sea”.', []],
    ['a programme in marks', 'Ana Ruiz has never seen “Meet the Press.”', []],
    [
      'firsthand after a mention',
      'The Guardian first wrote about the dam in May. | “It was a mistake,” Ana Ruiz said on Friday.',
      [],
    ],
    ['sued', 'Ana Ruiz sued CNN. “It was a mistake to print it,” she said.', []],
  ],
  speakers: [
    [
      'full name',
      '“{It was a mistake},” Ruiz told CNN. | Ana Ruiz is the mayor.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'abbreviation',
      'The Springfield Police Department searched the house. | “{It was a mistake},” SPD told CNN.',
      ['CNN < Springfield Police Department'],
    ],
    [
      'stated abbreviation',
      'The Royal Society of Bakers (RSB) met. | “{It was a mistake},” the RSB told CNN.',
      ['CNN < Royal Society of Bakers'],
    ],
    [
      'role',
      'Director Ana Ruiz was absent. | “{It was a mistake},” the director told CNN.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'apposition',
      '“{It was a mistake},” Ana Ruiz, a pilot from Ohio, told CNN.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'a role and a name',
      '“{It was a mistake},” a spokesman for the firm, Tom Dale, told CNN.',
      ['CNN < Tom Dale'],
    ],
    [
      'a possessive role',
      '“{It was a mistake},” Tom Dale’s lawyer told CNN.',
      ['CNN < Tom Dale’s lawyer'],
    ],
    [
      'a group',
      '“{It was a mistake},” Ruiz and two other mayors told CNN. | Ana Ruiz is a mayor.',
      ['CNN < Ana Ruiz and two other mayors'],
    ],
    [
      'two pronouns',
      'Tom Dale met Ana Ruiz in May. | “{It was a mistake},” she told CNN.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'an official body’s officials',
      'The Springfield Police Department met. | “{It was a mistake},” SPD officials told CNN.',
      ['CNN < Springfield Police Department'],
    ],
  ],
  'where words were said, told before the speaker': [
    [
      'speaking to',
      'Speaking to The Guardian, Ana Ruiz said: “{It was a bad mistake}.”',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'writing in',
      'Writing in The Guardian, the engineer Ana Ruiz argued that “{the dam has lost its purpose}.”',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'speaking to nobody of note',
      'Speaking to a crowd of fans, Ana Ruiz said: “It was a bad mistake.”',
      [],
    ],
    [
      'an interview in print',
      'In an interview published in Der Spiegel on Saturday, Mayor Ana Ruiz ruled out a tax. “{There will be none at all},” she said.',
      ['Der Spiegel < Ana Ruiz'],
    ],
    [
      'wrote a person in',
      '“{You cannot make this up},” wrote columnist Ana Ruiz in The Guardian.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'whom the outlet cites first',
      'CNN broke the story. Citing people familiar with the matter, the network said {the dam could close in May}.',
      ['CNN < people familiar with the matter'],
    ],
    [
      'whom the outlet cites between verb and “that”',
      'CNN reported Thursday, citing two officials, that {the council would meet at midnight}.',
      ['CNN < two officials'],
    ],
    [
      'confirmed a thing to',
      'Ana Ruiz confirmed the cuts to CNN, saying {they were “necessary for the town”}.',
      ['CNN < Ana Ruiz'],
    ],
    [
      'on the same programme',
      '“{It was a bad mistake},” Ana Ruiz told CNN. | Tom Dale, speaking on the same programme, said {safety was “our first concern”}.',
      ['CNN < Ana Ruiz', 'CNN < Tom Dale'],
    ],
    [
      'quoted as saying, behind a report',
      '{The board has cleared the mayor}, CNN reports. | Its chairman, Tom Dale, is quoted as saying {the vote “reflects the will of the town.”}',
      ['CNN', 'CNN < Tom Dale'],
    ],
    [
      'polled by',
      'Economists polled by Reuters said that {prices would rise by 3 per cent}.',
      ['Reuters < Economists polled by Reuters'],
    ],
    [
      'a network’s affiliate',
      '“{It was a bad mistake},” Ana Ruiz told ABC affiliate KCRA.',
      ['KCRA < Ana Ruiz'],
    ],
    [
      'a name behind its noun',
      'Ana Ruiz told the Croatian daily Jutarnji List that {she had “no regrets” about the dam}.',
      ['Jutarnji list < Ana Ruiz'],
    ],
    [
      'a pronoun that nobody is named for',
      '“{I cried for a week},” she told The Guardian, adding that {she had “never felt so alone”}.',
      ['The Guardian < she', 'The Guardian < she'],
    ],
  ],
  marks: [
    ['straight', '"{It was a mistake}," Ana Ruiz told CNN.', ['CNN < Ana Ruiz']],
    [
      'British single',
      '‘{It was a bad mistake},’ Ana Ruiz told CNN. | ‘{We’re very sorry now},’ she said.',
      ['CNN < Ana Ruiz', 'CNN < Ana Ruiz'],
    ],
    ['guillemets', '«{It was a mistake},» Ana Ruiz told CNN.', ['CNN < Ana Ruiz']],
    ['low and high', '„{It was a mistake},“ Ana Ruiz told CNN.', ['CNN < Ana Ruiz']],
    ['ticks', "``{It was a mistake},'' Ana Ruiz told CNN.", ['CNN < Ana Ruiz']],
    [
      'ellipses and brackets',
      '“{It was [a] mistake … and we knew},” Ana Ruiz told CNN.',
      ['CNN < Ana Ruiz'],
    ],
  ],
  'speakers by another name': [
    [
      'the statement, issued before',
      'The Acme company put out a statement. “We are looking into it,” the statement said. | It told CNN: “{We have no more to say}.”',
      ['CNN < Acme'],
    ],
    [
      'she, named farther back than he',
      'Minister Ana Ruiz spoke in Oslo. | Her deputy, Tom Lee, was there too. | “{We will leave nobody behind},” he told CNN. | “{I am the one who decides},” she told CNN.',
      ['CNN < Tom Lee', 'CNN < Ana Ruiz'],
    ],
    [
      'two women, and “she” may be either',
      'Ana Ruiz met Eva Lee in Oslo. | It rained. | It snowed. | It hailed. | “{It was cold up there},” she told CNN.',
      ['CNN < she'],
    ],
    [
      'the agency',
      'The Federal Bridge Administration told CNN {the bridge was safe}. “{We have no doubts about it},” the agency said.',
      ['CNN < Federal Bridge Administration', 'CNN < Federal Bridge Administration'],
    ],
    [
      'the men',
      'Two drivers told CNN {they saw the car}. “{It was on fire by then},” the men said.',
      ['CNN < Two drivers', 'CNN < Two drivers'],
    ],
    [
      'the actress, before she has spoken',
      'Actor Ann Lee spoke to Vogue in May. | “{I was tired of it all},” the actress told the magazine.',
      ['Vogue < Ann Lee'],
    ],
    [
      'a name behind the role',
      '“{I will go there by boat},” said Ruiz’s sister, Rosa, in an interview with CNN.',
      ['CNN < Rosa'],
    ],
    [
      'a transcript speaks for nobody',
      'Lee Mori, who runs the firm, said that {deals take long}, according to a transcript reviewed by Reuters.',
      ['Reuters < Lee Mori'],
    ],
    [
      'what a copy is of',
      'According to a copy of the filing obtained by Reuters, “{the firm knew of the leak in May}.”',
      ['Reuters < the filing'],
    ],
    [
      'unnamed, with what they know',
      '“{They knew of it for months},” two officials familiar with the talks told Reuters.',
      ['Reuters < two officials familiar with the talks'],
    ],
    [
      'a role and a new name',
      'A Navy spokesman told CNN {the plane was lost}. “We do not know where it is,” Col. Ana Ruiz said.',
      ['CNN < A Navy spokesman'],
    ],
  ],
}
