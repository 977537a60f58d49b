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
  `argus beacon bee bugle bulletin clarion courier daily digest dispatch echo free-press globe insider
  journal jornal ledger magazine mail mercury messenger mirror monitor news newspapers observer outlook
  post press record recorder reflector register reminder reporter review sentinel
  spectator standard star statesman sun telegraph times today transcript tribune voice weekly
  wire times-news news-times
  radio tv fm television televisión broadcasting newswire podcast newsletter
  zeitung nachrichten tageblatt rundschau anzeiger allgemeine presse kurier blatt volksblatt volksstimme
  dagblad dagbladet tidende tidning tidningen nyheter avis avisa avisen blad bladet posten folkeblad courant krant
  sanomat lehti lehdet uutiset novine vijesti dnevnik list novosti vesti pravda izvestia gazeta kurir hírlap hirlap noviny
  denník dennik deník denik dziennik gazetesi haber shimbun shinbun ribao ilbo sinmun patrika samachar jagran bhaskar
  khabar malayalam libre matin soir dimanche diário diario`.split(/\s+/),
)

/** Last words that name parties, teams, companies and people at least as often: they count with a plain cue only. */
export const weakPaperNames: ReadonlySet<string> = new Set(
  `advance advocate age american banner blade business capital citizen democrat eagle enterprise era express forum guardian
  independent index item leader nation patriot pilot pioneer progress republic republican spirit union vanguard world media
  network online chief trend perspective planet scene memo flyer texan call hour pulse signal ticker tide tides`.split(
    /\s+/,
  ),
)

/** First words with which a name that ends so is a person's office or a group's. */
export const notPlaces: ReadonlySet<string> = new Set(
  `majority minority senate house party opposition team group world youth labour labor credit european soviet student trade
  young african mexican asian native latin north south central old`.split(/\s+/),
)

/** Endings of a last word that make a newspaper of it in languages that write words together. */
export const paperEndings =
  /.(?:zeitung|blatt|anzeiger|nachrichten|presse|kurier|dagblad|bladet|posten|tidning|tidningen|tidende|avisa|avisen|lehti|sanomat|courant|news|times|press|post|watch|wire|tribune|herald|radio|today|insider)$/

/** First words of outlets' names: "Radio Springfield", "Diario del Sur", "La Voz de Galicia". */
export const outletOpeners: ReadonlySet<string> = new Set(
  `radio rádio daily diario diário gazeta gazzetta gazette corriere giornale jornal folha
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
  officer attorney secretary minister via per source sources credit photo photos image images video courtesy watch read`.split(
    /\s+/,
  ),
)

/** Lower-case words that stand inside names: "Corriere della Sera", "Radio France Internationale". */
export const nameConnectors: ReadonlySet<string> = new Set(
  `de da do das dos del della delle dei di du des la las el los le les l d van der den het og och und y e i w na al`.split(
    /\s+/,
  ),
)

/** Last words of institutions' names. */
export const institutions: ReadonlySet<string> = new Set(
  `foundation institute institution center centre university college school committee party company group association council
  department court bank church house office fund museum hotel club society trust agency commission authority board bureau
  ministry parliament congress senate force army navy police union federation alliance league coalition project
  administration association corporation corp inc bloc exchange treasury network board society laboratory observatory survey
  registry panel unit task forum assembly tribunal embassy district county city state guard corps trust`.split(
    /\s+/,
  ),
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

/** Words behind a magazine's name that tell its edition: “GQ India”, “Vogue Arabia”, “Elle UK”; “South Africa” and its like by their first. */
export const editions: ReadonlySet<string> = new Set(
  `India UK US USA Australia Arabia Africa France Italia Italy Germany Spain España Brasil Brazil Japan China Korea Taiwan Thailand
  Singapore Malaysia Philippines Indonesia Canada Ireland Mexico México Turkey Türkiye Russia Ukraine Portugal Netherlands
  Scandinavia Poland Greece Paris Nigeria Kenya South Middle`.split(/\s+/),
)
