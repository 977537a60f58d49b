import type { PairRow } from './pair.ts'

const mill = [
  'The paper mill at Strand will shut at the end of September, its owners told staff on Wednesday morning.',
  '“We have lost money for six years in a row, and we can’t go on,” chief executive Ingrid Solheim said. “All 240 workers will be paid until Christmas.”',
  'The union rejected the offer. “It is an insult,” said its secretary, Jon Baaken. “We will go to court if the company does not talk to us.”',
  'The mayor, Lise Ek, said she had not been warned. “I read it in the paper like everybody else,” she said.',
]

export const paraphrased: readonly PairRow[] = [
  ['would for will', 'indirect', 'the mill would close at the end of September', mill],
  [
    'he and they for I and we',
    'indirect',
    'the company had lost money for six years in a row and could not go on',
    mill,
  ],
  [
    'passive and number',
    'indirect',
    'all 240 employees would receive their pay until Christmas',
    mill,
  ],
  [
    'a threat retold',
    'indirect',
    'the union would take the company to court unless it talked to them',
    mill,
  ],
  ['pronouns shifted', 'indirect', 'she had read it in the paper like everyone else', mill],
  ['a name for I', 'indirect', 'Mayor Lise Ek had not been warned', mill],
  [
    'mixed, its piece there',
    'mixed',
    'Baaken dismissed the terms as “an insult” to his members',
    mill,
  ],
  [
    'mixed, two pieces there',
    'mixed',
    'Solheim told staff that they had “lost money for six years in a row” and that workers “will be paid until Christmas”',
    mill,
  ],
  [
    'mixed, trimmed piece',
    'mixed',
    'Solheim said the owners had “lost money … and we can’t go on”',
    mill,
  ],
  [
    'number in words',
    'indirect',
    'prices had gone up by twelve per cent since the spring',
    ['“Prices have gone up by 12% since spring,” the grocer said.'],
  ],
  [
    'synonyms',
    'indirect',
    'doctors had warned that the drug was dangerous for children',
    [
      '“We warned them: this medicine is dangerous for kids,” said Dr Leclerc, a physician at the clinic.',
    ],
  ],
  [
    'bought and purchased',
    'indirect',
    'the city had bought the land for three million euros',
    ['The city purchased the land for three million euros, the clerk’s record shows.'],
  ],
  [
    'denial retold',
    'indirect',
    'the minister denied that he had met the lobbyist',
    ['“I never met the lobbyist,” the minister said on Friday.'],
  ],
  [
    'negation as in the page',
    'indirect',
    'the team would not fire its coach before the end of the season',
    ['“We are not going to sack the coach before the season ends,” the club’s owner said.'],
  ],
  [
    'active to passive',
    'indirect',
    'the law had been approved by the senate on Thursday',
    ['On Thursday the senate approved the law, 51 to 49.'],
  ],
  [
    'he told and said',
    'indirect',
    'police had arrested two men after the robbery at the station',
    [
      'Officers arrested two men after the robbery at the station, police said. Both are in their twenties.',
    ],
  ],
  [
    'from two sentences',
    'indirect',
    'the ferry was cancelled because the captain was ill and no replacement could be found',
    [
      '“The captain is ill, and we couldn’t find a replacement. So we cancelled the ferry,” the harbour office said.',
    ],
  ],
  [
    '“according to”',
    'indirect',
    'about 300 birds died in the storm',
    ['The storm killed about 300 birds, the wardens counted.'],
  ],
  [
    'science',
    'indirect',
    'people who sleep less than six hours were twice as likely to catch a cold',
    [
      'Those who slept less than six hours were twice as likely to catch a cold, the researchers found.',
    ],
  ],
  [
    'sport',
    'indirect',
    'Ortega will miss the final because of a knee injury',
    ['Ortega is going to miss the final. “My knee is injured and the doctors said no,” she wrote.'],
  ],
  [
    'court',
    'indirect',
    'the judge ruled that the evidence could not be used',
    ['“This evidence may not be used,” the judge ruled.'],
  ],
  [
    'business',
    'indirect',
    'the firm expects profit to fall by a third next year',
    ['“We expect our profits to drop by a third next year,” the finance chief told investors.'],
  ],
  [
    'politics',
    'indirect',
    'she would not run for a second term as governor',
    ['“I will not seek a second term as governor,” she said in a video.'],
  ],
  [
    'reported question',
    'indirect',
    'he asked why nobody had called the fire brigade',
    ['“Why did nobody call the fire brigade?” he asked.'],
  ],
  [
    'weather',
    'indirect',
    'the heavy rain destroyed most of the wheat crop in the valley',
    ['Heavy rainfall has destroyed most of the valley’s wheat harvest, farmers say.'],
  ],
  [
    'school',
    'indirect',
    'parents were told only a day before that the school would be closed',
    [
      '“They told us parents one day before that they’d close the school. A single day,” said Mrs Baro.',
    ],
  ],
  [
    'the shorter of a long one',
    'indirect',
    'the bridge needed urgent repairs',
    [
      '“Look at the north pier, look at the bearings, look at anything you like: the bridge urgently needs to be repaired,” the surveyor said.',
    ],
  ],
  [
    'in an unrelated page',
    'indirect',
    'the museum would open on Sundays from May',
    [
      'Sign up for our newsletter.',
      'The museum’s director wants more families to come. “From May, we will be open on Sundays,” she said of the museum.',
      'Elsewhere: the best cakes of the county.',
    ],
  ],
  [
    'German, reported',
    'indirect',
    'das Werk werde im Herbst geschlossen',
    [
      '„Wir schließen das Werk im Herbst“, sagte Vorstand Lenz. Geschlossen werde zuerst die Gießerei des Werks.',
    ],
  ],
]
