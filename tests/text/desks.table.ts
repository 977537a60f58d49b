import type { Row } from './trace.table.ts'

/** As `first-sight.table.ts`, of the desks of sport, celebrity, games, health and town news, in the English of many countries. */
export const DESKS: Readonly<Record<string, readonly Row[]>> = {
  'via an outlet': [
    ['in brackets', '“{It was late},” Ana Ruiz said (via Variety).', ['Variety < Ana Ruiz']],
    [
      'behind a comma',
      '“{It was late},” Ana Ruiz said, via The Athletic.',
      ['The Athletic < Ana Ruiz'],
    ],
    [
      'relayed by',
      'Ana Ruiz said, as relayed by Football Italia: “{It was late by then}.”',
      ['Football Italia < Ana Ruiz'],
    ],
    [
      'a way, no source',
      '“It was late by then,” Ana Ruiz said at a ceremony streamed via the BBC.',
      [],
    ],
    [
      'as per a report',
      'As per a report in The Times of India, {the board had wanted him home}.',
      ['The Times of India'],
    ],
    ['as per, behind', '{The board wanted him home}, as per Cricbuzz.', ['Cricbuzz']],
  ],
  'on the programme': [
    [
      'weighed in on a programme',
      'Brad Betts weighed in on A Current Affair. “{It is only a pie},” he told host Ally Ode.',
      ['Nine News < Brad Betts'],
    ],
    [
      'starred on it',
      'Brad Betts starred as a cook on A Current Affair. “It is only a pie,” he told a friend.',
      [],
    ],
    [
      'the host by name',
      'Ana Vale appeared on Late Night with Seth Meyers in 2019. “{It was odd of him},” she told Seth Meyers at the time.',
      ['NBC News < Ana Vale'],
    ],
    [
      'another of that name',
      'Ana Vale appeared on Late Night with Seth Meyers in 2019. “It was odd of him,” she told Bob Meyers.',
      [],
    ],
    [
      'its listeners',
      'Ana Vale was on 3AW on Monday. “{It is only a pie},” she told listeners.',
      ['3AW < Ana Vale'],
    ],
    [
      'the readers of a paper',
      'Ana Vale told The Age {she was well}. “It is only a pie,” she told supporters.',
      ['The Age < Ana Vale'],
    ],
    [
      'said somebody on a channel',
      '“{He should bat at three},” said the former captain Ravi Rao on Star Sports.',
      ['Star Sports < Ravi Rao'],
    ],
  ],
  'told in a statement, behind a colon': [
    [
      'a thing confirmed in a statement',
      'A spokesman confirmed the news in a statement to IGN: “{We have paused the work}.”',
      ['IGN < A spokesman'],
    ],
    [
      'the marks have an inquit of their own',
      'We know the rest of the tale: “{We have paused the work},” Ana Ruiz told IGN.',
      ['IGN < Ana Ruiz'],
    ],
    [
      'a reporter, then his surname',
      '{The firm has a tablet that folds}, Bloomberg’s Mark Ode reports in his newsletter. | {It could arrive in May}, Ode says.',
      ['Bloomberg News', 'Bloomberg News'],
    ],
    [
      'somebody of a station who did not report',
      'Bloomberg’s Mark Ode was at the party. Ode says he liked it a lot.',
      [],
    ],
  ],
  'who is meant': [
    [
      'the one who opened up',
      'During an appearance on the SmartLess podcast, Joss Pratt, 46, opened up about Gene Lind. | “{I only managed one of them},” the actor told host Will Ode.',
      ['SmartLess < Joss Pratt'],
    ],
    [
      'one of two who did something',
      'On the SmartLess podcast, Tom Pratt wept and Gene Lind laughed. | “{I only managed one of them},” the actor told host Will Ode.',
      ['SmartLess < the actor'],
    ],
    [
      'an agent, named behind',
      '{The striker would leave}, his agent told The Age. | “{He wants to win},” agent Peter Wall said.',
      ['The Age < Peter Wall', 'The Age < Peter Wall'],
    ],
    [
      'her lawyer, the attorney',
      'Vale’s lawyer told TMZ {his client is innocent}. “{She had a good long run},” attorney Mark Ode said.',
      ['TMZ < Mark Ode', 'TMZ < Mark Ode'],
    ],
    [
      'a sign of the name inside a sentence',
      'Ana Vale told Hello! {she was done}. “{We had a good long run},” she said.',
      ['Hello! < Ana Vale', 'Hello! < Ana Vale'],
    ],
    [
      'another agent',
      '{The striker would leave}, an agent told The Age. | “He wants to win,” agent Peter Wall said.',
      ['The Age < an agent'],
    ],
    [
      'an acronym between body and office',
      'Harbour Football Union (HFU) president Tom Dale told NBC News that {all of it was paid}.',
      ['NBC News < Tom Dale'],
    ],
    [
      'not the reporter before',
      'TSN’s Darren Dale reported that {the Owls have called a keeper}. | Bowman wouldn’t bite when asked. | “We like ours,” he said. | It was Stan Bowman’s last day.',
      ['TSN'],
    ],
  ],
  'when it was told': [
    [
      'previously, and the year behind it',
      'Ruth Lind previously told People that {he was kind}. | “{He said it with affection},” she said in 2022.',
      ['People < Ruth Lind', 'People < Ruth Lind'],
    ],
    [
      'on Monday, and another year',
      'Ruth Lind told People that {he was kind}. | “He said it with affection,” she said in 2022.',
      ['People < Ruth Lind'],
    ],
    [
      'has hinted before',
      'Ruth Lind has hinted that she may leave. In an interview with the BBC, she said {she was tired}.',
      ['BBC < Ruth Lind'],
    ],
    [
      'in the interview',
      'Ruth Lind told the BBC {it was paid}. Tom Dale laughed. | Lind had insisted in the interview that {the bank was “slow as ever”}.',
      ['BBC < Ruth Lind', 'BBC < Ruth Lind'],
    ],
  ],
  'verbs of these desks': [
    ['established', 'The Punch has established that {nine players are unpaid}.', ['The Punch']],
    [
      'went on to share that',
      'Ruth Lind told People {he was kind}. She went on to share that {he drove for hours}.',
      ['People < Ruth Lind', 'People < Ruth Lind'],
    ],
    [
      'shared that view',
      'Ruth Lind told People {he was kind}. She shared that view with her sons.',
      ['People < Ruth Lind'],
    ],
    [
      'the Turin-based outlet add',
      'Tuttosport, meanwhile, say {the club sent scouts}. The Turin-based outlet add that {a swap is possible}.',
      ['Tuttosport', 'Tuttosport'],
    ],
    [
      'a thing called Watch',
      'In his review of the Watch 4, Wired’s Adrian Ode complained that {it died at noon}.',
      ['Wired'],
    ],
  ],
  'round-ups and brackets': [
    [
      'who reports it stands in brackets',
      '{The Owls want a new keeper}. (Sun) | {The Larks will sell a winger, 23, for less}. (Kicker - in German) | {The Wrens are calm}. (ESPN)',
      ['The Sun', 'Kicker', 'ESPN'],
    ],
    [
      'the agency that wrote all of it',
      'The Owls want a new keeper. (Reuters) | The Larks will sell a winger, 23, for less. (AFP)',
      [],
    ],
    ['one alone may be a credit', 'The Owls want a new keeper. (Sun) | The Larks sing.', []],
    [
      'the page itself without its space',
      '“The Owls want a new keeper,” Ana Vale told HarbourGazette.com.',
      [],
    ],
  ],
  'the lead and what follows': [
    [
      'of the one in the lead',
      'French star Camille Moreau has ruled out a return to France. | The former world No 4, who won it in 2022, told Tennis Majors {she would rest}. | Moreau, who won it twice in 2023, added that {she was tired}. | The French Open begins in May.',
      ['Tennis Majors < Camille Moreau', 'Tennis Majors < Camille Moreau'],
    ],
    [
      'two in the lead',
      'Camille Moreau has beaten Ana Vale. | The former world No 4 told Tennis Majors {she would rest}.',
      ['Tennis Majors < The former world No 4'],
    ],
    [
      'named since, in the paragraph',
      'Ana Vale confirmed that the film is late. | Tom Dale, for his part, seems calm. Appearing on “Jimmy Kimmel Live!” last week, the filmmaker joked that {he was “born late”}.',
      ['ABC News < Tom Dale'],
    ],
    [
      'a talk with a host on his show',
      'The “Sweet Pepper” singer made this known during a chat with Tom Ode on his programme, #OdeTalks. | “{He is a brother to me},” she said. | Ana Vale sang.',
      ['#OdeTalks < she'],
    ],
    [
      'on his show, somebody said',
      'Tom Ode wept on his show, Dale said. | “He is a brother to me,” she said.',
      [],
    ],
    [
      'first to report what he was asked to add',
      'Deadline was first to report that {Tom Dale had been asked to add “a funnier third act”}.',
      ['Deadline'],
    ],
    [
      'what she refused to do, the outlet says; what she says, she says',
      'Geo News said {Ana Vale had refused to attend}. | “I had a cold that day,” she said.',
      ['Geo News'],
    ],
    [
      'according to her',
      'Ana Vale told The Punch {she would stay}. According to her, {the board had failed the town}.',
      ['The Punch < Ana Vale', 'The Punch < Ana Vale'],
    ],
    [
      'in an interaction with',
      'In an interaction with The Indian Express, Ana Vale said {a list would be kept}.',
      ['The Indian Express < Ana Vale'],
    ],
  ],
  'listeners and viewers': [
    [
      'of his show',
      'Lee Barker told listeners of his Heart Breakfast show that {the pair “don’t exchange cards”}.',
      ['Heart < Lee Barker'],
    ],
    [
      'of a programme of a channel',
      'Lee Barker told viewers of ITV’s This Morning that {the pair do not talk}.',
      ['ITV News < Lee Barker'],
    ],
    [
      'to viewers on',
      'Speaking to viewers on GB News, Lee Barker said {the pair do not talk}.',
      ['GB News < Lee Barker'],
    ],
    [
      'friends of the team',
      'Lee Barker told friends of the Heart Breakfast team that “it is over now”.',
      [],
    ],
  ],
  'his appearance on a programme': [
    [
      'dropped',
      'Rob Keel’s appearance on Call Her Daddy dropped on Wednesday. | “{We wanted two dogs},” he said.',
      ['Call Her Daddy < Rob Keel'],
    ],
    [
      'his brother on it',
      'Rob Keel’s brother was on Call Her Daddy on Wednesday. | “We wanted two dogs,” Rob Keel said.',
      [],
    ],
  ],
  'to the page itself': [
    [
      'she says, as before',
      'Nadia Farah is early. “I was raised by a bus driver,” she says. | She told Vogue in 2021 that {she was done with films}. So why this one? | “Because it is a comedy,” she says.',
      ['Vogue < Nadia Farah'],
    ],
    [
      'she said, still to Vogue',
      'Nadia Farah is early. | She told Vogue in 2021 that {she was done with films}. | “{Because it was a comedy},” she said.',
      ['Vogue < Nadia Farah', 'Vogue < Nadia Farah'],
    ],
    [
      'a review that was cooler',
      'The Guardian called {it “a small and fierce miracle”}. Variety was cooler, describing {it as “all elbows and no knees”}.',
      ['The Guardian', 'Variety'],
    ],
  ],
  'editions, presenters, short pasts': [
    [
      'an edition of a magazine',
      'In a chat with GQ India, Ravi Mal opened up about it. “{I was not fired by them},” the 41-year-old said.',
      ['GQ India < Ravi Mal'],
    ],
    [
      'another edition',
      '“{I walked away from it},” Ana Vale told Elle UK.',
      ['Elle UK < Ana Vale'],
    ],
    [
      'who covers a magazine',
      'Ana Vale, who covers the new issue of Elle UK, says she is done.',
      [],
    ],
    [
      'an edition that nobody spoke to',
      '“I walked away from it,” Ana Vale said of Elle India.',
      [],
    ],
    [
      'a presenter',
      'Ana Vale told Anderson Cooper {she was not fired}. | “{I walked away from it},” she told Cooper.',
      ['CNN < Ana Vale', 'CNN < Ana Vale'],
    ],
    [
      'a namesake of one',
      'Ana Vale told Bob Cooper she was not fired. “I walked away,” she told Cooper.',
      [],
    ],
    ['on the page itself', 'Ana Vale told Anderson Cooper she was not fired.', [], 'CNN'],
    ['a past without an ending', 'TMZ reports {the pair split in May}.', ['TMZ']],
    ['a sign in the name', 'E! News has learned that {the pair are over}.', ['E! News']],
    [
      'a lead whose outlet comes next',
      'Tom Dale suggests more games will come, saying {the idea of walls is “something of the past”}. | In an interview with Variety on Tuesday, Dale was asked about it. “{Those walls are down},” he said.',
      ['Variety < Tom Dale', 'Variety < Tom Dale'],
    ],
    [
      'a podcast by its name',
      'Tom Dale made the comments on The Ode Pod last week. | “{They do not sing},” he told hosts Andy Bell and Jim Ode.',
      ['The Ode Pod < Tom Dale'],
    ],
  ],
  'what an outlet was told, and where': [
    [
      'has been told',
      'Sky Sports News has been told {the club will not sell him}.',
      ['Sky Sports'],
    ],
    ['can reveal', 'The Sun can reveal that {the club will not sell him}.', ['The Sun']],
    ['was told to leave', 'Sky Sports News was told to leave the ground.', []],
    [
      'its sources',
      'ESPN sources have said that {the club will not sell him}.',
      ['ESPN < ESPN sources'],
    ],
    [
      'in its latest issue',
      '“{She is over the moon},” says an insider in the latest issue of Us Weekly.',
      ['Us Weekly < an insider'],
    ],
    [
      'speaking in',
      'Tom Dale, speaking in the Daily Mail, said {he was tired}.',
      ['Daily Mail < Tom Dale'],
    ],
    [
      'reports The Verge, behind',
      '{Apple has paused work on the car}, reports The Verge.',
      ['The Verge'],
    ],
    [
      'as spotted by',
      'As spotted by MacRumors, {Apple has paused work on the car}.',
      ['MacRumors'],
    ],
    ['PEOPLE confirms', 'PEOPLE confirms that {the pair have split}.', ['People']],
    ['people confirm', 'People confirm that the pair have split.', []],
  ],
  'named beside what people did, not said': [
    [
      'won a show',
      'Kane Dale won Strictly Come Dancing on BBC One in 2014. | “I have never been happier,” Dale said.',
      [],
    ],
    [
      'as the show aired',
      '“It was the worst of all,” wrote one viewer as the show aired on BBC One.',
      [],
    ],
    [
      'at a town hall',
      'Kane Dale told fans at a Fox News town hall: “{I have never been happier}.”',
      ['Fox News < Kane Dale'],
    ],
    [
      'in a report that, asked',
      'It follows a report in The Mail on Sunday that {the Prince had asked for his advance in parts}.',
      ['The Mail on Sunday'],
    ],
    [
      'four stars',
      'The Telegraph gave it four stars, hailing {it as “the most honest film in years”}.',
      ['The Daily Telegraph'],
    ],
    [
      'and, according to',
      'He is out of contract and, according to the BBC, {has been offered a deal}.',
      ['BBC'],
    ],
  ],
  'podcasts and shows of somebody': [
    [
      'her brother’s podcast',
      'Dara Clark had some fun with it on her brother’s podcast, Twin Talk. “{I paid it in quarters},” she said.',
      ['Twin Talk < Dara Clark'],
    ],
    [
      'a show with a sign in its name',
      'In an interview with The Kyle & Jackie O Show, Tom Dale said {he had been single for years}.',
      ['KIIS FM < Tom Dale'],
    ],
    [
      'a section by its own name',
      '“{It was a good long year},” Tom Dale told Yahoo Lifestyle.',
      ['Yahoo Lifestyle < Tom Dale'],
    ],
    [
      'the designer, who is not the guest before',
      'Guests included Lady Violet Manners. | She wore a dress by Emilia Wick. “{She asked for a dress to ride in},” the designer revealed to Vogue.',
      ['Vogue < the designer'],
    ],
  ],
  'confirmed to an outlet, then the words': [
    [
      'the spokesperson',
      'A spokesperson for the singer confirmed the news to Rolling Stone. | “{We were never in love},” the spokesperson said.',
      ['Rolling Stone < the spokesperson'],
    ],
    [
      'the minister is another',
      'A spokesperson for the singer confirmed the news to Rolling Stone. | “We were never in love,” the minister said.',
      [],
    ],
  ],
  'single marks and further talks': [
    [
      'single marks left open behind a colon',
      'A source told Heat: ‘{Ash asked on holiday in May}. | ‘{She said yes at once}.’ | ‘Nobody is very glad,’ Jo Dale told reporters.',
      ['Heat < A source', 'Heat < A source'],
    ],
    [
      'a follow-up talk',
      'On the earnings call on Tuesday, Tom Dale spoke. “We feel good about that,” he said. | Dale was blunter in a follow-up interview with IGN. “{My mother is strict},” he told the site.',
      ['IGN < Tom Dale'],
    ],
    [
      'the one of the lead broke the news there',
      'The bassist Rex Carver has left the band. | The 59-year-old broke the news during an appearance on Sky News on Tuesday. | “{I cannot hear my wife},” Carver said.',
      ['Sky News < Rex Carver'],
    ],
    [
      'a host in the name of the show',
      'Bassist Rex Carver spoke on Sirius XM’s “Ode Nation With Tom Ode” on Monday. | “I was on holiday then,” Tom Ode said.',
      [],
    ],
  ],
  'reviews, extracts, the DJ': [
    [
      'a possessive without its s',
      'The Times’ Kevin Ode reports that {the dam had failed}.',
      ['The Times'],
    ],
    ['somebody of that name', 'The Ode Times’ Square hotel reports that the dam had failed.', []],
    [
      'a paper of two words that describes',
      'Rolling Stone described {the album as “a record that never wakes up”}.',
      ['Rolling Stone'],
    ],
    [
      'a critic who was less impressed',
      'The Guardian’s Kevin Ode was less impressed, calling {it “a film that never wakes up”}.',
      ['The Guardian < Kevin Ode'],
    ],
    [
      'an extract',
      'In an extract from her book, serialised in The Mail on Sunday, Ana Vale says: “{We were never in love}.”',
      ['The Mail on Sunday < Ana Vale'],
    ],
    [
      'her own book',
      'Ana Vale looked back in her new book. “We were never in love,” she writes.',
      [],
    ],
    [
      'the DJ',
      'Ana Vale joined Zoe Ode on BBC Radio 2 this morning. | “{We were never in love},” she told the DJ.',
      ['BBC < Ana Vale'],
    ],
  ],
}
