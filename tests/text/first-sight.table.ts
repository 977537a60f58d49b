import type { Row } from './trace.table.ts'

/**
 * Wordings that invented articles of other publishers brought up: missed at first sight, found since. Written as in
 * `trace.table.ts`: {…} is a secondhand quote, beside it who says it through whom.
 */
export const FIRST_SIGHT: Readonly<Record<string, readonly Row[]>> = {
  'what an outlet does': [
    ['put it', 'As Wired put it, {the lock is “a rental with a door attached”}.', ['Wired']],
    ['wired, no outlet', 'As Wired Ruiz put it down, the phone rang. “It was me,” she said.', []],
    [
      'gathered',
      '{The ministry has held a clerk over the missing files}, The Punch gathered on Monday.',
      ['The Punch'],
    ],
    [
      'a crowd gathered',
      'A clerk was held over the missing files. A crowd gathered on Monday.',
      [],
    ],
    [
      'a verb that no list has',
      '{The firm shutters its last two shops in Ohio}, Reuters reports.',
      ['Reuters'],
    ],
    [
      'a time before its name',
      'Last month Reuters reported that {the dam had failed}.',
      ['Reuters'],
    ],
    [
      'this month the paper',
      'This month The Guardian said {the dam had failed}.',
      ['The Guardian'],
    ],
    [
      'what others made of it is left out',
      'Reuters reported that {the dam had failed}, a claim that the mayor called “a fairy tale for children”.',
      ['Reuters'],
    ],
    [
      'it quoted a guest',
      'The Guardian said {rats were found in ten rooms}. It quoted a guest: “{Something ran over my feet}.”',
      ['The Guardian', 'The Guardian < a guest'],
    ],
    [
      'it said',
      'Reuters reported that {the dam had failed}. It said {nobody was hurt in the town}.',
      ['Reuters', 'Reuters'],
    ],
    [
      'it, but somebody spoke between',
      'Reuters reported that {the dam had failed}. The town was dark. It said a lot about the town, “and nothing good at that”.',
      ['Reuters'],
    ],
  ],
  'reporters and hosts': [
    [
      'a reporter named in passing goes on by surname',
      'In an email seen by Wired’s Nora Bell, Halden Labs says {it “regrets any inconvenience”}. Bell notes that {the locks have no key}.',
      ['Wired < Halden Labs', 'Wired'],
    ],
    [
      'of a magazine',
      '{Whales were about the size of a bus}, per Time magazine’s Riley Black.',
      ['Time'],
    ],
    [
      'host of what was named before',
      'Lyle Pratt appeared on Newsmax on Sunday. He told host Greg Kell {he had been “ambushed by a hostile network”}.',
      ['Newsmax < Lyle Pratt'],
    ],
    [
      'a host of a party',
      'Lyle Pratt read Newsmax on Sunday. He told host Greg Kell he had been “ambushed by a hostile network”.',
      [],
    ],
    [
      'turned up on',
      'Lyle Pratt turned up on Newsmax, where he told host Greg Kell {he had been “ambushed by a hostile network”}.',
      ['Newsmax < Lyle Pratt'],
    ],
    [
      'asked on',
      'Colin Peake was asked on LBC whether he would close. “{Not a chance, we are full},” he replied.',
      ['LBC < Colin Peake'],
    ],
  ],
  'who speaks': [
    [
      'Per is a first name',
      '“{We ran out of money},” co-founder Per Nilsen told Reuters. “{We had eleven days of cash}.”',
      ['Reuters < Nilsen', 'Reuters < Nilsen'],
    ],
    [
      'when contacted',
      'When contacted by Reuters, the board’s spokesman, Dele Oye, said {he would not comment}.',
      ['Reuters < Dele Oye'],
    ],
    [
      'a source, then the insider',
      'A source told Us Weekly that {they grew apart}. The insider added, “{There was no third party}.”',
      ['Us Weekly < A source', 'Us Weekly < A source'],
    ],
    [
      'a source, then the minister',
      'A source told Us Weekly that {they grew apart}. The minister added, “There was no third party.”',
      ['Us Weekly < A source'],
    ],
    [
      'a firm, then the company',
      'Its owner, Athens-based Korali Shipping, told AFP that {it had lost the ship}. “{We are in touch with the navy},” the company added.',
      ['AFP < Korali Shipping', 'AFP < Korali Shipping'],
    ],
    [
      'a ministry, then the company',
      'The Health Ministry told AFP that {it had lost the ship}. “We are in touch with the navy,” the company added.',
      ['AFP < Health Ministry'],
    ],
    [
      'a post ends the interview',
      'Tessa Lane spoke to GQ. “{I went home and stayed there},” she said. Lane confirmed it in an Instagram post in May. “We part with love and a calendar,” she wrote.',
      ['GQ < Tessa Lane'],
    ],
    [
      'what friends tell of her',
      'Friends told Reuters that {Ana Ruiz thought she might stay}. | “I am leaving this town,” Ruiz said.',
      ['Reuters < Friends'],
    ],
  ],
}
