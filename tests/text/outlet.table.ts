/** Why, the paragraphs (apart by " | "), and the outlets named in them, as `words = name`. All sentences are invented. */
export type OutletRow = readonly [why: string, text: string, expected: readonly string[]]

export const OUTLET_TABLES: Readonly<Record<string, readonly OutletRow[]>> = {
  'names that are safe': [
    ['wherever they stand', 'A Reuters tally puts it at five.', ['Reuters = Reuters']],
    ['the longest first', 'She told the Mail on Sunday.', ['Mail on Sunday = The Mail on Sunday']],
    [
      'acronyms that mean nothing else',
      'EFE had it first, FAZ wrote.',
      ['EFE = EFE', 'FAZ = Frankfurter Allgemeine Zeitung'],
    ],
    [
      'with the form of an agency',
      'The Xinhua News Agency had it.',
      ['Xinhua News Agency = Xinhua'],
    ],
    ['joined by signs', 'The dam leaks, M&G reported.', ['M&G = Mail & Guardian']],
    [
      'the British Guardian, where nothing says another',
      'It was in The Guardian.',
      ['The Guardian = The Guardian'],
    ],
    [
      'the Nigerian one, where the sentence says so',
      'The Nigerian newspaper The Guardian reported it.',
      ['The Guardian = The Guardian (Nigeria)'],
    ],
    ['a former name', 'The dam leaks, MSNBC reported.', ['MSNBC = MS NOW']],
  ],
  'names that are words too': [
    ['told', 'The actor told People he was ill.', ['People = People']],
    ['no outlet is told anything', 'People told police they heard shots.', []],
    ['printed in', 'It was reported in Time.', ['Time = Time']],
    ['time itself', 'It took a long time. Time will tell.', []],
    ['appeared in', 'The study appeared in Nature.', ['Nature = Nature']],
    ['nature itself', 'Nature is healing, she said, and the study of nature too.', []],
    ['what it is', 'He told Stern magazine he was ill.', ['Stern = Stern']],
    ['a verb of reporting', 'Vice reported the deal.', ['Vice = Vice']],
    ['a rank', 'Vice President Ode denied it. Vice Mayor Ruiz agreed.', []],
    [
      'a capital that opens the sentence',
      'Stuff happens. Slate roofs leak. Fortune favours the bold.',
      [],
    ],
    [
      'a name that ends like a possessive',
      'The dam leaks, Harper’s reported.',
      ["Harper’s = Harper's Magazine"],
    ],
    [
      'right after what owns it',
      'She told PBS’s “Frontline” that it leaks.',
      ['PBS = PBS', 'Frontline = PBS'],
    ],
    ['a person of that name', 'John Fox retired. Fox was ill.', []],
    ['a team, by its article', 'The Heat said he was hurt.', []],
    ['what else breaks', 'Dawn broke over the bay.', []],
    ['the article decides', 'She told Insider it leaks.', ['Insider = Business Insider']],
    ['and the other way round', 'She told The Insider it leaks.', ['The Insider = The Insider']],
    ['a city says which', 'A Nairobi baker told the Star it leaks.', ['Star = The Star (Kenya)']],
    ['a company’s longer name', 'Fox Valley is wet. The Guardian Council met.', []],
    [
      'once confirmed, its verb is enough',
      'She told Wired so. Later Wired said it again.',
      ['Wired = Wired', 'Wired = Wired'],
    ],
  ],
  'short names': [
    [
      'after the full name',
      'The Sacramento Bee saw it. The dam leaks, the Bee said.',
      ['The Sacramento Bee = The Sacramento Bee', 'Bee = The Sacramento Bee'],
    ],
    ['not without it', 'A bee stung the mayor, said the Bee keeper.', []],
    [
      'the paper named last',
      'The Sacramento Bee and later The Fresno Bee saw it. It was in The Sacramento Bee. The dam leaks, the Bee said.',
      [
        'The Sacramento Bee = The Sacramento Bee',
        'The Fresno Bee = The Fresno Bee',
        'The Sacramento Bee = The Sacramento Bee',
        'Bee = The Sacramento Bee',
      ],
    ],
    [
      'two named in one breath: neither',
      'The Sacramento Bee and The Fresno Bee saw it. A copy of the Bee was lost.',
      ['The Sacramento Bee = The Sacramento Bee', 'The Fresno Bee = The Fresno Bee'],
    ],
    [
      'a party’s word needs a verb of reporting',
      'It was in the Weatherford Democrat. It leaks, the Democrat reported. The Democrat said she would run.',
      ['Weatherford Democrat = Weatherford Democrat', 'Democrat = Weatherford Democrat'],
    ],
    [
      'with its place in apposition',
      'A baker told the Echo, Liverpool’s daily, that it leaks.',
      ['Echo = Liverpool Echo'],
    ],
    [
      'with its place before it',
      'A baker told Liverpool’s Echo that it leaks.',
      ['Echo = Liverpool Echo'],
    ],
    [
      'initials that are explained',
      'He told ET, the business daily The Economic Times, that it leaks.',
      ['ET = The Economic Times', 'The Economic Times = The Economic Times'],
    ],
  ],
  stations: [
    ['its network only says what it is', 'She told CBS affiliate KCRA it leaks.', ['KCRA = KCRA']],
    ['a network’s unnamed station', 'She told the local ABC affiliate it leaks.', []],
    [
      'with what stands behind a call sign',
      'She told KCRA 3 News it leaks.',
      ['KCRA 3 News = KCRA'],
    ],
    ['with -TV', 'She told KCRA-TV it leaks.', ['KCRA-TV = KCRA']],
    ['by form, with no domain', 'She told WQXJ it leaks.', ['WQXJ = WQXJ']],
    ['a league, an agency, a service', 'The WNBA grew. The KGB denied it. WASP pilots flew.', []],
    ['the WHO is none', 'WHO said it spreads. She told WHO doctors.', []],
    [
      'but it is after its number',
      'She told WHO 13 it leaks, and WHO aired it.',
      ['WHO 13 = WHO-TV', 'WHO = WHO-TV'],
    ],
    ['shouted words', 'KIDS WANT WARM COATS', []],
  ],
  programmes: [
    ['on air', 'It leaks, she said on Meet the Press.', ['Meet the Press = NBC News']],
    ['of a phrase, on air', 'It leaks, she said on The View.', ['The View = ABC News']],
    ['of a phrase, elsewhere', 'She liked the view. The View was grand.', []],
    [
      'after its broadcaster',
      'It leaks, she said on CNN’s State of the Union.',
      ['CNN = CNN', 'State of the Union = CNN'],
    ],
    [
      'with a comma or a colon in it',
      'It leaks, he said on Deadline: White House.',
      ['Deadline: White House = MS NOW'],
    ],
    ['a paper named right after its place', 'In Fresno, Bee keepers met.', []],
    ['late at night', 'It leaks, he said on The Late Show.', ['The Late Show = CBS News']],
    ['with just these capitals', 'It leaks, she said on UpFront.', ['UpFront = Al Jazeera']],
    ['a speech of that name', 'He will give the State of the Union address on Monday.', []],
    ['in another language', 'It leaks, he said on Tagesthemen.', ['Tagesthemen = Tagesschau']],
    ['not after whoever owns something', 'He read the Ruiz family’s Today column.', []],
  ],
  'names by form': [
    [
      'place and paper',
      'It leaks, the Marlow Gazette reported.',
      ['Marlow Gazette = Marlow Gazette'],
    ],
    ['no cue beside a weaker form', 'The Marlow Sun came out over Marlow Bay.', []],
    ['an institution', 'The Marlow Times Foundation gave money.', []],
    [
      'in other languages',
      'Es leckt, told the Marlower Zeitung reporters he; the Marlower Zeitung reported it.',
      ['Marlower Zeitung = Marlower Zeitung', 'Marlower Zeitung = Marlower Zeitung'],
    ],
  ],
  'no outlets': [
    ['press-release wires', 'The company said so on PR Newswire and via Business Wire.', []],
    ['platforms', 'The mayor wrote on Twitter, on Facebook and on Instagram.', []],
    ['aggregators', 'It was all over Google News and Apple News.', []],
    [
      'think tanks',
      'It was published by the Brookings Institution, the Atlantic Council said.',
      [],
    ],
    ['companies that carry a name', 'Express Scripts raised prices. Time Warner agreed.', []],
    ['places', 'They met in Times Square.', []],
  ],
}
