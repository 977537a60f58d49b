import '../../assets/marks.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import markStyles from '../../assets/marks.css?inline'
import { requestCardCheck, requestPageChecks } from '../../src/check-messages.ts'
import {
  answerRequests,
  isCutOff,
  pack,
  requestTrace,
  requestWords,
  tell,
} from '../../src/messages.ts'
import { findFrames } from '../../src/page/frames.ts'
import { removeLeftMarks } from '../../src/page/mark.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { loadSettings, watchSettings } from '../../src/settings/store.ts'
import { createWording } from '../../src/wording/wording.ts'
import { removeLeftHosts } from './card-host.ts'
import type { Preferences } from './preferences.ts'
import { openReading, type Reading } from './reading.ts'

// Injected at each click of the button: what runs already is found here, in the isolated world that only we see.
const world = globalThis as { hearsayReading?: Reading | undefined }

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true, // the page need not hear of us
  async main(): Promise<string> {
    try {
      world.hearsayReading ??= begin()
      return pack(await world.hearsayReading.report())
    } catch (error) {
      // A fault of ours is told to the reader, not to the page's console.
      return pack({
        state: 'obstacle',
        obstacle: 'failed',
        language: null,
        detail: String(error),
      })
    }
  },
})

function begin(): Reading {
  for (const each of [document, ...findFrames(document).documents]) {
    removeLeftHosts(each)
    removeLeftMarks(each)
  }
  const loadPreferences = async () => preferencesOf(await loadSettings())
  const reading = openReading(document, loadPreferences, markStyles, {
    requestTrace,
    requestChecks: requestPageChecks,
    isCutOff,
    onCardCheck: requestCardCheck,
    onCount: (secondhand) => tell({ type: 'count', secondhand }),
    onSelect: (id) => tell({ type: 'selected', id }),
    onShowInList: (id) => tell({ type: 'show-in-list', id }),
    onEnd() {
      tell({ type: 'ended' })
      stopAnswering()
      if (!isCutOff()) stopWatching()
      world.hearsayReading = undefined
    },
  })
  const stopAnswering = answerRequests(reading.answer)
  const stopWatching = watchSettings(async (settings) => {
    reading.prefer(await preferencesOf(settings))
  })
  return reading
}

async function preferencesOf(settings: Settings): Promise<Preferences> {
  const { language, messages } = await requestWords()
  return { settings, wording: createWording(language, messages) }
}
