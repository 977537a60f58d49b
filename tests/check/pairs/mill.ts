import type { RatedPair } from './pair.ts'

const mill = [
  'The owners of the paper mill in Tarnwick are to stop making envelopes in spring, the works manager, Ida Krone, said on Monday.',
  '“We have asked the council to lower the rent, and we are waiting for an answer,” she said. The council has six weeks to appeal against a ruling that favours the mill.',
  'Its leader, Omar Feld, said that he was considering a cut in business rates. He declined to say whether the mill would claim its costs.',
  'Until last year the mill belonged to a family from Leeds. It was turned down by four banks before Harbour Trust lent it two million.',
  'Neither the union nor the staff was believed to be planning a strike. A survey gave the mill a grade of three on a scale of one to six.',
  'A similar mill in Queensland was closed in 2016.',
]

export const pairs: readonly RatedPair[] = [
  ['paraphrased', 'to come', 'indirect', 'the mill will stop producing envelopes in spring', mill],
  ['not-found', 'done, not to come', 'indirect', 'the mill has stopped making envelopes', mill],
  ['paraphrased', 'asked', 'indirect', 'the council was asked to reduce the rent', mill],
  ['not-found', 'asked, not agreed', 'indirect', 'the council has agreed to lower the rent', mill],
  ['not-found', 'asked, not done', 'indirect', 'the council has lowered the rent', mill],
  ['paraphrased', 'time to', 'indirect', 'the council has six weeks to challenge the ruling', mill],
  ['not-found', 'may, not will', 'indirect', 'the council will appeal against the ruling', mill],
  ['paraphrased', 'considered', 'indirect', 'Feld is thinking about cutting business rates', mill],
  ['not-found', 'considered, not sure', 'indirect', 'Feld will cut business rates', mill],
  ['not-found', 'whether', 'indirect', 'the mill will claim its costs', mill],
  [
    'not-found',
    '“said that he”',
    'indirect',
    'Krone was considering a cut in business rates',
    mill,
  ],
  ['paraphrased', 'before', 'indirect', 'four banks had rejected the mill', mill],
  ['not-found', 'by another', 'indirect', 'the mill was turned down by Harbour Trust', mill],
  ['not-found', 'not believed to', 'indirect', 'the staff was planning a strike', mill],
  ['paraphrased', 'grade', 'indirect', 'the mill was given a grade of three', mill],
  ['not-found', 'of the scale', 'indirect', 'the mill was given a grade of six', mill],
  [
    'not-found',
    'a name of no page',
    'indirect',
    'the mill belonged to a family from Bristol',
    mill,
  ],
  [
    'paraphrased',
    'the name',
    'indirect',
    'the mill was owned by a Leeds family until last year',
    mill,
  ],
  ['not-found', 'another state', 'indirect', 'a similar mill in Victoria was closed in 2016', mill],
  [
    'paraphrased',
    'of the country',
    'indirect',
    'an Australian mill of the kind was shut in 2016',
    mill,
  ],
  ['not-found', 'another rank', 'indirect', 'it was the third mill to stop making envelopes', mill],
]
