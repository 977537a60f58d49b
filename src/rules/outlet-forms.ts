/**
 * Forms by which a name is an outlet's though the catalogue does not hold it. A form never tells a domain.
 * `strong` forms count after "the" or with a cue; the others only with a cue ("told", "reported") beside them.
 */

/** Last words of newspapers' names that hardly anything else has: "the Springfield Gazette". */
export const strongPaperNames: ReadonlySet<string> = new Set(
  `gazette herald tribune courier inquirer enquirer chronicle intelligencer picayune advertiser telegram courant examiner
  times-union news-press post-gazette post-dispatch star-tribune news-leader times-picayune herald-leader journal-constitution
  press-enterprise democrat-gazette news-tribune newspaper`.split(/\s+/),
)

/** Last words of outlets' names that stand in other names too: "the Springfield Sun". */
export const paperNames: ReadonlySet<string> = new Set(
  `advance advocate age american argus banner beacon bee blade bugle bulletin business capital citizen clarion courier daily
  democrat digest dispatch eagle echo enterprise era express forum free-press globe guardian independent index insider item
  journal jornal leader ledger magazine mail mercury messenger mirror monitor nation news newspapers observer outlook patriot pilot
  pioneer post press progress record recorder reflector register reminder reporter republic republican review sentinel
  spectator spirit standard star statesman sun telegraph times today transcript tribune union vanguard voice weekly
  wire world times-news news-times
  radio tv fm television televisión broadcasting media network online network newswire podcast newsletter
  zeitung nachrichten tageblatt rundschau anzeiger allgemeine presse kurier blatt volksblatt volksstimme
  dagblad dagbladet tidende tidning tidningen nyheter avis avisa avisen blad bladet posten folkeblad courant krant
  sanomat lehti lehdet uutiset novine vijesti dnevnik list novosti vesti pravda izvestia gazeta kurir hírlap hirlap noviny
  denník dennik deník denik dziennik gazetesi haber shimbun shinbun ribao ilbo sinmun patrika samachar jagran bhaskar
  khabar malayalam libre matin soir dimanche diário diario`.split(/\s+/),
)

/** Endings of a last word that make a newspaper of it in languages that write words together. */
export const paperEndings =
  /.(?:zeitung|blatt|anzeiger|nachrichten|presse|kurier|dagblad|bladet|posten|tidning|tidningen|tidende|avisa|avisen|lehti|sanomat|courant|news|times|press|post|watch|wire|tribune|herald|radio|today|insider)$/

/** First words of outlets' names: "Radio Springfield", "Diario del Sur", "La Voz de Galicia". */
export const outletOpeners: ReadonlySet<string> = new Set(
  `radio rádio daily weekly evening sunday morning diario diário gazeta gazzetta gazette corriere giornale jornal folha
  correio correo courrier tribuna tribune voz voce voix periódico prensa presse noticias notícias noticiero nouvelles nouvelliste
  agencia agência agence agenzia télé tele televisión canal channel tv news nuevo nouvel nouveau noticiário eco eko estado
  estadão mundo dépêche dernières quotidien journal dagens dagbladet gazet het algemeen de neue neues ouest
  rádió telewizja česká český magyar új vecernji večernji slobodna novi
  glas ekstra anadolu haber kompas jawa harian sin berita suara koran utusan dainik ananda`.split(
    /\s+/,
  ),
)

/** Words that end an agency's or a broadcaster's name and need no cue: "the Springfield News Agency". */
export const outletEndings: readonly (readonly string[])[] = [
  ['news', 'agency'],
  ['press', 'agency'],
  ['news', 'service'],
  ['news', 'network'],
  ['news', 'wire'],
  ['broadcasting', 'corporation'],
  ['broadcasting', 'service'],
  ['public', 'radio'],
  ['public', 'media'],
  ['public', 'television'],
  ['public', 'broadcasting'],
  ['business', 'journal'],
  ['business', 'times'],
  ['legal', 'intelligencer'],
  ['law', 'journal'],
  ['daily', 'news'],
  ['daily', 'times'],
  ['daily', 'post'],
  ['daily', 'star'],
  ['daily', 'press'],
  ['daily', 'mail'],
  ['daily', 'mirror'],
  ['daily', 'herald'],
  ['daily', 'record'],
  ['daily', 'telegraph'],
  ['daily', 'journal'],
  ['daily', 'tribune'],
  ['daily', 'sun'],
  ['free', 'press'],
  ['evening', 'post'],
  ['evening', 'news'],
  ['evening', 'standard'],
  ['news', 'leader'],
  ['star', 'tribune'],
  ['post', 'gazette'],
  ['post', 'dispatch'],
  ['news', 'press'],
  ['herald', 'tribune'],
  ['times', 'union'],
  ['times', 'herald'],
  ['news', 'sentinel'],
  ['news', 'herald'],
  ['journal', 'sentinel'],
  ['press', 'telegram'],
]

/** Capitalised words that open a sentence or a name without belonging to an outlet's. */
export const notInNames: ReadonlySet<string> = new Set(
  `a an and as at but by for from he her his how however i if in it its later meanwhile more mr mrs ms no not now of on one or
  our she since so some that the their then there these they this those to today tomorrow two under until we what when where
  while who why with yesterday you your also according after before both each former says said told
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december president senator sen rep gov governor mayor judge justice sir lord lady dr prof professor chief sgt lt capt col gen
  officer attorney secretary minister`.split(/\s+/),
)

/** Lower-case words that stand inside names: "Corriere della Sera", "Radio France Internationale". */
export const nameConnectors: ReadonlySet<string> = new Set(
  `de da do das dos del della delle dei di du des la las el los le les l d van der den het og och und y e and i w na of the
  for al`.split(/\s+/),
)

/** Words in capitals that have the form of a call sign; they count only beside a cue. */
export const notCallSigns: ReadonlySet<string> = new Set(
  `WHO WITH WHAT WHEN WERE WILL WORK WEEK WAR WAY WEB WIN WON WANT WAS WENT WEST WIDE WIFE WILD WIND WINE WISE WISH WOOD WORD
  WORE WTO WWE WWF WWI WWII WNBA WBA WBC WBO WCC WFP WIPO WMO WMD WMDS WASP WASPS WAVE WALL WALK WAIT WAKE WARM WARN WASH WEAR WELL
  WHY WHOM WHIP KIDS KING KEEP KNOW KILL KEY KIND KICK KISS KNEE KGB KFC KKK KPMG KLM KIA KDE KDP KRG KCNA KAIST KPI KPIS
  KHN KFF KSA KYC WWDC WSJ WP WFH WTF WTA WTI WRC WTC WAG WAGS WIC WEF WIP WAP WIRE KLAS WADA WAFA WCK WHAM`.split(
    /\s+/,
  ),
)

/** What carries a capital "The" and is no outlet: places, bands, people. */
export const titledWithThe: ReadonlySet<string> = new Set(
  `hague gambia bahamas netherlands bronx rock weeknd edge beatles who game undertaker ohio church first second citadel
  villages woodlands dalles hamptons`.split(/\s+/),
)
