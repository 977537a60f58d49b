/**
 * Closed lists by which speakers are told apart. They hold words of the language, never names from articles;
 * given names are the usual ones of the English-speaking world, enough to tell "he" from "she".
 */

/** Titles and offices that stand before a name, lower case, without the full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess prince princess king queen duke duchess pope
  cardinal archbishop bishop father rev reverend pastor rabbi imam sheikh ayatollah sister brother saint
  president vice-president vice prime premier chancellor minister secretary sen sens senator senators rep reps representative
  congressman congresswoman gov governor lt lieutenant mayor ambassador councilman councilwoman councilmember councillor
  councilor cllr cr alderman commissioner assemblyman assemblywoman assemblymember delegate speaker leader whip mp msp mep td mla shri smt
  judge justice sheriff constable marshal deputy officer detective inspector superintendent sergeant sgt cpl corporal pvt private capt
  captain maj major col colonel gen general cmdr commander adm admiral chief attorney prosecutor solicitor advocate
  director chairman chairwoman chairperson chair ceo cfo coo cto executive manager head coach coordinator spokesman
  spokeswoman spokesperson undersecretary treasurer comptroller auditor assistant acting former then-president ex-president
  presidential-candidate candidate nominee rear staff brigadier field first second lead senior principal co-founder founder owner`
    .split(/\s+/)
    .filter(Boolean),
)

/** What offices are of: “Secretary of State”, “Minister of Health and Social Care”, “Chief of Staff”. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  `state staff defense defence treasury exchequer homeland national security intelligence health human social care services
  housing urban rural development foreign external home interior internal affairs commerce labor labour energy education higher
  transportation transport agriculture food fisheries forestry justice finance economy economic trade industry business science
  technology innovation digital environment climate change veterans war army navy house commons lords senate assembly parliament
  knesset opposition joint chiefs communications operations police public works safety immigration citizenship migration refugees
  culture media sport sports women equality equalities children families youth local government communities work pensions
  protection planning investment information tourism water resources natural mines oil petroleum regional cooperation integration
  elections corrections research policy strategy supply the and of for`.split(/\s+/),
)

/** Words that show whether "he" or "she" may stand for a figure. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  `mr sir lord baron count prince king duke father brother congressman councilman assemblyman chairman spokesman businessman
  actor salesman policeman fireman fisherman gentleman man boy son husband dad uncle nephew grandfather widower waiter host
  clergyman sportsman cameraman anchorman groom pope`.split(/\s+/),
)
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  `mrs ms miss dame lady baroness countess princess queen duchess sister congresswoman councilwoman assemblywoman chairwoman
  spokeswoman businesswoman actress saleswoman policewoman woman girl daughter wife mother mum mom aunt niece grandmother
  widow waitress hostess comedienne heiress clergywoman sportswoman anchorwoman bride midwife`.split(
    /\s+/,
  ),
)
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aaron adam adrian ahmed alan albert alejandro alex alexander alfred ali allan allen andre andrew andy angus anthony antonio arthur
  barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan
  calvin cameron carl carlos casey cesar charles charlie chris christian christopher chuck clarence clark colin craig curtis cyril
  dale damian dan daniel danny darren dave david dean dennis derek diego dick dmitry dominic don donald douglas duncan dwight
  ed eddie edgar eduardo edward edwin elliott elon emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando
  floyd francis francisco frank franklin fred frederick gabriel garth gary gavin gene geoff geoffrey george gerald gerard gilbert
  giovanni glenn gordon graham greg gregory guillermo gus guy harold harry harvey hector henry herbert howard hugh hugo
  ian ibrahim igor isaac ivan jack jackson jacob jaime jake james jamie jared jason javier jay jeff jeffrey jeremy jerome jerry
  jesse jim jimmy joe joel john johnny jon jonathan jordan jorge jose josé joseph josh joshua juan julian justin karl keith ken kenneth
  kevin kurt kyle lance larry laurence lawrence lee leo leon leonard lewis liam lloyd louis lucas luis luke malcolm manuel marc
  marco marcus mario mark martin marvin mathew matt matthew maurice max michael miguel mike mitch mohamed mohammed morgan
  muhammad nathan neal ned neil nelson nicholas nick nicolas nigel noah noel norman oliver omar oscar oskar owen pablo patrick paul
  pedro pete peter phil philip phillip pierre rafael ralph ramon randy raymond ray rex ricardo richard rick robert roberto robin
  rod rodney roger roland ron ronald ross roy rupert russell ryan salvador sam samuel sandro scott sean sebastian sergei seth shane
  shaun sidney simon spencer stanley stefan stephen steve steven stewart stuart sylvester ted terrence terry theodore thomas tim
  timothy toby todd tom tommy tony trevor tristan tyler vernon victor vincent vladimir wallace walter warren wayne wesley will
  william winston xavier yusuf zachary abdul abdullah hassan hussein ahmad karim tariq yasser emre mehmet ravi rahul sanjay vijay
  arjun narendra imran hiroshi kenji takeshi shinzo
  theo leo milo hamish callum ewan euan fergus gethin rhys emrys owain dylan eoin cian padraig seamus declan conor ronan arun ashok deepak
  ganesh gopal hari manoj mahesh mohan naveen nitin pradeep prakash rajesh rakesh ramesh sachin sandeep suresh vikram vinod
  amit anil chidi emeka femi kunle obinna segun tunde musa okello kwame kofi kamau kipchoge otieno hiro kenta satoshi yuto
  lars sven bjorn anders nils jens jorg jurgen klaus dieter helmut gunther heinz uwe wolfgang dmytro oleksandr volodymyr
  mykola vladyslav mustafa ahmet murat giuseppe luigi paolo stefano matteo laurent thierry joao thiago rafa gerhard piotr
  andrzej pavel petr jiri bogdan radek milan zoran dragan nikola ivo`.split(/\s+/),
)
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abigail ada adele agnes alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina anita ann anna
  anne annette annie april ariana ashley audrey ava barbara beatrice becky bernadette beth betty beverly bonnie brenda brianna
  bridget brigitte camilla candace carla carmen carol caroline carolyn catherine cathy cecilia celia celine céline charlotte chelsea
  cheryl chloe christina christine cindy claire clara claudia colleen courtney crystal cynthia daisy dana danielle dawn deborah
  debra denise diana diane dolores donna dora doris doria dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen
  emily emma erica erin esther ethel eva eve evelyn faith fatima felicia fiona florence frances gabrielle gail georgia gertrude
  gillian gina gloria grace greta gwen gwyneth hannah harriet heather heidi helen helena hillary holly hope ida ingrid irene iris
  isabel isabella ivanka ivy jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna jocelyn
  josephine joy joyce juanita judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie kay kayla
  kellyanne kelly kerry kimberly kirsten kirstie kristen kristin laura lauren leah lena leslie lillian lily linda lisa liz lois
  lorraine louise lucia lucille lucy lydia lynn madeleine maggie margaret maria marie marilyn marina marion marissa marjorie martha
  mary maureen maxine megan meghan melania melanie melinda melissa meredith mia michele michelle mildred miranda molly monica
  nadia nancy naomi natalie nicola nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy penelope penny
  phyllis priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary rosie roxanne ruby ruth sabrina sally
  samantha sandra sara sarah scarlett selena shannon sharon sheila shelley sherry shirley silvia sonia sophia sophie stacey stella
  stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa tessa theresa tiffany tina tracy uma ursula valerie vanessa
  vera veronica victoria viola violet virginia vivian wanda wendy whitney yolanda yvonne zoe aisha amina leila layla mariam noor
  priya sunita ayesha mei yuki
  ishbel morag eilidh ailsa catriona sinead siobhan niamh aoife ciara orla maeve roisin nuala anjali deepa divya kavita
  lakshmi meena neha pooja radha ritu shreya usha vidya zainab amara chioma ngozi adaeze funke folake yetunde wanjiru achieng
  akinyi nyambura blessing haruka sakura keiko naoko yoko astrid freya sigrid solveig annika birgit heike ilse katja petra
  ulrike anneke svetlana natalia olena oksana tatiana irina ludmila ekaterina fatma aylin elif zeynep maryam zahra shirin
  carmela paola giulia chiara francesca valentina lucie amelie margaux beatriz ines pilar rocio leilani candi hana mila
  agnieszka katarzyna jana magdalena`.split(/\s+/),
)

/** Words by which a capitalised name is known as an organisation. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `department ministry office agency bureau administration authority commission committee council court congress senate house
  parliament government party police force forces army navy guard service services university college school institute academy
  hospital centre center clinic church diocese association union federation confederation society club league foundation fund
  trust group company corporation corp inc llc ltd plc co holdings partners bank board team network alliance coalition campaign
  organization organisation project initiative program programme lab laboratory laboratories museum zoo airport airlines airways
  industries international systems technologies technology energy motors pictures studios studio records entertainment games media
  district county city state states nations republic kingdom embassy consulate pentagon kremlin treasury exchange llp
  shipping labs foods pharma pharmaceuticals insurance logistics railway railways ventures stores supermarkets hotels resorts
  properties construction engineering petroleum mining minerals telecom telecommunications communications networks software
  securities consulting solutions aerospace robotics therapeutics biosciences healthcare automotive brewery brewing farms
  dynamics ferries cruises island islands street road avenue beach square stadium arena boulevard`.split(
    /\s+/,
  ),
)

/** Nouns for people, by which "the director" finds the director named earlier. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `actor actress activist adviser advisor agent aide analyst anchor artist astronaut athlete attorney aunt author banker billionaire
  biologist blogger boss bride brother businessman businesswoman candidate captain celebrity ceo chairman chairwoman chairperson
  chancellor chef chief clerk coach colonel comedian comedienne comic commander commentator commissioner composer congressman
  congresswoman constable consultant convict coordinator coroner correspondent councilman councilwoman councillor councilmember
  critic daughter dean defendant delegate democrat deputy designer detective developer diplomat director doctor drummer duchess
  duke economist editor educator employee engineer entrepreneur epidemiologist executive expert ex-president farmer father
  fighter filmmaker firefighter fisherman founder co-founder friend general governor guard guitarist head historian host hunter
  husband inspector instructor investigator investor journalist judge justice king lawmaker lawyer lead leader lecturer legislator
  librarian lieutenant lobbyist magistrate manager man mayor mechanic midwife minister model mogul mother mum mom musician neighbor
  neighbour neurologist novelist nurse officer official operator organizer organiser owner painter paramedic parent parliamentarian
  partner pastor patient pediatrician philanthropist photographer physician physicist pilot player playwright poet policeman
  policewoman politician pope president priest prince princess principal producer professor prosecutor protester psychologist
  publicist publisher quarterback queen rapper realtor rebel receptionist rep representative republican researcher resident
  retiree scholar scientist screenwriter secretary senator sergeant sheriff singer sister socialite sociologist soldier solicitor
  son songwriter source speaker specialist spokesman spokesperson spokeswoman sprinter star striker student suspect superintendent
  surgeon teacher technician teenager tenant therapist tourist trader trainer treasurer trooper trustee tycoon uncle veteran
  veterinarian vet victim videographer vocalist volunteer voter warden whistleblower widow wife winner witness woman worker writer
  youngster undersecretary premier nominee incumbent challenger newcomer heiress billionaire designer superstar pop-star diva
  goalkeeper midfielder defender batsman bowler golfer swimmer skater boxer wrestler driver rider jockey cyclist runner`.split(
    /\s+/,
  ),
)

/** Common nouns for organisations: "the department", "the company". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `department ministry agency bureau administration authority commission committee council court government party police force
  army navy service university college school institute hospital church association union federation society club league
  foundation fund trust group company corporation firm bank board team alliance coalition campaign organization organisation
  charity museum zoo airline retailer automaker carmaker manufacturer developer maker startup giant studio label brand
  nonprofit think-tank regulator watchdog office city county state country regime embassy militia`.split(
    /\s+/,
  ),
)

/** Words written with a capital only because a sentence starts there; never the start of a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they we you i his her their our your my him them who whom whose which what when where why
  how in on at by for from to of with without within into onto over under after before during since until while as if because
  although though unless whereas despite among amid between against about above across along around behind below beneath beside
  beyond near off per through throughout toward towards upon via but and or nor so yet not no none both either neither each every
  all any some many most much more less few several other others another such same one two three four five six seven eight nine
  ten first second third last next then now here there today yesterday tomorrow tonight also however meanwhile moreover
  furthermore nevertheless nonetheless still instead thus therefore hence perhaps maybe indeed even just only once again ever
  never always often sometimes usually recently earlier later previously currently finally according asked speaking
  reports report critics officials police authorities experts researchers sources people lawmakers former according did does do
  is are was were has have had will would could should may might must can be been being let say says said please read watch
  see click follow sign share photo image video file updated advertisement story related copyright like unlike apparently
  reportedly unfortunately fortunately interestingly incidentally additionally similarly separately overall elsewhere
  yes well oh ok okay hello thank thanks monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december`.split(/\s+/),
)

/** Nouns by which an article calls whoever it is about, though it never said that they are one: "the star", "the Texan". */
export const GENERIC_ROLES: ReadonlySet<string> = new Set(
  `star superstar singer actor actress comedian comedienne comic celebrity celeb performer musician rapper songwriter artist
  songstress diva presenter host author writer politician lawmaker senator congressman congresswoman president minister
  leader candidate nominee billionaire mogul tycoon businessman businesswoman entrepreneur executive boss coach manager player
  striker quarterback athlete champion veteran expert analyst researcher scientist professor academic economist historian
  official spokesman spokeswoman spokesperson pontiff monarch premier mayor governor resident native mother father mum mom dad teenager teen woman man
  pensioner retiree grandmother grandfather gran grandad widow widower homeowner shopper commuter passenger motorist customer
  parent newlywed bride groom winger midfielder forward defender goalkeeper keeper captain skipper playmaker frontman vocalist
  guitarist drummer model influencer youtuber filmmaker novelist poet photographer chef restaurateur doctor surgeon nurse
  teacher pastor designer stylist trainer jockey legislator congressman hitmaker cricketer golfer boxer swimmer sprinter crooner thespian footballer
  full-back centre-back centre-half pacer spinner seamer batter all-rounder wicketkeeper cornerback linebacker receiver`.split(
    /\s+/,
  ),
)

/** Nouns by which one person may be called in turn, in words apart by spaces: “a lawyer for Acme … the attorney”. */
export const SAME_PERSON_NOUNS: readonly ReadonlySet<string>[] = [
  'lawyer attorney solicitor barrister counsel advocate',
  'spokesman spokeswoman spokesperson representative rep',
  'ceo executive boss chief president chairman',
  'senator congressman congresswoman representative lawmaker legislator politician mp parliamentarian republican democrat',
  'officer policeman policewoman detective sergeant cop trooper deputy',
  'professor academic scholar researcher scientist expert historian economist',
  'doctor physician surgeon pediatrician epidemiologist psychiatrist psychologist',
  'analyst strategist economist expert',
  'premier minister leader politician',
  'journalist reporter correspondent writer author',
  'teacher educator principal headteacher',
  'neighbour neighbor resident witness',
].map((line) => new Set(line.split(' ')))
