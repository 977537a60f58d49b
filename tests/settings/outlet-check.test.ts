import { expect, test } from 'vitest'
import { readDraft } from '../../src/settings/outlet-check.ts'

const bee = {
  name: 'The Marlow Bee',
  otherNames: ['Marlow Weekly Bee'],
  domain: 'marlow-bee.example',
}

test.each([
  [
    'as it should be',
    'The Quill',
    'Quill Weekly\n\n Quill  Daily ',
    'https://www.quill.com/about',
    {
      outlet: {
        name: 'The Quill',
        otherNames: ['Quill Weekly', 'Quill Daily'],
        domain: 'quill.com',
      },
    },
  ],
  [
    'by its name alone',
    ' The Quill ',
    '',
    '',
    { outlet: { name: 'The Quill', otherNames: [], domain: null } },
  ],
  [
    'with its own name doubled',
    'Quill',
    'Quill\nQuill',
    '',
    { outlet: { name: 'Quill', otherNames: [], domain: null } },
  ],
  [
    'below a registered domain',
    'Quill',
    '',
    'news.bbc.co.uk',
    { outlet: { name: 'Quill', otherNames: [], domain: 'news.bbc.co.uk' } },
  ],
  ['without a name', '  ', 'Quill', '', { error: { reason: 'no-name', outlet: null } }],
  ['with a name of signs', '—', '', '', { error: { reason: 'no-name', outlet: null } }],
  [
    'with a name that is a text',
    'Quill '.repeat(40),
    '',
    '',
    { error: { reason: 'no-name', outlet: null } },
  ],
  [
    'with an other name of signs',
    'Quill',
    '???',
    '',
    { error: { reason: 'no-other-name', outlet: null } },
  ],
  [
    'at a misspelt suffix',
    'Quill',
    '',
    'quill.con',
    { error: { reason: 'no-domain', outlet: null } },
  ],
  ['at a suffix alone', 'Quill', '', 'co.uk', { error: { reason: 'no-domain', outlet: null } }],
  [
    'at an address of numbers',
    'Quill',
    '',
    '10.0.0.1',
    { error: { reason: 'no-domain', outlet: null } },
  ],
  ['at words', 'Quill', '', 'the quill', { error: { reason: 'no-domain', outlet: null } }],
  [
    'with a name that is taken',
    'Marlow bee',
    '',
    '',
    { error: { reason: 'name-taken', outlet: 'The Marlow Bee' } },
  ],
  [
    'with an other name that is taken',
    'Quill',
    'Marlow Weekly Bee',
    '',
    { error: { reason: 'name-taken', outlet: 'The Marlow Bee' } },
  ],
  [
    'at a domain that is taken',
    'Quill',
    '',
    'www.marlow-bee.example',
    { error: { reason: 'domain-taken', outlet: 'The Marlow Bee' } },
  ],
])('a draft %s', (_, name, otherNames, domain, result) => {
  expect(readDraft({ name, otherNames, domain }, [bee])).toEqual(result)
})
