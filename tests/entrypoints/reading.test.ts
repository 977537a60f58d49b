// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import type { Preferences } from '../../entrypoints/content/preferences.ts'
import { openReading } from '../../entrypoints/content/reading.ts'
import type { TraceAnswer } from '../../src/messages.ts'
import { defaultSettings } from '../../src/settings/settings.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Article } from '../../src/text/types.ts'
import { createWording } from '../../src/wording/wording.ts'

// Invented.
document.body.innerHTML = `<article>${Array.from(
  { length: 12 },
  (_, n) => `<p>The pier of ${n + 1900} was old. “It has to go,” Ana Ruiz told the Marlow Bee.</p>`,
).join('')}</article>`

const preferences: Preferences = { settings: defaultSettings, wording: createWording('en', {}) }

function open(loadPreferences: () => Promise<Preferences>) {
  const requestTrace = vi.fn(
    async (article: Article): Promise<TraceAnswer> => ({
      trace: traceArticle(article),
      sought: [],
    }),
  )
  const reading = openReading(document, loadPreferences, '', {
    requestTrace,
    requestChecks: async () => ({}),
    isCutOff: () => false,
    onCount() {},
    onSelect() {},
    onEnd() {},
    onShowInList() {},
    onCardCheck() {},
  })
  return { reading, requestTrace }
}

test('the page is read while the reader’s preferences are fetched', async () => {
  const { promise, resolve } = Promise.withResolvers<Preferences>()
  const { reading, requestTrace } = open(() => promise)
  const report = reading.report()
  await vi.waitFor(() => expect(requestTrace).toHaveBeenCalled())
  resolve(preferences)
  expect(await report).toMatchObject({ state: 'traced', firsthandShown: true })
})

test('preferences that could not be had are asked for at the next report', async () => {
  const loadPreferences = vi.fn<() => Promise<Preferences>>()
  loadPreferences.mockRejectedValue(new Error('The background has no words'))
  const { reading } = open(loadPreferences)
  await expect(reading.report()).rejects.toThrow('no words')
  loadPreferences.mockResolvedValue(preferences)
  expect(await reading.report()).toMatchObject({ state: 'traced' })
})
