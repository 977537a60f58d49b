/**
 * Verbs that attribute, in groups that behave alike. A group says what may follow:
 * `clause`   “said the bridge is closed”, with or without “that”;
 * `that`     a clause only with “that”, “how”, “whether”, a colon or a quotation;
 * `hearer`   a hearer stands between cue and content (“told the Bee that …”);
 * `object`   the content is the object (“called the plan “a joke””, “accused him of lying”).
 * `inverted` says whether the source may follow the cue (“…,” said Ruiz).
 */
export type CueFrame = 'clause' | 'that' | 'hearer' | 'object' | 'infinitive'
export type CueGroup = {
  readonly id: string
  readonly frame: CueFrame
  readonly inverted: boolean
  readonly verbs: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const cueGroups: readonly CueGroup[] = [
  {
    id: 'verbs-of-saying',
    frame: 'clause',
    inverted: true,
    verbs:
      'say add note argue claim insist maintain contend assert allege acknowledge admit concede explain announce declare conclude recall report believe think predict suggest stress emphasize emphasise warn confirm reveal observe stipulate estimate charge testify state caution complain hint imply joke swear reckon surmise lament promise pledge vow affirm reiterate agree feel fear hope decide learn figure understand know say guarantee notice point worry imagine recognize remember disclose',
    examples: [
      '(Ruiz) <said> {the bridge is closed}.',
      '{“The bridge is closed,”} <said> (Ann Ruiz), who was there.',
      '{“The bridge is closed,”} (Ruiz) <said> on Monday.',
      '{The bridge is closed}, (Ruiz) <said>.',
      '{“The bridge,”} (she) <said>, {“is closed.”}',
      '(Ruiz, the mayor of Fresno, Calif.), <said> {that the bridge is closed}.',
      '(Critics) <say> {the bridge is closed}.',
      '{“Who knows?”} (Ruiz) <said>.',
      'He spoke for an hour. (Ruiz) <said> in a statement on Monday {that the bridge is closed}.',
    ],
    counterexamples: [
      'The report of the board was lost.',
      'It was, needless, a bad bridge.',
      'Media reports about the bridge were wrong.',
      'He had a say in it.',
    ],
  },
  {
    id: 'verbs-of-writing-and-manner',
    frame: 'that',
    inverted: true,
    verbs:
      'write tweet retweet post blog email text quip remark comment reply respond answer ask wonder shout yell chant cry exclaim scream whisper mutter laugh beam smile snap sneer tease thunder bark bellow boom growl grumble groan moan sigh sob gush enthuse muse opine counter retort rejoin protest object interject interrupt continue begin conclude repeat echo read intone deadpan marvel boast brag confide confess volunteer offer crow rail rant vent fume urge demand plead beg propose recommend proclaim pronounce preach chide scoff sniff chime elaborate clarify ponder reflect reason theorize speculate tout chuckle concur posit quote recount relate signal sign message inquire query request reckon grouse gripe gasp declaim lecture narrate rasp roar shrug stammer stutter utter vociferate wail wisecrack press question shoot fire exhort coach sing intimate riff snipe demur growl summarize summarise scold tease describe address lash put share gather establish spill dish rue aver bemoan rave pen caption',
    examples: [
      '{“Never again,”} (Ruiz) <wrote> on Monday.',
      '{“Why now?”} <asked> (the mayor).',
      '(The crowd) <chanted>: {“Open the bridge!”}',
      '(Ruiz) <tweeted> {that the bridge is shut}.',
    ],
    counterexamples: [
      'She wrote a book about bridges.',
      'The crowd cried for an hour.',
      'His tweet drew no answer.',
    ],
  },
  {
    id: 'verbs-with-hearer',
    frame: 'hearer',
    inverted: false,
    verbs: 'tell assure inform remind advise notify brief ask warn promise convince persuade',
    examples: [
      '(Ruiz) <told> [the Bee] {that the bridge is closed}.',
      '(Ruiz) <told> [reporters] in Fresno {the bridge is closed}.',
      '{“It is closed,”} (Ruiz) <told> [the Bee].',
      '(She) <told> [CNN] on Monday: {“The bridge is closed.”}',
    ],
    counterexamples: ['Ruiz told a joke.', 'The bell told the hour.'],
  },
  {
    id: 'verbs-of-showing',
    frame: 'clause',
    inverted: false,
    verbs: 'show find indicate demonstrate prove determine discover',
    examples: ['(The report) <found> {that the bridge was unsafe}.'],
    counterexamples: ['She found her keys.', 'He showed them the door.'],
  },
  {
    id: 'verbs-of-promising',
    frame: 'infinitive',
    inverted: false,
    verbs:
      'promise pledge vow threaten offer tell ask urge advise warn remind beg order claim agree propose refuse decline',
    examples: ['(Ruiz) <vowed> {to “fight this to the end”}.'],
    counterexamples: ['The vow was broken.', 'Ruiz threatened the mayor.'],
  },
  {
    id: 'verbs-of-naming',
    frame: 'object',
    inverted: false,
    verbs:
      'call describe label dub brand deem portray characterize characterise denounce decry dismiss condemn criticize criticise blast slam praise hail blame accuse mock attack ridicule deride credit compare refer cite mention mean liken depict cast declare deny promise discuss defend compliment champion apologize tout impugn hit rip assail bash lambaste chastise knock welcome thank express echo reject oppose oppose support endorse mention reference invoke quote point highlight',
    examples: [
      '(Ruiz) <called> {the plan “a complete waste of money”}.',
      '(Critics) <dismissed> {it as “a bridge to nowhere”}.',
    ],
    counterexamples: ['They called the police.', 'The group is called “Friends of the Bridge”.'],
  },
]

/** Irregular forms: base, third person, past, participle, -ing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  pen: 'pens penned penned penning',
  aver: 'avers averred averred averring',
  spill: 'spills spilled spilt spilling',
  speak: 'speaks spoke spoken speaking',
  go: 'goes went gone going',
  hear: 'hears heard heard hearing',
  stick: 'sticks stuck stuck sticking',
  put: 'puts put put putting',
  hit: 'hits hit hit hitting',
  shoot: 'shoots shot shot shooting',
  sing: 'sings sang sung singing',
  rip: 'rips ripped ripped ripping',
  riff: 'riffs riffed riffed riffing',
  demur: 'demurs demurred demurred demurring',
  knock: 'knocks knocked knocked knocking',
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thought thinking',
  find: 'finds found found finding',
  show: 'shows showed shown showing',
  know: 'knows knew known knowing',
  feel: 'feels felt felt feeling',
  understand: 'understands understood understood understanding',
  begin: 'begins began begun beginning',
  read: 'reads read read reading',
  swear: 'swears swore sworn swearing',
  cast: 'casts cast cast casting',
  mean: 'means meant meant meaning',
  learn: 'learns learned learned learning',
  reply: 'replies replied replied replying',
  cry: 'cries cried cried crying',
  deny: 'denies denied denied denying',
  imply: 'implies implied implied implying',
  testify: 'testifies testified testified testifying',
  notify: 'notifies notified notified notifying',
  clarify: 'clarifies clarified clarified clarifying',
  decry: 'decries decried decried decrying',
  refer: 'refers referred referred referring',
  admit: 'admits admitted admitted admitting',
  quip: 'quips quipped quipped quipping',
  brag: 'brags bragged bragged bragging',
  beg: 'begs begged begged begging',
  dub: 'dubs dubbed dubbed dubbing',
  slam: 'slams slammed slammed slamming',
  snap: 'snaps snapped snapped snapping',
  sob: 'sobs sobbed sobbed sobbing',
  blog: 'blogs blogged blogged blogging',
  concur: 'concurs concurred concurred concurring',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  marvel: 'marvels marveled marvelled marveling',
}

export const BASE = 1
export const PRESENT = 2
export const PAST = 4
export const ING = 8
export type CueForm = {
  readonly lemma: string
  readonly form: number
  readonly frames: number
  /** The groups that it is in, the usual one first. */
  readonly groups: readonly CueGroup[]
  readonly inverted: boolean
}

export const FRAME_CLAUSE = 1
const FRAME_THAT = 2
export const FRAME_HEARER = 4
export const FRAME_OBJECT = 8
export const FRAME_TO = 16
const FRAME_BITS: Readonly<Record<CueFrame, number>> = {
  clause: FRAME_CLAUSE,
  that: FRAME_THAT,
  hearer: FRAME_HEARER,
  object: FRAME_OBJECT,
  infinitive: FRAME_TO,
}

/** Every form of every cue verb. A verb in several groups has the frames of all of them. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms()

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const group of cueGroups) {
    for (const lemma of group.verbs.split(' ')) {
      for (const [word, form] of inflect(lemma)) {
        const before = forms.get(word)
        const frames = (before?.frames ?? 0) | FRAME_BITS[group.frame]
        const kept = before && before.lemma !== lemma ? before : null
        forms.set(word, {
          lemma: kept?.lemma ?? lemma,
          form: (before?.form ?? 0) | form,
          frames,
          groups: [...(before?.groups ?? []), group],
          inverted: (before?.inverted ?? false) || group.inverted,
        })
      }
    }
  }
  return forms
}

/** All forms of a verb, with what each may be. */
export function inflect(lemma: string): [string, number][] {
  const irregular = IRREGULAR[lemma]
  if (irregular) {
    const all: [string, number][] = [[lemma, BASE]]
    irregular.split(' ').forEach((word, index) => {
      all.push([word, word.endsWith('ing') ? ING : index === 0 ? PRESENT : PAST])
    })
    return all
  }
  const e = lemma.endsWith('e')
  const y = /[^aeiou]y$/.test(lemma)
  const s = /(?:s|sh|ch|x|z)$/.test(lemma)
  const stem = e ? lemma.slice(0, -1) : lemma
  return [
    [lemma, BASE],
    [y ? `${lemma.slice(0, -1)}ies` : s ? `${lemma}es` : `${lemma}s`, PRESENT],
    [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, PAST],
    [`${lemma.endsWith('ee') ? lemma : stem}ing`, ING],
  ]
}
