/**
 * Verbs by which somebody takes a stand without being quoted: what PARC and PolNeAR call attributions of attitude.
 * They are no reported speech, so no mark comes from them; only `trace --attributions` prints them.
 */
export const stanceVerbs = {
  id: 'stance',
  verbs:
    'support oppose endorse favor favour want seek see view consider regard prefer love expect plan intend refuse decline offer propose reject dismiss question defend criticize criticise cite rank publish show reveal highlight mention discuss address examine detail profile project identify name urge push demand order threaten promise pledge vow praise blast slam denounce condemn blame accuse mock attack compare liken describe call depict portray welcome thank credit hail label brand deem dub tout decry embrace ask deny ignore acknowledge applaud assail challenge concede doubt dispute disavow downplay emphasize encourage envision express fear favor hope imagine invoke lament note outline pitch predict quote recall recognize reiterate reference suggest sue target underscore voice warn weigh worry',
  examples: ['(The union) <favored> {the new bridge}.'],
  counterexamples: ['The old bridge was favored for miles.'],
} as const
