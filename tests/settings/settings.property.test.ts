import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  defaultSettings,
  mendSettings,
  readSettingsFile,
  type Settings,
  settingNames,
  writeSettingsFile,
} from '../../src/settings/settings.ts'
import { fuzz, fuzzTimeout } from '../fuzz.ts'

const names = [
  ...settingNames,
  'kind',
  'version',
  'always',
  'never',
  'all',
  '__proto__',
  'constructor',
]

/** Files that somebody wrote by hand, cut short, or took from elsewhere. */
const file = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.jsonValue()), { maxLength: 5 }),
      fc.nat(900),
    )
    .map(([changes, cut]) => {
      const fields = { ...(JSON.parse(writeSettingsFile(defaultSettings)) as object) }
      for (const [name, value] of changes)
        Object.defineProperty(fields, name, { value, enumerable: true, configurable: true })
      const text = JSON.stringify(fields)
      return cut < 200 ? text.slice(0, cut) : text
    }),
)

test('any file is refused, or gives settings that are whole', { timeout: fuzzTimeout }, () => {
  fc.assert(
    fc.property(file, (text) => {
      const reading = readSettingsFile(text)
      if ('error' in reading) return
      expectWhole(reading.settings)
      expect(readSettingsFile(writeSettingsFile(reading.settings))).toEqual(reading)
    }),
    fuzz(10),
  )
})

test('whatever the storage holds, the settings are whole', { timeout: fuzzTimeout }, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (fields) => {
      const settings = mendSettings(fields)
      expectWhole(settings)
      expect(mendSettings(settings)).toEqual(settings)
    }),
    fuzz(6),
  )
})

function expectWhole(settings: Settings): void {
  expect(Object.keys(settings).sort()).toEqual([...settingNames].sort())
  for (const name of settingNames) {
    expect(settings[name]).not.toBeUndefined()
    expect(typeof settings[name]).toBe(typeof defaultSettings[name])
  }
  expect(({} as Record<string, unknown>)['always']).toBeUndefined()
}
