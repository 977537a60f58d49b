import type { Row } from './trace.table.ts'

/**
 * The hard phenomena of passing words on, a table each, hits and near misses; written as in `trace.table.ts`. What needs more than
 * the text (block quotes, links) is in `phenomena.test.ts`.
 */
export const PHENOMENA: Readonly<Record<string, readonly Row[]>> = {
  'split quotations': [
    [
      'two halves around an inquit',
      '“{The old dam},” Ana Ruiz told Reuters, “{will not hold for long}.”',
      ['Reuters < Ana Ruiz', 'Reuters < Ana Ruiz'],
    ],
    [
      'both told to reporters',
      '“The old dam,” Ana Ruiz told reporters, “will not hold for long.”',
      [],
    ],
    [
      'two inquits, two outlets',
      '“{The old dam holds},” Ana Ruiz told Reuters, but “{it will not hold for long},” Tom Dale told CNN.',
      ['Reuters < Ana Ruiz', 'CNN < Tom Dale'],
    ],
  ],
  'the sentence behind the cue': [
    [
      'in marks, it belongs',
      '“{The dam is old},” Ana Ruiz told Reuters. “{It will not hold}.”',
      ['Reuters < Ana Ruiz', 'Reuters < Ana Ruiz'],
    ],
    [
      'without marks, it is the writer’s',
      '“{The dam is old},” Ana Ruiz told Reuters. It was built in 1911.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'in marks, but another’s',
      '“{The dam is old},” Ana Ruiz told Reuters. “It will hold,” said Tom Dale at the gate.',
      ['Reuters < Ana Ruiz'],
    ],
  ],
  'quotations over paragraphs': [
    [
      'only the last one closed',
      '“{The dam is old},” Ana Ruiz told Reuters. “{It will not hold}. | “{We have said so for years}.”',
      ['Reuters < Ana Ruiz', 'Reuters < Ana Ruiz', 'Reuters < Ana Ruiz'],
    ],
    [
      'each closed, and the speaker named behind the second',
      '“We have said so for years.” | “{The dam is old},” Ana Ruiz told Reuters.',
      ['Reuters < Ana Ruiz'],
    ],
  ],
  'a quotation without a cue': [
    [
      'a paragraph that goes on',
      '“{The dam is old},” Ana Ruiz told Reuters. | “{It will not hold for long}.”',
      ['Reuters < Ana Ruiz', 'Reuters < Ana Ruiz'],
    ],
    [
      'behind another speaker’s',
      '“{The dam is old},” Ana Ruiz told Reuters. | Tom Dale, who keeps the gate, disagreed. “It will hold for ages.”',
      ['Reuters < Ana Ruiz'],
    ],
  ],
  'the outlet goes on with its speaker, and ends': [
    [
      'she added',
      'Ana Ruiz told Reuters {the dam was old}. | “{It will not hold},” she added.',
      ['Reuters < Ana Ruiz', 'Reuters < Ana Ruiz'],
    ],
    [
      'another speaks',
      'Ana Ruiz told Reuters {the dam was old}. | “It will hold,” Tom Dale added.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'she tweets',
      'Ana Ruiz told Reuters {the dam was old}. | “It will not hold,” she tweeted.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'she speaks to reporters',
      'Ana Ruiz told Reuters {the dam was old}. | “It will not hold,” she told reporters on Friday.',
      ['Reuters < Ana Ruiz'],
    ],
  ],
  'from one outlet to the next': [
    [
      'told CNN, later on MSNBC',
      'Ana Ruiz told CNN that {the dam was old}. Later on MSNBC, she said that {it would not hold}.',
      ['CNN < Ana Ruiz', 'MS NOW < Ana Ruiz'],
    ],
    [
      'and goes on there',
      'Ana Ruiz told CNN that {the dam was old}. She said on MSNBC that {it would break}. “{I would not sleep there},” she added.',
      ['CNN < Ana Ruiz', 'MS NOW < Ana Ruiz', 'MS NOW < Ana Ruiz'],
    ],
  ],
  passive: [
    [
      'was quoted by',
      'Ana Ruiz was quoted by Reuters as saying that {the dam was old}.',
      ['Reuters < Ana Ruiz'],
    ],
    ['was reported by', '{The dam is about to break}, it was reported by Reuters.', ['Reuters']],
    ['was told by', 'Ana Ruiz was told by the mayor that Reuters was wrong.', []],
  ],
  inverted: [
    [
      'Said Reuters of this',
      'Said Reuters of the plan: “{It will not hold for long}.”',
      ['Reuters'],
    ],
    ['wrote the paper', '“{It will not hold for long},” wrote The Guardian.', ['The Guardian']],
    ['few said so', 'Few said Reuters was right about the dam.', []],
  ],
  'who is told, without “that”': [
    [
      'told the outlet the plan',
      'Ana Ruiz told Reuters {the plan was “a joke on us”}.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'told reporters at an outlet’s gate',
      'Ana Ruiz told reporters outside the gate the plan was “a joke on us”.',
      [],
    ],
  ],
  'words for the outlet named before': [
    [
      'the paper',
      'The Guardian has the memo. “{It is old},” Ana Ruiz told the paper.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'the outlet',
      'The Guardian has the memo. “{It is so old},” Ana Ruiz told the outlet.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'the publication',
      'The Guardian has the memo. The publication said {the dam was old}.',
      ['The Guardian'],
    ],
    [
      'the network',
      'CNN reported that {the dam was old}. The network said {it would break}.',
      ['CNN', 'CNN'],
    ],
    [
      'the report',
      'The Guardian reported that {the dam was old}. The report said {it would break}.',
      ['The Guardian', 'The Guardian'],
    ],
    ['which', 'It began with Der Spiegel, which reported that {the dam was old}.', ['Der Spiegel']],
    ['the ministry is none', 'The Guardian has the memo. The ministry said the dam was old.', []],
    [
      'the firm’s report',
      'The firm wrote a report on the dam. The report said the dam was “very old indeed”.',
      [],
    ],
  ],
  'a short name': [
    [
      'the Bee, named before',
      'The Sacramento Bee has the memo. {The dam is old}, the Bee reported.',
      ['The Sacramento Bee'],
    ],
    [
      'the Post with two Posts: the last',
      'The Washington Post has the memo. The New York Post has it too. {The dam is old}, the Post reported.',
      ['New York Post'],
    ],
    ['a bee', 'The dam was built by the bee keepers. The bee said nothing of it.', []],
  ],
  'the longest name wins': [
    ['Bloomberg Law', '{The dam is old}, Bloomberg Law reported.', ['Bloomberg Law']],
    [
      'Sky News Australia',
      'Ana Ruiz told Sky News Australia {the dam was old}.',
      ['Sky News Australia < Ana Ruiz'],
    ],
    ['Fox Business', 'Ana Ruiz told Fox Business {the dam was old}.', ['Fox Business < Ana Ruiz']],
  ],
  'programmes and their people': [
    [
      'a possessive host',
      'Ana Ruiz told Fox News’ Sean Ode that {the dam was old}.',
      ['Fox News < Ana Ruiz'],
    ],
    [
      'on a programme',
      '“{The dam is very old},” Ana Ruiz said on NBC’s “Meet the Press.”',
      ['NBC News < Ana Ruiz'],
    ],
    ['she met the press', '“The dam is very old,” Ana Ruiz said when she met the press.', []],
  ],
  affiliates: [
    [
      'of a network',
      'Ana Ruiz told CBS affiliate KCRA that {the dam was old}.',
      ['KCRA < Ana Ruiz'],
    ],
    ['its reporter', '{The dam is old}, KTNV’s Ann Ode reports.', ['KTNV']],
    ['an affiliate of a firm', 'Ana Ruiz told an affiliate of the firm that the dam was old.', []],
  ],
  'marks that hold no words of anybody': [
    ['a title', 'Ana Ruiz told Reuters about “The Old Dam of Marlow”, her novel.', []],
    ['a slogan', 'The CNN crew wore shirts with “Save the Old Dam” on them.', []],
    ['scare quotes', 'The so-called “dam experts” have left, as Reuters knows.', []],
    [
      'a label in what an outlet says',
      'Reuters reported that {the “bad” dam was old}.',
      ['Reuters'],
    ],
  ],
  'single marks': [
    [
      'as the main pair',
      '‘{The dam is very old},’ Ana Ruiz told the BBC. ‘{It won’t hold for long}.’',
      ['BBC < Ana Ruiz', 'BBC < Ana Ruiz'],
    ],
    [
      'inside double ones',
      '“{The dam is ‘very old’ indeed},” Ana Ruiz told the BBC.',
      ['BBC < Ana Ruiz'],
    ],
    ['an apostrophe', 'Ana Ruiz’s dam isn’t the BBC’s, and the workers’ hall isn’t either.', []],
  ],
  'typed marks': [
    ["`` and ''", "``{The dam is very old},'' Ana Ruiz told Reuters.", ['Reuters < Ana Ruiz']],
    ['« and »', '« {The dam is very old} », Ana Ruiz told Reuters.', ['Reuters < Ana Ruiz']],
    ['„ and “', '„{The dam is very old}“, Ana Ruiz told Reuters.', ['Reuters < Ana Ruiz']],
  ],
  'a mark that is missing': [
    [
      'the closing one, at the end of a paragraph',
      'Ana Ruiz told Reuters: “{The dam is very old}. | Nobody came.',
      ['Reuters < Ana Ruiz'],
    ],
    ['the opening one', 'The dam is very old,” Ana Ruiz told reporters. “Nobody came.”', []],
  ],
  'marks within marks': [
    [
      'an outlet’s words that quote somebody',
      '“{Ruiz called the memo a ‘scare tactic’ on Friday},” wrote the Sacramento Bee.',
      ['The Sacramento Bee'],
    ],
    ['nobody’s', 'The memo, “a ‘very bad’ thing for all of us”, is lost.', []],
  ],
  'ellipses and brackets': [
    [
      'left in',
      '“{The dam … [is] very old and … [will] break},” Ana Ruiz told Reuters.',
      ['Reuters < Ana Ruiz'],
    ],
    ['of nobody', 'The dam … [is] very old, as Reuters once knew.', []],
  ],
  'documents that were obtained': [
    [
      'by an outlet',
      'In a letter obtained by Reuters, Ana Ruiz wrote: “{The dam is very old}.”',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'by the police',
      'In a letter obtained by the police, Ana Ruiz wrote: “The dam is very old.”',
      [],
    ],
  ],
  'people of an outlet who speak for themselves': [
    ['its spokeswoman', '“We stand by what we print,” a CNN spokeswoman said.', []],
    ['its chief', 'CNN’s chief executive, Tom Dale, said that “the year was good”.', []],
    ['its anchor, in reporting', 'CNN anchor Ann Ode reported that {the dam was old}.', ['CNN']],
  ],
  'words about an outlet': [
    ['its claims', '“The Times’ allegations are false,” Ana Ruiz said.', []],
    ['a suit against it', 'Ana Ruiz sued The Guardian. “They made it all up,” she said.', []],
    ['a story on it', 'CNN is cutting jobs. “It is a sad day for us,” Ana Ruiz said.', []],
  ],
  'the page’s own outlet': [
    ['told it', '“The dam is very old,” Ana Ruiz told the BBC.', [], 'BBC'],
    [
      'told it and another',
      'Ana Ruiz told the BBC the dam was old. She told CNN {it would break}.',
      ['CNN < Ana Ruiz'],
      'BBC',
    ],
    [
      'another page quotes it',
      '“{The dam is very old},” Ana Ruiz told the BBC.',
      ['BBC < Ana Ruiz'],
    ],
  ],
  'wire copy': [
    [
      'told Reuters in a Reuters story is its own interview',
      'NAIROBI (Reuters) - The dam is old, the mayor said. | “{It will not hold},” Ana Ruiz told Reuters.',
      ['Reuters < Ana Ruiz'],
    ],
  ],
  'unnamed media': [
    ['US media report', 'The dam is about to break, US media report.', []],
    ['according to local media', 'According to local media, “the dam is very old”.', []],
    ['some reports', 'Some reports say the dam is “very old indeed”.', []],
  ],
  'no comment': [
    [
      'declined to comment to',
      'Ana Ruiz declined to comment to Reuters. “It is late,” she said at home.',
      [],
    ],
    [
      'did not respond to',
      'The firm did not respond to a request from CNN. “We are sorry,” it wrote to staff.',
      [],
    ],
  ],
  'notes at the end': [
    ['a box', 'Read more: “The dam is very old and we know it” on The Guardian.', []],
    [
      'an author’s note',
      'Ana Ruiz is a writer for Reuters. She lives in Marlow with “the best dog in town”.',
      [],
    ],
    ['a caption', 'The old dam at Marlow. Photo: Reuters/Ann Ode', []],
  ],
  'a person by an outlet’s name': [
    [
      'Michael Bloomberg',
      'Michael Bloomberg ran for mayor. “The dam is very old,” Bloomberg said on Monday.',
      [],
    ],
    [
      'Bloomberg the agency beside him',
      'Michael Bloomberg ran for mayor. {The dam is very old}, Bloomberg News reported.',
      ['Bloomberg News'],
    ],
    ['Mr. Fox', 'Ana Ruiz told John Fox that it was late. “The dam is old,” Fox said.', []],
  ],
  'deeper nesting': [
    [
      'told one outlet, according to another',
      '“{The dam is very old},” Ana Ruiz told the Chongqing Morning Post, according to China Daily.',
      ['China Daily > Chongqing Morning Post < Ana Ruiz'],
    ],
    [
      'an outlet that cites an outlet that heard a person',
      'Reuters reported, citing Der Spiegel, that {the dam was old}.',
      ['Reuters > Der Spiegel'],
    ],
    [
      'an outlet that quotes a person quoting a document',
      'The Guardian quoted Ana Ruiz as saying that {the report calls the dam “very old indeed”}.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'a report that a person told reporters',
      'Reuters reported that {Ana Ruiz told the crowd the dam was old}.',
      ['Reuters < Ana Ruiz'],
    ],
  ],
  'polls by outlets': [
    [
      'a poll that found',
      'A Reuters poll found that {two in three would leave the valley}.',
      ['Reuters'],
    ],
    [
      'according to one',
      '{Two in three would leave the valley}, according to a CNN poll in May.',
      ['CNN'],
    ],
    [
      'of two bodies',
      'According to a Fox News/Harbour University survey, {61 percent like the bridge}.',
      ['Fox News'],
    ],
    ['of nobody known', 'A university poll found that two in three would leave the valley.', []],
    [
      'only spoken of',
      'Ana Ruiz told CNN that {polls are worthless this year}.',
      ['CNN < Ana Ruiz'],
    ],
  ],
}
