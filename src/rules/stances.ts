/**
 * Verbs by which somebody takes a stand without being quoted: what PARC and PolNeAR call attributions of attitude.
 * They are no reported speech, so no mark comes from them; only `trace --attributions` prints them.
 */
export const stanceVerbs = {
  id: 'stance',
  verbs:
    'support oppose endorse favor favour want seek see view consider regard prefer love expect plan intend refuse decline offer propose reject dismiss question defend criticize criticise cite publish show reveal highlight mention discuss examine detail profile project identify name urge push demand order promise vow praise blast slam denounce condemn blame accuse mock attack liken describe call depict portray welcome thank credit hail label brand deem dub tout decry ask deny ignore acknowledge applaud assail concede doubt dispute disavow downplay emphasize encourage envision express fear hope imagine invoke lament note outline pitch predict quote recall recognize reiterate reference suggest sue underscore voice warn weigh talk repeat declare block decide persuade disagree explore advocate press agree explain realize stress argue rail announce congratulate chide retweet promote list echo post request appoint estimate approve accept claim',
  examples: [
    '(The union) <favored> {the new bridge}.',
    '(The union) <favored> {the new bridge} during the campaign.',
    '(The union) <favored> {the new bridge} in an open letter.',
    '(The union) read it and <favored> {the new bridge}.',
    '(The union) marched on Monday, <favoring> {the new bridge}.',
    '(Reuters) <spotted> {Ruiz at the bridge}.',
    '(Reuters) spotted Ruiz and <followed> {her car}.',
    'She was backed by (Reuters), which <unearthed> {an old letter}.',
    'It is close, with (Reuters) <giving> {her nine points}.',
    '{The plans} <were treated very differently by> (Reuters).',
  ],
  counterexamples: ['The old bridge was favored for miles.', 'He is a vocal advocate of bridges.'],
} as const
