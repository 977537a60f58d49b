import type { Row } from './trace.table.ts'

/**
 * Wordings that invented articles of other publishers brought up: missed at first sight, found since. Written as in
 * `trace.table.ts`: {…} is a secondhand quote, beside it who says it through whom.
 */
export const FIRST_SIGHT: Readonly<Record<string, readonly Row[]>> = {
  'what an outlet does': [
    ['put it', 'As Wired put it, {the lock is “a rental with a door attached”}.', ['Wired']],
    ['wired, no outlet', 'As Wired Ruiz put it down, the phone rang. “It was me,” she said.', []],
    [
      'gathered',
      '{The ministry has held a clerk over the missing files}, The Punch gathered on Monday.',
      ['The Punch'],
    ],
    [
      'a crowd gathered',
      'A clerk was held over the missing files. A crowd gathered on Monday.',
      [],
    ],
    [
      'a verb that no list has',
      '{The firm shutters its last two shops in Ohio}, Reuters reports.',
      ['Reuters'],
    ],
    [
      'a time before its name',
      'Last month Reuters reported that {the dam had failed}.',
      ['Reuters'],
    ],
    [
      'this month the paper',
      'This month The Guardian said {the dam had failed}.',
      ['The Guardian'],
    ],
    [
      'what others made of it is left out',
      'Reuters reported that {the dam had failed}, a claim that the mayor called “a fairy tale for children”.',
      ['Reuters'],
    ],
    [
      'it quoted a guest',
      'The Guardian said {rats were found in ten rooms}. It quoted a guest: “{Something ran over my feet}.”',
      ['The Guardian', 'The Guardian < a guest'],
    ],
    [
      'it said',
      'Reuters reported that {the dam had failed}. It said {nobody was hurt in the town}.',
      ['Reuters', 'Reuters'],
    ],
    [
      '“it” behind somebody else in its sentence',
      'Reuters reported that {the dam had failed}. Though the town’s board has denied that, it has admitted that the dam was weak.',
      ['Reuters'],
    ],
    [
      'it, but somebody spoke between',
      'Reuters reported that {the dam had failed}. The town was dark. It said a lot about the town, “and nothing good at that”.',
      ['Reuters'],
    ],
  ],
  'reporters and hosts': [
    [
      'a reporter named in passing goes on by surname',
      'In an email seen by Wired’s Nora Bell, Halden Labs says {it “regrets any inconvenience”}. Bell notes that {the locks have no key}.',
      ['Wired < Halden Labs', 'Wired'],
    ],
    [
      'of a magazine',
      '{Whales were about the size of a bus}, per Time magazine’s Riley Black.',
      ['Time'],
    ],
    [
      'host of what was named before',
      'Lyle Pratt appeared on Newsmax on Sunday. He told host Greg Kell {he had been “ambushed by a hostile network”}.',
      ['Newsmax < Lyle Pratt'],
    ],
    [
      'a host of a party',
      'Lyle Pratt read Newsmax on Sunday. He told host Greg Kell he had been “ambushed by a hostile network”.',
      [],
    ],
    [
      'turned up on',
      'Lyle Pratt turned up on Newsmax, where he told host Greg Kell {he had been “ambushed by a hostile network”}.',
      ['Newsmax < Lyle Pratt'],
    ],
    [
      'asked on',
      'Colin Peake was asked on LBC whether he would close. “{Not a chance, we are full},” he replied.',
      ['LBC < Colin Peake'],
    ],
  ],
  'who speaks': [
    [
      'Per is a first name',
      '“{We ran out of money},” co-founder Per Nilsen told Reuters. “{We had eleven days of cash}.”',
      ['Reuters < Nilsen', 'Reuters < Nilsen'],
    ],
    [
      'when contacted',
      'When contacted by Reuters, the board’s spokesman, Dele Oye, said {he would not comment}.',
      ['Reuters < Dele Oye'],
    ],
    [
      'a source, then the insider',
      'A source told Us Weekly that {they grew apart}. The insider added, “{There was no third party}.”',
      ['Us Weekly < A source', 'Us Weekly < A source'],
    ],
    [
      'a source, then the minister',
      'A source told Us Weekly that {they grew apart}. The minister added, “There was no third party.”',
      ['Us Weekly < A source'],
    ],
    [
      'a firm, then the company',
      'Its owner, Athens-based Korali Shipping, told AFP that {it had lost the ship}. “{We are in touch with the navy},” the company added.',
      ['AFP < Korali Shipping', 'AFP < Korali Shipping'],
    ],
    [
      'a ministry, then the company',
      'The Health Ministry told AFP that {it had lost the ship}. “We are in touch with the navy,” the company added.',
      ['AFP < Health Ministry'],
    ],
    [
      'a post ends the interview',
      'Tessa Lane spoke to GQ. “{I went home and stayed there},” she said. Lane confirmed it in an Instagram post in May. “We part with love and a calendar,” she wrote.',
      ['GQ < Tessa Lane'],
    ],
    [
      'what friends tell of her',
      'Friends told Reuters that {Ana Ruiz thought she might stay}. | “I am leaving this town,” Ruiz said.',
      ['Reuters < Friends'],
    ],
  ],
  'words that go back to an outlet': [
    [
      'in an interview with the paper',
      'The Guardian found Ana Ruiz in May. “{It was late},” she said in an interview with the paper.',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'in an email obtained by the outlet',
      'The Guardian found Ana Ruiz in May. In an email obtained by the outlet, she wrote: “{It was late by then}.”',
      ['The Guardian < Ana Ruiz'],
    ],
    [
      'the station of a town',
      '{Ana Ruiz was found}, KTVZ reported. “{Look at the people},” Ruiz told the Bend station.',
      ['KTVZ', 'KTVZ < Ana Ruiz'],
    ],
    [
      'the police station',
      'Reuters wrote of Ana Ruiz. “Look at the people,” Ruiz told the police station.',
      [],
    ],
    [
      'the pink paper',
      'La Gazzetta dello Sport asked him. The pink paper claims that {Milan want to sell}.',
      ['La Gazzetta dello Sport'],
    ],
    [
      'the research paper',
      'La Gazzetta dello Sport asked him. The research paper claims that Milan want to sell.',
      [],
    ],
    [
      'described to the outlet as',
      'Reuters spoke to Al Weaver. Weaver described the guide to the agency as “{the most careful fool of all}”.',
      ['Reuters < Al Weaver'],
    ],
    [
      'on the show, of an outlet that has none',
      'The Guardian said {the dam was unsafe}. | “It was late,” Ana Ruiz said on the show.',
      ['The Guardian'],
    ],
  ],
  'more of what an outlet does': [
    [
      'published an investigation which found',
      'The Guardian published an investigation by Amelia Stott which found that {the gate was locked}. Stott wrote that {nobody had the keys}.',
      ['The Guardian', 'The Guardian'],
    ],
    [
      'published a novel',
      'The Guardian published a novel by Amelia Stott, which found that nobody reads.',
      [],
    ],
    [
      'reviewing for',
      'Reviewing the book for The Guardian, Ada Firth said {it was “the least likely thriller of all”}.',
      ['The Guardian < Ada Firth'],
    ],
    [
      'can exclusively confirm',
      '{Bo Harlan married a ceramicist last month}, PEOPLE can exclusively confirm.',
      ['People'],
    ],
    ['people who can', 'Bo Harlan married last month, as people can confirm by post.', []],
    [
      'two papers, one verb',
      'In Germany, Bild and Kicker both report that {Bayern want to sell}.',
      ['Bild > Kicker'],
    ],
    [
      'a reporter of Bloomberg',
      'Back in June, Bloomberg’s Ann Ode wrote in a newsletter that {the phone was late}.',
      ['Bloomberg News'],
    ],
    [
      'Bloomberg the man',
      'Michael Bloomberg ran in 2020. Bloomberg’s spokesman Ian Ode wrote that the phone was late.',
      [],
    ],
    [
      'whom it cites is not who speaks first',
      'Reuters, which broke the story, said {a fund was the buyer}, citing two people briefed on the talks.',
      ['Reuters < two people briefed on the talks'],
    ],
    [
      'opened up to, in a year',
      'Bo Harlan opened up to Rolling Stone about his fear. “{I was afraid of rings},” he said in 2021.',
      ['Rolling Stone < Bo Harlan'],
    ],
    [
      'wrote in his memoir',
      'Hugh Marden told Reuters that {he was pressed}. “I should have gone years earlier,” he wrote in the preface of a book.',
      ['Reuters < Hugh Marden'],
    ],
    [
      'her brother by his first name',
      'Her brother, Jake, told Reuters {he had hiked there}. He said {Cody never left without a map}.',
      ['Reuters < Jake', 'Reuters < Jake'],
    ],
  ],
  'who was told, and what': [
    [
      'a name right behind the outlet',
      'She told Sky News Australia {Kean should pay back every cent}.',
      ['Sky News Australia < she'],
    ],
    [
      'a plural right behind the paper',
      'Reuters asked around. A source told the agency {ministers were “desperate for a cheap option”}.',
      ['Reuters < A source'],
    ],
    [
      'an unlisted verb behind a pronoun',
      'A source told Reuters {she rewrote the ending}. Another source says {he upended it}.',
      ['Reuters < A source', 'Reuters < Another source'],
    ],
    [
      'another minister',
      'A source told Reuters {she rewrote the ending}. Another minister says he upended it.',
      ['Reuters < A source'],
    ],
    [
      'reported speech that begins with a bare plural',
      'Amy Rosen told Reuters {the canoe is old}. She said {samples had been sent to a lab}.',
      ['Reuters < Amy Rosen', 'Reuters < Amy Rosen'],
    ],
    [
      'a deed',
      'Amy Rosen told Reuters {the canoe is old}. She declared victory over the lab.',
      ['Reuters < Amy Rosen'],
    ],
    [
      'by the news agency',
      '{Raghav Jha has left}, PTI reported. “{Nobody will be spared},” Jha was quoted as saying by the news agency.',
      ['Press Trust of India', 'Press Trust of India < Raghav Jha'],
    ],
    [
      'documents obtained by the paper',
      '{A ute has been sold}, The Guardian reported. Documents obtained by the paper show {Brad Kean had charged it to his office}.',
      ['The Guardian', 'The Guardian < Documents'],
    ],
    [
      'who tells is behind a relative clause',
      '{The owner of a house that collapsed told investigators that monkeys had done it}, Reuters reported.',
      ['Reuters < The owner of a house that collapsed'],
    ],
    [
      'the pensioner',
      'Jean Frost told Reuters: “{I can see my own feet}.” The pensioner added that {she had offered to share the cost}.',
      ['Reuters < Jean Frost', 'Reuters < Jean Frost'],
    ],
  ],
  'names of outlets': [
    [
      'a capital The',
      '{The club wants a pick in return}, according to Sam Amick of The Athletic.',
      ['The Athletic'],
    ],
    [
      'athletic, no outlet',
      'The club wants a pick in return, according to Sam Amick of the Athletic Club.',
      [],
    ],
    [
      'The Mirror',
      'Jean Frost told The Mirror: “{I can see my own feet}.”',
      ['Daily Mirror < Jean Frost'],
    ],
    [
      'The Times after the Financial Times',
      'Ana Ruiz told the Financial Times that {it was late}. | {The pill is on its way}, The Times reports.',
      ['Financial Times < Ana Ruiz', 'The Times'],
    ],
    [
      'a podcast that somebody speaks on',
      'Joel Kemp addressed the split on the SmartLess podcast. “{You do the math},” he told hosts Ian Ode and Ann Ode.',
      ['SmartLess < Joel Kemp'],
    ],
    ['on the TV show', 'Joel Kemp addressed it on the TV show. “You do the math,” he said.', []],
    [
      'ABC of a place',
      'Fiona Pike said on ABC Riverina that {the excuse was “an own goal with a bar”}.',
      ['ABC News (Australia) < Fiona Pike'],
    ],
    [
      'a name that reports',
      '{The canoe is three hundred years old}, the Rice Lake Chronotype reports.',
      ['Rice Lake Chronotype'],
    ],
    [
      'a body that reports',
      'The canoe is three hundred years old, the Rice Lake Museum reports.',
      [],
    ],
    ['a team that reports', 'Sales were three hundred, the Rice Lake Bears reported.', []],
    [
      'first broke the news',
      'Deadline first broke the news that {Ana Lindqvist had left}.',
      ['Deadline'],
    ],
  ],
  'what an outlet brought to light': [
    [
      'wrote in the email',
      'Eater’s Ann Ode obtained an email to the staff. “{Thank you for every plate},” Paolo Renn wrote in the email.',
      ['Eater < Paolo Renn'],
    ],
    [
      'in one of the videos',
      'The Guardian published videos from the jail. In one of the videos, a deputy can be heard saying: “{Twenty on the big guy}.”',
      ['The Guardian < a deputy'],
    ],
    [
      'another letter',
      'The Guardian published a video from the jail. “Twenty on the big guy,” a deputy wrote in the letter.',
      [],
    ],
    [
      'a document that the outlet only wrote of',
      'The Guardian wrote of a man with a letter. “Twenty on the big guy,” Paolo Renn wrote in the letter.',
      [],
    ],
  ],
  'what leads up to an outlet': [
    [
      'any adjective before its kind',
      'The embattled independent outlet Meduza, citing two officials, said {the arrest had been approved “at the top”}.',
      ['Meduza < two officials'],
    ],
    [
      'told it',
      'Ana Ruiz told the beloved local newspaper Meduza that {the arrest was late}.',
      ['Meduza < Ana Ruiz'],
    ],
    [
      'its spokesman',
      'A spokesman for the embattled outlet Meduza said the arrest was late, “as ever”.',
      [],
    ],
    [
      'went further, claiming',
      'The Sun went further, claiming that “{science has cracked it}”.',
      ['The Sun'],
    ],
    [
      'the sun went down',
      'The Sun went down, and nobody claimed that “science has cracked it”.',
      [],
    ],
    [
      'its write-up',
      'Even The Independent’s write-up said {the finding “could change lives”}.',
      ['The Independent'],
    ],
    [
      'a reporter who called it so, in between',
      'Grub Street’s Alan Ode, who called {it “a steakhouse with a podcast”}, wrote that {it was shut}.',
      ['Grub Street < Alan Ode', 'Grub Street'],
    ],
    [
      'whose newsletter it is',
      '“{It was a mail merge},” Ella Kim told Casey Newton’s Platformer newsletter.',
      ['Platformer < Ella Kim'],
    ],
    [
      'a plural right behind its name',
      'Ella Kim told Reuters {residents had fled}. She told CNN {villagers were “very much afraid”}.',
      ['Reuters < Ella Kim', 'CNN < Ella Kim'],
    ],
  ],
  'names with signs, countries and kinds': [
    [
      'a name that ends in a sign',
      'A friend of the duke insisted to Hello! magazine that {there was “nothing in it”}.',
      ['Hello! < A friend of the duke'],
    ],
    [
      'a kind, a name and a verb of reporting',
      'Italian outlet Corsa Veloce claims {a dinner took place in Monaco}.',
      ['Corsa Veloce'],
    ],
    [
      'a kind and a person',
      'Italian magazine editor Ian Ode claims a dinner took place in Monaco.',
      [],
    ],
    [
      'The News, in an article about Pakistan',
      'ISLAMABAD: Nobody came. Atta Ode told The News that {the door was open}.',
      ['The News International < Atta Ode'],
    ],
  ],
  'who it goes back to': [
    [
      'the agency that was named here',
      'Alex Orr told the Associated Press {it was late}. | The FDA warns of it. “Raw milk can carry germs,” the agency says.',
      ['The Associated Press < Alex Orr'],
    ],
    [
      'the agency that heard it',
      'Alex Orr told the Associated Press {it was late}. “{Raw milk can carry germs},” he told the agency.',
      ['The Associated Press < Alex Orr', 'The Associated Press < Alex Orr'],
    ],
    [
      'a sentence between, and the one who spoke before',
      'Brian Mack told Reuters {he cried a lot}. | Rose later came by with the costume. “Look at my child!”',
      ['Reuters < Brian Mack'],
    ],
    [
      'a video shared elsewhere',
      'Ana Ruiz told Reuters {she cried a lot}. | Ruiz later shared a video of the costume. “Look at my child!” she can be heard shouting.',
      ['Reuters < Ana Ruiz'],
    ],
    [
      'the Austrian',
      'Team adviser Helmut Markel dismissed it. “{He ate pasta. That is all},” the Austrian told Reuters.',
      ['Reuters < Helmut Markel'],
    ],
    [
      'somebody called so in marks',
      'A “well-placed source” told Reuters: “{We found out from the radio}.”',
      ['Reuters < A “well-placed source'],
    ],
    [
      'a reviewer',
      'William Logan, in a review for The New Criterion, called {her book “a drizzle in search of a gutter”}.',
      ['The New Criterion < William Logan'],
    ],
    [
      'the leadership is no he',
      'Miguel Ortiz told CNN that {it was late}. | Asked whether the leadership had called, Ortiz laughed. “{They have tried that before},” he said.',
      ['CNN < Miguel Ortiz', 'CNN < Miguel Ortiz'],
    ],
  ],
  'on air, and who speaks there': [
    [
      'told the host whose name the programme has',
      'In an interview on Newstalk ZB’s Mike Hosking Breakfast, Clive Dunne said {he would pay}. “{It is a good likeness},” he told Hosking.',
      ['Newstalk ZB < Clive Dunne', 'Newstalk ZB < Clive Dunne'],
    ],
    [
      'on a station’s radio',
      'Flávio Ramos mocked the excuse on Jovem Pan radio. “{He hears what he wants},” he said.',
      ['Jovem Pan < Flávio Ramos'],
    ],
    [
      'a video, then the clip',
      'TMZ obtained a video of Candi Bell. In the clip, Bell can be heard yelling: “{This is soup, not stew}.”',
      ['TMZ < Candi Bell'],
    ],
    [
      'a channel’s news',
      '{The party will leave}, its leader told friends on Sunday, Channel 12 news reported.',
      ['Channel 12 (Israel) < its leader'],
    ],
    [
      'an unlisted verb behind “said the”',
      'Ukrinform, citing the General Staff, said {the refinery supplies fuel to the army}.',
      ['Ukrinform < General Staff'],
    ],
    [
      'he, of whom only the post was told',
      'Koji Yama told Reuters {it was a poor year}. | The shop’s manager bowed to everybody. “We will open again,” he said.',
      ['Reuters < Koji Yama'],
    ],
  ],
  'what it stood in, and whose it is': [
    [
      'a column for a paper told by its kind',
      'Kurt Hallow once wrote that {women “argue for sport”} in a column for his college newspaper, The Cavalier Daily, in 1998.',
      ['The Cavalier Daily < Kurt Hallow'],
    ],
    [
      'in the outlet, somebody wrote',
      'In Variety, Naveen Ode wrote that “{the lamp is the best thing in it}”.',
      ['Variety < Naveen Ode'],
    ],
    [
      'in a town',
      'In Variety, Ohio, Naveen Ode wrote that the lamp was “the best thing in it”.',
      [],
    ],
    [
      'its critic was kinder, praising',
      'Time Out’s Adam Ode was kinder, praising “{a genuinely moving duet for bulbs}”.',
      ['Time Out < Adam Ode'],
    ],
    [
      'its editor, in the next sentence',
      '{The farm is for sale}, according to Sky News. City editor Mark Ode reports that {a fund has made an offer}.',
      ['Sky News', 'Sky News'],
    ],
    [
      'an editor of somebody else',
      'The farm is for sale, the owner told friends. City editor Mark Ode reports that a fund has made an offer.',
      [],
    ],
    [
      'one of two',
      'Two singers, speaking to Vulture, said {the wings never worked}. “{I fell on a cellist},” one said.',
      ['Vulture < Two singers', 'Vulture < one of two singers'],
    ],
    [
      'a number and a name',
      'Lew Banks spoke on 97.1 The Ticket on Tuesday. “{I apologized to the shoe},” he told the radio station.',
      ['97.1 The Ticket < Lew Banks'],
    ],
    [
      'no station is the Associated Press',
      'Ty Ode told the Associated Press {it was aimed}. “I apologized to the shoe,” Lew Banks told the station.',
      ['The Associated Press < Ty Ode'],
    ],
    [
      'she is the one who gave the interview',
      'The trial of Helena Marsh goes on. Her solicitor was late. | The couple’s cook, Dot Lacey, gave an interview to The Guardian in which she claimed {nobody could boil an egg}.',
      ['The Guardian < Dot Lacey'],
    ],
  ],
  'occasions, told in passing': [
    [
      'said at the time, of a talk just told of',
      'Nick Jarrow discussed it on Dax Ode’s Armchair Expert podcast in 2021. “{Day one is the worst},” he said at the time.',
      ['Armchair Expert < Nick Jarrow'],
    ],
    [
      'a post on a platform',
      'Nick Jarrow discussed it on the Armchair Expert podcast. “{Day one is the worst},” he said. | He celebrated in March with a post on Instagram. “So many mornings I remember,” he wrote.',
      ['Armchair Expert < Nick Jarrow'],
    ],
    [
      'who spoke to the paper',
      '{A firm has logged the breaks}, The Hindu reported. An employee who spoke to the newspaper on condition of anonymity said {three people had resigned}.',
      ['The Hindu', 'The Hindu < An employee'],
    ],
    [
      'a spokesman of who was just heard',
      'Zentrix Solutions told Moneycontrol that {the email was sent in error}. “{The matter is being looked into},” a spokesperson said.',
      ['Moneycontrol < Zentrix Solutions', 'Moneycontrol < a spokesperson'],
    ],
    [
      'a spokesman of somebody else',
      'Zentrix Solutions told Moneycontrol that {the email was sent in error}. | “The matter is being looked into,” a police spokesperson said.',
      ['Moneycontrol < Zentrix Solutions'],
    ],
  ],
  'before the outlet is named': [
    [
      'said, and in the next sentence told',
      'Carla Reese said {parents were struggling}. “{We thought it would help},” she told CNN.',
      ['CNN < Carla Reese', 'CNN < Carla Reese'],
    ],
    [
      'said by another',
      'Tom Dale said parents were struggling. “{We thought it would help},” Carla Reese told CNN.',
      ['CNN < Carla Reese'],
    ],
    [
      'said to the board before',
      'Carla Reese told the board parents were struggling. “{We thought it would help},” she told CNN.',
      ['CNN < Carla Reese'],
    ],
    [
      'in another paragraph',
      'Carla Reese said parents were struggling. | “{We thought it would help},” she told CNN.',
      ['CNN < Carla Reese'],
    ],
    [
      'a programme that no list has',
      'On an episode of The Movie Ode Podcast last year, Carla Reese said, “{We thought it would help}.”',
      ['The Movie Ode Podcast < Carla Reese'],
    ],
    [
      'a film',
      'In a scene of The Movie Ode Show last year, Carla Reese said, “We thought it would help.”',
      [],
    ],
  ],
  'statements, relatives and families': [
    [
      'a statement carried by an outlet, then that',
      'The mayor said in a statement carried by the Daily Record that {the plan was “a bad joke on us”}.',
      ['Daily Record < The mayor'],
    ],
    [
      'a statement by nobody',
      'The mayor said in a statement carried by hand that the plan was “a bad joke on us”.',
      [],
    ],
    [
      'which told an outlet',
      'It was denied by the ministry, which told Reuters that {no such meeting had taken place}.',
      ['Reuters < the ministry'],
    ],
    [
      'his family is not he',
      'Tom Dale told the BBC {he was very well}. “He is not well at all,” his family said.',
      ['BBC < Tom Dale'],
    ],
    [
      'two papers that both begin with The',
      'The Sydney Morning Herald and The Age reported that {the minister had resigned}.',
      ['The Sydney Morning Herald > The Age'],
    ],
  ],
  'a talk in a piece': [
    [
      'spoke in a cover story',
      'Ana Vale first spoke about it in a Rolling Stone cover story in 2022. “{Every high note is a loan},” she said then.',
      ['Rolling Stone < Ana Vale'],
    ],
    [
      'a piece about her, in which she did not speak',
      'Ana Vale was the subject of a Rolling Stone cover story in 2022. “Every high note is a loan,” she said on stage.',
      [],
    ],
  ],
  'owned stations and bare surnames': [
    [
      'a station that somebody owns',
      '“{I slept well on it},” Miles Banda told privately owned Diamond TV after his release.',
      ['Diamond TV (Zambia) < Miles Banda'],
    ],
    [
      'owned by an outlet',
      'The firm owned Diamond TV for a year. “I slept well on it,” Miles Banda said.',
      [],
    ],
    [
      'a surname that opens the sentence before',
      'Lila Fox and Theo Grand have parted. His rep told the Daily Mail {she was his hygienist}. | Grand spoke in an interview with Interview magazine. “{Love is a rental},” he mused.',
      ['Daily Mail < His rep', 'Interview magazine < Theo Grand'],
    ],
  ],
  'it, the anchor, one of them': [
    [
      'it said, behind what it said',
      'The Guardian said {the men had broken windows}. {Three guards were hurt}, it said.',
      ['The Guardian', 'The Guardian'],
    ],
    [
      'it added, in the next paragraph',
      'The Guardian said {the men had broken windows}. | {Three guards were hurt}, it added.',
      ['The Guardian', 'The Guardian'],
    ],
    [
      'it, behind a quotation, may be the ministry',
      'The Guardian said {the ministry had closed}. “We are very sorry,” it said.',
      ['The Guardian'],
    ],
    [
      'two reporters',
      'Politico’s Ann Bell and Tom Dale report that {the office is closed}. | As Bell and Dale note, “{the cat was left inside}.”',
      ['Politico', 'Politico < Ann Bell and Dale'],
    ],
    [
      'an anchor confronts a guest',
      'CNN anchor Ann Bell confronted Rep. Tom Dale over his claim that judges are fools. | On CNN, Dale said {it was a joke}. | “{Who is laughing now?}” Bell asked. | “{Nobody but you},” Dale replied. | “{I am laughing on the inside},” the anchor said.',
      ['CNN < Tom Dale', 'CNN < Ann Bell', 'CNN < Tom Dale', 'CNN < Ann Bell'],
    ],
    [
      'an anchor is confronted',
      'CNN anchor Ann Bell was confronted by a man on Monday. | “Leave me alone here,” Bell said.',
      [],
    ],
    [
      'on a weekday’s programme',
      'MSNBC host Tom Dale ripped the mayor on Thursday’s Morning Joe. | “{He has no idea at all},” Dale said. | “{It is pure madness},” co-host Ann Bell agreed.',
      ['MS NOW < Tom Dale', 'MS NOW < Ann Bell'],
    ],
    [
      'the host of a party',
      'On CNN, Ann Bell said {nobody was hurt}. | “We are all fine,” the host of the party said.',
      ['CNN < Ann Bell'],
    ],
    [
      'one of them, then another',
      '{Six guests left the hall}, Reuters reported. One of them, who was not named, told Reuters {the food was cold}. | “{The soup had a fly},” another said.',
      ['Reuters', 'Reuters < One of them', 'Reuters < another'],
    ],
    [
      'one of them, by name',
      '{Six guests left the hall}, Reuters reported. One of them, Sen. Ann Bell (R-Ohio), told Reuters {the food was cold}.',
      ['Reuters', 'Reuters < Ann Bell'],
    ],
    [
      'another told reporters',
      'One guest told Reuters {the food was cold}. | “I liked the soup,” another told reporters.',
      ['Reuters < One guest'],
    ],
    [
      'on a clip',
      'He played a clip of Ann Bell on Fox News, in which she said {the mayor was a fool}.',
      ['Fox News < Ann Bell'],
    ],
    [
      'who says it and where is the outlet’s',
      'In the recording of a meeting, Tom Dale, who runs the mill on the north side of the river, said {he was done}, Reuters reported.',
      ['Reuters < Tom Dale'],
    ],
  ],
  'figures, witnesses, hosts': [
    ['about so many', 'Reuters said {about 30 people had died in the town}.', ['Reuters']],
    ['at least', 'The Guardian said {at least 2,400 people had died}.', ['The Guardian']],
    ['as many as', 'Reuters said {as many as 12 men had gone}.', ['Reuters']],
    ['a figure with a comma', 'Reuters said {2,400 hectares had burned}.', ['Reuters']],
    ['money', 'The Guardian said {£2,400 had been paid}.', ['The Guardian']],
    ['at a time', 'Reuters said about 9 a.m. on Friday.', []],
    [
      'a figure behind who was told',
      'Tom Dale told Reuters {30% of the men had left}.',
      ['Reuters < Tom Dale'],
    ],
    [
      'people of no name behind who was told',
      'Tom Dale told Reuters {former president Ann Bell had left}.',
      ['Reuters < Tom Dale'],
    ],
    [
      'a host is told',
      '“{It was late, I know},” Tom Dale told CNN host Ann Bell.',
      ['CNN < Tom Dale'],
    ],
    [
      'a host on air',
      '“{It was late, I know},” Tom Dale told host Ann Bell on CNN.',
      ['CNN < Tom Dale'],
    ],
    ['under a plan', 'Reuters said {under the plan, the men would go}.', ['Reuters']],
    [
      'a relative clause right behind the subject',
      'Tom Dale told Reuters {the firm, which makes boats, plans to close}.',
      ['Reuters < Tom Dale'],
    ],
    [
      'in an apposition',
      'It began with Reuters, a news agency, which said {30 men had gone}.',
      ['Reuters'],
    ],
    [
      'an affiliate',
      '“{It was the oddest case of all},” Sgt. Tom Dale told Salt Lake City NBC affiliate KSL.',
      ['KSL < Tom Dale'],
    ],
    [
      'one of the witnesses',
      'Witnesses told Reuters {the boat sank at once}. “{I saw people on their knees},” said witness Ann Bell. | “{Then it was gone.}”',
      ['Reuters < Witnesses', 'Reuters < Ann Bell', 'Reuters < Ann Bell'],
    ],
    [
      'a resident told others',
      'Residents told Reuters {the town was dark}. | “We have no water,” resident Ann Bell told reporters.',
      ['Reuters < Residents'],
    ],
    [
      'who asks is not who answers',
      'Ann Bell told Sky News {the plan was late}. | Pressed by presenter Lisa Marr on who would pay, she said: “{We are looking at it.}”',
      ['Sky News < Ann Bell', 'Sky News < Ann Bell'],
    ],
    [
      'he was quoted as saying, right behind',
      'Reuters reported that {Tom Dale had asked for the file}. “{I protect nobody here},” he was quoted as saying.',
      ['Reuters', 'Reuters < Tom Dale'],
    ],
    [
      'pictures speak for nobody',
      '{Two boats were moved last week}, Reuters reported, citing satellite images.',
      ['Reuters'],
    ],
    [
      'a day is no part of a station’s name',
      'In an interview with radio station Harbourwave on Monday, Tom Dale said {it was late}.',
      ['Harbourwave < Tom Dale'],
    ],
  ],
  'told behind a name, in a list, at the end': [
    [
      'told a host by name',
      '“{It was late, I know},” Tom Dale told Lee Marr on Fox News.',
      ['Fox News < Tom Dale'],
    ],
    ['told a guest on a day', '“It was late, I know,” Tom Dale told Lee Marr on Monday.', []],
    [
      'outlets including',
      'Several news outlets, including the Guardian, reported that {the dam had failed}.',
      ['The Guardian'],
    ],
    [
      'sued outlets including',
      'He has sued news outlets, including CNN. He said the dam had failed.',
      [],
    ],
    [
      'the outlet quoted, behind',
      '{The dam on the river has failed}, The Guardian quoted the mayor as saying.',
      ['The Guardian < the mayor'],
    ],
    ['reported in', '{The dam has failed}, Ann Bell reported in The Guardian.', ['The Guardian']],
    [
      'says in a recording published by',
      '“{The dam has failed for good},” Tom Dale says in a recording published by The Guardian.',
      ['The Guardian < Tom Dale'],
    ],
    [
      'is seen in a recording',
      '“The dam has failed,” said Tom Dale. He is seen in a video published by The Guardian.',
      [],
    ],
    [
      'a podcast in marks',
      'Tom Dale said on the “Pod Save America” podcast that {the dam has failed}.',
      ['Pod Save America < Tom Dale'],
    ],
    ['a register', 'According to the Federal Register, the rule starts in May.', []],
  ],
  'offices and what people are called in turn': [
    [
      'Secretary of State',
      'U.S. Secretary of State Tom Dale told Reuters {the talks are over}. | “{It is done, all of it},” Dale said.',
      ['Reuters < Tom Dale', 'Reuters < Tom Dale'],
    ],
    [
      'Health and Human Services',
      'Secretary of Health and Human Services Ann Bell told Reuters {the talks are over}.',
      ['Reuters < Ann Bell'],
    ],
    [
      'Chief of Staff',
      'White House Chief of Staff Tom Dale told Reuters {the talks are over}. | “{It is done, all of it},” Dale said.',
      ['Reuters < Tom Dale', 'Reuters < Tom Dale'],
    ],
    [
      'of a place',
      'Archbishop of Canterbury Justin Ode told Reuters {the talks are over}. | “{It is done, all of it},” Ode said.',
      ['Reuters < Justin Ode', 'Reuters < Justin Ode'],
    ],
    [
      'a title in small letters behind a body',
      'Bank of England governor Ann Bell told Reuters {the talks are over}. | “{It is done, all of it},” Bell said.',
      ['Reuters < Ann Bell', 'Reuters < Ann Bell'],
    ],
    [
      'for a governor',
      'A spokesman for Bank of England governor Ann Bell told Reuters {the talks are over}. | “It is done, all of it,” Bell said.',
      ['Reuters < A spokesman for Bank of England governor Ann Bell'],
    ],
    [
      'a company that only opens its sentence',
      'Acme told Reuters {the talks are over}. | “{It is done, all of it},” the company said.',
      ['Reuters < Acme', 'Reuters < Acme'],
    ],
    [
      'the company behind its spokesperson',
      'A spokesperson for Acme told Reuters {the talks are over}. | “{It is done, all of it},” the company said.',
      ['Reuters < A spokesperson for Acme', 'Reuters < A spokesperson for Acme'],
    ],
    [
      'a spokesperson in the next paragraph',
      'The Home Office told Reuters {the talks are over}. | A spokesperson said: “{It is done, all of it.}”',
      ['Reuters < Home Office', 'Reuters < A spokesperson'],
    ],
    [
      'another body’s spokesperson',
      'The Home Office told Reuters {the talks are over}. | A spokesperson for the police said: “It is done, all of it.”',
      ['Reuters < Home Office'],
    ],
    [
      'the attorney',
      'Tom Dale, a lawyer for the family, told Reuters {the talks are over}. | “{It is done, all of it},” the attorney said.',
      ['Reuters < Tom Dale', 'Reuters < Tom Dale'],
    ],
    [
      'the Ohio Republican',
      'Sen. Tom Dale (R-Ohio) told Reuters {the talks are over}. | “{It is done, all of it},” the Ohio Republican said.',
      ['Reuters < Tom Dale', 'Reuters < Tom Dale'],
    ],
    [
      'a newspaper, which',
      'Spain’s El País newspaper, which sailors read, reported that {the dam had failed}.',
      ['El País'],
    ],
    [
      'what the writer adds behind a dash',
      'As Reuters reported in May, {the council set aside a million for the case} — a move that Dale described as “a gun on the table”.',
      ['Reuters'],
    ],
    [
      'told me',
      'Tom Dale told Reuters {the river was dead}. | “It has got worse by the day,” he told me.',
      ['Reuters < Tom Dale'],
    ],
    [
      'when I called',
      'Tom Dale told Reuters {the river was dead}. | When I called Dale in May, he laughed. “It has got worse by the day,” he said.',
      ['Reuters < Tom Dale'],
    ],
    [
      'no magazine',
      '{Tests were late}, Consumer Reports reported. Tom Dale said on CNBC that {it was late}. | {The tests were all late again}, the magazine said.',
      ['Consumer Reports', 'CNBC < Tom Dale', 'Consumer Reports'],
    ],
  ],
  'papers that no list has': [
    [
      'its kind behind its name',
      'The Harbourista newspaper, which sailors read, said {the dam had failed}.',
      ['Harbourista'],
    ],
    [
      'of a country',
      '{The dam had failed}, Spain’s Harbourista news agency reported.',
      ['Harbourista'],
    ],
    [
      'according to it',
      'According to the Harbourista newspaper, {the dam had failed}.',
      ['Harbourista'],
    ],
    [
      'in apposition',
      '{The dam had failed}, according to Harbourista, a news website.',
      ['Harbourista'],
    ],
    [
      'told, in apposition',
      '“{It has failed for good},” Tom Dale told Harbourista, a local newspaper.',
      ['Harbourista < Tom Dale'],
    ],
    ['an editor', '“It has failed for good,” he told Tom Dale, a newspaper editor.', []],
    [
      'who runs a magazine',
      '“It has failed for good,” he told Ann Bell, a friend who runs a magazine.',
      [],
    ],
    ['a party’s', 'The Labour Party newspaper said the dam had failed.', []],
    ['of a nation', 'An Israeli newspaper said the dam had failed.', []],
    ['a website of a firm', 'The Acme website said the dam had failed.', []],
  ],
  'texts that an outlet published, stations of a town': [
    [
      'texts in which',
      'Tom Dale quit a day after Reuters published text messages in which he called {voters “a herd of very tired sheep”}.',
      ['Reuters < Tom Dale'],
    ],
    [
      'a video of something else',
      'After Reuters published a video of the fire, Tom Dale said that it was out.',
      [],
    ],
    ['of a town', 'NBC affiliate KRNV of Reno reported that {the rifle was new}.', ['KRNV']],
    [
      'a site that no list has',
      'It was spotted by the German site Teslahafen, which reported that {the seats were cold}.',
      ['Teslahafen'],
    ],
    [
      'a streaming channel',
      'In a video that was aired by the streaming channel Carnavalito, Tom Dale says {the seats were cold}.',
      ['Carnavalito < Tom Dale'],
    ],
  ],
  'people of an outlet, and an outlet of itself': [
    [
      'a former reporter',
      'Tom Dale, a former reporter for the Washington Post, said it was a mistake. “It will not work at all,” he said.',
      [],
    ],
    [
      'an ex-host',
      'Ex-Fox News host Tom Dale said it was late. “It is late for all,” he said.',
      [],
    ],
    ['a former editor', 'Former Times of London editor Tom Dale said it was late.', []],
    ['its editor', 'Ann Bell, editor of the Guardian, said it was late.', []],
    [
      'its city editor',
      'Ann Bell, city editor of the Guardian, reported that {it was late}.',
      ['The Guardian'],
    ],
    [
      'stands by',
      'CNN said it stands by its report. “We will defend it in court,” the network said.',
      [],
    ],
    ['has seen', 'CNN said {it had seen the letter}.', ['CNN']],
    [
      'we, in print',
      '“{We believe he should go},” the Guardian wrote in an editorial.',
      ['The Guardian'],
    ],
    [
      'said on Friday that an outlet',
      'Tom Dale said on Friday that CNN had lied. “It was a lie,” he said.',
      [],
    ],
    [
      'said on an outlet',
      'Tom Dale said on CNN on Friday that {it was a lie}.',
      ['CNN < Tom Dale'],
    ],
  ],
  'extracts, correspondents, answers': [
    [
      'extracts that were published',
      'Extracts from the book, by two journalists, were published in The Guardian on Friday. | According to the extracts, {the mayor shouted that she was “sick of being led”}.',
      ['The Guardian < the extracts'],
    ],
    [
      'told a correspondent of what was on air',
      'In an interview that aired Sunday on CBS’ “60 Minutes,” Tom Dale defended the plan. | “{It will work for all},” he told correspondent Lee Marr.',
      ['CBS News < Tom Dale'],
    ],
    [
      'who answers comments',
      'The comments, made in an interview with Axios, drew fire from Tom Dale. “They are a disgrace,” he said.',
      [],
    ],
    [
      'asked about something on an outlet',
      'Tom Dale laughed when asked about the snub on CNN. | “{It was a joke between friends},” Dale told anchor Lee Marr.',
      ['CNN < Tom Dale'],
    ],
    [
      'a month is nobody',
      'In one email, dated Jan. 9 and seen by Reuters, Tom Dale wrote that {it was late}. “{It was very late for us},” he wrote.',
      ['Reuters < Tom Dale', 'Reuters < Tom Dale'],
    ],
    [
      'a radio station of a paper',
      'The Times was late. Tom Dale told Times Radio that {it was late}.',
      ['Times Radio < Tom Dale'],
    ],
  ],
  'found, showed, asked not to be named': [
    [
      'an irregular past',
      'A New York Times analysis found {the city spent millions on lawyers}.',
      ['The New York Times'],
    ],
    ['showed', 'An analysis by Reuters showed {the city lost millions on it}.', ['Reuters']],
    ['found a thing', 'A Reuters reporter found the keys on the pier.', []],
    [
      'aides who asked not to be named',
      'Reuters reported that {the plan is dead}, citing five aides who asked not to be named.',
      ['Reuters < five aides'],
    ],
    ['asked not to name him', 'Tom Dale asked Reuters not to name him in the story.', []],
    [
      'documents it has seen',
      'Reuters said that {it had seen records showing that the plan was dead}.',
      ['Reuters'],
    ],
  ],
  'what somebody says of a report': [
    [
      'it reported',
      '“The Guardian reported that I had left,” Tom Dale said. “I never left the town.”',
      [],
    ],
    ['as it reported', '“As reported by the Guardian, I have left,” Tom Dale told reporters.', []],
    [
      'according to it',
      'Tom Dale said: “According to Reuters, he lied to us all. We want answers.”',
      [],
    ],
    ['it says', '“CNN says I am losing,” Tom Dale told a crowd. “CNN is lying to you.”', []],
    [
      'to another outlet',
      '“{The Guardian reported that I had left},” Tom Dale told Reuters. “{I never left the town.}”',
      ['Reuters < Tom Dale', 'Reuters < Tom Dale'],
    ],
    [
      'said, an outlet noted',
      '“{I never left the town},” Tom Dale said, Reuters reported.',
      ['Reuters < Tom Dale'],
    ],
  ],
  'a new scene ends what was told': [
    [
      'a news conference',
      'Tom Dale told CNN on Sunday that {the plan was dead}. | At a news conference on Monday, Dale changed course. | “It is alive and well,” he said.',
      ['CNN < Tom Dale'],
    ],
    [
      'in court',
      'Tom Dale told CNN on Sunday that {the plan was dead}. | But in court on Monday, Dale was blunt. | “It is alive and well,” he said.',
      ['CNN < Tom Dale'],
    ],
    [
      'reached by phone',
      'Tom Dale told CNN on Sunday that {the plan was dead}. | Reached by phone on Monday, Dale laughed. | “It is alive and well,” he said.',
      ['CNN < Tom Dale'],
    ],
    [
      'a separate interview',
      'Tom Dale told CNN on Sunday that {the plan was dead}. | In a separate interview, Dale laughed. | “It is alive and well,” he said.',
      ['CNN < Tom Dale'],
    ],
    [
      'the interview itself',
      'Tom Dale told CNN on Sunday that {the plan was dead}. | In the interview, Dale laughed. | “{It is dead as can be},” he said.',
      ['CNN < Tom Dale', 'CNN < Tom Dale'],
    ],
    [
      'a rally that a quotation speaks of',
      'Tom Dale told CNN on Sunday that {the plan was dead}. | “{At a rally on Monday, I saw it die},” he said. “{It is dead as can be.}”',
      ['CNN < Tom Dale', 'CNN < Tom Dale', 'CNN < Tom Dale'],
    ],
  ],
}
