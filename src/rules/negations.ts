/** Words that turn a statement around, in the languages that news is compared in. In English, -n’t as well. */
export const negations: ReadonlySet<string> = new Set(
  [
    'not no never none nobody nothing neither nor nowhere without cannot cant wont dont didnt hardly scarcely barely seldom rarely',
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne',
    'ne pas jamais aucun aucune rien ni sans',
    'nunca jamás ningún ninguno ninguna nada nadie tampoco',
    'non mai nessuno nessuna niente nulla senza não nenhum nenhuma niet geen nooit',
  ]
    .join(' ')
    .split(' '),
)

/** Starts of words that mean the opposite of the word without them: “likely”, “unlikely”. */
export const negativePrefixes: readonly string[] = [
  'un',
  'in',
  'im',
  'ir',
  'il',
  'dis',
  'non',
  'mis',
]

/** Words that deny what comes after them: “denied that he had met the lobbyist” is “did not meet the lobbyist”. */
export const denyingWords: ReadonlySet<string> = new Set(
  'except excluding spare spares spared sparing unless deny denies denied denying refuse refuses refused refusing decline declines declined declining avoid avoids avoided avoiding'.split(
    ' ',
  ),
)

/** The same where “to” follows: “failed to stop”, but “failed in the House”. */
export const denyingBeforeTo: ReadonlySet<string> = new Set(
  'fail fails failed failing unable unlikely impossible'.split(' '),
)
