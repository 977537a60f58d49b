import { stemmer } from 'stemmer'
import { irregularForms } from './word-forms.ts'

/** The stem that stands for a word in all its forms. */
export function conceptStem(key: string): string {
  const before = stems.get(key)
  if (before !== undefined) return before
  if (stems.size > 20_000) stems.clear()
  const plain = (apart.get(key) ?? key).replace(/'s$|s'$|'$/, '').replace(/(?<=\p{L}{3})ly$/u, '')
  const simple = stemmer(irregularForms.get(plain) ?? plain)
  // “Losses” by way of “loss”.
  const stem = stemmer(irregularForms.get(simple) ?? simple)
  stems.set(key, stem)
  return stem
}

const stems = new Map<string, string>()

/** Words that would share their stem with another word, and what stands for them. */
const apart: ReadonlyMap<string, string> = new Map(
  [
    'number-one one',
    'rest remaining',
    'managr manager managers',
    'accusatn indictment indictments',
    'detectiv detective detectives',
    'aider aide aides',
    'assistnt assistant assistants',
    'defendnt defendant defendants',
    'courtcas trial trials',
    'busines business businesses',
    'softwar app apps',
    'severl several',
    'considerabl considerable considerably',
    'minorit minority minorities',
    'majorit majority majorities',
    'handfl handful',
    'initl initial initially',
    'emergnc emergency emergencies',
    'positv positive',
    'personl personal personally',
    'responsibl responsible',
    'extensv extensive extensively',
    'missng missing',
    'airlinr airliner airliners',
    'representativ representative representatives',
    'dwell reside resides resided residing',
    'authorz authorise authorised authorize authorized',
    'expensiv expensive',
    'probabl likely likelier likelihood',
    'improbabl unlikely',
    'shopper consumer consumers',
    'vital important importance',
    'authoriti authority authorities',
    'departmnt department departments',
    'flat apartment apartments',
    'executiv executive executives',
    'experienc experience experiences experienced',
    'goal objective objectives',
    'employr employer employers',
    'worker employee employees',
    'organistn organisation organisations organization organizations',
    'generl general generals',
    'universiti university universities',
    'customs-duti customs',
  ].flatMap((line) => {
    const [stem = '', ...words] = line.split(' ')
    return words.map((word): [string, string] => [word, stem])
  }),
)

/** The stems of a phrase written with hyphens (“lay-off”), which stand for it in all its forms. */
export const phraseStems = (phrase: string): string[] => phrase.split('-').map(conceptStem)
