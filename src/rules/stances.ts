/**
 * Verbs by which somebody takes a stand without being quoted: what PARC and PolNeAR call attributions of attitude.
 * They are no reported speech, so no mark comes from them; only `trace --attributions` prints them.
 */
export const stanceVerbs = {
  id: 'stance',
  verbs:
    'support oppose endorse favor favour want seek see view consider regard prefer love expect plan intend refuse decline offer propose reject dismiss question defend criticize criticise cite publish show reveal highlight mention discuss examine detail profile project identify name urge push demand order promise vow praise blast slam denounce condemn blame accuse mock attack liken describe call depict portray welcome thank credit hail label brand deem dub tout decry ask deny ignore acknowledge applaud assail concede doubt dispute disavow downplay emphasize encourage envision express fear hope imagine invoke lament note outline pitch predict quote recall recognize reiterate reference suggest sue underscore voice warn weigh talk repeat declare block decide persuade disagree explore advocate press agree explain realize stress argue rail announce congratulate chide retweet promote list echo post request appoint estimate approve accept claim disclose',
  /** Those that take a stand only with their preposition: “went after her”, not “went home”. */
  withPreposition:
    'speak:about refer:to go:after respond:to vote:for,against call:for,on learn:of,about apologize:for warn:of,against complain:about,of allude:to point:to push:for,back argue:for,against object:to balk:at side:with disagree:with agree:with,on rail:against,at insist:on joke:about boast:about,of brag:about lobby:for,against preach:about look:for decide:on,against dispose:of approve:of disapprove:of hint:at lash:out commit:to subscribe:to believe:in think:of hear:of dream:of plead:for press:for rally:behind,around take:aim inquire:about ask:about,for wonder:about',
  examples: [
    '(The union) <favored> {the new bridge}.',
    '(The union) <spoke> about {the new bridge}.',
    '(The union) <learned> on Friday of {the new bridge}.',
    '(The union) <favored> {the new bridge} during the campaign.',
    '(The union) <favored> {the new bridge} in an open letter.',
    '(The union) read it and <favored> {the new bridge}.',
    '(The union) marched on Monday, <favoring> {the new bridge}.',
    '(Reuters) <spotted> {Ruiz at the bridge}.',
    '(Reuters) spotted Ruiz and <followed> {her car}.',
    'She was backed by (Reuters), which <unearthed> {an old letter}.',
    'It is close, with (Reuters) <giving> {her nine points}.',
    '(Reuters) <followed> up with {a second letter}.',
    '{The claims made by Ruiz and Lee} <were treated very differently by> (Reuters).',
    '{The plans} <were treated very differently by> (Reuters).',
  ],
  counterexamples: [
    'The old bridge was favored for miles.',
    'He is a vocal advocate of bridges.',
    'She spoke for an hour.',
  ],
} as const

/** Words before what is asked: only --attributions prints it, as for stances. */
export const askedWords = {
  id: 'asked',
  participles: 'asked pressed questioned',
  nouns: 'question questions doubt doubts concern concerns answer answers',
  examples: [
    '<Asked> by (Ann Mori) {why she had left}, Ruiz laughed.',
    '<Asked about> {the bridge}, Ruiz laughed.',
    'When <asked> on Monday about {the bridge}, Ruiz laughed.',
    'There are <questions about> {whether the bridge is safe}.',
    'It came during an <answer about> {how she would pay} during the debate.',
  ],
  counterexamples: ['The questions were about the bridge.', 'The answer on the bridge was no.'],
} as const
