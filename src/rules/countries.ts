/** Words that point to a country: its name, its people, a city that stands for it. They tell namesakes apart. */
const words = `
AE emirati emirates dubai
AL albania albanian tirana
AM armenia armenian yerevan
AR argentina argentine argentinian
AT austria austrian vienna
AU australia australian australias sydney melbourne brisbane perth adelaide canberra hobart darwin queensland victoria tasmania
AZ azerbaijan azerbaijani baku
BA bosnia bosnian sarajevo
BD bangladesh bangladeshi dhaka
BE belgium belgian brussels
BG bulgaria bulgarian
BO bolivia bolivian
BR brazil brazilian paulo rio
BY belarus belarusian minsk
CA canada canadian toronto ottawa ontario quebec montreal alberta vancouver manitoba saskatchewan calgary edmonton winnipeg
CD congo congolese
CH switzerland swiss zurich geneva
CL chile chilean
CM cameroon cameroonian
CN china chinese beijing
CO colombia colombian bogota
CR costa rica rican
CU cuba cuban
CY cyprus cypriot
CZ czech prague
DE germany german berlin munich cologne hamburg
DK denmark danish copenhagen
DZ algeria algerian
EC ecuador ecuadorian
EE estonia estonian tallinn
EG egypt egyptian cairo
ES spain spanish madrid
ET ethiopia ethiopian
FI finland finnish helsinki
FR france french paris
GB britain british uk england english london scotland scottish wales welsh manchester liverpool
GH ghana ghanaian accra
GR greece greek athens
HK hong kong
HR croatia croatian zagreb
HU hungary hungarian budapest
ID indonesia indonesian jakarta
IE ireland irish dublin
IL israel israeli jerusalem
IN india indian delhi mumbai kolkata bengaluru bangalore chennai pune lucknow kerala
IQ iraq iraqi
IR iran iranian tehran
IS iceland icelandic reykjavik
IT italy italian rome milan
JM jamaica jamaican
JO jordan jordanian
JP japan japanese tokyo
KE kenya kenyan nairobi mombasa kisumu
KR korea korean seoul
KZ kazakhstan kazakh
LB lebanon lebanese beirut
LK sri lanka lankan colombo
LT lithuania lithuanian vilnius
LV latvia latvian riga
LY libya libyan
MA morocco moroccan
MD moldova moldovan
MK macedonia macedonian
ML mali malian
MX mexico mexican
MY malaysia malaysian kuala
NA namibia namibian
NG nigeria nigerian lagos abuja kano ibadan
NL netherlands dutch
NO norway norwegian oslo
NP nepal nepali kathmandu
NZ zealand auckland wellington christchurch
PE peru peruvian lima
PH philippines philippine filipino manila
PK pakistan pakistani karachi lahore islamabad peshawar
PL poland polish warsaw
PT portugal portuguese lisbon
PY paraguay paraguayan
QA qatar qatari doha
RO romania romanian bucharest
RS serbia serbian belgrade
RU russia russian moscow
RW rwanda rwandan
SA saudi
SD sudan sudanese
SE sweden swedish stockholm
SG singapore singaporean
SI slovenia slovenian
SK slovakia slovak bratislava
SN senegal senegalese
SO somalia somali
SY syria syrian damascus
TH thailand thai bangkok
TN tunisia tunisian
TR turkey turkish ankara istanbul
TW taiwan taiwanese taipei
TZ tanzania tanzanian salaam arusha dodoma
UA ukraine ukrainian kyiv
UG uganda ugandan kampala
US american washington california texas florida illinois ohio york jersey virginia carolina georgia michigan pennsylvania denver houston dallas chicago seattle detroit atlanta miami
US colorado arizona nevada oregon wisconsin minnesota iowa missouri kansas kentucky tennessee alabama louisiana maryland massachusetts americans
UY uruguay uruguayan
VE venezuela venezuelan
VN vietnam vietnamese
YE yemen yemeni
ZA johannesburg pretoria african durban
ZM zambia zambian
ZW zimbabwe zimbabwean harare`

/** ISO 3166 alpha-2 code by folded word. */
export const countryByWord: ReadonlyMap<string, string> = new Map(
  words
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...rest] = line.split(' ')
      return rest.map((word) => [word, code] as const)
    }),
)

const firsts = new Set(
  words
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[1]),
)

/** True for a country and its people, false for its cities and states: two of these are two places. */
export const isNational = (word: string): boolean =>
  firsts.has(word) || /(?:[^l]an|ish|ese|[cti]h|[aeq]i|ss|ic|ek|uk)s?$/.test(word)
