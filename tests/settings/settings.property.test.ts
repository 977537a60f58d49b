import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  defaultSettings,
  mendSettings,
  readSettingsFile,
  settingNames,
  writeSettingsFile,
} from '../../src/settings/settings.ts'

const good = JSON.parse(writeSettingsFile(defaultSettings)) as Record<string, unknown>

test('no text makes the reading of a file fail in any other way than by refusing it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSettingsFile(text)).toHaveProperty('error')
    }),
  )
})

test('a file with fields of any kind is refused, or gives settings that are written and read the same', () => {
  const change = fc.dictionary(fc.constantFrom(...settingNames), fc.jsonValue(), { maxKeys: 3 })
  fc.assert(
    fc.property(change, (fields) => {
      const reading = readSettingsFile(JSON.stringify({ ...good, ...fields }))
      if ('error' in reading) expect(Object.keys(fields)).toContain(reading.error.field)
      else expect(readSettingsFile(writeSettingsFile(reading.settings))).toEqual(reading)
    }),
  )
})

test('whatever lies in storage gives settings that can be kept', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...settingNames), fc.jsonValue()), (fields) => {
      const settings = mendSettings(fields)
      expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings })
    }),
  )
})
