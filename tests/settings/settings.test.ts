import { expect, test } from 'vitest'
import {
  defaultSettings,
  mendSettings,
  readSettings,
  readSettingsFile,
  type Settings,
  settingNames,
  settingsVersion,
  writeSettingsFile,
} from '../../src/settings/settings.ts'

const chosen: Settings = {
  markLook: 'tint',
  firsthandShown: false,
  perhapsShown: false,
  cardDelayMs: 700,
  announcements: false,
  searchEngine: 'kagi',
  archive: 'archive-today',
  contextMenu: false,
  sites: { always: ['marlow-bee.example'], never: ['harbour-tribune.example'], all: true },
  ownOutlets: [{ name: 'The Marlow Bee', otherNames: ['Bee'], domain: 'marlow-bee.example' }],
  language: 'en',
}

test('what is written is read again, every field of it', () => {
  expect(Object.keys(chosen).sort()).toEqual([...settingNames].sort())
  for (const name of settingNames) expect(chosen[name], name).not.toBe(defaultSettings[name])
  expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ settings: chosen })
  expect(readSettingsFile(writeSettingsFile(defaultSettings))).toEqual({
    settings: defaultSettings,
  })
})

const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeSettingsFile(chosen)), ...change })

test.each([
  ['cut off', writeSettingsFile(chosen).slice(0, 60), 'not-json', null],
  ['empty', '', 'not-json', null],
  ['another program’s', '{"name":"x","version":1}', 'foreign', null],
  ['a list', '[1, 2]', 'foreign', null],
  ['null', 'null', 'foreign', null],
  ['without a version', file({ version: undefined }), 'foreign', null],
  ['with a version that is none', file({ version: 0.5 }), 'foreign', null],
  ['of a later Hearsay', file({ version: settingsVersion + 1 }), 'newer', null],
  ['with an unknown look', file({ markLook: 'blink' }), 'broken', 'markLook'],
  ['with a word for a number', file({ cardDelayMs: '160' }), 'broken', 'cardDelayMs'],
  ['with a delay that never ends', file({ cardDelayMs: 1e9 }), 'broken', 'cardDelayMs'],
  ['with a field left out', file({ archive: undefined }), 'broken', 'archive'],
  [
    'with a site that is none',
    file({ sites: { always: ['a b'], never: [], all: false } }),
    'broken',
    'sites',
  ],
  ['with sites of another shape', file({ sites: [] }), 'broken', 'sites'],
  [
    'with an outlet without a name',
    file({ ownOutlets: [{ otherNames: [], domain: null }] }),
    'broken',
    'ownOutlets',
  ],
  [
    'with an outlet of two lines',
    file({ ownOutlets: [{ name: 'A\nB', otherNames: [], domain: null }] }),
    'broken',
    'ownOutlets',
  ],
  ['with a language nobody speaks here', file({ language: 'tlh' }), 'broken', 'language'],
])('a file %s is refused', (_, text, reason, field) => {
  expect(readSettingsFile(text)).toEqual({ error: { reason, field } })
})

test('a field that this version does not know is passed over', () => {
  expect(readSettingsFile(file({ colourOfHope: 'green' }))).toEqual({ settings: chosen })
})

test('what 0.1 kept is taken over', () => {
  expect(readSettings({ version: 0, firsthandShown: false })).toEqual({
    settings: { ...defaultSettings, firsthandShown: false },
  })
})

test('in storage, one wrong field costs no other', () => {
  expect(mendSettings({ ...chosen, markLook: 7, sites: 'all' })).toEqual({
    ...chosen,
    markLook: defaultSettings.markLook,
    sites: defaultSettings.sites,
  })
  expect(mendSettings({})).toEqual(defaultSettings)
})
