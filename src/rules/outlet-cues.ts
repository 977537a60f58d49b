/**
 * What beside a name says that an outlet is meant. Names that are ordinary words too ("Time", "Nature") count only with
 * one of these; names of their own ("Reuters") need none.
 */

/** Verbs of what outlets do; "say" and its like are left out where a person as well might be meant. */
export const outletVerbs: ReadonlySet<string> = new Set(
  `reported reports writes wrote noted notes revealed reveals published publishes quoted quotes cited cites obtained
  interviewed reviewed aired airs broadcast editorialized investigated profiled uncovered tweeted posted ran
  estimated ranked dubbed named asked found learned says said confirmed added described called argued claimed pointed
  explained established contacted argues describes calls claims adds explains finds understands understood gathered learnt learns
  observed observes points puts put report reveal confirm confirms disclose`.split(/\s+/),
)

/** Of those, the ones that hardly anything but an outlet does at the start of a sentence. */
export const strongOutletVerbs: ReadonlySet<string> = new Set(
  `reported reports writes wrote revealed published publishes quoted cited obtained interviewed reviewed aired
  editorialized understands`.split(/\s+/),
)

/** What a reporter does, said right after an outlet's possessive and a name: "Bloomberg's Mark Gurman wrote". */
export const reporterVerbs: ReadonlySet<string> = new Set(
  `wrote writes reported reports noted notes said says told explained explains observed observes argued argues claims claimed
  revealed reveals obtained published interviewed tweeted posted points pointed puts put asked asks suggests suggested estimates adds added
  complained complains called calls praised praises warned warns concluded concludes found finds predicted predicts joked jokes`.split(
    /\s+/,
  ),
)

/** Words before a name that hand something to an outlet: "told Time", "according to People". */
export const hearerVerbs: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'telling',
  'tell',
  'informed',
  'assured',
])

/** Words after which "to NAME" is told to it: "in a statement to Slate", "spoke to Ms.". */
export const toldToWords: ReadonlySet<string> = new Set(
  `spoke speaking speak speaks spoken talked talking said statement statements interaction interview interviews comment comments comment
  described confirmed confirm confirms email emails emailed message messages remarks recounted explained response reply
  denied complained opened opening opens confided confessed chatted chatting dished gushed vented stressed insisted teased joked wrote writing released provided leaked admitted revealed disclosed according acknowledged declined told`.split(
    /\s+/,
  ),
)

/** Words after which "with NAME" is a talk with it. */
export const talkWithWords: ReadonlySet<string> = new Set(
  `interview interviews interviewed interaction spoke speaking speak conversation conversations q&a chat chatted sat talked talking call shared`.split(
    /\s+/,
  ),
)

/** Words that print: after them "in NAME", "for NAME", "by NAME", "from NAME" is a periodical. */
export const printWords: ReadonlySet<string> = new Set(
  `published publish publishing written wrote writes write writing ran run appeared appearing appears printed article articles
  story stories essay essays op-ed column columns piece pieces report reports reported study studies review reviews reviewed
  interview profile profiled featured feature obtained cited quoted seen first-person photo photos portrait cover reprinted
  serialized excerpt excerpted editorial editorials obituary investigation obtained paper papers issue edition letter
  reporter reporters editor editors columnist correspondent journalist journalists critic writer freelance freelanced
  according poll survey headline headlines analysis commentary conducted compiled analyzed
  shared carried relayed distributed uncovered broken revealed podcast magazine described detailed documented outlined findings`.split(
    /\s+/,
  ),
)

/** What an outlet is, said right after or before its name: "the magazine Time", "Time magazine". */
export const mediaNouns: ReadonlySet<string> = new Set(
  `newspaper newspapers paper daily weekly monthly magazine magazines journal tabloid broadsheet broadcaster network channel
  station affiliate website site agency newswire wire service outlet publication podcast newsletter blog portal program programme
  zeitung magazin zeitschrift journal quotidien diario periodico revista quotidiano giornale krant tidning avis`.split(
    /\s+/,
  ),
)

/** People and pieces of an outlet, said right after its name: "Time correspondent". */
export const outletStaff: ReadonlySet<string> = new Set(
  `reporter reporters editor editors columnist columnists correspondent correspondents journalist journalists writer writers
  contributor contributors critic photographer anchor anchors host newsroom interview op-ed editorial editorials article
  columnists' headline investigation poll website`.split(/\s+/),
)

/**
 * Names of outlets that name a party, a place or a year far more often: they count only where the text says what they are, or
 * with a verb of reporting.
 */
export const everydayNames: ReadonlySet<string> = new Set(
  `republican democrat conservative liberal texan american african european state justice america city day today paper news
  coast circle another world nation`
    .split(/\s+/)
    .concat('new york', 'new hampshire'),
)
