/** Words that say who speaks, in languages whose attributions Hearsay does not read but whose quotations it compares. */
export const foreignCues: ReadonlySet<string> = new Set(
  [
    'sagt sagte sagten gesagt erklärte erklärt betonte betont meinte meint so kritisierte warnte ergänzte fügte hinzu teilte schrieb antwortete fragte berichtete',
    'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé précise précisé assure assuré répond répondu souligne souligné selon poursuit raconte confie lance martèle',
    'dijo dice declaró afirmó explicó añadió agregó señaló aseguró advirtió respondió según sostuvo indicó',
    'disse detto ha dichiarato aggiunto afirmou declarou acrescentou explicou zei zegt aldus',
  ]
    .join(' ')
    .split(' '),
)
