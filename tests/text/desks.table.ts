import type { Row } from './trace.table.ts'

/** As `first-sight.table.ts`, of the desks of sport, celebrity, games, health and town news, in the English of many countries. */
export const DESKS: Readonly<Record<string, readonly Row[]>> = {
  'via an outlet': [
    ['in brackets', '“{It was late},” Ana Ruiz said (via Variety).', ['Variety < Ana Ruiz']],
    [
      'behind a comma',
      '“{It was late},” Ana Ruiz said, via The Athletic.',
      ['The Athletic < Ana Ruiz'],
    ],
    [
      'relayed by',
      'Ana Ruiz said, as relayed by Football Italia: “{It was late by then}.”',
      ['Football Italia < Ana Ruiz'],
    ],
    [
      'a way, no source',
      '“It was late by then,” Ana Ruiz said at a ceremony streamed via the BBC.',
      [],
    ],
    [
      'as per a report',
      'As per a report in The Times of India, {the board had wanted him home}.',
      ['The Times of India'],
    ],
    ['as per, behind', '{The board wanted him home}, as per Cricbuzz.', ['Cricbuzz']],
  ],
  'on the programme': [
    [
      'weighed in on a programme',
      'Brad Betts weighed in on A Current Affair. “{It is only a pie},” he told host Ally Ode.',
      ['Nine News < Brad Betts'],
    ],
    [
      'starred on it',
      'Brad Betts starred as a cook on A Current Affair. “It is only a pie,” he told a friend.',
      [],
    ],
    [
      'the host by name',
      'Ana Vale appeared on Late Night with Seth Meyers in 2019. “{It was odd of him},” she told Seth Meyers at the time.',
      ['NBC News < Ana Vale'],
    ],
    [
      'another of that name',
      'Ana Vale appeared on Late Night with Seth Meyers in 2019. “It was odd of him,” she told Bob Meyers.',
      [],
    ],
    [
      'its listeners',
      'Ana Vale was on 3AW on Monday. “{It is only a pie},” she told listeners.',
      ['3AW < Ana Vale'],
    ],
    [
      'the readers of a paper',
      'Ana Vale told The Age {she was well}. “It is only a pie,” she told supporters.',
      ['The Age < Ana Vale'],
    ],
    [
      'said somebody on a channel',
      '“{He should bat at three},” said the former captain Ravi Rao on Star Sports.',
      ['Star Sports < Ravi Rao'],
    ],
  ],
  'told in a statement, behind a colon': [
    [
      'a thing confirmed in a statement',
      'A spokesman confirmed the news in a statement to IGN: “{We have paused the work}.”',
      ['IGN < A spokesman'],
    ],
    [
      'the marks have an inquit of their own',
      'We know the rest of the tale: “{We have paused the work},” Ana Ruiz told IGN.',
      ['IGN < Ana Ruiz'],
    ],
    [
      'a reporter, then his surname',
      '{The firm has a tablet that folds}, Bloomberg’s Mark Ode reports in his newsletter. | {It could arrive in May}, Ode says.',
      ['Bloomberg News', 'Bloomberg News'],
    ],
    [
      'somebody of a station who did not report',
      'Bloomberg’s Mark Ode was at the party. Ode says he liked it a lot.',
      [],
    ],
  ],
}
