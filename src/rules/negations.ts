/** Words that turn a statement into its opposite, in the languages that quotations are compared in most. */
export const negations: ReadonlySet<string> = new Set(
  [
    'not no never none nobody nothing neither nor nowhere cannot without hardly barely scarcely',
    'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts weder',
    'ne pas jamais aucun aucune rien personne',
    'nunca ningún ninguna ninguno nada nadie tampoco jamás',
    'non mai nessuno nessuna niente',
    'não nenhum nenhuma ninguém',
  ].flatMap((words) => words.split(' ')),
)

/** Words that stand for a number. “One” is left out: it is a pronoun as often. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 3) * 10]),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['half', 0.5],
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['m', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
])

/** Names by their capital that are none for a warning: days, months, the first person, forms of address. */
export const capitalsWithoutName: ReadonlySet<string> = new Set(
  "i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr".split(
    ' ',
  ),
)
