import { expect, test } from 'vitest'
import { searchQuery } from '../../src/text/search-query.ts'

const bee = { name: 'The Marlow Bee', domain: 'marlowbee.example' }

test.each([
  [
    'a short quotation as it stands',
    'direct',
    'It was a mistake.',
    bee,
    '"It was a mistake" site:marlowbee.example',
  ],
  [
    'of a long one, the words that tell it from others',
    'direct',
    'It is what it is, and I said so at the time, but the turbine contractor Halvorsen never answered my letters.',
    bee,
    '"the turbine contractor Halvorsen never answered my letters" site:marlowbee.example',
  ],
  [
    'nothing across what was left out',
    'direct',
    'We have waited … and the reservoir administration knows it.',
    bee,
    '"and the reservoir administration knows it" site:marlowbee.example',
  ],
  [
    'nothing across brackets',
    'direct',
    'The [county] inspectors found twelve cracks.',
    bee,
    '"inspectors found twelve cracks" site:marlowbee.example',
  ],
  [
    'inner marks are left out, as they would end the phrase',
    'direct',
    'He called it “a farce” twice',
    bee,
    '"He called it a farce twice" site:marlowbee.example',
  ],
  [
    'indirect speech by its words alone',
    'indirect',
    'the county would close the bridge for 14 weeks from May',
    bee,
    'county close bridge 14 weeks May site:marlowbee.example',
  ],
  [
    'without a domain, the outlet’s name',
    'direct',
    'It was a mistake',
    { name: 'Marlow Bee', domain: null },
    '"It was a mistake" "Marlow Bee"',
  ],
  [
    'the host of a section',
    'direct',
    'It was a mistake',
    { name: 'Bee Sport', domain: 'marlowbee.example/sport' },
    '"It was a mistake" site:marlowbee.example',
  ],
  ['no outlet', 'direct', 'It was a mistake', null, '"It was a mistake"'],
] as const)('%s', (_, kind, text, outlet, query) => {
  expect(searchQuery({ kind, text }, outlet)).toBe(query)
})
