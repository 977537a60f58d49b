import '../../assets/marks.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import markStyles from '../../assets/marks.css?inline'
import { answerRequests, isCutOff, type Report, requestTrace, tell } from '../../src/messages.ts'
import { removeLeftMarks } from '../../src/page/mark.ts'
import { removeLeftHosts } from './card-host.ts'
import { openReading, type Reading } from './reading.ts'
import { readMarkSettings } from './settings.ts'

// Injected at each click of the button: what runs already is found here, in the isolated world that only we see.
const world = globalThis as { hearsayReading?: Promise<Reading> | undefined }

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true, // the page need not hear of us
  async main(): Promise<Report> {
    try {
      world.hearsayReading ??= begin()
      return await (await world.hearsayReading).report()
    } catch (error) {
      // A fault of ours is told to the reader, not to the page's console.
      return { state: 'obstacle', obstacle: 'failed', language: null, detail: String(error) }
    }
  },
})

async function begin(): Promise<Reading> {
  removeLeftHosts(document)
  removeLeftMarks(document)
  const settings = await readMarkSettings()
  const reading = openReading(document, settings, markStyles, {
    requestTrace,
    isCutOff,
    onCount: (secondhand) => tell({ type: 'count', secondhand }),
    onSelect: (id) => tell({ type: 'selected', id }),
    onEnd() {
      stopAnswering()
      world.hearsayReading = undefined
    },
  })
  const stopAnswering = answerRequests(reading.answer)
  return reading
}
