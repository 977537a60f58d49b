import { FUNCTION_WORDS } from '../rules/languages.ts'
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  INTERROGATIVE,
  lexicon,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../rules/lexicon.ts'
import { negations } from '../rules/negations.ts'
import { multiples, numerals } from '../rules/numerals.ts'

const functional =
  DETERMINER |
  POSSESSIVE_PRONOUN |
  PREPOSITION |
  SUBJECT_PRONOUN |
  OBJECT_PRONOUN |
  AUXILIARY |
  CONJUNCTION |
  SUBORDINATOR |
  RELATIVE |
  INTERROGATIVE

const stems = new Map<string, string>()

/** A word without its endings: “closing”, “closed”, “closes” and “close” have one stem. Rough, and the same for both sides. */
function stemOf(key: string): string {
  const before = stems.get(key)
  if (before !== undefined) return before
  if (stems.size > 20_000) stems.clear()
  const stem = findStem(key)
  stems.set(key, stem)
  return stem
}

function findStem(key: string): string {
  let word = irregularForms.get(key) ?? key.replace(/'s$|s'$/, '')
  if (word.length <= 3) return word
  word = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<![su])s$/, '')
  if (word.length > 5) word = word.replace(/(?:ing|ed)$/, '')
  else word = word.replace(/(?<=[^aeiou])ed$/, '')
  if (word.length > 6) word = word.replace(/(?:ations?|ions?|ments?|ness|ally|ly|ers?|ors?)$/, '')
  word = word.replace(/([bdfgklmnprt])\1$/, '$1')
  return word.length > 3 ? word.replace(/[ey]$/, '') : word
}

/** Forms that endings do not explain, by the form that they belong to. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  [
    'go goes went gone going',
    'do does did done doing',
    'have has had having',
    'be is am are was were been being',
    'say says said',
    'tell told',
    'make made making',
    'take took taken taking',
    'give gave given giving',
    'get got gotten getting',
    'come came coming',
    'see saw seen',
    'know knew known',
    'think thought',
    'find found',
    'leave left leaving',
    'keep kept',
    'hold held',
    'recover recovery',
    'deliver delivery',
    'discover discovery',
    'injure injury',
    'try trial',
    'marry marriage',
    'sell sale sales',
    'speak speech',
    'destroy destruction',
    'receive receipt',
    'uphold upheld',
    'overthrow overthrew overthrown',
    'run ran running',
    'bring brought',
    'buy bought',
    'sell sold',
    'build built',
    'spend spent',
    'send sent',
    'lose lost losing',
    'win won winning',
    'pay paid',
    'meet met',
    'lead led',
    'fight fought',
    'teach taught',
    'catch caught',
    'begin began begun beginning',
    'break broke broken breaking',
    'choose chose chosen choosing',
    'drive drove driven driving',
    'fall fell fallen',
    'rise rose risen rising',
    'grow grew grown',
    'speak spoke spoken speaking',
    'steal stole stolen',
    'write wrote written writing',
    'wear wore worn',
    'throw threw thrown',
    'shoot shot',
    'strike struck',
    'swear swore sworn',
    'withdraw withdrew withdrawn',
    'feel felt',
    'mean meant',
    'deal dealt',
    'stand stood',
    'understand understood',
    'sit sat',
    'child children',
    'man men',
    'woman women',
    'foot feet',
    'life lives',
    'wife wives',
    'person people',
    'die died dies dying',
    'lie lied lies lying',
    'hear heard',
    'seek sought',
    'become became becoming',
    'show shown showed',
    'draw drew drawn',
    'bear bore borne',
    'forget forgot forgotten',
    'hide hid hidden',
    'eat ate eaten',
    'fly flew flown',
    'sink sank sunk',
    'flee fled',
    'feed fed',
    'freeze froze frozen',
    'shut shutting',
    'cut cutting',
    'put putting',
    'set setting',
    'let letting',
    'tear tore torn tearing',
    'shrink shrank shrunk',
    'stop stopped stopping',
    'plan planned planning',
    'drop dropped dropping',
    'worse bad worst',
    'better good best',
    'decide decision',
    'propose proposal',
    'approve approval',
    'refuse refusal',
    'arrive arrival',
    'remove removal',
    'fail failure',
    'grow growth',
    'die death dead',
    'lose loss',
    'choose choice',
    'prove proof',
    'pay payment',
    'reduce reduction',
    'produce production',
    'explain explanation',
    'lead leader leaders',
    'safe safety',
    'strong strength',
    'lay laid laying lain',
    'dig dug digging',
    'stick stuck',
    'cling clung',
    'blow blew blown',
    'lend lent',
    'beat beaten beating',
    'slide slid sliding',
    'sweep swept',
    'sing sang sung',
    'swim swam swum',
    'wake woke woken',
    'bind bound',
    'breed bred',
    'bleed bled',
    'hang hung',
    'ride rode ridden riding',
    'ring rang rung',
    'shake shook shaken shaking',
    'sleep slept',
    'weep wept',
    'spin spun',
    'split splitting',
    'hurt hurting',
    'quit quitting',
    'bite bit bitten biting',
    'forbid forbade forbidden',
    'forgive forgave forgiven',
    'arise arose arisen',
    'undergo underwent undergone',
    'undertake undertook undertaken',
    'overcome overcame',
    'foresee foresaw foreseen',
  ].flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ')
    return [lemma, ...forms].map((form): [string, string] => [form, lemma])
  }),
)

/** True for words so near each other that one may be meant for the other: another form or spelling, a slip of the pen. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  if (/\d/.test(one) || /\d/.test(other))
    return valueOf(one) !== null && valueOf(one) === valueOf(other)
  if (one.length > 2 && other.length > 2 && stemOf(one) === stemOf(other)) return true
  if (isContractionOf(one, other) || isContractionOf(other, one)) return true
  const longer = Math.max(one.length, other.length)
  const most = longer >= 8 ? 2 : longer >= 4 ? 1 : 0
  return most > 0 && Math.abs(one.length - other.length) <= most && isWithin(one, other, most)
}

/** “can’t” of “can”, “we’ll” of “we”. */
function isContractionOf(one: string, other: string): boolean {
  const [start, rest] = one.split("'")
  return rest !== undefined && (start === other || (rest === 't' && start === `${other}n`))
}

/** True where so many letters put in, left out, replaced or swapped make one word the other. */
function isWithin(one: string, other: string, most: number): boolean {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return (row.at(-1) ?? 0) <= most
}

/** The value of a number in digits or words: “1,200” and “1200”, “3rd” and “third”. “million” has its own. Null for other words. */
export function valueOf(key: string): number | null {
  const [, digits, suffix = ''] = /^(\d[\d.,]*)(st|nd|rd|th|s|k|m|mn|bn|b|tn|°)?$/.exec(key) ?? []
  if (digits !== undefined) {
    const value = Number(
      /^\d{1,3}(?:[,.]\d{3})+$/.test(digits)
        ? digits.replace(/[,.]/g, '')
        : digits.replace(',', '.'),
    )
    return Number.isNaN(value) ? null : value * (multiples[suffix] ?? 1)
  }
  if (/^\p{N}+$/u.test(key)) return Number.isNaN(Number(key)) ? null : Number(key)
  return (Object.hasOwn(numerals, key) ? numerals[key] : undefined) ?? null
}

/** The factor that a word multiplies the number before it by; null for other words. */
export function multipleOf(key: string): number | null {
  return key.length > 2 && Object.hasOwn(multiples, key) ? (multiples[key] ?? null) : null
}

/** True for words that turn a statement around: “not”, “won’t”, “never”. */
export function isNegation(key: string): boolean {
  return negations.has(key) || key.endsWith("n't")
}

/** True for words that every text has, whatever it is about. */
export function isFunctionWord(key: string): boolean {
  if (isNegation(key)) return true
  return (
    ((lexicon.get(key) ?? 0) & functional) !== 0 ||
    SMALL.has(key) ||
    foreign.has(key) ||
    (/^\w+'(?:ll|ve|re|d|m|s)$/.test(key) &&
      ((lexicon.get(key.split("'")[0] ?? '') ?? 0) & functional) !== 0)
  )
}

/** Words of grammar of other languages, with those that go with any verb. */
const foreign = new Set(
  [...Object.entries(FUNCTION_WORDS)]
    .flatMap(([language, words]) => (language === 'en' ? [] : words.split(' ')))
    .concat(
      'doit doivent peut peuvent veut faut va vont fait être avoir était muss müssen kann können soll sollen will wollen wir ich ihr sie er es werden hat haben sein debe deben puede pueden hay será nous vous ils elle elles je tu'.split(
        ' ',
      ),
    ),
)
// Content words of English.
for (const word of 'die son sale plus per but par sur men all met dans til var over under'.split(
  ' ',
))
  foreign.delete(word)

const SMALL = new Set(
  "i'm it's that's there there's here so very just also too then than as well really quite even only own such more most much many".split(
    ' ',
  ),
)
