/** Words that point to a country: its name, its people, a city that stands for it. They tell namesakes apart. */
const words = `
AE emirati emirates dubai
AR argentina argentine argentinian
AT austria austrian vienna
AU australia australian australias sydney melbourne brisbane perth adelaide canberra hobart darwin queensland victoria tasmania
BD bangladesh bangladeshi dhaka
BE belgium belgian brussels
BR brazil brazilian paulo rio
BG bulgaria bulgarian
CA canada canadian toronto ottawa ontario quebec montreal alberta vancouver manitoba saskatchewan calgary edmonton winnipeg
CH switzerland swiss zurich geneva
CL chile chilean
CN china chinese beijing
CO colombia colombian bogota
CR costa rica rican
CU cuba cuban
CZ czech prague
DE germany german berlin
DK denmark danish copenhagen
EG egypt egyptian cairo
ES spain spanish madrid
FI finland finnish helsinki
FR france french paris
GB britain british uk england english london scotland scottish wales welsh manchester liverpool
GH ghana ghanaian accra
GR greece greek athens
HK hong kong
HU hungary hungarian budapest
ID indonesia indonesian jakarta
IE ireland irish dublin
IL israel israeli jerusalem
IN india indian delhi mumbai kolkata bengaluru kerala
IQ iraq iraqi
IR iran iranian tehran
IT italy italian rome milan
JM jamaica jamaican
JO jordan jordanian
JP japan japanese tokyo
KE kenya kenyan nairobi
KR korea korean seoul
LB lebanon lebanese beirut
LK sri lanka lankan colombo
MA morocco moroccan
MX mexico mexican
MY malaysia malaysian kuala
NA namibia namibian
NG nigeria nigerian lagos abuja
NL netherlands dutch
NO norway norwegian oslo
NP nepal nepali kathmandu
NZ zealand auckland wellington christchurch
PE peru peruvian lima
PH philippines philippine filipino manila
PK pakistan pakistani karachi lahore
PL poland polish warsaw
PT portugal portuguese lisbon
QA qatar qatari doha
RO romania romanian bucharest
RS serbia serbian belgrade
RU russia russian moscow
SA saudi
SE sweden swedish stockholm
SG singapore singaporean
TH thailand thai bangkok
TR turkey turkish ankara istanbul
TW taiwan taiwanese taipei
TZ tanzania tanzanian
UA ukraine ukrainian kyiv
UG uganda ugandan kampala
US american washington california texas florida illinois ohio york jersey virginia carolina georgia michigan pennsylvania
VE venezuela venezuelan
VN vietnam vietnamese
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
