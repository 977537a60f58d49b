import type { Relation, RelayRole } from '../text/types.ts'

/**
 * What an outlet named in a sentence does there. Each rule reads the words right before the mention, right after it, or both.
 * The first rule that fits wins, so the order is part of the data: refusals and near misses stand first.
 * In the examples the outlet stands in [ ].
 */
export type RelayRule = {
  readonly id: string
  /** `none`: the mention passes nothing on here. */
  readonly role: RelayRole | 'none'
  readonly relation: Relation | null
  /** Must match at the end of what stands before the mention, a lead-in such as "the Sunday newspaper" left out. */
  readonly before?: string
  /** Must match at the start of what stands after the mention. */
  readonly after?: string
  /** Must match somewhere in the sentence before the mention. */
  readonly earlier?: string
  /** Holds for programmes, podcasts and stations alone: “on the Bee Show”, not “on the Bee”. */
  readonly aired?: true
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const SAY =
  'sa(?:id|ys|y|ying)|confirm(?:ed|s|ing)|explain(?:ed|s|ing)|reveal(?:ed|s|ing)|admit(?:ted|s|ting)|complain(?:ed|s|ing)|add(?:ed|s|ing)|insist(?:ed|s|ing)|recall(?:ed|s|ing)|acknowledg(?:ed|es|ing)|disclos(?:ed|es|ing)|clarif(?:ied|ies|ying)|stress(?:ed|es|ing)|vent(?:ed|s|ing)|lament(?:ed|s|ing)|boast(?:ed|s|ing)|repeat(?:ed|s|ing)|den(?:ied|ies|ying)|describ(?:ed|es|ing)|indicat(?:ed|es|ing)|suggest(?:ed|s|ing)|comment(?:ed|s|ing)|confess(?:ed|es|ing)|announc(?:ed|es|ing)|identif(?:ied|ies|ying)|reiterat(?:ed|es|ing)|stat(?:ed|es|ing)|not(?:ed|es|ing)|jok(?:ed|es|ing)|mention(?:ed|s|ing)'
const TALK =
  'sp(?:eak(?:s|ing)?|oke|oken)|talk(?:ed|s|ing)?|open(?:ed|s|ing)? up|chat(?:ted|s|ting)?|confid(?:ed|es|ing)|answer(?:ed|s|ing)? questions|call(?:ed|s|ing) in|s[ai]t(?:s|ting)? down|dish(?:ed|es|ing)|shared (?:his|her|their) (?:story|thoughts|experience|account)'
const REPORT =
  'report(?:ed|s|ing)?|sa(?:id|ys)|wr(?:ote|ites|itten)|not(?:ed|es)|add(?:ed|s)|claim(?:ed|s)|reveal(?:ed|s)|find(?:s)?|found|stat(?:ed|es)|argu(?:ed|es)|suggest(?:ed|s)|explain(?:ed|s)|describ(?:ed|es)|disclos(?:ed|es)|announc(?:ed|es)|confirm(?:ed|s)|estimat(?:ed|es)|observ(?:ed|es)|warn(?:ed|s)|point(?:ed|s) out|show(?:ed|s)|learn(?:ed|s|t)|uncover(?:ed|s)|detail(?:ed|s)|published|alleg(?:ed|es)|call(?:ed|s)|quipped|opined|put|puts|gather(?:ed|s)|established|it on good authority|understand(?:s)?|claim|say|add|believe(?:s)?|state|suggest|reveal|write|conclud(?:ed|es)|speculat(?:ed|es)|indicat(?:ed|es)'
const PRINTED =
  'op-?eds?|opinion (?:piece|article|column)|columns?|essays?|editorials?|commentary|commentaries|guest (?:post|column)|open letter|letters? to the editor'
const PIECE =
  '(?:news )?(?:reports?|stor(?:y|ies)|articles?|investigations?|pieces?|accounts?|analys[ie]s|scoops?|exposés?|exposes?|coverage|profiles?|cover stor(?:y|ies)|dispatch(?:es)?|write-?ups?|exclusives?|review|blog post|post|tally|count|database|documentary)'
/** Posts of people who report for an outlet. */
const POST =
  '(?:reporters?|correspondents?|journalists?|columnists?|anchors?|hosts?|moderators?|editors?|writers?|bloggers?|analysts?|contributors?|critics?|commentators?|[Ii]nsiders?|producers?|presenters?|videographers?)'
const CALENDAR =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Radio|News|Newspaper|Magazine|TV|Television)'
const ADVERBS =
  '(?:(?:\\p{Ll}+ly|also|both|all|each|first|later|then|previously|earlier|now|has|had|have|was) )*'

export const RELAY_RULES: readonly RelayRule[] = [
  // ---- none: named, but nothing goes through it ------------------------------------------------
  {
    id: 'network-of-affiliate',
    role: 'none',
    relation: null,
    after:
      ' (?:-?(?:affiliated?|owned) )?(?:(?:local|sister|member|partner) )?(?:affiliate|station|partner)(?: station)? [\\p{Lu}\\d][\\p{L}\\d-]+',
    examples: [
      '“It sank,” Ruiz told [CBS] affiliate KRZQ.',
      'Local [NBC] station WRZQ said that the pier is shut.',
    ],
    counterexamples: ['Ruiz told [CBS] that KRZQ was wrong.'],
  },
  {
    id: 'declined-outlet',
    role: 'none',
    relation: null,
    earlier:
      "\\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|(?:did|do|does|had|has|have|would) ?n(?:o|ot|[’']t) (?:\\p{Ll}+ly )?(?:respond|return|repl|comment|answer|talk|speak)|n[o’']t (?:\\p{Ll}+ly )?(?:respond|return|repl|been returned)\\p{Ll}*|could not (?:be reached|immediately)|unreturned)\\b[^.;“”\"]*$",
    before: '\\b(?:to|with|from|by|for)',
    examples: [
      'A spokesman declined to comment to [Reuters].',
      'The firm did not immediately respond to a request for comment from [the Bee].',
    ],
    counterexamples: ['Ruiz told [the Bee] that she declined to sign.'],
  },
  {
    id: 'staff-for-outlet',
    role: 'none',
    relation: null,
    after:
      "[’']?s? (?:News )?(?:spokes\\p{Ll}+|president|presidents|chief executive|CEO|chairman|chairwoman|owner|executives?|publisher|executive editor|editor-in-chief|managing director|management|bosses|boss|lawyers?|attorneys?|founder|co-founder|staff|employees?|journalists?|shareholders|board|parent company|headquarters|newsroom|offices?|building|union|subscribers|readers|viewers|audience|ratings|stock|shares)\\b",
    examples: [
      '“We stand by it,” a [Times] spokeswoman said.',
      '[CNN]’s president said the anchor would stay.',
    ],
    counterexamples: ['[CNN] anchor Lee Moran said the vote was close.'],
  },
  {
    id: 'former-staff-of-outlet',
    role: 'none',
    relation: null,
    before:
      "\\b(?:[Ff]ormer|[Rr]etired|[Oo]ne-?time|[Ee]x-)[ -]?(?:[\\p{L}’'-]+ ){1,4}(?:for|of|at|with|from)",
    examples: ['Tom Lee, a former reporter for [the Bee], said that the law was a mistake.'],
    counterexamples: ['Tom Lee, a former mayor, told [the Bee] that the law was a mistake.'],
  },
  {
    id: 'about-outlet-possessive',
    role: 'none',
    relation: null,
    after:
      "[’']s? (?:\\p{Ll}+ )?(?:allegations?|claims?|lies|bias|decision|motives?|agenda|attacks?|editorial (?:line|stance|policy)|reputation|credibility|failure|refusal|behaviou?r|lawsuit|request|offer|statement on)\\b",
    examples: ['“[The Times]’ allegations are false,” he said.'],
    counterexamples: ['[The Times]’ report said the dam was unsafe.'],
  },
  {
    id: 'against-outlet',
    role: 'none',
    relation: null,
    before:
      '(?<![-–]|privately |publicly )\\b(?:attack(?:s|ed|ing)?|assault|lawsuit|sue[sd]?|suing|suit|case|complaint|ban|war|boycott|crackdown|raid|charges?|anger|tirade|slamm?(?:ed|ing|s)?|blast(?:ed|ing|s)?|accus(?:ed|es|ing)|critici[sz](?:ed|es|ing)|praised|thanked|bought|owns|owned|buy|buying|sold|sell|acquired|acquisition of|join(?:ed|s|ing)?|left|leaving|quit|work(?:s|ed|ing)? (?:for|at)|works? with|hired by|fired by|employed by)(?: (?:on|against|by|with|at|over|of))?',
    examples: ['Ruiz sued [the Bee] over the story.', 'The attack on [Radio Ruiz] killed two.'],
    counterexamples: ['Ruiz told [the Bee] that she would sue.'],
  },

  {
    id: 'show-aired-on-outlet',
    role: 'none',
    relation: null,
    before:
      "\\b(?:as|while|when|after|before|once) (?:[\\p{L}’'-]+ ){1,5}?(?:aired|airs|began|started|returned|debuted|(?:was|were|is) (?:aired|broadcast|shown|screened)) on",
    examples: ['“It is awful,” wrote a viewer as the show aired on [Channel 9].'],
    counterexamples: ['In a talk that aired on [Channel 9], Ruiz said it was awful.'],
  },

  // ---- hearer: it was told to the outlet -------------------------------------------------------
  {
    id: 'told-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      '\\b(?:told|tell|tells|telling|informed|assured)(?: (?:his |her |its |the )?(?:listeners|viewers|readers|subscribers)(?: (?:of|to|on|at)(?: (?:his|her|its|their|the))?)?)?',
    examples: [
      'Ruiz told listeners of his [Bee] show that it was over.',
      '“It was a mistake,” Ruiz told [the Bee].',
      'She tells the Danish daily [Berlingske] that the bridge will open.',
      'He told local station [KXYZ]’s Ann Ode it was over.',
    ],
    counterexamples: [
      '“It was a mistake,” Ruiz told reporters, [the Bee] said.',
      'Ruiz told friends she reads [the Bee].',
    ],
  },
  {
    id: 'told-reporter-of-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      "\\b(?:told|tell|tells|telling|to|with) (?:\\p{L}[\\p{L}.’'-]* ){0,5}(?:reporters?|journalists?|correspondents?|interviewer|columnist|editors?|board|host|anchor|presenter|crew|team)(?: [\\p{Lu}][\\p{L}.’'-]*){0,3} (?:for|from|of|at|with|on)|\\b(?:told|tells) (?:[\\p{Lu}][\\p{L}.’'-]* ){2,3}on",
    examples: [
      '“It was a mistake,” Ruiz told a reporter for [the Bee].',
      '“It was a mistake,” Ruiz told host Lee Moran on [Channel 9].',
      '“It was a mistake,” Ruiz told Lee Moran on [Channel 9].',
    ],
    counterexamples: ['Ruiz told reporters that [the Bee] was wrong.'],
  },
  {
    id: 'said-to-outlet',
    role: 'hearer',
    relation: 'interview',
    before: `\\b(?:${SAY})(?: (?:exclusively|in person|today|later|earlier|it|this|that|as much|himself|herself|themselves))* (?:to|with)`,
    examples: ['Ruiz confirmed to [the Bee] that the bridge is shut.'],
    counterexamples: ['Ruiz said the city would sell the land to [the Bee].'],
  },
  {
    id: 'confirmed-thing-to-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      '\\b(?:confirm(?:ed|s|ing)|den(?:ied|ies|ying)|disclos(?:ed|es|ing)|describ(?:ed|es|ing)|explain(?:ed|s|ing)|outlin(?:ed|es|ing)) (?:the|an?|his|her|its|their|these|those) (?:\\p{Ll}+ ){1,3}?(?<!(?:went|goes?|came|fell|sent|ed) )(?:exclusively )?to',
    examples: ['Ruiz confirmed the cuts to [the Bee], saying they were overdue.'],
    counterexamples: ['Ruiz confirmed that the cuts went to [the Bee].'],
  },
  {
    id: 'said-name-to-outlet',
    role: 'hearer',
    relation: 'interview',
    earlier: `(?:[,”"!?] ?(?:${SAY})|(?:${SAY})) [^“”"]*$`,
    before: '(?:,|[”"]) (?:\\p{Ll}+ing )?to',
    examples: ['“It sank,” said Ana Ruiz, a pilot, to [the Bee].'],
    counterexamples: ['It went from the Post, of late a tabloid, to [the Bee].'],
  },
  {
    id: 'spoke-to-outlet',
    role: 'hearer',
    relation: 'interview',
    before: `\\b(?:${TALK}|Speaking|Talking|Chatting|Opening up|Sitting down)(?: [\\p{L}’'-]+){0,4}? (?:to|with)`,
    examples: [
      'Speaking to [Channel 9], Ruiz said the dam would hold.',
      'Ruiz spoke to [the Bee] about the flood.',
      'She was speaking to the website [Dockside] in May.',
    ],
    counterexamples: ['Ruiz spoke about [the Bee].'],
  },
  {
    id: 'statement-to-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      '\\b(?:statements?|interviews?|interactions?|e-?mails?|messages?|comments?|remarks?|texts?|conversations?|chats?|calls?|response|repl(?:y|ies)|note|Q&A|sit-down|exchange|tweets?|testimony|quotes?|notes?)(?: (?:published|aired|sent|provided|given|issued|e-?mailed|released|shared|made|exclusively|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|yesterday|today|last|week|month|year))* (?:to|with|for|by)',
    examples: [
      'In a statement to [the Bee], the firm said it was “deeply sorry”.',
      'Ruiz said in an interview with [the Bee] that the pier is closed.',
    ],
    counterexamples: ['The statement angered [the Bee].'],
  },
  {
    id: 'interview-in-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      "\\b(?:[Ss]peaking|[Tt]alking) (?:exclusively )?in(?: the (?:latest |new |current )?(?:issue|edition) of)?|\\b[Ii]n (?:the|its|her|his|this (?:week|month)[’']s) (?:latest |new |current |upcoming |\\p{Lu}\\p{Ll}+ |\\d{4} )*(?:issue|edition) of|\\b[Ii]nterviews?(?: (?:that |which )?(?:was |is |has been )?(?:\\p{Ll}+ )?(?:published|printed|released|posted|out|appearing|featured|due|carried))?(?: (?:on |last |this |late |early |yesterday|today|week|month|[\\p{Lu}]\\p{L}+day|online|in full)+)* (?:in|by)",
    examples: [
      'In an interview published in [the Bee] on Saturday, Ruiz said the pier is closed.',
      'She said in an interview in [the Bee] that the pier is closed.',
      'Ruiz, speaking in [the Bee], said that the pier is closed.',
      '“It sank,” says an insider in the latest issue of [the Bee].',
    ],
    counterexamples: ['The interview angered many in the city, [the Bee] wrote.'],
  },
  {
    id: 'outlet-interview',
    role: 'hearer',
    relation: 'interview',
    before: '\\b(?:in|during|from|of|with)',
    after: "[’']?s? (?:\\p{Ll}+ ){0,2}(?:interview|Q&A|podcast interview)\\b",
    examples: ['Ruiz said in the [Bee] interview that she would run.'],
    counterexamples: ['In [the Bee], he was called a coward.'],
  },
  {
    id: 'asked-by-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      "\\b(?:[Ii]nterviewed|[Aa]sked|[Qq]uestioned|[Qq]uizzed|[Pp]ressed|[Rr]eached|[Cc]ontacted|[Gg]rilled|[Aa]pproached)(?: [\\p{L}’'-]+){0,6}? by",
    examples: ['Asked by [the Bee] about the flood, Ruiz said: “I do not know.”'],
    counterexamples: ['Ruiz asked for [the Bee].'],
  },
  {
    id: 'host-of-outlet',
    role: 'hearer',
    relation: 'interview',
    before:
      '\\b(?:hosts?|anchors?|reporters?|correspondents?|moderators?|journalists?)(?: (?:of|from|at|for|with))',
    examples: ['The host of [Channel 9] asked whether the dam would hold.'],
    counterexamples: ['The owner of [Channel 9] asked to leave.'],
  },
  {
    id: 'outlet-asked',
    role: 'hearer',
    relation: 'interview',
    after: `(?! (?:that|which|who|${REPORT}) )(?:[’']?s?(?: \\p{Ll}+){0,2}(?: [\\p{Lu}][\\p{L}.’'-]+){1,3})? ${ADVERBS}(?<!was )(?:asked|interviewed|spoke (?:to|with)|talked (?:to|with)|caught up with|sat down with|pressed|questioned|quizzed|grilled|confronted|challenged|reached|followed up with|met (?:with )?)\\b`,
    examples: [
      'When [the Bee] asked Ruiz about the flood, she said it was over.',
      '[Channel 9] anchor Lee Moran confronted Ruiz over the flood.',
    ],
    counterexamples: [
      '[The Bee] closed last year.',
      '[The Bee] said Ana Ruiz had asked for the file.',
    ],
  },
  {
    id: 'gave-outlet-account',
    role: 'hearer',
    relation: 'interview',
    before: '\\b(?:gave|gives|given|granted|grants|handed)',
    after:
      ' (?:an?|the|this|his|her|their) (?:\\p{Ll}+ ){0,2}(?:account|interview|statement|comment|details|version|explanation)\\b',
    examples: ['Two guards gave [the Bee] a new account of the night.'],
    counterexamples: ['She gave [the Bee] an award.'],
  },

  // ---- discoverer ------------------------------------------------------------------------------
  {
    id: 'first-reported-by-outlet',
    role: 'discoverer',
    relation: 'reported',
    before:
      '\\b(?:first|initially|originally) (?:\\p{Ll}+ )?(?:reported|noted|revealed|published|disclosed|broken|covered|spotted|uncovered|detailed|written about|posted|shared|obtained|surfaced|appeared|emerged)(?: (?:on|last|this|late|early|\\p{Lu}\\p{Ll}+|week|month|year|yesterday|today|about|online|earlier))* (?:by|in|on|at)',
    examples: [
      'The memo, first reported by [Dockside], says the pier is closed.',
      'The story was first reported on Friday in [the Bee].',
    ],
    counterexamples: ['The first report angered [the Bee].'],
  },
  {
    id: 'outlet-first-reported',
    role: 'discoverer',
    relation: 'reported',
    after: `,? ${ADVERBS}(?:(?:was|were) (?:among )?(?:the )?first (?:outlet )?to (?:report|reveal|note|publish|break|notice|spot|write|disclose|obtain|confirm|cover)|(?:first|originally|initially) (?:reported|revealed|noted|published|broke|disclosed|spotted|noticed|obtained)|(?:first )?(?:broke|breaks|broke out) (?:the )?(?:news|story))\\b`,
    examples: [
      '[The Bee] broke the news on Monday that the pier had closed.',
      '[Dockside] first reported that the pier had closed.',
    ],
    counterexamples: ['[The Bee] broke its own record.'],
  },

  // ---- holder: it has the document -------------------------------------------------------------
  {
    id: 'obtained-by-outlet',
    role: 'holder',
    relation: 'document',
    before:
      '\\b(?:obtained|reviewed|seen|viewed|acquired|leaked|uncovered|unearthed|examined|verified|accessed|inspected|intercepted)(?: \\p{Ll}+ly)?(?: and (?:reviewed|published|posted|translated))? (?:by|to)',
    examples: ['According to a letter obtained by [the Bee], the dam “will not hold”.'],
    counterexamples: ['Permits were obtained by the firm, [the Bee] said.'],
  },
  {
    id: 'given-to-outlet',
    role: 'holder',
    relation: 'document',
    before:
      '\\b(?:provided|shared|sent|given|released|supplied|shown|read|described|e-?mailed|handed|forwarded|leaked)(?: (?:exclusively|directly))? (?:to|with)',
    examples: ['In a recording shared with [the Bee], the mayor can be heard shouting.'],
    counterexamples: ['The prize was shared with a writer.'],
  },
  {
    id: 'outlet-obtained',
    role: 'holder',
    relation: 'document',
    after: `,? (?:which |that )?${ADVERBS}(?:obtained|acquired|has seen|had seen|got hold of|got its hands on|unearthed|gained access to|published (?:in full|a copy|online|(?:(?:an?|the|his|her|their|leaked|private|internal|text|old|dozens of|hundreds of) )*(?:e-?mails?|documents?|messages|texts?|transcripts?|recordings?|audio|video|footage|screenshots|voicemails?)(?: [^.,;“”"]{1,60})? in which|the (?:\\p{Ll}+ )?(?:memo|letter|e-?mails?|documents?|transcripts?|recording|messages|texts?))|(?:reviewed|viewed|saw) (?:an? )?(?:copy|copies|emails?|documents?|letters?|memos?|filings?|records|messages|footage|video|transcripts?|texts?|draft|recordings?)\\b)`,
    examples: [
      '[The Bee] obtained a letter in which the mayor calls the dam “a joke”.',
      'It was after [the Bee] published text messages in which the mayor calls the dam “a joke”.',
    ],
    counterexamples: [
      '[The Bee] reviewed the play and did not like it.',
      'After [the Bee] published a video of the fire, the mayor said that it was out.',
    ],
  },

  // ---- quoter ----------------------------------------------------------------------------------
  {
    id: 'via-outlet',
    role: 'quoter',
    relation: 'reported',
    before:
      '(?:^|[,([—–”"’\'] ?)(?:[Vv]ia|[Hh]\\/[Tt]|(?:as )?(?:relayed|translated|transcribed|shared|carried) by|(?:as )?(?:heard|seen|published|printed|carried) (?:in|on))',
    examples: [
      '“It sank,” the captain said (via [the Bee]).',
      '“It sank,” said the captain, via [the Bee].',
      'The captain said, as relayed by [the Bee]: “It sank.”',
    ],
    counterexamples: ['It was streamed via [the Bee].', 'He came to town via [the Bee].'],
  },
  {
    id: 'quoted-by-outlet',
    role: 'quoter',
    relation: 'reported',
    before:
      '\\b(?:quoted|cited|as quoted|as cited)(?: (?:as saying|earlier|on \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+day|saying))* (?:by|in)',
    examples: ['“It sank,” the captain was quoted as saying by [the Bee].'],
    counterexamples: ['He cited [the Bee] for its courage.'],
  },
  {
    id: 'carried-by-outlet',
    role: 'quoter',
    relation: 'reported',
    before:
      '\\b(?:quotes|comments|remarks|statements?|words|communiqué|dispatch)(?: \\p{Ll}+ly)? (?:carried|relayed|distributed|published|printed|broadcast|run)(?: (?:on \\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+day|late|earlier))* (?:by|in|on)',
    examples: [
      'In a statement carried by [the Bee], Ruiz called the dam “a gift”.',
      'Diaz said in quotes published in [the Bee] that he would stay.',
    ],
    counterexamples: ['The statement was carried to [the Bee] by hand.'],
  },
  {
    id: 'recording-published-by-outlet',
    role: 'holder',
    relation: 'document',
    before:
      '\\b(?:[Vv]ideo|[Ff]ootage|[Rr]ecording|[Aa]udio|[Cc]lip|[Tt]ape)s? (?:published|posted|shared|aired|broadcast|released) (?:by|on|in)',
    // What a picture merely shows is nobody's words.
    after:
      ',? [^.“”"]{0,80}\\b(?:heard|saying|says|said|tells?|telling|shouting|yelling|screaming|asking|calling|admitting|boasting|joking)\\b',
    examples: [
      'In a video published by [the Bee], Ruiz can be heard saying: “It is over.”',
      'Audio posted by [the Bee] captures Ruiz shouting: “It is over.”',
    ],
    counterexamples: [
      'The video was made for [the Bee].',
      'Footage published by [the Bee] shows Ruiz standing on the pier.',
    ],
  },
  {
    id: 'said-in-recording-published-by-outlet',
    role: 'holder',
    relation: 'document',
    earlier: '\\b(?:said|says|saying|heard)\\b[^.;“”"]*$',
    before:
      '\\b(?:video|footage|recording|audio|clip|tape)s? (?:published|posted|shared|aired|broadcast|released) (?:by|on|in)',
    examples: ['“It is over,” Ruiz says in a recording published by [the Bee].'],
    counterexamples: ['Ruiz is seen in a recording published by [the Bee].'],
  },
  {
    id: 'outlet-quoted',
    role: 'quoter',
    relation: 'reported',
    after: `,? (?!was )${ADVERBS}(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|paraphras(?:ed|es))\\b`,
    examples: ['[The Bee] quoted the captain as saying the ship was “doomed”.'],
    counterexamples: ['[The Bee] was quoted at ten dollars a share.'],
  },
  {
    id: 'citing-outlet',
    role: 'quoter',
    relation: 'reported',
    before: `\\b(?:citing|quoting)(?: (?:an? |the )?${PIECE} (?:in|by|from|of|on))?`,
    examples: ['The dam has failed, the agency said, citing [the Bee].'],
    counterexamples: ['Citing safety, [the Bee] closed its office.'],
  },

  {
    id: 'outlet-in-brackets',
    role: 'source',
    relation: 'reported',
    earlier: '(?:^|[.!?][”"’]? )\\($',
    after: '(?:(?:,| [-–—]) [^()]{2,40})?\\)$',
    examples: ['([The Bee])', '([The Bee] - in Danish)'],
    counterexamples: ['([The Bee] was first to say so.)'],
  },

  // ---- source: it says so itself ---------------------------------------------------------------
  {
    id: 'poll-by-outlet',
    role: 'source',
    relation: 'poll',
    after:
      "(?:[/-][\\p{L}. ]{2,30})?(?:[’']s?)?(?: and [\\p{Lu}][\\p{L} ]{1,30})? (?:(?!that|report|said|says|show|found|the )[\\p{L}/-]+ ){0,4}?(?:polls?|surveys?|polling|exit polls?)\\b",
    examples: ['A [Bee] poll found that half of the voters are tired.'],
    counterexamples: ['[The Bee] reported that polls had closed.'],
  },
  {
    id: 'poll-for-outlet',
    role: 'source',
    relation: 'poll',
    earlier: '\\b(?:polls?|surveys?|polling average)\\b[^.;“”"]*$',
    before: '\\b(?:by|for|from)',
    examples: ['A poll of 1,500 adults by Acme for [the Bee] found that half are tired.'],
    counterexamples: ['The poll surprised [the Bee].'],
  },
  {
    id: 'polled-by-outlet',
    role: 'hearer',
    relation: 'poll',
    before: '\\b(?:polled|surveyed|canvassed) by',
    examples: ['Economists polled by [the Bee] said that prices would rise.'],
    counterexamples: ['The town was polled, [the Bee] said.'],
  },
  {
    id: 'outlet-sources',
    role: 'hearer',
    relation: 'reported',
    after:
      "(?:[’']s? (?:unnamed |anonymous |own )?sources?\\b| sources? (?:(?:have|had|has|also) )?(?:said|say|told|tell|claim|suggest|believe|confirmed|indicated)\\b)",
    examples: [
      '[The Bee] sources have said that they were driven north.',
      'They were driven north, according to [the Bee]’s source.',
    ],
    counterexamples: ['[The Bee] sources its paper locally.'],
  },
  {
    id: 'according-to-outlet',
    role: 'source',
    relation: 'reported',
    before: `\\b(?:[Aa]ccording to|[Pp]er|[Aa]s told to|[Aa]s (?:first )?(?:reported|revealed|noted|detailed|described|seen|spotted|noticed|outlined|highlighted|explained|confirmed) (?:by|in|on))(?: (?:an? |the |new |recent |multiple |several )*(?:\\p{Ll}+ )?${PIECE} (?:published |released |aired |posted |out )?(?:\\p{Lu}\\p{Ll}+day |today |this week )?(?:in|by|from|of|on|at))?(?: [\\p{Lu}][\\p{L}.’'-]+ [\\p{Lu}][\\p{L}.’'-]+ (?:of|at|from|with|for))?`,
    examples: [
      'The dam will not hold, according to [the Bee].',
      'According to a report in [the Bee], the dam will not hold.',
      'Per [the Bee], the dam will not hold.',
    ],
    counterexamples: ['According to Ruiz, [the Bee] is a fine paper.'],
  },
  {
    id: 'reported-by-outlet',
    role: 'source',
    relation: 'reported',
    before:
      '\\b(?:was|is|been|were|being) (?:first |also |widely |later |earlier )?(?:reported|revealed|claimed|noted|disclosed|confirmed) (?:by|in|on)',
    examples: ['The pier is shut, it was reported by [the Bee].'],
    counterexamples: ['The pier was shut, reporters for [the Bee] said.'],
  },
  {
    id: 'piece-in-outlet',
    role: 'source',
    relation: 'reported',
    before: `\\b${PIECE}(?: (?:about|on) [^.,;“”"]{1,40})?(?: (?:published|printed|posted|aired|carried|released|broadcast|out|dated|on|last|this|late|early|week|month|today|yesterday|[\\p{Lu}]\\p{Ll}+day|online))* (?:in|by|from|on|at|for|of)`,
    examples: ['The ministry denied reports published in [the Bee] that the dam had failed.'],
    counterexamples: ['The report angered readers of [the Bee].'],
  },
  {
    id: 'outlet-was-told',
    role: 'source',
    relation: 'reported',
    after:
      ' (?:(?:has|have|was|were) (?:also |since |exclusively )?(?:been )?(?:told|informed|given to understand)|(?:can|is able to) (?:now )?(?:exclusively )?(?:reveal|confirm|report|disclose))(?! (?:to|off|a|an|about|of|by)\\b)',
    examples: [
      '[The Bee] has been told that the dam will not hold.',
      '[The Bee] can reveal that the dam will not hold.',
    ],
    counterexamples: ['[The Bee] was told to leave.', '[The Bee] can report to nobody.'],
  },
  {
    id: 'outlet-piece',
    role: 'source',
    relation: 'reported',
    after: `(?:[’']s? (?:\\p{Ll}[\\p{L}’'-]* |[\\p{Lu}\\p{N}][\\p{L}’'-]*day ){0,2}?${PIECE}| (?:\\p{Ll}+ )?(?:report|story|article|investigation|account|analysis|exclusive|scoop|exposé|profile|piece))\\b`,
    examples: ['The [Bee]’s report indicates that the dam had failed.'],
    counterexamples: ['[The Bee] is a paper of note.'],
  },
  {
    id: 'outlet-published',
    role: 'source',
    relation: 'reported',
    after: `,? ${ADVERBS}(?:published|ran|runs|carried|carries|aired|broadcast|printed|posted|released|put out)(?: (?:an?|the|its|their|this)(?: [\\p{L}\\d’'-]+){0,3}? ${PIECE})\\b`,
    examples: [
      '[The Bee] published an investigation by Ann Ode, which found that the dam was unsafe.',
    ],
    counterexamples: ['[The Bee] published a novel by Ann Ode.'],
  },
  {
    id: 'wrote-in-outlet',
    role: 'venue',
    relation: 'opinion',
    before:
      '\\b(?:[Ww]r(?:ites?|ote|iting|itten)|[Rr]eview(?:ing|ed)(?: (?:the|his|her|its|their|a) (?:\\p{L}+ ){1,4}?)?|argu(?:ed|es|ing)|opined|not(?:ed|es|ing)|penned)(?: (?:recently|in \\d{4}|earlier|later|last|this|week|month|year|on|that|\\p{Lu}\\p{Ll}+day|today|yesterday|a|an|the|blistering|\\p{Ll}+))*? (?:in|for|on)',
    examples: [
      '“It is a farce,” Ruiz wrote in [the Bee] last week.',
      'Writing in [the Bee], Ruiz argued that the dam was “a farce”.',
      'Reviewing the book for [the Bee], Ann Ode said it was “a farce”.',
    ],
    counterexamples: ['She wrote that nobody reads [the Bee].'],
  },
  {
    id: 'in-outlet-wrote',
    role: 'venue',
    relation: 'opinion',
    before: '^(?:(?:And|But|Meanwhile|Elsewhere|Later|Then),? )?(?:[Ii]n|[Oo]ver at|[Oo]ver on)',
    after:
      "(?: last \\p{Ll}+| this \\p{Ll}+| on \\p{Lu}\\p{Ll}+day)?, (?:\\p{Ll}+ ){0,3}[\\p{Lu}][\\p{L}.’'-]+(?: [\\p{Lu}][\\p{L}.’'-]+){1,2} (?:\\p{Ll}+ly )?(?:wrote|writes|argued|argues|called|calls|praised|praises|described|describes|complained|said|says|noted|notes|declared|dismissed|likened|gave)\\b",
    examples: ['In [the Bee], Ana Ruiz wrote that the dam was “a farce”.'],
    counterexamples: ['In [the Bee], a paper of note, the dam was praised.'],
  },
  {
    id: 'wrote-name-in-outlet',
    role: 'venue',
    relation: 'opinion',
    earlier: '[,”"!?] ?(?:wrote|writes|argued|argues) [^“”"]*$',
    before:
      "[\\p{Lu}][\\p{L}.’'-]+,? (?:recently |last week |this week |on [\\p{Lu}]\\p{L}+ )?(?:in|for)",
    examples: ['“It is a farce,” wrote the engineer Ana Ruiz in [the Bee].'],
    counterexamples: ['She wrote that Ana Ruiz in [the Bee] was right.'],
  },
  {
    id: 'excerpt-in-outlet',
    role: 'venue',
    relation: 'opinion',
    before:
      '\\b(?:[Ee]xcerpts?|[Ee]xtracts?|[Pp]assages?)\\b[^.;“”"]{0,70}\\b(?:published|printed|seriali[sz]ed|carried|released|shared|run)(?: (?:exclusively|today|\\p{Lu}\\p{Ll}+day))? (?:in|by|on|with)',
    examples: ['In an extract from her book, serialised in [the Bee], Ruiz says: “It sank.”'],
    counterexamples: ['The extract angered readers of [the Bee].'],
  },
  {
    id: 'opinion-in-outlet',
    role: 'venue',
    relation: 'opinion',
    before: `\\b(?:${PRINTED})(?: [\\p{L}’'-]+){0,4}? (?:in|for|on|by|at|with|from|published by)`,
    examples: ['Ruiz wrote in an op-ed in [the Bee] that the dam was “a farce”.'],
    counterexamples: ['The editorial angered [the Bee].'],
  },
  {
    id: 'outlet-opinion',
    role: 'venue',
    relation: 'opinion',
    after: `(?:[’']s? (?:\\p{Ll}+ )?(?:${PRINTED})| (?:op-?ed|column|essay|editorial|opinion piece))\\b`,
    examples: ['In a [Bee] op-ed, Ruiz called the dam “a farce”.'],
    counterexamples: ['[The Bee] has columns of marble.'],
  },

  // ---- venue: it was said there ----------------------------------------------------------------
  {
    id: 'appeared-on-outlet',
    role: 'venue',
    relation: 'broadcast',
    before:
      "\\b(?:appear(?:ance|ances|ed|ing|s)?|turn(?:ed|s) up|show(?:ed|s) up|popp(?:ed|s) up|stopp(?:ed|s) by|went|goes|interview(?:ed|s)?|speaking|spoke|segment|monologue|guest(?:ed|ing|s)?|featur(?:ed|es|ing)|discussion|debate|town hall|episode|edition|broadcast|aired|airing|airs|televised|conversation|exchange|remarks|comments|live)(?: [\\p{L}\\d’'-]+){0,5}? (?:on|for|by|of|at)|\\b[Cc]lips?(?: [\\p{L}\\d’'-]+){0,5}? (?:on|from)(?: (?:\\p{Lu}\\p{Ll}+day|last night|yesterday)[’']s)?",
    examples: [
      'In an interview aired Sunday on [Channel 9], Ruiz called it “a farce”.',
      'During an appearance on [Channel 9], he said that the dam would hold.',
      'Ruiz turned up on [Channel 9], where he called it “a farce”.',
      'She played a clip of the mayor on [Channel 9], in which he called it “a farce”.',
    ],
    counterexamples: ['Ruiz appeared before a judge.'],
  },
  {
    id: 'outlet-town-hall',
    role: 'venue',
    relation: 'broadcast',
    before: '\\b(?:[Dd]uring|[Aa]t|[Ii]n|[Oo]n)',
    after:
      "(?:[’']s?)? (?:\\p{Ll}+ ){0,2}?(?:town hall|debate|documentary|docuseries|telethon|special|phone-in|call-in|panel)\\b",
    examples: [
      'At a [Channel 9] town hall, Ruiz said that the dam would hold.',
      'In a [Channel 9] documentary, Ruiz said that the dam would hold.',
    ],
    counterexamples: ['The [Channel 9] documentary won a prize.'],
  },
  {
    id: 'on-programme',
    role: 'venue',
    relation: 'broadcast',
    before: '\\b[Oo]n',
    after:
      '[”"’\']? (?:\\p{Ll}+ )?(?:podcast|radio show|talk show|show|programme|program|vodcast|radio|television|TV|airwaves)\\b',
    examples: ['Ruiz addressed the split on the [Salty Dog] podcast this week.'],
    counterexamples: ['Ruiz spent a fortune on [Channel 9].'],
  },
  {
    id: 'on-outlet',
    role: 'venue',
    relation: 'broadcast',
    before:
      '(?:^|[”"’\',] ?(?:said|says|added|adds|explained|admitted|joked|quipped|insisted|revealed|recalled) [^“”",;.:]{2,60} |[,;:—–(”"] ?|^(?:Later|Earlier|Also|Then|Back|Live|Again|\\p{Lu}\\p{Ll}+(?:ed|ing)) |\\b(?:\\p{Ll}+(?:ed|es|ing|ts|ys)|said|told|asked|them|him|her|it|me|us|night|morning|afternoon|evening|day|week|month|year|today|yesterday|\\p{Lu}\\p{Ll}+day|live|later|also|again|then|back|out|up|weekend|been|was|went|viewers|listeners|\\d+) )(?<!(?:call(?:ed|s|ing)|rel(?:ied|ies|ying)|based|focus(?:ed|es|ing)|spied) )[Oo]n|\\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed) (?:about|whether|if|why|how|over) [^.;:“”"]{1,60}(?<!attack|assault|raid|ban|story|report|war|ruling|suit) on|\\b[Oo]n (?:\\p{Lu}\\p{Ll}+day(?: (?:morning|night|evening|afternoon))?|last night|yesterday|this week|last week)[’\']s',
    examples: [
      'Ruiz went after the mayor on Monday night’s [Dockside Live].',
      'Asked about the snub on [Channel 9], Ruiz laughed.',
      '“It was over,” Ruiz said on [Channel 9].',
      '“It was over,” said the striker Ana Ruiz on [Channel 9].',
      'On [Channel 9], Ruiz said that the dam would hold.',
    ],
    counterexamples: [
      'His reliance on [Channel 9] is well known.',
      'The attack on [Channel 9] killed two.',
      'Asked about the attack on [Channel 9], Ruiz laughed.',
      'Ruiz called on [Channel 9] to fire him.',
    ],
  },

  {
    id: 'on-show',
    role: 'venue',
    relation: 'broadcast',
    aired: true,
    before:
      '^(?![^“”"]*\\b(?:starr?(?:s|ed|ing)?|role|character|part|job|work(?:s|ed|ing)|contestants?|judges?|judged|hosts?|hosted|co-hosts?|anchors?|feud|debut(?:s|ed)?|premiered?|premieres|airs|aired|seasons?|winner|won|ads?|adverts?|spen[dt]|based|compet(?:es|ed|ing)|danced|replac(?:es|ed|ing))\\b).*\\b(?:[Oo]n|visit to|stopped by|stopping by)(?: (?:\\p{Lu}\\p{Ll}+day|last night|yesterday|this week|last week)[’\']s)?',
    examples: ['Ruiz addressed the split on [The Ode Show].', 'Ruiz weighed in on [Ode Radio].'],
    counterexamples: [
      'Ruiz starred as a maid on [The Ode Show].',
      'Ruiz won her first job on [The Ode Show].',
    ],
  },

  // ---- employer: a reporter's outlet -----------------------------------------------------------
  {
    id: 'reporter-of-outlet',
    role: 'employer',
    relation: 'reported',
    before:
      "\\b[\\p{Lu}][\\p{L}.’'-]+ [\\p{Lu}][\\p{L}.’'-]+,? (?:of|from|with|at|for|reports for|reporting for|writing for|writes for|writing in|report(?:s|ed|ing) in)",
    examples: ['The pier is shut, reports Ana Ruiz of [the Bee].'],
    counterexamples: ['The pier is shut, said a reader of [the Bee].'],
  },
  {
    id: 'outlet-reporter',
    role: 'employer',
    relation: 'reported',
    after: `(?:[’']s?(?: (?:\\p{Ll}+(?:-\\p{Ll}+)?|${POST})){0,4}?|(?: (?:chief|senior|political|national|foreign|business|sports|legal|medical|science|freelance|longtime|contributing|White House|Washington|Middle East|${POST})){1,4}) (?!${CALENDAR})[\\p{Lu}][\\p{L}.’'-]+`,
    examples: ['[Channel 9]’s Ana Ruiz reports that the pier is shut.'],
    counterexamples: [
      '[Channel 9] Monday reported that the pier is shut.',
      'She had been on [Channel 9] stating that Ruiz is a fraud.',
    ],
  },
  {
    id: 'outlet-says',
    role: 'source',
    relation: 'reported',
    after: `(?: (?:(?:public|state|news|daily|evening) )?(?:news|newspaper|daily|weekly|magazine|agency|wire|service|channel|station|network|broadcaster|television|TV|radio|site|website|portal|outlet|podcast))?(?: (?:of|in) [\\p{Lu}][\\p{L}.]+(?: [\\p{Lu}][\\p{L}.]+)?)?(?: \\([^)]{1,60}\\))?(?:, [^.;“”"]{3,90}?,)?(?: (?:\\p{Lu}\\p{Ll}+day|today|yesterday|last week))? ${ADVERBS}(?:${REPORT})\\b`,
    examples: [
      '[The Bee] reported on Monday that the pier is shut.',
      'The pier is shut, [the Bee] reports.',
      '[Dockside], a site for sailors, also said that the pier is shut.',
      'The [Dockside] newspaper, which is read by sailors, reported that the pier is shut.',
      'Spain’s [Dockside] public broadcaster reported that the pier is shut.',
      'Station [KRZQ] of Reno reported that the pier is shut.',
    ],
    counterexamples: ['[The Bee] moved to a new office.'],
  },
  {
    id: 'says-outlet',
    role: 'source',
    relation: 'reported',
    before: `(?:^|[,”"—–;:] ?|\\b(?:as|so|and) )(?:${REPORT}|Said|Reports|Says|Writes|Adds|Notes)`,
    examples: ['“The pier is shut,” wrote [the Bee].', 'Said [the Bee] of this: the pier is shut.'],
    counterexamples: ['Few said [the Bee] was right.'],
  },
  {
    id: 'outlet-colon',
    role: 'source',
    relation: 'reported',
    after: '(?::| [-–—]) ?[“"\\p{Lu}]',
    examples: ['From [the Bee]: “The pier is shut.”'],
    counterexamples: ['[The Bee] is a paper.'],
  },
]
